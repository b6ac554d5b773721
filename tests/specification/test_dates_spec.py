"""How pages are written: the day of issue, how it is damaged in headers, and which dates are traps."""

# One case a line, however long.
# ruff: noqa: E501

import pytest
from told import Gap, cases, check_page, official

PLAN = "UBND tỉnh Cao Bằng ban hành Kế hoạch xây bể nước bản xa"
TEXT = "KẾ HOẠCH⏎Xây bể nước bản xa⏎⏎I. MỤC ĐÍCH⏎⏎Đủ nước cho mùa khô."

# Columns: name, text, when the page was published, day of issue.
WRITTEN = [
    ("opens the lead", f"[Ngày 6/10/2020], {PLAN}.", None, "2020-10-06"),
    ("inside a long sentence, behind its purpose", f"Để các bản vùng lõm không còn phải gùi nước qua ba con dốc mỗi sáng, giúp trẻ nhỏ có thêm giờ học, người già đỡ nhọc nhằn; [ngày 6/10/2020], {PLAN}.", None, "2020-10-06"),
    ("behind the number", "UBND tỉnh Cao Bằng vừa ban hành Kế hoạch số 204/KH-UBND [ngày 6/10/2020] về bể nước.", None, "2020-10-06"),
    ("behind the number and a comma", "UBND tỉnh Cao Bằng vừa ban hành Kế hoạch số 204/KH-UBND, [ngày 6/10/2020] về bể nước.", None, "2020-10-06"),
    ("long form in the text", f"[Ngày 6 tháng 10 năm 2020], {PLAN}.", None, "2020-10-06"),
    ("no year: from the page's stamp", f"[Ngày 6/10], {PLAN}.", "2020-10-09", "2020-10-06"),
    ("no year, a dash", f"[Ngày 6-10], {PLAN}.", "2020-10-09", "2020-10-06"),
    ("no year, a dot", f"[Ngày 6.10], {PLAN}.", "2020-10-09", "2020-10-06"),
    ("no year: the latest such day before the stamp", f"[Ngày 28/12], {PLAN}.", "2021-01-02", "2020-12-28"),
    ("no year, no stamp: from năm in the headline", f"Cao Bằng xây bể nước năm 2020⏎⏎[Ngày 6/10], {PLAN}.", None, "2020-10-06"),
    ("no year, no stamp: from an anniversary's count", f"Chào mừng 75 năm Ngày thành lập tỉnh đội (19/8/1945), [ngày 6/8], {PLAN}.", None, "2020-08-06", Gap("a day without a year takes that of the event celebrated")),
    ("no year, no stamp: from a dated neighbour", f"Ngày 02/10/2020, Sở Xây dựng báo cáo có ba trăm bản thiếu nước. [Ngày 6/10], {PLAN}.", None, "2020-10-06"),
    ("no year anywhere: none is made up", f"Ngày 6/10, {PLAN}.", None, "–"),
    ("yesterday with its day", f"Hôm qua [6.10], {PLAN}.", "2020-10-07", "2020-10-06"),
    ("this morning with its day in brackets", f"Sáng nay ([6/10]), {PLAN}.", "2020-10-06", "2020-10-06"),
    ("this morning alone: the day of the stamp", f"Sáng nay, {PLAN}.", "2020-10-06", "2020-10-06"),
    ("tomorrow is never the day of issue", "UBND tỉnh Cao Bằng vừa ban hành Kế hoạch xây bể nước. Ngày mai 7.10, lễ khởi công diễn ra ở Hà Quảng.", "2020-10-06", "–"),
    ("the hour of a ceremony is none", "UBND tỉnh Cao Bằng vừa ban hành Kế hoạch xây bể nước. Vào lúc 9h00 ngày 7/10, lễ khởi công diễn ra ở Hà Quảng.", "2020-10-06", "–"),
    ("a digest: the day in brackets first", f"([6/10]) {PLAN}.", "2020-10-09", "2020-10-06"),
    ("vừa ban hành: none", "UBND tỉnh Cao Bằng vừa ban hành Kế hoạch xây bể nước.", "2020-10-09", "–"),
    ("mới đây: none", f"Mới đây, {PLAN}.", "2020-10-09", "–"),
    ("trong tháng: none", f"Trong tháng, {PLAN}.", "2020-10-09", "–"),
    ("nothing at all: none", f"{PLAN}.", "2020-10-09", "–"),
    ("header with place and date", official("Số: 204/KH-UBND⏎⏎Phú Thọ, [ngày 06 tháng 10 năm 2020]", TEXT), None, "2020-10-06"),
    ("metadata table, day first", f"| Số hiệu | 204/KH-UBND |⏎| Ngày ban hành | [06/10/2020] |⏎⏎{TEXT}⏎⏎Nơi nhận:⏎- Lưu: VT.", None, "2020-10-06"),
    ("only in the headline", "Kế hoạch số 204/KH-UBND, [ngày 6/10/2020] của UBND tỉnh Cao Bằng về bể nước⏎⏎Mỗi bản xây một bể chung và cử người trông nom quanh năm.", None, "2020-10-06"),
    ("separators: dashes", f"[Ngày 06-10-2020], {PLAN}.", None, "2020-10-06"),
    ("separators: dots", f"[Ngày 06.10.2020], {PLAN}.", None, "2020-10-06"),
    ("separators: blanks inside", f"[Ngày 6 /10/2020], {PLAN}.", None, "2020-10-06"),
    ("separators: blanks round dashes", f"[Ngày 06 - 10 - 2020], {PLAN}.", None, "2020-10-06"),
    ("mixed padding", f"[Ngày 06/5/2020], {PLAN}.", None, "2020-05-06"),
    ("separators that are broken give no date", "Sáng 17->18 /092020, UBND tỉnh Cao Bằng ban hành Kế hoạch xây bể nước bản xa.", None, "–"),
    ("always day first", f"[Ngày 03/04/2020], {PLAN}.", None, "2020-04-03"),
]  # fmt: skip
NOT_AFTER = [
    ("vừa ban hành: not after the stamp", "UBND tỉnh Cao Bằng vừa ban hành Kế hoạch xây bể nước.", "2020-10-09", "2020-10-09"),
    ("mới đây: not after the stamp", f"Mới đây, {PLAN}.", "2020-10-09", "2020-10-09"),
    ("a day of issue needs no bound", f"Ngày 6/10/2020, {PLAN}.", "2020-10-09", "–"),
]  # fmt: skip

