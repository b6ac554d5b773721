"""Campaign names, themes and slogans (domain 4): which quoted strings are one, of which layer, and which are none."""

# One case a line, however long.
# ruff: noqa: E501

import pytest
from cases import cases
from hypothesis import given
from hypothesis import strategies as st
from marks import grows_linearly, hostile

from extractors.themes.find import find_themes

# Cue words (domain 4.1): the noun before the quotation tells the layer.
NAMES = [
    ("phong trào thi đua", "phát động phong trào thi đua “Nghìn vườn cam sạch”", ["name: Nghìn vườn cam sạch"]),
    ("phong trào", "phát động phong trào “Nghìn vườn cam sạch”", ["name: Nghìn vườn cam sạch"]),
    ("phong trào thi đua yêu nước", "phong trào thi đua yêu nước “Nghìn vườn cam sạch”", ["name: Nghìn vườn cam sạch"]),
    ("Phong trào at the start", "Phong trào thi đua “Nghìn vườn cam sạch” lan rộng", ["name: Nghìn vườn cam sạch"]),
    ("đợt thi đua", "phát động đợt thi đua “Bảy mươi ngày nước rút”", ["name: Bảy mươi ngày nước rút"]),
    ("đợt thi đua đặc biệt", "phát động đợt thi đua đặc biệt “Bảy mươi ngày nước rút”", ["name: Bảy mươi ngày nước rút"]),
    ("đợt thi đua cao điểm", "phát động đợt thi đua cao điểm “Bảy mươi ngày nước rút”", ["name: Bảy mươi ngày nước rút"]),
    ("đợt cao điểm", "mở đợt cao điểm “Bảy mươi ngày nước rút”", ["name: Bảy mươi ngày nước rút"]),
    ("cuộc thi", "tổ chức cuộc thi “Em kể chuyện sông Lô”", ["name: Em kể chuyện sông Lô"]),
    ("cuộc thi viết", "tổ chức cuộc thi viết “Em kể chuyện sông Lô”", ["name: Em kể chuyện sông Lô"]),
    ("cuộc thi trực tuyến tìm hiểu", "cuộc thi trực tuyến “Tìm hiểu Luật Biên phòng”", ["name: Tìm hiểu Luật Biên phòng"]),
    ("hội thi", "tổ chức hội thi “Bếp ấm vùng cao”", ["name: Bếp ấm vùng cao"]),
    ("cuộc vận động", "triển khai cuộc vận động “Mỗi nhà một bể nước”", ["name: Mỗi nhà một bể nước"]),
    ("chương trình", "phát động chương trình “Sóng xanh tới bản”", ["name: Sóng xanh tới bản"]),
    ("chiến dịch", "ra quân chiến dịch “Mùa hè bên suối”", ["name: Mùa hè bên suối"]),
    ("tháng", "phát động tháng “Vì dòng kênh quê”", ["name: Vì dòng kênh quê"]),
    ("tháng hành động", "phát động Tháng hành động “Vì dòng kênh quê”", ["name: Vì dòng kênh quê"]),
    ("tháng cao điểm", "phát động tháng cao điểm “Vì dòng kênh quê”", ["name: Vì dòng kênh quê"]),
    ("tuần lễ", "tổ chức tuần lễ “Sách về nhà rông”", ["name: Sách về nhà rông"]),
    ("ngày hội", "tổ chức ngày hội “Sách về nhà rông”", ["name: Sách về nhà rông"]),
    ("with the year between", "phong trào thi đua năm 2022 “Nghìn vườn cam sạch”", ["name: Nghìn vườn cam sạch"]),
    ("với tên gọi", "phát động đợt thi đua với tên gọi “Nghìn vườn cam sạch”", ["name: Nghìn vườn cam sạch"]),
    ("mang tên", "phát động chiến dịch mang tên “Mùa hè bên suối”", ["name: Mùa hè bên suối"]),
    ("lấy tên", "đợt thi đua lấy tên “Mùa hè bên suối”", ["name: Mùa hè bên suối"]),
    ("có tên gọi", "phong trào có tên gọi “Mùa hè bên suối”", ["name: Mùa hè bên suối"]),
    ("hưởng ứng", "hưởng ứng “Giờ đọc sách vùng biên”", ["name: Giờ đọc sách vùng biên"]),
    ("in toàn tỉnh", "phong trào thi đua trong toàn tỉnh “Nghìn vườn cam sạch”", ["name: Nghìn vườn cam sạch"]),
    ("diễn đàn", 'hướng dẫn tổ chức diễn đàn "Em lên tiếng"', ["name: Em lên tiếng"]),
    ("hội diễn", "tổ chức hội diễn “Tiếng hát bản làng”", ["name: Tiếng hát bản làng"]),
    ("liên hoan", "tổ chức liên hoan “Tiếng hát bản làng”", ["name: Tiếng hát bản làng"]),
    ("hội thao", "tổ chức hội thao “Bước chân đồng đội”", ["name: Bước chân đồng đội"]),
    ("giải", "tổ chức giải báo chí “Ngòi bút vùng biên”", ["name: Ngòi bút vùng biên"]),
    ("thi đua và tổ chức tuyên truyền", "phát động thi đua và tổ chức tuyên truyền “Lập công mừng ngành ta”", ["name: Lập công mừng ngành ta"]),
    ("a year that has a name", "Kế hoạch hành động “Năm đọc sách - 2021”", ["name: Năm đọc sách - 2021"]),
    ("words between dashes without marks", "phát động Phong trào Sáng - Xanh - Sạch, dọn rác", ["name: Sáng - Xanh - Sạch"]),
    ("plural: a list of movements is background", "các phong trào thi đua “Vườn cam” và “Ao cá”", ["name: Vườn cam (nhiều)", "name: Ao cá (nhiều)"]),
    ("second of a list takes the cue of the first", "phong trào “Vườn cam sạch” và “Ao cá sạch”", ["name: Vườn cam sạch", "name: Ao cá sạch"]),
    ("each with its own cue", "phong trào “Vườn cam sạch”, cuộc vận động “Ao cá sạch”", ["name: Vườn cam sạch", "name: Ao cá sạch"]),
]  # fmt: skip

