"""The table of counts: how often the values with a sign were judged, and how often they were right."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from pipeline.confidence.signs import Sign

COLUMNS = (*Sign._fields, "right", "fired")
# Chosen by cross-validation: docs/explanation/confidence.md.
FIELD_STRENGTH = 50.0  # how many judged values the share of all fields counts for within a field
STRENGTH = 8.0  # how many the share of the field counts for within a sign
NEAR = 0.1  # what a value with the same rule, or in the same context, counts for beside one with the same sign


class TableError(ValueError):
    """A table that cannot be used; the message names the line."""


class Row(NamedTuple):
    """How many values with a sign were judged (``fired``), and how many of those were right."""

    sign: Sign
    right: int
    fired: int


class _Count(NamedTuple):
    right: float = 0.0
    fired: float = 0.0

    def towards(self, share: float, strength: float) -> float:
        """The share of right values, drawn towards another that counts for ``strength`` values."""
        return (self.right + strength * share) / (self.fired + strength)


class Table:
    """Counts of signs, and the probabilities that follow from them.

    Args:
        rows: one for each sign; their order means nothing.
    """

    def __init__(self, rows: Iterable[Row]) -> None:
        self.rows = tuple(sorted(rows))
        self._overall = _sum(self.rows).towards(0.5, 2.0)  # Laplace's rule
        self._fields: dict[str, list[Row]] = {}
        for row in self.rows:
            self._fields.setdefault(row.sign.field, []).append(row)
        self._known: dict[Sign, float | None] = {}

    def probability(self, sign: Sign) -> float | None:
        """The probability that a value with a sign is right; None when no value of its field was ever judged.

        It is the share of right values with the sign, where values of the field that have its rule or its context
        count a little too, drawn towards the share of the field, which is drawn towards that of all fields. So a rule
        with few rows, or none, is as sure as its field.
        """
        if sign not in self._known:
            self._known[sign] = self._probability(sign) if sign.field in self._fields else None
        return self._known[sign]

    def _probability(self, sign: Sign) -> float:
        field = self._fields[sign.field]
        same = [row for row in field if row.sign == sign]
        near = [row for row in field if sign.is_near(row.sign)]
        share = _sum(field).towards(self._overall, FIELD_STRENGTH)
        own, beside = _sum(same), _sum(near)
        weighed = _Count(own.right + NEAR * beside.right, own.fired + NEAR * beside.fired)
        return weighed.towards(share, STRENGTH)


def _sum(rows: Iterable[Row]) -> _Count:
    counts = [(row.right, row.fired) for row in rows]
    return _Count(sum(right for right, _ in counts), sum(fired for _, fired in counts))


def write_table(table: Table) -> str:
    """The text of a table: CSV, sorted, one line a sign, so that two can be compared line by line."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([*row.sign, row.right, row.fired] for row in table.rows)
    return file.getvalue()


def read_table(text: str) -> Table:
    """Read a table back.

    Raises:
        TableError: when a line is no row, or a sign stands twice.
    """
    header, *lines = list(csv.reader(io.StringIO(text))) or [[]]
    if tuple(header) != COLUMNS:
        raise TableError(f"line 1: {','.join(COLUMNS)} is wanted")
    rows: dict[Sign, Row] = {}
    for number, line in enumerate(lines, start=2):
        row = _row(line, number)
        if row.sign in rows:
            raise TableError(f"line {number}: the same sign again")
        rows[row.sign] = row
    return Table(rows.values())


def _row(line: list[str], number: int) -> Row:
    if len(line) != len(COLUMNS) or not (line[-2].isdecimal() and line[-1].isdecimal()):
        raise TableError(f"line {number}: {', '.join(COLUMNS)} are wanted, the last two whole numbers")
    row = Row(Sign(*line[:-2]), int(line[-2]), int(line[-1]))
    if row.right > row.fired:
        raise TableError(f"line {number}: more right values than judged ones")
    return row


@cache
def shipped_table() -> Table:
    """The table of this version, read once in a process."""
    return read_table(files("pipeline.confidence").joinpath("table.csv").read_text(encoding="utf-8"))
