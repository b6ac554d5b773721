"""``kehoach registry judge``: what belongs together, by somebody who knows."""

from __future__ import annotations

from sqlite3 import Connection
from typing import get_args

import click

from pipeline.cli.group import say
from pipeline.cli.people import by, no_tables, note, remake
from pipeline.registry.database.read import open_database
from pipeline.registry.judgements import Of, Verdict, append_judgement, in_words, read_judgements
from pipeline.registry.judging import make_judgement
from pipeline.registry.lock import locked
from pipeline.registry.store import Registry, registry_at


@click.command()
@click.argument("registry", metavar="REGISTRY")
@click.argument("a")
@click.argument("b")
@click.argument("verdict", type=click.Choice(get_args(Verdict)))
@by
@note
@click.option("--campaign", is_flag=True, help="Say it of belonging to one campaign, not of being one plan.")
@no_tables
def judge(
    *,
    registry: str,
    a: str,
    b: str,
    verdict: Verdict,
    by: str,
    note: str | None,
    campaign: bool,
    no_tables: bool,
) -> None:
    """Say whether A and B are one plan. It outlives every build, and counts before all rules.

    A and B are ids of plans (p-0123456789ab), or what one page tells of a plan (0123456789ab#0), or the beginnings of
    such. "same" joins them, "different" keeps them apart whatever else would join them, and "unsure" leaves it to the
    rules: with it an earlier judgement is taken back. To take a plan apart, name two sightings of it as different.

    \b
    Example:
      kehoach registry judge registry/ p-3f0c p-77ab same --by Lan --note "one letter, two dates"
      kehoach registry judge registry/ 9b1d44#0 5c02e1#0 different --by Lan
      kehoach registry judge registry/ p-3f0c p-90d1 same --campaign --by Lan
    """
    path = Registry(registry_at(registry)).path
    of: Of = "campaign" if campaign else "plan"
    with locked(path) as check:
        with open_database(path) as connection:
            made = make_judgement(connection, read_judgements(path), a, b, verdict, of=of, by=by, note=note)
            before = _plans(connection)
        if made.against:
            say(f"note: {made.against}; they are joined all the same, as you say so")
        check()
        append_judgement(path, made.judgement)
        replaced = f"; before, {made.replaced.by} said: {made.replaced.verdict}" if made.replaced else ""
        click.echo(in_words(made.judgement) + replaced)
        remake(path, wanted=not no_tables)
        if not no_tables:
            with open_database(path) as connection:
                click.echo(f"{before:,} plans before, {_plans(connection):,} now")
        if verdict != "unsure":
            two = f"{made.judgement.a} {made.judgement.b}"
            say(f"to take it back: kehoach registry judge {registry} {two} unsure --by {by}")


def _plans(connection: Connection) -> int:
    count: int = connection.execute("SELECT count(*) FROM plans").fetchone()[0]
    return count
