"""Rows as pandas DataFrames."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from pipeline.registry.rows import Row

if TYPE_CHECKING:
    import pandas as pd

# Columns that hold null beside numbers or truth values; pandas would turn them into floats and objects.
_TYPES = {"year": "Int64", "views": "Int64", "plan": "Int64", "is_campaign": "boolean"}


def frame(rows: Iterable[Row], columns: Sequence[str]) -> pd.DataFrame:
    """A DataFrame with these columns, whole numbers and truth values in types that know null."""
    import pandas as pd  # noqa: PLC0415 - half a second that only tables need

    table = pd.DataFrame(list(rows), columns=list(columns))
    return table.astype({name: kind for name, kind in _TYPES.items() if name in table})
