"""Changing a registry by what somebody says: it is written down, and the tables are made anew."""

from __future__ import annotations

from collections.abc import Sequence
from sqlite3 import Connection
from typing import get_args

from pipeline.place import Place
from pipeline.registry.atomic import clear_temporaries
from pipeline.registry.corrections.entry import IS_PLAN, Correction, append_corrections, correction_log
from pipeline.registry.corrections.make import make_correction, taken_back, written_correction
from pipeline.registry.corrections.values import remark
from pipeline.registry.database.read import open_database
from pipeline.registry.fields import FieldError, Value
from pipeline.registry.find import find_plan
from pipeline.registry.judgements import Judgement, Of, Verdict, append_judgement, read_judgements
from pipeline.registry.judging import make_judgement
from pipeline.registry.lock import locked
from pipeline.registry.tables import write_tables


def say_value(
    registry: Place, plan: str, field: str, value: Value | Sequence[str], *, by: str, note: str | None
) -> Correction:
    """Give a field of a plan another value, or confirm the one that it has; see ``Registry.correct``."""
    by, note = _signed(by, note)
    with locked(registry) as check:
        with open_database(registry) as connection:
            correction = _correction(connection, registry, plan, field, value, by, note)
        check()
        append_corrections(registry, [correction])
        remake_tables(registry)
    return correction


def _correction(
    connection: Connection,
    registry: Place,
    plan: str,
    field: str,
    value: Value | Sequence[str],
    by: str,
    note: str | None,
) -> Correction:
    log = correction_log(registry)
    if isinstance(value, str):
        return written_correction(connection, log, plan, field, value, by, note)
    back = taken_back(log, plan, by=by, note=note) if field == IS_PLAN and value is True else None
    given = list(value) if isinstance(value, Sequence) else value
    return back or make_correction(connection, find_plan(connection, plan), field, given, by=by, note=note)


def say_joined(registry: Place, a: str, b: str, verdict: Verdict, *, of: Of, by: str, note: str | None) -> Judgement:
    """Say whether two are one plan, or belong to one campaign; see ``Registry.judge``."""
    by, note = _signed(by, note)
    if verdict not in get_args(Verdict):
        raise ValueError(f"a verdict is one of {', '.join(get_args(Verdict))}, not {verdict!r}")
    with locked(registry) as check:
        with open_database(registry) as connection:
            made = make_judgement(connection, read_judgements(registry), a, b, verdict, of=of, by=by, note=note)
        check()
        append_judgement(registry, made.judgement)
        remake_tables(registry)
    return made.judgement


def remake_tables(registry: Place) -> None:
    """Make the tables of a registry anew. The caller holds its lock.

    Raises:
        RegistryError: when a part is damaged.
        OSError: when they cannot be written.
    """
    clear_temporaries(registry)
    write_tables(registry)


def _signed(by: str, note: str | None) -> tuple[str, str | None]:
    """Who says something, and why, as they are written down."""
    try:
        name = remark(by if isinstance(by, str) else "")
    except FieldError as error:
        raise FieldError(f'who says so? give a name, by="Lan": {error}') from error
    try:
        return name, None if note is None else remark(note)
    except FieldError as error:
        raise FieldError(f"note: {error}; leave it out when there is none") from error
