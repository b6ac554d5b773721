"""The day of issue (domain 2): how it is printed, which year a short one has, and what is no day of issue."""

# One case a line, however long.
# ruff: noqa: E501

from composed import COMMITTEE, cases, letter, page_of

PRINTED = [
    ("the paper was signed", "UBND tỉnh Nam Định ra kế hoạch trồng phi lao. Văn bản được ký ngày 05/3/2023.", "2023-03-05"),
    ("the paper, signed by whom", "UBND tỉnh Nam Định vừa ban hành kế hoạch trồng phi lao. Văn bản này do Phó Chủ tịch UBND tỉnh ký ban hành ngày 05/3/2023.", "2023-03-05"),
    ("of the signing", "Ngày 14/3/2022, Hội Cựu chiến binh tỉnh Sơn La và Ban Dân tộc tỉnh tổ chức ký kết Chương trình phối hợp về giữ bản sạch.", "2022-03-14"),
    ("opens the sentence", "Ngày 14/3/2022, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", "2022-03-14"),
    ("dashes", "Ngày 14-3-2022, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", "2022-03-14"),
    ("dots", "Ngày 14.3.2022, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", "2022-03-14"),
    ("blanks inside", "Ngày 14 /3/2022, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", "2022-03-14"),
    ("day first, never month first", "Ngày 04/09/2018, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", "2018-09-04"),
    ("long form", "Ngày 14 tháng 3 năm 2022, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", "2022-03-14"),
    ("inside a sentence, after a purpose clause", "Nhằm phủ xanh đồi trọc; ngày 14/3/2022, UBND tỉnh Sơn La đã ban hành Kế hoạch trồng rừng.", "2022-03-14"),
    ("long form, a slash before the year", "Ngày 14 tháng 3/2022, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", "2022-03-14"),
    ("a slash and năm", "Ngày 14/3 năm 2022, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", "2022-03-14"),
    ("without a comma", "Ngày 14/3/2022 UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", "2022-03-14"),
    ("before the chairman's title", "Ngày 14/3/2022, Phó Chủ tịch UBND tỉnh Sơn La ban hành Chỉ thị số 04/CT-UBND.", "2022-03-14"),
    ("after the number", "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 86/KH-UBND ngày 14/3/2022 về trồng rừng.", "2022-03-14"),
    ("after the number, with the hour", "UBND tỉnh Sơn La vừa có Công điện số 86/CĐ-UBND hồi 16 giờ 30 phút ngày 14/3/2022 về mưa lũ.", "2022-03-14"),
    ("the day of the news", "Sáng 15/3/2022, Văn phòng UBND tỉnh Sơn La cho biết, Chủ tịch UBND tỉnh vừa ký Quyết định số 86/QĐ-UBND.", None),
    ("after the number with a comma", "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 86/KH-UBND, ngày 14/3/2022 về trồng rừng.", "2022-03-14"),
    ("after the verb", "Kế hoạch trồng rừng vừa được UBND tỉnh Sơn La ban hành ngày 14/3/2022.", "2022-03-14"),
    ("behind the issuer of a plan that is the subject", "Trồng rừng\n\nĐó là nội dung Kế hoạch số 86-KH/TU của Ban Thường vụ Tỉnh ủy Sơn La ban hành ngày 14/3/2022.", "2022-03-14"),
    ("after the verb with vào", "Kế hoạch trồng rừng được UBND tỉnh Sơn La ban hành vào ngày 14/3/2022.", "2022-03-14"),
    ("in the trailing bracket", "Sơn La trồng rừng\n\nUBND tỉnh Sơn La vừa ban hành kế hoạch trồng một triệu cây.\n\n(Kế hoạch số 86/KH-UBND ngày 14/3/2022)", "2022-03-14"),
    ("in the headline", "Kế hoạch số 86/KH-UBND, ngày 14/3/2022 của UBND tỉnh Sơn La\n\nTheo Kế hoạch, mỗi hộ trồng hai mươi cây.", "2022-03-14"),
    ("place and date", letter(COMMITTEE.format(number="86/KH-UBND"), "KẾ HOẠCH\nTrồng rừng\n\nI. MỤC ĐÍCH\n\nPhủ xanh."), "2022-03-14"),
    ("place and date, bold day", letter(COMMITTEE.format(number="86/KH-UBND").replace("14", "**14**"), "KẾ HOẠCH\nTrồng rừng\n\nI. MỤC ĐÍCH\n\nPhủ xanh."), "2022-03-14"),
    ("place and date, broken line", letter(COMMITTEE.format(number="86/KH-UBND").replace("ngày 14", "ngày\n14"), "KẾ HOẠCH\nTrồng rừng\n\nI. MỤC ĐÍCH\n\nPhủ xanh."), "2022-03-14"),
    ("place and date, broken after the day", letter(COMMITTEE.format(number="86/KH-UBND").replace("ngày 14 tháng", "ngày 14\ntháng"), "KẾ HOẠCH\nTrồng rừng\n\nI. MỤC ĐÍCH\n\nPhủ xanh."), "2022-03-14"),
    ("place and date, the day is not filled in", letter(COMMITTEE.format(number="86/KH-UBND").replace("ngày 14 tháng", "ngày     tháng"), "KẾ HOẠCH\nTrồng rừng\n\nI. MỤC ĐÍCH\n\nPhủ xanh."), "2022-03"),
    ("place and date, a dot for the day", letter(COMMITTEE.format(number="86/KH-UBND").replace("ngày 14 tháng", "ngày . tháng"), "KẾ HOẠCH\nTrồng rừng\n\nI. MỤC ĐÍCH\n\nPhủ xanh."), "2022-03"),
    ("place and date, the month is not filled in", letter(COMMITTEE.format(number="86/KH-UBND").replace("14 tháng 3", "14 tháng"), "KẾ HOẠCH\nTrồng rừng\n\nI. MỤC ĐÍCH\n\nPhủ xanh."), "2022"),
    ("metadata table", "| Số hiệu | 86/KH-UBND |\n| Loại văn bản | Kế hoạch |\n| Ngày ban hành | 04/09/2018 |\n\nKẾ HOẠCH\nTrồng rừng\n\nUBND tỉnh ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\nPhủ xanh.\n\nNơi nhận:\n- Lưu: VT.", "2018-09-04"),
]  # fmt: skip

