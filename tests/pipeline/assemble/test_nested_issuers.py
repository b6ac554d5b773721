"""Issuers inside other bodies, boards of committees, bodies whose place the page tells elsewhere, who signed."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

import pytest
from composed import cases, page_of

# Cells, unions and boards of bodies of every kind; the issuer in full, its level and system.
CELLS = [
    ("Party cell of a company", "Đảng ủy Công ty Cổ phần Gạch ngói Tam Điệp", "Đảng ủy Công ty Cổ phần Gạch ngói Tam Điệp", "organisation", "party"),
    ("standing board, abbreviated", "BTV Đảng ủy Tập đoàn Dệt May Việt Nam", "Ban Thường vụ Đảng ủy Tập đoàn Dệt May Việt Nam", "organisation", "party"),
    ("Party cell of a university", "Đảng ủy Trường Đại học Tây Nguyên", "Đảng ủy Trường Đại học Tây Nguyên", "organisation", "party"),
    ("standing board in a department", "Ban Thường vụ Đảng ủy Sở Giao thông vận tải tỉnh Hà Nam", "Ban Thường vụ Đảng ủy Sở Giao thông vận tải tỉnh Hà Nam", "province", "party"),
    ("union's board in a department", "Ban Chấp hành Công đoàn Sở Y tế tỉnh Hà Nam", "Ban Chấp hành Công đoàn Sở Y tế tỉnh Hà Nam", "province", "front"),
    ("youth of a department", "Đoàn Thanh niên Sở Tư pháp tỉnh Hà Nam", "Đoàn Thanh niên Sở Tư pháp tỉnh Hà Nam", "province", "front"),
    ("youth of offices and enterprises", "Ban Thường vụ Đoàn Khối các cơ quan và doanh nghiệp tỉnh Hà Nam", "Ban Thường vụ Đoàn Khối các cơ quan và doanh nghiệp tỉnh Hà Nam", "province", "front"),
    ("youth board of a district", "Ban Thường vụ Huyện đoàn Ý Yên", "Ban Thường vụ Huyện đoàn Ý Yên", "district", "front"),
    ("Party cell of a ward", "Ban Thường vụ Đảng ủy phường Hoa Lư", "Ban Thường vụ Đảng ủy phường Hoa Lư", "commune", "party"),
    ("Party cell of a special zone", "Đảng ủy đặc khu Cô Tô", "Đảng ủy đặc khu Cô Tô", "commune", "party"),
    ("Party cell of a commune", "Đảng ủy xã Yên Khánh", "Đảng ủy xã Yên Khánh", "commune", "party"),
    ("police of a ward", "Công an phường Tam Thanh", "Công an phường Tam Thanh", "commune", "armed_forces"),
    ("Party of a provincial city", "Thành ủy Nha Trang", "Thành ủy Nha Trang", "district", "party"),
    ("a city with the name of its province", "Ban Thường vụ Thành ủy Hải Dương", "Ban Thường vụ Thành ủy Hải Dương", "district", "party"),
    ("Party of a city under the centre", "Thành ủy Cần Thơ", "Thành ủy Cần Thơ", "province", "party"),
    ("Red Cross", "Hội Chữ thập đỏ tỉnh Hà Nam", "Hội Chữ thập đỏ tỉnh Hà Nam", "province", "front"),
    ("youth of an urban district", "Quận đoàn Cầu Giấy", "Quận đoàn Cầu Giấy", "district", "front"),
    ("presidium of a union", "Đoàn Chủ tịch Trung ương Hội LHPN Việt Nam", "Đoàn Chủ tịch Trung ương Hội Liên hiệp Phụ nữ Việt Nam", "central", "front"),
    ("union of a province with the country's name", "Hội LHTN Việt Nam tỉnh Hà Nam", "Hội Liên hiệp Thanh niên Việt Nam tỉnh Hà Nam", "province", "front"),
    ("union of a trade", "Công đoàn Dầu khí Việt Nam", "Công đoàn Dầu khí Việt Nam", "central", "front"),
    ("police office", "Phòng Cảnh sát giao thông Công an tỉnh Hà Nam", "Phòng Cảnh sát giao thông Công an tỉnh Hà Nam", "province", "armed_forces"),
    ("border post", "Đồn Biên phòng Cửa khẩu Lóng Sập", "Đồn Biên phòng Cửa khẩu Lóng Sập", "organisation", "armed_forces"),
    ("a contest in quotation marks", "Ban Tổ chức Hội thi “Tiếng hát đồng lúa” tỉnh Hà Nam", "Ban Tổ chức Hội thi “Tiếng hát đồng lúa” tỉnh Hà Nam", "province", "state"),
    ("ward for its committee, province in brackets", "Phường Châu Sơn (Hà Nam)", "Ủy ban nhân dân phường Châu Sơn", "commune", "state"),
    ("a group that competes", "Cụm thi đua số 6 tỉnh Hà Nam", "Cụm thi đua số 6 tỉnh Hà Nam", "province", "state"),
    ("a corporation by its short name", "VRG", "Tập đoàn Công nghiệp Cao su Việt Nam", "organisation", "other"),
    ("working group", "Tổ công tác Đề án 06 tỉnh Hà Nam", "Tổ công tác Đề án 06 tỉnh Hà Nam", "province", "state"),
    ("board of the industrial zones without tỉnh", "Ban Quản lý các khu công nghiệp Hà Nam", "Ban Quản lý các khu công nghiệp Hà Nam", "province", "state"),
    ("treasury without tỉnh", "Kho bạc Nhà nước Hà Nam", "Kho bạc Nhà nước Hà Nam", "province", "state"),
    ("sub-committee is no board of the Party", "Tiểu ban Tuyên truyền Đại hội Đảng bộ tỉnh Hà Nam", "Tiểu ban Tuyên truyền Đại hội Đảng bộ tỉnh Hà Nam", "province", "party"),
    ("a union with its abbreviation", "Công đoàn (CĐ) Tổng công ty Du lịch Hà Nam", "Công đoàn Tổng công ty Du lịch Hà Nam", "organisation", "front"),
]  # fmt: skip

# The place stands elsewhere on the page: text, address, issuer.
PLACES = [
    ("papers shorten the level word", "UBND H.Hòa An (Cao Bằng) vừa ban hành Kế hoạch số 41/KH-UBND về giếng nước.", None, "Ủy ban nhân dân huyện Hòa An"),
    ("shortened, unknown ward", "UBND P.Suối Vàng vừa ban hành Kế hoạch số 41/KH-UBND về giếng nước.", None, "Ủy ban nhân dân phường Suối Vàng"),
    ("a headline in capitals goes on behind the name", "XÃ SUỐI VÀNG ĐÀO GIẾNG\n\nUBND xã vừa ban hành Kế hoạch số 41/KH-UBND về giếng nước. Người dân xã Suối Vàng góp công.", None, "Ủy ban nhân dân xã Suối Vàng"),
    ("the chairman tells what the town issued", "Ngày 5/2, Chủ tịch UBND thị xã Kỳ Anh Võ Đình Cảnh cho biết, thị xã vừa ban hành kế hoạch đào giếng năm 2024.", None, "Ủy ban nhân dân thị xã Kỳ Anh"),
    ("the city of the rank of a province", "UBND TP vừa ban hành Kế hoạch số 41/KH-UBND. UBND TP Thủ Đức và các quận treo băng rôn.", "https://hochiminhcity.gov.vn/1", "Ủy ban nhân dân thành phố Hồ Chí Minh"),
    ("a city of a province", "UBND thành phố vừa ban hành Kế hoạch số 41/KH-UBND. Công an thành phố Nam Định giữ trật tự.", "https://tpnamdinh.namdinh.gov.vn/1", "Ủy ban nhân dân thành phố Nam Định"),
    ("host with the word of level", "UBND huyện vừa ban hành Kế hoạch số 41/KH-UBND.", "https://huyenyyen.namdinh.gov.vn/1", "Ủy ban nhân dân huyện Ý Yên"),
    ("the host decides between two", "UBND phường vừa ban hành Kế hoạch số 41/KH-UBND. Phường Trần Phú giáp phường Quang Trung; phường Quang Trung đã làm trước.", "https://phuongtranphu.namdinh.gov.vn/1", "Ủy ban nhân dân phường Trần Phú"),
    ("board of a city's Party", "Ban Dân vận Thành ủy vừa ban hành Kế hoạch số 41-KH/BDV. Các phường của thành phố Sa Đéc hưởng ứng, Ban Dân vận Tỉnh ủy Đồng Tháp theo dõi.", None, "Ban Dân vận Thành ủy Sa Đéc"),
    ("the headline opens with the district", "Kỳ Anh: Đào giếng nước sạch\n\nUBND huyện vừa ban hành Kế hoạch số 41/KH-UBND về giếng nước.", None, "Ủy ban nhân dân huyện Kỳ Anh"),
    ("an office of the only district", "Phòng Giáo dục và Đào tạo vừa ban hành Kế hoạch số 41/KH-PGDĐT. Các trường của huyện Kỳ Anh hưởng ứng.", None, "Phòng Giáo dục và Đào tạo huyện Kỳ Anh"),
    ("an office of one of two districts", "Phòng Giáo dục và Đào tạo vừa ban hành Kế hoạch số 41/KH-PGDĐT. Các trường của huyện Kỳ Anh và huyện Hương Khê hưởng ứng.", None, "Phòng Giáo dục và Đào tạo"),
    ("the province of its bodies, not the seat of the ministries", "UBND tỉnh vừa ban hành Kế hoạch số 41/KH-UBND. Công an tỉnh Hà Tĩnh phối hợp; Bộ Y tế họp tại Hà Nội.", None, "Ủy ban nhân dân tỉnh Hà Tĩnh"),
    ("two provinces told alike", "UBND tỉnh vừa ban hành Kế hoạch số 41/KH-UBND. Đoàn đã thăm tỉnh Hà Tĩnh và tỉnh Nghệ An.", None, "Ủy ban nhân dân tỉnh"),
    ("the paper before a dash is no issuer", "Báo Hà Tĩnh - UBND tỉnh vừa ban hành Kế hoạch số 41/KH-UBND về giếng nước.", None, "Ủy ban nhân dân tỉnh Hà Tĩnh"),
    ("Huế since 2025", "UBND thành phố Huế vừa ban hành Kế hoạch số 41/KH-UBND ngày 12/02/2025 về giếng nước.", None, "Ủy ban nhân dân thành phố Huế"),
    ("youth of a district", "Huyện đoàn vừa ban hành Kế hoạch số 41-KH/HĐTN. Tuổi trẻ huyện Hòa An ra quân.", None, "Huyện đoàn Hòa An"),
    ("youth of the city under the centre", "Thành đoàn vừa ban hành Kế hoạch số 41-KH/TĐTN. Đoàn viên thành phố Thủ Đức ra quân.", "https://hochiminhcity.gov.vn/1", "Thành đoàn Hồ Chí Minh"),
]  # fmt: skip

# The issuer stands not beside the document: text, address, issuer, level.
ELSEWHERE = [
    ("the number closes the text", "UBND huyện yêu cầu các xã nạo vét kênh mương trước ngày 15/3/2022.\n(Nguồn: Công văn số 41/UBND-NN)", "https://yyen.namdinh.gov.vn/1", "Ủy ban nhân dân huyện Ý Yên", "district"),
    ("only the suffix names it", "Công văn số 41/UBND-NN về nạo vét kênh mương\n\nKênh mương của tỉnh Nam Định được nạo vét trước ngày 15/3/2022.", "https://namdinh.gov.vn/1", "Ủy ban nhân dân tỉnh Nam Định", "province"),
    ("the issuer of a cited document is another's", "UBND xã yêu cầu các thôn nạo vét kênh mương theo Kế hoạch số 12/KH-UBND của UBND tỉnh Nam Định.\n(Nguồn: Công văn số 41/UBND-NN)", None, "Ủy ban nhân dân xã", "commune"),
    ("the lead tells who has the plan", "Huyện Ý Yên nạo vét kênh mương\n\nRa Tết, UBND huyện Ý Yên có kế hoạch phát động nhân dân nạo vét kênh mương.\n\nTheo kế hoạch, đợt ra quân từ ngày 21/02 đến ngày 31/3/2011.", None, "Ủy ban nhân dân huyện Ý Yên", "district"),
    ("the cell of a company named before", "Công ty TNHH Dệt kim Đông Hà và Công đoàn Công ty vừa ban hành Kế hoạch liên tịch số 41/KHLT-CT-CĐ về tăng ca.", None, "Công ty TNHH Dệt kim Đông Hà; Công đoàn Công ty TNHH Dệt kim Đông Hà", "organisation"),
    ("between two parties", "Hội Nông dân tỉnh Hà Nam vừa ban hành Kế hoạch phối hợp giữa Hội Nông dân tỉnh Hà Nam và Tỉnh đoàn Hà Nam về nạo vét kênh mương.", None, "Hội Nông dân tỉnh Hà Nam; Tỉnh đoàn Hà Nam", "province"),
    ("a vice chairman signs for the committee", "Đồng chí Nguyễn Đức Vượng, Phó Chủ tịch UBND tỉnh Hà Nam vừa ký ban hành Kế hoạch số 18/KH-UBND về giếng nước.", None, "Ủy ban nhân dân tỉnh Hà Nam", "province"),
    ("a chairman's telegram", "Chủ tịch UBND tỉnh Hà Nam vừa ký Công điện số 18/CĐ-UBND về bão số 3.", None, "Chủ tịch Ủy ban nhân dân tỉnh Hà Nam", "province"),
    ("a link between places is no second party", "Hội Nông dân tỉnh Hà Nam vừa ban hành Kế hoạch phối hợp nạo vét con kênh giữa hai xã với Tỉnh đoàn Hà Nam làm nòng cốt.", None, "Hội Nông dân tỉnh Hà Nam", "province"),
]  # fmt: skip

STATE, PARTY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT NAM"
YOUTH = "ĐOÀN TNCS HỒ CHÍ MINH"
PLAN = "KẾ HOẠCH\nĐào giếng\n\nI. MỤC ĐÍCH\n\nMỗi bản có một giếng nước."


def paper(head: str, number: str, motto: str, end: str, body: str = PLAN, place: str = "Hà Nam") -> str:
    """An official text with this left column and this end."""
    return f"{head}\n-------\n\n{motto}\n\nSố: {number}\n\n{place}, ngày 9 tháng 8 năm 2023\n\n{body}\n\n{end}"


def order(doc_type: str, officer: str) -> str:
    """The body of a directive in which an officer orders."""
    return f"{doc_type}\nVề nước sạch\n\n{officer} yêu cầu:\n\n1. Các đơn vị đào giếng."


# Text, issuer, signer, position.
LETTERHEADS = [
    ("Party cell of a school", paper("ĐẢNG BỘ TỈNH HÀ NAM\nĐẢNG ỦY TRƯỜNG CAO ĐẲNG NGHỀ SÔNG CHÂU", "05-KH/ĐU", PARTY, "T/M ĐẢNG ỦY\nBÍ THƯ\n\nHà Quang Minh"), "Đảng ủy Trường Cao đẳng Nghề Sông Châu", "Hà Quang Minh", "Bí thư"),
    ("standing board signs", paper("TỈNH ỦY HÀ NAM", "05-KH/TU", PARTY, "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nHà Quang Minh"), "Ban Thường vụ Tỉnh ủy Hà Nam", "Hà Quang Minh", "Phó Bí thư"),
    ("Secretariat signs", paper("BAN CHẤP HÀNH TRUNG ƯƠNG\n*", "05-CT/TW", PARTY, "T/M BAN BÍ THƯ\n\nHà Quang Minh", place="Hà Nội"), "Ban Bí thư", "Hà Quang Minh", None),
    ("Politburo signs", paper("BAN CHẤP HÀNH TRUNG ƯƠNG\n*", "05-KL/TW", PARTY, "T/M BỘ CHÍNH TRỊ\nTỔNG BÍ THƯ\n\nHà Quang Minh", place="Hà Nội"), "Bộ Chính trị", "Hà Quang Minh", "Tổng Bí thư"),
    ("secretariat of the youth", paper("BAN CHẤP HÀNH TRUNG ƯƠNG\n***", "05-KH/TWĐTN", YOUTH, "TM. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN\nBÍ THƯ\n\nHà Quang Minh", place="Hà Nội"), "Ban Bí thư Trung ương Đoàn", "Hà Quang Minh", "Bí thư"),
    ("board of a province", paper("UBND TỈNH HÀ NAM\nBAN CHỈ ĐẠO PHÒNG, CHỐNG ĐUỐI NƯỚC", "05/KH-BCĐ", STATE, "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nHà Quang Minh"), "Ban Chỉ đạo phòng, chống đuối nước tỉnh Hà Nam", "Hà Quang Minh", "Phó Trưởng Ban"),
    ("a minister orders", paper("BỘ Y TẾ", "05/CT-BYT", STATE, "BỘ TRƯỞNG\n\nHà Quang Minh", order("CHỈ THỊ", "Bộ trưởng Bộ Y tế"), "Hà Nội"), "Bộ trưởng Bộ Y tế", "Hà Quang Minh", "Bộ trưởng"),
    ("a ministry's plan is not the minister's", paper("BỘ Y TẾ", "05/KH-BYT", STATE, "BỘ TRƯỞNG\n\nHà Quang Minh", PLAN, "Hà Nội"), "Bộ Y tế", "Hà Quang Minh", "Bộ trưởng"),
    ("court", paper("TÒA ÁN NHÂN DÂN\nTỈNH HÀ NAM", "05/KH-TA", STATE, "CHÁNH ÁN\n\nHà Quang Minh"), "Tòa án nhân dân tỉnh Hà Nam", "Hà Quang Minh", "Chánh án"),
    ("commander", paper("QUÂN KHU 3\nBỘ CHQS TỈNH HÀ NAM", "05/KH-BCH", STATE, "CHỈ HUY TRƯỞNG\n\nĐại tá Hà Quang Minh"), "Bộ Chỉ huy Quân sự tỉnh Hà Nam", "Hà Quang Minh", "Chỉ huy trưởng"),
    ("two columns, the name beside the list", paper("ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM", "05/KH-UBND", STATE, "Nơi nhận:            KT. CHỦ TỊCH\n- Như trên;          PHÓ CHỦ TỊCH\n- TT Tỉnh ủy;\n- Các PCT;           Hà Quang Minh\n- Lưu: VT."), "Ủy ban nhân dân tỉnh Hà Nam", "Hà Quang Minh", "Phó Chủ tịch"),
    ("two cells of a row", paper("ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM", "05/KH-UBND", STATE, "| **Nơi nhận:**<br>- Như trên;<br>- Lưu: VT. | **KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH<br><br>Hà Quang Minh** |"), "Ủy ban nhân dân tỉnh Hà Nam", "Hà Quang Minh", "Phó Chủ tịch"),
    ("the name in capitals", paper("ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM", "05/KH-UBND", STATE, "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nHÀ QUANG MINH"), "Ủy ban nhân dân tỉnh Hà Nam", "Hà Quang Minh", "Chủ tịch"),
    ("an entry of the list is no person", paper("ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM", "05/KH-UBND", STATE, "Nơi nhận:\n- Như trên;\n- Lưu: VT, Phòng Tổng Hợp.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"), "Ủy ban nhân dân tỉnh Hà Nam", None, "Chủ tịch"),
]  # fmt: skip

SIGNERS = [
    ("office and name end an article", "Công điện số 05/CĐ-UBND của Chủ tịch UBND huyện về ứng phó bão\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN Ý YÊN ĐIỆN:\n- Chủ tịch UBND các xã.\n\nBão vào. Chủ tịch UBND huyện yêu cầu:\n1. Gọi dân lên bờ trước ngày 19/9/2023.\n\nCHỦ TỊCH\nNguyễn Minh Hà\n\n0 bình luận", "Nguyễn Minh Hà", "Chủ tịch"),
    ("the post with its body", "Phó Thủ tướng Chính phủ Đặng Văn Khoa vừa ký Quyết định số 1502/QĐ-TTg.", "Đặng Văn Khoa", "Phó Thủ tướng Chính phủ"),
    ("the post without its body", "Phó Thủ tướng Đặng Văn Khoa vừa ký Quyết định số 1502/QĐ-TTg.", "Đặng Văn Khoa", "Phó Thủ tướng"),
    ("named before the office", "Đồng chí Nguyễn Đức Vượng, Phó Chủ tịch UBND tỉnh Hà Nam vừa ký ban hành Kế hoạch số 18/KH-UBND về giếng nước.", "Nguyễn Đức Vượng", "Phó Chủ tịch"),
    ("do … ký", "UBND tỉnh Hà Nam vừa ban hành Kế hoạch số 18/KH-UBND về giếng nước do Phó Chủ tịch UBND tỉnh Nguyễn Đức Vượng ký.", "Nguyễn Đức Vượng", "Phó Chủ tịch"),
    ("in a sentence of its own", "UBND tỉnh Hà Nam vừa ban hành Kế hoạch số 18/KH-UBND về giếng nước. Kế hoạch do ông Nguyễn Đức Vượng, Phó Chủ tịch UBND tỉnh ký ngày 3/4.", "Nguyễn Đức Vượng", "Phó Chủ tịch"),
    ("in brackets, without the body", "UBND tỉnh Hà Nam vừa ban hành Kế hoạch số 18/KH-UBND về giếng nước (do Phó Chủ tịch Nguyễn Đức Vượng ký).", "Nguyễn Đức Vượng", "Phó Chủ tịch"),
    ("the passive", "Kế hoạch số 18/KH-UBND của UBND tỉnh Hà Nam về giếng nước được Phó Chủ tịch UBND tỉnh Nguyễn Đức Vượng ký ban hành ngày 3/4/2022.", "Nguyễn Đức Vượng", "Phó Chủ tịch"),
    ("two offices: that of the board", "Ban An toàn giao thông tỉnh Hà Nam vừa có Kế hoạch số 18/KH-BATGT do ông Nguyễn Đức Vượng - Phó Chủ tịch UBND tỉnh, Trưởng Ban ký ngày 3/4/2022.", "Nguyễn Đức Vượng", "Trưởng Ban"),
    ("a full stop inside the place", "Ông Nguyễn Đức Vượng - Phó Chủ tịch UBND TP.Phủ Lý vừa ký Kế hoạch số 18/KH-UBND về giếng nước.", "Nguyễn Đức Vượng", "Phó Chủ tịch"),
    ("another document's signer", "UBND tỉnh Hà Nam vừa ban hành Kế hoạch số 18/KH-UBND về giếng nước. Trước đó, Quyết định số 12/QĐ-TTg do Phó Thủ tướng Nguyễn Đức Vượng ký đã nêu việc này.", None, None),
    ("who signs a pledge", "UBND tỉnh Hà Nam vừa ban hành Kế hoạch số 18/KH-UBND về giếng nước. Theo kế hoạch, hai bên do ông Nguyễn Đức Vượng ký kết giao ước.", None, None),
    ("who chairs a meeting does not sign", "Đồng chí Nguyễn Đức Vượng, Phó Chủ tịch UBND tỉnh Hà Nam chủ trì cuộc họp. UBND tỉnh Hà Nam vừa ban hành Kế hoạch số 18/KH-UBND về giếng nước.", None, None),
    ("a heading is no person", "UBND tỉnh Hà Nam vừa ban hành Kế hoạch số 41/KH-UBND về giếng nước.\n\nCHỦ TỊCH\nTin Mới Nhất", None, None),
]  # fmt: skip


UNION = "{head}\nSố: 14/KH-CTĐ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nHà Nam, ngày 3 tháng 4 năm 2024\n\nKẾ HOẠCH\nĐào giếng năm 2024\n\n{text}\n\n1. Các cấp hội đào giếng.\n\nTM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nHà Quang Minh"
# The board of a union issues when the letterhead or the text says so, not when it merely signs: head, text, issuer.
BOARDS = [
    ("the text: như sau", "LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ NAM", "Ban Thường vụ Liên đoàn Lao động tỉnh hướng dẫn các cấp công đoàn như sau:", "Ban Thường vụ Liên đoàn Lao động tỉnh Hà Nam"),
    ("the text: đề ra", "HỘI KHUYẾN HỌC TỈNH HÀ NAM", "Ban Thường vụ Hội Khuyến học tỉnh đề ra kế hoạch như sau:", "Ban Thường vụ Hội Khuyến học tỉnh Hà Nam"),
    ("the text: đề nghị", "HỘI CỰU CHIẾN BINH TỈNH HÀ NAM", "Ban Thường vụ Hội Cựu chiến binh tỉnh đề nghị các cấp hội triển khai:", "Ban Thường vụ Hội Cựu chiến binh tỉnh Hà Nam"),
    ("the text beats the committee of the head", "HỘI NÔNG DÂN TỈNH HÀ NAM\nBAN CHẤP HÀNH", "Ban Thường vụ Hội Nông dân tỉnh xây dựng kế hoạch như sau:", "Ban Thường vụ Hội Nông dân tỉnh Hà Nam"),
    ("board of a province below the union of the country", "HỘI CHỮ THẬP ĐỎ VIỆT NAM\nBCH TỈNH HÀ NAM", "Tỉnh Hội xây dựng kế hoạch như sau:", "Hội Chữ thập đỏ tỉnh Hà Nam"),
    ("the place below the union, without its board", "HỘI CHỮ THẬP ĐỎ VIỆT NAM\nCHỮ THẬP ĐỎ TỈNH HÀ NAM", "Tỉnh Hội xây dựng kế hoạch như sau:", "Hội Chữ thập đỏ tỉnh Hà Nam"),
    ("it only signs", "HỘI CHỮ THẬP ĐỎ TỈNH HÀ NAM", "Hội Chữ thập đỏ tỉnh xây dựng kế hoạch như sau:", "Hội Chữ thập đỏ tỉnh Hà Nam"),
    ("the board above is another's", "HỘI NÔNG DÂN TỈNH HÀ NAM", "Thực hiện hướng dẫn của Ban Thường vụ Tỉnh ủy, Hội Nông dân tỉnh xây dựng kế hoạch như sau:", "Hội Nông dân tỉnh Hà Nam"),
    ("the portal over the head", "CỔNG THÔNG TIN ĐIỆN TỬ TỈNH HÀ NAM\nHỘI NÔNG DÂN TỈNH HÀ NAM", "Hội Nông dân tỉnh xây dựng kế hoạch như sau:", "Hội Nông dân tỉnh Hà Nam"),
]  # fmt: skip


# Notices and appeals without a letterhead; what stands beside another body.
FIRST_SENTENCES = [
    ("a notice", "THÔNG BÁO\nVề việc treo cờ Tổ quốc dịp Quốc khánh 2/9/2024\n\nUBND phường Suối Vàng thông báo đến toàn thể nhân dân một số nội dung sau:\n1. Các hộ dân treo cờ từ 6h ngày 1/9/2024.", "Ủy ban nhân dân phường Suối Vàng"),
    ("an appeal", "THÔNG BÁO\nVề việc ủng hộ quỹ khuyến học năm 2024\n\nHội Khuyến học xã Suối Vàng tha thiết kêu gọi bà con góp sách.\n1. Nhận sách từ 6h ngày 1/9/2024.", "Hội Khuyến học xã Suối Vàng"),
    ("nobody announces", "THÔNG BÁO\nVề việc treo cờ Tổ quốc dịp Quốc khánh 2/9/2024\n\nThực hiện chỉ đạo của UBND phường Suối Vàng, các hộ dân treo cờ.\n1. Treo cờ từ 6h ngày 1/9/2024.", None),
    ("the office of a board", "Văn phòng Điều phối nông thôn mới tỉnh Hà Nam - cơ quan thường trực Ban Chỉ đạo chuyển đổi số tỉnh vừa ban hành Kế hoạch số 19/KH-VPĐP về đào giếng.", "Văn phòng Điều phối nông thôn mới tỉnh Hà Nam"),
    ("a contest with its kind", "Ban Tổ chức Cuộc thi viết “Làng tôi” tỉnh Hà Nam vừa ban hành Thể lệ số 01/TL-BTC.", "Ban Tổ chức Cuộc thi viết “Làng tôi” tỉnh Hà Nam"),
    ("a school in capitals", UNION.format(head="SỞ GIÁO DỤC VÀ ĐÀO TẠO HÀ NAM\nTRƯỜNG CAO ĐẲNG KINH TẾ KỸ THUẬT SÔNG ĐÁY", text="Các khoa thực hiện:"), "Trường Cao đẳng Kinh tế Kỹ thuật Sông Đáy"),
]  # fmt: skip


@cases("text issuer", FIRST_SENTENCES)
def test_first_sentences(text: str, issuer: str | None) -> None:
    [plan] = page_of(text).plans
    assert plan.issuer == issuer


@cases("head text issuer", BOARDS)
def test_boards_of_unions(head: str, text: str, issuer: str) -> None:
    [plan] = page_of(UNION.format(head=head, text=text)).plans
    assert plan.issuer == issuer


@cases("who issuer level system", CELLS)
def test_cells_and_boards(who: str, issuer: str, level: str, system: str) -> None:
    [plan] = page_of(f"{who} vừa ban hành Kế hoạch số 41/KH về phong trào đào giếng năm 2023.").plans
    assert (plan.issuer, plan.issuer_level, plan.system) == (issuer, level, system)


@cases("text url issuer", PLACES)
def test_places_told_elsewhere(text: str, url: str | None, issuer: str) -> None:
    [plan] = page_of(text, url).plans
    assert plan.issuer == issuer


@cases("text url issuer level", ELSEWHERE)
def test_issuers_told_elsewhere(text: str, url: str | None, issuer: str, level: str) -> None:
    [plan] = page_of(text, url).plans
    assert (plan.issuer, plan.issuer_level) == (issuer, level)


def test_the_system_of_a_joint_document_is_that_of_the_first() -> None:
    [plan] = page_of(
        "Sở Nội vụ và Liên đoàn Lao động tỉnh Hà Nam vừa ban hành Kế hoạch liên tịch số 41/KHLT về tăng ca."
    ).plans
    assert (plan.issuer, plan.system) == ("Sở Nội vụ tỉnh Hà Nam; Liên đoàn Lao động tỉnh Hà Nam", "state")


def test_a_day_of_publication_tells_the_name_of_the_province() -> None:
    text = "UBND đặc khu Phú Quốc vừa ban hành Kế hoạch số 41/KH-UBND về đón Tết."
    [before], [after] = (page_of(text, published=day).plans for day in (None, "2026-01-14"))
    assert (before.province, after.province) == ("Kiên Giang", "An Giang")


def test_hue_is_a_city_of_the_rank_of_a_province_since_2025() -> None:
    text = "UBND thành phố Huế vừa ban hành Kế hoạch số 41/KH-UBND ngày 12/02/{} về giếng nước."
    [before], [after] = (page_of(text.format(year)).plans for year in (2019, 2025))
    assert (before.issuer_level, before.province) == ("district", "Thừa Thiên Huế")
    assert (after.issuer_level, after.province) == ("province", "Huế")


@cases("text issuer signer position", LETTERHEADS)
def test_letterheads_and_ends(text: str, issuer: str, signer: str | None, position: str | None) -> None:
    [plan] = page_of(text).plans
    assert (plan.issuer, plan.signer, plan.signer_position) == (issuer, signer, position)


# Both columns in one line, as a table gives when it is flattened; issuer, level, province.
FLATTENED = [
    ("district", "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN BÌNH LỤC | Độc lập - Tự do - Hạnh phúc\n\nSố: 05/KH-UBND | Bình Lục, ngày 9 tháng 8 năm 2023", "Ủy ban nhân dân huyện Bình Lục", "district", "Hà Nam"),
    ("commune", "UỶ BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ SUỐI VÀNG | Độc lập - Tự do - Hạnh phúc\nSố: 05/KH-UBND | Suối Vàng, ngày 9 tháng 8 năm 2023", "Ủy ban nhân dân xã Suối Vàng", "commune", None),
    ("province", "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH HÀ NAM | Độc lập - Tự do - Hạnh phúc\nSố: 05/KH-UBND | Hà Nam, ngày 9 tháng 8 năm 2023", "Ủy ban nhân dân tỉnh Hà Nam", "province", "Hà Nam"),
    ("bars at the edges", "| ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n| **HUYỆN BÌNH LỤC** | **Độc lập - Tự do - Hạnh phúc** |\n| Số: 05/KH-UBND | Bình Lục, ngày 9 tháng 8 năm 2023 |", "Ủy ban nhân dân huyện Bình Lục", "district", "Hà Nam"),
    ("department below its committee", "UBND TỈNH HÀ NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ | Độc lập - Tự do - Hạnh phúc\nSố: 05/KH-SNV | Hà Nam, ngày 9 tháng 8 năm 2023", "Sở Nội vụ tỉnh Hà Nam", "province", "Hà Nam"),
    ("a union beside the name of the state", "LIÊN ĐOÀN LAO ĐỘNG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nTỈNH HÀ NAM | Độc lập - Tự do - Hạnh phúc |\nSố: 05/KH-LĐLĐ | Hà Nam, ngày 9 tháng 8 năm 2023 |", "Liên đoàn Lao động tỉnh Hà Nam", "province", "Hà Nam"),
    ("a district name of many provinces", "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN CHÂU THÀNH | Độc lập - Tự do - Hạnh phúc\nSố: 05/KH-UBND | Châu Thành, ngày 9 tháng 8 năm 2023", "Ủy ban nhân dân huyện Châu Thành", "district", None),
    ("the same, beside the name of its province", "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN CHÂU THÀNH | Độc lập - Tự do - Hạnh phúc\nTỈNH BẾN TRE |\nSố: 05/KH-UBND | Châu Thành, ngày 9 tháng 8 năm 2023", "Ủy ban nhân dân huyện Châu Thành", "district", "Bến Tre"),
]  # fmt: skip


@cases("head issuer level province", FLATTENED)
def test_letterheads_of_flattened_tables(head: str, issuer: str, level: str, province: str | None) -> None:
    [plan] = page_of(f"{head}\n\n{PLAN}\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nHà Quang Minh").plans
    assert (plan.issuer, plan.issuer_level, plan.province) == (issuer, level, province)


@cases("text signer position", SIGNERS)
def test_signers(text: str, signer: str | None, position: str | None) -> None:
    [plan] = page_of(text).plans
    assert (plan.signer, plan.signer_position) == (signer, position)


@pytest.mark.parametrize("name", ["Trung tâm Phục vụ hành chính công phường", "Trung tâm Phục vụ hành chính công xã"])
def test_a_level_behind_the_name_is_not_its_own(name: str) -> None:
    [plan] = page_of(f"{name} Tân An vừa ban hành Kế hoạch số 41/KH-TT về phong trào đào giếng năm 2023.").plans
    assert plan.issuer is not None
    assert "cấp phường" not in plan.issuer
