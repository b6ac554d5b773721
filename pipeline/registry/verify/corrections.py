"""Corrections held against the tables: each is in force, or its sighting is no more; and nothing else is in force.

The file is read here anew, not by what applied it: a check that trusts what it checks finds nothing.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.place import Place, telling
from pipeline.registry.corrections.entry import CORRECTIONS, IS_PLAN
from pipeline.registry.find import plan_of_sighting
from pipeline.registry.identity.keys import number_key
from pipeline.registry.sightings import SightingId
from pipeline.registry.verify.findings import Findings

# The number of each plan of a page, by position.
Numbers = Mapping[str, list[str | None]]


@dataclass(frozen=True, slots=True)
class Correction:
    """What the last correction says of a field of one sighting.

    Attributes:
        at: the sighting.
        field, value: what is said of it.
        number: what the sighting had then.
        names: of its page: path and URL, by which it is known when it is saved again.
    """

    at: SightingId
    field: str
    value: Any
    number: str | None
    names: tuple[str, ...]

    @property
    def anchors(self) -> tuple[str, ...]:
        """All that its page is known by."""
        return (self.at.page, *self.names)

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
    last: dict[tuple[SightingId, str | None, str], Correction] = {}
    for number, line in enumerate(lines, 1):
        try:
            corrections = list(_corrections(json.loads(line))) if line.strip() else []
        except (ValueError, KeyError, TypeError, AttributeError):
            findings.add("correction", f"{CORRECTIONS}:{number}", "this line is no correction; mend or remove it")
            continue
        for correction in corrections:
            last[correction.at, correction.number, correction.field] = correction
    return list(last.values())


def _corrections(line: Mapping[str, Any]) -> Iterator[Correction]:
    for source in line["sources"]:
        at = SightingId(str(source["page"]), int(source["position"]))
        names = tuple(str(name) for name in (source.get("path"), source.get("url")) if name)
        yield Correction(at, str(line["field"]), line["value"], source.get("number"), names)


def removed(corrections: Iterable[Correction]) -> set[SightingId]:
    """The sightings of which a person has said that they are no plans."""
    return {correction.at for correction in corrections if correction.field == IS_PLAN and correction.value is False}


def check_applied(
    corrections: Sequence[Correction], numbers: Numbers, connection: sqlite3.Connection, findings: Findings
) -> list[str]:
    """Look whether corrections are in force.

    One is in force wherever it stands on its page: what applies corrections follows plans whose place has changed. It
    is missed when its plan stands where it stood and has the number that it had.

    Args:
        corrections: those that count.
        numbers: of the plans of their pages, as they are read now.
        connection: to ``registry.sqlite``.
        findings: told of those that are missed.

    Returns:
        Those without a place.
    """
    unplaced = []
    for correction in _idle(corrections, connection):
        page, position = correction.at
        there = numbers.get(page, [])
        if position < len(there) and number_key(there[position]) == number_key(correction.number):
            findings.add("correction", str(correction), "is not in force; run `kehoach build` again")
        else:
            unplaced.append(str(correction))
    return unplaced


def check_explained(corrections: Sequence[Correction], connection: sqlite3.Connection, findings: Findings) -> None:
    """Look whether what the tables have in force is said in the file.

    Args:
        corrections: those that count.
        connection: to ``registry.sqlite``.
        findings: told of what no line says.
    """
    said: dict[tuple[str, str], list[Correction]] = {}
    for correction in corrections:
        for anchor in correction.anchors:
            said.setdefault((anchor, correction.field), []).append(correction)
    for page, position, field, value, by, *names in connection.execute(_IN_FORCE):
        ours = (correction for anchor in (page, *names) for correction in said.get((anchor, field), ()))
        if not any(_says(value, correction.value) for correction in ours):
            where = f"{SightingId(page, position)} {field} = {'null' if value is None else value}"
            unsaid = f"is in force by {by}, and no line of {CORRECTIONS} says so"
            findings.add("correction", where, f"{unsaid}; bring the line back, or run `kehoach build` again")


def unplaced(registry: Place, connection: sqlite3.Connection) -> list[str]:
    """The corrections that are nowhere in force.

    Args:
        registry: its folder.
        connection: to ``registry.sqlite``.

    Raises:
        OSError: when the corrections cannot be read.
    """
    return [str(correction) for correction in _idle(read_last(registry, Findings()), connection)]


def _idle(corrections: Sequence[Correction], connection: sqlite3.Connection) -> Iterator[Correction]:
    """The corrections that the tables show no trace of."""
    gone = removed(corrections)
    in_force: dict[tuple[str, str], set[str | None]] = {}
    for page, _, field, value, _, *names in connection.execute(_IN_FORCE):
        for anchor in (page, *names):
            in_force.setdefault((anchor, field), set()).add(value)
    for correction in corrections:
        if correction.field == IS_PLAN:
            idle = correction.value is False and _is_there(correction.at, connection)
        else:
            cells = {cell for anchor in correction.anchors for cell in in_force.get((anchor, correction.field), ())}
            idle = correction.at not in gone and not any(_says(cell, correction.value) for cell in cells)
        if idle:
            yield correction


def _is_there(sighting: SightingId, connection: sqlite3.Connection) -> bool:
    """Whether a sighting is in the tables, or its page is not."""
    if connection.execute(_PAGE, (sighting.page,)).fetchone() is None:
        return True
    return plan_of_sighting(connection, sighting) is not None


_PAGE = "SELECT 1 FROM pages WHERE id = ?"
_IN_FORCE = """
SELECT page_id, position, field, value, "by", path, url FROM applied LEFT JOIN pages ON pages.id = page_id
ORDER BY applied.rowid
"""


def _says(cell: str | None, value: Any) -> bool:
    """Whether a cell of ``applied`` holds a value: a text as it is, all else as JSON."""
    return cell == (value if value is None or isinstance(value, str) else json.dumps(value, ensure_ascii=False))
