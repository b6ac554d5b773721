"""How pages are written: the parts of official texts, what articles keep of them, and what law portals add."""

# One case a line, however long.
# ruff: noqa: E501

import pytest
from told import NUMBER, cases, check_page, official

DECISION = "Số: 530/QĐ-UBND⏎⏎Phú Thọ, ngày 9 tháng 8 năm 2023"
OPENING = "KẾ HOẠCH⏎DẠY BƠI CHO TRẺ EM VÙNG HỒ⏎⏎Thực hiện Chỉ thị số 11/CT-TTg ngày 04/7/2023 của Thủ tướng Chính phủ, UBND tỉnh ban hành Kế hoạch dạy bơi với các nội dung như sau:⏎⏎I. MỤC ĐÍCH, YÊU CẦU⏎⏎Trẻ em vùng hồ biết bơi."
PARTY = "TỈNH ỦY PHÚ THỌ⏎*⏎Số 28-CT/TU⏎⏎ĐẢNG CỘNG SẢN VIỆT NAM⏎Phú Thọ, ngày 9 tháng 8 năm 2023⏎⏎CHỈ THỊ⏎CỦA BAN THƯỜNG VỤ TỈNH ỦY⏎về dạy bơi cho trẻ em⏎⏎Nhiều trẻ em vùng hồ còn chưa biết bơi.⏎⏎Ban Thường vụ Tỉnh ủy yêu cầu:⏎⏎I- Các cấp ủy⏎⏎1- Đưa việc dạy bơi vào nghị quyết.⏎⏎T/M BAN THƯỜNG VỤ⏎PHÓ BÍ THƯ⏎⏎Hà Quang Minh"
LETTER = official(
    "Số: 2318/UBND-KGVX⏎V/v dạy bơi cho trẻ em⏎⏎Phú Thọ, ngày 9 tháng 8 năm 2023",
    "Kính gửi:⏎- Sở Giáo dục và Đào tạo;⏎- UBND các huyện, thành phố.⏎⏎Căn cứ Chỉ thị số 11/CT-TTg ngày 04/7/2023, UBND tỉnh yêu cầu:⏎⏎1. Sở Giáo dục và Đào tạo mở lớp dạy bơi.",
)
DIRECTIVE = official(
    "Số: 03/CT-UBND⏎⏎Phú Thọ, ngày 9 tháng 8 năm 2023",
    "CHỈ THỊ⏎Về dạy bơi cho trẻ em vùng hồ⏎⏎Thời gian qua, nhiều trẻ em vùng hồ còn chưa biết bơi.⏎⏎Chủ tịch UBND tỉnh chỉ thị:⏎⏎1. Sở Giáo dục và Đào tạo mở lớp dạy bơi.⏎⏎2. Các sở, ban, ngành phối hợp thực hiện.",
)
BASES = official(
    DECISION,
    "QUYẾT ĐỊNH⏎Về việc ban hành Kế hoạch dạy bơi⏎⏎ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ⏎⏎Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13;⏎⏎Căn cứ Nghị định số 73/2023/NĐ-CP ngày 10/7/2023 của Chính phủ;⏎⏎Theo đề nghị của Giám đốc Sở Giáo dục và Đào tạo tại Tờ trình số 45/TTr-SGDĐT ngày 01/8/2023.⏎⏎QUYẾT ĐỊNH:⏎⏎Điều 1. Ban hành kèm theo Quyết định này Kế hoạch dạy bơi.⏎⏎Điều 2. Quyết định có hiệu lực kể từ ngày ký.⏎⏎Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc các Sở: Giáo dục và Đào tạo, Tài chính chịu trách nhiệm thi hành Quyết định này.",
)