# The line of place and date in a header; columns: name, the line, day of issue, province.
HEADERS = [
    ("break behind ngày", "Phú Thọ, [ngày⏎06 tháng 10 năm 2020]", "2020-10-06", "Phú Thọ"),
    ("break behind the day", "Phú Thọ, [ngày 06⏎tháng 10 năm 2020]", "2020-10-06", "Phú Thọ"),
    ("the place is broken", "Phú⏎Thọ, [ngày 06 tháng 10 năm 2020]", "2020-10-06", "Phú Thọ"),
    ("bold round the day that was written by hand", "Phú Thọ, ngày **06** tháng 10 năm 2020", "2020-10-06", "Phú Thọ"),
    ("the month is missing: the year", "Phú Thọ, [ngày 06 tháng năm 2020]", "2020", "Phú Thọ"),
    ("a dot for the day: the month", "Phú Thọ, [ngày . tháng 10 năm 2020]", "2020-10", "Phú Thọ"),
    ("a vowel is lost in the month's word", "Phú Thọ, [ngày 06 thng 10 năm 2020]", "2020-10-06", "Phú Thọ"),
    ("all three words are damaged", "Phú Thọ, [ngy 06 thảng 10 nm 2020]", "2020-10-06", "Phú Thọ"),
    ("the digits of the day are parted", "Phú Thọ, [ngày 1 6 tháng 10 năm 2020]", "2020-10-16", "Phú Thọ"),
    ("the day is not filled in: the month", "Phú Thọ, [ngày     tháng 10 năm 2020]", "2020-10", "Phú Thọ"),
]  # fmt: skip
PLACES = [
    ("the seat: Vinh", "Vinh, ngày 06 tháng 10 năm 2020", "Nghệ An"),
    ("the seat: Phan Rang - Tháp Chàm", "Phan Rang-Tháp Chàm, ngày 06 tháng 10 năm 2020", "Ninh Thuận"),
    ("a centrally-run city", "TP. Hồ Chí Minh, ngày 06 tháng 10 năm 2020", "Hồ Chí Minh"),
]  # fmt: skip
SEALED = "Thời gian ký: 08.10.2020 16:02:11 +07:00⏎Ký bởi: UBND tỉnh Phú Thọ⏎Cơ quan: UBND tỉnh Phú Thọ⏎⏎"

