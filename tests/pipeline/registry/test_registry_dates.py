"""Dates of reduced precision as days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.registry.dates import filled, first_day, last_day


@pytest.mark.parametrize(
    ("iso", "first", "last"),
    [
        ("2023", date(2023, 1, 1), date(2023, 12, 31)),
        ("2023-04", date(2023, 4, 1), date(2023, 4, 30)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28)),
        ("2023-12", date(2023, 12, 1), date(2023, 12, 31)),
        ("2023-04-05", date(2023, 4, 5), date(2023, 4, 5)),
        ("2023-04-05T16:30", date(2023, 4, 5), date(2023, 4, 5)),
        ("0001", date(1, 1, 1), date(1, 12, 31)),
        ("9999-12", date(9999, 12, 1), date(9999, 12, 31)),
        ("2023-02-29", None, None),
        ("2023-13", None, None),
        ("0000", None, None),
        ("", None, None),
    ],
)
def test_the_days_that_a_date_can_mean(iso: str, first: date | None, last: date | None) -> None:
    assert (first_day(iso), last_day(iso)) == (first, last)


@given(st.dates(), st.sampled_from([4, 7, 10]))
def test_a_day_lies_between_them_however_much_of_it_is_known(day: date, known: int) -> None:
    iso = day.isoformat()[:known]
    first, last = first_day(iso), last_day(iso)
    assert first is not None
    assert last is not None
    assert first <= day <= last
    assert filled(iso) == first.isoformat()
