"""What people corrected and judged, in the order in which they did, with what has become of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from sqlite3 import Connection

from pipeline.registry.corrections.entry import IS_PLAN, Correction
from pipeline.registry.corrections.tables import stored
from pipeline.registry.corrections.telling import change
from pipeline.registry.find import find_plan, plan_of_sighting
from pipeline.registry.judgements import Judgement, in_words, of_renewed_pages
from pipeline.registry.parts import RegistryError
from pipeline.registry.sightings import SightingId


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that somebody said.

    Attributes:
        at: when (ISO, UTC).
        by: who.
        what: in words.
        note: why.
        sightings: what it is about.
        plan: the id that the plan had then; "" for a judgement.
        state: what keeps it from being in force; "" when nothing does.
    """

    at: str
    by: str
    what: str
    note: str | None
    sightings: tuple[SightingId, ...]
    plan: str = ""
    state: str = ""

    def __str__(self) -> str:
        where = ", ".join(str(sighting) for sighting in self.sightings)
        parts = [self.at, self.plan, self.what, f"({where})" if self.plan else "", f"by {self.by}"]
        told = "  ".join(part for part in parts if part) + (f": {self.note}" if self.note else "")
        return f"{told}  [{self.state}]" if self.state else told


def history(connection: Connection, corrections: Sequence[Correction], judgements: Sequence[Judgement]) -> list[Entry]:
    """All that people said, the oldest first.

    Args:
        connection: to the database, which knows what is in force.
        corrections: of the registry, in the order of their file.
        judgements: likewise.
    """
    entries = [*_of_corrections(connection, corrections), *_of_judgements(of_renewed_pages(connection, judgements))]
    return sorted(entries, key=lambda entry: entry.at)


def about(connection: Connection, written: str, entries: Iterable[Entry]) -> list[Entry]:
    """Those that are about a plan, or about one sighting of it.

    Args:
        connection: to the database.
        written: an id or its beginning; a plan that is in the tables no more is known by the id that it had.
        entries: all of them.

    Raises:
        RegistryError: when nothing has such an id.
    """
    try:
        found = find_plan(connection, written)
    except RegistryError:
        text = written.strip().lower()
        gone = [entry for entry in entries if text and any(name.startswith(text) for name in _names(entry))]
        if not gone:
            raise
        return gone
    wanted = {seen.id for seen in found.sightings}
    return [entry for entry in entries if entry.plan == found.id or not wanted.isdisjoint(entry.sightings)]


def _names(entry: Entry) -> list[str]:
    return [
        entry.plan,
        *(f"{sighting.page}#{sighting.position}" for sighting in entry.sightings),
        *map(str, entry.sightings),
    ]


def _of_corrections(connection: Connection, corrections: Sequence[Correction]) -> list[Entry]:
    later: set[tuple[str, SightingId]] = set()
    entries = []
    for correction in reversed(corrections):
        sightings = tuple(source.id for source in correction.sources)
        keys = {(correction.field, sighting) for sighting in sightings}
        state = "a later one takes its place" if keys <= later else _state(connection, correction)
        later |= keys
        told = (correction.at, correction.by, change(correction), correction.note)
        entries.append(Entry(*told, sightings, correction.plan, state))
    return entries[::-1]


def _state(connection: Connection, correction: Correction) -> str:
    if correction.field == IS_PLAN and correction.value is False:
        there = any(plan_of_sighting(connection, source.id) for source in correction.sources)
        return "not in the tables yet" if there else ""
    row = (correction.field, stored(correction.value), correction.by, correction.at)
    found = connection.execute(
        "SELECT 1 FROM applied WHERE field = ? AND value IS ? AND by = ? AND at = ?", row
    ).fetchone()
    return "" if found else "not in force: its pages tell of this plan no more, or the tables are older"


def _of_judgements(judgements: Sequence[Judgement]) -> list[Entry]:
    later: set[tuple[str, frozenset[SightingId]]] = set()
    entries = []
    for judgement in reversed(judgements):
        key = (judgement.of, frozenset((judgement.a, judgement.b)))
        state = "a later one takes its place" if key in later else ""
        later.add(key)
        told = (judgement.at, judgement.by, in_words(judgement), judgement.note)
        entries.append(Entry(*told, (judgement.a, judgement.b), state=state))
    return entries[::-1]
