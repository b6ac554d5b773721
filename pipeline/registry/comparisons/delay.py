"""How long it takes from the issue of a plan to the first page about it."""

from __future__ import annotations

import sqlite3
from datetime import date
from typing import TYPE_CHECKING

from pipeline.registry.comparisons.counting import Cell, day, spans
from pipeline.registry.comparisons.places import Places

if TYPE_CHECKING:
    import pandas as pd

_QUERY = """SELECT province, province_code, issuer_level, year, issued, published_first FROM plans
    WHERE length(issued) = 10 AND published_first NOT NULL ORDER BY id"""


def delay(connection: sqlite3.Connection, as_of: date | None = None) -> pd.DataFrame:
    """Days from issue to publication, of plans of which both are known to the day.

    Args:
        connection: to ``registry.sqlite``.
        as_of: the day whose provinces are meant; None: those of the time of issue.

    Returns:
        Columns province, year, plans, days_mean, days_median, days_min, days_max, and before: how many plans more
        were told of before they were issued, which are not among the others.
    """
    places = Places(connection, as_of)
    days: dict[Cell, list[int]] = {}
    before: dict[Cell, int] = {}
    for province, code, level, year, issued, published in connection.execute(_QUERY):
        first, told = day(issued), day(published)
        if first is None or told is None:
            continue
        cell = Cell(places.name(province, code, level), year)
        if told < first:
            before[cell] = before.get(cell, 0) + 1
        else:
            days.setdefault(cell, []).append((told - first).days)
    return spans("plans", days, {"before": before})