# What looks like the day of issue and is another day.
TRAPS = [
    ("the stamp", "Bể nước bản xa⏎⏎Thứ Sáu, 09/10/2020, 07:30⏎⏎UBND tỉnh Cao Bằng vừa ban hành Kế hoạch xây bể nước.", None, "–"),
    ("a stamp of weeks later", f"Bể nước bản xa⏎⏎Thứ Sáu, 25/12/2020, 07:30⏎⏎Ngày 6/10/2020, {PLAN}.", None, "2020-10-06"),
    ("the clock of the site", f"Thứ Hai, 05/02/2024⏎⏎Bể nước bản xa⏎⏎{PLAN}.", None, "–"),
    ("a clock that stands still in words", f"Thứ Hai, ngày 05 tháng 02 năm 2018⏎⏎Bể nước bản xa⏎⏎Thứ Sáu, 09/10/2020, 07:30⏎⏎{PLAN}.", None, "–"),
    ("the day of the crawl", f" date 2024-02-05 Bể nước bản xa⏎⏎Ngày 6/10, {PLAN}.", None, "–"),
    ("an anniversary's pair of dates", f"Chào mừng 70 năm Chiến thắng (16/9/1950 – 16/9/2020), {PLAN}.", None, "–"),
    ("an anniversary's pair of years", f"Chào mừng 70 năm Chiến thắng 16/9 (1950 - 2020), {PLAN}.", None, "–"),
    ("a cited document's", f"Thực hiện Chỉ thị số 11/CT-TTg ngày 04/7/2020, {PLAN}.", None, "–"),
    ("a replaced document's", "UBND tỉnh Cao Bằng vừa ban hành Kế hoạch số 204/KH-UBND thay thế Kế hoạch số 17/KH-UBND ngày 08/3/2018.", None, "–"),
    ("a law's", f"Căn cứ Luật Tài nguyên nước ngày 21 tháng 6 năm 2012, {PLAN}.", None, "–"),
    ("a launch", "UBND tỉnh Cao Bằng vừa ban hành Kế hoạch xây bể nước. Ngày 20/10/2020 phát động tại Hà Quảng.", None, "–"),
    ("the meeting before a notice of its conclusion", "Ngày 06/10/2020, Văn phòng UBND tỉnh Cao Bằng ban hành Thông báo số 72/TB-VP về kết luận tại cuộc họp ngày 24/9/2020.", None, "2020-10-06"),
    ("the session of a council", f"Nghị quyết được Hội đồng nhân dân thông qua tại kỳ họp (từ ngày 07 đến 09/7/2020). {PLAN}.", None, "–"),
    ("a deadline", f"{PLAN}. Các huyện báo cáo trước ngày 15/12/2020.", None, "–"),
    ("the campaign's period", f"{PLAN}. Thời gian thực hiện từ ngày 01/11/2020 đến ngày 31/3/2021.", None, "–"),
    ("when it comes into force", f"{PLAN}. Kế hoạch có hiệu lực từ ngày 20/10/2020.", None, "–"),
    ("related news", f"Bể nước bản xa⏎⏎{PLAN}.⏎⏎Tin liên quan⏎⏎UBND tỉnh ban hành Kế hoạch làm đường hoa (01/9/2020)⏎⏎Bản mới đón điện (30/8/2020)", None, "–"),
    ("the name of a file", f"{PLAN}.⏎⏎File đính kèm: ke_hoach_06_10_2020.pdf", None, "–"),
    ("never after the stamp", f"Ngày 6/10, {PLAN}.", "2020-08-01", "2019-10-06"),
]  # fmt: skip


