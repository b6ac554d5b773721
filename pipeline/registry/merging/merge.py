"""One plan from all sightings of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from pipeline.model import ROLES, Plan, Reference
from pipeline.registry.database.write import LISTS, TEXT_LISTS
from pipeline.registry.fields import FIELD_OF
from pipeline.registry.identity.keys import number_key
from pipeline.registry.merging.choice import (
    Conflict,
    Same,
    choose,
    same_body,
    same_date,
    same_number,
    same_text,
)
from pipeline.registry.sightings import RANKS, Sighting, SightingId

# Values that belong together are taken from one sighting: the field that decides, and those that go with it.
_TOGETHER: dict[str, tuple[str, ...]] = {
    "number": (),
    "doc_type": (),
    "issued": (),
    "issuer": ("issuer_level", "system"),
    "province": ("province_code", "province_2025"),
    "subject": (),
    "signer": ("signer_position",),
}
_SAME: dict[str, Same] = {
    "number": same_number,
    "issued": same_date,
    "issuer": same_body,
    "subject": lambda _one, _other: True,  # articles give it in their own words: the fullest counts
}
_IDENTITY = ("number", "issued", "issuer")


@dataclass(slots=True)
class Merged:
    """A plan with the values of all its sightings.

    Attributes:
        plan: the values.
        sources: which sighting each scalar value is from, by field.
        conflicts: where sightings give another value than the one that is in force.
        confidence: the least of what identifies it, None where nobody ever judged such values.
    """

    plan: Plan
    sources: dict[str, SightingId] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)
    confidence: float | None = None


def merge(sightings: Sequence[Sighting]) -> Merged:
    """Make one plan of its sightings.

    Args:
        sightings: at least one, all of one document.
    """
    if len(sightings) == 1:
        return _alone(sightings[0])
    merged = Merged(Plan())
    changes: dict[str, Any] = {}
    for name, followers in _TOGETHER.items():
        source = _take(merged, name, sightings, _reader(name), _SAME.get(name, same_text))
        if source is None:
            continue
        changes |= {part: getattr(source.plan, part) for part in (name, *followers)}
    changes["timeframe"] = _timeframe(merged, sightings)
    changes["is_campaign"] = _is_campaign(sightings)
    if changes.get("issued") is None:
        changes["issued_not_after"] = min((d for s in sightings if (d := s.plan.issued_not_after)), default=None)
    changes |= {name: getattr(_richest(sightings, name).plan, name) for name in (*LISTS, *TEXT_LISTS)}
    changes["references"] = _references(sightings)
    merged.plan = replace(merged.plan, **changes)
    told = {sighting.id: sighting for sighting in sightings}
    merged.confidence = _confidence({name: told[source] for name, source in merged.sources.items()})
    return merged


def _alone(sighting: Sighting) -> Merged:
    """What is told once is merged already."""
    names = (*_TOGETHER, "start", "end")
    sources = {name: sighting.id for name in names if FIELD_OF[name].read(sighting.plan) is not None}
    return Merged(sighting.plan, sources, [], _confidence(dict.fromkeys(sources, sighting)))


def _confidence(sources: Mapping[str, Sighting]) -> float | None:
    """The least of the values that identify a plan."""
    known = [sources[name].evidence.get(name) for name in _IDENTITY if name in sources]
    return min((item.confidence for item in known if item and item.confidence is not None), default=None)


def _reader(name: str) -> Callable[[Sighting], Any]:
    return lambda sighting: getattr(sighting.plan, name)


def _take(
    merged: Merged, name: str, sightings: Sequence[Sighting], read: Callable[[Sighting], Any], same: Same
) -> Sighting | None:
    """The sighting that gives a field its value; what others give instead is noted."""
    chosen = choose(name, sightings, read, same)
    if chosen is None:
        return None
    merged.sources[name] = chosen.source.id
    seen: list[Any] = []
    for other in chosen.others:
        value = read(other)
        if not any(same(value, known) for known in seen):
            seen.append(value)
            merged.conflicts.append(Conflict(name, str(chosen.value), chosen.source.id, str(value), other.id))
    return chosen.source


def _timeframe(merged: Merged, sightings: Sequence[Sighting]) -> Any:
    """The timeframe of the sighting that gives the start, with the end of the one that gives the end."""
    start = _take(merged, "start", sightings, lambda s: s.plan.timeframe.start, same_date)
    end = _take(merged, "end", sightings, lambda s: s.plan.timeframe.end, same_date)
    told = start or end or next((s for s in sightings if s.plan.timeframe.text), sightings[0])
    if start is None or end is None or start is end:
        return told.plan.timeframe
    return replace(told.plan.timeframe, end=end.plan.timeframe.end, end_event=end.plan.timeframe.end_event)


def _is_campaign(sightings: Sequence[Sighting]) -> bool:
    chosen = choose("is_campaign", sightings, lambda s: s.plan.is_campaign, lambda one, other: one == other)
    return chosen is not None and bool(chosen.value)


def _richest(sightings: Sequence[Sighting], name: str) -> Sighting:
    """The sighting whose list is taken: a corrected one, else the longest of the best rank that has any."""
    parts = {"agencies": set[str](ROLES)}.get(name, {name})

    def weight(sighting: Sighting) -> tuple[bool, int, int]:
        items = getattr(sighting.plan, name)
        return bool(parts & sighting.corrected), -RANKS.index(sighting.rank) if items else -len(RANKS), len(items)

    return max(sightings, key=weight)


def _references(sightings: Sequence[Sighting]) -> tuple[Reference, ...]:
    """What any sighting cites: of one number the citation of the best source."""
    best = _richest(sightings, "references")
    if "references" in best.corrected:
        return best.plan.references
    cited = list(best.plan.references)
    known = {number_key(reference.number) for reference in cited}
    for sighting in sightings:
        for reference in sighting.plan.references:
            if (key := number_key(reference.number)) and key not in known:
                known.add(key)
                cited.append(reference)
    return tuple(cited)
