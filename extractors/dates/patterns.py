"""Atoms of dates, on the folded view (lower case, plain dashes and blanks). Vietnamese dates are always day first."""

from __future__ import annotations

from pipeline.segment.cued import Cued

# A date or part of one must not be a piece of something longer (a document number, an address, a phone number).
NOT_INSIDE = r"(?<![\d/.,_])(?:(?<!-)|(?<=\d{4}-))"
CALENDAR_YEAR = r"(?P<y>(?:1[89]|20)\d\d)"
_ENDS = rf"{CALENDAR_YEAR}(?![\d/]|-[^\W\d])"
NUMERIC = rf"{NOT_INSIDE}(?P<d>\d{{1,2}})(?P<s>\s?[/.-]\s?|\s-\s)(?P<m>\d{{1,2}})\s?(?P=s)\s?{_ENDS}"
MIXED = rf"{NOT_INSIDE}(?P<d>\d{{1,2}})\s?[/.-]\s?(?P<m>\d{{1,2}})\s?[/.-]\s?{_ENDS}"
# "ngày 27 tháng 8 năm 2019"; the day or the month may be a blank or dots where it was to be filled in by hand. Scans
# lose the vowel of a word or its marks ("ngy 27 thng 8 nm 2019"), or part the digits of the day ("ngày 2 7").
_GAP = r"\s{0,6}"  # bounded: runs of blanks must not be tried over and over
_DAY_WORD, _MONTH_WORD, _YEAR_WORD = (rf"{a}[^\W\d_]?{b}" for a, b in (("ng", "[yv]"), ("th", "ng"), ("n", "m")))
LONG = (
    rf"(?:ngày|\b{_DAY_WORD})(?:{_GAP}(?P<d>[0-3]\s\d|\d{{1,2}}){_GAP}|[\s.…_]{{0,16}})"
    rf"{_MONTH_WORD}(?:{_GAP}(?P<m>\d{{1,2}}){_GAP}|[\s.…_]{{0,16}}),?{_GAP}{_YEAR_WORD}{_GAP}(?P<y>(?:1[89]|20)\d\d)(?!\d)"
)
# "27 tháng 8 năm 2019", "27 tháng 8, 2019", "27 tháng 8/2019".
LONG_SHORT = (
    r"(?<!\d)(?P<d>\d{1,2})\s+tháng\s+(?P<m>\d{1,2})(?:,?\s+(?:năm\s+)?|\s?[/.-]\s?)(?P<y>(?:1[89]|20)\d\d)(?!\d)"
)
# "ngày 27/8 năm 2019": without the word day it would be a ratio and a year.
DAY_MONTH_YEAR = rf"ngày\s+(?P<d>\d{{1,2}})\s?[/.-]\s?(?P<m>\d{{1,2}}),?\s+năm\s+{_ENDS}"
LONG_NO_YEAR = (
    r"(?:ngày|mùng|mồng)\s+(?P<d>\d{1,2})\s+tháng\s+(?P<m>\d{1,2})(?![\d/])"
    r"(?!\s{0,3},?\s{0,3}năm\s{0,3}\d{4})(?!\s{0,3}âm)"
)
DAY_CUE = r"(?:ngày|hôm qua|hôm nay|hôm|sáng|chiều|tối|đêm|trưa|sáng nay|chiều nay|sáng ngày|chiều ngày|ngày mai)"
DAY_MONTH = (
    rf"(?:\b(?P<cue>{DAY_CUE}),?\s+\(?|(?P<open>\())(?P<d>\d{{1,2}})\s?(?P<s>[/.-])\s?(?P<m>\d{{1,2}})"
    r"(?!\s?[/.-]\s?\d|\d|%)(?:(?<=\d)(?=\s?[^\w\s%]|\s|$))"
    r"(?(open)(?=\s?[-/;)]|,(?!\s?\d+(?:[.,]\d+)?\s?%)))"  # "(7/9 xã)" and "(7/9, 78%)" are ratios
)
MONTH = r"tháng\s+(?P<m>\d{1,2})(?:\s?[/-]\s?|\s{0,3},?\s{0,3}năm\s+)(?P<y>(?:1[89]|20)\d\d)(?!\d)"
YEAR = r"\bnăm\s+(?P<y>(?:19|20)\d\d)(?!\d|\s?[-–/]\s?\d{4})"

FULL_FORMS = tuple(
    (name, Cued(pattern))
    for name, pattern in (
        ("long", LONG),
        ("numeric", NUMERIC),
        ("long", LONG_SHORT),
        ("mixed", MIXED),
        ("long", DAY_MONTH_YEAR),
    )
)
SHORT_FORMS = tuple(
    (name, Cued(pattern))
    for name, pattern in (("month", MONTH), ("day_month", DAY_MONTH), ("day_month", LONG_NO_YEAR), ("year", YEAR))
)
