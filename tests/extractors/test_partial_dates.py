"""Dates of which a part may be unknown: how they are written, whether they exist, and arithmetic."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marks import cases

from extractors.dates.values import PartialDate, from_iso

ISO = [
    ("day", PartialDate(2019, 5, 7), "2019-05-07"),
    ("month", PartialDate(2019, 5), "2019-05"),
    ("year", PartialDate(2019), "2019"),
    ("no year", PartialDate(None, 5, 7), None),
    ("nothing", PartialDate(), None),
]
VALID = [
    ("day", PartialDate(2021, 12, 31), True),
    ("month", PartialDate(2021, 12), True),
    ("year", PartialDate(2021), True),
    ("day without year", PartialDate(None, 12, 31), True),
    ("leap day of a leap year", PartialDate(2020, 2, 29), True),
    ("leap day without a year", PartialDate(None, 2, 29), True),
    ("leap day of another year", PartialDate(2021, 2, 29), False),
    ("31 April", PartialDate(2021, 4, 31), False),
    ("31 April without a year", PartialDate(None, 4, 31), False),
    ("day 0", PartialDate(2021, 4, 0), False),
    ("month 0", PartialDate(2021, 0), False),
    ("month 13", PartialDate(2021, 13), False),
    ("year 999", PartialDate(999), False),
    ("year 2101", PartialDate(2101, 1, 1), False),
]
MONTHS_LATER = [
    ("within a year", "2021-03-15", 3, "2021-06-15"),
    ("into the next year", "2021-11-15", 3, "2022-02-15"),
    ("back", "2021-02-15", -3, "2020-11-15"),
    ("a year", "2021-02-15", 12, "2022-02-15"),
    ("last day of a shorter month", "2021-01-31", 1, "2021-02-28"),
    ("last day of February in a leap year", "2020-01-31", 1, "2020-02-29"),
    ("month", "2021-11", 2, "2022-01"),
    ("year", "2021", 24, "2023"),
    ("nothing", "2021-02-15", 0, "2021-02-15"),
]
DAYS_LATER = [
    ("60 days and nights", "2021-04-01", 59, "2021-05-30"),
    ("over new year", "2021-12-31", 1, "2022-01-01"),
    ("over a leap day", "2020-02-28", 2, "2020-03-01"),
    ("back", "2021-03-01", -1, "2021-02-28"),
]


@pytest.mark.parametrize(("value", "iso"), cases(ISO))
def test_iso(value: PartialDate, iso: str | None) -> None:
    assert value.iso == iso


@pytest.mark.parametrize(("value", "valid"), cases(VALID))
def test_is_valid(value: PartialDate, valid: bool) -> None:
    assert value.is_valid is valid


@pytest.mark.parametrize(("start", "months", "end"), cases(MONTHS_LATER))
def test_plus_months(start: str, months: int, end: str) -> None:
    assert from_iso(start).plus_months(months).iso == end


@pytest.mark.parametrize(("start", "days", "end"), cases(DAYS_LATER))
def test_plus_days(start: str, days: int, end: str) -> None:
    assert from_iso(start).plus_days(days).iso == end


@pytest.mark.parametrize("value", [PartialDate(2021), PartialDate(2021, 5), PartialDate(None, 5, 7)])
def test_days_need_a_full_date(value: PartialDate) -> None:
    with pytest.raises(ValueError, match="full date"):
        value.plus_days(1)


def test_months_need_a_year() -> None:
    with pytest.raises(ValueError, match="with a year"):
        PartialDate(None, 5, 7).plus_months(1)


def test_time_is_dropped() -> None:
    assert from_iso("2021-06-05T08:15:30") == PartialDate(2021, 6, 5)


def test_a_day_gets_its_year() -> None:
    assert PartialDate(None, 8, 11).in_year(2021) == PartialDate(2021, 8, 11)
    assert PartialDate(2021, 8, 11).in_year(None) == PartialDate(None, 8, 11)


DAYS = st.dates(date(1900, 1, 1), date(2099, 1, 1))
PRECISIONS = st.integers(1, 3)


def cut(day: date, parts: int) -> PartialDate:
    return PartialDate(*(day.year, day.month, day.day)[:parts])


@given(DAYS, PRECISIONS)
def test_iso_and_back(day: date, parts: int) -> None:
    value = cut(day, parts)
    assert value.is_valid
    assert value.iso == day.isoformat()[: (4, 7, 10)[parts - 1]]
    assert from_iso(value.iso) == value


@given(DAYS, st.integers(-400, 400))
def test_days_are_those_of_the_calendar(day: date, days: int) -> None:
    assert cut(day, 3).plus_days(days) == cut(day + timedelta(days=days), 3)


@given(DAYS, st.integers(2, 3), st.integers(-30, 30))
def test_months_count_up(day: date, parts: int, months: int) -> None:
    moved = cut(day, parts).plus_months(months)
    assert moved.is_valid
    assert moved.year * 12 + moved.month - (day.year * 12 + day.month) == months
    if parts == 3:
        assert moved.day == min(day.day, calendar.monthrange(moved.year, moved.month)[1])


@given(DAYS, PRECISIONS, st.integers(-10, 10))
def test_twelve_months_are_a_year(day: date, parts: int, years: int) -> None:
    moved = cut(day, parts).plus_months(12 * years)
    assert (moved.year, moved.month) == (day.year + years, day.month if parts > 1 else None)
