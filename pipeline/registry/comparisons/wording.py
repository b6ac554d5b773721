"""Which themes and occasions there are, by province and year."""

from __future__ import annotations

import sqlite3
from collections import Counter
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from pipeline.letters import bare_words
from pipeline.registry.comparisons.counting import Cell, ranked
from pipeline.registry.comparisons.places import Places

if TYPE_CHECKING:
    import pandas as pd


def themes(connection: sqlite3.Connection, as_of: date | None = None) -> pd.DataFrame:
    """How many plans carry which name or slogan; those of parts of a plan are left out.

    Args:
        connection: to ``registry.sqlite``.
        as_of: the day whose provinces are meant; None: those of the time of issue.

    Returns:
        Columns province, year, theme (as it is written most often), plans.
    """
    return _counted(connection, as_of, "theme", "SELECT plan_id, text FROM themes WHERE layer != 'sub'")


def occasions(connection: sqlite3.Connection, as_of: date | None = None) -> pd.DataFrame:
    """How many plans celebrate what.

    Args:
        connection: to ``registry.sqlite``.
        as_of: the day whose provinces are meant; None: those of the time of issue.

    Returns:
        Columns province, year, occasion (as it is written most often), plans.
    """
    return _counted(connection, as_of, "occasion", "SELECT plan_id, name AS text FROM occasions")


def _counted(connection: sqlite3.Connection, as_of: date | None, column: str, query: str) -> pd.DataFrame:
    places = Places(connection, as_of)
    rows = connection.execute(
        f"""SELECT plans.id, province, province_code, issuer_level, year, text FROM ({query}) AS said
        JOIN plans ON plans.id = said.plan_id ORDER BY plans.id"""
    )
    counts: dict[Cell, Counter[str]] = {}
    written: dict[str, Counter[str]] = {}
    for (_, province, code, level, year), said in groupby(rows, key=itemgetter(slice(5))):
        keys = set()
        for *_, text in said:
            key = bare_words(text)
            written.setdefault(key, Counter())[text] += 1
            keys.add(key)
        counts.setdefault(Cell(places.name(province, code, level), year), Counter()).update(keys)
    names = {key: (_most_frequent(texts),) for key, texts in written.items()}
    return ranked((column,), counts, names)


def _most_frequent(texts: Counter[str]) -> str:
    return min(texts, key=lambda text: (-texts[text], text))