# Columns: name, field, text, value.
PARTS = [
    ("kind", "kind", official(NUMBER, OPENING), "official_text, 1"),
    ("subject in capitals below the type line", "subject", official(NUMBER, OPENING), "DẠY BƠI CHO TRẺ EM VÙNG HỒ"),
    ("subject over two lines", "subject", official(NUMBER, OPENING.replace("CHO TRẺ", "CHO⏎TRẺ")), "DẠY BƠI CHO TRẺ EM VÙNG HỒ"),
    ("a subject that cites another document keeps its number out", "number", official(NUMBER, "KẾ HOẠCH⏎Thực hiện Chỉ thị số 11/CT-TTg ngày 04/7/2023 của Thủ tướng Chính phủ về dạy bơi⏎⏎I. MỤC ĐÍCH, YÊU CẦU⏎⏎Trẻ em vùng hồ biết bơi."), "63/KH-UBND"),
    ("a subject that cites two levels deep", "references", official(NUMBER, "KẾ HOẠCH⏎Thực hiện Chương trình số 17-CTr/TU ngày 20/7/2023 của Tỉnh ủy thực hiện Chỉ thị số 22-CT/TW ngày 01/6/2023 của Ban Bí thư⏎⏎I. MỤC ĐÍCH, YÊU CẦU⏎⏎Trẻ em vùng hồ biết bơi."), "implements 17-CTr/TU, 2023-07-20 | cites 22-CT/TW, 2023-06-01"),
    ("plan: bases, then the sentence that issues", "references", official(NUMBER, OPENING), "implements 11/CT-TTg, 2023-07-04"),
    ("plan: the document", "document", official(NUMBER, OPENING), "Kế hoạch 63/KH-UBND"),
    ("decision: the document", "document", BASES, "Quyết định 530/QĐ-UBND"),
    ("decision: the issuer is repeated in capitals", "issuer", BASES, "Ủy ban nhân dân tỉnh Phú Thọ"),
    ("decision: bases and the proposal", "references", BASES, "basis 77/2015/QH13, – | basis 73/2023/NĐ-CP, 2023-07-10 | basis 45/TTr-SGDĐT, 2023-08-01"),
    ("decision: who executes", "agencies", BASES, "lead Văn phòng Ủy ban nhân dân tỉnh | lead Sở Giáo dục và Đào tạo | lead Sở Tài chính"),
    ("decision: coming into force is no period", "timeframe", BASES, "– → –"),
    ("directive: the document", "document", DIRECTIVE, "Chỉ thị 03/CT-UBND"),
    ("directive: the chairman orders", "issuer", DIRECTIVE, "Chủ tịch Ủy ban nhân dân tỉnh Phú Thọ"),
    ("directive: numbered orders", "agencies", DIRECTIVE, "lead Sở Giáo dục và Đào tạo | implement Các sở, ban, ngành"),
    ("letter: the document, though no type line", "document", LETTER, "Công văn 2318/UBND-KGVX"),
    ("letter: the subject without V/v", "subject", LETTER, "dạy bơi cho trẻ em"),
    ("letter: Kính gửi", "recipients", LETTER, "Sở Giáo dục và Đào tạo | Ủy ban nhân dân các huyện, thành phố"),
    ("letter: numbered requests", "agencies", LETTER, "lead Sở Giáo dục và Đào tạo"),
    ("Party: the document", "document", PARTY, "Chỉ thị 28-CT/TU"),
    ("Party: the issuer", "issuer", PARTY, "Ban Thường vụ Tỉnh ủy Phú Thọ"),
    ("Party: T/M", "signer", PARTY, "Hà Quang Minh, Phó Bí thư"),
]  # fmt: skip