# A day without a year takes it from the page's stamp: the latest such day that is not after the stamp.
SHORT = [
    ("same year", "Ngày 14/3, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", "2022-03-18", None, "2022-03-14"),
    ("a dash", "Ngày 14-3, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", "2022-03-18", None, "2022-03-14"),
    ("a dot", "Ngày 14.3, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", "2022-03-18", None, "2022-03-14"),
    ("the day of the stamp", "Ngày 18/3, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", "2022-03-18T08:00:00+07:00", None, "2022-03-18"),
    ("over the turn of the year", "Ngày 29/12, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", "2023-01-03", None, "2022-12-29"),
    ("long form", "Ngày 14 tháng 3, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", "2022-03-18", None, "2022-03-14"),
    ("in brackets after hôm qua", "Hôm qua (14/3), UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", "2022-03-15", None, "2022-03-14"),
    ("in brackets after sáng nay", "Sáng nay (14/3), UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", "2022-03-14", None, "2022-03-14"),
    ("hôm qua D.M", "Hôm qua 14.3, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", "2022-03-15", None, "2022-03-14"),
    ("from the stamp line", "Sơn La trồng rừng\n\nThứ Sáu, 18/03/2022, 08:00\n\nNgày 14/3, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", None, None, "2022-03-14"),
    ("the evening, and a word between", "Tối 14/3/2022 vừa qua, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", None, None, "2022-03-14"),
    ("from the headline's year", "Sơn La phát động trồng rừng năm 2022\n\nNgày 14/3, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", None, None, "2022-03-14"),
    ("in December a headline's year is the plan's, not the day's", "Sơn La phát động trồng rừng năm 2023\n\nNgày 14/12, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", None, None, None),
    ("from the address", "Ngày 14/3, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", None, "https://sonla.gov.vn/tin/2022/03/18/trong-rung", "2022-03-14"),
    ("from a letter answered a month ago", "Ngày 14/3, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng theo Công văn số 31/BNV-TH ngày 10/02/2022 của Bộ Nội vụ.", None, None, "2022-03-14"),
    ("never before a document that is cited", "Ngày 14/3, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng theo Công văn số 31/BNV-TH ngày 20/3/2022 của Bộ Nội vụ.", None, None, None),
    ("nothing tells the year", "Ngày 14/3, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", None, None, None),
]  # fmt: skip

