"""Occasions as they stand in a text."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.dates.values import PartialDate


@dataclass(frozen=True, slots=True)
class OccasionText:
    """An anniversary or congress: its name, the day it recalls, its day; ``suspect``: years and dates disagree."""

    name: str
    since: PartialDate | None = None
    date: PartialDate | None = None
    suspect: bool = False
