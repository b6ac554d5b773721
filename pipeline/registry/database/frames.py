"""Tables as pandas DataFrames."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import pyarrow as pa

from pipeline.registry.database.read import Reader
from pipeline.registry.database.tables import Table
from pipeline.registry.database.typed import Typed, batches, schema_of, typed_columns
from pipeline.registry.rows import Row

if TYPE_CHECKING:
    import pandas as pd


def read_frame(
    reader: Reader, table: Table, names: Sequence[str] | None = None, rowids: Iterable[int] | None = None
) -> pd.DataFrame:
    """A table, or some of its columns and rows.

    Args:
        reader: of the database.
        table: the table.
        names: of the columns of the frame; None for all.
        rowids: of the rows, in the order in which they are wanted; None for all.

    Returns:
        Whole numbers, truth values and dates in types that know null, texts of which there are few as categories,
        lists as lists. A date is the first day of ``NAME_text`` (ISO), and ``NAME_precision`` says what is known of it.

    Raises:
        ValueError: when there is no such column; the message names those that there are.
    """
    columns = _chosen(table, names)
    of = list({typed.of.name: typed.of for typed in columns}.values())
    if rowids is None:
        rows: Iterator[Row] = reader.rows(table, of)
    else:
        rows = (row for rowid in rowids for row in reader.rows(table, of, rowid))
    return _frame(pa.Table.from_batches(batches(columns, rows), schema_of(columns)), columns)


def _chosen(table: Table, names: Sequence[str] | None) -> tuple[Typed, ...]:
    columns = {typed.name: typed for typed in typed_columns(table)}
    if names is None:
        return tuple(columns.values())
    if isinstance(names, str):
        raise ValueError(f"columns takes a list of names: columns=[{names!r}]")
    unknown = [name for name in names if name not in columns]
    if unknown:
        raise ValueError(f"{table.name} has no column {unknown[0]!r}; it has {', '.join(columns)}")
    return tuple(columns[name] for name in dict.fromkeys(names))


def _frame(table: pa.Table, columns: Sequence[Typed]) -> pd.DataFrame:
    import pandas as pd  # noqa: PLC0415 - half a second that only tables need

    nullable = {pa.int64(): pd.Int64Dtype(), pa.bool_(): pd.BooleanDtype()}
    lists = {}
    for i, typed in enumerate(columns):
        if typed.of.kind == "texts":
            lists[typed.name] = table.column(i).to_pylist()
            table = table.set_column(i, typed.name, pa.nulls(len(table)))
        elif typed.of.kind == "category" or typed.name.endswith("_precision"):
            table = table.set_column(i, typed.name, table.column(i).dictionary_encode())
    frame: pd.DataFrame = table.to_pandas(types_mapper=nullable.get, date_as_object=False, ignore_metadata=True)
    for name, values in lists.items():
        frame[name] = pd.Series(values, index=frame.index, dtype=object)
    return frame
