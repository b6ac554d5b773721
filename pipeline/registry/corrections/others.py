"""Exports of other tables than the plans', told from their ids and headings when somebody gives one to be read back."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from pipeline.registry.database.tables import TABLES
from pipeline.registry.labels import LANGUAGES, label

_IDS = {"campaigns": re.compile(r"c-[0-9a-f]{12}"), "pages": re.compile(r"[0-9a-f]{64}")}
_OF_PLANS = "plan_id"  # of tables that have rows about plans, and no ids of their own


def table_of_id(written: str) -> str | None:
    """The table whose rows have such ids; None for that of plans, and when no table has."""
    return next((name for name, pattern in _IDS.items() if pattern.fullmatch(written)), None)


def table_of_headings(headings: Collection[str]) -> str | None:
    """The table about plans that most of some headings are of; None when they have no id of a plan.

    Args:
        headings: in English or Vietnamese, as ``str.casefold`` makes them.
    """
    if _headings([_OF_PLANS]).isdisjoint(headings):
        return None
    shared = {
        name: len(_headings(column.name for column in table.columns).intersection(headings))
        for name, table in TABLES.items()
        if _OF_PLANS in table.links
    }
    return max(shared, key=lambda name: shared[name])


def _headings(columns: Iterable[str]) -> set[str]:
    return {label(column, language).casefold() for column in columns for language in LANGUAGES}


def not_of_plans(tables: Iterable[str]) -> str:
    """What to say of a file that holds other tables."""
    names = list(dict.fromkeys(tables))
    said = f"the table{'s' * (len(names) > 1)} {', '.join(names)}"
    return f"this is {said}; edit plans: plans.csv of the registry, or what `kehoach export --table plans` writes"
