"""Dates as people and spreadsheets write them: 17/5/2024, 5/2024, 17-May-24, 2024/5/17."""

from __future__ import annotations

import re
from collections.abc import Callable

DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)", re.ASCII)
NAMED = re.compile(r"(?:(\d{1,2})-)?(?:([A-Za-z]{3})[a-z]*|Thg ?(\d{1,2}))-(\d{4}|\d\d)", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})", re.ASCII)
_MONTH = re.compile(r"(\d{1,2})[/.-](\d{4})", re.ASCII)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MIDNIGHT = re.compile(r"[T ]0?0:00(?::00(?:\.0+)?)?$")

# Asked for only when a date can be read in two ways: the whole file has to be gone through for the answer.
DayFirst = Callable[[], bool | None]


def dates_meant(written: str, day_first: DayFirst) -> set[str]:
    """What date somebody can mean, as ISO: two when nothing tells day from month; what is no date stays as it is.

    Args:
        written: a date, or "".
        day_first: tells whether the day comes before the month where both can be; None when nothing tells.
    """
    text = _MIDNIGHT.sub("", written)
    if match := DAY.fullmatch(text):
        first, second, year = int(match[1]), int(match[2]), _year(match[3])
        orders = {True: (second, first), False: (first, second)}
        dates = {f"{year}-{month:02}-{day:02}" for month, day in orders.values() if month <= 12}
        if len(dates) < 2 or (known := day_first()) is None:
            return dates
        first, second = orders[known]
        return {f"{year}-{first:02}-{second:02}"}
    if match := _YEAR_FIRST.fullmatch(text):
        return {f"{match[1]}-{int(match[2]):02}-{int(match[3]):02}"}
    if match := _MONTH.fullmatch(text):
        return {f"{match[2]}-{int(match[1]):02}"}
    if (match := NAMED.fullmatch(text)) and (match[3] or match[2].lower() in _MONTHS):
        month = int(match[3]) if match[3] else _MONTHS.index(match[2].lower()) + 1
        day = f"-{int(match[1]):02}" if match[1] else ""
        return {f"{_year(match[4])}-{month:02}{day}"}
    return {text} if text else set()


def _year(written: str) -> str:
    if len(written) == 4:
        return written
    return f"20{written}" if written < "30" else f"19{written}"  # as spreadsheets take it
