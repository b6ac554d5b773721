"""The issuer's province (domain 3.2-3.4): the order of trust, same names, the merger of 1 July 2025."""

# One case a line, however long.
# ruff: noqa: E501

from composed import COMMITTEE, cases, letter, page_of

NEWS = "UBND tỉnh vừa ban hành Kế hoạch số 86/KH-UBND về trồng rừng."
GOV = "https://{}.gov.vn/tin-tuc/trong-rung"

ORDER = [
    ("1. attached to the issuer", "UBND tỉnh Hà Giang vừa ban hành Kế hoạch số 86/KH-UBND.", None, "Hà Giang"),
    ("1. attached to the issuer elsewhere", f"{NEWS} Ngày 14/3, UBND tỉnh Hà Giang họp bàn việc này.", None, "Hà Giang"),
    ("1. beats the host", "UBND tỉnh Hà Giang vừa ban hành Kế hoạch số 86/KH-UBND.", GOV.format("laocai"), "Hà Giang"),
    ("1. letterhead", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTrồng rừng\n\nI. MỤC ĐÍCH\n\nPhủ xanh."), None, "Sơn La"),
    ("2. the town beside the date", letter(COMMITTEE.format(number="86/KH-UBND").replace("\nTỈNH SƠN LA", "").replace("Sơn La,", "Phan Thiết,"), "KẾ HOẠCH\nTrồng rừng\n\nI. MỤC ĐÍCH\n\nPhủ xanh."), None, "Bình Thuận"),
    ("2. a city beside the date of a province's plan", "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 86/KH-UBND | Hà Nội, ngày 14 tháng 3 năm 2022 |\nThực hiện Chỉ thị số 18/CT-TTg, UBND tỉnh ban hành Kế hoạch trồng rừng như sau:\n1. Phủ xanh đồi trọc.", "https://luat.vn/ke-hoach-86-kh-ubnd-nam-2022-trong-rung-do-tinh-binh-phuoc-ban-hanh.html", "Bình Phước"),
    ("2. a board of the country", letter("BAN TỔ CHỨC\nHỘI TRẠI CÁC LÀNG NGHỀ VIỆT NAM\nTIỂU BAN HẬU CẦN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 13/BTC-HC | Hà Nội, ngày 14 tháng 3 năm 2022 |", "V/v dựng trại\n\nKính gửi: Các đoàn\n\nTiểu ban Hậu cần đề nghị các đoàn dựng trại trước ngày 20/3."), None, None),
    ("3. headline", f"Bình Phước trồng rừng\n\n{NEWS}", None, "Bình Phước"),
    ("3. host of the province", NEWS, GOV.format("binhphuoc"), "Bình Phước"),
    ("3. host of a unit", NEWS, "https://sonoivu.binhphuoc.gov.vn/tin/1", "Bình Phước"),
    ("3. host of the Party", NEWS, "https://tinhuybinhphuoc.vn/tin/1", "Bình Phước"),
    ("3. newspaper's host", NEWS, "https://baobinhphuoc.com.vn/tin/1", "Bình Phước"),
    ("3. broadcaster's host", NEWS, "https://binhphuoctv.vn/tin/1", "Bình Phước"),
    ("3. school's host", NEWS, "https://thpt.binhphuoc.edu.vn/tin/1", "Bình Phước"),
    ("3. a national host says nothing", NEWS, "https://nhandan.vn/tin/1", None),
    ("4. paper without the province's name", NEWS, "https://baoapbac.vn/tin/1", "Tiền Giang"),
    ("5. dateline", f"(NTO) {NEWS}", None, "Ninh Thuận"),
    ("5. dateline with a dash", f"QNO - {NEWS}", None, "Quảng Nam"),
    ("5. a national dateline says nothing", f"(PLVN) - {NEWS}", None, None),
    ("6. newspaper among the agencies", f"{NEWS} UBND tỉnh giao Báo Bình Phước mở chuyên mục.", None, "Bình Phước"),
    ("6. districts of one province", f"{NEWS} Các huyện Mù Cang Chải, huyện Trạm Tấu trồng nhiều nhất.", None, "Yên Bái"),
    ("6. provinces that disagree", f"{NEWS} Đoàn của tỉnh Nghệ An và tỉnh Hà Tĩnh đến học tập.", None, None),
    ("a central issuer has none, whatever the host", "Thủ tướng Chính phủ vừa ban hành Quyết định số 777/QĐ-TTg.", GOV.format("hanam"), None),
    ("a ministry has none", "Bộ Nội vụ vừa ban hành Kế hoạch số 10/KH-BNV về thi đua tại tỉnh Hà Nam.", None, None),
    ("7. the headline in the address", NEWS, "https://baomoi.com/ha-giang-phat-dong-trong-rung-dau-nguon/c/154.epi", "Hà Giang"),
    ("7. the body in the headline of the address", "Sở Y tế vừa ban hành Kế hoạch số 86/KH-SYT về trồng rừng.", "https://truong.edu.vn/tin/so-y-te-ha-giang-chinh-thuc-trong-rung-9750", "Hà Giang"),
    ("7. a province told in the headline of the address is no body's", NEWS, "https://truong.edu.vn/tin/hoc-sinh-gap-ban-o-ha-giang-mua-he-9750", None),
    ("7. a short address is no headline", NEWS, "https://baomoi.com/ha-giang-trong-rung/c/154.epi", None),
    ("the capital of a city without its name", "UBND Thành phố vừa ban hành Kế hoạch trồng sấu trên các phố của Thủ đô.", None, "Hà Nội"),
    ("the capital of another country", "UBND Thành phố vừa ban hành Kế hoạch kết nghĩa với Thủ đô Viêng Chăn.", None, None),
]  # fmt: skip

SAME_NAMES = [
    ("huyện Quảng Ninh is in Quảng Bình", "UBND huyện Quảng Ninh vừa ban hành Kế hoạch trồng rừng.", GOV.format("quangbinh"), "Quảng Bình"),
    ("xã Quảng Ninh is in Thanh Hóa", "UBND xã Quảng Ninh vừa ban hành Kế hoạch trồng rừng.", GOV.format("thanhhoa"), "Thanh Hóa"),
    ("xã Hòa Bình is in Thái Bình here", "UBND xã Hòa Bình, tỉnh Thái Bình vừa ban hành Kế hoạch trồng rừng.", None, "Thái Bình"),
    ("thành phố Lạng Sơn is in Lạng Sơn", "UBND thành phố Lạng Sơn vừa ban hành Kế hoạch trồng cây.", None, "Lạng Sơn"),
    ("Bác's name is no province", "UBND tỉnh Kon Tum vừa ban hành Kế hoạch học tập phong cách Hồ Chí Minh.", None, "Kon Tum"),
    ("a street is no province", f"{NEWS} Lễ ra quân trên đường Điện Biên Phủ.", GOV.format("tayninh"), "Tây Ninh"),
    ("another province in the text does not beat the host", f"{NEWS} Kinh nghiệm của tỉnh Nghệ An được học theo.", GOV.format("tayninh"), "Tây Ninh"),
]  # fmt: skip

# Districts are in the gazetteer; of communes the page has to name the district or the province.
UNITS = [
    ("a district whose name is unique", "UBND huyện Mù Cang Chải vừa ban hành Kế hoạch số 86/KH-UBND về trồng rừng.", None, "Yên Bái"),
    ("a town whose name is unique", "UBND thị xã Buôn Hồ vừa ban hành Kế hoạch số 86/KH-UBND về trồng rừng.", None, "Đắk Lắk"),
    ("a provincial city whose name is unique", "UBND thành phố Phan Rang - Tháp Chàm vừa ban hành Kế hoạch số 86/KH-UBND.", None, "Ninh Thuận"),
    ("a district of Party", "Huyện ủy Mù Cang Chải vừa ban hành Kế hoạch số 86-KH/HU về trồng rừng.", None, "Yên Bái"),
    ("in a letterhead", letter(COMMITTEE.format(number="86/KH-UBND").replace("TỈNH SƠN LA", "HUYỆN MƯỜNG TÈ").replace("Sơn La,", "Mường Tè,"), "KẾ HOẠCH\nTrồng rừng\n\nI. MỤC ĐÍCH\n\nPhủ xanh."), None, "Lai Châu"),
    ("ten districts of one name: unknown", "UBND huyện Châu Thành vừa ban hành Kế hoạch số 86/KH-UBND về trồng rừng.", None, None),
    ("ten districts of one name, and the host", "UBND huyện Châu Thành vừa ban hành Kế hoạch số 86/KH-UBND về trồng rừng.", GOV.format("bentre"), "Bến Tre"),
    ("a commune of a district", "UBND xã Nậm Có, huyện Mù Cang Chải vừa ban hành Kế hoạch số 86/KH-UBND về trồng rừng.", None, "Yên Bái"),
    ("a commune alone: unknown", "UBND xã Nậm Có vừa ban hành Kế hoạch số 86/KH-UBND về trồng rừng.", None, None),
]  # fmt: skip

SPELLINGS = [
    ("Đăk Lăk", "UBND tỉnh Đăk Lăk vừa ban hành Kế hoạch trồng rừng.", "Đắk Lắk"),
    ("Đắc Lắc", "UBND tỉnh Đắc Lắc vừa ban hành Kế hoạch trồng rừng.", "Đắk Lắk"),
    ("Dak Lak", "UBND tỉnh Dak Lak vừa ban hành Kế hoạch trồng rừng.", "Đắk Lắk"),
    ("Đăk Nông", "UBND tỉnh Đăk Nông vừa ban hành Kế hoạch trồng rừng.", "Đắk Nông"),
    ("Kontum", "UBND tỉnh Kontum vừa ban hành Kế hoạch trồng rừng.", "Kon Tum"),
    ("Thanh Hoá", "UBND tỉnh Thanh Hoá vừa ban hành Kế hoạch trồng rừng.", "Thanh Hóa"),
    ("Hoà Bình", "UBND tỉnh Hoà Bình vừa ban hành Kế hoạch trồng rừng.", "Hòa Bình"),
    ("BR-VT", "UBND tỉnh BR-VT vừa ban hành Kế hoạch trồng rừng.", "Bà Rịa - Vũng Tàu"),
    ("Bà Rịa – Vũng Tàu", "UBND tỉnh Bà Rịa – Vũng Tàu vừa ban hành Kế hoạch trồng rừng.", "Bà Rịa - Vũng Tàu"),
    ("Thừa Thiên-Huế", "UBND tỉnh Thừa Thiên-Huế vừa ban hành Kế hoạch trồng rừng.", "Thừa Thiên Huế"),
    ("TT-Huế", "UBND tỉnh TT-Huế vừa ban hành Kế hoạch trồng rừng.", "Thừa Thiên Huế"),
    ("TPHCM", "UBND TPHCM vừa ban hành Kế hoạch trồng cây.", "Hồ Chí Minh"),
    ("a wrapped line beside the date", letter(COMMITTEE.format(number="86/KH-UBND").replace("\nTỈNH SƠN LA", "").replace("Sơn La,", "Kiên\nGiang,"), "KẾ HOẠCH\nTrồng rừng\n\nI. MỤC ĐÍCH\n\nPhủ xanh."), "Kiên Giang"),
    ("capitals", "UBND TỈNH KIÊN GIANG vừa ban hành Kế hoạch trồng rừng.", "Kiên Giang"),
]  # fmt: skip

# The name at the time of issue and the name since 1 July 2025.
MERGER = [
    ("before", "Ngày 14/3/2022, UBND tỉnh Quảng Nam ban hành Kế hoạch trồng rừng.", "Quảng Nam", "Đà Nẵng", "Ủy ban nhân dân tỉnh Quảng Nam"),
    ("the last day before", "Ngày 30/6/2025, UBND tỉnh Bình Định ban hành Kế hoạch trồng rừng.", "Bình Định", "Gia Lai", "Ủy ban nhân dân tỉnh Bình Định"),
    ("the first day after", "Ngày 01/7/2025, UBND tỉnh Gia Lai ban hành Kế hoạch trồng rừng.", "Gia Lai", "Gia Lai", "Ủy ban nhân dân tỉnh Gia Lai"),
    ("after, a merged city", "Ngày 14/8/2025, UBND thành phố Cần Thơ ban hành Kế hoạch trồng cây.", "Cần Thơ", "Cần Thơ", "Ủy ban nhân dân thành phố Cần Thơ"),
    ("after, with a new name for the host's province", "Ngày 14/8/2025, UBND tỉnh ban hành Kế hoạch trồng rừng tại tỉnh Khánh Hòa.", "Khánh Hòa", "Khánh Hòa", "Ủy ban nhân dân tỉnh Khánh Hòa"),
    ("unchanged", "Ngày 14/8/2025, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", "Sơn La", "Sơn La", "Ủy ban nhân dân tỉnh Sơn La"),
    ("Huế became a city in 2025", "Ngày 14/8/2025, UBND thành phố Huế ban hành Kế hoạch trồng cây.", "Huế", "Huế", "Ủy ban nhân dân thành phố Huế"),
    ("no day of issue", "UBND tỉnh Quảng Nam vừa ban hành Kế hoạch trồng rừng.", "Quảng Nam", "Đà Nẵng", "Ủy ban nhân dân tỉnh Quảng Nam"),
]  # fmt: skip


def province(text: str, url: str | None = None) -> str | None:
    """The province of the first plan."""
    plans = page_of(text, url).plans
    assert plans, "no plan"
    return plans[0].province


@cases("text url expected", ORDER)
def test_order_of_trust(text: str, url: str | None, expected: str | None) -> None:
    assert province(text, url) == expected


@cases("text url expected", SAME_NAMES)
def test_same_names(text: str, url: str | None, expected: str) -> None:
    assert province(text, url) == expected


@cases("text url expected", UNITS)
def test_districts_and_communes(text: str, url: str | None, expected: str | None) -> None:
    assert province(text, url) == expected


@cases("text expected", SPELLINGS)
def test_spellings(text: str, expected: str) -> None:
    assert province(text) == expected


@cases("text then now issuer", MERGER)
def test_over_time(text: str, then: str, now: str, issuer: str) -> None:
    [plan] = page_of(text).plans
    assert (plan.province, plan.province_2025, plan.issuer) == (then, now, issuer)
