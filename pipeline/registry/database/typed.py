"""Rows of tables as Arrow tables with types: what data frames and Parquet files are made of.

A date becomes three columns: ``issued`` (its first day), ``issued_precision`` ("year", "month", "day", or "time" for a
point in time) and ``issued_text`` (ISO, as it was known).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from itertools import islice
from typing import Any

import pyarrow as pa

from pipeline.registry import dates
from pipeline.registry.database.tables import Column, Kind, Table
from pipeline.registry.rows import Row

_ROWS_AT_ONCE = 10_000
_PRECISIONS = {4: "year", 7: "month", 10: "day"}
_TYPES: dict[Kind, pa.DataType] = {
    "text": pa.string(),
    "category": pa.string(),
    "link": pa.string(),
    "date": pa.date32(),
    "time": pa.timestamp("s"),
    "count": pa.int64(),
    "share": pa.float64(),
    "truth": pa.bool_(),
    "texts": pa.list_(pa.string()),
}


@dataclass(frozen=True, slots=True)
class Typed:
    """A column with a type.

    Attributes:
        name: of it.
        of: the column of the table that it is made of.
        type: of its values; "category" is a text of which there are few different ones.
        value: makes it of a value of the table.
    """

    name: str
    of: Column
    type: pa.DataType
    value: Callable[[Any], Any]


def typed_columns(table: Table) -> tuple[Typed, ...]:
    """The typed columns of a table."""
    return tuple(typed for column in table.columns for typed in _typed(column))


def _typed(column: Column) -> Iterator[Typed]:
    kind = _TYPES[column.kind]
    if column.kind not in ("date", "time"):
        yield Typed(column.name, column, kind, lambda value: value)
        return
    yield Typed(column.name, column, kind, first_day if column.kind == "date" else first_second)
    yield Typed(f"{column.name}_precision", column, pa.string(), precision)
    yield Typed(f"{column.name}_text", column, pa.string(), lambda value: value)


@lru_cache(10_000)
def first_day(text: str | None) -> date | None:
    """The first day of a date of reduced precision; None when there is no such day."""
    return None if text is None else dates.first_day(text)


def first_second(text: str | None) -> datetime | None:
    """The first second of a date of reduced precision, or of a point in time by the clock of its place."""
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(dates.filled(text))
    except ValueError:
        return None
    return moment.replace(tzinfo=None, microsecond=0)


def precision(text: str | None) -> str | None:
    """Up to what a date is known."""
    return None if text is None else _PRECISIONS.get(len(text), "time")


def schema_of(columns: Iterable[Typed]) -> pa.Schema:
    """The Arrow schema of typed columns; descriptions are in the metadata of its fields."""
    return pa.schema([pa.field(c.name, c.type, metadata={"description": c.of.about}) for c in columns])


def batches(columns: Sequence[Typed], rows: Iterable[Row]) -> Iterator[pa.RecordBatch]:
    """Rows as batches of typed columns; memory does not grow with their number.

    Args:
        columns: those that are wanted.
        rows: with the columns of the table that these are made of.
    """
    schema, rest = schema_of(columns), iter(rows)
    while some := list(islice(rest, _ROWS_AT_ONCE)):
        arrays = [pa.array([c.value(row[c.of.name]) for row in some], c.type) for c in columns]
        yield pa.RecordBatch.from_arrays(arrays, schema=schema)