THEMES = [
    ("chủ đề", "với chủ đề “Nối nhịp bờ vui, bước tới ngày mai”", ["theme: Nối nhịp bờ vui, bước tới ngày mai"]),
    ("chủ đề chính của năm … là", "Chủ đề chính của năm 2031 là “Nối nhịp bờ vui”", ["theme: Nối nhịp bờ vui"]),
    ("có chủ đề", "đợt thi đua có chủ đề “Nối nhịp bờ vui”", ["theme: Nối nhịp bờ vui"]),
    ("lấy chủ đề", "phong trào lấy chủ đề “Nối nhịp bờ vui”", ["theme: Nối nhịp bờ vui"]),
    ("theo chủ đề", "thi đua theo chủ đề “Nối nhịp bờ vui”", ["theme: Nối nhịp bờ vui"]),
    ("chủ đề là:", "chủ đề của phong trào là: “Nối nhịp bờ vui”", ["theme: Nối nhịp bờ vui"]),
    ("chủ đề thi đua năm YYYY là", "Chủ đề thi đua năm 2023 là “Nối nhịp bờ vui”", ["theme: Nối nhịp bờ vui"]),
    ("a month named in its marks, its year with it", "kế hoạch tổ chức “Tháng hành động vì dòng kênh năm 2031 trên địa bàn tỉnh”", ["name: Tháng hành động vì dòng kênh năm 2031 trên địa bàn tỉnh"]),
    ("a month of two names", "về việc tổ chức “Tháng mua sắm quê nhà 2031 – Canal Grand Sale 2031”", ["name: Tháng mua sắm quê nhà 2031 – Canal Grand Sale 2031"]),
    ("a date in marks", "ghi “tháng 3 năm 2031” vào sổ", []),
    ("chủ đề of a named month", "Chủ đề Tháng hành động năm 2031: “Nhà sạch, ngõ xanh”", ["theme: Nhà sạch, ngõ xanh"]),
    ("chủ đề of a named month, no colon", "Chủ đề Tháng hành động năm 2031 “Nhà sạch, ngõ xanh”", ["theme: Nhà sạch, ngõ xanh"]),
    ("a month with a comma in its name", "Chủ đề Tháng hành động về phòng, chống cháy rừng năm 2031 “Nhà sạch, ngõ xanh”", ["theme: Nhà sạch, ngõ xanh"]),
    ("chủ đề of a week", "Chủ đề của Tuần lễ nước sạch năm 2031 là “Nhà sạch, ngõ xanh”", ["theme: Nhà sạch, ngõ xanh"]),
    ("chủ đề of a day", "Chủ đề truyền thông Ngày Nước 22/3/2031: “Nhà sạch, ngõ xanh”", ["theme: Nhà sạch, ngõ xanh"]),
    ("chủ đề of a day without marks", "Chủ đề truyền thông Ngày Nước 22/3/2031: Giữ nguồn nước cho bản làng.", ["theme: Giữ nguồn nước cho bản làng"]),
    ("chủ đề năm học", "xác định chủ đề năm học 2030 - 2031 là “Dạy vui, học sáng”", ["theme: Dạy vui, học sáng"]),
    ("chủ đề năm học mới", "xác định chủ đề năm học mới là “Dạy vui, học sáng”", ["theme: Dạy vui, học sáng"]),
    ("in capitals without marks, with semicolons", "CHỦ ĐỀ: RỪNG THÊM XANH; SUỐI THÊM TRONG; NGƯỜI THÊM NO", ["theme: RỪNG THÊM XANH; SUỐI THÊM TRONG; NGƯỜI THÊM NO"]),
    ("in capitals, of a year", "KHẨU HIỆU NĂM 2031: RỪNG THÊM XANH, SUỐI THÊM TRONG", ["theme: RỪNG THÊM XANH, SUỐI THÊM TRONG"]),
    ("the cue behind the marks", "“Nối nhịp bờ vui” là chủ đề của Tháng Thanh niên", ["theme: Nối nhịp bờ vui"]),
    ("the cue behind, without marks", "Nối nhịp bờ vui, bước tới ngày mai là chủ đề của Tháng Thanh niên", ["theme: Nối nhịp bờ vui, bước tới ngày mai"]),
    ("chủ đề năm", "chủ đề năm 2024: “Nối nhịp bờ vui”", ["theme: Nối nhịp bờ vui"]),
    ("khẩu hiệu", 'nêu cao khẩu hiệu "Một tấc đường, một tấm lòng"', ["theme: Một tấc đường, một tấm lòng"]),
    ("khẩu hiệu thi đua", "khẩu hiệu thi đua: “Một tấc đường, một tấm lòng”", ["theme: Một tấc đường, một tấm lòng"]),
    ("chủ điểm thi đua", "chủ điểm thi đua “Nối nhịp bờ vui”", ["theme: Nối nhịp bờ vui"]),
    ("phương châm with a capital", "với phương châm “Đi từng ngõ, gõ từng nhà”", ["theme: Đi từng ngõ, gõ từng nhà"]),
    ("thông điệp", "với thông điệp “Giữ nước hôm nay”", ["theme: Giữ nước hôm nay"]),
    ("name and theme", "đợt thi đua “Mùa vàng” với chủ đề “Nối nhịp bờ vui”", ["name: Mùa vàng", "theme: Nối nhịp bờ vui"]),
    ("chủ đề without marks", "với chủ đề Nối nhịp bờ vui, bước tới ngày mai.", ["theme: Nối nhịp bờ vui, bước tới ngày mai"]),
    ("chủ đề là without marks", "Chủ đề năm 2024 là: Nối nhịp bờ vui, bước tới ngày mai.", ["theme: Nối nhịp bờ vui, bước tới ngày mai"]),
]  # fmt: skip

