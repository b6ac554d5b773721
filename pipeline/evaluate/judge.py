"""Holding an output against gold: pages are found, plans aligned, lists brought together, everything tallied."""

from __future__ import annotations

import hashlib
import importlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import cast

from pipeline.evaluate.evaluation import Evaluation, add_up
from pipeline.evaluate.gold import GoldPage
from pipeline.evaluate.groups import groups_of
from pipeline.evaluate.matching import assign, find_pages
from pipeline.evaluate.naming import Canonical, Names, places_of
from pipeline.evaluate.pairing import ListMatch, Rules
from pipeline.evaluate.recorder import Recorder
from pipeline.evaluate.scores import PageScore
from pipeline.evaluate.tally import Place, Tally, is_null
from pipeline.evaluate.values import LISTS, ListField, PlanValues, page_scalars, plan_values
from pipeline.evaluate.wording import same_scalar
from pipeline.model import Page

_NOTHING = PlanValues({}, {})
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
    judge = _Judge(cache(canonical or _gazetteer_canonical()), _known_names(gold), _known_details(gold))
    scores = [judge.page(gold_page, page) for gold_page, page in zip(gold, find_pages(gold, pages), strict=True)]
    return add_up(scores, tuple(sorted(frozenset().union(*(gold_page.unjudged for gold_page in gold)))))


def _gazetteer_canonical() -> Canonical:
    """The gazetteer's function; imported by name so that a caller with a function of their own loads no tables."""
    return cast("Canonical", importlib.import_module("extractors.bodies.names").canonical_name)


def _known_names(gold: Sequence[GoldPage]) -> frozenset[str]:
    """The fields of plans that this gold judges anywhere; a plan that it does not have would be judged by them."""
    plans = [plan for page in gold for plan in page.plans or ()]
    return frozenset(name for plan in plans for name in (*plan.scalars, *plan.lists))


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
    known_names: frozenset[str]
    known_details: frozenset[tuple[str, str]]

    def page(self, gold: GoldPage, page: Page | None) -> PageScore:
        """Judge one page by both ways of matching; which plan is which is settled by the soft one."""
        got = [plan_values(plan) for plan in page.plans] if page else []
        partner = self._partners(gold.plans or (), got)
        soft, strict = Recorder(), Tally(strict=True)
        for tally in (soft, strict):
            self._page(tally, gold, page, got, partner)
        return PageScore(
            page=gold.id,
            found=page is not None,
            groups=groups_of(gold, page),
            digest=hashlib.sha256(f"{gold.digest} {page.id if page else ''}".encode()).hexdigest(),
            soft=soft.scores(),
            strict=strict.scores(),
            errors=tuple(soft.errors),
            strict_errors=tuple(strict.errors),
            verdicts=soft.verdicts,
        )

    def _page(
        self, tally: Tally, gold: GoldPage, page: Page | None, plans: Sequence[PlanValues], partner: Mapping[int, int]
    ) -> None:
        place = Place(gold.id, found=page is not None)
        got = page_scalars(page) if page else {}
        for name, value in gold.scalars.items():
            tally.scalar(place, name, value, got.get(name))
        if gold.plans is None:
            return
        tally.plans(place, len(gold.plans), len(plans))
        for i, gold_plan in enumerate(gold.plans):
            here = Place(place.page, i, place.found, partner.get(i))
            self._plan(tally, here, gold_plan, plans[partner[i]] if i in partner else _NOTHING)
        taken = set(partner.values())
        surplus = {j: plan for j, plan in enumerate(plans) if j not in taken}
        if place.found:
            numbers = [plan.scalars.get("number") for plan in surplus.values()]
            tally.surplus_numbers(place, numbers, no_plans=not gold.plans)
            tally.surplus_plans(place, {j: plan.only(self.known_names) for j, plan in surplus.items()})

    def _partners(self, gold: Sequence[PlanValues], got: Sequence[PlanValues]) -> dict[int, int]:
        """Which output plan (by position) belongs to a gold plan."""
        return dict(assign([[self._plan_weight(i, g, j, h) for j, h in enumerate(got)] for i, g in enumerate(gold)]))

    def _plan_weight(self, i: int, gold: PlanValues, j: int, got: PlanValues) -> int:
        """Equal numbers first, then the count of other fields that agree, then the order."""
        agreeing = sum(_agree(name, gold, got) for name in gold.scalars)
        rules = self._rules(gold, got)
        agreeing += sum(bool(rules.match(listed, gold, got).pairs) for listed in LISTS if listed.name in gold.lists)
        same_number = _agree("number", gold, got) and not is_null(gold.scalars.get("number"))
        return (same_number * _RANK + agreeing) * _RANK - (i - j) ** 2

    def _plan(self, tally: Tally, place: Place, gold: PlanValues, got: PlanValues) -> None:
        for name, value in gold.scalars.items():
            tally.scalar(place, name, value, got.scalars.get(name))
        rules = self._rules(gold, got, strict=tally.strict)
        for listed in LISTS:
            if listed.name in gold.lists:
                self._list(tally, place, listed, rules.match(listed, gold, got))

    def _list(self, tally: Tally, place: Place, listed: ListField, match: ListMatch) -> None:
        tally.listed(place, listed.name, match, listed.details)
        for second, details in listed.seconds.items():
            if match.pairs or match.missed:
                judged = match.judges(details)
            else:
                judged = any((listed.name, detail) in self.known_details for detail in details)
            if judged:
                tally.listed(place, second, match.with_details(details), details)

    def _rules(self, gold: PlanValues, got: PlanValues, *, strict: bool = False) -> Rules:
        return Rules(Names(self.canonical, places_of(gold, got)), strict)


def _agree(name: str, gold: PlanValues, got: PlanValues) -> bool:
    one, other = gold.scalars.get(name), got.scalars.get(name)
    if is_null(one) or is_null(other):
        return name in gold.scalars and is_null(one) and is_null(other)
    return same_scalar(name, one, other)
