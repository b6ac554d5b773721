"""What changed between two registries, or two outputs: plan by plan, field by field."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from pipeline.codec import loads_plan
from pipeline.model import Page, Plan
from pipeline.registry.database.read import connect
from pipeline.registry.fields import FIELDS, Field


class Pair(NamedTuple):
    """A plan as two sides tell it, each with a name for people; None where a side does not have it."""

    old_name: str | None
    old: Plan | None
    new_name: str | None
    new: Plan | None


class Change(NamedTuple):
    """A field that has another value now."""

    field: str
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class Changed:
    """A plan that is on one side only, or has other values on the other.

    Attributes:
        kind: "gone" (only in the old one), "come" (only in the new one) or "changed".
        name: of the plan: its id in a registry, page and position in an output.
        new_name: its name in the new one, where that is another.
        plan: as the old one tells it; as the new one, where that alone has it.
        changes: of values.
    """

    kind: str
    name: str
    new_name: str | None
    plan: Plan
    changes: tuple[Change, ...] = ()


@dataclass(slots=True)
class Summary:
    """Counts over a comparison.

    Attributes:
        old, new: plans on each side.
        same: plans without a change.
        changed: plans with one.
        fields: for each field how often its value came (was null or empty), went, or became another.
    """

    old: int = 0
    new: int = 0
    same: int = 0
    changed: int = 0
    fields: dict[str, Counter[str]] = field(default_factory=dict)

    def count(self, change: Change) -> None:
        """Take down a change."""
        how = "came" if change.old in (None, []) else "went" if change.new in (None, []) else "other"
        self.fields.setdefault(change.field, Counter())[how] += 1


def compare(pairs: Iterable[Pair], fields: Sequence[Field], summary: Summary) -> Iterator[Changed]:
    """What is different, in the order of the pairs.

    Args:
        pairs: the plans of both sides.
        fields: those to be looked at.
        summary: counts while they stream.
    """
    for pair in pairs:
        summary.old += pair.old is not None
        summary.new += pair.new is not None
        if pair.old is None or pair.new is None:
            plan, name = pair.old or pair.new, pair.old_name or pair.new_name
            assert plan is not None
            yield Changed("gone" if pair.old is not None else "come", name or "", None, plan)
            continue
        changes = tuple(_changes(pair.old, pair.new, fields))
        summary.changed += bool(changes)
        summary.same += not changes
        for change in changes:
            summary.count(change)
        if changes:
            other = pair.new_name if pair.new_name != pair.old_name else None
            yield Changed("changed", pair.old_name or "", other, pair.old, changes)


def _changes(old: Plan, new: Plan, fields: Sequence[Field]) -> Iterator[Change]:
    for each in fields:
        before, after = each.read(old), each.read(new)
        if before != after:
            yield Change(each.name, before, after)


def fields_named(names: Sequence[str]) -> tuple[Field, ...]:
    """The fields of these names; all when there are none.

    Raises:
        KeyError: when there is no field of a name.
    """
    known = {each.name: each for each in FIELDS}
    return tuple(known[name] for name in names) or FIELDS


def pairs_of_pages(old: Iterable[Page], new: Iterable[Page]) -> Iterator[Pair]:
    """The plans of two outputs: pages are the same by their bytes, else by their path; plans of a page by their
    number, else by their order.

    Args:
        old: the records of the old output; all are kept in memory, without texts.
        new: those of the new one.
    """
    before: dict[str, tuple[str | None, tuple[Plan, ...]]] = {}
    for page in old:
        before[page.id] = (page.path, page.plans)
    after = {page.id: (page.path, page.plans) for page in new}
    at_path = {path: key for key, (path, _) in after.items() if path is not None and key not in before}
    taken: set[str] = set()
    for key, (path, plans) in before.items():
        other = key if key in after else at_path.get(path) if path is not None else None
        if other is not None:
            taken.add(other)
        new_path, new_plans = after[other] if other is not None else (None, ())
        yield from _of_page(path or key[:12], plans, new_path or (other or key)[:12], new_plans)
    for key, (path, plans) in after.items():
        if key not in taken:
            yield from _of_page("", (), path or key[:12], plans)


def _of_page(old_name: str, old: Sequence[Plan], new_name: str, new: Sequence[Plan]) -> Iterator[Pair]:
    """The plans of a page on both sides."""
    partner: dict[int, int] = {}
    free = list(range(len(new)))
    for same_number in (True, False):
        for i, plan in enumerate(old):
            fitting = (j for j in free if not same_number or (plan.number and plan.number == new[j].number))
            if i not in partner and (at := next(fitting, None)) is not None:
                partner[i] = at
                free.remove(at)
    for i, plan in enumerate(old):
        at = partner.get(i)
        name = f"{old_name}#{i}"
        yield Pair(name, plan, None, None) if at is None else Pair(name, plan, f"{new_name}#{at}", new[at])
    for j in free:
        yield Pair(None, None, f"{new_name}#{j}", new[j])


def pairs_of_registries(old: Path, new: Path) -> Iterator[Pair]:
    """The merged plans of two registries: of two that share sightings (page and position) those that share most.

    Args:
        old: the ``registry.sqlite`` of the old one.
        new: that of the new one.

    Raises:
        sqlite3.DatabaseError: when one cannot be read.
    """
    connection = connect(old)
    try:
        connection.execute("ATTACH ? AS new", (f"{new.absolute().as_uri()}?mode=ro",))
        partner = _partners(connection)
        taken = set(partner.values())
        for plan_id, record in connection.execute("SELECT id, record FROM main.plans ORDER BY id"):
            other = partner.get(plan_id)
            if other is None:
                yield Pair(plan_id, loads_plan(record), None, None)
                continue
            (told,) = connection.execute("SELECT record FROM new.plans WHERE id = ?", (other,)).fetchone()
            plan = loads_plan(record)
            yield Pair(plan_id, plan, other, plan if told == record else loads_plan(told))
        for plan_id, record in connection.execute("SELECT id, record FROM new.plans ORDER BY id"):
            if plan_id not in taken:
                yield Pair(None, None, plan_id, loads_plan(record))
    finally:
        connection.close()


def _partners(connection: sqlite3.Connection) -> dict[str, str]:
    """Which plan of the new registry each of the old one is."""
    shared = connection.execute(
        """SELECT before.plan_id, after.plan_id FROM main.sightings AS before
        JOIN new.sightings AS after USING (page_id, position)
        GROUP BY 1, 2 ORDER BY count(*) DESC, before.plan_id = after.plan_id DESC, 1, 2"""
    )
    partner: dict[str, str] = {}
    taken: set[str] = set()
    for old, new in shared:
        if old not in partner and new not in taken:
            partner[old] = new
            taken.add(new)
    return partner
