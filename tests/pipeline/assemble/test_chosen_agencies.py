"""The agencies of a plan (domain 6, gold conventions): one entry a body, its strongest role, and who is no agency."""

# One case a line, however long.
# ruff: noqa: E501

from composed import COMMITTEE, cases, letter, page_of

LEAD = "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 86/KH-UBND về trồng rừng."

PROSE = [
    ("giao … chủ trì, phối hợp với", "UBND tỉnh giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và các đơn vị liên quan hướng dẫn.", ["lead: Sở Nội vụ", "coordinate: Sở Tài chính", "coordinate: các đơn vị liên quan"]),
    ("đề nghị", "UBND tỉnh đề nghị Ủy ban MTTQ Việt Nam tỉnh vận động nhân dân.", ["lead: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"]),
    ("yêu cầu a group", "UBND tỉnh yêu cầu các sở, ban, ngành đăng ký thi đua.", ["implement: các sở, ban, ngành"]),
    ("groups of officers", "Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện, thành phố triển khai thực hiện.", ["implement: Thủ trưởng các sở, ban, ngành", "implement: Chủ tịch Ủy ban nhân dân các huyện, thành phố"]),
    ("an officer stands for the body", "UBND tỉnh yêu cầu Giám đốc Sở Y tế bảo đảm thuốc men.", ["lead: Sở Y tế"]),
    ("heads said once", "UBND tỉnh giao Sở Nội vụ, Tài chính theo dõi.", ["lead: Sở Nội vụ", "lead: Sở Tài chính"]),
    ("names with commas", "UBND tỉnh giao các Sở: Nội vụ, Văn hóa, Thể thao và Du lịch, Y tế theo dõi.", ["lead: Sở Nội vụ", "lead: Sở Văn hóa, Thể thao và Du lịch", "lead: Sở Y tế"]),
    ("twice: the strongest role", "Sở Tài chính phối hợp với Sở Nội vụ thẩm định. Sở Nội vụ chủ trì tổng hợp.", ["lead: Sở Tài chính", "lead: Sở Nội vụ"]),
    ("twice in the same role: once", "Sở Nội vụ hướng dẫn chấm điểm. Sở Nội vụ tổng hợp kết quả.", ["lead: Sở Nội vụ"]),
    ("the same group in other words: once", "UBND tỉnh yêu cầu các sở, ban, ngành đăng ký thi đua. Các sở, ban, ngành của tỉnh báo cáo kết quả.", ["implement: các sở, ban, ngành"]),
    ("another province's place stays, the own goes", "UBND tỉnh giao Sở Nội vụ tỉnh Sơn La hướng dẫn.", ["lead: Sở Nội vụ"]),
    ("the place belongs to the name", "UBND tỉnh giao Báo Sơn La mở chuyên mục.", ["lead: Báo Sơn La"]),
    ("a sub-unit in brackets", "UBND tỉnh giao Sở Nội vụ (Ban Thi đua - Khen thưởng) hướng dẫn.", ["lead: Sở Nội vụ"]),
    ("the issuer is no agency", "UBND tỉnh giao Sở Nội vụ hướng dẫn. UBND tỉnh tổ chức lễ phát động.", ["lead: Sở Nội vụ"]),
    ("a day glued to the verb", "Ngày 12/10/2021đề nghị các sở, ban, ngành trồng cây.", ["implement: các sở, ban, ngành"]),
    ("a notice to whom to act", "UBND tỉnh thông báo đến Sở Y tế, các huyện thực hiện một số nội dung như sau.", ["lead: Sở Y tế", "implement: các huyện"]),
    ("said twice by a slip", "UBND tỉnh yêu cầu các các sở, ban, ngành trồng cây.", ["implement: các sở, ban, ngành"]),
    ("who puts the plan on the site", "Văn phòng đăng tải nội dung của Kế hoạch. UBND tỉnh giao Sở Nội vụ hướng dẫn.", ["lead: Sở Nội vụ"]),
    ("whom those told are to direct", "UBND tỉnh đề nghị UBND các huyện chỉ đạo các Đài Phát thanh - Truyền hình cấp huyện đưa tin.", ["implement: Ủy ban nhân dân các huyện"]),
    ("what a body will do", "Sở Y tế sẽ tổng hợp số lượng.", ["lead: Sở Y tế"]),
    ("the members of a council", "UBND tỉnh đề nghị các Ban của HĐND tỉnh, các Tổ đại biểu HĐND tỉnh giám sát.", ["implement: các Ban của Hội đồng nhân dân tỉnh", "implement: các Tổ đại biểu Hội đồng nhân dân tỉnh"]),
    ("members of a board", "UBND tỉnh yêu cầu các cơ quan thành viên Ban Chỉ đạo 389 tỉnh tuần tra.", ["implement: các cơ quan thành viên Ban Chỉ đạo 389 tỉnh"]),
    ("what wards are told", "UBND tỉnh đề nghị Ban điều hành các khu phố thông tin tuyên truyền.", ["implement: Ban điều hành các khu phố"]),
    ("households are no bodies", "UBND tỉnh giao Sở Nội vụ hướng dẫn. Mỗi hộ gia đình tự trang bị bình chữa cháy.", ["lead: Sở Nội vụ"]),
    ("who is reported to is no agency", "Sở Nội vụ tổng hợp, báo cáo UBND tỉnh và Thường trực Tỉnh ủy.", ["lead: Sở Nội vụ"]),
    ("who collects reports is none by that alone", "Các sở, ban, ngành báo cáo gửi về Sở Nội vụ trước ngày 30/9.", ["implement: Các sở, ban, ngành"]),
    ("run-in headings", "Theo đó, UBND tỉnh giao cho:\n\nSở Nội vụ: Hướng dẫn chấm điểm.\n\nSở Tài chính: Bố trí kinh phí.", ["lead: Sở Nội vụ", "lead: Sở Tài chính"]),
    ("purposes name no body either", "Kế hoạch nhằm nâng cao nhận thức và trách nhiệm của các cấp ủy, chính quyền, MTTQ, các đoàn thể. UBND tỉnh giao Sở Nội vụ hướng dẫn.", ["lead: Sở Nội vụ"]),
    ("purposes name nobody", "Kế hoạch nhằm nâng cao trách nhiệm của các sở, ban, ngành. UBND tỉnh giao Sở Nội vụ hướng dẫn.", ["lead: Sở Nội vụ"]),
    ("heads of the central bodies", "UBND tỉnh đề nghị các Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, Thủ trưởng cơ quan thuộc Chính phủ phối hợp.", ["implement: các Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, Thủ trưởng cơ quan thuộc Chính phủ"]),
    ("a duty by apposition", "Phân công:\n\n1. Sở Nội vụ - cơ quan thường trực Ban Chỉ đạo tổng hợp kết quả.\n\n2. Sở Y tế là cơ quan đầu mối.", ["lead: Sở Nội vụ", "lead: Sở Y tế"]),
    ("communes since 2025", "UBND các xã, phường triển khai đến khu dân cư.", ["implement: Ủy ban nhân dân các xã, phường"]),
    ("a group after phối hợp, then alone: coordinate", "Sở Nội vụ phối hợp với các sở, ngành hướng dẫn. Các sở, ngành đăng ký thi đua.", ["lead: Sở Nội vụ", "coordinate: các sở, ngành"]),
    ("what was done every year", "Hằng năm, UBND tỉnh đã phối hợp với các sở, ngành trồng cây. UBND tỉnh giao Sở Nội vụ hướng dẫn.", ["lead: Sở Nội vụ"]),
    ("what was done in the years past", "Trong những năm vừa qua, UBND tỉnh đã phối hợp với Tỉnh đoàn trồng cây. UBND tỉnh giao Sở Nội vụ hướng dẫn.", ["lead: Sở Nội vụ"]),
    ("a ministry is given nothing by a province", "Bộ Tài nguyên và Môi trường đề nghị tổ chức trồng cây ven đường. UBND tỉnh giao Sở Nội vụ hướng dẫn.", ["lead: Sở Nội vụ"]),
    ("who asks others is given nothing", "Sở Y tế yêu cầu các bệnh viện thực hiện nghiêm quy trình.", ["implement: các bệnh viện"]),
]  # fmt: skip

