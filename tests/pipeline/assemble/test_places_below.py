"""Letterheads that tell a body over several lines: its place below a blank line, a task that names other bodies."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

from composed import cases, page_of

MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc"


def paper(
    head: str, opens: str = "Ủy ban nhân dân xây dựng kế hoạch với các nội dung như sau:", number: str = "12/KH-UBND"
) -> str:
    return f"{head}\n\n \n\nSố: {number}\n\n{MOTTO}\n\nngày 05 tháng 3 năm 2021\n\nKẾ HOẠCH\n\nTrồng cây ven đường\n\n{opens}\n\nI. MỤC ĐÍCH\n\n1. Phủ xanh."


PLACES = [
    ("commune below a blank line", paper("ỦY BAN NHÂN DÂN\n\nXÃ YÊN LỢI"), "Ủy ban nhân dân xã Yên Lợi"),
    ("two blanks in the name", paper("ỦY BAN NHÂN DÂN\n\n    XÃ YÊN  LỢI"), "Ủy ban nhân dân xã Yên Lợi"),
    ("ward below a line of blanks", paper("UỶ BAN NHÂN DÂN\n\n \n\nPHƯỜNG HOA LƯ"), "Ủy ban nhân dân phường Hoa Lư"),
    ("district", paper("ỦY BAN NHÂN DÂN\n\nHUYỆN Ý YÊN"), "Ủy ban nhân dân huyện Ý Yên"),
    ("province", paper("ỦY BAN NHÂN DÂN\n\nTỈNH HÀ NAM"), "Ủy ban nhân dân tỉnh Hà Nam"),
    ("not the town of the province named below", paper("ỦY BAN NHÂN DÂN\n\nTHỊ TRẤN QUẾ", "Thực hiện Kế hoạch số 9/KH-UBND của UBND tỉnh Hà Nam, Ủy ban nhân dân thị trấn xây dựng kế hoạch như sau:"), "Ủy ban nhân dân thị trấn Quế"),
    ("a bare name that the text tells", paper("ỦY BAN NHÂN DÂN\n\nYÊN LỢI", "UBND xã Yên Lợi tổ chức trồng cây."), "Ủy ban nhân dân xã Yên Lợi"),
    ("only the sentence that issues tells the place", paper("ỦY BAN NHÂN DÂN", "Căn cứ Quyết định số 9/QĐ-UBND của UBND tỉnh Hà Nam; UBND xã Yên Lợi xây dựng kế hoạch trồng cây với các nội dung như sau:"), "Ủy ban nhân dân xã Yên Lợi"),
    ("a committee without a place stays the province's", paper("ỦY BAN NHÂN DÂN", "Thực hiện Công văn số 9/UBND-NC của UBND tỉnh Hà Nam, UBND tỉnh xây dựng kế hoạch như sau:"), "Ủy ban nhân dân tỉnh Hà Nam"),
    ("cells of a table, the motto misspelt", "ỦY BAN NHÂN DÂN | CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nXÃ YÊN LỢI | Độc lập - Tự do - Hạnh phúc |\nSố: 12/KH-UBND |\nYên Lợi, ngày 05 tháng 3 năm 2021 |\nKẾ HOẠCH\nTrồng cây ven đường\nCăn cứ Quyết định số 9/QĐ-UBND của Chủ tịch UBND tỉnh Hà Nam;\nI. MỤC ĐÍCH\n1. Phủ xanh.", "Ủy ban nhân dân xã Yên Lợi"),
    ("documents of other provinces over it", "- 1 Kế hoạch 14/KH-UBND năm 2019 trồng cây tỉnh Sóc Trăng\n- 2 Quyết định 28/QĐ-UBND năm 2016 về trồng cây tỉnh Cà Mau\nỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 12/KH-UBND | Hà Nam, ngày 05 tháng 3 năm 2021 |\nUBND tỉnh xây dựng Kế hoạch trồng cây ven đường như sau:\nI. MỤC ĐÍCH\n1. Phủ xanh.", "Ủy ban nhân dân tỉnh Hà Nam"),
    ("a magazine of the country", "BAN TUYÊN GIÁO TRUNG ƯƠNG\n\nTẠP CHÍ TUYÊN GIÁO\n\n*\n\nSố: 18-KH/TCTG\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHà Nội, ngày 05 tháng 3 năm 2021\n\nKẾ HOẠCH\n\nTổ chức giải ảnh\n\nI. MỤC ĐÍCH\n\n1. Chọn ảnh đẹp cho Tạp chí Tuyên giáo.", "Tạp chí Tuyên giáo"),
    ("a board whose long name is broken", "TỈNH ỦY HÀ NAM\nBAN TỔ CHỨC HỘI THI\nTÌM HIỂU TRUYỀN THỐNG\nCỦA ĐẢNG BỘ\nTỈNH HÀ NAM\n*\nSố 03-KH/BTC\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nam, ngày 05 tháng 3 năm 2021\nKẾ HOẠCH\ntổ chức Hội thi “Sông Châu trong tôi”\nThực hiện Kế hoạch số 9-KH/TU của Ban Thường vụ Tỉnh ủy, Ban Tổ chức Hội thi ban hành kế hoạch tổ chức Hội thi như sau:\nI. MỤC ĐÍCH\n1. Ôn truyền thống.", "Ban Tổ chức Hội thi tỉnh Hà Nam"),
]  # fmt: skip

TASKS = [
    ("abbreviated head", "BCĐ PHONG TRÀO TRỒNG CÂY\n\nXÃ YÊN LỢI", "Ban Chỉ đạo phong trào trồng cây xã Yên Lợi"),
    ("the union of a corporation", "TỔNG CÔNG TY CẤP NƯỚC HÀ NAM\nCÔNG ĐOÀN", "Công đoàn Tổng công ty Cấp nước Hà Nam"),
    ("a group that competes, below its council", "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG\nTỈNH HÀ NAM\nCỤM THI ĐUA SỐ 5", "Cụm thi đua số 5 tỉnh Hà Nam"),
    ("a fund in the task", "BAN VẬN ĐỘNG QUỸ “VÌ NGƯỜI NGHÈO”\nXÃ YÊN LỢI", "Ban Vận động Quỹ “Vì người nghèo” xã Yên Lợi"),
    ("a fund behind other words", "BCĐ CUỘC VẬN ĐỘNG ỦNG HỘ QUỸ “VÌ NGƯỜI NGHÈO”\n\nPHƯỜNG HOA LƯ", "Ban Chỉ đạo cuộc vận động ủng hộ Quỹ “Vì người nghèo” phường Hoa Lư"),
    ("a Party committee behind the task", "BAN CHỈ ĐẠO CHUYỂN ĐỔI XANH\nHUYỆN Ý YÊN", "Ban Chỉ đạo chuyển đổi xanh huyện Ý Yên"),
    ("a hospital of a ministry", "BỘ Y TẾ\nBỆNH VIỆN BẠCH MAI", "Bệnh viện Bạch Mai"),
    ("a hospital called after a person", "SỞ Y TẾ HÀ NAM\nBỆNH VIỆN ĐẶNG VĂN NGỮ", "Bệnh viện Đặng Văn Ngữ"),
    ("a hospital called after what it treats", "SỞ Y TẾ HÀ NAM\nBỆNH VIỆN NHI", "Bệnh viện Nhi tỉnh Hà Nam"),
    ("an office that no table knows", "BỘ TÀI CHÍNH\nCỤC DỰ TRỮ NHÀ NƯỚC", "Cục Dự trữ nhà nước"),
    ("a company by its form", "UBND TỈNH HÀ NAM\nCÔNG TY TNHH MTV CẤP NƯỚC HÀ NAM", "Công ty TNHH MTV Cấp nước Hà Nam"),
    ("a company by shares", "TẬP ĐOÀN DỆT MAY VIỆT NAM\nTỔNG CÔNG TY CP DỆT MAY HÀ NAM", "Tổng công ty Cổ phần Dệt May Hà Nam"),
]  # fmt: skip

# Boards that issue, in running text.
ISSUING = [
    ("a number for a task", "Ban Chỉ đạo 138 của Chính phủ vừa ban hành Kế hoạch số 02/KH-BCĐ.", "Ban Chỉ đạo 138 của Chính phủ"),
    ("a Party committee set it up", "Ban Chỉ đạo 35 của Tỉnh ủy Hà Nam vừa ban hành Kế hoạch số 02-KH/BCĐ35.", "Ban Chỉ đạo 35 của Tỉnh ủy Hà Nam"),
    ("a province without its word", "Ban Điều hành Chương trình nước sạch Hà Nam ban hành Kế hoạch số 02/KH-BĐH.", "Ban Điều hành Chương trình nước sạch tỉnh Hà Nam"),
    ("a name that a reason follows", "Tổng cục Thủy lợi về việc trồng cây chắn sóng. UBND tỉnh Hà Nam vừa ban hành Kế hoạch số 02/KH-UBND.", "Ủy ban nhân dân tỉnh Hà Nam"),
]  # fmt: skip

# Names of the site over a text without a letterhead.
BANNERS = [
    ("union of a college", "Bộ Công Thương\n\nTrường Cao đẳng Công nghiệp Nam Định\n\nKế hoạch tổ chức hội thi nấu ăn\n\nCăn cứ Kế hoạch số 9/KH-CĐCT của Công đoàn Công Thương Việt Nam. Ban Chấp hành công đoàn trường Cao đẳng Công nghiệp Nam Định xây dựng kế hoạch tổ chức hội thi như sau:\n\nI. MỤC ĐÍCH\n\n1. Giao lưu.", "Ban Chấp hành Công đoàn Trường Cao đẳng Công nghiệp Nam Định"),
]  # fmt: skip


@cases("text issuer", PLACES)
def test_places_below(text: str, issuer: str) -> None:
    assert page_of(text).plans[0].issuer == issuer


@cases("head issuer", TASKS)
def test_tasks_that_name_bodies(head: str, issuer: str) -> None:
    assert page_of(paper(head, number="12/KH-BCĐ")).plans[0].issuer == issuer


@cases("text issuer", ISSUING)
def test_boards_that_issue(text: str, issuer: str) -> None:
    assert page_of(text).plans[0].issuer == issuer


@cases("text issuer", BANNERS)
def test_names_of_the_site(text: str, issuer: str) -> None:
    assert page_of(text).plans[0].issuer == issuer
