"""Issuers in the words of the page: boards named after their task, schools, columns of a letterhead, who signs for whom."""

# One case a line, however long.
# ruff: noqa: E501

from __future__ import annotations

from composed import cases, page_of

# Who issues, as an article says it; the issuer in full, its level and system.
BOARDS = [
    ("a task with a verb in it", "Ban Chỉ đạo cấp nước sạch nông thôn tỉnh Hà Nam", "Ban Chỉ đạo cấp nước sạch nông thôn tỉnh Hà Nam", "province", "state"),
    ("a plural in its task", "Ban Tổ chức các ngày hội mùa xuân thành phố Hải Phòng", "Ban Tổ chức các ngày hội mùa xuân thành phố Hải Phòng", "province", "state"),
    ("abbreviated, in a district", "BCĐ chống hạn vụ hè thu huyện Ý Yên", "Ban Chỉ đạo chống hạn vụ hè thu huyện Ý Yên", "district", "state"),
    ("a drive in quotation marks", "Ban Vận động “Áo ấm vùng cao” tỉnh Hà Nam", "Ban Vận động “Áo ấm vùng cao” tỉnh Hà Nam", "province", None),
    ("of the country, its task behind", "Ban Chỉ đạo Trung ương về phòng, chống hạn mặn", "Ban Chỉ đạo Trung ương về phòng, chống hạn mặn", "central", "state"),
    ("of the country, abbreviated", "Ban Chỉ đạo liên ngành T.Ư về giống cây rừng", "Ban Chỉ đạo liên ngành Trung ương về giống cây rừng", "central", "state"),
    ("a number in the task of a Party board", "Ban Chỉ đạo 35 Tỉnh ủy Hà Nam", "Ban Chỉ đạo 35 Tỉnh ủy Hà Nam", "province", "party"),
    ("words of the page, not of the table", "Ban Chỉ đạo kỷ niệm các ngày lễ lớn tỉnh Hà Nam", "Ban Chỉ đạo kỷ niệm các ngày lễ lớn tỉnh Hà Nam", "province", None),
    ("capitals of the page", "Ban Quản lý an toàn thực phẩm TP.HCM", "Ban Quản lý an toàn thực phẩm thành phố Hồ Chí Minh", "province", "state"),
    ("Party group of a procuracy", "Ban cán sự đảng Viện kiểm sát nhân dân tỉnh Hà Nam", "Ban cán sự đảng Viện kiểm sát nhân dân tỉnh Hà Nam", "province", "party"),
    ("a dash in the name", "Đảng ủy Khối Cơ quan – Doanh nghiệp tỉnh Hà Nam", "Đảng ủy Khối Cơ quan - Doanh nghiệp tỉnh Hà Nam", "province", "party"),
    ("office of the committee of a city", "Văn phòng UBND TP Đà Nẵng", "Văn phòng Ủy ban nhân dân thành phố Đà Nẵng", "province", "state"),
    ("youth of a ward", "Đoàn phường Suối Vàng", "Đoàn phường Suối Vàng", "commune", "front"),
    ("corporation with a capital in the middle", "Tổng Công ty Mía đường miền Bắc", "Tổng Công ty Mía đường miền Bắc", "organisation", None),
    ("university of a region", "Đại học Thái Nguyên", "Đại học Thái Nguyên", "organisation", "state"),
    ("upper secondary school", "Trường THPT Hoa Ban", "Trường Trung học phổ thông Hoa Ban", "organisation", None),
    ("college", "Trường Cao đẳng Nghề Hoa Ban", "Trường Cao đẳng Nghề Hoa Ban", "organisation", "state"),
    ("hospital", "Bệnh viện Mắt Hoa Ban", "Bệnh viện Mắt Hoa Ban", "organisation", "state"),
    ("a contest about a district", "Ban Tổ chức cuộc thi “Biểu trưng huyện Lý Nhân”", "Ban Tổ chức cuộc thi “Biểu trưng huyện Lý Nhân”", "district", "state"),
    ("school of two kinds, written small", "trường TH&THCS Hoa Ban", "Trường Tiểu học và Trung học cơ sở Hoa Ban", "organisation", None),
    ("two blanks before the place", "UBND xã  Suối Vàng", "Ủy ban nhân dân xã Suối Vàng", "commune", "state"),
    ("a dateline with a dash before", "(PL)-Văn phòng UBND tỉnh Hà Nam", "Văn phòng Ủy ban nhân dân tỉnh Hà Nam", "province", "state"),
]  # fmt: skip

