"""``kehoach correct``: values that somebody knows better, one by one or from an edited table."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from sqlite3 import Connection

import click

from pipeline.cli.group import WrongUse, say
from pipeline.cli.people import by, no_tables, note, remake
from pipeline.place import Place
from pipeline.registry.corrections.doubts import upside_down
from pipeline.registry.corrections.entry import (
    CORRECTIONS,
    IS_PLAN,
    Correction,
    append_corrections,
    correction_log,
)
from pipeline.registry.corrections.make import written_correction
from pipeline.registry.corrections.sheets import Edited, read_edited
from pipeline.registry.corrections.telling import change, sighting_out
from pipeline.registry.database.read import open_database
from pipeline.registry.fields import FieldError
from pipeline.registry.find import plan_of_sighting
from pipeline.registry.lock import locked
from pipeline.registry.store import Registry, registry_at

_FAILED = 1
_FILE = click.Path(path_type=Path, dir_okay=False, exists=True)


@click.command()
@click.argument("registry", metavar="REGISTRY")
@click.argument("plan", required=False)
@click.argument("field", required=False)
@click.argument("value", required=False)
@by
@note
@click.option("--from", "table", type=_FILE, metavar="FILE", help="Take the changes of an edited export (.csv, .xlsx).")
@click.option("--force", is_flag=True, help="With --from: take also what a newer extraction has changed since.")
@click.option("--dry-run", is_flag=True, help="Print what would be corrected, and change nothing.")
@no_tables
def correct(
    *,
    registry: str,
    plan: str | None,
    field: str | None,
    value: str | None,
    by: str,
    note: str | None,
    table: Path | None,
    force: bool,
    dry_run: bool,
    no_tables: bool,
) -> None:
    """Give a field of a plan another value, or confirm the one that it has.

    PLAN is the id of a plan (p-0123456789ab, column id of plans.csv), its number where one plan alone has it
    (58/KH-UBND), or what one page tells of it (0123456789ab#0: page and position); of ids the beginning is enough. The
    beginning of one. VALUE is a text, a date (2024-05-17, 2024-05, 2024), true or false; entries of lists are divided
    by ";"; "" stands for nothing. The field "plan" with the value "none" says that this is no plan.

    Corrections outlive every build. They are kept in corrections.jsonl; a later one takes the place of an earlier one.

    \b
    Example:
      kehoach correct registry/ 58/KH-UBND issued 2024-05-17 --by Lan --note "signed scan"
      kehoach correct registry/ 9b1d44#1 plan none --by Lan
      kehoach correct registry/ --from plans.xlsx --by Lan --dry-run
    """
    single = (plan, field, value)
    if (table is None) == (plan is None) or (table is None and None in single):
        raise WrongUse('give PLAN FIELD VALUE, or --from FILE (VALUE "" takes the value away)')
    if force and table is None:
        raise WrongUse("--force goes with --from")
    opened = Registry(registry_at(registry)).path
    with locked(opened) as check:
        with open_database(opened) as connection:
            if table is not None:
                edited = read_edited(connection, table, correction_log(opened, say), by=by, note=note, force=force)
            else:
                log = correction_log(opened, say)
                edited = Edited([_written(connection, log, plan or "", field or "", value or "", by, note)])
            for correction in edited.corrections:
                click.echo(f"{correction.plan}: {_told(connection, correction)}")
            for doubt in upside_down(connection, edited.corrections):
                say(f"warning: {doubt}")
        for problem in edited.problems:
            say(problem)
        if edited.corrections and not dry_run:
            check()
            append_corrections(opened, edited.corrections)
            say(f"{len(edited.corrections):,} added to {CORRECTIONS}")
            remake(opened, wanted=not no_tables)
            _say_new_ids(opened, edited.corrections)
    _say_counts(edited, table, dry_run=dry_run)
    if edited.problems:
        click.get_current_context().exit(_FAILED)


def _written(
    connection: Connection, log: Sequence[Correction], plan: str, field: str, value: str, by: str, note: str | None
) -> Correction:
    try:
        return written_correction(connection, log, plan, field, value, by, note)
    except FieldError as error:
        raise WrongUse(str(error)) from error


def _told(connection: Connection, correction: Correction) -> str:
    if correction.field == IS_PLAN and correction.value is False:
        query = "SELECT count(*) FROM sightings WHERE plan_id = ?"
        (count,) = connection.execute(query, (correction.plan,)).fetchone()
        if count > len(correction.sources):
            return sighting_out(correction, count - len(correction.sources))
    return change(correction)


def _say_new_ids(registry: Place, corrections: Sequence[Correction]) -> None:
    """Tell which plans have other ids now: these are made of number, issuer and year."""
    plans = {correction.plan: correction.sources[0].id for correction in corrections}
    with open_database(registry) as connection:
        for plan, sighting in plans.items():
            now = plan_of_sighting(connection, sighting)
            if now not in (None, plan):
                say(f"{plan} is {now} now, as what identifies it has changed")


def _say_counts(edited: Edited, table: Path | None, *, dry_run: bool) -> None:
    if table is not None:
        told = f"{table}: {edited.rows:,} rows, {len(edited.corrections):,} changed cells"
        say(f"{told}, {len(edited.problems):,} not taken" if edited.problems else told)
    if dry_run:
        say("nothing was changed (--dry-run)")
