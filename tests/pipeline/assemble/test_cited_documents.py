"""The documents that a plan cites, as its record lists them: number, type, date, issuer, relation."""

# One case a line, however long.
# ruff: noqa: E501

from composed import COMMITTEE, cases, letter, page_of

OWN = "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 312/KH-UBND về trồng rừng.\n\n"
TTG, HDND = "Thủ tướng Chính phủ", "Hội đồng nhân dân tỉnh Sơn La"
UBND = "Ủy ban nhân dân tỉnh Sơn La"

ISSUERS = [
    ("beside the document", "Căn cứ Quyết định số 777/QĐ-TTg ngày 12/6/2020 của Thủ tướng Chính phủ;", [f"Quyết định 777/QĐ-TTg 2020-06-12 {TTG} basis"]),
    ("said once before a list", "Căn cứ các Quyết định của Thủ tướng Chính phủ: số 777/QĐ-TTg ngày 12/6/2020 về giống cây; số 778/QĐ-TTg ngày 13/6/2020;", [f"Quyết định 777/QĐ-TTg 2020-06-12 {TTG} basis", f"Quyết định 778/QĐ-TTg 2020-06-13 {TTG} basis"]),
    ("said once, of letters", "Thực hiện các văn bản của Sở Nội vụ: Công văn số 81/SNV-TĐKT ngày 01/3/2021; Công văn số 95/SNV-TĐKT ngày 05/3/2021;", ["Công văn 81/SNV-TĐKT 2021-03-01 Sở Nội vụ tỉnh Sơn La implements", "Công văn 95/SNV-TĐKT 2021-03-05 Sở Nội vụ tỉnh Sơn La implements"]),
    ("said once behind the last", "Căn cứ Nghị quyết số 44/NQ-HĐND, số 45/NQ-HĐND ngày 09/12/2020 của Hội đồng nhân dân tỉnh;", [f"Nghị quyết 44/NQ-HĐND - {HDND} basis", f"Nghị quyết 45/NQ-HĐND 2020-12-09 {HDND} basis"]),
    ("subject of the verb, with its date", "Trước đó, ngày 21/4/2021, Thủ tướng Chính phủ đã ban hành Chỉ thị số 16/CT-TTg về giữ rừng.", [f"Chỉ thị 16/CT-TTg 2021-04-21 {TTG} cites"]),
    ("subject of the verb, the number in brackets", "Ngày 13/5/2021, Bộ Nội vụ đã có Công văn gửi các tỉnh về kỳ thi (Công văn số 2102/BNV-CCVC).", ["Công văn 2102/BNV-CCVC 2021-05-13 Bộ Nội vụ cites"]),
    ("a minister", "Căn cứ Quyết định số 70/QĐ-BNV ngày 02/3/2021 của Bộ trưởng Bộ Nội vụ;", ["Quyết định 70/QĐ-BNV 2021-03-02 Bộ trưởng Bộ Nội vụ basis"]),
    ("a director proposes for his department", "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 90/TTr-SNV ngày 05/3/2021;", ["Tờ trình 90/TTr-SNV 2021-03-05 Sở Nội vụ tỉnh Sơn La basis"]),
    ("suffix of the Government", "Căn cứ Nghị định số 61/2019/NĐ-CP về cây rừng;", ["Nghị định 61/2019/NĐ-CP - Chính phủ basis"]),
    ("suffix of the Prime Minister", "Căn cứ Quyết định số 777/QĐ-TTg về cây rừng;", [f"Quyết định 777/QĐ-TTg - {TTG} basis"]),
    ("suffix of the National Assembly", "Căn cứ Luật Lâm nghiệp số 16/2017/QH14;", ["Luật 16/2017/QH14 - Quốc hội basis"]),
    ("suffix of its standing committee", "Căn cứ Nghị quyết số 120/NQ-UBTVQH15 về giữ rừng;", ["Nghị quyết 120/NQ-UBTVQH15 - Ủy ban Thường vụ Quốc hội basis"]),
    ("suffix of a ministry", "Căn cứ Thông tư số 09/2021/TT-BTNMT về đất rừng;", ["Thông tư 09/2021/TT-BTNMT - Bộ Tài nguyên và Môi trường basis"]),
    ("suffixes of a joint circular", "Căn cứ Thông tư liên tịch số 12/2014/TTLT-BTC-BNV về kinh phí;", ["Thông tư liên tịch 12/2014/TTLT-BTC-BNV - Bộ Tài chính; Bộ Nội vụ basis"]),
    ("suffix of an office of the Party", "Thực hiện Công văn số 740-CV/VPTW về tiết kiệm;", ["Công văn 740-CV/VPTW - Văn phòng Trung ương Đảng implements"]),
    ("TW alone may be three bodies", "Thực hiện Chỉ thị số 34-CT/TW về thi đua;", ["Chỉ thị 34-CT/TW - - implements"]),
    ("BTC is also an organising committee", "Thực hiện Kế hoạch số 13/KH-BTC về hội thi;", ["Kế hoạch 13/KH-BTC - - implements"]),
    ("UBND alone may be any committee", "Thực hiện Kế hoạch số 15/KH-UBND về thi đua;", ["Kế hoạch 15/KH-UBND - - implements"]),
    ("a committee of the State issues nothing of the Party", "UBND tỉnh lấy ngày ra Nghị quyết số 06-NQ/TU làm ngày trồng cây.", ["Nghị quyết 06-NQ/TU - - cites"]),
    ("the Secretariat as it is printed", "Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Ban Bí thư về thi đua;", ["Chỉ thị 34-CT/TW 2014-04-07 Ban Bí thư implements"]),
]  # fmt: skip