SUBS = [
    ("for groups and for persons", "đối với tập thể: “Cơ quan sáng, xanh”; đối với cá nhân: “Công chức tận tụy”", ["sub: Cơ quan sáng, xanh", "sub: Công chức tận tụy"]),
    ("nội dung thi đua", "nội dung thi đua “Nhanh, gọn, đúng hẹn”", ["sub: Nhanh, gọn, đúng hẹn"]),
]  # fmt: skip

# Shapes (domain 4.3).
SHAPES = [
    ("a movement of the country without marks", "triển khai phong trào thi đua Cả nước chung sức xây dựng nông thôn mới năm 2020", ["name: Cả nước chung sức xây dựng nông thôn mới"]),
    ("… in which a province says its name", "thực hiện phong trào Hà Nam chung tay vì người nghèo - Không để ai bị bỏ lại phía sau", ["name: Hà Nam chung tay vì người nghèo - Không để ai bị bỏ lại phía sau"]),
    ("… of the farmers, in small letters", "phong trào nông dân thi đua sản xuất, kinh doanh giỏi tại xã", ["name: nông dân thi đua sản xuất, kinh doanh giỏi"]),
    ("Quyết thắng without marks", "thực hiện phong trào thi đua Quyết thắng năm 2020", ["name: Quyết thắng"]),
    ("a named day with dashes", "phát động phong trào Ngày Chủ nhật Sạch - Xanh - Bền, UBND xã ra quân", ["name: Ngày Chủ nhật Sạch - Xanh - Bền"]),
    ("a named day without marks", "phát động phong trào Ngày thứ Bảy tình nguyện", ["name: Ngày thứ Bảy tình nguyện"]),
    ("capitals in a title", "PHÁT ĐỘNG PHONG TRÀO THI ĐUA “NGHÌN VƯỜN CAM SẠCH”", ["name: NGHÌN VƯỜN CAM SẠCH"]),
    ("semicolons inside", "chủ đề “Rừng thêm xanh; suối thêm trong; người thêm no”", ["theme: Rừng thêm xanh; suối thêm trong; người thêm no"]),
    ("five dashes inside", "chủ đề “Đoàn kết - Kỷ cương - Năng động - Sáng tạo - Về đích”", ["theme: Đoàn kết - Kỷ cương - Năng động - Sáng tạo - Về đích"]),
    ("colon inside", "chủ đề “Ba không: không rác, không khói, không ồn”", ["theme: Ba không: không rác, không khói, không ồn"]),
    ("a pair of dates inside", "phong trào thi đua “Lập công mừng 75 năm Ngày truyền thống (10/8/1949 - 10/8/2024)”", ["name: Lập công mừng 75 năm Ngày truyền thống (10/8/1949 - 10/8/2024)"]),
    ("a quotation inside", "phong trào “Xây bản “ba sạch” bên dòng Đà”", ["name: Xây bản “ba sạch” bên dòng Đà"]),
    ("a period inside", "phong trào thi đua “Nghìn vườn cam sạch giai đoạn 2023-2030”", ["name: Nghìn vườn cam sạch giai đoạn 2023-2030"]),
    ("a document number inside", "phong trào thi đua “Thực hiện Nghị quyết số 21-NQ/TU ngày 05/4/2022”", ["name: Thực hiện Nghị quyết số 21-NQ/TU ngày 05/4/2022"]),
    ("a numeral first", "phong trào thi đua “300 ngày đêm thông tuyến vành đai”", ["name: 300 ngày đêm thông tuyến vành đai"]),
    ("numerals in a pattern", "phong trào “4 đồng hành, 6 giúp đỡ”", ["name: 4 đồng hành, 6 giúp đỡ"]),
    ("blanks inside the marks", "phong trào “ Nghìn vườn cam sạch ”", ["name: Nghìn vườn cam sạch"]),
    ("comma inside the mark", "Chiến dịch “Mùa hè bên suối,” rồi", ["name: Mùa hè bên suối"]),
    ("full stop inside the mark", "với chủ đề “Nối nhịp bờ vui.”", ["theme: Nối nhịp bờ vui"]),
    ("words after the mark stay outside", "phong trào “Nghìn vườn cam sạch” trên đất quê ta", ["name: Nghìn vườn cam sạch"]),
    ("wrapped over a line", "phong trào thi đua “Nghìn vườn\ncam sạch”", ["name: Nghìn vườn cam sạch"]),
    ("no closing mark", "Phát động phong trào thi đua “Nghìn vườn cam sạch", ["name: Nghìn vườn cam sạch"]),
    ("single marks in a headline", "Phát động phong trào thi đua ‘Nghìn vườn cam sạch’", ["name: Nghìn vườn cam sạch"]),
    ("old tone marks in the cue", "với khẩu hiệu hành động “Hoà thuận, thuỷ chung”", ["theme: Hoà thuận, thuỷ chung"]),
]  # fmt: skip

