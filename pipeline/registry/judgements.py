"""What people have said of joins: that two sightings are one plan, or two, or that they cannot tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pipeline.registry.sightings import SightingId

Verdict = Literal["same", "different", "unsure"]
Of = Literal["plan", "campaign"]


@dataclass(frozen=True, slots=True)
class Judgement:
    """What somebody has said of two sightings; it outlives every run.

    Attributes:
        verdict: "same" joins them, "different" keeps them apart whatever else speaks for them, "unsure" leaves it to
            the rules and is remembered.
        of: whether it is about being one plan, or belonging to one campaign.
        a, b: the sightings.
        by: who said it.
        at: when (ISO, UTC).
        note: why.
    """

    verdict: Verdict
    of: Of
    a: SightingId
    b: SightingId
    by: str
    at: str
    note: str | None = None
