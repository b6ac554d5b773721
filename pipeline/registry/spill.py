"""Sightings put aside on disk while the registry finds out which of them are one document."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence

from pipeline.codec import dumps, from_json, loads_plan
from pipeline.model import Evidence
from pipeline.registry.fields import SCALARS
from pipeline.registry.sightings import Sighting, SightingId

_NAMES = frozenset(field.name for field in SCALARS)


class Spill:
    """Sightings by their position, in a temporary table.

    Args:
        connection: to the database under way.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._size = 0
        connection.execute(
            "CREATE TEMP TABLE spilt (position INTEGER PRIMARY KEY, page, at, rank, published, plan, rest)"
        )

    def add(self, sightings: Iterable[Sighting]) -> None:
        """Put some aside, behind those that are there."""
        rows = []
        for sighting in sightings:
            told = ", ".join(f'"{name}": {dumps(item)}' for name, item in sighting.evidence.items() if name in _NAMES)
            rest = f"[{{{told}}}, {json.dumps(sorted(sighting.corrected))}]"
            rows.append((self._size, *sighting.id, sighting.rank, sighting.published, dumps(sighting.plan), rest))
            self._size += 1
        self._connection.executemany("INSERT INTO spilt VALUES (?, ?, ?, ?, ?, ?, ?)", rows)

    def take(self, positions: Sequence[int]) -> list[Sighting]:
        """Those at some positions, in the order of these; without their sketches."""
        return [self._at(position) for position in positions]

    def _at(self, position: int) -> Sighting:
        row = self._connection.execute("SELECT * FROM spilt WHERE position = ?", (position,)).fetchone()
        _, page, at, rank, published, plan, rest = row
        evidence, corrected = json.loads(rest)
        return Sighting(
            SightingId(page, at),
            rank,
            loads_plan(plan),
            published,
            evidence={name: from_json(Evidence, item) for name, item in evidence.items()},
            corrected=frozenset(corrected),
        )

    def write(self, positions: Iterable[int], plan_id: str) -> None:
        """Put those at some positions into the table of sightings, as sightings of one plan."""
        self._connection.executemany(
            "INSERT INTO sightings SELECT page, at, ?, rank, plan FROM spilt WHERE position = ?",
            [(plan_id, position) for position in positions],
        )

    def drop(self) -> None:
        """Let go of all of them."""
        self._connection.execute("DROP TABLE spilt")
