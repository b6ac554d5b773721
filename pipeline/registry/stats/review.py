"""What a person should look at first."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.numbers.find import find_numbers
from pipeline.model import Page
from pipeline.place import Place
from pipeline.registry.identity.keys import NumberKey, number_key
from pipeline.registry.parts import PARTS, read_part

SHOWN = 20
DOUBTFUL = 0.8

_SURE_FAMILIES = ("state", "state_year", "letter", "party")
_DOUBTFUL = """SELECT id, number, issuer, printf('confidence %.2f', confidence), count(*) OVER () FROM plans
    WHERE confidence < ? ORDER BY confidence, id LIMIT ?"""
_CONFLICTS = """SELECT plans.id, plans.number, plans.issuer, group_concat(DISTINCT field), count(*) OVER ()
    FROM conflicts JOIN plans ON plans.id = plan_id GROUP BY 1
    ORDER BY max(field IN ('number', 'issued', 'issuer')) DESC, count(*) DESC, 1 LIMIT ?"""
_WITHOUT_NUMBER = """SELECT part, page_id, position, plans.id, plans.issuer FROM plans
    JOIN sightings ON sightings.plan_id = plans.id JOIN pages ON pages.id = page_id
    WHERE plans.number IS NULL ORDER BY part, page_id, position"""


@dataclass(frozen=True, slots=True)
class ToSee:
    """A plan to look at: its id, number and issuer, and why."""

    plan: str
    number: str | None
    issuer: str | None
    why: str


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason to look at plans: how many there are (at least, when not all were counted), and the first of them."""

    count: int
    first: tuple[ToSee, ...]
    at_least: bool = False


def doubtful(connection: sqlite3.Connection, shown: int = SHOWN) -> Reason:
    """Plans whose number, date of issue or issuer is less sure than ``DOUBTFUL``, the least sure first.

    Args:
        connection: to ``registry.sqlite``.
        shown: at most so many are given.
    """
    return _reason(connection.execute(_DOUBTFUL, (DOUBTFUL, shown)).fetchall())


def in_conflict(connection: sqlite3.Connection, shown: int = SHOWN) -> Reason:
    """Plans whose sources disagree, first those that disagree on what identifies them.

    Args:
        connection: to ``registry.sqlite``.
        shown: at most so many are given.
    """
    return _reason(connection.execute(_CONFLICTS, (shown,)).fetchall())


def _reason(rows: list[tuple[str, str | None, str | None, str, int]]) -> Reason:
    return Reason(rows[0][4] if rows else 0, tuple(ToSee(*row[:4]) for row in rows))


def printed_numbers(connection: sqlite3.Connection, registry: Place, shown: int = SHOWN) -> Reason:
    """Plans without a number on whose page there is one that no plan there has or cites.

    The texts are read until so many are found.

    Args:
        connection: to ``registry.sqlite``.
        registry: its folder.
        shown: at most so many are given.

    Raises:
        RegistryError: when a part is damaged.
        OSError: when the store that it lies in does not give it.
    """
    wanted: dict[str, dict[str, list[tuple[str, str | None]]]] = {}
    for part, page, _, plan_id, issuer in connection.execute(_WITHOUT_NUMBER):
        wanted.setdefault(part, {}).setdefault(page, []).append((plan_id, issuer))
    found: dict[str, ToSee] = {}
    for part, pages in wanted.items():
        for page in read_part(registry / PARTS / part):
            numbers = list(_unclaimed(page)) if page.id in pages else []
            for plan_id, issuer in pages[page.id] if numbers else ():
                found.setdefault(plan_id, ToSee(plan_id, None, issuer, f"its page prints {', '.join(numbers[:3])}"))
                if len(found) == shown:
                    return Reason(shown, tuple(found.values()), at_least=True)
    return Reason(len(found), tuple(found.values()))


def _unclaimed(page: Page) -> Iterator[str]:
    """The document numbers of a page's text that no plan there has or cites, each once."""
    claimed: set[NumberKey] = {number_key(plan.number) for plan in page.plans}
    claimed |= {number_key(reference.number) for plan in page.plans for reference in plan.references}
    for mention in find_numbers(page.text or ""):
        number = mention.value.number
        if number is not None and mention.value.family in _SURE_FAMILIES and number_key(number) not in claimed:
            claimed.add(number_key(number))
            yield number
