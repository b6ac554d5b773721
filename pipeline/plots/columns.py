"""Reading the columns of tables of plans, from a frame or from a CSV file read back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pandas as pd

_JOINT = "; "  # between the items of a list in the CSV tables


def need(table: pd.DataFrame, *columns: str) -> None:
    """Check that a table has these columns.

    Raises:
        ValueError: when one is missing; the message names it and those that there are.
    """
    missing = [name for name in columns if name not in table]
    if missing:
        there = ", ".join(map(str, table.columns)) or "none"
        raise ValueError(
            f"the table has no column {', '.join(missing)}; plots take the tables of pipeline.to_frame and of a "
            f"registry, and this one has: {there}"
        )


def items(value: Any) -> list[str]:
    """The items of a cell: of a list, or of the text that a CSV table makes of it; none when it is null."""
    if isinstance(value, str):
        return [item for item in value.split(_JOINT) if item]
    if isinstance(value, Sequence) or hasattr(value, "tolist"):
        return [str(item) for item in value]
    return []


def text(value: Any) -> str | None:
    """A cell as text; None when it is null or empty."""
    if value is None or (pd.api.types.is_scalar(value) and pd.isna(value)):
        return None
    return str(value) or None


def nulls(column: pd.Series[Any]) -> int:
    """How many cells of a column hold nothing: null, an empty text, or a list without items."""
    if column.dtype == object:
        return sum(text(cell) is None if pd.api.types.is_scalar(cell) else len(cell) == 0 for cell in column)
    return int((column.isna() | (column.astype("str") == "")).sum())


def tally(table: pd.DataFrame, columns: Sequence[str], count: str | None) -> Iterator[tuple[tuple[Any, ...], int]]:
    """How many rows have the same values in these columns, nulls included.

    Args:
        table: rows.
        columns: names of columns that it has.
        count: the column that says how many each row stands for; None: for one.

    Yields:
        The values, and the sum.
    """
    if count is not None:
        need(table, count)
    each = pd.Series(1, index=table.index) if count is None else table[count].fillna(0)
    sums = each.groupby([table[name] for name in columns], dropna=False, observed=True).sum()
    for values, number in sums.items():
        yield values if isinstance(values, tuple) else (values,), int(number)