# Quoted strings that are no themes (domain 4.5).
NONE = [
    ("an appeal", "kỷ niệm Ngày Bác Hồ ra “Lời kêu gọi thi đua ái quốc”"),
    ("an appeal of a leader", "hưởng ứng lời kêu gọi “Cả nước chung tay”"),
    ("an anniversary", "phong trào thi đua “Kỷ niệm 80 năm Ngày thành lập ngành”"),
    ("years since a day", "hưởng ứng “95 năm Ngày truyền thống”"),
    ("a title of honour", "tặng danh hiệu “Công dân Thủ đô ưu tú”"),
    ("a title of a family", "danh hiệu “Gia đình học tập” và “Dòng họ học tập”"),
    ("a movement named after a title stays out", "phong trào “Gia đình học tập”"),
    ("a fund", "ủng hộ Quỹ “Mái ấm vùng cao”"),
    ("a fund inside the name of a board", "Ban Vận động Quỹ “Vì người nghèo” tỉnh"),
    ("the study drive", "kết hợp “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”"),
    ("the study drive as a movement", "phong trào “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”"),
    ("a leader's saying", "câu nói “Nước lấy dân làm gốc”"),
    ("a scheme", "thực hiện Đề án “Số hóa dữ liệu đất rừng”"),
    ("a programme that is carried out", "Kế hoạch thực hiện Chương trình “Số hóa dữ liệu đất rừng”"),
    ("a programme that is approved", "về việc phê duyệt Chương trình “Số hóa dữ liệu đất rừng”"),
    ("a strategy", "thực hiện Chiến lược “Rừng vàng biển bạc”"),
    ("a project", "triển khai Dự án “Nước về bản”"),
    ("a banner", "treo băng rôn với khẩu hiệu: “Nhiệt liệt chào mừng ngày hội”"),
    ("a prize of a contest", "trao giải “Bông lúa vàng”"),
    ("the theme of a meeting", "“Nước về bản” là chủ đề của buổi họp"),
    ("sectors between dashes", "phong trào Đoàn - Hội - Đội ở xã"),
    ("a day that is honoured, spelt with i", "phát động phong trào thi đua chào mừng kỉ niệm “Ngày Nhà giáo Việt Nam 20/11”"),
    ("words behind that only say là", "“Nước về bản” là mong ước của bà con"),
    ("a plan", "Kế hoạch “Bồi dưỡng cán bộ thôn bản”"),
    ("a spirit", "với tinh thần “Không nghỉ đêm, không nghỉ lễ”"),
    ("an aim", "với mục tiêu “Không ai bị bỏ lại phía sau”"),
    ("a view", "với quan điểm “Dân là chủ”"),
    ("a way of working in small letters", "theo phương châm “bốn tại chỗ”"),
    ("a conference", "Hội nghị “Gặp mặt người có uy tín”"),
    ("a seminar", "tọa đàm “Sách và tuổi trẻ”"),
    ("a journalist's word", "đường quê “lột xác” sau ba năm"),
    ("a tradition", "phát huy truyền thống “Trung dũng, kiên cường”"),
    ("a song", "bài hát “Tiếng gọi sông Hồng”"),
    ("a column of a newspaper", "mở chuyên mục “Gương sáng bản làng”"),
    ("a model", "nhân rộng mô hình “Camera an ninh”"),
    ("a badge", "tặng Kỷ niệm chương “Vì sự nghiệp thi đua, khen thưởng”"),
    ("a descriptive name has no title", "phong trào thi đua yêu nước năm 2024"),
    ("digits alone", "phong trào “24/7”"),
]  # fmt: skip


