"""The values of a campaign, out of those of its plans."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from pipeline.registry.campaigns.ranking import LEVELS, Rank, level_number, rank

_DIGITS = 12
_PLAN = """
SELECT is_campaign, issuer_level, issued, published_first, "start", "end", subject,
  province, province_code, province_2025
FROM plans WHERE id = ?
"""
_CHANGES_START = ("amends", "replaces")
CHANGES = ("extends", *_CHANGES_START)


@dataclass(frozen=True, slots=True)
class _Plan:
    """What of a plan a campaign is described by."""

    id: str
    themes: tuple[tuple[str, str], ...]
    occasion: str | None
    is_campaign: int
    level: str | None
    issued: str | None
    published: str | None
    start: str | None
    end: str | None
    subject: str | None
    province: str | None
    province_code: str | None
    province_2025: str | None

    @property
    def told(self) -> str | None:
        """When it was issued, or first told of."""
        return self.issued or (self.published[:10] if self.published else None)

    def theme(self, *layers: str) -> str | None:
        """Its first theme of one of these layers."""
        return next((text for text, layer in self.themes if layer in layers), None)


@dataclass(frozen=True, slots=True)
class Description:
    """A campaign's row without its parent and counts; ``root`` is the id of the plan that it is known by."""

    root: str
    name: str | None
    theme: str | None
    occasion: str | None
    province: str | None
    province_code: str | None
    province_2025: str | None
    level: str | None
    start: str | None
    end: str | None
    announced: str | None

    @property
    def id(self) -> str:
        """The id of the campaign."""
        return f"c-{sha256(self.root.encode()).hexdigest()[:_DIGITS]}"


def describe(
    connection: sqlite3.Connection, plan_ids: Iterable[str], level: int, changes: Sequence[tuple[str, str]]
) -> Description:
    """Describe a campaign: each value is that of the first of its plans that has one.

    Args:
        connection: to the database with its plans.
        plan_ids: its plans.
        level: the highest of its documents, as in a Node.
        changes: which plans change another and how: pairs of id and relation.
    """
    plans = [_plan(connection, plan_id) for plan_id in plan_ids]
    plans.sort(key=_rank)
    root = plans[0]
    placed = next((plan for plan in plans if plan.province), root)
    return Description(
        root.id,
        name=_first(p.theme("name") for p in plans)
        or _first(p.theme("theme") for p in plans)
        or _first(p.subject for p in plans),
        theme=_first(p.theme("theme") for p in plans),
        occasion=_first(p.occasion for p in plans),
        province=placed.province,
        province_code=placed.province_code,
        province_2025=placed.province_2025,
        level=LEVELS[level] if level < len(LEVELS) else None,
        start=_first(p.start for p in _in_force(plans, changes, _CHANGES_START)),
        end=_first(p.end for p in _in_force(plans, changes, CHANGES)),
        announced=_first(p.told for p in plans),
    )


def _rank(plan: _Plan) -> Rank:
    told = plan.issued or plan.published
    return rank(plan.id, is_campaign=bool(plan.is_campaign), level=level_number(plan.level), told=told)


def _plan(connection: sqlite3.Connection, plan_id: str) -> _Plan:
    cells = connection.execute(_PLAN, (plan_id,)).fetchone()
    themes = connection.execute("SELECT text, layer FROM themes WHERE plan_id = ? ORDER BY position", (plan_id,))
    occasion = connection.execute("SELECT name FROM occasions WHERE plan_id = ? ORDER BY position LIMIT 1", (plan_id,))
    names = tuple((text, layer) for text, layer in themes)
    return _Plan(plan_id, names, next((name for (name,) in occasion), None), *cells)


def _in_force(plans: Sequence[_Plan], changes: Sequence[tuple[str, str]], relations: Sequence[str]) -> Sequence[_Plan]:
    """The plans of a campaign by whose words its time goes: before the first those of its level that change it."""
    changing = {plan_id for plan_id, relation in changes if relation in relations}
    later = [plan for plan in plans if plan.id in changing and plan.level == plans[0].level]
    later.sort(key=lambda plan: (plan.told or "", plan.id), reverse=True)
    return [*later, *plans]


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value), None)