# What the page offers round the text.
OFFERED = [
    ("further documents", "Xem thêm: Kế hoạch số 41/KH-UBND về đắp đập; Thông báo số 42/TB-UBND."),
    ("a file", "Tải về: 41-KH-ĐUK.doc"),
    (
        "news below a label",
        "Các tin khác\n\nThông báo số 42/TB-UBND về lịch cắt nước\n\nQuyết định số 43/QĐ-UBND về giá đò",
    ),
    ("other questions", "Câu hỏi khác:\n- Nghị định số 61/2019/NĐ-CP cho ai vay vốn?"),
]

# One document, one reference: bare numbers and short forms are the document that they mean.
ONCE = [
    ("a bare number behind the full one", "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; các xã quán triệt Nghị quyết số 57.", ["Nghị quyết 57-NQ/TW 2024-12-22 Bộ Chính trị implements"]),
    ("a bare number before the full one", "Các xã học tập Chỉ thị 05 của Bộ Chính trị. Căn cứ Chỉ thị số 05-CT/TW ngày 15/5/2016;", ["Chỉ thị 05-CT/TW 2016-05-15 Bộ Chính trị basis"]),
    ("a bare number alone stays bare", "Thực hiện Nghị quyết số 57 của Bộ Chính trị.", ["Nghị quyết 57 - Bộ Chính trị implements"]),
    ("a bare number of another type", "Thực hiện Nghị quyết số 57 của Bộ Chính trị và Quyết định số 57/QĐ-TTg.", ["Nghị quyết 57 - Bộ Chính trị implements", f"Quyết định 57/QĐ-TTg - {TTG} implements"]),
    ("the own document by its bare number", "Các xã thực hiện Kế hoạch số 312 từ tháng sau.", []),
    ("a resolution of the year", "Thực hiện Nghị quyết số 202/2025/QH15; theo Nghị quyết số 202/2025 tỉnh có tên mới.", ["Nghị quyết 202/2025/QH15 - Quốc hội implements"]),
    ("a short form with the whole number", "Thực hiện Nghị quyết số 28/NQ-CP ngày 01/3/2023 của Chính phủ (sau đây gọi tắt là Nghị quyết số 28/NQ-CP), các xã ra quân theo Nghị quyết số 28/NQ-CP.", ["Nghị quyết 28/NQ-CP 2023-03-01 Chính phủ implements"]),
    ("a short form with the bare number", "Thực hiện Kế hoạch số 28/KH-BNV ngày 01/3/2023 của Bộ Nội vụ (sau đây gọi tắt là Kế hoạch số 28), các xã ra quân theo Kế hoạch số 28.", ["Kế hoạch 28/KH-BNV 2023-03-01 Bộ Nội vụ implements"]),
    ("a short form without số", "Thực hiện Kế hoạch số 28/KH-BNV ngày 01/3/2023 của Bộ Nội vụ (sau đây gọi tắt là Kế hoạch 28), các xã ra quân theo Kế hoạch 28.", ["Kế hoạch 28/KH-BNV 2023-03-01 Bộ Nội vụ implements"]),
    ("the title in capitals", "Thực hiện Chỉ thị số 19/CT-TTG và Chỉ thị số 19/CT-TTg.", [f"Chỉ thị 19/CT-TTg - {TTG} implements"]),
    ("này is the own document", "Kế hoạch này thay thế Kế hoạch số 40/KH-UBND ngày 02/3/2018 của UBND tỉnh.", [f"Kế hoạch 40/KH-UBND 2018-03-02 {UBND} replaces"]),
    ("căn cứ … này adds none", "Căn cứ Kế hoạch này, các xã trồng rừng.", []),
    ("nêu trên adds a relation, no document", "Ngày 02/3/2021, Bộ Nội vụ có Chỉ thị số 08/CT-BNV. Thực hiện Chỉ thị nêu trên, các xã trồng rừng.", ["Chỉ thị 08/CT-BNV 2021-03-02 Bộ Nội vụ implements"]),
    ("nêu trên of nothing", "Thực hiện Chỉ thị nêu trên, các xã trồng rừng.", []),
    ("without số, suffix unknown, dated", "Căn cứ Công văn 285/CCTTHC ngày 08 tháng 9 năm 2019 của Bộ Nội vụ;", ["Công văn 285/CCTTHC 2019-09-08 Bộ Nội vụ basis"]),
    ("without số, suffix unknown, no date", "Căn cứ Công văn 285/CCTTHC về cây;", []),
]  # fmt: skip

