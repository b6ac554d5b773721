"""A correction made of a value that somebody gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from sqlite3 import Connection

from pipeline.registry.corrections.entry import IS_PLAN, Correction, Source, check_value
from pipeline.registry.corrections.tables import values_read
from pipeline.registry.corrections.values import is_one_line, value_of
from pipeline.registry.fields import FIELD_OF, FieldError, Value
from pipeline.registry.find import Found, Seen, find_plan, page_names
from pipeline.registry.journal import now


def make_correction(
    connection: Connection, found: Found, field: str, value: Value, *, by: str, note: str | None = None
) -> Correction:
    """A correction of one field.

    Args:
        connection: to the database.
        found: the plan, and the sightings that it is about.
        field: the field's name, or IS_PLAN.
        value: of it.
        by: who gives it.
        note: why.

    Raises:
        FieldError: when the field does not take the value; the message says what it takes.
    """
    check_value(field, value)
    old: Value = True
    if field != IS_PLAN:
        write = FIELD_OF[field].write
        assert write is not None
        write(found.plan, value)
        old = FIELD_OF[field].read(found.plan)
    _check_lines(field, value, old)
    sources = tuple(_source(connection, found.id, seen, field) for seen in found.sightings)
    return Correction(field, old, value, found.id, sources, by, now(), note)


def written_correction(
    connection: Connection, log: Sequence[Correction], plan: str, field: str, value: str, by: str, note: str | None
) -> Correction:
    """A correction of one field of a plan, its value written in one line (see ``value_of``).

    Args:
        connection: to the database.
        log: all corrections so far: what was said to be no plan can be one again.
        plan: what names it, as for ``find_plan``.
        field: the field's name, or IS_PLAN.
        value: of it.
        by: who gives it.
        note: why.

    Raises:
        RegistryError: when nothing has such a name.
        FieldError: when the field does not take the value; the message says what it takes.
    """
    field = field.strip()
    if field in FIELD_OF:
        found = find_plan(connection, plan)
        written = value_of(field, value, FIELD_OF[field].read(found.plan))
        return make_correction(connection, found, field, written, by=by, note=note)
    written = value_of(field, value)
    check_value(field, written)
    back = taken_back(log, plan, by=by, note=note) if written is True else None
    return back or make_correction(connection, find_plan(connection, plan), field, written, by=by, note=note)


def _check_lines(field: str, value: Value, old: Value) -> None:
    """Check that what is new in a value stands in one line."""
    known = _texts(old)
    for text in _texts(value):
        if text not in known and not is_one_line(text):
            raise FieldError(f"{field} takes one line without tabs and other control characters, not {text!r}")


def _texts(value: Value) -> list[str]:
    if isinstance(value, list):
        return value
    return [value] if isinstance(value, str) else []


def taken_back(log: Sequence[Correction], written: str, *, by: str, note: str | None = None) -> Correction | None:
    """A correction that makes a plan one again which somebody said is none; None when nobody did.

    Args:
        log: all corrections of the registry.
        written: the id that the plan had, one of its sightings, or a beginning of these.
        by: who takes it back.
        note: why.
    """
    said = said_no_plan(log, written)
    return said and replace(said, old=False, value=True, by=by, at=now(), note=note)


def said_no_plan(log: Sequence[Correction], written: str) -> Correction | None:
    """The correction which says that something is no plan; None when none does, or it was taken back.

    Args:
        log: all corrections of the registry.
        written: the id that the plan had, one of its sightings, or a beginning of these.
    """
    text = written.strip().lower()
    for correction in reversed(log):
        names = (correction.plan, *(f"{source.id.page}#{source.id.position}" for source in correction.sources))
        short = (str(source.id) for source in correction.sources)
        if correction.field == IS_PLAN and text and any(name.startswith(text) for name in (*names, *short)):
            return None if correction.value is True else correction
    return None


def _source(connection: Connection, plan: str, seen: Seen, field: str) -> Source:
    read = values_read(connection, plan, seen.id)
    number = read.get("number", seen.plan.number)
    value = True if field == IS_PLAN else read.get(field, FIELD_OF[field].read(seen.plan))
    return Source(seen.id, number if isinstance(number, str) else None, value, *page_names(connection, seen.id.page))
