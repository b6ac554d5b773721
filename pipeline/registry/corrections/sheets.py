"""An edited table of plans: which cells somebody changed, and the corrections that they are."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations
from math import isclose, isfinite
from pathlib import Path
from sqlite3 import Connection

from pipeline.registry.corrections.cells import DayFirst, changed_value, is_unchanged, votes
from pipeline.registry.corrections.entry import Correction, follows
from pipeline.registry.corrections.make import make_correction
from pipeline.registry.corrections.reading import ID, VERSION, Cell, EditedRow, read_rows
from pipeline.registry.corrections.telling import shown
from pipeline.registry.fields import FIELD_OF, FIELDS, FieldError, Value
from pipeline.registry.find import Found, plan_of_id
from pipeline.registry.parts import RegistryError
from pipeline.registry.versions import values_version

_MOST_TRIED = 10  # changed cells of a row; the states that are tried are two to the power of it

Values = dict[str, Value]


@dataclass(slots=True)
class Edited:
    """What an edited table says.

    Attributes:
        corrections: of the cells that somebody changed.
        problems: what was not taken and why, with the row.
        conflicts: how many of the problems are cells that a newer extraction changed too.
        rows: how many rows there are.
    """

    corrections: list[Correction] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    conflicts: int = 0
    rows: int = 0


def read_edited(connection: Connection, path: Path, *, by: str, note: str | None = None, force: bool = False) -> Edited:
    """Find what was changed in an export of the plans.

    Args:
        connection: to the database.
        path: the table that was exported and edited.
        by: who edited it.
        note: why.
        force: take cells as they are even where a newer extraction changed the plan since the export.

    Raises:
        EditedTableError: when it is no such table.
        OSError: when it cannot be read.
    """
    reader = _Reader(connection, by, note, force, _day_first(path))
    for row in read_rows(path):
        reader.read(row)
    return reader.edited


def _day_first(path: Path) -> DayFirst:
    """How the table writes dates, from those that can be read in one way only; None when they say nothing, or both."""
    dates = [name for name, known in FIELD_OF.items() if known.kind == "date"]
    found = {votes(row.cells.get(name)) for row in read_rows(path) for name in dates} - {None}
    return found.pop() if len(found) == 1 else None


@dataclass(slots=True)
class _Reader:
    connection: Connection
    by: str
    note: str | None
    force: bool
    day_first: DayFirst
    edited: Edited = field(default_factory=Edited)
    seen: dict[str, str] = field(default_factory=dict)

    def read(self, row: EditedRow) -> None:
        """Take the changed cells of a row."""
        if all(cell is None or str(cell).strip() == "" for cell in row.cells.values()):
            return
        self.edited.rows += 1
        plan_id = str(row.cells.get(ID) or "").strip()
        try:
            if not plan_id:
                raise RegistryError("it has no id; plans come from pages and cannot be added here")
            if plan_id in self.seen:
                raise RegistryError(f"{plan_id} is in {self.seen[plan_id]} already; this one is not read")
            found = plan_of_id(self.connection, plan_id)
        except RegistryError as error:
            self.edited.problems.append(f"{row.where}: {error}")
            return
        self.seen[plan_id] = row.where
        values: Values = {known.name: known.read(found.plan) for known in FIELDS}
        changed = self._changed(row, values)
        if changed:
            self._take(row, found, self._meant(row, found.id, values, changed))

    def _changed(self, row: EditedRow, values: Values) -> Values:
        """The cells that say something else than the registry does."""
        changed: Values = {}
        for known in FIELDS:
            cell, value = row.cells.get(known.name), values[known.name]
            if known.name not in row.cells or is_unchanged(known, cell, value, self.day_first):
                continue
            try:
                changed[known.name] = changed_value(known, cell, value, self.day_first)
            except FieldError as error:
                self.edited.problems.append(f"{row.where}: {row.cells[ID]}: {error}")
        return changed

    def _meant(self, row: EditedRow, plan_id: str, values: Values, changed: Values) -> Values:
        """Those of them that somebody changed; the others a newer extraction did."""
        version = row.cells.get(VERSION)
        if self.force or version is None or _is_version(version, values_version(values.values())):
            return changed
        untouched = _untouched(version, values, changed)
        if untouched is not None:
            return {name: value for name, value in changed.items() if name not in untouched}
        for name, value in changed.items():
            self.edited.conflicts += 1
            self.edited.problems.append(
                f"{row.where}: {plan_id}: {name}: conflict: the table says {shown(value)}, and the registry"
                f" {shown(values[name])}, which has changed since the export; look at both; --force takes the table's"
            )
        return {}

    def _take(self, row: EditedRow, found: Found, meant: Values) -> None:
        plan = found.plan
        for name, value in meant.items():
            known = FIELD_OF[name]
            if known.write is None:
                continue
            try:
                plan = known.write(plan, value)
                made = make_correction(self.connection, found, name, value, by=self.by, note=self.note)
            except FieldError as error:
                self.edited.problems.append(f"{row.where}: {found.id}: {error}")
            else:
                self.edited.corrections.append(made)
        for name in (name for name in meant if FIELD_OF[name].write is None):
            # It is no correction of its own; it may have been brought in line with one.
            if FIELD_OF[name].read(plan) != meant[name]:
                self.edited.problems.append(f"{row.where}: {found.id}: {follows(name)}")


def _untouched(version: Cell, values: Values, changed: Values) -> set[str] | None:
    """Which of the changed cells still hold what was exported; None when no choice of them gives the row's version.

    The version is a hash of all values at the time of the export. A cell that differs from the registry has either been
    edited, and the registry has the value of the export, or it holds that value, and the registry has a newer one: the
    choice that gives the hash is how it was. Where both changed there is none.
    """
    if len(changed) > _MOST_TRIED:
        return None
    for size in range(1, len(changed) + 1):
        for names in combinations(changed, size):
            if _is_version(version, values_version((values | {n: changed[n] for n in names}).values())):
                return set(names)
    return None


def _is_version(cell: Cell, version: str) -> bool:
    """Whether a cell holds a version. Spreadsheets take one like 123456789e12 for a number, and round it."""
    text = str(cell).strip().lower()
    if text == version:
        return True
    try:
        return isfinite(float(version)) and isclose(float(text), float(version), rel_tol=1e-5)
    except ValueError:
        return False
