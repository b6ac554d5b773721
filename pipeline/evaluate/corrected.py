"""Corrections of a registry as gold: what people said of its pages, held against what is read from their texts now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

from pipeline.evaluate.gold import GoldError, GoldPage, page_from_json
from pipeline.evaluate.values import LISTS, PLAN_SCALARS, TIMEFRAME_BOUNDS, ListField
from pipeline.model import ROLES, Page, Plan
from pipeline.place import Place
from pipeline.registry.corrections.entry import IS_PLAN
from pipeline.registry.corrections.overlay import Applied, Corrections, read_corrections
from pipeline.registry.parts import part_files, read_chosen
from pipeline.registry.sightings import SightingId, sightings_of

PART = "corrections"
_ROLES = frozenset(ROLES)
_LISTED = {listed.name: listed for listed in LISTS}
_JUDGED = frozenset((*PLAN_SCALARS, *TIMEFRAME_BOUNDS, *_LISTED, *_ROLES, IS_PLAN))


@dataclass(slots=True)
class CorrectedGold:
    """The corrections of a registry as gold.

    Attributes:
        gold: one object for each page; it judges the corrected fields, and how many plans there are.
        values: how many corrected values it judges.
        left_out: corrected fields that are not judged, with how often: they have no measure, or the page gave no value
            where another page of the plan did.
    """

    gold: list[GoldPage] = field(default_factory=list)
    values: int = 0
    left_out: Counter[str] = field(default_factory=Counter)


def corrected_gold(registry: Place) -> CorrectedGold:
    """Make gold of the corrections of a registry. Values that are confirmed count as those that are corrected.

    Raises:
        GoldError: when there are no corrections that can be judged.
        RegistryError: when a part is damaged.
        OSError: when the registry cannot be read.
    """
    corrections = read_corrections(registry)
    made = CorrectedGold()
    for page in corrected_pages(registry, corrections):
        _add_page(made, page, corrections)
    if not made.gold:
        raise GoldError(f"{registry}: nobody has corrected anything in it that can be judged; see `kehoach correct`")
    return made


def corrected_pages(registry: Place, corrections: Corrections) -> Iterator[Page]:
    """The records, with their texts, of the pages that corrections are about."""
    seen: set[str] = set()
    for part in part_files(registry) if corrections else ():
        for page in read_chosen(part, corrections.pages - seen):
            seen.add(page.id)
            yield page


def _add_page(made: CorrectedGold, page: Page, corrections: Corrections) -> None:
    sightings = list(sightings_of(page, ()))
    kept = corrections.apply(sightings)
    judged: dict[SightingId, set[str]] = {}
    for sighting in sightings:
        applied = corrections.on(sighting.id)
        told = {name for name, item in applied.items() if name in _JUDGED and _is_told(item)}
        # Agencies are judged together, when all their roles are corrected.
        judged[sighting.id] = told if told >= _ROLES else told - _ROLES
        made.left_out.update(applied.keys() - judged[sighting.id])
    if any(judged.values()):
        made.values += sum(map(len, judged.values()))
        plans = [_gold_plan(sighting.plan, judged[sighting.id]) for sighting in kept]
        where = f"corrections of {page.path or page.id}"
        made.gold.append(page_from_json({"id": page.id, "plans": plans}, where, PART))


def _is_told(applied: Applied) -> bool:
    """Whether a page can be asked for a value: of several pages those that gave none may not print it."""
    alone = len(applied.correction.sources) == 1
    return alone or applied.source.read not in (None, []) or applied.correction.value in (None, [])


def _gold_plan(plan: Plan, names: Collection[str]) -> dict[str, Any]:
    held: dict[str, Any] = {name: getattr(plan, name) for name in names if name in PLAN_SCALARS}
    if "province" in names:
        held["province_2025"] = plan.province_2025
    bounds = {name: getattr(plan.timeframe, name) for name in names if name in TIMEFRAME_BOUNDS}
    if bounds:
        held["timeframe"] = bounds
    held |= {name: _items(plan, _LISTED[name]) for name in names if name in _LISTED}
    if set(names) >= _ROLES:
        held["agencies"] = [{"name": a.name, "kind": a.kind, "role": a.role} for a in plan.agencies]
    return held


def _items(plan: Plan, listed: ListField) -> list[str]:
    """The values alone: a corrector who writes a line says nothing of the other members of an item."""
    items = getattr(plan, listed.name)
    values = (item if isinstance(item, str) else getattr(item, listed.value) for item in items)
    return [value for value in values if value]
