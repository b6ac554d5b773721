"""How pages are written: what breaks a reader that takes them at their word."""

# One case a line, however long.
# ruff: noqa: E501

import unicodedata

import pytest
from told import NUMBER, Gap, cases, check_page, official

NEWS = "Ngày 7/9/2023, UBND tỉnh Quảng Trị ban hành Kế hoạch số 171/KH-UBND phát động phong trào thi đua “Vườn thuốc bên nhà”."
BODY = "Thời gian thực hiện từ ngày 15/9/2023 đến ngày 15/12/2023. UBND tỉnh giao Sở Y tế chủ trì, phối hợp với Sở Giáo dục và Đào tạo hướng dẫn."
PLAN = "KẾ HOẠCH⏎Trồng vườn thuốc⏎⏎I. MỤC ĐÍCH⏎⏎Nhà có vườn thuốc."

# Columns: name, field, text, address, published, value.
TRAPS = [
    ("1 the first number is a base", "number", "Căn cứ Quyết định số 1976/QĐ-TTg, UBND tỉnh Quảng Trị vừa ban hành Kế hoạch số 171/KH-UBND về vườn thuốc.", None, None, "171/KH-UBND"),
    ("1 the most frequent number is a base", "number", "Thực hiện Chỉ thị số 24/CT-TTg, UBND tỉnh Quảng Trị vừa ban hành Kế hoạch số 171/KH-UBND. Chỉ thị số 24/CT-TTg nêu việc trồng thuốc; theo Chỉ thị số 24/CT-TTg, nhà nhà có vườn thuốc.", None, None, "171/KH-UBND"),
    ("1 the number in a name", "number", "UBND tỉnh Quảng Trị vừa ban hành kế hoạch phát động phong trào thi đua “Làm tốt Nghị quyết số 20-NQ/TW”.", None, None, "–"),
    ("1 the replaced document", "number", "UBND tỉnh Quảng Trị vừa ban hành Kế hoạch số 171/KH-UBND thay thế Kế hoạch số 55/KH-UBND.", None, None, "171/KH-UBND"),
    ("2 số is missing", "number", "UBND tỉnh Quảng Trị vừa ban hành Kế hoạch 171/KH-UBND về vườn thuốc.", None, None, "171/KH-UBND"),
    ("2 comma, blank, en dash, dot", "number", "UBND tỉnh Quảng Trị vừa ban hành Kế hoạch số 171 / KH – UBND, ngày 7.9.2023 về vườn thuốc.", None, None, "171/KH-UBND"),
    ("2 Ð for Đ, and no Đ at all", "number", "UBND tỉnh Quảng Trị vừa ban hành Quyết định số 902/QÐ-UBND về vườn thuốc.", None, None, "902/QĐ-UBND"),
    ("2 the case of the suffix in a title of capitals", "number", "THỦ TƯỚNG CHÍNH PHỦ BAN HÀNH CHỈ THỊ SỐ 24/CT-TTG VỀ VƯỜN THUỐC⏎⏎Thủ tướng Chính phủ vừa ban hành chỉ thị về vườn thuốc.", None, None, "24/CT-TTG"),
    ("2 a suffix in small letters", "number", "UBND tỉnh Quảng Trị vừa ban hành Kế hoạch số 171/kh-ubnd về vườn thuốc.", None, None, "171/kh-ubnd", Gap("a suffix in small letters is not read")),
    ("2 a suffix half in small letters is never cut", "number", "UBND tỉnh Quảng Trị vừa ban hành Kế hoạch số 171/KH-Ubnd về vườn thuốc.", None, None, "171/KH-Ubnd", Gap("the number is cut before the small letters")),
    ("3 the stamp is no day of issue", "issued", "Vườn thuốc bên nhà⏎⏎Thứ Hai, 11/09/2023, 08:00⏎⏎UBND tỉnh Quảng Trị vừa ban hành Kế hoạch số 171/KH-UBND.", None, None, "–"),
    ("3 the clock of the site is none", "issued", "Thứ Ba, 16/04/2024⏎⏎Vườn thuốc bên nhà⏎⏎UBND tỉnh Quảng Trị vừa ban hành Kế hoạch số 171/KH-UBND.", None, None, "–"),
    ("3 the month is never first", "issued", "Ngày 07/09/2023, UBND tỉnh Quảng Trị ban hành Kế hoạch số 171/KH-UBND.", None, None, "2023-09-07"),
    ("3 an anniversary's pair is no period", "timeframe", "UBND tỉnh Quảng Trị vừa ban hành Kế hoạch số 171/KH-UBND mừng 50 năm Ngày giải phóng (01/5/1972 - 01/5/2022).", None, None, "– → –"),
    ("4 a missing year", "issued", "Ngày 7/9, UBND tỉnh Quảng Trị ban hành Kế hoạch số 171/KH-UBND.", None, "2023-09-11", "2023-09-07"),
    ("4 yesterday", "issued", "Hôm qua (7/9), UBND tỉnh Quảng Trị ban hành Kế hoạch số 171/KH-UBND.", None, "2023-09-08", "2023-09-07"),
    ("4 yesterday without a day", "issued", "Hôm qua, UBND tỉnh Quảng Trị ban hành Kế hoạch số 171/KH-UBND.", None, "2023-09-08", "2023-09-07"),
    ("4 a date is not made fuller than printed", "issued", official("Số: 63/KH-UBND⏎⏎Phú Thọ, ngày     tháng 8 năm 2023", PLAN), None, None, "2023-08"),
    ("5 a national document on a province's host", "province", "Thủ tướng Chính phủ vừa ban hành Chỉ thị số 24/CT-TTg về y dược cổ truyền.", "https://quangtri.gov.vn/1", None, "–"),
    ("5 a commune of a province's name", "province", "UBND xã Thanh Hóa vừa ban hành Kế hoạch trồng vườn thuốc.", "https://quangbinh.gov.vn/1", None, "Quảng Bình"),
    ("5 the old and the new province", "province over time", NEWS, None, None, "Quảng Trị → Quảng Trị"),
    ("6 commas and và inside a name", "agencies", f"{NEWS} UBND tỉnh giao Sở Văn hóa, Thể thao và Du lịch, Sở Y tế hướng dẫn.", None, None, "lead Sở Văn hóa, Thể thao và Du lịch | lead Sở Y tế"),
    ("6 Nơi nhận assigns nothing", "agencies", official(NUMBER, PLAN, end="Nơi nhận:⏎- Sở Y tế;⏎- Lưu: VT.⏎⏎TM. ỦY BAN NHÂN DÂN⏎CHỦ TỊCH⏎⏎Hà Quang Minh"), None, None, "–"),
    ("6 Sở is said once", "agencies", f"{NEWS} UBND tỉnh giao Sở Y tế, Tài chính, Nội vụ hướng dẫn.", None, None, "lead Sở Y tế | lead Sở Tài chính | lead Sở Nội vụ"),
    ("7 a quoted string that is no theme", "themes", "UBND tỉnh Quảng Trị vừa ban hành Kế hoạch số 171/KH-UBND thực hiện Đề án “Phát triển cây thuốc”.", None, None, "–"),
    ("7 marks inside marks", "themes", NEWS.replace("Vườn thuốc bên nhà", "Vườn “thuốc nam” bên nhà"), None, None, "name Vườn “thuốc nam” bên nhà"),
    ("7 mixed marks", "themes", NEWS.replace("nhà”", 'nhà"'), None, None, "name Vườn thuốc bên nhà"),
    ("7 semicolons", "themes", NEWS.replace("Vườn thuốc bên nhà", "Trồng một cây; biết một vị; giúp một người"), None, None, "name Trồng một cây; biết một vị; giúp một người"),
    ("8 giai đoạn of the parent", "timeframe", f"Thực hiện Chương trình phát triển y dược cổ truyền giai đoạn 2021 - 2030, {NEWS}", None, None, "– → –"),
    ("8 a term of office", "timeframe", f"{NEWS} Đây là việc làm mừng Đại hội Hội Đông y nhiệm kỳ 2023 - 2028.", None, None, "– → –"),
    ("8 a goal is no end", "timeframe", f"{NEWS} Phấn đấu đến năm 2026 có 70% số hộ trồng vườn thuốc.", None, None, "– → –"),
    ("9 a related list is cut", "number", "Vườn thuốc bên nhà⏎⏎UBND tỉnh Quảng Trị vừa ban hành kế hoạch trồng vườn thuốc. Mỗi nhà trồng dăm cây quen thuộc quanh sân, học cách sao phơi và để giống cho mùa sau, trường học và trạm xá mỗi nơi giữ một vườn mẫu.⏎⏎Tin liên quan⏎⏎Quảng Trị ban hành Kế hoạch số 99/KH-UBND (02/09/2023)⏎⏎Khai giảng lớp thuốc nam (01/09/2023)", None, None, "–"),
    ("9 a related list longer than its page is cut", "number", "Vườn thuốc bên nhà⏎⏎UBND tỉnh Quảng Trị vừa ban hành kế hoạch trồng vườn thuốc.⏎⏎Tin liên quan⏎⏎Quảng Trị ban hành Kế hoạch số 99/KH-UBND (02/09/2023)⏎⏎Khai giảng lớp thuốc nam (01/09/2023)", None, None, "–", Gap("a related list that outweighs a short page is kept as its text")),
    ("9 a caption names nothing", "agencies", f"Vườn thuốc bên nhà⏎⏎{NEWS}⏎⏎Ảnh: Sở Y tế tặng cây giống cho bà con xã Hướng Phùng.", None, None, "–"),
    ("9 two plans on a page", "number", f"{NEWS} Cùng ngày, UBND tỉnh ban hành Kế hoạch số 172/KH-UBND về tủ thuốc bản.", None, None, "171/KH-UBND | 172/KH-UBND"),
    ("9 no plan on a page", "document", "Hái lá thuốc trên đỉnh Sa Mù⏎⏎Sáng sớm, bà con Vân Kiều lên núi hái lá thuốc, chiều về phơi kín sân nhà sàn.", None, None, "–"),
    ("11 a number that is not printed stays empty", "number", "UBND tỉnh Quảng Trị vừa ban hành kế hoạch trồng vườn thuốc.", None, None, "–"),
    ("11 a day that is not printed stays empty", "issued", "UBND tỉnh Quảng Trị vừa ban hành kế hoạch trồng vườn thuốc.", None, "2023-09-11", "–"),
]  # fmt: skip

