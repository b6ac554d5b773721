"""Holding an output against gold: pages are found, plans aligned, lists brought together, everything tallied."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import cast

from pipeline.evaluate.gold import GoldPage
from pipeline.evaluate.matching import assign, find_pages
from pipeline.evaluate.naming import Canonical, Names, is_group, places_of
from pipeline.evaluate.scores import Evaluation
from pipeline.evaluate.tally import ListMatch, Place, Tally, details_agree, is_null
from pipeline.evaluate.values import LISTS, Item, ListField, PlanValues, page_scalars, plan_values
from pipeline.evaluate.wording import document_number, overlaps, same_scalar
from pipeline.model import Page

_NOTHING = PlanValues({}, {})
_NAME_LISTS = frozenset({"agencies", "recipients"})
# Weights of an assignment come in three ranks that sums of the lower ones cannot reach.
_RANK = 10**6


def evaluate(gold: Sequence[GoldPage], pages: Iterable[Page], canonical: Canonical | None = None) -> Evaluation:
    """Judge an output.

    Args:
        gold: what ``load_gold`` read.
        pages: the output; read once, so a stream will do.
        canonical: leads each known spelling of a body to one name; by default the gazetteer does.

    Returns:
        Scores of all fields that the gold judges. A gold page without output counts all its values as missed.
    """
    judge = _Judge(cache(canonical or _gazetteer_canonical()), _known_details(gold), Tally())
    found = find_pages(gold, pages)
    for gold_page, page in zip(gold, found, strict=True):
        judge.page(gold_page, page)
    missing = tuple(gold_page.id for gold_page, page in zip(gold, found, strict=True) if page is None)
    return Evaluation(
        fields=judge.tally.scores(),
        errors=tuple(judge.tally.errors),
        pages_judged=len(gold) - len(missing),
        pages_missing=missing,
        unjudged=tuple(sorted(frozenset().union(*(gold_page.unjudged for gold_page in gold)))),
    )


def _gazetteer_canonical() -> Canonical:
    """The gazetteer's function; imported by name so that a caller with a function of their own loads no tables."""
    return cast("Canonical", importlib.import_module("extractors.bodies.names").canonical_name)


def _known_details(gold: Sequence[GoldPage]) -> frozenset[tuple[str, str]]:
    """The (list, detail) pairs that this gold judges anywhere.

    An empty list cannot show whether its roles would be judged: it follows the rest of the gold.
    """
    plans = [plan for page in gold for plan in page.plans or ()]
    return frozenset(
        (n, detail) for plan in plans for n, items in plan.lists.items() for i in items for detail in i.details
    )


