"""Whom a campaign is meant for: headings, labels, sentences, and what looks like them."""

# One case a line, however long.
# ruff: noqa: E501

import pytest
from cases import cases
from hypothesis import given
from hypothesis import strategies as st
from listing import lists_of
from marks import grows_linearly, hostile

from extractors.targets.find import find_targets

SECTIONS = [
    ("bullets under a roman heading", "II. ĐỐI TƯỢNG THI ĐUA\n- Các tổ hợp tác trồng rau;\n- Hộ dân ven sông.\nIII. THỜI GIAN\n- Một năm.", ["Các tổ hợp tác trồng rau", "Hộ dân ven sông"]),
    ("scope in the heading", "II. PHẠM VI, ĐỐI TƯỢNG\n1. Thợ mỏ.\n2. Thợ lò.\nIII. NỘI DUNG", ["Thợ mỏ", "Thợ lò"]),
    ("scope behind it", "2. Đối tượng và phạm vi áp dụng\na) Chủ tàu cá;\nb) Thuyền viên.\n3. Thời gian", ["Chủ tàu cá", "Thuyền viên"]),
    ("two parts of one heading", "I. ĐỐI TƯỢNG, PHẠM VI\n1. Phạm vi: Toàn huyện.\n2. Đối tượng: Giáo viên mầm non; học sinh lớp 5.\nII. NỘI DUNG", ["Giáo viên mầm non", "học sinh lớp 5"]),
    ("groups with leaves", "II. ĐỐI TƯỢNG THI ĐUA\n1. Đối với tập thể:\n- Trạm y tế;\n- Trường học.\n2. Đối với cá nhân\n- Y sĩ thôn bản.\nIII. NỘI DUNG", ["Trạm y tế", "Trường học", "Y sĩ thôn bản"]),
    ("groups told in their line", "II. ĐỐI TƯỢNG\n- Tập thể: các trạm bơm; các tổ thủy nông.\n- Cá nhân: công nhân vận hành.\nIII. THỜI GIAN", ["các trạm bơm", "các tổ thủy nông", "Cá nhân: công nhân vận hành"]),
    ("a paragraph under the heading", "III. ĐỐI TƯỢNG THAM GIA\nNgười cao tuổi trong xã; thanh niên xung kích.\nIV. NỘI DUNG", ["Người cao tuổi trong xã", "thanh niên xung kích"]),
    ("one target", "III. ĐỐI TƯỢNG DỰ THI\nMọi công dân từ đủ 15 tuổi.\nIV. THỂ LỆ", ["Mọi công dân từ đủ 15 tuổi"]),
    ("a list that lost its bullets", "Đối tượng thi đua:\nChủ nhà vườn;\nThợ làm bánh;\nNgười chèo đò.\nThời gian diễn ra một tháng.", ["Chủ nhà vườn", "Thợ làm bánh", "Người chèo đò"]),
    ("wrapped lines", "II. ĐỐI TƯỢNG THI ĐUA\n- Các hợp tác xã vận tải đường thủy trên các tuyến sông,\nkênh chính;\n- Chủ bến.\nIII. THỜI GIAN", ["Các hợp tác xã vận tải đường thủy trên các tuyến sông, kênh chính", "Chủ bến"]),
    ("letters with a bracket", "III. ĐỐI TƯỢNG THI ĐUA\na) Các đội thuyền;\nb) Ngư dân.\nIV. NỘI DUNG", ["Các đội thuyền", "Ngư dân"]),
    ("who takes part in the movement", "2. Đối tượng tham gia phong trào thi đua\n- Thợ dệt;\n- Thợ may.\n3. Nội dung", ["Thợ dệt", "Thợ may"]),
    ("plus signs", "II. ĐỐI TƯỢNG THI ĐUA\n+ Các tổ xe ôm.\n+ Tài xế xe khách.\nIII. NỘI DUNG", ["Các tổ xe ôm", "Tài xế xe khách"]),
    ("whom it is told", "3. Đối tượng truyền thông:\n- Công nhân dệt;\n- Thợ may.\n4. Thời gian", ["Công nhân dệt", "Thợ may"]),
    ("people in lines that lost their bullets", "Đối tượng thi đua:\nNông dân trồng rau.\nHọc sinh các trường làng.\nThời gian: một tháng.", ["Nông dân trồng rau", "Học sinh các trường làng"]),
    ("who may enter a prize", "I. ĐỐI TƯỢNG DỰ GIẢI\n1. Nghệ nhân đan lát;\n2. Thợ chạm bạc.\nII. LOẠI HÌNH", ["Nghệ nhân đan lát", "Thợ chạm bạc"]),
    ("more than before", "2- Mở rộng đối tượng: thợ học việc; người Dao ở xa.\n3- Thời hạn", ["thợ học việc", "người Dao ở xa"]),
    ("an appeal over a list", "Ban Chỉ đạo huyện kêu gọi:\n- Cán bộ, công chức;\n- Bà con các ấp\nhãy đi hiến máu.", ["Cán bộ, công chức", "Bà con các ấp hãy đi hiến máu"]),
    ("who takes part, in the heading", "I. THÀNH PHẦN THAM GIA: Các tổ lái đò; thợ máy.\nII. TIÊU CHÍ", ["Các tổ lái đò", "thợ máy"]),
    ("a question", "1. Ai được tham gia?\n- Thợ rèn;\n- Thợ mộc.\n2. Việc phải làm", ["Thợ rèn", "Thợ mộc"]),
    ("who may enter", "2. Người dự thi: Học trò trường nghề; thợ bậc cao.\n3. Thời gian", ["Học trò trường nghề", "thợ bậc cao"]),
    ("forces", "III. LỰC LƯỢNG THAM GIA PHONG TRÀO\n- Dân quân;\n- Tổ bảo vệ.\nIV. NỘI DUNG", ["Dân quân", "Tổ bảo vệ"]),
    ("with the part of", "Phong trào có sự tham gia của:\n- 9 thôn;\n- Các lò gạch.\nLễ ra mắt vào chủ nhật.", ["9 thôn", "Các lò gạch"]),
    ("bullets of another sign", "* Đối tượng\n- Nông dân;\n- Học sinh.\n* Thời gian\n- Một tháng.", ["Nông dân", "Học sinh"]),
]  # fmt: skip

