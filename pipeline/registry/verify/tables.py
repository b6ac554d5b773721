"""``registry.sqlite`` held against itself: is it whole, do rows lead to rows, do merged values come from sources."""

from __future__ import annotations

import csv
import json
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import suppress
from itertools import groupby, zip_longest
from operator import itemgetter
from typing import Any

from pipeline.codec import RecordError, loads_plan
from pipeline.model import Plan
from pipeline.place import Place, telling
from pipeline.registry.database.read import Reader
from pipeline.registry.database.schema import DATABASE
from pipeline.registry.database.tables import TABLES, Table
from pipeline.registry.database.write import LISTS, TEXT_LISTS
from pipeline.registry.fields import FIELD_OF, SCALARS, FieldError
from pipeline.registry.sheets import cell
from pipeline.registry.verify.findings import ANEW, Findings

_SHOWN = 80
# What is counted twice, and has to be as much.
_COUNTS = (
    ("plans", "SELECT count(*) FROM plans", "documents told of", "SELECT count(*) FROM documents WHERE known = 'page'"),
    ("plans", "SELECT count(*) FROM plans", "entries of the search", "SELECT count(*) FROM search_docsize"),
)
_PLAIN = ("text", "date")  # kinds of fields whose corrections stand in `applied` as they are; others are JSON


def check_tables(connection: sqlite3.Connection, findings: Findings) -> int:
    """Look at the tables.

    Args:
        connection: to ``registry.sqlite``.
        findings: told what is wrong.

    Returns:
        How many plans there are.

    Raises:
        sqlite3.DatabaseError: when it is too damaged to be read.
    """
    for (message,) in connection.execute("PRAGMA quick_check"):
        if message != "ok":
            findings.add("database", DATABASE, f"{message}{ANEW}")
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        findings.add("database", table, f"row {row} names one of {parent} that is not there{ANEW}")
    for one, first, other, second in _COUNTS:
        left, right = _number(connection, first), _number(connection, second)
        if left != right:
            findings.add("tables", DATABASE, f"there are {left:,} {one}, and {right:,} {other}{ANEW}")
    return _check_plans(connection, findings)


def check_pages(connection: sqlite3.Connection, pages: set[str], findings: Findings) -> None:
    """Look for pages in the tables that no part holds.

    Args:
        connection: to ``registry.sqlite``.
        pages: the ids of those that parts hold.
        findings: told of the others.
    """
    for page, path in connection.execute("SELECT id, path FROM pages"):
        if page not in pages:
            findings.add("tables", path or page[:12], f"the page is in the tables and in no part{ANEW}")


def check_files(registry: Place, connection: sqlite3.Connection, findings: Findings) -> None:
    """Hold the CSV files that are there against the tables, cell by cell up to the first that differs.

    Args:
        registry: its folder.
        connection: to ``registry.sqlite``.
        findings: told of those that say something else.

    Raises:
        OSError: when one is there and cannot be read.
    """
    csv.field_size_limit(sys.maxsize)
    for table in TABLES.values():
        path = registry / f"{table.name}.csv"
        with telling(path):
            if not path.is_file():
                continue
            with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
                if wrong := _difference(csv.reader(file), _lines(connection, table)):
                    findings.add("tables", path.name, f"{wrong}{ANEW}")


def _lines(connection: sqlite3.Connection, table: Table) -> Iterator[list[str]]:
    """A table as the lines of its CSV file."""
    names = [column.name for column in table.columns]
    yield names
    for row in Reader(connection).rows(table):
        yield ["" if (told := cell(row[name])) is None else str(told) for name in names]


def _difference(lines: Iterator[list[str]], wanted: Iterator[list[str]]) -> str | None:
    """What is wrong with the first line that is not as it should be."""
    try:
        for number, (line, right) in enumerate(zip_longest(lines, wanted)):
            if line is None or right is None:
                return f"it has {'more' if right is None else 'fewer'} rows than the table"
            if line != right:
                return f"row {number} is not as in the table" if number else "its columns are not those of the table"
    except csv.Error as error:
        return f"it cannot be read ({error})"
    return None


