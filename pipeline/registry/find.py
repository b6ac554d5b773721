"""Plans and sightings by what people write for them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from sqlite3 import Connection
from typing import TypeVar

from pipeline.codec import loads_plan
from pipeline.model import Plan
from pipeline.registry.identity.keys import number_key
from pipeline.registry.journal import PageNames
from pipeline.registry.parts import RegistryError
from pipeline.registry.sightings import RANKS, Rank, SightingId

_Item = TypeVar("_Item")

_SIGHTING = re.compile(r"([0-9a-f]{1,64})(?:#(\d{1,6}))?", re.ASCII)
_NAMED = re.compile(r"[a-z]-[0-9a-f]{1,12}", re.ASCII)
_SHOWN = 6
_PLAN = """
SELECT id, record FROM plans WHERE id = :id
UNION ALL SELECT plans.id, record FROM former_ids JOIN plans ON plans.id = plan_id WHERE former_ids.id = :id LIMIT 1
"""
_WAYS = (
    "write its id (p-0123456789ab, column id of plans.csv), the page and position of one sighting (0123456789ab#0),"
    " the beginning of one, or its number (58/KH-UBND)"
)


class NoSuchError(RegistryError):
    """Nothing in the tables has the id that somebody wrote."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A sighting as the database has it, corrections in it."""

    id: SightingId
    rank: Rank
    plan: Plan


@dataclass(frozen=True, slots=True)
class Found:
    """A plan that somebody named.

    Attributes:
        id: of the plan.
        plan: its values in force; of one sighting alone those of the sighting.
        sightings: those that are meant: all of the plan, best first, or the one that was named.
    """

    id: str
    plan: Plan
    sightings: tuple[Seen, ...]


def find_plan(connection: Connection, written: str) -> Found:
    """The plan, or the one sighting of it, that somebody means.

    Args:
        connection: to the database.
        written: an id of a plan, one that it had before a correction, a sighting ("PAGEID12#0"), the page of one
            alone, a beginning of these that no other has, or a document number that only one plan has.

    Raises:
        NoSuchError: when there is none of that id.
        RegistryError: when it is no id, or several begin with it; the message says which.
    """
    text = written.strip().lower()
    if _NAMED.fullmatch(text) or text == "p-":
        return _by_id(connection, written, text)
    if match := _SIGHTING.fullmatch(text):
        return _by_sighting(connection, written, match[1], match[2])
    if found := _by_number(connection, written):
        return found
    raise RegistryError(f"{written!r} names no plan: {_WAYS}")


def _by_number(connection: Connection, written: str) -> Found | None:
    """The only plan with a document number; null when there is none."""
    key = number_key(written)
    if len(key) < 2:
        return None
    serial = f"%{key[0]}%"  # the form of the number decides; this keeps most rows from being looked at
    rows = connection.execute("SELECT id, number, issuer, issued FROM plans WHERE number LIKE ? ORDER BY id", (serial,))
    found = [row for row in rows if number_key(row[1]) == key]
    if len(found) > 1:
        shown = "; ".join(", ".join(filter(None, (row[0], row[2], row[3]))) for row in found[:_SHOWN])
        raise RegistryError(f"{written}: {len(found):,} plans have this number: {shown}; write the id of one")
    return plan_of_id(connection, found[0][0]) if found else None


def _by_id(connection: Connection, written: str, text: str) -> Found:
    if not text.startswith("p-"):
        raise RegistryError(f"{written!r} is no plan: ids of plans begin with p-")
    begins = (text, f"{text}g")
    ids = [row[0] for row in connection.execute("SELECT id FROM plans WHERE id >= ? AND id < ?", begins)]
    if not ids:
        ids = [row[0] for row in connection.execute("SELECT id FROM former_ids WHERE id >= ? AND id < ?", begins)]
    return plan_of_id(connection, only(written, ids, "plan"))


def _by_sighting(connection: Connection, written: str, page: str, position: str | None) -> Found:
    rows = connection.execute(
        "SELECT page_id, position FROM sightings WHERE page_id >= ? AND page_id < ? ORDER BY page_id, position",
        (page, f"{page}g"),
    )
    places = [SightingId(*row) for row in rows]
    if position is not None:
        places = [place for place in places if place.position == int(position)]
    chosen = only(written, places, "plan on a page")
    plan_id, rank, record = connection.execute(
        "SELECT plan_id, rank, record FROM sightings WHERE page_id = ? AND position = ?", chosen
    ).fetchone()
    plan = loads_plan(record)
    return Found(plan_id, plan, (Seen(chosen, rank, plan),))


def only(written: str, found: list[_Item], what: str) -> _Item:
    """The only one that begins as somebody wrote.

    Args:
        written: the beginning of an id.
        found: those that begin so.
        what: they are, for the message.

    Raises:
        NoSuchError: when there is none.
        RegistryError: when there are several.
    """
    if not found:
        raise NoSuchError(f"{written}: there is no such {what} in this registry")
    if len(found) > 1:
        shown = ", ".join(str(item) for item in found[:_SHOWN]) + (" ..." if len(found) > _SHOWN else "")
        raise RegistryError(f"{written}: {len(found):,} begin like this: {shown}; write more of it")
    return found[0]


def plan_of_id(connection: Connection, plan_id: str) -> Found:
    """The plan with exactly this id, or which had it before a correction gave it another one.

    Raises:
        NoSuchError: when there is none.
    """
    row = connection.execute(_PLAN, {"id": plan_id}).fetchone()
    if row is None:
        raise NoSuchError(f"{plan_id}: there is no such plan in this registry")
    return Found(row[0], loads_plan(row[1]), tuple(_sightings(connection, row[0])))


def plan_of_sighting(connection: Connection, sighting: SightingId) -> str | None:
    """The id of the plan that a sighting belongs to; null when it is not in the tables."""
    row = connection.execute("SELECT plan_id FROM sightings WHERE page_id = ? AND position = ?", sighting).fetchone()
    return row[0] if row else None


def page_names(connection: Connection, page: str) -> PageNames:
    """Path and URL of a page by its hash; both null when it is not in the tables."""
    row = connection.execute("SELECT path, url FROM pages WHERE id = ?", (page,)).fetchone()
    return PageNames(*row) if row else PageNames()


def _sightings(connection: Connection, plan_id: str) -> Iterator[Seen]:
    rows = connection.execute("SELECT page_id, position, rank, record FROM sightings WHERE plan_id = ?", (plan_id,))
    seen = [Seen(SightingId(page, at), rank, loads_plan(record)) for page, at, rank, record in rows]
    yield from sorted(seen, key=lambda item: (RANKS.index(item.rank), item.id))