HEADINGS = [
    ("MỤC ĐÍCH, YÊU CẦU names nobody", "agencies", "I. MỤC ĐÍCH, YÊU CẦU⏎⏎Nâng cao trách nhiệm của Sở Y tế và các sở, ngành.", "–"),
    ("CĂN CỨ XÂY DỰNG KẾ HOẠCH holds bases", "references", "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH⏎⏎1. Chỉ thị số 11/CT-TTg ngày 04/7/2023 của Thủ tướng Chính phủ.⏎⏎II. MỤC TIÊU⏎⏎Trẻ em biết bơi.", "basis 11/CT-TTg, 2023-07-04"),
    ("MỤC TIÊU holds goals, no period", "timeframe", "I. QUAN ĐIỂM, MỤC TIÊU⏎⏎Đến năm 2027 có 90% trẻ em biết bơi.", "– → –"),
    ("THỜI GIAN holds the period", "timeframe", "III. THỜI GIAN THỰC HIỆN⏎⏎Từ ngày 15/8/2023 đến hết ngày 30/9/2023.", "2023-08-15 → 2023-09-30"),
    ("TIẾN ĐỘ holds the period", "timeframe", "III. TIẾN ĐỘ THỰC HIỆN⏎⏎Từ tháng 8/2023 đến tháng 12/2023.", "2023-08 → 2023-12"),
    ("TỔ CHỨC THỰC HIỆN holds the duties", "agencies", "V. TỔ CHỨC THỰC HIỆN⏎⏎1. Sở Y tế⏎⏎- Tập huấn sơ cứu.⏎⏎2. Đề nghị Tỉnh đoàn⏎⏎- Mở lớp dạy bơi.", "lead Sở Y tế | lead Tỉnh đoàn"),
    ("the closing sentence on obstacles assigns nothing", "agencies", "V. TỔ CHỨC THỰC HIỆN⏎⏎1. Sở Y tế⏎⏎- Tập huấn sơ cứu.⏎⏎Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về Sở Nội vụ để tổng hợp.", "lead Sở Y tế"),
]  # fmt: skip

LEGAL = [
    ("the law on emulation", "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022;", "basis 06/2022/QH15, 2022-06-15"),
    ("the decree", "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ;", "basis 91/2017/NĐ-CP, 2017-07-31"),
    ("the circular", "Căn cứ Thông tư số 12/2019/TT-BNV ngày 04/11/2019 của Bộ Nội vụ;", "basis 12/2019/TT-BNV, 2019-11-04"),
    ("a national movement", "Thực hiện Quyết định số 1315/QĐ-TTg ngày 09/11/2023 của Thủ tướng Chính phủ;", "implements 1315/QĐ-TTg, 2023-11-09"),
    ("a directive of the Party", "Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị;", "implements 34-CT/TW, 2014-04-07"),
    ("a resolution of the province", "Căn cứ Nghị quyết số 19/NQ-HĐND ngày 10/12/2022 của HĐND tỉnh;", "basis 19/NQ-HĐND, 2022-12-10"),
]  # fmt: skip

ARTICLES = [
    ("the announcing sentence is lost: Theo Kế hoạch", "document", "Phú Thọ dạy bơi cho trẻ em⏎⏎Theo Kế hoạch, mỗi xã ven hồ mở hai lớp bơi trong dịp hè.", "Kế hoạch –"),
    ("a long purpose before what is issued", "number", "Nhằm giúp trẻ em vùng hồ biết bơi, biết cứu bạn, giảm những vụ đuối nước đau lòng mỗi mùa hè, đồng thời mở thêm sân chơi lành mạnh cho các em, UBND tỉnh Phú Thọ vừa ban hành Kế hoạch số 63/KH-UBND.", "63/KH-UBND"),
    ("numbers of bases are dropped: no number is made up", "number", "UBND tỉnh Phú Thọ vừa ban hành Kế hoạch dạy bơi theo chỉ đạo của Thủ tướng Chính phủ.", "–"),
    ("one sentence of assignment at the end", "agencies", "UBND tỉnh Phú Thọ vừa ban hành Kế hoạch dạy bơi. UBND tỉnh giao Sở Nội vụ theo dõi, tổng hợp; các sở, ban, ngành phối hợp thực hiện.", "lead Sở Nội vụ | implement các sở, ban, ngành"),
]  # fmt: skip

