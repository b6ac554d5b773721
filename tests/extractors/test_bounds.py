"""One end of a period, and how two ends complete each other (domain 5)."""

# One case a line, however long.

import pytest
from cases import cases, shown
from hypothesis import given
from hypothesis import strategies as st

from extractors.dates.values import PartialDate
from extractors.timeframes.bounds import complete, read_bound
from pipeline.segment.view import fold

# A part that is not printed is "?": "?-07-02" is 2 July of an unsaid year, "?-?-29" the 29th of an unsaid month.
BOUNDS = [
    ("day with slashes", "15/4/2021", "2021-04-15"),
    ("ngày", "ngày 15/4/2021", "2021-04-15"),
    ("hết ngày", "hết ngày 15/4/2021", "2021-04-15"),
    ("zeros", "ngày 05/04/2021", "2021-04-05"),
    ("dashes", "15-4-2021", "2021-04-15"),
    ("dots", "15.4.2021", "2021-04-15"),
    ("blanks around", "15 / 4 / 2021", "2021-04-15"),
    ("mixed separators", "15-4/2021", "2021-04-15"),
    ("long form", "ngày 15 tháng 4 năm 2021", "2021-04-15"),
    ("long form with a comma", "ngày 15 tháng 4, năm 2021", "2021-04-15"),
    ("long form, a slash before the year", "ngày 15 tháng 4/2021", "2021-04-15"),
    ("a slash and the word năm", "ngày 15/4 năm 2021", "2021-04-15"),
    ("with the day of the week", "thứ Bảy, ngày 27/3/2021", "2021-03-27"),
    ("with the day of the week in digits", "thứ 7 ngày 27 tháng 3 năm 2021", "2021-03-27"),
    ("on a Sunday", "Chủ nhật, ngày 28/3/2021", "2021-03-28"),
    ("with the hour", "17 giờ 00 ngày 15/4/2021", "2021-04-15"),
    ("with the hour, short", "24h ngày 15/4/2021", "2021-04-15"),
    ("day without a year", "ngày 15/4", "?-04-15"),
    ("day without a year, dash", "15-4", "?-04-15"),
    ("long form without a year", "ngày 15 tháng 4", "?-04-15"),
    ("day alone", "ngày 29 đến", "?-?-29"),
    ("month and year", "tháng 4/2021", "2021-04"),
    ("month and year, dash", "tháng 10-2025", "2025-10"),
    ("month and year, words", "tháng 4 năm 2021", "2021-04"),
    ("hết tháng", "hết tháng 4/2021", "2021-04"),
    ("cuối tháng", "cuối tháng 4/2021", "2021-04"),
    ("bare month and year", "4/2021", "2021-04"),
    ("month without a year", "tháng 4", "?-04"),
    ("month and year, dot", "tháng 8.2021", "2021-08"),
    ("bare month and year, dot", "8.2021", "2021-08"),
    ("giữa tháng without a year", "giữa tháng 4 đến", "?-04"),
    ("cuối tháng without a year", "cuối tháng 4", "?-04"),
    ("year", "năm 2021", "2021"),
    ("hết năm", "hết năm 2021", "2021"),
    ("bare year", "2021", "2021"),
    ("quarter, from its first month", "quý III/2021", "2021-07"),
    ("quarter in digits", "quý 3 năm 2021", "2021-07"),
    ("the day of issue", "ngày ban hành", "issue"),
    ("the day of signing", "ngày ký", "issue"),
    ("the launch", "khi phát động", "launch"),
    ("now", "nay", "now"),
    ("no such day", "ngày 31/4/2021", "-"),
    ("no such month", "tháng 13/2021", "-"),
    ("a percentage", "30%", "-"),
    ("a count", "30 công trình", "-"),
    ("words", "khi nước rút", "-"),
]

TOGETHER = [
    ("both whole", ("2021-04-15", "2021-06-30"), ("2021-04-15", "2021-06-30")),
    ("first without a year", ("?-04-15", "2021-06-30"), ("2021-04-15", "2021-06-30")),
    ("first a day only", ("?-?-15", "2021-06-30"), ("2021-06-15", "2021-06-30")),
    ("first a month only", ("?-04", "2021-06"), ("2021-04", "2021-06")),
    ("over the turn of the year", ("?-10", "2025-03"), ("2024-10", "2025-03")),
    ("over the turn of the year, days", ("?-12-20", "2025-01-20"), ("2024-12-20", "2025-01-20")),
    ("over the turn of the month", ("?-?-29", "?-10-05"), ("?-09-29", "?-10-05")),
    ("over the turn of the month and the year", ("?-?-25", "2025-01-10"), ("2024-12-25", "2025-01-10")),
    ("last without a year", ("2021-04-15", "?-06-30"), ("2021-04-15", "2021-06-30")),
    ("last without a year, next year", ("2021-11-15", "?-02-28"), ("2021-11-15", "2022-02-28")),
    ("no year at all", ("?-07-02", "?-08-10"), ("?-07-02", "?-08-10")),
    ("mixed precision", ("2019-03", "2020-05-31"), ("2019-03", "2020-05-31")),
]  # fmt: skip


def dated(text: str) -> PartialDate:
    """The reverse of ``shown``."""
    return PartialDate(*(None if part == "?" else int(part) for part in text.split("-")))


@cases(BOUNDS)
def test_one_end(text: str, expected: str) -> None:
    bound = read_bound(fold(text), 0)
    assert ("-" if bound is None else bound.anchor or shown(bound.date)) == expected


@pytest.mark.parametrize(("printed", "meant"), [row[1:] for row in TOGETHER], ids=[row[0] for row in TOGETHER])
def test_two_ends(printed: tuple[str, str], meant: tuple[str, str]) -> None:
    start, end = complete(dated(printed[0]), dated(printed[1]))
    assert (shown(start), shown(end)) == meant


def test_a_quarter_has_two_edges() -> None:
    bound = read_bound(fold("quý IV/2022"), 0)
    assert bound is not None
    assert (shown(bound.date), shown(bound.last)) == ("2022-10", "2022-12")


@given(st.text(alphabet="ngàythánăm quýhếtừđến0123456789/-. ,", max_size=40))
def test_any_text(text: str) -> None:
    bound = read_bound(text, 0)
    assert bound is None or (0 < bound.end <= len(text) and (bound.date is None or bound.date.is_valid))