SENTENCES = [
    ("gồm, with semicolons", "Đối tượng thi đua gồm: thợ hàn; thợ điện; thợ xây.", ["thợ hàn", "thợ điện", "thợ xây"]),
    ("who takes part", "Theo đó, tham gia đợt thi đua gồm các bến đò; thợ lặn.", ["các bến đò", "thợ lặn"]),
    ("who competes", "Tham gia thi đua là 9 phân xưởng; thợ cơ điện.", ["9 phân xưởng", "thợ cơ điện"]),
    ("meant for several", "Phong trào thi đua được dành cho thợ gốm trẻ; nghệ nhân về hưu.", ["thợ gốm trẻ", "nghệ nhân về hưu"]),
    ("là, one phrase", "Theo kế hoạch, đối tượng tham gia là các hộ nuôi ong trong huyện.", ["các hộ nuôi ong trong huyện"]),
    ("groups of one line", "Đối tượng thi đua là: Tập thể: các đội máy cày; Cá nhân: lái máy giỏi.", ["các đội máy cày", "lái máy giỏi"]),
    ("a group over several", "Đối tượng thi đua gồm: Đối với tập thể: Đội bơm; Đội tưới. Đối với cá nhân: Tổ trưởng; tổ viên. Lễ ra quân vào tháng sau.", ["Đội bơm", "Đội tưới", "Tổ trưởng", "tổ viên"]),
    ("a list that a sentence leads over to", "Tuần lễ hướng tới các đối tượng sau đây:\nTrẻ nhỏ;\nNgười già.", ["Trẻ nhỏ", "Người già"]),
    ("whom it applies to", "Theo đó, Kế hoạch áp dụng cho: a) quán ăn; b) nhà trọ.", ["quán ăn", "nhà trọ"]),
    ("the name given to them all", "Đối tượng áp dụng gồm: bến xe; bãi đỗ (gọi chung là cơ sở vận tải).", ["bến xe", "bãi đỗ"]),
    ("as to whom", "Về đối tượng, phong trào hướng đến các hộ kinh doanh; tiểu thương; người bán hàng rong.", ["các hộ kinh doanh", "tiểu thương", "người bán hàng rong"]),
    ("without a qualifier", "Đối tượng gồm thợ hàn; thợ tiện. Chỉ tiêu chung là an toàn.", ["thợ hàn", "thợ tiện"]),
    ("with whom", "Kế hoạch tổ chức phong trào “Biển lặng”, với các đối tượng là chủ tàu; thuyền viên.", ["chủ tàu", "thuyền viên"]),
    ("where a label tells it already", "Đối tượng thi đua là thợ gốm. Phong trào áp dụng cho các cơ sở làm gốm.", ["thợ gốm"]),
]  # fmt: skip