CENTRAL = [
    ("ministries, by a board of the country", "Ban Chỉ đạo liên ngành vệ sinh an toàn thực phẩm Trung ương giao Bộ Y tế, Bộ Công Thương kiểm tra bếp ăn.", ["lead: Bộ Y tế", "lead: Bộ Công Thương"]),
]  # fmt: skip

OFFICIAL = [
    ("headings, and Nơi nhận gives nothing", "KẾ HOẠCH\nTrồng rừng năm 2022\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc.\n\nIV. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ\n\n- Hướng dẫn chấm điểm.\n\n2. Các sở, ban, ngành\n\n- Đăng ký thi đua.", ["lead: Sở Nội vụ", "implement: Các sở, ban, ngành"]),
    ("numbered requests", "CHỈ THỊ\nVề giữ rừng\n\nRừng còn bị chặt phá.\n\nUBND tỉnh yêu cầu:\n\n1. Giao Sở Nội vụ: theo dõi thi đua.\n\n2. Đề nghị Tỉnh đoàn: ra quân trồng rừng.\n\n3. UBND các huyện, thành phố: giữ rừng.", ["lead: Sở Nội vụ", "lead: Tỉnh đoàn", "implement: Ủy ban nhân dân các huyện, thành phố"]),
    ("execution clause", "QUYẾT ĐỊNH\nVề trồng rừng\n\nCăn cứ Luật Lâm nghiệp;\n\nTheo đề nghị của Giám đốc Sở Tài chính.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Kế hoạch.\n\nĐiều 2. Chánh Văn phòng UBND tỉnh, Giám đốc các Sở: Nội vụ, Y tế; Chủ tịch UBND các huyện, thành phố chịu trách nhiệm thi hành Quyết định này.", ["lead: Văn phòng Ủy ban nhân dân tỉnh", "lead: Sở Nội vụ", "lead: Sở Y tế", "implement: Chủ tịch Ủy ban nhân dân các huyện, thành phố"]),
    ("table", "KẾ HOẠCH\nTrồng rừng năm 2022\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc.\n\n| Nội dung | Cơ quan chủ trì | Cơ quan phối hợp |\n|---|---|---|\n| Chấm điểm | Sở Nội vụ | Sở Tài chính |", ["lead: Sở Nội vụ", "coordinate: Sở Tài chính"]),
    ("whom an aim is about", "KẾ HOẠCH\nTrồng rừng năm 2022\n\nI. MỤC ĐÍCH, YÊU CẦU\n\n1. Ban hành Kế hoạch nhằm quán triệt và chỉ đạo các cấp, các ngành tổ chức trồng rừng.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ hướng dẫn chấm điểm.", ["lead: Sở Nội vụ"]),
    ("only Nơi nhận", "KẾ HOẠCH\nTrồng rừng năm 2022\n\nI. MỤC ĐÍCH\n\nPhủ xanh đồi trọc.", []),
]  # fmt: skip


