"""Which agencies lead, by province and year: each under the name of the body that does its work since 2025."""

from __future__ import annotations

import sqlite3
from collections import Counter
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from extractors.gazetteer import derived, load
from pipeline.letters import bare_letters
from pipeline.registry.comparisons.counting import Cell, ranked
from pipeline.registry.comparisons.places import Places

if TYPE_CHECKING:
    import pandas as pd

_QUERY = """SELECT plans.id, province, province_code, issuer_level, year, agency_id, name FROM agencies
    JOIN plans ON plans.id = agencies.plan_id WHERE role = 'lead' ORDER BY plans.id"""

# Id and name of a body; what no gazetteer knows has its name alone.
Key = tuple[str | None, str]


def agencies(connection: sqlite3.Connection, as_of: date | None = None) -> pd.DataFrame:
    """How many plans give which agency the lead.

    Args:
        connection: to ``registry.sqlite``.
        as_of: the day whose provinces are meant; None: those of the time of issue.

    Returns:
        Columns province, year, agency_id (null for what the gazetteer does not know), agency, plans.
    """
    places = Places(connection, as_of)
    counts: dict[Cell, Counter[Key]] = {}
    names: dict[Key, Key] = {}
    for (_, province, code, level, year), leading in groupby(connection.execute(_QUERY), key=itemgetter(slice(5))):
        keys = set()
        for *_, agency_id, name in leading:
            body = current(agency_id) if agency_id else None
            key = (body, "") if body else (None, bare_letters(name))
            names.setdefault(key, (body, load().bodies[body].name) if body else (None, name))
            keys.add(key)
        counts.setdefault(Cell(places.name(province, code, level), year), Counter()).update(keys)
    return ranked(("agency_id", "agency"), counts, names)


def current(body_id: str) -> str | None:
    """The id of the body that does the work of another since 2025; its own where it goes on.

    Args:
        body_id: of the gazetteer.

    Returns:
        None when the gazetteer does not know it.
    """
    return _current().get(body_id)


@derived
def _current() -> dict[str, str]:
    bodies = load().bodies
    found = {}
    for body_id in bodies:
        last, seen = body_id, {body_id}
        while (successor := bodies[last].successor) in bodies and successor not in seen:
            seen.add(successor)
            last = successor
        found[body_id] = last
    return found
