"""Periods of days between dates of reduced precision."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from pipeline.registry.dates import filled


class Period(NamedTuple):
    """Days from ``first`` to ``last``, both inclusive, as ordinals (``date.toordinal``)."""

    first: int
    last: int

    def __str__(self) -> str:
        return f"{date.fromordinal(self.first)} to {date.fromordinal(self.last)}"

    def around(self, other: Period) -> Period:
        """The shortest period that holds both."""
        return Period(min(self.first, other.first), max(self.last, other.last))

    def shared(self, other: Period) -> float:
        """Which share of the shorter of two periods lies in the other, from 0 to 1."""
        days = min(self.last, other.last) - max(self.first, other.first) + 1
        return max(days, 0) / (min(self.last - self.first, other.last - other.first) + 1)


@lru_cache(maxsize=65536)
def first_day(iso: str) -> int:
    """The ordinal of the first day that a date of reduced precision can mean.

    Args:
        iso: "2024-05-17", "2024-05" or "2024"; a day that its month does not have is its last.
    """
    year, month, day = map(int, filled(iso)[:10].split("-"))
    return date(year, month, min(day, monthrange(year, month)[1])).toordinal()


def last_day(iso: str) -> int:
    """The ordinal of the last day that a date of reduced precision can mean; ``iso`` as for ``first_day``."""
    return first_day(iso + "-12-31"[len(iso) - len("2024") :])


def year(number: int) -> Period:
    """The days of a year."""
    return Period(date(number, 1, 1).toordinal(), date(number, 12, 31).toordinal())
