"""How pages are written: who is given what to do, lists of names, groups, short forms, renamed bodies."""

# One case a line, however long.
# ruff: noqa: E501

import pytest
from told import NUMBER, Gap, cases, check, check_page, official, show

from extractors.bodies.find import find_bodies
from extractors.bodies.groups import find_groups
from extractors.bodies.values import BodyName, Group
from extractors.definitions.find import find_definitions
from extractors.definitions.values import Definition
from extractors.gazetteer import load
from extractors.mentions import Mention

LEAD = "UBND tỉnh Kon Tum vừa ban hành Kế hoạch số 140/KH-UBND về đèn đường bản."


def body(value: BodyName) -> str:
    """The full name."""
    return value.full_name


VERBS = [
    ("giao", "UBND tỉnh giao [Sở Xây dựng] nghiệm thu.", "lead Sở Xây dựng"),
    ("giao cho", "UBND tỉnh giao cho [Sở Xây dựng] nghiệm thu.", "lead Sở Xây dựng"),
    ("được giao là", "[Sở Xây dựng] được giao là cơ quan theo dõi.", "lead Sở Xây dựng"),
    ("phân công", "UBND tỉnh phân công [Sở Xây dựng] nghiệm thu.", "lead Sở Xây dựng"),
    ("ủy quyền", "UBND tỉnh ủy quyền [Sở Xây dựng] nghiệm thu.", "lead Sở Xây dựng"),
    ("yêu cầu", "UBND tỉnh yêu cầu [Sở Xây dựng] nghiệm thu.", "lead Sở Xây dựng"),
    ("đề nghị a body that is no subordinate", "UBND tỉnh đề nghị [Ủy ban MTTQ Việt Nam tỉnh] giám sát.", "lead Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
    ("kêu gọi", "UBND tỉnh kêu gọi [các doanh nghiệp] tham gia thắp đèn.", "implement các doanh nghiệp"),
    ("khuyến khích", "UBND tỉnh khuyến khích [các doanh nghiệp] góp bóng đèn.", "implement các doanh nghiệp", Gap("a verb that no list holds is taken into the group")),
    ("chủ trì", "[Sở Xây dựng] chủ trì việc nghiệm thu.", "lead Sở Xây dựng"),
    ("là cơ quan thường trực", "[Sở Xây dựng] là cơ quan thường trực.", "lead Sở Xây dựng"),
    ("là cơ quan đầu mối", "[Sở Xây dựng] là cơ quan đầu mối.", "lead Sở Xây dựng"),
    ("là cơ quan chịu trách nhiệm chính", "[Sở Xây dựng] là cơ quan chịu trách nhiệm chính.", "lead Sở Xây dựng"),
    ("chủ trì, phối hợp với", "[Sở Xây dựng] chủ trì, phối hợp với [Sở Công Thương], [Công an tỉnh] nghiệm thu.", "lead Sở Xây dựng | coordinate Sở Công Thương | coordinate Công an tỉnh"),
    ("tham mưu", "[Sở Xây dựng] tham mưu cho UBND tỉnh về mức chi.", "lead Sở Xây dựng"),
    ("phối hợp alone", "UBND tỉnh giao [Sở Xây dựng] phối hợp [Sở Công Thương] nghiệm thu.", "lead Sở Xây dựng | coordinate Sở Công Thương"),
    ("cùng với", "[Sở Xây dựng] cùng với [Sở Công Thương] nghiệm thu.", "lead Sở Xây dựng | coordinate Sở Công Thương"),
    ("hướng dẫn, đôn đốc, kiểm tra", "[Sở Xây dựng] hướng dẫn, đôn đốc, kiểm tra việc lắp đèn.", "lead Sở Xây dựng"),
    ("theo dõi, tổng hợp", "[Sở Xây dựng] theo dõi, tổng hợp kết quả.", "lead Sở Xây dựng"),
    ("thẩm định hồ sơ", "[Sở Xây dựng] thẩm định hồ sơ.", "lead Sở Xây dựng"),
    ("bố trí kinh phí", "[Sở Tài chính] bố trí kinh phí.", "lead Sở Tài chính"),
    ("tuyên truyền", "[Báo Kon Tum] tuyên truyền về việc lắp đèn.", "lead Báo Kon Tum"),
    ("có trách nhiệm", "[Sở Xây dựng] có trách nhiệm nghiệm thu.", "lead Sở Xây dựng"),
    ("căn cứ chức năng, nhiệm vụ", "[Các sở, ban, ngành] căn cứ chức năng, nhiệm vụ triển khai thực hiện.", "implement Các sở, ban, ngành"),
    ("frame: a body, a partner and a group", "UBND tỉnh giao [Sở Xây dựng] chủ trì, phối hợp với [Sở Công Thương] và [các đơn vị liên quan] nghiệm thu.", "lead Sở Xây dựng | coordinate Sở Công Thương | coordinate các đơn vị liên quan"),
    ("frame: names as headings in the run of the text", "Theo đó, UBND tỉnh giao cho:⏎⏎[Sở Xây dựng]: Nghiệm thu từng cột đèn.⏎⏎[Sở Tài chính]: Cân đối kinh phí.", "lead Sở Xây dựng | lead Sở Tài chính"),
    ("frame: heads of groups, chairmen of committees", "[Thủ trưởng các sở, ban, ngành]; [Chủ tịch UBND các huyện, thành phố] triển khai thực hiện.", "implement Thủ trưởng các sở, ban, ngành | implement Chủ tịch Ủy ban nhân dân các huyện, thành phố"),
    ("frame: who gets the report is given nothing by that", "[UBND các huyện, thành phố] báo cáo về Sở Xây dựng (qua Phòng Hạ tầng) trước ngày 30/11.", "implement Ủy ban nhân dân các huyện, thành phố"),
    ("frame: the standing body leads", "[Sở Xây dựng] là cơ quan Thường trực, chủ trì, phối hợp [Sở Nội vụ] (Ban Thi đua - Khen thưởng) và [Sở Tài chính] tham mưu, trình UBND tỉnh.", "lead Sở Xây dựng | coordinate Sở Nội vụ | coordinate Sở Tài chính"),
]  # fmt: skip

PLAN = "KẾ HOẠCH⏎Thắp đèn đường bản⏎⏎I. MỤC ĐÍCH⏎⏎Đường bản sáng đèn.⏎⏎"
STRUCTURES = [
    ("headings below TỔ CHỨC THỰC HIỆN", official(NUMBER, PLAN + "IV. TỔ CHỨC THỰC HIỆN⏎⏎1. [Sở Xây dựng]⏎⏎- Nghiệm thu từng cột đèn.⏎⏎2. [Các sở, ban, ngành]⏎⏎- Nhận đỡ đầu bản."), "lead Sở Xây dựng | implement Các sở, ban, ngành"),
    ("headings with a colon", official(NUMBER, PLAN + "III. TỔ CHỨC THỰC HIỆN⏎⏎1. [Sở Xây dựng]: Nghiệm thu từng cột đèn.⏎⏎2. [Sở Tài chính]: Cân đối kinh phí."), "lead Sở Xây dựng | lead Sở Tài chính"),
    ("numbered giao and đề nghị", official(NUMBER, PLAN + "V. TỔ CHỨC THỰC HIỆN⏎⏎1. Giao [Sở Xây dựng]: nghiệm thu;⏎⏎2. Đề nghị [Tỉnh đoàn]: ra quân lắp đèn;⏎⏎3. [Các sở, ban, ngành] nhận đỡ đầu bản;⏎⏎4. [UBND các huyện, thành phố] rà soát."), "lead Sở Xây dựng | lead Tỉnh đoàn | implement Các sở, ban, ngành | implement Ủy ban nhân dân các huyện, thành phố"),
    ("article of a decision", official("Số: 530/QĐ-UBND⏎⏎Phú Thọ, ngày 9 tháng 8 năm 2023", "QUYẾT ĐỊNH⏎Về đèn đường bản⏎⏎QUYẾT ĐỊNH:⏎⏎Điều 1. Ban hành Kế hoạch.⏎⏎Điều 2. Chánh [Văn phòng UBND tỉnh], Giám đốc các Sở: [Xây dựng], [Tài chính]; [Chủ tịch UBND các huyện, thành phố] chịu trách nhiệm thi hành Quyết định này.".replace("Chánh [Văn", "[Chánh Văn")), "lead Văn phòng Ủy ban nhân dân tỉnh | lead Sở Xây dựng | lead Sở Tài chính | implement Chủ tịch Ủy ban nhân dân các huyện, thành phố"),
    ("table of an appendix", official(NUMBER, PLAN + "| STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |⏎|---|---|---|---|---|⏎| 1 | Lắp đèn | Sở Xây dựng | Tỉnh đoàn | Quý III |"), "lead Sở Xây dựng | coordinate Tỉnh đoàn"),
    ("Nơi nhận is no assignment", official(NUMBER, PLAN + "Đường bản sáng đèn.", end="Nơi nhận:⏎- Sở Xây dựng;⏎- Các sở, ban, ngành;⏎- Lưu: VT.⏎⏎TM. ỦY BAN NHÂN DÂN⏎CHỦ TỊCH⏎⏎Hà Quang Minh"), "–"),
]  # fmt: skip
RECIPIENTS = [
    ("Kính gửi with bullets", official("Số: 2318/UBND-KT⏎V/v thắp đèn⏎⏎Phú Thọ, ngày 9 tháng 8 năm 2023", "Kính gửi:⏎- Sở Xây dựng;⏎- Các sở, ban, ngành.⏎⏎Nhiều bản còn chưa có đèn."), "Sở Xây dựng | Các sở, ban, ngành"),
]  # fmt: skip

# Names that hold a comma, a dash or "và" are one body; one row for each name, in the spellings met.
ATOMIC = [
    ("culture, sports and tourism", "Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa - Thể thao và Du lịch | Sở Văn hóa Thể thao và Du lịch | Sở VHTTDL | Sở VH,TT&DL | Sở VH, TT&DL"),
    ("labour, invalids and social affairs", "Sở Lao động - Thương binh và Xã hội", "Sở Lao động, Thương binh và Xã hội | Sở LĐ-TB&XH | Sở LĐTBXH"),
    ("agriculture and rural development", "Sở Nông nghiệp và Phát triển nông thôn", "Sở NN&PTNT | Sở Nông nghiệp & PTNT"),
    ("agriculture and environment", "Sở Nông nghiệp và Môi trường", "Sở Nông nghiệp và Môi trường"),
    ("education", "Sở Giáo dục và Đào tạo", "Sở GD&ĐT | Sở GD-ĐT"),
    ("planning and investment", "Sở Kế hoạch và Đầu tư", "Sở KH&ĐT"),
    ("information, with a slip", "Sở Thông tin và Truyền thông", "Sở TT&TT | Sở Thông tin truyền thông"),
    ("resources and environment", "Sở Tài nguyên và Môi trường", "Sở TN&MT"),
    ("science", "Sở Khoa học và Công nghệ", "Sở KH&CN | Sở KHCN"),
    ("culture and sports", "Sở Văn hóa và Thể thao", "Sở VHTT"),
    ("ethnic affairs and religion", "Sở Dân tộc và Tôn giáo", "Sở Dân tộc và Tôn giáo"),
    ("emulation council", "Hội đồng Thi đua - Khen thưởng", "Hội đồng Thi đua-Khen thưởng | Hội đồng TĐKT"),
    ("broadcaster", "Đài Phát thanh - Truyền hình", "Đài Phát thanh và Truyền hình | Đài PT-TH | Đài PTTH"),
    ("propaganda and mass mobilisation", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "Ban Tuyên giáo và Dân vận Tỉnh ủy"),
    ("disasters", "Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn", "Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn"),
    ("population", "Ban Chỉ đạo công tác Dân số - Kế hoạch hóa gia đình", "Ban Chỉ đạo công tác Dân số - Kế hoạch hóa gia đình"),
]  # fmt: skip
LISTS = [
    ("delegation and council", "giao [Văn phòng Đoàn ĐBQH và HĐND tỉnh] theo dõi", "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh"),
    ("four bodies joined by dashes are a list", "[Tỉnh ủy] - [HĐND] - [UBND] - [UBMTTQ tỉnh]", "Tỉnh ủy; Hội đồng nhân dân; Ủy ban nhân dân; Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
    ("Sở said once", "giao [Sở Xây dựng], [Tài chính], [Công Thương] và [Công an tỉnh]", "Sở Xây dựng; Sở Tài chính; Sở Công Thương; Công an tỉnh"),
    ("các Bộ: said once", "các Bộ: [Công an], [Nông nghiệp và Môi trường], [Văn hóa, Thể thao và Du lịch]", "Bộ Công an; Bộ Nông nghiệp và Môi trường; Bộ Văn hóa, Thể thao và Du lịch"),
    ("associations", "[Hội Nông dân], [Hội Cựu giáo chức] và các nhà trường", "Hội Nông dân; Hội Cựu giáo chức"),
    ("longest name first, then the list", "[Sở Văn hóa, Thể thao và Du lịch], [Xây dựng] và [Giáo dục và Đào tạo]", "Sở Văn hóa, Thể thao và Du lịch; Sở Xây dựng; Sở Giáo dục và Đào tạo"),
]  # fmt: skip
PARENTS = [
    ("a unit in brackets stays with its parent", "UBND tỉnh giao [Sở Nội vụ] (Ban Thi đua - Khen thưởng) hướng dẫn.", "lead Sở Nội vụ"),
    ("apposition between dashes", "[Sở Nội vụ] - cơ quan thường trực của Hội đồng Thi đua - Khen thưởng tỉnh, chủ trì hướng dẫn.", "lead Sở Nội vụ"),
]  # fmt: skip

GROUPS = [
    ("departments and unions of the province", "[các sở, ban, ngành, đoàn thể tỉnh]", "các sở, ban, ngành, đoàn thể tỉnh"),
    ("departments of the provincial level", "[các sở, ban, ngành cấp tỉnh]", "các sở, ban, ngành cấp tỉnh"),
    ("departments and localities", "[các sở, ngành, địa phương]", "các sở, ngành, địa phương"),
    ("agencies, units, localities", "[các cơ quan, đơn vị, địa phương]", "các cơ quan, đơn vị, địa phương"),
    ("heads", "[thủ trưởng các cơ quan, đơn vị]", "thủ trưởng các cơ quan, đơn vị"),
    ("districts, towns, cities", "[UBND các huyện, thị xã, thành phố]", "Ủy ban nhân dân các huyện, thị xã, thành phố"),
    ("urban districts", "[UBND các quận, huyện]", "Ủy ban nhân dân các quận, huyện"),
    ("with a slash", "[UBND các huyện/thành phố]", "Ủy ban nhân dân các huyện/thành phố"),
    ("communes", "[UBND các xã, phường, thị trấn]", "Ủy ban nhân dân các xã, phường, thị trấn"),
    ("communes since July 2025", "[UBND các xã, phường, đặc khu]", "Ủy ban nhân dân các xã, phường, đặc khu"),
    ("clusters and blocs", "[các cụm, khối thi đua]", "các cụm, khối thi đua"),
    ("socio-political organisations", "[các tổ chức chính trị - xã hội]", "các tổ chức chính trị - xã hội"),
    ("unions", "[các đoàn thể]", "các đoàn thể"),
    ("central agencies in the province", "[các cơ quan Trung ương đóng trên địa bàn]", "các cơ quan Trung ương đóng trên địa bàn"),
    ("armed forces, short form", "[các LLVT tỉnh]", "các lực lượng vũ trang tỉnh"),
    ("enterprises", "[các doanh nghiệp]", "các doanh nghiệp"),
    ("press", "[các cơ quan báo chí]", "các cơ quan báo chí"),
    ("service units", "[các đơn vị sự nghiệp]", "các đơn vị sự nghiệp"),
]  # fmt: skip

SHORT_FORMS = [
    ("State", "[UBND tỉnh], [HĐND tỉnh]", "Ủy ban nhân dân tỉnh; Hội đồng nhân dân tỉnh"),
    ("Front", "[UBMTTQ tỉnh], [Ủy ban MTTQVN tỉnh]", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh; Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
    ("unions", "[LĐLĐ tỉnh], [Hội LHPN tỉnh], [Hội CCB tỉnh]", "Liên đoàn Lao động tỉnh; Hội Liên hiệp Phụ nữ tỉnh; Hội Cựu chiến binh tỉnh"),
    ("boards", "[BTV Tỉnh đoàn], [BCH Đảng bộ tỉnh], [Ban TĐKT tỉnh]", "Ban Thường vụ Tỉnh đoàn; Ban Chấp hành Đảng bộ tỉnh; Ban Thi đua - Khen thưởng tỉnh"),
    ("forces and insurance", "[Bộ CHQS tỉnh], [BHXH tỉnh]", "Bộ Chỉ huy Quân sự tỉnh; Bảo hiểm xã hội tỉnh"),
    ("three spellings of the centre", "[Ban Tổ chức TW], [Ban Tổ chức TƯ], [Ban Tổ chức T.Ư]", "Ban Tổ chức Trung ương; Ban Tổ chức Trung ương; Ban Tổ chức Trung ương"),
    ("no bodies", "NTM, MTQG, DTTS, OCOP, CCHC, KT-XH, QP-AN, ATGT, CBCCVC", ""),
]  # fmt: skip
DEFINED = [
    ("sau đây gọi tắt là", "Ban Chỉ đạo thắp đèn bản xa (sau đây gọi tắt là [Ban Chỉ đạo]) họp.", "Ban Chỉ đạo"),
    ("sau đây viết tắt là", "Ban Chỉ đạo thắp đèn bản xa (sau đây viết tắt là [BCĐ]) họp.", "BCĐ"),
]  # fmt: skip

SUCCESSORS = [
    ("agriculture", "Sở Nông nghiệp và Phát triển nông thôn", "Sở Nông nghiệp và Môi trường"),
    ("resources", "Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường"),
    ("labour", "Sở Lao động - Thương binh và Xã hội", "Sở Nội vụ"),
    ("information", "Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ"),
    ("planning", "Sở Kế hoạch và Đầu tư", "Sở Tài chính"),
    ("transport", "Sở Giao thông vận tải", "Sở Xây dựng"),
    ("ethnic affairs", "Ban Dân tộc", "Sở Dân tộc và Tôn giáo"),
    ("propaganda", "Ban Tuyên giáo Tỉnh ủy", "Ban Tuyên giáo và Dân vận Tỉnh ủy"),
    ("mass mobilisation", "Ban Dân vận Tỉnh ủy", "Ban Tuyên giáo và Dân vận Tỉnh ủy"),
    ("tax", "Cục Thuế", "Thuế tỉnh"),
    ("bloc of the Party", "Đảng ủy khối", "Đảng ủy các cơ quan Đảng"),
    ("industry, before 2008", "Sở Công nghiệp", "Sở Công Thương"),
    ("culture and information, before 2008", "Sở Văn hóa - Thông tin", "Sở Văn hóa, Thể thao và Du lịch"),
    ("fisheries, before 2008", "Bộ Thủy sản", "Bộ Nông nghiệp và Môi trường"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("marked", "expected"),
    cases([(name, f"{LEAD}⏎⏎{text}", *rest) for name, text, *rest in (*VERBS, *PARENTS)], STRUCTURES),
)
def test_agencies(marked: str, expected: str) -> None:
    check_page("agencies", marked, expected)


@pytest.mark.parametrize(("text", "expected"), cases(RECIPIENTS))
def test_recipients(text: str, expected: str) -> None:
    check_page("recipients", text, expected)
    check_page("agencies", text, "–")


@pytest.mark.parametrize(("name", "spellings"), cases(ATOMIC))
def test_never_split(name: str, spellings: str) -> None:
    for spelling in (name, *spellings.split(" | ")):
        check(find_bodies, body, f"giao [{spelling}] và [Sở Y tế]", f"{name}; Sở Y tế")


@pytest.mark.parametrize(("marked", "expected"), cases(LISTS, SHORT_FORMS))
def test_bodies(marked: str, expected: str) -> None:
    check(find_bodies, body, marked, expected)


def groups(text: str) -> list[Mention[Group]]:
    """The groups of a text, bounded by the bodies in it."""
    return list(find_groups(text, find_bodies(text)))


@pytest.mark.parametrize(("marked", "expected"), cases(GROUPS))
def test_group(marked: str, expected: str) -> None:
    check(groups, lambda value: value.name, f"yêu cầu {marked} triển khai", expected)
    text = marked.replace("[", "").replace("]", "")
    check_page("agencies", f"{LEAD} UBND tỉnh yêu cầu {text} triển khai.", f"implement {expected}")


@pytest.mark.parametrize(("marked", "expected"), cases(DEFINED))
def test_defined(marked: str, expected: str) -> None:
    def short(value: Definition) -> str:
        return value.short

    check(find_definitions, short, marked, expected)


@pytest.mark.parametrize(("old", "new"), cases(SUCCESSORS))
def test_successor(old: str, new: str) -> None:
    bodies = load().bodies
    chain, known = [], find_bodies(old)[0].value.id
    while known and (successor := bodies[known].successor):
        chain.append(bodies[successor].name)
        known = successor
    assert show(chain[-1:]) == new
