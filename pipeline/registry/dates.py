"""Dates of reduced precision ("2024", "2024-05", "2024-05-17") as days."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

_YEAR, _MONTH, _DAY = 4, 7, 10  # length of a date that is known up to this


def filled(iso: str) -> str:
    """A date, or a point in time, with its first month and day where they are not known: "2024-05" as "2024-05-01"."""
    return iso if len(iso) >= _DAY else iso + "-01-01"[len(iso) - _YEAR :]


def first_day(iso: str) -> date | None:
    """The first day that a date can mean; null when there is no such day.

    Args:
        iso: a date of any precision, or a point in time.
    """
    try:
        return date.fromisoformat(filled(iso)[:_DAY])
    except ValueError:
        return None


def last_day(iso: str) -> date | None:
    """The last day that a date can mean; null and ``iso`` as for ``first_day``."""
    first = first_day(iso)
    if first is None or len(iso) > _MONTH:
        return first
    month = first.month if len(iso) == _MONTH else 12
    return date(first.year, month, monthrange(first.year, month)[1])
