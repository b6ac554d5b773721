"""Periods as they stand in a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from extractors.dates.values import PartialDate

PeriodKind = Literal[
    "range",
    "stage",
    "school_year",
    "year",
    "day",
    "span",
    "duration",
    "until",
    "continuation",
    "extension",
    "goal",
    "deadline",
    "milestone",
]
Anchor = Literal["issue", "launch", "now"]


@dataclass(frozen=True, slots=True)
class Period:
    """A period, a deadline or a milestone.

    ``start`` and ``end`` are as printed and may lack a year or be None. ``anchor`` tells what the start stands for when
    it is no date: the day of issue ("issue"), that of a launch that is not dated ("launch") or of writing ("now").
    ``days`` and ``months`` are a duration that runs from the start. ``cue`` is True when words beside it say that it is
    the time of the campaign. ``phase`` names a phase ("Đợt I"). ``suspect`` says that words beside it give it to
    something else, ``of_programme`` that it is the period of a programme named beside it. ``what`` and ``to`` belong to
    deadlines and milestones.
    """

    kind: PeriodKind
    start: PartialDate | None = None
    end: PartialDate | None = None
    anchor: Anchor | None = None
    end_event: str | None = None
    days: int | None = None
    months: int | None = None
    cue: bool = False
    phase: str | None = None
    what: str | None = None
    to: str | None = None
    suspect: bool = False
    of_programme: bool = False
