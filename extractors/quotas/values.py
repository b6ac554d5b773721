"""Quotas as they stand in a text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QuotaText:
    """Who has to deliver what, at least and at most (None: no bound is printed), with the spans of the words."""

    who: str
    what: str
    least: int | None = None
    most: int | None = None
    who_at: tuple[int, int] = (0, 0)
    what_at: tuple[int, int] = (0, 0)
    count_at: tuple[int, int] = (0, 0)