# What looks like the day of issue and is not it.
NO_DATE = [
    ("vừa ban hành", "UBND tỉnh Sơn La vừa ban hành Kế hoạch trồng rừng.", "2022-03-18"),
    ("mới đây", "Mới đây, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", "2022-03-18"),
    ("nothing at all", "UBND tỉnh Sơn La ban hành Kế hoạch số 86/KH-UBND.", "2022-03-18"),
    ("the stamp", "Sơn La trồng rừng\n\nThứ Sáu, 18/03/2022, 08:00\n\nUBND tỉnh Sơn La vừa ban hành Kế hoạch trồng rừng.", None),
    ("the day of a base", "Thực hiện Quyết định số 777/QĐ-TTg ngày 10/02/2022 của Thủ tướng Chính phủ, UBND tỉnh Sơn La vừa ban hành Kế hoạch trồng rừng.", "2022-03-18"),
    ("the day of a replaced document", "UBND tỉnh Sơn La vừa ban hành Kế hoạch số 86/KH-UBND thay thế Kế hoạch số 12/KH-UBND ngày 05/01/2020.", "2022-03-18"),
    ("the day of a law", "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017, UBND tỉnh Sơn La vừa ban hành Kế hoạch trồng rừng.", "2022-03-18"),
    ("an anniversary", "Chào mừng 60 năm Ngày thành lập lâm trường (14/3/1962 - 14/3/2022), UBND tỉnh Sơn La vừa ban hành Kế hoạch trồng rừng.", "2022-03-18"),
    ("the start of the campaign", "Từ ngày 14/3/2022, UBND tỉnh Sơn La triển khai trồng rừng. UBND tỉnh Sơn La vừa ban hành Kế hoạch trồng rừng.", "2022-03-18"),
    ("a day to come", "UBND tỉnh Sơn La vừa ban hành Kế hoạch trồng rừng. Ngày mai 19/3, lễ ra quân diễn ra ở Mộc Châu.", "2022-03-18"),
    ("the day of a launch to come", "UBND tỉnh Sơn La vừa ban hành Kế hoạch trồng rừng. Ngày 30/3/2022 phát động tại Mộc Châu.", "2022-03-18"),
]  # fmt: skip


def issued(text: str, published: str | None = None, url: str | None = None) -> str | None:
    """The day of issue of the first plan."""
    plans = page_of(text, url, published).plans
    assert plans, "no plan"
    return plans[0].issued


@cases("text expected", PRINTED)
def test_printed(text: str, expected: str) -> None:
    assert issued(text) == expected


@cases("text published url expected", SHORT)
def test_without_a_year(text: str, published: str | None, url: str | None, expected: str | None) -> None:
    assert issued(text, published, url) == expected


@cases("text published", NO_DATE)
def test_no_date(text: str, published: str | None) -> None:
    assert issued(text, published) is None


def test_not_after_the_stamp() -> None:
    """What has no day of issue has at least an upper bound."""
    [plan] = page_of("UBND tỉnh Sơn La vừa ban hành Kế hoạch trồng rừng.", None, "2022-03-18T08:00:00+07:00").plans
    assert (plan.issued, plan.issued_not_after) == (None, "2022-03-18")
    [plan] = page_of("Ngày 14/3, UBND tỉnh Sơn La ban hành Kế hoạch trồng rừng.", None, "2022-03-18").plans
    assert (plan.issued, plan.issued_not_after) == ("2022-03-14", None)