# A document inside the title of another is only cited, unless that other one is the page's own.
NESTED = [
    ("in the title of a cited one", "Thực hiện Kế hoạch số 15/KH-BNV của Bộ Nội vụ triển khai Chỉ thị số 18/CT-TTg.", ["Kế hoạch 15/KH-BNV - Bộ Nội vụ implements", f"Chỉ thị 18/CT-TTg - {TTG} cites"]),
    ("replaced by a base", "Căn cứ Nghị định số 31/2031/NĐ-CP thay thế Nghị định số 12/2029/NĐ-CP;", ["Nghị định 31/2031/NĐ-CP - Chính phủ basis", "Nghị định 12/2029/NĐ-CP - Chính phủ cites"]),
    ("the next member is not in the title", "Thực hiện Kết luận số 61-KL/TW về tổng kết Nghị quyết số 18-NQ/TW và Kết luận số 62-KL/TW.", ["Kết luận 61-KL/TW - - implements", "Nghị quyết 18-NQ/TW - - cites", "Kết luận 62-KL/TW - - implements"]),
    ("in the name of the own one", "UBND tỉnh ban hành Kế hoạch số 312/KH-UBND thực hiện Chỉ thị số 18/CT-TTg.", [f"Chỉ thị 18/CT-TTg - {TTG} implements"]),
]  # fmt: skip


def read(text: str) -> list[str]:
    """The references of the first plan, one line each."""
    plan = page_of(OWN + text).plans[0]
    assert plan.number == "312/KH-UBND"
    return [" ".join(v or "-" for v in (r.doc_type, r.number, r.issued, r.issuer, r.relation)) for r in plan.references]


@cases("text expected", ISSUERS)
def test_issuers(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases("text expected", ONCE)
def test_one_document_one_reference(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@cases("text", OFFERED)
def test_offered_round_the_text(text: str) -> None:
    assert read(f"Các xã đăng ký diện tích trồng.\n\n{text}") == []


@cases("text expected", NESTED)
def test_in_the_title_of_another(text: str, expected: list[str]) -> None:
    assert read(text) == expected


def test_the_number_of_the_own_document_is_another_bodys_too() -> None:
    told = "UBND thành phố Uông Bí vừa ban hành Kế hoạch số 78/KH-UBND thực hiện Kế hoạch số 78/KH-UBND ngày 05/3/2023 của UBND tỉnh Quảng Ninh."
    (plan,) = page_of(told).plans
    cited = [(r.number, r.issued, r.issuer, r.relation) for r in plan.references]
    assert cited == [("78/KH-UBND", "2023-03-05", "Ủy ban nhân dân tỉnh Quảng Ninh", "implements")]


def test_a_document_named_by_its_short_form_is_not_the_own_one() -> None:
    text = "Nhằm đưa các mục tiêu của Nghị quyết số 28/NQ-CP ngày 01/3/2023 của\nChính phủ (sau đây gọi tắt là Nghị quyết số 28/NQ-CP) vào việc làm; các xã trồng rừng."
    assert [plan.number for plan in page_of(text).plans] == []


def test_bases_of_an_official_text_over_line_breaks() -> None:
    body = "KẾ HOẠCH\nTrồng rừng năm 2022\n\nCăn cứ Nghị quyết số 44/NQ-HĐND ngày 09/12/2021 của Hội đồng nhân dân tỉnh;\nKế hoạch số 12/KH-BNV ngày 05/01/2021 của Bộ Nội vụ về trồng rừng\n2021-2025; theo đề nghị của Giám đốc\nSở Nội vụ tại Tờ trình số 90/TTr-SNV ngày\n05/3/2022,\n\nI. MỤC ĐÍCH\n\nPhủ xanh."
    plan = page_of(letter(COMMITTEE.format(number="86/KH-UBND"), body)).plans[0]
    assert [(r.number, r.relation, r.issued) for r in plan.references] == [
        ("44/NQ-HĐND", "basis", "2021-12-09"),
        ("12/KH-BNV", "basis", "2021-01-05"),
        ("90/TTr-SNV", "basis", "2022-03-05"),
    ]
