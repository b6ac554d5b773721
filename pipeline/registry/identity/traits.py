"""What of a sighting tells which document it is, small enough that a million of them stay in memory."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.letters import bare_letters
from pipeline.model import Plan
from pipeline.registry.identity.keys import NumberKey, issuer_keys, number_key
from pipeline.registry.sightings import Sighting, SightingId

MERGER = "2025-07"
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Traits:
    """The traits of a sighting.

    Attributes:
        id: which plan of which page.
        number: its parts; () when the page prints none.
        doc_type: folded, "" when unknown.
        issuers: folded names.
        province: code of the province before July 2025, "" when unknown or of a central body.
        province_2025: folded name since then.
        level, system: as in the record, "" when unknown.
        issued: ISO of reduced precision, "" when unknown.
        published: ISO day of the page, "" when unknown.
        themes: folded texts.
        subject: folded; where there is none, the headline of a page with this plan alone.
        start, end: bounds of the timeframe, "" when unknown.
        sketch: of the page's text, 32 bits each.
    """

    id: SightingId
    number: NumberKey
    doc_type: str
    issuers: frozenset[str]
    province: str
    province_2025: str
    level: str
    system: str
    issued: str
    published: str
    themes: frozenset[str]
    subject: str
    start: str
    end: str
    sketch: Sequence[int]

    @property
    def year(self) -> str:
        """The year of issue, "" when unknown."""
        return self.issued[:4]

    @property
    def has_full_number(self) -> bool:
        """Whether the number says its type or body, and is no bare serial."""
        return len(self.number) > 1

    @property
    def years(self) -> tuple[str, ...]:
        """The years in which it may have been issued: when it does not say, that of the page, or of its start."""
        if self.issued:
            return (self.year,)
        latest = (self.published or self.start)[:4]
        return (latest, f"{int(latest) - 1:04}") if latest else ("",)


def traits_of(sighting: Sighting, read: Plan | None = None) -> Traits:
    """The traits of a sighting.

    Args:
        sighting: with its corrections.
        read: the plan as it was read: what does not identify it (themes, subject, timeframe) is taken from there, so
            that another wording takes no page off its plan; None when nothing was corrected.
    """
    plan, read = sighting.plan, read or sighting.plan
    return Traits(
        sighting.id,
        number_key(plan.number),
        _kept(plan.doc_type),
        issuer_keys(plan.issuer),
        sys.intern(plan.province_code or ""),
        _kept(plan.province_2025),
        sys.intern(plan.issuer_level or ""),
        sys.intern(plan.system or ""),
        plan.issued or "",
        (sighting.published or "")[:10],
        frozenset(_kept(theme.text) for theme in read.themes),
        _kept(read.subject or sighting.title),
        read.timeframe.start or "",
        read.timeframe.end or "",
        array("I", sighting.sketch),
    )


def _kept(text: str | None) -> str:
    """A text as it is compared: folded, one blank between words, of bounded length."""
    return sys.intern(" ".join(bare_letters(text or "").split())[:_LONGEST])


def days_between(earlier: str, later: str) -> int | None:
    """Days from one ISO day to another; None when one is no full date."""
    try:
        return (date.fromisoformat(later[:10]) - date.fromisoformat(earlier[:10])).days
    except ValueError:
        return None