BODY = "KẾ HOẠCH⏎Dạy bơi⏎⏎I. MỤC ĐÍCH, YÊU CẦU⏎⏎Trẻ em vùng hồ biết bơi.⏎⏎Nơi nhận:⏎- Lưu: VT."
TABLE = "| Số hiệu | 63/KH-UBND |⏎| Loại văn bản | Kế hoạch |⏎| Nơi ban hành | {} |⏎| Ngày ban hành | 09/08/2023 |⏎| Người ký | {} |⏎| Lĩnh vực | Giáo dục |⏎| Tình trạng | {} |⏎⏎"
PORTALS = [
    ("Số hiệu", "number", TABLE.format("Phú Thọ", "Hà Quang Minh", "Còn hiệu lực") + BODY, "63/KH-UBND"),
    ("Loại văn bản", "doc_type", TABLE.format("Phú Thọ", "Hà Quang Minh", "Còn hiệu lực") + BODY, "Kế hoạch"),
    ("Ngày ban hành", "issued", TABLE.format("Phú Thọ", "Hà Quang Minh", "Còn hiệu lực") + BODY, "2023-08-09"),
    ("Nơi ban hành holds only the place", "province", TABLE.format("Phú Thọ", "Hà Quang Minh", "Còn hiệu lực") + BODY, "Phú Thọ"),
    ("Nơi ban hành holds only the place: its committee by the number", "issuer", TABLE.format("Phú Thọ", "Hà Quang Minh", "Còn hiệu lực") + BODY, "Ủy ban nhân dân tỉnh Phú Thọ"),
    ("Cơ quan ban hành", "issuer", TABLE.replace("Nơi ban hành", "Cơ quan ban hành").format("UBND tỉnh Phú Thọ", "Hà Quang Minh", "Còn hiệu lực") + BODY, "Ủy ban nhân dân tỉnh Phú Thọ"),
    ("Người ký", "signer", TABLE.format("Phú Thọ", "Hà Quang Minh", "Còn hiệu lực") + BODY, "Hà Quang Minh, –"),
    ("a filler is no name", "signer", TABLE.format("Phú Thọ", "Đang cập nhật", "Đã biết") + BODY, "–"),
    ("hard-wrapped lines", "references", official(NUMBER, "KẾ HOẠCH⏎Dạy bơi⏎⏎Thực hiện Chỉ thị số 11/CT-TTg ngày 04/7/2023 của Thủ⏎tướng Chính phủ về phòng, chống đuối nước, UBND tỉnh ban⏎hành Kế hoạch như sau:⏎⏎I. MỤC ĐÍCH⏎⏎Trẻ em biết bơi."), "implements 11/CT-TTg, 2023-07-04"),
    ("a heading split over lines", "agencies", official(NUMBER, "KẾ HOẠCH⏎Dạy bơi⏎⏎I. MỤC ĐÍCH⏎⏎Trẻ em biết bơi.⏎⏎V. TỔ CHỨC⏎THỰC HIỆN⏎⏎1. Sở Y tế⏎⏎- Tập huấn sơ cứu."), "lead Sở Y tế"),
    ("no type line: the type from the number", "doc_type", official(NUMBER, "Thực hiện Chỉ thị số 11/CT-TTg, UBND tỉnh dạy bơi cho trẻ em như sau:⏎⏎I. MỤC ĐÍCH⏎⏎Trẻ em biết bơi."), "Kế hoạch"),
]  # fmt: skip


@pytest.mark.parametrize(("field", "text", "expected"), cases(PARTS, ARTICLES, PORTALS))
def test_field(field: str, text: str, expected: str) -> None:
    check_page(field, text, expected)


@pytest.mark.parametrize(("field", "sections", "expected"), cases(HEADINGS))
def test_heading(field: str, sections: str, expected: str) -> None:
    check_page(field, official(NUMBER, f"KẾ HOẠCH⏎Dạy bơi cho trẻ em⏎⏎{sections}"), expected)


@pytest.mark.parametrize(("base", "expected"), cases(LEGAL))
def test_legal_base(base: str, expected: str) -> None:
    text = official(
        NUMBER,
        f"KẾ HOẠCH⏎Dạy bơi cho trẻ em⏎⏎{base}⏎⏎UBND tỉnh ban hành Kế hoạch như sau:⏎⏎I. MỤC ĐÍCH⏎⏎Trẻ em biết bơi.",
    )
    check_page("references", text, expected)
