"""Reading the columns of tables of plans, from a frame or from a CSV file read back."""

from __future__ import annotations

from collections.abc import Sequence
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


def is_null(value: Any) -> bool:
    """Whether a cell holds nothing: null, an empty text, or a list without items."""
    return text(value) is None if pd.api.types.is_scalar(value) else len(value) == 0


def weights(table: pd.DataFrame, count: str | None) -> pd.Series[int]:
    """How much each row counts: one, or what the column of counts says."""
    if count is None:
        return pd.Series(1, index=table.index)
    need(table, count)
    return table[count].fillna(0).astype(int)
