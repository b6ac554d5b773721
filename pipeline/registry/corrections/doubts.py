"""Corrections that are taken as they are, and that somebody should look at once more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from sqlite3 import Connection

from pipeline.model import Plan
from pipeline.registry.campaigns.periods import first_day, last_day
from pipeline.registry.corrections.entry import Correction
from pipeline.registry.corrections.overlay import with_value
from pipeline.registry.find import plan_of_id


def upside_down(connection: Connection, corrections: Iterable[Correction]) -> Iterator[str]:
    """Plans whose timeframe ends before it starts, once corrections of its start or end are in force.

    Args:
        connection: to the database as it is before.
        corrections: new ones.
    """
    plans: dict[str, Plan] = {}
    for correction in corrections:
        if correction.field in ("start", "end"):
            plan = plans.get(correction.plan) or plan_of_id(connection, correction.plan).plan
            plans[correction.plan] = with_value(plan, correction)
    for plan_id, plan in plans.items():
        start, end = plan.timeframe.start, plan.timeframe.end
        if start and end and last_day(end) < first_day(start):
            yield f"{plan_id}: its end, {end}, is before its start, {start}"