# What the text says; the issuer.
TOLD = [
    ("the chairman signs a plan", "Chủ tịch UBND tỉnh Hà Nam vừa ký ban hành Kế hoạch số 41/KH-UBND về đào giếng.", "Ủy ban nhân dân tỉnh Hà Nam"),
    ("the chairman writes a letter", "Chủ tịch UBND tỉnh Hà Nam vừa có Công văn số 415/UBND-NN về đào giếng.", "Chủ tịch Ủy ban nhân dân tỉnh Hà Nam"),
    ("the head of the office signs for the committee", "Thừa lệnh Chủ tịch, Phó Chánh Văn phòng UBND tỉnh Hà Nam vừa ký ban hành Công văn số 415/UBND-NN về đào giếng.", "Ủy ban nhân dân tỉnh Hà Nam"),
    ("the number names the board of the Front", "Ủy ban MTTQ Việt Nam huyện Ý Yên vừa ban hành Kế hoạch số 41/KH-BTT về đào giếng.", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam huyện Ý Yên"),
    ("the number names the board of a union", "Hội Nông dân tỉnh Hà Nam vừa ban hành Kế hoạch số 41/KH-BTV về đào giếng.", "Ban Thường vụ Hội Nông dân tỉnh Hà Nam"),
    ("organising boards share the ministry's abbreviation", "Nội dung chi tiết Kế hoạch số 41/KH-BTC xem tại đây. Mọi nhà góp công đào giếng.", None),
    ("the number is a Party committee's", "UBND tỉnh vừa ban hành Công văn số 41-CV/ĐU về học tập. Đảng ủy Văn phòng UBND tỉnh Hà Nam yêu cầu các chi bộ đăng ký.", "Đảng ủy Văn phòng Ủy ban nhân dân tỉnh Hà Nam"),
    ("the number is the chairman's", "UBND tỉnh Hà Nam vừa ban hành Chỉ thị số 4/CT-CTUBND về đào giếng.", "Chủ tịch Ủy ban nhân dân tỉnh Hà Nam"),
    ("a district without its level word", "UBND Lý Nhân vừa ban hành Kế hoạch số 41/KH-UBND về đào giếng.", "Ủy ban nhân dân huyện Lý Nhân"),
    ("a town that became a city", "UBND Uông Bí vừa ban hành Kế hoạch số 41/KH-UBND về đào giếng.", "Ủy ban nhân dân thành phố Uông Bí"),
    ("notice of a longer time", "Vẽ giếng làng\n\nHội Văn học Nghệ thuật tỉnh Hà Nam thông báo gia hạn thời gian nhận tranh vẽ giếng làng đến ngày 5/6/2022.", "Hội Văn học Nghệ thuật tỉnh Hà Nam"),
    ("the Front without Việt Nam", "Ủy ban MTTQ tỉnh Hà Nam vừa ban hành Kế hoạch số 41/KH-MTTQ về đào giếng.", "Ủy ban Mặt trận Tổ quốc tỉnh Hà Nam"),
    ("the Front with Việt Nam elsewhere", "UBMTTQ tỉnh Hà Nam vừa ban hành Kế hoạch số 41/KH-MTTQ về đào giếng. Ủy ban MTTQ Việt Nam huyện Lý Nhân làm trước.", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Nam"),
    ("marks of a name in the table", 'Ban Vận động Quỹ "Vì người nghèo" tỉnh Hà Nam vừa ban hành Kế hoạch số 41/KH-BVĐ về đào giếng.', "Ban Vận động Quỹ “Vì người nghèo” tỉnh Hà Nam"),
    ("a bare board of the only contest", "Cuộc thi tìm hiểu “Giếng làng tôi”\n\nThực hiện Kế hoạch số 35/KH-UBND ngày 10/4/2031, Ban Tổ chức vừa ban hành Thể lệ số 41/TL-BTC về cách chấm bài.", "Ban Tổ chức Cuộc thi tìm hiểu “Giếng làng tôi”"),
    ("the title of the contest stands elsewhere", "UBND tỉnh Hà Nam đồng ý mở Cuộc thi viết “Giếng làng tôi”.\n\nNgày 5/2, Ban Tổ chức Cuộc thi ban hành Thông báo số 41/TB-BTC về thời gian nhận bài.", "Ban Tổ chức Cuộc thi viết “Giếng làng tôi”"),
    ("who signs is no place", "UBND huyện vừa ban hành Kế hoạch số 41/KH-UBND về đào giếng. Huyện Ý Yên góp công.\n\nTM. UBND HUYỆN\nĐỗ Văn Mạch", "Ủy ban nhân dân huyện Ý Yên"),
    ("the youth of a commune that the page names", "Xã đoàn vừa ban hành Kế hoạch số 41-KH/ĐTN. Thanh niên xã Suối Vàng góp công.", "Xã đoàn Suối Vàng"),
    ("a board in short, once named in full", "Ban Chỉ đạo chống hạn mùa khô tỉnh Hà Nam họp đầu năm.\n\nTiếp đó, Ban Chỉ đạo đã ban hành Kế hoạch số 41/KH-BCĐ về đào giếng.", "Ban Chỉ đạo chống hạn mùa khô tỉnh Hà Nam"),
    ("the document printed without its head", "Căn cứ Kế hoạch số 9/KH-UBND của UBND huyện.\n\nUBND xã Suối Vàng xây dựng Kế hoạch đào giếng năm 2024 với những nội dung cụ thể sau:\n\nI. MỤC ĐÍCH\n\nĐủ nước mùa khô.", "Ủy ban nhân dân xã Suối Vàng"),
]  # fmt: skip
UNKNOWN = [
    ("a place inside the name of a body", "Hợp tác xã nước sạch tỉnh Hà Nam vừa ban hành Kế hoạch đào giếng năm 2024.")
]

STATE = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
YOUTH = ("ĐOÀN TNCS HỒ CHÍ MINH", "")
REST = "KẾ HOẠCH\nVề đào giếng\n\nI. MỤC ĐÍCH, YÊU CẦU\n\nĐủ nước mùa khô.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT."


def stacked(head: str, number: str, motto: tuple[str, str] = STATE) -> str:
    """A document with the left column over the motto."""
    return f"{head}\n-------\n\n" + "\n".join(motto) + f"\n\nSố: {number}\n\nHà Nam, ngày 14 tháng 3 năm 2022\n\n{REST}"


def beside(first: str, second: str, number: str) -> str:
    """A document with the motto beside the two lines of the left column."""
    lines = [f"{left:<60}{right}" for left, right in zip((first, second), STATE, strict=True)]
    return "\n".join([*lines, f"{f'Số: {number}':<60}Hà Nam, ngày 14 tháng 3 năm 2022", "", REST])


COLUMNS = [
    ("a place under the motto", beside("BAN CHỈ ĐẠO 138", "HUYỆN LÝ NHÂN", "41/KH-BCĐ"), "Ban Chỉ đạo 138 huyện Lý Nhân"),
    ("a name broken by the motto", beside("SỞ VĂN HÓA, THỂ THAO", "VÀ DU LỊCH HÀ NAM", "41/KH-SVHTTDL"), "Sở Văn hóa, Thể thao và Du lịch tỉnh Hà Nam"),
    ("an unknown name broken by the motto", beside("BAN CHỈ ĐẠO CHỐNG HẠN", "MÙA KHÔ TỈNH HÀ NAM", "41/KH-BCĐ"), "Ban Chỉ đạo chống hạn mùa khô tỉnh Hà Nam"),
    ("capitals as running text has them", stacked("UBND TỈNH HÀ NAM\nBAN CHỈ ĐẠO NĂM TRÒN GIẾNG", "41/KH-BCĐ").replace("Đủ nước", "Ban Chỉ đạo Năm Tròn Giếng lo đủ nước"), "Ban Chỉ đạo Năm Tròn Giếng tỉnh Hà Nam"),
    ("a school keeps no district", stacked("UBND HUYỆN LÝ NHÂN\nTRƯỜNG THCS HOA BAN", "41/KH-THCS"), "Trường Trung học cơ sở Hoa Ban"),
    ("union of a school", stacked("LĐLĐ HUYỆN LÝ NHÂN\nCÔNG ĐOÀN TRƯỜNG THPT HOA BAN", "41/KH-CĐ"), "Công đoàn Trường Trung học phổ thông Hoa Ban"),
    ("youth of a school", stacked("TỈNH ĐOÀN HÀ NAM\nBCH ĐOÀN TRƯỜNG THPT HOA BAN\n***", "41-KH/ĐTN", YOUTH), "Ban Chấp hành Đoàn Trường Trung học phổ thông Hoa Ban"),
    ("youth of a school in a district", stacked("HUYỆN ĐOÀN LÝ NHÂN\nĐOÀN TRƯỜNG THCS HOA BAN\n***", "41-KH/ĐTN", YOUTH), "Đoàn Trường Trung học cơ sở Hoa Ban"),
    ("office under its committee", stacked("UBND TỈNH HÀ NAM\nVĂN PHÒNG", "41/VP-VX"), "Văn phòng Ủy ban nhân dân tỉnh Hà Nam"),
    ("board of a Party committee", stacked("TỈNH ỦY HÀ NAM\nBAN CHỈ ĐẠO 35", "41-KH/BCĐ", ("ĐẢNG CỘNG SẢN VIỆT NAM", "")), "Ban Chỉ đạo 35 Tỉnh ủy Hà Nam"),
    ("committee of the Youth Union", stacked("BAN CHẤP HÀNH TỈNH HÀ NAM\n***", "41-KH/TĐTN", YOUTH), "Ban Chấp hành Tỉnh đoàn Hà Nam"),
    ("committee of a union under its country's name", stacked("HỘI NÔNG DÂN VIỆT NAM\nBAN CHẤP HÀNH TỈNH HÀ NAM", "41-KH/HNDT"), "Hội Nông dân tỉnh Hà Nam"),
    ("the same, abbreviated, in a district", stacked("HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM\nBCH HUYỆN LÝ NHÂN", "41/KH-HPN"), "Hội Liên hiệp Phụ nữ huyện Lý Nhân"),
    ("committee of the Youth Union of a district", stacked("TỈNH ĐOÀN HÀ NAM\nBCH HUYỆN LÝ NHÂN\n***", "41-KH/ĐTN", YOUTH), "Ban Chấp hành Huyện đoàn Lý Nhân"),
    ("committee of the youth of a province", stacked("BAN CHẤP HÀNH ĐOÀN TỈNH HÀ NAM\n***", "41-KH/TĐTN", YOUTH), "Ban Chấp hành Tỉnh đoàn Hà Nam"),
    ("the text names the board of the committee", stacked("BAN CHẤP HÀNH TỈNH HÀ NAM\n***", "41-KH/TĐTN", YOUTH).replace("I. MỤC", "Ban Thường vụ Tỉnh đoàn xây dựng kế hoạch như sau:\n\nI. MỤC"), "Ban Thường vụ Tỉnh đoàn Hà Nam"),
    ("a trade union without ngành", stacked("CÔNG ĐOÀN GIÁO DỤC TỈNH HÀ NAM", "41/KH-CĐGD"), "Công đoàn Giáo dục tỉnh Hà Nam"),
    ("a corporation is no company", stacked("TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM\nTỔNG CÔNG TY ĐIỆN LỰC MIỀN NAM", "41/KH-EVNSPC"), "Tổng công ty Điện lực miền Nam"),
    ("whoever holds a contest, in capitals", stacked("BAN TỔ CHỨC CUỘC THI TRANH", "41/TB-BTC"), "Ban Tổ chức Cuộc thi tranh tỉnh Hà Nam"),
    ("the motto beside the place, misspelt", stacked("ỦY BAN NHÂN DÂN\nXÃ SUỐI VÀNG        Độc lập – Tự do – Hạnh phuc", "41/KH-UBND"), "Ủy ban nhân dân xã Suối Vàng"),
    ("faculty names of one letter", stacked("ĐẠI HỌC THÁI NGUYÊN\nTRƯỜNG ĐẠI HỌC Y DƯỢC", "41/KH-ĐHYD"), "Trường Đại học Y Dược"),
]  # fmt: skip


@cases("who issuer level system", BOARDS)
def test_boards_and_schools(who: str, issuer: str, level: str, system: str | None) -> None:
    [plan] = page_of(f"{who} vừa ban hành Kế hoạch đào giếng năm 2024.").plans
    assert (plan.issuer, plan.issuer_level) == (issuer, level)
    assert system in (None, plan.system)


@cases("text issuer", TOLD)
def test_who_issues(text: str, issuer: str | None) -> None:
    [plan] = page_of(text).plans
    assert plan.issuer == issuer


@cases("text", UNKNOWN)
def test_no_committee_is_guessed(text: str) -> None:
    assert not any((plan.issuer or "").startswith("Ủy ban nhân dân") for plan in page_of(text).plans)


@cases("text issuer", COLUMNS)
def test_columns(text: str, issuer: str) -> None:
    [plan] = page_of(text).plans
    assert plan.issuer == issuer
