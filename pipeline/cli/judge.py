"""``kehoach registry judge``: what belongs together, by somebody who knows."""

from __future__ import annotations

from sqlite3 import Connection
from typing import get_args

import click

from pipeline.cli.group import WrongUse
from pipeline.cli.people import by, no_tables, note, remake
from pipeline.registry.database.read import open_database
from pipeline.registry.find import find_plan, plan_of_id
from pipeline.registry.journal import now
from pipeline.registry.judgements import Judgement, Of, Verdict, append_judgement, in_words
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
    with locked(path) as check:
        with open_database(path) as connection:
            judgement = _judgement(connection, a, b, verdict, "campaign" if campaign else "plan", by, note)
        check()
        append_judgement(path, judgement)
        click.echo(in_words(judgement))
        remake(path, wanted=not no_tables)


def _judgement(
    connection: Connection, a: str, b: str, verdict: Verdict, of: Of, by: str, note: str | None
) -> Judgement:
    one, other = find_plan(connection, a), find_plan(connection, b)
    first, second = one.sightings[0].id, other.sightings[0].id
    whole = len(one.sightings) > 1 or len(other.sightings) > 1
    if first == second or (one.id == other.id and whole and of == "plan"):
        seen = dict.fromkeys(str(sighting.id) for sighting in plan_of_id(connection, one.id).sightings)
        raise WrongUse(
            f"{a} and {b} are one plan already ({one.id}); to say something of its sightings name two of them:"
            f" {', '.join(seen)}"
        )
    return Judgement(verdict, of, first, second, by, now(), note)
