"""Reading the tables of ``registry.sqlite``, row by row."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.codec import loads_plan
from pipeline.place import Place
from pipeline.registry.copies import local_copy
from pipeline.registry.database.schema import DATABASE, current_version, version_of
from pipeline.registry.database.tables import Column, Table
from pipeline.registry.parts import RegistryError
from pipeline.registry.rows import Row


@contextmanager
def open_database(registry: Place) -> Iterator[sqlite3.Connection]:
    """The tables of a registry, to be read; of a registry in a store a copy for as long as the context lasts.

    Args:
        registry: its folder.

    Raises:
        RegistryError: when they are not there, cannot be read, or another version of kehoach made them.
        OSError: when the store does not give them.
    """
    file = registry / DATABASE
    if not file.is_file():
        raise RegistryError(
            f"{registry}: it has no {DATABASE}, which the tables are read from; run `kehoach build` on it again"
        )
    with local_copy(file) as copy, closing(connect(copy)) as connection:
        try:
            _check_version(registry, connection)
            yield connection
        except sqlite3.DatabaseError as error:
            raise RegistryError(f"{file}: it cannot be read ({error}); run `kehoach build` again") from error


def connect(file: Path) -> sqlite3.Connection:
    """Open a database that is only read.

    Raises:
        sqlite3.DatabaseError: when it is not there.
    """
    return sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)


def _check_version(registry: Place, connection: sqlite3.Connection) -> None:
    had, known = version_of(connection), current_version()
    if had > known:
        raise RegistryError(f"{registry}: its {DATABASE} was made by a newer version of kehoach; update kehoach")
    if had < known:
        raise RegistryError(
            f"{registry}: its {DATABASE} was made by an earlier version of kehoach; run `kehoach build` on it again"
        )


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads tables.

    Attributes:
        connection: to the database.
        min_confidence: leave out plans whose number, date of issue or issuer is less sure (0 to 1), or was never
            judged, with their agencies, references and conflicts; None for all plans.
    """

    connection: sqlite3.Connection
    min_confidence: float | None = None

    def rows(self, table: Table, columns: Sequence[Column] | None = None, rowid: int | None = None) -> Iterator[Row]:
        """The rows of a table, one at a time.

        Args:
            table: the table.
            columns: those that are wanted; None for all. Nothing else is read.
            rowid: of the only row that is wanted, of the table that comes first in ``table.source``.
        """
        wanted = table.columns if columns is None else tuple(columns)
        recorded = any(column.read is not None for column in wanted)
        chosen = [column.sql or "NULL" for column in wanted] + ["plans.record"] * recorded or ["NULL"]
        conditions, values = self._conditions(table)
        first = table.source.split()[0]
        if rowid is not None:
            conditions, values = [*conditions, f"{first}.rowid = ?"], [*values, rowid]
        where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
        sql = f"SELECT {', '.join(chosen)} FROM {table.source}{where} ORDER BY {first}.rowid"
        decoders = [(column.name, _decoder(column)) for column in wanted]
        for cells in self.connection.execute(sql, values):
            plan = loads_plan(cells[-1]) if recorded else None
            yield {name: decode(cell, plan) for (name, decode), cell in zip(decoders, cells, strict=False)}

    def plans_left_out(self) -> int:
        """How many plans are not sure enough."""
        if self.min_confidence is None:
            return 0
        query = "SELECT count(*) FROM plans WHERE confidence IS NULL OR confidence < ?"
        count: int = self.connection.execute(query, (self.min_confidence,)).fetchone()[0]
        return count

    def _conditions(self, table: Table) -> tuple[list[str], list[Any]]:
        if self.min_confidence is None or not table.of_plan:
            return [], []
        return ["plans.confidence >= ?"], [self.min_confidence]


_Decoder = Callable[[Any, Any], Any]


def _decoder(column: Column) -> _Decoder:
    """What makes a value of a cell and the plan of its row."""
    if column.read is not None:
        read = column.read
        return lambda _, plan: read(plan)
    if column.kind == "truth":
        return lambda cell, _: None if cell is None else bool(cell)
    if column.kind == "texts":
        return lambda cell, _: json.loads(cell)
    return lambda cell, _: cell