def _check_plans(connection: sqlite3.Connection, findings: Findings) -> int:
    """Each plan against its sightings and corrections, and the lists of all plans by their number."""
    lists = dict.fromkeys((*LISTS, *TEXT_LISTS), 0)
    applied: dict[str, list[tuple[str, str | None]]] = {}
    for plan_id, name, value in connection.execute("SELECT plan_id, field, value FROM applied"):
        applied.setdefault(plan_id, []).append((name, value))
    count = 0
    for plan_id, columns, sources in _plans(connection):
        count += 1
        merged = _plan(columns["record"])
        if merged is None:
            findings.add("plan", plan_id, f"its record cannot be read{ANEW}")
            continue
        for name in lists:
            lists[name] += len(getattr(merged, name))
        pages = {page for page, _ in sources}
        if not pages:
            findings.add("plan", plan_id, f"no page tells of it{ANEW}")
            continue
        if columns["sources"] != len(pages):
            said = f"it is said to have {columns['sources']} sources, and has {len(pages)}"
            findings.add("plan", plan_id, f"{said}{ANEW}")
        plans = [plan for _, record in sources if (plan := _plan(record)) is not None]
        for wrong in _wrong_values(merged, columns, plans, _corrected(plans, applied.get(plan_id, []))):
            findings.add("plan", plan_id, f"{wrong}{ANEW}")
    for name, wanted in lists.items():
        table, where = ("items", f" WHERE field = '{name}'") if name in TEXT_LISTS else (name, "")
        rows = _number(connection, f"SELECT count(*) FROM {table}{where}")
        if rows != wanted:
            findings.add("tables", table, f"it has {rows:,} {name}, the plans have {wanted:,}{ANEW}")
    return count


_Source = tuple[str, str]


def _plans(connection: sqlite3.Connection) -> Iterator[tuple[str, dict[str, Any], list[_Source]]]:
    """Id and columns of each plan, and page and record of its sightings."""
    names = [*(field.name for field in SCALARS), "sources", "record"]
    columns = ", ".join(f'plans."{name}"' for name in names)
    rows = connection.execute(
        f"SELECT plans.id, {columns}, page_id, sightings.record FROM plans"
        " LEFT JOIN sightings ON sightings.plan_id = plans.id ORDER BY plans.id, page_id, position"
    )
    for plan_id, group in groupby(rows, key=itemgetter(0)):
        told = list(group)
        sources = [(row[-2], row[-1]) for row in told if row[-2] is not None]
        yield plan_id, dict(zip(names, told[0][1:-2], strict=True)), sources


def _corrected(plans: list[Plan], applied: list[tuple[str, str | None]]) -> list[Plan]:
    """The plans of the sources as corrections make them, which set other fields, too (a province its codes)."""
    made = []
    for name, value in applied:
        write = FIELD_OF[name].write if name in FIELD_OF else None
        if write is None:
            continue
        for plan in plans:
            with suppress(FieldError, ValueError):
                made.append(write(plan, value if FIELD_OF[name].kind in _PLAIN else json.loads(value or "null")))
    return made


def _wrong_values(merged: Plan, columns: dict[str, Any], sources: list[Plan], corrected: list[Plan]) -> Iterator[str]:
    for field in SCALARS:
        value = field.read(merged)
        if value != columns[field.name]:  # a truth value is 0 or 1 there, which is equal
            yield f"{field.name}: the column says {_shown(columns[field.name])}, the record {_shown(value)}"
        elif value is not None and not any(value == field.read(plan) for plan in (*sources, *corrected)):
            yield f"{field.name}: no source and no correction says {_shown(value)}"


def _plan(record: str) -> Plan | None:
    try:
        return loads_plan(record)
    except RecordError:
        return None


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _number(connection: sqlite3.Connection, query: str) -> int:
    return int(connection.execute(query).fetchone()[0])
