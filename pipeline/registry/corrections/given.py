"""Columns of an edited table that hold no fields of plans: whether somebody wrote into them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import isclose
from sqlite3 import Connection

from pipeline.registry.corrections.cells import is_unchanged
from pipeline.registry.corrections.entry import GIVEN
from pipeline.registry.corrections.reading import Cell, EditedRow
from pipeline.registry.database.read import Reader
from pipeline.registry.database.tables import PLANS, Column
from pipeline.registry.fields import Field

_HOUR = re.compile(r"[T ]\d.*")


def edited_given(connection: Connection, row: EditedRow, plan: str) -> Iterator[str]:
    """The columns of a row that say something else than the export writes into them now.

    Args:
        connection: to the database.
        row: of the edited table.
        plan: id of its plan.
    """
    columns = [PLANS.column(name) for name in GIVEN if name in row.cells]
    if not columns:
        return
    (rowid,) = connection.execute("SELECT rowid FROM plans WHERE id = ?", (plan,)).fetchone()
    (given,) = Reader(connection).rows(PLANS, columns, rowid)
    for column in columns:
        if not _is_as_given(column, row.cells[column.name], given[column.name]):
            yield column.name


def _is_as_given(column: Column, cell: Cell, value: str | float | None) -> bool:
    if isinstance(value, int | float):
        return _is_number(cell, value)
    if column.kind == "time":
        # Spreadsheets write the hour in as many ways as the day: the day is what is compared.
        cell = _HOUR.sub("", cell) if isinstance(cell, str) else cell
        value = _HOUR.sub("", value) if isinstance(value, str) else value
    field = Field(column.name, "date" if column.kind == "time" else "text", column.about, str)
    return is_unchanged(field, cell, value, lambda: None)


def _is_number(cell: Cell, value: float) -> bool:
    try:
        return isclose(float(str(cell).replace(",", ".")), value, rel_tol=1e-6)
    except ValueError:
        return False
