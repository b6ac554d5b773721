"""Tables that compare provinces and years: functions of a connection to ``registry.sqlite`` that give data frames.

In all of them ``province`` is the name on the day ``as_of`` (None: that at the time of issue, "trung ương" for what the
centre issued, null where it is unknown) and ``year`` the year of issue, null where it is unknown.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from pipeline.registry.comparisons.agencies import agencies
from pipeline.registry.comparisons.campaigns import campaigns, length
from pipeline.registry.comparisons.cascade import cascade, cascade_pairs
from pipeline.registry.comparisons.delay import delay
from pipeline.registry.comparisons.places import CENTRE, EARLIEST, Places, day_of
from pipeline.registry.comparisons.wording import occasions, themes

if TYPE_CHECKING:
    import pandas as pd

__all__ = [
    "CENTRE",
    "COMPARISONS",
    "EARLIEST",
    "Places",
    "agencies",
    "campaigns",
    "cascade",
    "cascade_pairs",
    "day_of",
    "delay",
    "length",
    "occasions",
    "themes",
]

Comparison = Callable[[sqlite3.Connection, date | None], "pd.DataFrame"]

COMPARISONS: dict[str, Comparison] = {
    "campaigns": campaigns,
    "themes": themes,
    "occasions": occasions,
    "agencies": agencies,
    "length": length,
    "delay": delay,
    "cascade": cascade,
}
