"""Sightings: one plan as one page tells of it. Several sightings may be one document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

from pipeline.model import Evidence, Page, Plan
from pipeline.registry.sketch import Sketch

Rank = Literal["official", "article", "teaser"]
# An official text says of itself what an article retells, and a teaser shortens.
RANKS: tuple[Rank, ...] = ("official", "article", "teaser")
_RANK_OF: dict[str, Rank] = {"official_text": "official", "article": "article"}


class SightingId(NamedTuple):
    """Which plan of which page: the page's SHA-256, and the plan's position on it from 0."""

    page: str
    position: int

    def __str__(self) -> str:
        return f"{self.page[:12]}#{self.position}"


@dataclass(frozen=True, slots=True)
class Sighting:
    """One plan as one page tells of it.

    Attributes:
        id: which plan of which page.
        rank: what kind of source the page is.
        plan: the values; corrections are in them when they have been applied.
        published: of the page (ISO), None when unknown.
        title: of the page, None where it tells of several plans.
        sketch: of the page's text; empty where the page tells of several plans.
        evidence: the first evidence of each field that holds one value, by the field's name ("number", "start").
        corrected: names of the fields whose values somebody has corrected or confirmed.
    """

    id: SightingId
    rank: Rank
    plan: Plan
    published: str | None = None
    title: str | None = None
    sketch: Sketch = ()
    evidence: dict[str, Evidence] = field(default_factory=dict)
    corrected: frozenset[str] = frozenset()


def sightings_of(page: Page, sketch: Sketch) -> Iterator[Sighting]:
    """The sightings of a page.

    Args:
        page: its record, with its evidence.
        sketch: of its text.
    """
    rank = _RANK_OF.get(page.kind, "teaser")
    evidence: dict[str, Evidence] = {}
    for item in page.evidence:
        evidence.setdefault(item.field, item)
    for position, plan in enumerate(page.plans):
        prefix = f"plans[{position}]."
        told = {
            path.removeprefix(prefix).removeprefix("timeframe."): item
            for path, item in evidence.items()
            if path.startswith(prefix) and "[" not in path.removeprefix(prefix)
        }
        sighting = Sighting(SightingId(page.id, position), rank, plan, page.published, evidence=told)
        yield replace(sighting, title=page.title, sketch=sketch) if len(page.plans) == 1 else sighting
