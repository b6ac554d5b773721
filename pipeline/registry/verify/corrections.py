"""Corrections held against the tables: each is in force, or its sighting is no more.

The file is read here anew, not by what applied it: a check that trusts what it checks finds nothing.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.place import Place, telling
from pipeline.registry.sightings import SightingId
from pipeline.registry.verify.findings import Findings

CORRECTIONS = "corrections.jsonl"
PLAN = "plan"  # the field that says whether there is a plan at all

# The number of each plan of a page, by position.
Numbers = Mapping[str, list[str | None]]


@dataclass(frozen=True, slots=True)
class Correction:
    """What the last correction says of a field of one sighting; ``number`` is what the sighting had then."""

    at: SightingId
    field: str
    value: Any
    number: str | None

    def __str__(self) -> str:
        return f"{self.at} {self.field} = {json.dumps(self.value, ensure_ascii=False)}"


def read_last(registry: Place, findings: Findings) -> list[Correction]:
    """The corrections that count: of those of one field of one sighting the last.

    Args:
        registry: its folder.
        findings: told of lines that cannot be read.

    Raises:
        OSError: when the file is there and cannot be read.
    """
    path = registry / CORRECTIONS
    with telling(path):
        if not path.is_file():
            return []
        lines = path.read_bytes().split(b"\n")
    last: dict[tuple[SightingId, str], Correction] = {}
    for number, line in enumerate(lines, 1):
        try:
            corrections = list(_corrections(json.loads(line))) if line.strip() else []
        except (ValueError, KeyError, TypeError, AttributeError):
            findings.add("correction", f"{CORRECTIONS}:{number}", "this line is no correction; mend or remove it")
            continue
        for correction in corrections:
            last.pop((correction.at, correction.field), None)
            last[correction.at, correction.field] = correction
    return list(last.values())


def _corrections(line: Mapping[str, Any]) -> Iterator[Correction]:
    for source in line["sources"]:
        at = SightingId(str(source["page"]), int(source["position"]))
        yield Correction(at, str(line["field"]), line["value"], source.get("number"))


def place_of(correction: Correction, numbers: Numbers) -> SightingId | None:
    """The sighting that a correction is about now: the one at its place, or where its number has moved to.

    Args:
        correction: with its place when it was made.
        numbers: of the plans of its page.

    Returns:
        None when the page is gone, or has no such plan any more.
    """
    page, position = correction.at
    there = numbers.get(page)
    if there is None:
        return None
    if correction.number is not None and (position >= len(there) or there[position] != correction.number):
        moved = [at for at, number in enumerate(there) if number == correction.number]
        if moved:
            return SightingId(page, moved[0])
    return correction.at if position < len(there) else None


def dropped(corrections: Iterable[Correction], numbers: Numbers) -> set[SightingId]:
    """The sightings of which a person has said that they are no plans."""
    said = ((place_of(c, numbers), c) for c in corrections if c.field == PLAN)
    return {place for place, correction in said if place is not None and correction.value is False}


def check_applied(
    corrections: Sequence[Correction], numbers: Numbers, connection: sqlite3.Connection, findings: Findings
) -> list[str]:
    """Look whether corrections are in force.

    Args:
        corrections: those that count.
        numbers: of the plans of their pages, as they are read now.
        connection: to ``registry.sqlite``.
        findings: told of those that are not.

    Returns:
        Those without a place.
    """
    gone = dropped(corrections, numbers)
    unplaced = []
    for correction in corrections:
        place = place_of(correction, numbers)
        if place is None:
            unplaced.append(str(correction))
        elif correction.field == PLAN:
            if place in gone and connection.execute(_SIGHTING, place).fetchone():
                findings.add("correction", str(correction), "is not in force; run `kehoach build` again")
        elif place not in gone:
            rows = connection.execute(_APPLIED, (*place, correction.field))
            if not any(value in _written(correction.value) for (value,) in rows):
                findings.add("correction", str(correction), "is not in force; run `kehoach build` again")
    return unplaced


_SIGHTING = "SELECT 1 FROM sightings WHERE page_id = ? AND position = ?"
_APPLIED = "SELECT value FROM applied WHERE page_id = ? AND position = ? AND field = ?"


def _written(value: Any) -> set[str | None]:
    """A value as a cell of the tables may hold it."""
    return {value if value is None or isinstance(value, str) else None, json.dumps(value, ensure_ascii=False)} - (
        set() if value is None else {None}
    )


def unplaced(registry: Place, connection: sqlite3.Connection) -> list[str]:
    """The corrections whose sighting is not in the tables, and was not taken out of them by a correction.

    Args:
        registry: its folder.
        connection: to ``registry.sqlite``.

    Raises:
        OSError: when the corrections cannot be read.
    """
    corrections = read_last(registry, Findings())
    removed = {correction.at for correction in corrections if correction.field == PLAN and correction.value is False}
    numbers: dict[str, list[str | None]] = {}
    for page in dict.fromkeys(correction.at.page for correction in corrections):
        told = dict(connection.execute(_NUMBERS, (page,)))
        if told or connection.execute("SELECT 1 FROM pages WHERE id = ?", (page,)).fetchone():
            numbers[page] = [told.get(at) for at in range(max(told, default=-1) + 1)]
    return [str(c) for c in corrections if c.at not in removed and place_of(c, numbers) is None]


_NUMBERS = "SELECT position, record ->> 'number' FROM sightings WHERE page_id = ?"
