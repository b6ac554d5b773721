"""An edited table of plans: which cells somebody changed, and the corrections that they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from sqlite3 import Connection

from pipeline.registry.corrections.cells import changed_value, is_unchanged, votes
from pipeline.registry.corrections.dates_meant import DayFirst
from pipeline.registry.corrections.entry import Correction, follows
from pipeline.registry.corrections.given import edited_given
from pipeline.registry.corrections.make import make_correction
from pipeline.registry.corrections.reading import ID, VERSION, EditedRow, read_rows
from pipeline.registry.corrections.states import Log, Values, is_version, values_at
from pipeline.registry.corrections.telling import shown
from pipeline.registry.fields import FIELD_OF, FIELDS, FieldError
from pipeline.registry.find import Found, plan_of_id
from pipeline.registry.parts import RegistryError


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


def read_edited(
    connection: Connection,
    path: Path,
    log: Sequence[Correction],
    *,
    by: str,
    note: str | None = None,
    force: bool = False,
) -> Edited:
    """Find what was changed in an export of the plans.

    Args:
        connection: to the database.
        path: the table that was exported and edited.
        log: all corrections of the registry.
        by: who edited it.
        note: why.
        force: take cells as they are even where a newer extraction changed the plan since the export.

    Raises:
        EditedTableError: when it is no such table.
        OSError: when it cannot be read.
    """
    reader = _Reader(connection, by, note, force, cache(lambda: _day_first(path)), Log(log))
    for row in read_rows(path):
        reader.read(row)
    return reader.edited


def _day_first(path: Path) -> bool | None:
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
    log: Log
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
            found = plan_of_id(self.connection, plan_id)
            if found.id in self.seen:
                raise RegistryError(f"{plan_id} is in {self.seen[found.id]} already; this row is not read")
        except RegistryError as error:
            self.edited.problems.append(f"{row.where}: {error}")
            return
        self.seen[found.id] = row.where
        values: Values = {known.name: known.read(found.plan) for known in FIELDS}
        changed = self._changed(row, values)
        if changed:
            self._take(row, found, self._meant(row, found, values, changed))
        if self._is_of_now(row, values):
            given = edited_given(self.connection, row, found.id)
            self.edited.problems.extend(f"{row.where}: {found.id}: {follows(name)}" for name in given)

    def _is_of_now(self, row: EditedRow, values: Values) -> bool:
        """Whether the plan is as it was when the row was exported, or nothing says that it is not."""
        version = row.cells.get(VERSION)
        return self.force or version in (None, "") or is_version(version, values.values())

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

    def _meant(self, row: EditedRow, found: Found, values: Values, changed: Values) -> Values:
        """Those of them that somebody changed; the others a newer extraction did."""
        if self._is_of_now(row, values):
            return changed
        exported = values_at(row.cells.get(VERSION), found.plan, changed, self.log.of(found))
        meant: Values = {}
        for name, value in changed.items():
            if exported is not None and exported[name] in (value, values[name]):
                if exported[name] != value:
                    meant[name] = value
            elif FIELD_OF[name].write is not None:
                self.edited.conflicts += 1
                self.edited.problems.append(
                    f"{row.where}: {found.id}: {name}: conflict: the table says {shown(value)}; the registry says"
                    f" {shown(values[name])}, and has changed since the export; --force takes what the table says"
                )
        return meant

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