# 10: spellings of one text that must read alike; columns: name, what is written, how it is spoilt.
SPELLINGS = [
    ("10 accents apart from their letters", None, None),
    ("10 old tone marks", "Ủy ban", "Uỷ ban"),
    ("10 eth for Đ", "Đ", "Ð"),
    ("10 a soft line break", "giao Sở", "giao\nSở"),
    ("10 non-breaking blanks", " ", "\u00a0"),
    ("10 double blanks", " ", "  "),
    ("10 a soft hyphen", "phong trào", "phong\u00ad trào"),
    ("10 zero-width blanks", "Kế hoạch", "Kế\u200b hoạch"),
    ("10 a comma without its blank", ", phối hợp", ",phối hợp"),
    ("10 a full stop without its blank", "15/12/2023. ", "15/12/2023."),
    ("10 số glued to its number", "số 171", "số171"),
]  # fmt: skip
FIELDS = [
    ("number", "171/KH-UBND"),
    ("issued", "2023-09-07"),
    ("issuer", "Ủy ban nhân dân tỉnh Quảng Trị"),
    ("themes", "name Vườn thuốc bên nhà"),
    ("timeframe", "2023-09-15 → 2023-12-15"),
    ("agencies", "lead Sở Y tế | coordinate Sở Giáo dục và Đào tạo"),
]


@pytest.mark.parametrize(("field", "text", "url", "published", "expected"), cases(TRAPS))
def test_trap(field: str, text: str, url: str | None, published: str | None, expected: str) -> None:
    check_page(field, text, expected, url=url, published=published)


@pytest.mark.parametrize(("old", "new"), cases(SPELLINGS))
def test_spelling(old: str | None, new: str | None) -> None:
    text = f"{NEWS} {BODY}".replace("UBND tỉnh Quảng", "Ủy ban nhân dân tỉnh Quảng")
    spoilt = text.replace(old, new) if old and new else unicodedata.normalize("NFD", text)
    assert spoilt != text
    for field, expected in FIELDS:
        check_page(field, spoilt, expected)
