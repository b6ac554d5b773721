"""What was applied, and what a newer extraction says against it, as rows of ``registry.sqlite``."""

from __future__ import annotations

import json
from sqlite3 import Connection

from pipeline.registry.corrections.entry import IS_PLAN
from pipeline.registry.corrections.overlay import Applied, Corrections
from pipeline.registry.database.write import insert
from pipeline.registry.fields import FIELD_OF, Value
from pipeline.registry.find import plan_of_sighting
from pipeline.registry.sheets import cell
from pipeline.registry.sightings import SightingId

Row = tuple[str | int | None, ...]


def write_applied(connection: Connection, corrections: Corrections) -> None:
    """Add the rows of ``applied``, of ``former_ids`` and, where a newer extraction disagrees, of ``conflicts``.

    Args:
        connection: to a database that holds the sightings.
        corrections: after they were applied to all pages.
    """
    for applied in corrections.applied:
        plan = plan_of_sighting(connection, applied.id)
        if plan is None:
            continue  # somebody said that it is no plan
        insert(connection, "applied", [_applied_row(plan, applied)])
        if applied.correction.plan != plan:
            connection.execute("INSERT OR IGNORE INTO former_ids VALUES (?, ?)", (applied.correction.plan, plan))
        if applied.is_conflict:
            insert(connection, "conflicts", [_conflict_row(plan, applied)])


def _applied_row(plan_id: str, applied: Applied) -> Row:
    correction = applied.correction
    values = stored(applied.read), stored(correction.value)
    return plan_id, correction.field, *applied.id, *values, correction.by, correction.at, correction.note


def _conflict_row(plan_id: str, applied: Applied) -> Row:
    correction, evidence = applied.correction, applied.evidence
    place = (evidence.start, evidence.end, evidence.text) if evidence else (None, None, None)
    corrected = (_shown(correction.value), None, None, None, None, None)
    return plan_id, correction.field, "correction", *corrected, _shown(applied.read), *applied.id, *place


def stored(value: Value) -> str | None:
    """A value as ``applied`` holds it: a text as it is, all else as JSON."""
    return value if value is None or isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _restored(field: str, text: str | None) -> Value:
    kind = "truth" if field == IS_PLAN else FIELD_OF[field].kind
    if text is None or kind in ("text", "date"):
        return text
    value: Value = json.loads(text)
    return value


def values_read(connection: Connection, plan: str, sighting: SightingId) -> dict[str, Value]:
    """What a page gives, by field, where a correction is in force instead.

    Args:
        connection: to the database.
        plan: id of its plan.
        sighting: which plan of which page.
    """
    query = "SELECT field, old FROM applied WHERE plan_id = ? AND page_id = ? AND position = ?"
    rows = connection.execute(query, (plan, *sighting))
    return {field: _restored(field, old) for field, old in rows}


def _shown(value: Value) -> str | None:
    """A value as people read it in a table."""
    if value is None or isinstance(value, str):
        return value
    return str(cell(value))