NONE = [
    ("who is rewarded", "IV. ĐỐI TƯỢNG KHEN THƯỞNG\n- Tập thể có thành tích.\n- Cá nhân có thành tích."),
    ("an object of policy", "Gia đình bà Lan thuộc đối tượng được hỗ trợ cây giống."),
    ("who may not take part", "Đối tượng dự thi gồm: thành viên Ban Tổ chức không được dự thi."),
    ("suspects", "Công an xã tạm giữ hai đối tượng trộm xe đạp."),
    ("the right people", "Việc bình xét phải đúng đối tượng, đúng tiêu chuẩn."),
    ("recipients of a letter", "Kính gửi:\n- Các phòng, ban;\n- Các xã."),
    ("agencies", "V. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\n- Theo dõi chung."),
    ("no list behind it", "II. ĐỐI TƯỢNG THI ĐUA"),
    ("poor households", "Các xã khảo sát đối tượng là hộ nghèo để xây nhà."),
    ("told to everybody", "Các trường phổ biến kế hoạch thi đua đến toàn thể cán bộ, giáo viên."),
    ("a place of work", "Huyện phát động phong trào trồng cây trong cơ quan, đơn vị."),
    ("anybody", "Hội phát động phong trào trồng cây trong đoàn viên, hội viên và nhân dân."),
    (
        "anybody of the district",
        "Huyện phát động phong trào trồng cây trong cán bộ, công chức và các tầng lớp nhân dân trên địa bàn huyện.",
    ),
    ("a stretch of time", "Xã tổ chức cuộc thi trong hai ngày cho 200 thí sinh."),
    ("a third party calls", "Hiệp hội vận tải kêu gọi hội viên mỗi nhà xe góp 2 chuyến."),
    ("reported speech", "Ông Ba cho biết đối tượng là người già yếu."),
    ("places, not people", "Phong trào được triển khai đến từng thôn, bản."),
    ("gifts", "Trong Tháng hành động, 500 suất quà dành cho hộ nghèo."),
    ("an aim", "Mục đích của phong trào là đưa kiến thức đến từng hộ dân; giảm số vụ cháy."),
    ("prizes of a contest", "Cuộc thi có giải thưởng dành cho học sinh."),
    ("launched among all", "Đợt thi đua được phát động trong toàn thể cán bộ, chiến sĩ Công an tỉnh từ ngày 5/5."),
    (
        "down to each",
        "Các phòng phát động thi đua đến từng công chức, viên chức, người lao động; mỗi phòng chọn một việc.",
    ),
    ("applied to", "Sở phát động phong trào trong toàn ngành, áp dụng với các trường mầm non, tiểu học."),
    ("a contest for", "Cuộc thi dành cho học sinh THCS, THPT trên địa bàn tỉnh."),
    ("among people", "Hội phát động phong trào thi đua “Vườn sạch” trong hội viên, nông dân các xã ven sông."),
    ("among pupils", "Sở triển khai phong trào “Chữ đẹp” trong học sinh tiểu học, từ năm học tới."),
    ("a block of works", "Tập đoàn phát động phong trào thi đua an toàn trong khối các nhà máy nhiệt điện."),
    (
        "the object itself",
        "Tỉnh ủy phát động toàn Đảng bộ, quân và dân trong tỉnh thi đua “60 ngày gặt lúa” từ tháng 3.",
    ),
    ("called upon", "Hội tha thiết kêu gọi quý cơ quan, doanh nghiệp ủng hộ tiền xây nhà."),
    ("all layers", "Ban Vận động kêu gọi các tầng lớp nhân dân chung tay xóa nhà tạm."),
    ("a rule", "Mức phí này áp dụng với các hộ kinh doanh."),
    ("guests of a ceremony", "Thành phần tham dự: lãnh đạo huyện; đại diện các xã."),
    ("who came", "Lễ ra mắt có sự tham gia của các sư thầy; học sinh; già làng."),
    ("what goes before", "Phong trào dành cho lực lượng này có chủ đề “Rừng xanh”."),
]


def read(text: str) -> list[str]:
    found = find_targets(lists_of(text))
    for mention in found:
        assert " ".join(text[mention.start : mention.end].split()) == mention.value
    return [mention.value for mention in found]


@cases(SECTIONS)
def test_sections(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases(SENTENCES)
def test_sentences(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases([(name, text, []) for name, text in NONE])
def test_none(text: str, expected: list[str]) -> None:
    assert read(text) == expected


WORDS = [
    "đối tượng",
    "Đối tượng thi đua",
    "gồm",
    "là",
    ":",
    ";",
    ".",
    "\n",
    "- ",
    "1. ",
    "II. ",
    "Tập thể:",
    "cá nhân",
    "(",
    ")",
    "các xã",
    "phạm vi",
    "và",
]


@given(st.lists(st.sampled_from(WORDS), max_size=16).map(" ".join))
def test_any_words(text: str) -> None:
    read(text)


HOSTILE = [
    ("labels", "Đối tượng thi đua gồm: "),
    ("headings", "II. ĐỐI TƯỢNG THI ĐUA\n"),
    ("nested headings", "1. Đối tượng:\n- a\n"),
    ("semicolons", "Tập thể: a; ", "Đối tượng thi đua gồm: "),
    ("brackets", "(gọi chung ", "Đối tượng thi đua gồm: "),
    ("groups", "Đối với tập thể: a. ", "Đối tượng thi đua gồm: "),
    ("in passing", "với đối tượng là "),
    ("as to whom", "về đối tượng, hướng đến "),
    ("qualifiers", "tham gia phong trào ", "đối tượng "),
]


@pytest.mark.parametrize("pieces", hostile(HOSTILE))
def test_linear_time(pieces: tuple[str, ...]) -> None:
    grows_linearly(lambda text: find_targets(lists_of(text)), *pieces)
