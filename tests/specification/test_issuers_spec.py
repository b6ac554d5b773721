"""How pages are written: who issues, in which province, at which time; the head of official texts."""

# One case a line, however long.
# ruff: noqa: E501

import pytest
from told import NUMBER, Gap, cases, check_page, official

PLAN = "vừa ban hành Kế hoạch dựng cầu treo"
TEXT = "KẾ HOẠCH⏎Dựng cầu treo⏎⏎I. MỤC ĐÍCH⏎⏎Trẻ tới trường không phải lội suối."

# Columns: name, text, issuer.
EXPRESSIONS = [
    ("UBND tỉnh alone", f"[UBND tỉnh] {PLAN}.", "Ủy ban nhân dân tỉnh"),
    ("in full with the abbreviation", f"[Ủy ban nhân dân (UBND) tỉnh] {PLAN}.", "Ủy ban nhân dân tỉnh"),
    ("old tone mark", f"[Uỷ ban nhân dân tỉnh] {PLAN}.", "Ủy ban nhân dân tỉnh"),
    ("every word with a capital", f"[Ủy Ban Nhân Dân tỉnh Trà Vinh] {PLAN}.", "Ủy ban nhân dân tỉnh Trà Vinh"),
    ("UBND tỉnh with its name", f"[UBND tỉnh Trà Vinh] {PLAN}.", "Ủy ban nhân dân tỉnh Trà Vinh"),
    ("UBND TP with its name", f"[UBND TP Đà Nẵng] {PLAN}.", "Ủy ban nhân dân thành phố Đà Nẵng"),
    ("UBND Thành phố with its name", f"[UBND Thành phố Đà Nẵng] {PLAN}.", "Ủy ban nhân dân thành phố Đà Nẵng"),
    ("UBND TP alone", f"[UBND TP] {PLAN}.", "Ủy ban nhân dân thành phố"),
    ("chairman: a directive", "[Chủ tịch UBND tỉnh Trà Vinh] vừa ban hành Chỉ thị số 03/CT-UBND về bến đò.", "Chủ tịch Ủy ban nhân dân tỉnh Trà Vinh"),
    ("chairman: a telegram", "[Chủ tịch UBND tỉnh Trà Vinh] vừa ban hành Công điện số 05/CĐ-UBND về bến đò.", "Chủ tịch Ủy ban nhân dân tỉnh Trà Vinh"),
    ("a vice chairman signed: the committee", "Phó Chủ tịch UBND tỉnh Trà Vinh Kim Thị Sa Rây vừa ký ban hành Kế hoạch số 71/KH-UBND.", "Ủy ban nhân dân tỉnh Trà Vinh"),
    ("Tỉnh X stands for its committee", f"Tỉnh Trà Vinh {PLAN}.", "Ủy ban nhân dân tỉnh Trà Vinh"),
    ("the bare name in a headline", "Trà Vinh ban hành kế hoạch dựng cầu treo⏎⏎Theo Kế hoạch, mỗi xã cù lao được dựng một cây cầu trong hai năm tới.", "Ủy ban nhân dân tỉnh Trà Vinh"),
    ("standing board of the Party", "[Ban Thường vụ Tỉnh ủy Trà Vinh] vừa ban hành Chỉ thị số 28-CT/TU.", "Ban Thường vụ Tỉnh ủy Trà Vinh"),
    ("standing board of a city's Party", "[Ban Thường vụ Thành ủy Đà Nẵng] vừa ban hành Chỉ thị số 28-CT/TU.", "Ban Thường vụ Thành ủy Đà Nẵng"),
    ("Tỉnh ủy with its name", "[Tỉnh ủy Trà Vinh] vừa ban hành Kế hoạch số 112-KH/TU.", "Tỉnh ủy Trà Vinh"),
    ("executive committee of the Party", "[Ban Chấp hành Đảng bộ tỉnh Trà Vinh] vừa ban hành Nghị quyết số 12-NQ/TU.", "Ban Chấp hành Đảng bộ tỉnh Trà Vinh"),
    ("board of the Party", "[Ban Tuyên giáo Tỉnh ủy Trà Vinh] vừa ban hành Hướng dẫn số 60-HD/BTGTU.", "Ban Tuyên giáo Tỉnh ủy Trà Vinh"),
    ("emulation council", "[Hội đồng Thi đua - Khen thưởng tỉnh Trà Vinh] vừa ban hành Kế hoạch số 14/KH-HĐTĐKT.", "Hội đồng Thi đua - Khen thưởng tỉnh Trà Vinh"),
    ("emulation council of a district", "[Hội đồng Thi đua - Khen thưởng quận Hải Châu] vừa ban hành Kế hoạch số 14/KH-HĐTĐKT.", "Hội đồng Thi đua - Khen thưởng quận Hải Châu"),
    ("steering committee", "[Ban Chỉ đạo phòng, chống đuối nước tỉnh Trà Vinh] vừa ban hành Kế hoạch số 06/KH-BCĐ.", "Ban Chỉ đạo phòng, chống đuối nước tỉnh Trà Vinh"),
    ("a period inside the name", "[Ban Chỉ đạo các ngày lễ lớn tỉnh Trà Vinh giai đoạn 2023 - 2025] vừa ban hành Kế hoạch số 06/KH-BCĐ.", "Ban Chỉ đạo các ngày lễ lớn tỉnh Trà Vinh giai đoạn 2023 - 2025", Gap("a period inside the name of a body is cut off")),
    ("organising board of a celebration", "[Ban Tổ chức Lễ kỷ niệm] vừa ban hành Kế hoạch số 13/KH-BTC.", "Ban Tổ chức Lễ kỷ niệm"),
    ("quotation marks inside the name", "[Ban Vận động Quỹ “Vì người nghèo” tỉnh Trà Vinh] vừa ban hành Kế hoạch xây nhà.", "Ban Vận động Quỹ “Vì người nghèo” tỉnh Trà Vinh"),
    ("traffic safety", "[Ban An toàn giao thông tỉnh Trà Vinh] vừa ban hành Kế hoạch số 22/KH-BATGT.", "Ban An toàn giao thông tỉnh Trà Vinh"),
    ("department", "[Sở Y tế tỉnh Trà Vinh] vừa ban hành Kế hoạch số 88/KH-SYT.", "Sở Y tế tỉnh Trà Vinh"),
    ("police", "[Công an tỉnh Trà Vinh] vừa ban hành Kế hoạch số 91/KH-CAT.", "Công an tỉnh Trà Vinh"),
    ("military command", "[Bộ CHQS tỉnh Trà Vinh] vừa ban hành Kế hoạch số 91/KH-BCH.", "Bộ Chỉ huy Quân sự tỉnh Trà Vinh"),
    ("labour federation", "[Liên đoàn Lao động tỉnh Trà Vinh] vừa ban hành Kế hoạch số 30/KH-LĐLĐ.", "Liên đoàn Lao động tỉnh Trà Vinh"),
    ("women's union", "[Ban Thường vụ Hội LHPN tỉnh Trà Vinh] vừa ban hành Kế hoạch số 30/KH-BTV.", "Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh Trà Vinh"),
    ("the Front", "[Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Trà Vinh] vừa ban hành Kế hoạch số 30/KH-MTTQ-BTT.", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Trà Vinh"),
    ("youth union", "[Tỉnh đoàn Trà Vinh] vừa ban hành Kế hoạch số 30-KH/TĐTN.", "Tỉnh đoàn Trà Vinh"),
    ("associations", "[Hội Khuyến học tỉnh Trà Vinh] vừa ban hành Kế hoạch thắp đèn.", "Hội Khuyến học tỉnh Trà Vinh"),
    ("a name that holds UBND tỉnh", "[Công đoàn Văn phòng UBND tỉnh Trà Vinh] vừa ban hành Kế hoạch số 05/KH-CĐVP.", "Công đoàn Văn phòng Ủy ban nhân dân tỉnh Trà Vinh"),
    ("centre", "[Trung tâm Kiểm soát bệnh tật tỉnh Trà Vinh] vừa ban hành Kế hoạch phun khử khuẩn.", "Trung tâm Kiểm soát bệnh tật tỉnh Trà Vinh"),
    ("district", "[UBND huyện Cầu Kè], tỉnh Trà Vinh vừa ban hành Kế hoạch dựng cầu treo.", "Ủy ban nhân dân huyện Cầu Kè"),
    ("Prime Minister, though a deputy signed", "Phó Thủ tướng Chính phủ Vũ Văn Lâm vừa ký Quyết định số 899/QĐ-TTg phê duyệt Chương trình dựng cầu treo.", "Thủ tướng Chính phủ"),
    ("Government Office", "[Văn phòng Chính phủ] vừa ban hành Thông báo số 72/TB-VPCP.", "Văn phòng Chính phủ"),
    ("Party titles before the office go", "Ủy viên dự khuyết Trung ương Đảng, Phó Bí thư Tỉnh ủy, [Chủ tịch UBND tỉnh Trà Vinh] vừa ban hành Chỉ thị số 03/CT-UBND.", "Chủ tịch Ủy ban nhân dân tỉnh Trà Vinh"),
]  # fmt: skip
JOINT = "HỘI NÔNG DÂN TỈNH PHÚ THỌ⏎TỈNH ĐOÀN PHÚ THỌ⏎-------⏎⏎CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Độc lập - Tự do - Hạnh phúc⏎⏎"
OFFICIAL = [
    ("joint issuers: two lines of the head", official("Số: 04/KHLT-HND-TĐ⏎⏎Phú Thọ, ngày 9 tháng 8 năm 2023", TEXT.replace("KẾ HOẠCH", "KẾ HOẠCH LIÊN TỊCH"), head=JOINT), "Hội Nông dân tỉnh Phú Thọ; Tỉnh đoàn Phú Thọ"),
    ("joint issuers: giữa … và …", "Hội Nông dân tỉnh Phú Thọ vừa ban hành Kế hoạch phối hợp giữa Hội Nông dân tỉnh Phú Thọ và Tỉnh đoàn Phú Thọ về dựng cầu treo.", "Hội Nông dân tỉnh Phú Thọ; Tỉnh đoàn Phú Thọ"),
    ("plan: the committee, whoever signs", official(NUMBER, TEXT), "Ủy ban nhân dân tỉnh Phú Thọ"),
    ("directive that the chairman gives", official("Số: 03/CT-UBND⏎⏎Phú Thọ, ngày 9 tháng 8 năm 2023", "CHỈ THỊ⏎Về bến đò ngang⏎⏎Nhiều bến đò còn chở quá khách.⏎⏎Chủ tịch UBND tỉnh yêu cầu:⏎⏎1. Các huyện kiểm tra bến đò."), "Chủ tịch Ủy ban nhân dân tỉnh Phú Thọ"),
]  # fmt: skip
SUFFIX = [
    ("the suffix beats the prose: a Party committee's letter", "UBND tỉnh Trà Vinh vừa có Công văn số 402-CV/ĐU về bến đò.", "party", Gap("the suffix does not overrule the body that the sentence names")),
    ("State by its suffix", "UBND tỉnh Trà Vinh vừa ban hành Kế hoạch số 63/KH-UBND.", "state"),
    ("Party by its suffix", "Tỉnh ủy Trà Vinh vừa ban hành Kế hoạch số 112-KH/TU.", "party"),
]  # fmt: skip
SIGNERS = [
    ("named with the office in the text", "Phó Chủ tịch UBND tỉnh Trà Vinh Kim Thị Sa Rây vừa ký ban hành Kế hoạch số 71/KH-UBND.", "Kim Thị Sa Rây, Phó Chủ tịch"),
    ("TM.", official(NUMBER, TEXT), "Hà Quang Minh, Chủ tịch"),
    ("KT.", official(NUMBER, TEXT, end="Nơi nhận:⏎- Lưu: VT.⏎⏎KT. CHỦ TỊCH⏎PHÓ CHỦ TỊCH⏎⏎Hà Quang Minh"), "Hà Quang Minh, Phó Chủ tịch"),
    ("T/M of the Party", "TỈNH ỦY PHÚ THỌ⏎*⏎Số 28-CT/TU⏎⏎ĐẢNG CỘNG SẢN VIỆT NAM⏎Phú Thọ, ngày 9 tháng 8 năm 2023⏎⏎CHỈ THỊ⏎về bến đò ngang⏎⏎Ban Thường vụ Tỉnh ủy yêu cầu:⏎⏎1- Các cấp ủy kiểm tra bến đò.⏎⏎T/M BAN THƯỜNG VỤ⏎PHÓ BÍ THƯ⏎⏎Hà Quang Minh", "Hà Quang Minh, Phó Bí thư"),
    ("Người ký of a metadata table", f"| Số hiệu | 63/KH-UBND |⏎| Nơi ban hành | Phú Thọ |⏎| Người ký | Hà Quang Minh |⏎⏎{TEXT}⏎⏎Nơi nhận:⏎- Lưu: VT.", "Hà Quang Minh, –"),
]  # fmt: skip

# The order of trust in which the province is inferred; columns: name, text, address, province.
NEWS = "UBND tỉnh vừa ban hành Kế hoạch số 71/KH-UBND về cầu treo."
PROVINCES = [
    ("1 with the issuer", "UBND tỉnh Trà Vinh vừa ban hành Kế hoạch cầu treo.", "https://bentre.gov.vn/1", "Trà Vinh"),
    ("1 the head's line", official(NUMBER, TEXT), None, "Phú Thọ"),
    ("2 the place beside the date", official(NUMBER, TEXT).replace("⏎TỈNH PHÚ THỌ", ""), None, "Phú Thọ"),
    ("3 host of the province", NEWS, "https://travinh.gov.vn/1", "Trà Vinh"),
    ("3 host of a unit", NEWS, "https://soyte.travinh.gov.vn/1", "Trà Vinh"),
    ("3 host of the Party: dcs", NEWS, "https://travinh.dcs.vn/1", "Trà Vinh"),
    ("3 host of the Party: tinhuy", NEWS, "https://tinhuytravinh.vn/1", "Trà Vinh"),
    ("3 newspaper", NEWS, "https://baotravinh.vn/1", "Trà Vinh"),
    ("3 newspaper on .org.vn", NEWS, "https://baotravinh.org.vn/1", "Trà Vinh"),
    ("3 broadcaster", NEWS, "https://travinhtv.vn/1", "Trà Vinh"),
    ("3 school", NEWS, "https://thcs.travinh.edu.vn/1", "Trà Vinh"),
    ("3 the Front", NEWS, "https://mttq.travinh.gov.vn/1", "Trà Vinh"),
    ("3 not for a national document", "Thủ tướng Chính phủ vừa ban hành Quyết định số 899/QĐ-TTg về cầu treo.", "https://travinh.gov.vn/1", "–"),
    ("3 not when the text names another province", "UBND tỉnh Lai Châu vừa ban hành Kế hoạch cầu treo.", "https://baolaocai.vn/1", "Lai Châu"),
    ("4 Ấp Bắc", NEWS, "https://baoapbac.vn/1", "Tiền Giang"),
    ("4 Đồng Khởi", NEWS, "https://baodongkhoi.vn/1", "Bến Tre"),
    ("4 Huế ngày nay", NEWS, "https://huengaynay.vn/1", "Thừa Thiên Huế"),
    ("4 Cà Mau's paper", NEWS, "https://baoanhdatmui.vn/1", "Cà Mau"),
    ("4 broadcaster of Vĩnh Long", NEWS, "https://thvl.vn/1", "Vĩnh Long"),
    ("4 broadcaster of Quảng Nam", NEWS, "https://qrt.vn/1", "Quảng Nam"),
    ("4 Tây Ninh's portal", NEWS, "https://photayninh.vn/1", "Tây Ninh"),
    ("4 broadcaster of Hải Phòng", NEWS, "https://thhp.vn/1", "Hải Phòng"),
    ("4 a site of Quảng Trị", NEWS, "https://xanhx.vn/1", "Quảng Trị"),
    ("5 dateline in brackets", f"(CMO) {NEWS}", None, "Cà Mau"),
    ("5 dateline with a dash", f"GLO - {NEWS}", None, "Gia Lai"),
    ("5 dateline of two words", f"(HCM CityWeb) - {NEWS.replace('tỉnh', 'Thành phố')}", None, "Hồ Chí Minh"),
    ("5 national dateline: none", f"(CLO) {NEWS}", None, "–"),
    ("6 a newspaper named in the text", f"{NEWS} UBND tỉnh giao Báo Trà Vinh đưa tin.", None, "Trà Vinh"),
    ("6 districts named in the text", f"{NEWS} Hai huyện Cầu Kè và huyện Trà Cú làm trước.", None, "Trà Vinh"),
    ("6 an event that one province celebrates", f"{NEWS} Việc làm này mừng 80 năm Ngày thành lập Đảng bộ tỉnh Trà Vinh.", None, "Trà Vinh"),
    ("6 an event named after a place", f"{NEWS} Việc làm này mừng 45 năm Chiến thắng Buôn Ma Thuột.", None, "Đắk Lắk"),
    ("7 words of the address", NEWS, "https://example.org/tra-vinh-dung-cau-treo-8812.html", "Trà Vinh"),
]  # fmt: skip
LEVELS = [
    ("a city of the same name is a district", "UBND thành phố Lạng Sơn vừa ban hành Kế hoạch đường hoa.", None, "district"),
    ("the host of such a city", "UBND thành phố vừa ban hành Kế hoạch đường hoa.", "https://backancity.gov.vn/1", "district", Gap("a host does not tell a provincial city from its province")),
    ("Thành ủy of a provincial city", "Thành ủy Nha Trang vừa ban hành Kế hoạch số 112-KH/TU.", None, "district"),
    ("Thành ủy of a city under the centre", "Thành ủy Cần Thơ vừa ban hành Kế hoạch số 112-KH/TU.", None, "province"),
    ("commune", "UBND xã Quảng Ninh vừa ban hành Kế hoạch đường hoa.", "https://thanhhoa.gov.vn/1", "commune"),
]  # fmt: skip
SAME_NAMES = [
    ("huyện Quảng Ninh is in Quảng Bình", "UBND huyện Quảng Ninh vừa ban hành Kế hoạch đường hoa.", None, "Quảng Bình"),
    ("xã Quảng Ninh is in Thanh Hóa", "UBND xã Quảng Ninh vừa ban hành Kế hoạch đường hoa.", "https://thanhhoa.gov.vn/1", "Thanh Hóa"),
    ("Bắc Giang beside Bắc Ninh", "UBND tỉnh Bắc Giang vừa ban hành Kế hoạch kết nghĩa với tỉnh Bắc Ninh.", None, "Bắc Giang"),
    ("Quảng Nam beside Quảng Ngãi", "UBND tỉnh Quảng Nam vừa ban hành Kế hoạch kết nghĩa với tỉnh Quảng Ngãi.", None, "Quảng Nam"),
    ("Hà Tĩnh beside Hà Nội", "UBND tỉnh Hà Tĩnh vừa ban hành Kế hoạch dự hội sách ở Hà Nội.", None, "Hà Tĩnh"),
    ("Đăk Lăk", "UBND tỉnh Đăk Lăk vừa ban hành Kế hoạch đường hoa.", None, "Đắk Lắk"),
    ("Đắc Lắc", "UBND tỉnh Đắc Lắc vừa ban hành Kế hoạch đường hoa.", None, "Đắk Lắk"),
    ("Đắc Nông", "UBND tỉnh Đắc Nông vừa ban hành Kế hoạch đường hoa.", None, "Đắk Nông"),
    ("Kontum", "UBND tỉnh Kontum vừa ban hành Kế hoạch đường hoa.", None, "Kon Tum"),
    ("Thanh Hoá", "UBND tỉnh Thanh Hoá vừa ban hành Kế hoạch đường hoa.", None, "Thanh Hóa"),
    ("Khánh Hoà", "UBND tỉnh Khánh Hoà vừa ban hành Kế hoạch đường hoa.", None, "Khánh Hòa"),
    ("BR-VT", "UBND tỉnh BR-VT vừa ban hành Kế hoạch đường hoa.", None, "Bà Rịa - Vũng Tàu"),
    ("Thừa Thiên-Huế", "UBND tỉnh Thừa Thiên-Huế vừa ban hành Kế hoạch đường hoa.", None, "Thừa Thiên Huế"),
    ("TP.HCM", "UBND TP.HCM vừa ban hành Kế hoạch đường hoa.", None, "Hồ Chí Minh"),
    ("a brand in the province's place is none", "UBND tỉnh Vuaphim88 vừa ban hành Kế hoạch đường hoa.", None, "–"),
]  # fmt: skip

# Names over time; the province at the day of issue and the one since July 2025.
TIMELINE = [
    ("before 2004", "Ngày 05/6/2003, UBND tỉnh Lai Châu ban hành Kế hoạch đường hoa.", "Lai Châu → Lai Châu"),
    ("split of 1997", "Ngày 05/6/1996, UBND tỉnh Vĩnh Phú ban hành Kế hoạch đường hoa.", "Vĩnh Phú → Phú Thọ"),
    ("into Hà Nội in 2008", "Ngày 05/6/2007, UBND tỉnh Hà Tây ban hành Kế hoạch đường hoa.", "Hà Tây → Hà Nội"),
    ("Huế before 2025", "Ngày 05/6/2024, UBND tỉnh Thừa Thiên Huế ban hành Kế hoạch đường hoa.", "Thừa Thiên Huế → Huế"),
    ("Huế since January 2025", "Ngày 05/6/2025, UBND thành phố Huế ban hành Kế hoạch đường hoa.", "Huế → Huế"),
    ("unchanged in July 2025", "Ngày 05/8/2025, UBND tỉnh Nghệ An ban hành Kế hoạch đường hoa.", "Nghệ An → Nghệ An"),
    ("merged: before", "Ngày 05/6/2025, UBND tỉnh Trà Vinh ban hành Kế hoạch đường hoa.", "Trà Vinh → Vĩnh Long"),
    ("merged: after", "Ngày 05/8/2025, UBND tỉnh Vĩnh Long ban hành Kế hoạch đường hoa.", "Vĩnh Long → Vĩnh Long"),
]  # fmt: skip
MERGED = "Hà Giang=Tuyên Quang, Yên Bái=Lào Cai, Bắc Kạn=Thái Nguyên, Hòa Bình=Phú Thọ, Vĩnh Phúc=Phú Thọ, Bắc Giang=Bắc Ninh, Thái Bình=Hưng Yên, Hải Dương=Hải Phòng, Hà Nam=Ninh Bình, Nam Định=Ninh Bình, Quảng Bình=Quảng Trị, Quảng Nam=Đà Nẵng, Kon Tum=Quảng Ngãi, Bình Định=Gia Lai, Ninh Thuận=Khánh Hòa, Đắk Nông=Lâm Đồng, Bình Thuận=Lâm Đồng, Phú Yên=Đắk Lắk, Bình Dương=Hồ Chí Minh, Bà Rịa - Vũng Tàu=Hồ Chí Minh, Bình Phước=Đồng Nai, Long An=Tây Ninh, Sóc Trăng=Cần Thơ, Hậu Giang=Cần Thơ, Bến Tre=Vĩnh Long, Tiền Giang=Đồng Tháp, Bạc Liêu=Cà Mau, Kiên Giang=An Giang"  # fmt: skip
UNCHANGED = "Hà Nội, Cao Bằng, Điện Biên, Hà Tĩnh, Lai Châu, Lạng Sơn, Nghệ An, Quảng Ninh, Sơn La, Thanh Hóa"
DATELINES = "NTO=Ninh Thuận, CMO=Cà Mau, BDK=Bến Tre, QNO=Quảng Nam, GLO=Gia Lai, ABO=Tiền Giang, BTNO=Tây Ninh, BBNĐT=Bắc Ninh, TNĐT=Thái Nguyên, TTV=Tuyên Quang, TQĐT=Tuyên Quang, YBĐT=Yên Bái, ĐBP=Điện Biên, BHG=Hà Giang, QT=Quảng Trị, CT=Cần Thơ, ĐN=Đồng Nai, HNP=Hà Nội, HNM=Hà Nội, VOH=Hồ Chí Minh"  # fmt: skip
NATIONAL = "CLO, PLVN, TPO, NLĐO, VOV.VN, TTTĐ, LĐTĐ"
OLD_HOST = "https://songcau.phuyen.gov.vn/1"

# Layouts of the head; columns: name, text, number, issuer.
RIGHT = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
LAYOUTS = [
    ("stacked lines with dashes", official(NUMBER, TEXT), "63/KH-UBND", "Ủy ban nhân dân tỉnh Phú Thọ"),
    ("a parent body above", official("Số: 88/KH-SYT⏎⏎Phú Thọ, ngày 9 tháng 8 năm 2023", TEXT).replace("ỦY BAN NHÂN DÂN⏎TỈNH PHÚ THỌ⏎", "UBND TỈNH PHÚ THỌ⏎SỞ Y TẾ⏎", 1), "88/KH-SYT", "Sở Y tế tỉnh Phú Thọ"),
    ("pipes", f"| ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ ------- | {RIGHT} Độc lập - Tự do - Hạnh phúc --------------- |⏎| Số: 63/KH-UBND | Phú Thọ, ngày 9 tháng 8 năm 2023 |⏎⏎{TEXT}⏎⏎Nơi nhận:⏎- Lưu: VT.", "63/KH-UBND", "Ủy ban nhân dân tỉnh Phú Thọ"),
    ("one cell a line", f"ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ⏎|⏎{RIGHT}⏎Độc lập - Tự do - Hạnh phúc⏎|⏎Số: 63/KH-UBND⏎|⏎Phú Thọ, ngày 9 tháng 8 năm 2023⏎⏎{TEXT}⏎⏎Nơi nhận:⏎- Lưu: VT.", "63/KH-UBND", "Ủy ban nhân dân tỉnh Phú Thọ"),
    ("both columns on one line", f"ỦY BAN NHÂN DÂN          {RIGHT}⏎TỈNH PHÚ THỌ             Độc lập - Tự do - Hạnh phúc⏎Số: 63/KH-UBND           Phú Thọ, ngày 9 tháng 8 năm 2023⏎⏎{TEXT}⏎⏎Nơi nhận:⏎- Lưu: VT.", "63/KH-UBND", "Ủy ban nhân dân tỉnh Phú Thọ"),
    ("all in one line, woven", f"ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ ------- {RIGHT} Số: 63/KH-UBND Độc lập - Tự do - Hạnh phúc --------------- Phú Thọ, ngày 9 tháng 8 năm 2023⏎⏎{TEXT}⏎⏎Nơi nhận:⏎- Lưu: VT.", "63/KH-UBND", "Ủy ban nhân dân tỉnh Phú Thọ"),
    ("head cut off", f"{TEXT}⏎⏎UBND tỉnh Phú Thọ ban hành Kế hoạch này để các xã thực hiện.⏎⏎Nơi nhận:⏎- Lưu: VT.⏎⏎TM. ỦY BAN NHÂN DÂN⏎CHỦ TỊCH⏎⏎Hà Quang Minh", "–", "Ủy ban nhân dân tỉnh Phú Thọ"),
    ("first letter lost", official(NUMBER, TEXT).replace("ỦY BAN NHÂN DÂN⏎TỈNH", "Y BAN NHÂN DÂN⏎TỈNH", 1), "63/KH-UBND", "Ủy ban nhân dân tỉnh Phú Thọ"),
    ("ỦY torn from BAN", official(NUMBER, TEXT).replace("ỦY BAN NHÂN DÂN⏎TỈNH", "ỦY⏎BAN NHÂN DÂN⏎TỈNH", 1), "63/KH-UBND", "Ủy ban nhân dân tỉnh Phú Thọ"),
    ("Party", "TỈNH ỦY PHÚ THỌ⏎*⏎Số 112-KH/TU⏎⏎ĐẢNG CỘNG SẢN VIỆT NAM⏎Phú Thọ, ngày 9 tháng 8 năm 2023⏎⏎" + TEXT + "⏎⏎T/M BAN THƯỜNG VỤ⏎PHÓ BÍ THƯ⏎⏎Hà Quang Minh", "112-KH/TU", "Ban Thường vụ Tỉnh ủy Phú Thọ"),
    ("Youth Union", "TỈNH ĐOÀN PHÚ THỌ⏎BAN THƯỜNG VỤ⏎***⏎Số: 30-KH/TĐTN⏎⏎ĐOÀN TNCS HỒ CHÍ MINH⏎Phú Thọ, ngày 9 tháng 8 năm 2023⏎⏎" + TEXT + "⏎⏎TM. BAN THƯỜNG VỤ TỈNH ĐOÀN⏎PHÓ BÍ THƯ⏎⏎Hà Quang Minh", "30-KH/TĐTN", "Ban Thường vụ Tỉnh đoàn Phú Thọ"),
    ("letter: V/v below the number", official("Số: 2318/UBND-KT⏎V/v dựng cầu treo⏎⏎Phú Thọ, ngày 9 tháng 8 năm 2023", "Kính gửi: Sở Xây dựng.⏎⏎Trẻ em các xã ven suối còn lội nước tới trường."), "2318/UBND-KT", "Ủy ban nhân dân tỉnh Phú Thọ"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "expected"), cases(EXPRESSIONS, OFFICIAL))
def test_issuer(marked: str, expected: str) -> None:
    check_page("issuer", marked, expected)


@pytest.mark.parametrize(("text", "expected"), cases(SUFFIX))
def test_suffix(text: str, expected: str) -> None:
    check_page("system", text, expected)


@pytest.mark.parametrize(("text", "expected"), cases(SIGNERS))
def test_signer(text: str, expected: str) -> None:
    check_page("signer", text, expected)


@pytest.mark.parametrize(("text", "url", "expected"), cases(PROVINCES, SAME_NAMES))
def test_province(text: str, url: str | None, expected: str) -> None:
    check_page("province", text, expected, url=url)


@pytest.mark.parametrize(("text", "url", "expected"), cases(LEVELS))
def test_level(text: str, url: str | None, expected: str) -> None:
    check_page("level", text, expected, url=url)


@pytest.mark.parametrize(("text", "expected"), cases(TIMELINE))
def test_over_time(text: str, expected: str) -> None:
    check_page("province over time", text, expected)


@pytest.mark.parametrize("row", MERGED.split(", "))
def test_merged(row: str) -> None:
    old, new = row.split("=")
    text = f"Ngày 05/6/2024, UBND tỉnh {old} ban hành Kế hoạch đường hoa."
    check_page("province over time", text, f"{old} → {new}")


@pytest.mark.parametrize("name", UNCHANGED.split(", "))
def test_unchanged(name: str) -> None:
    text = f"Ngày 05/8/2025, UBND {'thành phố' if name == 'Hà Nội' else 'tỉnh'} {name} ban hành Kế hoạch đường hoa."
    check_page("province over time", text, f"{name} → {name}")


@pytest.mark.parametrize("row", DATELINES.split(", "))
def test_dateline(row: str) -> None:
    code, province = row.split("=")
    check_page("province", f"({code}) - {NEWS}", province)


@pytest.mark.parametrize("code", NATIONAL.split(", "))
def test_national_dateline(code: str) -> None:
    check_page("province", f"({code}) - {NEWS}", "–")


def test_old_host_of_a_merged_province() -> None:
    check_page("province over time", f"Ngày 05/6/2024, {NEWS}", "Phú Yên → Đắk Lắk", url=OLD_HOST)


@pytest.mark.parametrize(("text", "number", "issuer"), cases(LAYOUTS))
def test_layout(text: str, number: str, issuer: str) -> None:
    check_page("number", text, number)
    check_page("issuer", text, issuer)
