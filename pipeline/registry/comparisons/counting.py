"""Counts and spans of days by province and year, as data frames."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from statistics import mean, median
from typing import TYPE_CHECKING, Any, NamedTuple

from pipeline.registry.dates import first_day

if TYPE_CHECKING:
    import pandas as pd

_WHOLE = ("year", "campaigns", "plans", "pages", "days", "days_min", "days_max", "rounded", "before")
_KINDS = {**dict.fromkeys(_WHOLE, "Int64"), "days_mean": "Float64", "days_median": "Float64"}


class Cell(NamedTuple):
    """A province and a year; null where they are unknown."""

    province: str | None
    year: int | None


def year_of(iso: str | None) -> int | None:
    """The year of an ISO date."""
    return int(iso[:4]) if iso else None


def day(iso: str | None) -> date | None:
    """A date that is known to the day; None for all others."""
    return first_day(iso) if iso is not None and len(iso) >= len("2024-05-17") else None


def table(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> pd.DataFrame:
    """A data frame whose columns know null, by province and year; what is unknown stands last.

    Args:
        columns: its columns, ``province`` and ``year`` first.
        rows: their cells.
    """
    import pandas as pd  # noqa: PLC0415 - half a second that only tables need

    ordered = sorted(rows, key=lambda row: (row[0] is None, row[0] or "", row[1] is None, row[1] or 0))
    frame = pd.DataFrame(ordered, columns=list(columns))
    return frame.astype({name: _KINDS.get(name, "string") for name in columns})


def ranked(
    columns: Sequence[str], counts: Mapping[Cell, Counter[Any]], names: Mapping[Any, Sequence[Any]]
) -> pd.DataFrame:
    """How many plans there are of each thing, by province and year, the most frequent first.

    Args:
        columns: of what ``names`` gives.
        counts: how many plans, by the key of the thing.
        names: the cells of each thing by its key.
    """
    rows = (
        (*cell, *names[key], number)
        for cell, things in counts.items()
        for key, number in sorted(things.items(), key=lambda item: (-item[1], str(names[item[0]])))
    )
    return table(("province", "year", *columns, "plans"), rows)


def spans(what: str, days: Mapping[Cell, Sequence[int]], extra: Mapping[str, Mapping[Cell, int]]) -> pd.DataFrame:
    """Mean, median, least and most of numbers of days, by province and year.

    Args:
        what: is counted: the name of the column that says of how many.
        days: by province and year.
        extra: further counts by name.
    """
    cells = dict.fromkeys(cell for each in (days, *extra.values()) for cell in each)
    rows = []
    for cell in cells:
        known = days.get(cell, ())
        told = (mean(known), median(known), min(known), max(known)) if known else (None,) * 4
        rows.append((*cell, len(known), *told, *(counts.get(cell, 0) for counts in extra.values())))
    return table(("province", "year", what, "days_mean", "days_median", "days_min", "days_max", *extra), rows)