@dataclass(frozen=True, slots=True)
class _Judge:
    canonical: Canonical
    known_details: frozenset[tuple[str, str]]
    tally: Tally

    def page(self, gold: GoldPage, page: Page | None) -> None:
        place = Place(gold.id, found=page is not None)
        got = page_scalars(page) if page else {}
        for name, value in gold.scalars.items():
            self.tally.scalar(place, name, value, got.get(name))
        if gold.plans is not None:
            self._plans(place, gold.plans, [plan_values(plan) for plan in page.plans] if page else [])

    def _plans(self, place: Place, gold: Sequence[PlanValues], got: Sequence[PlanValues]) -> None:
        self.tally.plans(place, len(gold), len(got))
        partner = dict(assign([[self._plan_weight(i, g, j, h) for j, h in enumerate(got)] for i, g in enumerate(gold)]))
        for i, gold_plan in enumerate(gold):
            here = Place(place.page, i, place.found)
            self._plan(here, gold_plan, got[partner[i]] if i in partner else _NOTHING)
        taken = set(partner.values())
        surplus = [plan.scalars.get("number") for j, plan in enumerate(got) if j not in taken]
        if place.found:
            self.tally.surplus_numbers(place, surplus, no_plans=not gold)

    def _plan_weight(self, i: int, gold: PlanValues, j: int, got: PlanValues) -> int:
        """Equal numbers first, then the count of other fields that agree, then the order."""
        agreeing = sum(_agree(name, gold, got) for name in gold.scalars)
        names = self._names(gold, got)
        agreeing += sum(bool(_match(listed, gold, got, names).pairs) for listed in LISTS if listed.name in gold.lists)
        same_number = _agree("number", gold, got) and not is_null(gold.scalars.get("number"))
        return (same_number * _RANK + agreeing) * _RANK - (i - j) ** 2

    def _plan(self, place: Place, gold: PlanValues, got: PlanValues) -> None:
        for name, value in gold.scalars.items():
            self.tally.scalar(place, name, value, got.scalars.get(name))
        names = self._names(gold, got)
        for listed in LISTS:
            if listed.name in gold.lists:
                self._list(place, listed, _match(listed, gold, got, names))

    def _list(self, place: Place, listed: ListField, match: ListMatch) -> None:
        self.tally.listed(place, listed.name, match, () if listed.second else listed.details)
        if listed.second is None:
            return
        (detail,) = listed.details
        gold = [*(pair[0] for pair in match.pairs), *match.missed]
        judged = any(detail in item.details for item in gold) if gold else (listed.name, detail) in self.known_details
        if judged:
            self.tally.listed(place, listed.second, _with_detail(match, detail), listed.details)

    def _names(self, gold: PlanValues, got: PlanValues) -> Names:
        return Names(self.canonical, places_of(gold, got))


def _agree(name: str, gold: PlanValues, got: PlanValues) -> bool:
    one, other = gold.scalars.get(name), got.scalars.get(name)
    if is_null(one) or is_null(other):
        return name in gold.scalars and is_null(one) and is_null(other)
    return same_scalar(name, one, other)


def _with_detail(match: ListMatch, detail: str) -> ListMatch:
    """The match without the gold items, and their partners, for which the detail is not judged."""
    return ListMatch(
        pairs=[pair for pair in match.pairs if detail in pair[0].details],
        missed=[item for item in match.missed if detail in item.details],
        surplus=match.surplus,
    )


def _match(listed: ListField, gold: PlanValues, got: PlanValues, names: Names) -> ListMatch:
    """Pair the same items of two lists: as many as possible, those with equal details and like wording first."""
    left, right = gold.lists.get(listed.name, ()), got.lists.get(listed.name, ())
    weights = [[_item_weight(listed, one, other, names) for other in right] for one in left]
    pairs = [(i, j) for i, j in assign(weights) if weights[i][j]]
    matched_left, matched_right = {i for i, _ in pairs}, {j for _, j in pairs}
    counted = [*(left[i] for i, _ in pairs), *(right[j] for _, j in pairs)]
    surplus: list[Item] = []
    for item in (item for j, item in enumerate(right) if j not in matched_right):
        # The same group in other words counts once.
        repeats = listed.name in _NAME_LISTS and is_group(item) and any(_same(listed, o, item, names) for o in counted)
        if not repeats:
            surplus.append(item)
            counted.append(item)
    return ListMatch(
        pairs=[(left[i], right[j]) for i, j in pairs],
        missed=[item for i, item in enumerate(left) if i not in matched_left],
        surplus=surplus,
    )


def _item_weight(listed: ListField, gold: Item, got: Item, names: Names) -> int:
    """0 when the items are not the same; else more for equal details and a closer wording."""
    if not _same(listed, gold, got, names):
        return 0
    return _RANK + 2000 * details_agree(gold, got, listed.details) + int(1000 * names.closeness(gold, got))


def _same(listed: ListField, one: Item, other: Item, names: Names) -> bool:
    if listed.name in _NAME_LISTS:
        return names.same(one, other)
    if listed.name == "references":
        return document_number(one.value) == document_number(other.value)
    return overlaps(one.value, other.value)
