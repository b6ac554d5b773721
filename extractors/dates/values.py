"""Dates with the precision that is printed."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date of which year, month or day may be unknown (None). Day and month without a year is "--08-11"."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @property
    def iso(self) -> str | None:
        """ISO 8601 cut to what is known ("2019-05-17", "2019-05", "2019"); None without a year."""
        if self.year is None:
            return None
        if self.month is None:
            return f"{self.year:04d}"
        if self.day is None:
            return f"{self.year:04d}-{self.month:02d}"
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"

    @property
    def is_day(self) -> bool:
        """Whether year, month and day are known."""
        return self.year is not None and self.month is not None and self.day is not None

    @property
    def is_valid(self) -> bool:
        """Whether such a day exists (29 February only where the year has one)."""
        if self.month is not None and not 1 <= self.month <= 12:
            return False
        if self.year is not None and not 1000 <= self.year <= 2100:
            return False
        if self.day is None:
            return True
        if self.month is None:
            return 1 <= self.day <= 31
        return 1 <= self.day <= calendar.monthrange(self.year or 2000, self.month)[1]

    def in_year(self, year: int | None) -> PartialDate:
        """The same day of a given year."""
        return replace(self, year=year)

    def plus_days(self, days: int) -> PartialDate:
        """The day so many days later.

        Raises:
            ValueError: when year, month or day is unknown.
        """
        if self.year is None or self.month is None or self.day is None:
            raise ValueError("days can only be added to a full date")
        moved = date(self.year, self.month, self.day) + timedelta(days=days)
        return PartialDate(moved.year, moved.month, moved.day)

    def plus_months(self, months: int) -> PartialDate:
        """The same day so many months later (the last day of the month where there is no such day)."""
        if self.year is None:
            raise ValueError("months can only be added to a date with a year")
        if self.month is None:
            return replace(self, year=self.year + months // 12)
        total = self.year * 12 + self.month - 1 + months
        year, month = total // 12, total % 12 + 1
        day = min(self.day, calendar.monthrange(year, month)[1]) if self.day else None
        return PartialDate(year, month, day)


def from_iso(text: str) -> PartialDate:
    """Read an ISO date of any precision; a time after it is dropped."""
    parts = [int(part) for part in text[:10].split("-")]
    return PartialDate(*parts)
