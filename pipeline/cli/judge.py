"""``kehoach registry judge``: what belongs together, by somebody who knows."""

from __future__ import annotations

from collections.abc import Sequence
from sqlite3 import Connection
from typing import get_args

import click

from pipeline.cli.group import WrongUse, say
from pipeline.cli.people import by, no_tables, note, remake
from pipeline.registry.database.read import open_database
from pipeline.registry.find import Found, find_plan, plan_of_id
from pipeline.registry.identity.contradictions import contradiction
from pipeline.registry.identity.traits import traits_of
from pipeline.registry.journal import now
from pipeline.registry.judgements import Judgement, Of, Verdict, append_judgement, in_words, read_judgements
from pipeline.registry.lock import locked
from pipeline.registry.sightings import Sighting
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
            of: Of = "campaign" if campaign else "plan"
            one, other = _pair(connection, a, b, of)
            before = _plans(connection)
        replaced = _before(read_judgements(path), one, other, of)
        first, second = (replaced.a, replaced.b) if replaced else (one.sightings[0].id, other.sightings[0].id)
        judgement = Judgement(verdict, of, first, second, by, now(), note)
        if (verdict, of) == ("same", "plan") and (against := _against(one, other)):
            say(f"note: {against}; they are joined all the same, as you say so")
        check()
        append_judgement(path, judgement)
        click.echo(in_words(judgement) + (f"; before, {replaced.by} said: {replaced.verdict}" if replaced else ""))
        remake(path, wanted=not no_tables)
        if not no_tables:
            with open_database(path) as connection:
                click.echo(f"{before:,} plans before, {_plans(connection):,} now")
        if verdict != "unsure":
            say(f"to take it back: kehoach registry judge {registry} {judgement.a} {judgement.b} unsure --by {by}")


def _plans(connection: Connection) -> int:
    count: int = connection.execute("SELECT count(*) FROM plans").fetchone()[0]
    return count


def _pair(connection: Connection, a: str, b: str, of: Of) -> tuple[Found, Found]:
    one, other = find_plan(connection, a), find_plan(connection, b)
    whole = len(one.sightings) > 1 or len(other.sightings) > 1
    if one.sightings[0].id == other.sightings[0].id or (one.id == other.id and whole and of == "plan"):
        seen = dict.fromkeys(str(sighting.id) for sighting in plan_of_id(connection, one.id).sightings)
        raise WrongUse(
            f"{a} and {b} are one plan already ({one.id}); to say something of its sightings name two of them:"
            f" {', '.join(seen)}"
        )
    return one, other


def _against(one: Found, other: Found) -> str | None:
    """What speaks against two plans being one."""
    a, b = (traits_of(Sighting(best.id, best.rank, best.plan)) for best in (one.sightings[0], other.sightings[0]))
    return contradiction(a, b)


def _before(judgements: Sequence[Judgement], one: Found, other: Found, of: Of) -> Judgement | None:
    """The last judgement on any two sightings of the two: a new one on the plans takes its place."""
    ours, theirs = ({sighting.id for sighting in found.sightings} for found in (one, other))
    for judgement in reversed(judgements):
        named = (judgement.a in ours and judgement.b in theirs) or (judgement.a in theirs and judgement.b in ours)
        if judgement.of == of and named:
            return judgement
    return None
