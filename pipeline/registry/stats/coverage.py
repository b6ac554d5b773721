"""How many plans have a value in each field, of all and by group."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from pipeline.model import ROLES
from pipeline.registry.comparisons.places import Places
from pipeline.registry.database.write import TEXT_LISTS
from pipeline.registry.fields import FIELDS, Field

By = Literal["province", "year", "kind"]
Group = str | int | None

_GROUPS: dict[By | None, str] = {
    None: "SELECT id AS plan, NULL AS part FROM plans",
    "year": "SELECT id AS plan, year AS part FROM plans",
    "province": "SELECT id AS plan, place_of(province, province_code, issuer_level) AS part FROM plans",
    "kind": "SELECT DISTINCT plan_id AS plan, kind AS part FROM sightings JOIN pages ON pages.id = page_id",
}


@dataclass(slots=True)
class Coverage:
    """How many plans there are, and how many of them have a value in each field (of truth values: true)."""

    plans: int = 0
    fields: dict[str, int] = field(default_factory=dict)

    def share(self, name: str) -> float:
        """The share of plans with a value in a field; 0 when there are no plans."""
        return self.fields.get(name, 0) / self.plans if self.plans else 0.0


def coverage(connection: sqlite3.Connection, by: By | None = None, as_of: date | None = None) -> dict[Group, Coverage]:
    """How many plans have a value in each field.

    Args:
        connection: to ``registry.sqlite``.
        by: province, year of issue, or kind of page (a plan counts once for each kind of page it stands on); None: all
            plans, as the group None.
        as_of: the day whose provinces are meant; None: those of the time of issue.

    Returns:
        By group in order, what belongs to none (None) last.
    """
    places = Places(connection, as_of)
    connection.create_function("place_of", 3, places.name, deterministic=True)
    connection.execute("DROP TABLE IF EXISTS temp.grouped")
    connection.execute(f"CREATE TEMP TABLE grouped AS {_GROUPS[by]}")
    counted = connection.execute("SELECT part, count(*) FROM grouped GROUP BY 1 ORDER BY part IS NULL, 1")
    found: dict[Group, Coverage] = {part: Coverage(number) for part, number in counted}
    for each in FIELDS:
        query = f"SELECT part, count(*) FROM grouped WHERE plan IN ({_having(each)}) GROUP BY 1"
        for part, number in connection.execute(query):
            found[part].fields[each.name] = number
    connection.execute("DROP TABLE temp.grouped")
    return found


def _having(each: Field) -> str:
    """The ids of the plans that have a value in a field, as SQL."""
    if each.kind == "truth":
        return f'SELECT id FROM plans WHERE "{each.name}"'
    if each.kind != "texts":
        return f'SELECT id FROM plans WHERE "{each.name}" NOT NULL'
    if each.name in ROLES:
        return f"SELECT plan_id FROM agencies WHERE role = '{each.name}'"
    if each.name in TEXT_LISTS:
        return f"SELECT plan_id FROM items WHERE field = '{each.name}'"
    return f"SELECT plan_id FROM {'citations' if each.name == 'references' else each.name}"
