"""Issuers of every system and level, with the place and the level that belong to them."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

from composed import cases, page_of

# Who issues, as an article says it; the issuer in full, its level and system.
STATE = [
    ("ward of a city, 2025", "UBND phường Bến Thành, Thành phố Hồ Chí Minh", "Ủy ban nhân dân phường Bến Thành", "commune", "state"),
    ("special zone", "UBND đặc khu Phú Quốc, tỉnh An Giang", "Ủy ban nhân dân đặc khu Phú Quốc", "commune", "state"),
    ("town", "UBND thị xã Kỳ Anh, tỉnh Hà Tĩnh", "Ủy ban nhân dân thị xã Kỳ Anh", "district", "state"),
    ("urban district", "UBND quận Bình Tân, TP. Hồ Chí Minh", "Ủy ban nhân dân quận Bình Tân", "district", "state"),
    ("standing members of a council", "Thường trực HĐND tỉnh Bắc Ninh", "Thường trực Hội đồng nhân dân tỉnh Bắc Ninh", "province", "state"),
    ("council", "HĐND tỉnh Quảng Bình", "Hội đồng nhân dân tỉnh Quảng Bình", "province", "state"),
    ("office of the committee", "Văn phòng UBND tỉnh Tiền Giang", "Văn phòng Ủy ban nhân dân tỉnh Tiền Giang", "province", "state"),
    ("abbreviated department", "Sở VHTTDL tỉnh Hòa Bình", "Sở Văn hóa, Thể thao và Du lịch tỉnh Hòa Bình", "province", "state"),
    ("department of a city", "Sở Y tế TP.HCM", "Sở Y tế thành phố Hồ Chí Minh", "province", "state"),
    ("inspectorate", "Thanh tra tỉnh Bình Dương", "Thanh tra tỉnh Bình Dương", "province", "state"),
    ("board of industrial zones", "Ban Quản lý các khu công nghiệp tỉnh Hải Dương", "Ban Quản lý các khu công nghiệp tỉnh Hải Dương", "province", "state"),
    ("rangers", "Chi cục Kiểm lâm tỉnh Gia Lai", "Chi cục Kiểm lâm tỉnh Gia Lai", "province", "state"),
    ("centre of a department", "Trung tâm Kiểm soát bệnh tật tỉnh Cà Mau", "Trung tâm Kiểm soát bệnh tật tỉnh Cà Mau", "province", "state"),
    ("office of education, district", "Phòng Giáo dục và Đào tạo huyện Krông Nô", "Phòng Giáo dục và Đào tạo huyện Krông Nô", "district", "state"),
    ("court", "Tòa án nhân dân tỉnh Đắk Lắk", "Tòa án nhân dân tỉnh Đắk Lắk", "province", "state"),
    ("procuracy", "Viện kiểm sát nhân dân tỉnh Bến Tre", "Viện kiểm sát nhân dân tỉnh Bến Tre", "province", "state"),
    ("procuracy, abbreviated, district", "VKSND huyện Mỏ Cày Nam", "Viện kiểm sát nhân dân huyện Mỏ Cày Nam", "district", "state"),
    ("civil enforcement", "Cục Thi hành án dân sự tỉnh Thái Bình", "Cục Thi hành án dân sự tỉnh Thái Bình", "province", "state"),
    ("tax, before 2025", "Cục Thuế tỉnh Quảng Ngãi", "Cục Thuế tỉnh Quảng Ngãi", "province", "state"),
    ("tax, 2025", "Thuế tỉnh Đồng Tháp", "Thuế tỉnh Đồng Tháp", "province", "state"),
    ("customs", "Cục Hải quan tỉnh Cao Bằng", "Cục Hải quan tỉnh Cao Bằng", "province", "state"),
    ("treasury", "Kho bạc Nhà nước tỉnh Hà Tĩnh", "Kho bạc Nhà nước tỉnh Hà Tĩnh", "province", "state"),
    ("social insurance", "BHXH thành phố Hà Nội", "Bảo hiểm xã hội thành phố Hà Nội", "province", "state"),
    ("social insurance, district", "Bảo hiểm xã hội huyện Vân Đồn", "Bảo hiểm xã hội huyện Vân Đồn", "district", "state"),
    ("social insurance of the country", "Bảo hiểm xã hội Việt Nam", "Bảo hiểm xã hội Việt Nam", "central", "state"),
    ("statistics", "Cục Thống kê tỉnh Bạc Liêu", "Cục Thống kê tỉnh Bạc Liêu", "province", "state"),
    ("chairman of a body of ministerial rank", "Chủ nhiệm Ủy ban Dân tộc", "Ủy ban Dân tộc", "central", "state"),
    ("inspectorate of the government", "Thanh tra Chính phủ", "Thanh tra Chính phủ", "central", "state"),
    ("treasury of a region, 2025", "Kho bạc Nhà nước khu vực VIII", "Kho bạc Nhà nước khu vực VIII", "province", "state"),
    ("customs of a region, 2025", "Chi cục Hải quan khu vực VI", "Chi cục Hải quan khu vực VI", "province", "state"),
    ("procuracy of a district, its province behind", "Viện Kiểm sát nhân dân huyện Đầm Dơi, tỉnh Cà Mau", "Viện kiểm sát nhân dân huyện Đầm Dơi", "district", "state"),
    ("town, abbreviated", "UBND TX. Hương Trà", "Ủy ban nhân dân thị xã Hương Trà", "district", "state"),
    ("ward, abbreviated", "UBND P. Tân Định, TP.HCM", "Ủy ban nhân dân phường Tân Định", "commune", "state", "abbreviated level words of wards and districts are not read"),
    ("island district", "UBND huyện đảo Lý Sơn", "Ủy ban nhân dân huyện đảo Lý Sơn", "district", "state", "the word between level and name hides the name"),
    ("emulation council, district", "Hội đồng Thi đua - Khen thưởng huyện Ea Kar", "Hội đồng Thi đua - Khen thưởng huyện Ea Kar", "district", "state"),
    ("supreme court", "Tòa án nhân dân tối cao", "Tòa án nhân dân tối cao", "central", "state"),
    ("a directorate, its ministry in brackets", "Cục Cảnh sát giao thông (Bộ Công an)", "Cục Cảnh sát giao thông", "central", "armed_forces"),
    ("a directorate of a ministry", "Cục An toàn thực phẩm, Bộ Y tế", "Cục An toàn thực phẩm", "central", "state"),
    ("hospital", "Bệnh viện Đa khoa tỉnh Ninh Thuận", "Bệnh viện Đa khoa tỉnh Ninh Thuận", "province", "state"),
    ("broadcaster", "Đài Phát thanh và Truyền hình tỉnh Vĩnh Long", "Đài Phát thanh - Truyền hình tỉnh Vĩnh Long", "province", "state"),
    ("a command with both its parts abbreviated", "BCH phòng chống thiên tai và TKCN tỉnh Bắc Giang", "Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh Bắc Giang", "province", "state"),
]  # fmt: skip

PARTY = [
    ("commune", "Đảng ủy xã Tân Thành, tỉnh Cà Mau", "Đảng ủy xã Tân Thành", "commune", "party"),
    ("of the committee, 2025", "Đảng ủy UBND tỉnh Lâm Đồng", "Đảng ủy Ủy ban nhân dân tỉnh Lâm Đồng", "province", "party"),
    ("of the Party's own bodies, 2025", "Đảng ủy các cơ quan Đảng tỉnh Lào Cai", "Đảng ủy các cơ quan Đảng tỉnh Lào Cai", "province", "party"),
    ("of a block of bodies", "Đảng ủy Khối các cơ quan tỉnh Thái Nguyên", "Đảng ủy Khối các cơ quan tỉnh Thái Nguyên", "province", "party"),
    ("standing board, district", "Ban Thường vụ Huyện ủy Mường La", "Ban Thường vụ Huyện ủy Mường La", "district", "party"),
    ("standing board, town", "Ban Thường vụ Thị ủy Nghi Sơn", "Ban Thường vụ Thị ủy Nghi Sơn", "district", "party"),
    ("urban district", "Quận ủy Hải Châu", "Quận ủy Hải Châu", "district", "party"),
    ("organisation board", "Ban Tổ chức Tỉnh ủy Hà Giang", "Ban Tổ chức Tỉnh ủy Hà Giang", "province", "party"),
    ("commission of inspection", "Ủy ban Kiểm tra Tỉnh ủy Hà Giang", "Ủy ban Kiểm tra Tỉnh ủy Hà Giang", "province", "party"),
    ("board of a district", "Ban Dân vận Huyện ủy Văn Lãng", "Ban Dân vận Huyện ủy Văn Lãng", "district", "party"),
    ("propaganda and mass mobilisation, 2025", "Ban Tuyên giáo và Dân vận Thành ủy Hải Phòng", "Ban Tuyên giáo và Dân vận Thành ủy Hải Phòng", "province", "party"),
    ("the same of the centre", "Ban Tuyên giáo và Dân vận Trung ương", "Ban Tuyên giáo và Dân vận Trung ương", "central", "party"),
    ("standing members, district", "Thường trực Huyện ủy Mường La", "Thường trực Huyện ủy Mường La", "district", "party"),
    ("executive committee, district", "Ban Chấp hành Đảng bộ huyện Ba Chẽ", "Ban Chấp hành Đảng bộ huyện Ba Chẽ", "district", "party"),
    ("standing board of a block", "Ban Thường vụ Đảng ủy Khối Doanh nghiệp tỉnh Quảng Ninh", "Ban Thường vụ Đảng ủy Khối Doanh nghiệp tỉnh Quảng Ninh", "province", "party"),
    ("inspection of the centre", "Ủy ban Kiểm tra Trung ương", "Ủy ban Kiểm tra Trung ương", "central", "party"),
    ("secretariat", "Ban Bí thư Trung ương Đảng", "Ban Bí thư Trung ương Đảng", "central", "party"),
    ("politburo", "Bộ Chính trị", "Bộ Chính trị", "central", "party"),
]  # fmt: skip

FRONT = [
    ("district", "Ủy ban MTTQ Việt Nam huyện Tri Tôn", "Ủy ban Mặt trận Tổ quốc Việt Nam huyện Tri Tôn", "district", "front"),
    ("ward", "Ủy ban MTTQ Việt Nam phường An Khê, thành phố Đà Nẵng", "Ủy ban Mặt trận Tổ quốc Việt Nam phường An Khê", "commune", "front"),
    ("standing members", "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Cao Bằng", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cao Bằng", "province", "front"),
    ("confederation", "Tổng Liên đoàn Lao động Việt Nam", "Tổng Liên đoàn Lao động Việt Nam", "central", "front"),
    ("union, district", "Liên đoàn Lao động huyện Gò Dầu", "Liên đoàn Lao động huyện Gò Dầu", "district", "front"),
    ("union of a branch", "Công đoàn ngành Giáo dục tỉnh Bình Phước", "Công đoàn ngành Giáo dục tỉnh Bình Phước", "province", "front"),
    ("union of officials", "Công đoàn Viên chức tỉnh Lào Cai", "Công đoàn Viên chức tỉnh Lào Cai", "province", "front"),
    ("women, district", "Hội LHPN huyện Bắc Hà", "Hội Liên hiệp Phụ nữ huyện Bắc Hà", "district", "front"),
    ("women of the country", "Hội Liên hiệp Phụ nữ Việt Nam", "Hội Liên hiệp Phụ nữ Việt Nam", "central", "front"),
    ("veterans", "Hội Cựu chiến binh tỉnh Hưng Yên", "Hội Cựu chiến binh tỉnh Hưng Yên", "province", "front"),
    ("farmers, city", "Hội Nông dân thành phố Hà Nội", "Hội Nông dân thành phố Hà Nội", "province", "front"),
    ("youth, district", "Huyện đoàn Cư Jút", "Huyện đoàn Cư Jút", "district", "front"),
    ("youth, city", "Thành đoàn Hải Phòng", "Thành đoàn Hải Phòng", "province", "front"),
    ("youth, standing board", "Ban Thường vụ Tỉnh đoàn Bạc Liêu", "Ban Thường vụ Tỉnh đoàn Bạc Liêu", "province", "front"),
    ("youth, secretariat", "Ban Bí thư Trung ương Đoàn", "Ban Bí thư Trung ương Đoàn", "central", "front"),
    ("youth, secretariat in full", "Ban Bí thư Trung ương Đoàn TNCS Hồ Chí Minh", "Ban Bí thư Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh", "central", "front"),
]  # fmt: skip

FORCES = [
    ("police, district", "Công an huyện Tủa Chùa", "Công an huyện Tủa Chùa", "district", "armed_forces"),
    ("border guard", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Kiên Giang", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Kiên Giang", "province", "armed_forces"),
    ("military region", "Bộ Tư lệnh Quân khu 7", "Bộ Tư lệnh Quân khu 7", "central", "armed_forces"),
    ("border guard of the country", "Bộ Tư lệnh Bộ đội Biên phòng", "Bộ Tư lệnh Bộ đội Biên phòng", "central", "armed_forces"),
    ("police of a city", "Công an thành phố Hải Phòng", "Công an thành phố Hải Phòng", "province", "armed_forces"),
    ("border guard, abbreviated", "BĐBP tỉnh Quảng Nam", "Bộ đội Biên phòng tỉnh Quảng Nam", "province", "armed_forces"),
    ("military command, district", "Ban Chỉ huy Quân sự huyện Phong Thổ", "Ban Chỉ huy Quân sự huyện Phong Thổ", "district", "armed_forces"),
    ("political directorate of the army", "Tổng cục Chính trị Quân đội nhân dân Việt Nam", "Tổng cục Chính trị Quân đội nhân dân Việt Nam", "central", "armed_forces"),
]  # fmt: skip

COUNCILS = [
    ("traffic safety", "Ban An toàn giao thông tỉnh Nghệ An", "Ban An toàn giao thông tỉnh Nghệ An"),
    ("a board of a number", "Ban Chỉ đạo 389 tỉnh Bắc Kạn", "Ban Chỉ đạo 389 tỉnh Bắc Kạn"),
    ("epidemic", "Ban Chỉ đạo phòng, chống dịch COVID-19 tỉnh Bình Dương", "Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh Bình Dương"),
    ("programmes", "Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh Yên Bái", "Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh Yên Bái"),
    ("a drive in quotation marks", "Ban Chỉ đạo Cuộc vận động “Người Việt Nam ưu tiên dùng hàng Việt Nam” tỉnh Long An", "Ban Chỉ đạo Cuộc vận động “Người Việt Nam ưu tiên dùng hàng Việt Nam” tỉnh Long An"),
    ("law", "Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh Thái Nguyên", "Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh Thái Nguyên"),
    ("women's progress", "Ban Vì sự tiến bộ của phụ nữ tỉnh An Giang", "Ban Vì sự tiến bộ của phụ nữ tỉnh An Giang"),
]  # fmt: skip

ORGANISATIONS = [
    ("university", "Trường Đại học Tây Bắc", "Trường Đại học Tây Bắc", None),
    ("school, its province in brackets", "Trường THPT Nguyễn Trãi (tỉnh Thái Bình)", "Trường Trung học phổ thông Nguyễn Trãi", "Thái Bình"),
    ("hospital with a name", "Bệnh viện Bạch Mai", "Bệnh viện Bạch Mai", None),
    ("academy", "Học viện Báo chí và Tuyên truyền", "Học viện Báo chí và Tuyên truyền", None),
    ("company named after its province", "Công ty Điện lực Hậu Giang", "Công ty Điện lực Hậu Giang", "Hậu Giang"),
    ("national corporation", "Tổng công ty Bưu điện Việt Nam", "Tổng công ty Bưu điện Việt Nam", None),
    ("group", "Tập đoàn Dệt May Việt Nam", "Tập đoàn Dệt May Việt Nam", None),
    ("policy bank", "Ngân hàng Chính sách xã hội Việt Nam", "Ngân hàng Chính sách xã hội Việt Nam", None),
]  # fmt: skip

OFFICERS = [
    ("director", "Giám đốc Sở Y tế tỉnh Bắc Ninh vừa ký ban hành Kế hoạch tiêm phòng.", "Sở Y tế tỉnh Bắc Ninh"),
    ("director of police", "Đại tá Lê Văn Thái, Giám đốc Công an tỉnh Sơn La vừa ký ban hành Kế hoạch cao điểm.", "Công an tỉnh Sơn La"),
    ("secretary", "Bí thư Tỉnh ủy Đồng Nai vừa ký ban hành Chỉ thị số 12-CT/TU.", "Tỉnh ủy Đồng Nai"),
    ("chief justice", "Chánh án Tòa án nhân dân tối cao vừa ban hành Chỉ thị số 01/CT-CA.", "Chánh án Tòa án nhân dân tối cao"),
    ("prosecutor general", "Viện trưởng VKSND tối cao vừa ban hành Chỉ thị số 01/CT-VKSTC.", "Viện trưởng Viện kiểm sát nhân dân tối cao"),
    ("general director", "Tổng Giám đốc Bảo hiểm xã hội Việt Nam vừa ký ban hành Kế hoạch số 1120/KH-BHXH.", "Bảo hiểm xã hội Việt Nam"),
    ("deputy prime minister", "Phó Thủ tướng Chính phủ Đặng Văn Khoa vừa ký Quyết định số 1502/QĐ-TTg.", "Thủ tướng Chính phủ"),
    ("acting chairman", "Quyền Chủ tịch UBND tỉnh Gia Lai Rah Lan Hương vừa ký ban hành Kế hoạch số 86/KH-UBND.", "Ủy ban nhân dân tỉnh Gia Lai"),
    ("deputy secretary", "Phó Bí thư Thường trực Tỉnh ủy Phú Yên Cao Thị Hoa vừa ký ban hành Kế hoạch số 100-KH/TU.", "Tỉnh ủy Phú Yên"),
    ("province without level word", "Quảng Ngãi vừa ban hành Kế hoạch số 90/KH-UBND.", "Ủy ban nhân dân tỉnh Quảng Ngãi"),
    ("a ward named elsewhere", "Đảng ủy phường vừa ban hành Kế hoạch số 50-KH/ĐU về trồng cây. Mỗi chi bộ của phường Hương Trầm, tỉnh Bình Phước nhận một tuyến phố.", "Đảng ủy phường Hương Trầm"),
    ("a letter without suffix, and who acts", "Tại công văn số 503, Bộ Y tế yêu cầu các đơn vị trực thuộc dọn vệ sinh.", "Bộ Y tế"),
    ("city without level word", "TP.HCM vừa ban hành Kế hoạch số 90/KH-UBND.", "Ủy ban nhân dân thành phố Hồ Chí Minh"),
    ("district for its committee", "Huyện Mèo Vạc, tỉnh Hà Giang vừa ban hành Kế hoạch trồng hoa.", "Ủy ban nhân dân huyện Mèo Vạc"),
    ("suffix of a ministry", "Theo Kế hoạch số 71/KH-BYT vừa ban hành, các bệnh viện trồng cây.", "Bộ Y tế"),
]  # fmt: skip

STATE_MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
PARTY_MOTTO = "ĐẢNG CỘNG SẢN VIỆT NAM"


def paper(head: str, number: str, place: str, motto: str = STATE_MOTTO, doc_type: str = "KẾ HOẠCH") -> str:
    """A document with this left column."""
    return (
        f"{head}\n-------\n\n{motto}\n\nSố: {number}\n\n{place}, ngày 14 tháng 3 năm 2022\n\n{doc_type}\nVề trồng cây\n\n"
        "I. MỤC ĐÍCH, YÊU CẦU\n\nPhủ xanh đồi trọc, giữ nước đầu nguồn.\n\nII. TỔ CHỨC THỰC HIỆN\n\nCác đơn vị làm xong trong năm.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT."
    )


LETTERHEADS = [
    ("department under its committee", paper("UBND TỈNH HÀ NAM\nSỞ GIÁO DỤC VÀ ĐÀO TẠO", "86/KH-SGDĐT", "Hà Nam"), "Sở Giáo dục và Đào tạo tỉnh Hà Nam", "Hà Nam"),
    ("police under its ministry", paper("BỘ CÔNG AN\nCÔNG AN TỈNH LONG AN", "86/KH-CALA", "Long An"), "Công an tỉnh Long An", "Long An"),
    ("procuracy under the supreme one", paper("VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO\nVIỆN KIỂM SÁT NHÂN DÂN\nTỈNH HẬU GIANG", "86/KH-VKS", "Hậu Giang"), "Viện kiểm sát nhân dân tỉnh Hậu Giang", "Hậu Giang"),
    ("Party committee of a district", paper("ĐẢNG BỘ TỈNH TÂY NINH\nHUYỆN ỦY CHÂU THÀNH", "86-KH/HU", "Châu Thành", PARTY_MOTTO), "Huyện ủy Châu Thành", "Tây Ninh"),
    ("office of education of a district", paper("UBND HUYỆN THANH LIÊM\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO", "86/KH-PGDĐT", "Thanh Liêm"), "Phòng Giáo dục và Đào tạo huyện Thanh Liêm", "Hà Nam"),
    ("commune", paper("ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP", "86/KH-UBND", "Tân Lập"), "Ủy ban nhân dân xã Tân Lập", None),
    ("district", paper("ỦY BAN NHÂN DÂN\nHUYỆN CÔN ĐẢO", "86/KH-UBND", "Côn Đảo"), "Ủy ban nhân dân huyện Côn Đảo", "Bà Rịa - Vũng Tàu"),
    ("ward of 2025", paper("ỦY BAN NHÂN DÂN\nPHƯỜNG TÂN AN", "86/KH-UBND", "Tân An"), "Ủy ban nhân dân phường Tân An", None),
    ("city department", paper("ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH\nSỞ Y TẾ", "86/KH-SYT", "Thành phố Hồ Chí Minh"), "Sở Y tế thành phố Hồ Chí Minh", "Hồ Chí Minh"),
    ("board of the central committee", paper("BAN CHẤP HÀNH TRUNG ƯƠNG\nBAN TUYÊN GIÁO", "86-KH/BTGTW", "Hà Nội", PARTY_MOTTO), "Ban Tuyên giáo Trung ương", None),
    ("board of the centre, one line", paper("BAN TỔ CHỨC TRUNG ƯƠNG", "86-KH/BTCTW", "Hà Nội", PARTY_MOTTO), "Ban Tổ chức Trung ương", None),
    ("youth secretariat", paper("BAN CHẤP HÀNH TRUNG ƯƠNG\nBAN BÍ THƯ", "86-KH/TWĐTN", "Hà Nội", "ĐOÀN TNCS HỒ CHÍ MINH"), "Ban Bí thư Trung ương Đoàn", None),
    ("university under its ministry", paper("BỘ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG ĐẠI HỌC VINH", "86/KH-ĐHV", "Nghệ An"), "Trường Đại học Vinh", "Nghệ An"),
    ("union under its federation", paper("LIÊN ĐOÀN LAO ĐỘNG TỈNH NGHỆ AN\nCÔNG ĐOÀN VIÊN CHỨC", "86/KH-CĐVC", "Nghệ An"), "Công đoàn Viên chức tỉnh Nghệ An", "Nghệ An"),
    ("ministry", paper("BỘ Y TẾ", "86/KH-BYT", "Hà Nội"), "Bộ Y tế", None),
    ("national council", paper("HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG\nTRUNG ƯƠNG", "86/KH-HĐTĐKT", "Hà Nội"), "Hội đồng Thi đua - Khen thưởng Trung ương", None),
    ("steering committee of the province", paper("UBND TỈNH YÊN BÁI\nBAN CHỈ ĐẠO PHÒNG CHỐNG THIÊN TAI", "86/KH-BCĐ", "Yên Bái"), "Ban Chỉ đạo phòng chống thiên tai tỉnh Yên Bái", "Yên Bái"),
    ("tax under its ministry's directorate", paper("TỔNG CỤC THUẾ\nCỤC THUẾ TỈNH QUẢNG NGÃI", "86/KH-CTQNG", "Quảng Ngãi"), "Cục Thuế tỉnh Quảng Ngãi", "Quảng Ngãi"),
    ("women's union of a province", paper("HỘI LHPN VIỆT NAM\nBAN THƯỜNG VỤ HỘI LHPN TỈNH BÌNH ĐỊNH", "86/KH-BTV", "Bình Định"), "Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh Bình Định", "Bình Định"),
    ("a ministry whose name ends in XÃ HỘI", paper("BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "86/KH-LĐTBXH", "Hà Nội"), "Bộ Lao động - Thương binh và Xã hội", None),
    ("department whose name ends in XÃ HỘI", paper("UBND TỈNH HÀ NAM\nSỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "86/KH-SLĐTBXH", "Hà Nam"), "Sở Lao động - Thương binh và Xã hội tỉnh Hà Nam", "Hà Nam"),
]  # fmt: skip


def check(who: str, *expected: str) -> None:
    """The issuer, level and system of a plan that ``who`` brings out."""
    [plan] = page_of(f"{who} vừa ban hành Kế hoạch tổ chức phong trào trồng cây năm 2023.").plans
    assert (plan.issuer, plan.issuer_level, plan.system)[: len(expected)] == expected


@cases("who issuer level system", STATE)
def test_state(who: str, issuer: str, level: str, system: str) -> None:
    check(who, issuer, level, system)


@cases("who issuer level system", PARTY)
def test_party(who: str, issuer: str, level: str, system: str) -> None:
    check(who, issuer, level, system)


@cases("who issuer level system", FRONT)
def test_front_and_unions(who: str, issuer: str, level: str, system: str) -> None:
    check(who, issuer, level, system)


@cases("who issuer level system", FORCES)
def test_armed_forces(who: str, issuer: str, level: str, system: str) -> None:
    check(who, issuer, level, system)


@cases("who issuer", COUNCILS)
def test_councils_and_boards(who: str, issuer: str) -> None:
    check(who, issuer, "province")


@cases("who issuer province", ORGANISATIONS)
def test_organisations(who: str, issuer: str, province: str | None) -> None:
    [plan] = page_of(f"{who} vừa ban hành Kế hoạch tổ chức phong trào trồng cây năm 2023.").plans
    assert (plan.issuer, plan.province) == (issuer, province)


@cases("text issuer", OFFICERS)
def test_officers_and_metonymy(text: str, issuer: str) -> None:
    [plan] = page_of(text).plans
    assert plan.issuer == issuer


@cases("text issuer province", LETTERHEADS)
def test_letterheads(text: str, issuer: str, province: str | None) -> None:
    [plan] = page_of(text).plans
    assert (plan.issuer, plan.province) == (issuer, province)