def agencies(text: str) -> list[str]:
    """The agencies of the first plan, one line each."""
    plans = page_of(text).plans
    assert plans, "no plan"
    return [f"{agency.role}: {agency.name}" for agency in plans[0].agencies]


@cases("text expected", CENTRAL)
def test_boards_of_the_country(text: str, expected: list[str]) -> None:
    assert agencies(f"Bếp ăn sạch\n\n{text}") == expected


@cases("text expected", [(name, f"{LEAD}\n\n{text}", *rest) for name, text, *rest in PROSE])
def test_prose(text: str, expected: list[str]) -> None:
    assert agencies(f"Sơn La trồng rừng\n\n{text}") == expected


@cases(
    "text expected",
    [
        (
            name,
            letter(COMMITTEE.format(number="86/KH-UBND"), text).replace(
                "- Như trên;", "- Sở Công Thương;\n- Các sở, ngành;"
            ),
            *rest,
        )
        for name, text, *rest in OFFICIAL
    ],
)
def test_official_texts(text: str, expected: list[str]) -> None:
    assert agencies(text) == expected


def test_addressees_are_recipients() -> None:
    head = COMMITTEE.format(number="815/UBND-KT\nV/v phòng cháy rừng")
    [plan] = page_of(
        letter(head, "Kính gửi:\n- Sở Nội vụ;\n- UBND các huyện, thành phố.\n\nMùa khô đã đến, rừng dễ cháy.")
    ).plans
    assert plan.recipients == ("Sở Nội vụ", "Ủy ban nhân dân các huyện, thành phố")
    assert plan.agencies == ()


def test_the_issuer_that_only_the_number_tells_is_no_agency() -> None:
    text = "Mục đích của Kế hoạch số 525/KH-BYT nhằm giữ sạch nguồn nước. Bộ Y tế tổ chức đào giếng ở vùng hạn."
    assert page_of(text).plans[0].agencies == ()