# Pairs of dates in brackets belong to an anniversary: since when, and the day that is celebrated.
ANNIVERSARIES = [
    ("full dates", f"Mừng 70 năm Ngày giải phóng Cao Bằng (03/10/1950 - 03/10/2020), {PLAN}.", "1950-10-03 → 2020-10-03"),
    ("en dash", f"Mừng 70 năm Ngày giải phóng Cao Bằng (03/10/1950 – 03/10/2020), {PLAN}.", "1950-10-03 → 2020-10-03"),
    ("months", f"Mừng 70 năm Ngày giải phóng Cao Bằng (10/1950 - 10/2020), {PLAN}.", "1950-10 → 2020-10"),
    ("years", f"Mừng 70 năm Ngày giải phóng Cao Bằng (1950 - 2020), {PLAN}.", "1950 → 2020"),
    ("a day, then years", f"Mừng 70 năm Ngày giải phóng Cao Bằng 03/10 (1950 - 2020), {PLAN}.", "1950 → 2020"),
    ("a slash between", f"Mừng 70 năm Ngày giải phóng Cao Bằng (03/10/1950 / 03/10/2020), {PLAN}.", "1950-10-03 → 2020-10-03"),
    ("a low line between", f"Mừng 70 năm Ngày giải phóng Cao Bằng (03/10/1950 _ 03/10/2020), {PLAN}.", "1950-10-03 → 2020-10-03"),
    ("blanks inside the brackets", f"Mừng 70 năm Ngày giải phóng Cao Bằng ( 03/10/1950 - 03/10/2020 ), {PLAN}.", "1950-10-03 → 2020-10-03"),
    ("in the future", f"Hướng tới 80 năm Ngày giải phóng Cao Bằng (03/10/1950 - 03/10/2030), {PLAN}.", "1950-10-03 → 2030-10-03"),
    ("a slip of the year contradicts the count: as printed, with a doubt", f"Mừng 70 năm Ngày giải phóng Cao Bằng (03/10/1905 - 03/10/2020), {PLAN}.", "1905-10-03 → 2020-10-03?"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), cases(ANNIVERSARIES))
def test_anniversary(text: str, expected: str) -> None:
    check_page("occasions", text, expected)
    check_page("issued", text, "–")
    check_page("timeframe", text, "– → –")


@pytest.mark.parametrize(("marked", "published", "expected"), cases(WRITTEN, TRAPS))
def test_day_of_issue(marked: str, published: str | None, expected: str) -> None:
    check_page("issued", marked, expected, published=published)


@pytest.mark.parametrize(("text", "published", "expected"), cases(NOT_AFTER))
def test_not_after(text: str, published: str, expected: str) -> None:
    check_page("issued_not_after", text, expected, published=published)


@pytest.mark.parametrize(("line", "expected", "province"), cases(HEADERS))
def test_header(line: str, expected: str, province: str) -> None:
    check_page("issued", official(f"Số: 204/KH-UBND⏎⏎{line}", TEXT), expected)
    check_page("province", official(f"Số: 204/KH-UBND⏎⏎{line}", TEXT).replace("[", "").replace("]", ""), province)


@pytest.mark.parametrize(("line", "province"), cases(PLACES))
def test_place_beside_the_date(line: str, province: str) -> None:
    text = official(f"Số: 204/KH-UBND⏎⏎{line}", TEXT).replace("⏎TỈNH PHÚ THỌ", "")
    check_page("province", text, province)


def test_electronic_signature_above_the_header() -> None:
    text = SEALED + official("Số: 204/KH-UBND⏎⏎Phú Thọ, [ngày 06 tháng 10 năm 2020]", TEXT)
    check_page("issued", text, "2020-10-06")
