"""How many campaigns there are, and how long they last."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from pipeline.registry.comparisons.counting import Cell, spans, table, year_of
from pipeline.registry.comparisons.places import Places
from pipeline.registry.dates import first_day, last_day

if TYPE_CHECKING:
    import pandas as pd


def campaigns(connection: sqlite3.Connection, as_of: date | None = None) -> pd.DataFrame:
    """Campaigns by province and year, with their plans and pages.

    Args:
        connection: to ``registry.sqlite``.
        as_of: the day whose provinces are meant; None: those of the time of issue.

    Returns:
        Columns province, year (of the announcement, else of the start), campaigns, plans, pages.
    """
    counts: dict[Cell, list[int]] = {}
    for cell, (_, _, plans, pages) in _rows(connection, as_of):
        total = counts.setdefault(cell, [0, 0, 0])
        for i, number in enumerate((1, plans, pages)):
            total[i] += number
    rows = ((*cell, *total) for cell, total in counts.items())
    return table(("province", "year", "campaigns", "plans", "pages"), rows)


def length(connection: sqlite3.Connection, as_of: date | None = None) -> pd.DataFrame:
    """How many days campaigns last, first and last day counted, where both are known.

    A bound that is a month or a year is taken for its first or last day.

    Args:
        connection: to ``registry.sqlite``.
        as_of: the day whose provinces are meant; None: those of the time of issue.

    Returns:
        Columns province, year, campaigns, days_mean, days_median, days_min, days_max, and rounded: how many of the
        campaigns have a bound that is no day.
    """
    days: dict[Cell, list[int]] = {}
    rounded: dict[Cell, int] = {}
    for cell, (start, end, _, _) in _rows(connection, as_of):
        first, last = first_day(start or ""), last_day(end or "")
        if start and end and first and last and first <= last:
            days.setdefault(cell, []).append((last - first).days + 1)
            rounded[cell] = rounded.get(cell, 0) + (min(len(start), len(end)) < 10)
    return spans("campaigns", days, {"rounded": rounded})


_Campaign = tuple[str | None, str | None, int, int]


def _rows(connection: sqlite3.Connection, as_of: date | None) -> Iterator[tuple[Cell, _Campaign]]:
    """Start, end, plans and pages of each campaign."""
    places = Places(connection, as_of)
    query = (
        """SELECT province, province_code, level, announced, "start", "end", plans, pages FROM campaigns ORDER BY id"""
    )
    for province, code, level, announced, start, end, plans, pages in connection.execute(query):
        yield Cell(places.name(province, code, level), year_of(announced or start)), (start, end, plans, pages)