def read(text: str) -> list[str]:
    """The themes of a text, one line each."""
    return [f"{m.value.layer}: {m.value.text}" + " (nhiều)" * m.value.plural for m in find_themes(text)]


@cases(NAMES)
def test_names(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases(THEMES)
def test_themes(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases(SUBS)
def test_sub_themes(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases(SHAPES)
def test_shapes(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases([(name, text, [], *why) for name, text, *why in NONE])
def test_no_themes(text: str, expected: list[str]) -> None:
    assert read(text) == expected


def test_ninety_words_and_no_more() -> None:
    """A theme has at most some ninety words; a longer quotation is a speech."""
    assert len(find_themes(f"với chủ đề “Giữ {'rừng ' * 60}”")) == 1
    assert find_themes(f"với chủ đề “Giữ {'rừng ' * 100}”") == []


HOSTILE = [
    ("chủ đề", "chủ đề "),
    ("named months", "chủ đề tháng hành động năm ", "“"),
    ("named months in one quotation", "chủ đề tháng “"),
    ("capitals", "CHỦ ĐỀ "),
    ("capitals after a cue", "A ", "CHỦ ĐỀ: "),
    ("lines that begin with a capital", "Nối nhịp\n"),
    ("là chủ đề", "Nối là chủ "),
    ("dashes", "phong trào A - "),
    ("quotes", "“A” là chủ "),
    ("words before marks", "phong trào xanh ", "“"),
    ("labels", "\nTên phong trào: A"),
    ("headings", "\nCHỦ ĐỀ\n"),
    ("launched", "phát động chiến dịch Khơi dòng "),
    ("launched in pieces", ", giữ nước", "phát động chiến dịch Khơi dòng"),
    ("single marks", " 'a b c"),
]


@pytest.mark.parametrize("pieces", hostile(HOSTILE))
def test_linear_time(pieces: tuple[str, ...]) -> None:
    grows_linearly(find_themes, *pieces)


WORDS = "phong trào,thi đua,chủ đề,“,”,\",'',Xanh,sạch đẹp,;,., - ,\n,các,Quỹ,và,đối với tập thể".split(",")


@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join))
def test_any_words(text: str) -> None:
    """A theme is what stands at its place, without blanks and marks at its edges."""
    for mention in find_themes(text):
        assert (
            " ".join(text[mention.start : mention.end].split())
            == mention.value.text
            == mention.value.text.strip(" ,.;:–-")
        )
