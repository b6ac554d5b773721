"""Dates as they are printed, the damage of headers, and what is no date (domain guide 2.1, 2.2, 2.3, 1.3)."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marks import cases, check, grows_linearly, hostile, in_order

from extractors.dates.find import find_dates
from extractors.dates.values import PartialDate


def show(value: PartialDate) -> str:
    """ISO cut to what is printed; --MM-DD for a day without a year."""
    return value.iso or f"--{value.month:02d}-{value.day:02d}"


FULL = [
    ("lead of an article", "[Ngày 05/6/2021], UBND tỉnh ban hành Kế hoạch", "2021-06-05"),
    ("inside a long sentence", "Nhằm giữ sạch kênh mương; [ngày 17/02/2023], UBND tỉnh đã ban hành", "2023-02-17"),
    ("after the number", "Kế hoạch số 12/KH-UBND [ngày 05/6/2021] của UBND tỉnh", "2021-06-05"),
    ("after the number and a comma", "Kế hoạch số 12/KH-UBND, [ngày 05/6/2021] của UBND tỉnh", "2021-06-05"),
    ("long form", "[ngày 27 tháng 8 năm 2019]", "2019-08-27"),
    ("long form, capital", "An Giang, [Ngày 03 tháng 10 năm 2022]", "2022-10-03"),
    ("long form, upper case", "HỌP [NGÀY 03 THÁNG 10 NĂM 2022]", "2022-10-03"),
    ("long form without ngày", "họp [27 tháng 8 năm 2019] tại", "2019-08-27"),
    ("long form without năm", "họp [27 tháng 8, 2019] tại", "2019-08-27"),
    ("long form with a slash before the year", "[Ngày 29 tháng 12/2020], Tỉnh đoàn ban hành", "2020-12-29"),
    ("long form with a dash before the year", "[ngày 29 tháng 12-2020]", "2020-12-29"),
    ("slash and the word năm", "[ngày 5/6 năm 2021], UBND tỉnh", "2021-06-05"),
    ("long form without a day's word, slash", "họp [27 tháng 8/2019] tại", "2019-08-27"),
    ("day first, never month first", "ban hành [04/09/2018]", "2018-09-04"),
    ("slashes", "từ [5/6/2021]", "2021-06-05"),
    ("dashes", "từ [05-6-2021]", "2021-06-05"),
    ("dots", "từ [05.06.2021]", "2021-06-05"),
    ("blank before slash", "[ngày 6 /7/2022]", "2022-07-06"),
    ("blanks round dashes", "Đăng [ngày 19 - 09 - 2011]", "2011-09-19"),
    ("en dashes", "[ngày 19–9–2011]", "2011-09-19"),
    ("mixed zero padding", "ký [ngày 05/5/2022]", "2022-05-05"),
    ("mixed separators", "ký [ngày 05/5-2022]", "2022-05-05"),
    ("in brackets", "([12/10/2020])", "2020-10-12"),
    ("in brackets with ngày", "(Công văn số 15, [ngày 12/10/2020])", "2020-10-12"),
    ("metadata table", "Ngày ban hành [04/09/2018]", "2018-09-04"),
    ("metadata table, colon", "Ngày ban hành: [04/09/2018]", "2018-09-04"),
    ("cells", "| Ngày ký | [04/09/2018] |", "2018-09-04"),
    ("stamp: time after", "Thứ Ba, [25/06/2019], 21:15 (GMT+7)", "2019-06-25"),
    ("stamp: time before", "Cập nhật lúc 17:13, Thứ Năm, [11/10/2018]", "2018-10-11"),
    ("stamp: bar", "[29.04.2025] | 14:05 PM", "2025-04-29"),
    ("stamp: dash and time", "[14/07/2019] - 18:53", "2019-07-14"),
    ("electronic signature", "Thời gian ký: [05.06.2021] 08:15:30 +07:00", "2021-06-05"),
    ("end of sentence", "ban hành [ngày 5/6/2021].", "2021-06-05"),
    ("closing quote", "“phát động [ngày 5/6/2021]”", "2021-06-05"),
    ("non-breaking blank", "[ngày␣5/6/2021]", "2021-06-05"),
    ("two full dates", "từ [ngày 01/4/2022] đến [ngày 30/11/2022]", "2022-04-01; 2022-11-30"),
    ("pair of an anniversary", "([20/11/1982] – [20/11/2022])", "1982-11-20; 2022-11-20"),
    ("pair, no blanks", "([20/11/1982]-[20/11/2022])", "1982-11-20; 2022-11-20"),
    ("historic", "([03/02/1930])", "1930-02-03"),
    ("leap day", "[ngày 29/02/2020]", "2020-02-29"),
]
SHORT = [
    ("day and month, slash", "[Ngày 11/8], UBND tỉnh ban hành", "--08-11"),
    ("day and month, dash", "[Ngày 11-8], UBND tỉnh ban hành", "--08-11"),
    ("day and month, dot", "[Ngày 11.8], UBND tỉnh ban hành", "--08-11"),
    ("yesterday with its date", "Hôm qua [11.8], Thành ủy ban hành", "--08-11"),
    ("this morning with its date", "Sáng nay ([11/8]), Sở Nội vụ", "--08-11"),
    ("morning with its date", "Sáng [11/8], Sở Nội vụ họp", "--08-11"),
    ("tomorrow", "Ngày mai [12.8], lễ phát động", "--08-12"),
    ("hour and day", "Vào lúc 10h00 [ngày 11/8], tại hội trường", "--08-11"),
    ("digest, brackets at the head", "([11/8]) UBND huyện phát động", "--08-11"),
    ("long form without year", "[ngày 11 tháng 8], UBND tỉnh", "--08-11"),
    ("mùng", "sáng mùng [2 tháng 9], tại quảng trường", "--09-02"),
    ("end of sentence", "Hạn gửi là [ngày 11/8].", "--08-11"),
    ("month and year, slash", "trong [tháng 5/2019]", "2019-05"),
    ("month and year, dash", "họp báo [tháng 10-2025]", "2025-10"),
    ("month and year, words", "[tháng 5 năm 2019]", "2019-05"),
    ("year", "kế hoạch [năm 2024]", "2024"),
    ("year at the end of a title", "PHÁT ĐỘNG THI ĐUA [NĂM 2024]", "2024"),
    ("leap day without a year", "[ngày 29/2], huyện đoàn", "--02-29"),
]
HEADER = [
    ("plain", "An Giang, [ngày 10 tháng 12 năm 2013]", "2013-12-10"),
    ("break after ngày", "Cà Mau, [ngày⏎10 tháng 12 năm 2013]", "2013-12-10"),
    ("break after the day", "Cà Mau, [ngày 21⏎tháng 11 năm 2012]", "2012-11-21"),
    ("break before năm", "Cà Mau, [ngày 21 tháng 11⏎năm 2012]", "2012-11-21"),
    ("place split", "Kiên⏎Giang, [ngày 10 tháng 12 năm 2013]", "2013-12-10"),
    ("glued", "Cà Mau,[ngày10tháng12năm2013]", "2013-12-10"),
    ("two blanks", "Cà Mau, [ngày  10  tháng  12  năm  2013]", "2013-12-10"),
    ("month missing", "Cà Mau, [ngày 05 tháng năm 2018]", "2018"),
    ("month is blank", "Cà Mau, [ngày 05 tháng     năm 2018]", "2018"),
    ("day is a dot", "Cà Mau, [ngày . tháng 11 năm 2013]", "2013-11"),
    ("day is dots", "Cà Mau, [ngày ..... tháng 11 năm 2013]", "2013-11"),
    ("day is an ellipsis", "Cà Mau, [ngày … tháng 11 năm 2013]", "2013-11"),
    ("day is blank", "Cà Mau, [ngày     tháng 6 năm 2020]", "2020-06"),
    ("day and month are blank", "Cà Mau, [ngày     tháng     năm 2021]", "2021"),
    ("day and month are dots", "Cà Mau, [ngày … tháng … năm 2021]", "2021"),
    ("no such day", "Cà Mau, ngày 31 [tháng 02 năm 2013]", "2013-02"),
]
NO_DATE = [
    ("ratio", "58/63 tỉnh, thành phố"),
    ("ratio of communes", "đã có 8/22 xã về đích"),
    ("ratio in brackets", "đạt 19/19 tiêu chí (19/19 tiêu chí)"),
    ("small ratio in brackets", "nhiều xã về đích (7/9 xã)"),
    ("small ratio and per cent", "đạt (7/9, 77%) chỉ tiêu"),
    ("square", "mít tinh tại quảng trường 2-4"),
    ("park", "tại Công viên 29-3"),
    ("square, slash", "tại Quảng trường 10/3"),
    ("school", "Trường Mầm non 1/6"),
    ("telephone", "Hotline 0326.050.977"),
    ("telephone like a date", "gọi 02.18.3909192"),
    ("document number with year", "Quyết định số 31/2020/QĐ-UBND"),
    ("document number like a date", "Quyết định số 5/6/2020/QĐ-UBND"),
    ("letter number", "Công văn số 12/UBND-TH"),
    ("month 13", "số 5/13/2020"),
    ("no such day", "31/2/2020"),
    ("no leap day", "29/02/2021"),
    ("year 3020", "5/6/3020"),
    ("glued file name", "18_2017_TT-BNV"),
    ("range of years", "giai đoạn 2021 - 2025"),
    ("years of a term", "nhiệm kỳ năm 2020-2025"),
    ("section number", "mục 1.2.3 phụ lục"),
    ("broken range", "17->18 /092015"),
    ("IP address", "máy chủ 10.2.3.2021"),
    ("score", "thắng 3-2 trong hiệp phụ"),
    ("month without a year", "trong tháng 5 và tháng 6"),
    ("just issued", "UBND tỉnh vừa ký ban hành kế hoạch mới đây"),
    ("a ratio before a year word", "đạt 8/22 xã trong các năm"),
    ("duration", "đợt cao điểm 60 ngày đêm"),
    ("days counted", "sau 10 ngày kể từ ngày ký"),
    ("lunar", "mùng 10 tháng 3 âm lịch"),
]


@pytest.mark.parametrize(("marked", "expected"), cases(FULL, SHORT, HEADER))
def test_date(marked: str, expected: str) -> None:
    check(find_dates, show, marked, expected)


@pytest.mark.parametrize("text", cases(NO_DATE))
def test_no_date(text: str) -> None:
    check(find_dates, show, text, "")


FORMS = st.sampled_from(["{0}/{1}/{2}", "{0:02}/{1:02}/{2}", "{0:02}/{1}/{2}", "{0}-{1}-{2}", "{0:02}.{1:02}.{2}",
                         "{0} tháng {1} năm {2}", "{0:02} tháng {1:02} năm {2}"])  # fmt: skip
BEFORE = st.sampled_from(["", "số 12/KH-UBND, ", "số 12/KH-UBND ", "An Giang, ", "(", "“", "\n", "từ ", "năm học. "])
AFTER = st.sampled_from(["", ", UBND tỉnh", " của UBND tỉnh", ".", ")", "”", "\n", "; ", " - 18:53", ":"])


@given(BEFORE, st.dates(date(1930, 1, 1), date(2060, 1, 1)), FORMS, AFTER)
def test_generated_date_is_found_whole(before: str, day: date, form: str, after: str) -> None:
    printed = "ngày " + form.format(day.day, day.month, day.year)
    (found,) = find_dates(before + printed + after)
    assert (found.start, found.end) == (len(before), len(before + printed))
    assert found.value == PartialDate(day.year, day.month, day.day)


PIECES = st.sampled_from(
    ["ngày ", "tháng ", "năm ", "5", "12", "2021", "/", "-", ".", " ", "…", "(", ")", ",", "hôm qua "]
)


@settings(max_examples=300)
@given(st.text(max_size=60) | st.lists(PIECES, max_size=25).map("".join))
def test_any_text(text: str) -> None:
    mentions = find_dates(text)
    in_order(text, mentions)
    assert all(mention.value.is_valid for mention in mentions)
    assert all(a.end <= b.start for a, b in pairwise(mentions))


HOSTILE = [
    ("digits", "1234567890"),
    ("slashes", "1/"),
    ("pairs", "1/1/1/1"),
    ("dashes", "1-1 "),
    ("dots", "1.1."),
    ("dates", "ngày 5/6/2021, "),
    ("days", "ngày 5/6, "),
    ("long forms", "ngày 5 tháng 6 năm 2021 "),
    ("ngày", "ngày "),
    ("ngày and dots", "ngày ...... "),
    ("blanks", " ", "ngày"),
    ("blanks after the month", " ", "tháng 5"),
    ("line breaks", "\n", "ngày 5 tháng 6"),
    ("tháng", "tháng 5 "),
    ("days and years", "ngày 5/6 năm "),
    ("months with slashes", "5 tháng 6/"),
    ("years", "năm 2021 "),
    ("brackets", "(1/1"),
]


@pytest.mark.parametrize("pieces", hostile(HOSTILE))
def test_linear_time(pieces: tuple[str, ...]) -> None:
    grows_linearly(find_dates, *pieces)
