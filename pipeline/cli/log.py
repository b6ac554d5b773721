"""``kehoach registry log``: corrections and judgements in the order in which they were made."""

from __future__ import annotations

import click

from pipeline.cli.group import Problem, say
from pipeline.registry.corrections.entry import correction_log
from pipeline.registry.database.read import open_database
from pipeline.registry.history import about, history
from pipeline.registry.judgements import read_judgements
from pipeline.registry.store import Registry, registry_at


@click.command()
@click.argument("registry", metavar="REGISTRY")
@click.option("--plan", metavar="ID", help="Only what is about this plan, or this sighting of one.")
def log(registry: str, plan: str | None) -> None:
    """Print what people corrected and judged, the oldest first, and what of it is not in force.

    \b
    Example:
      kehoach registry log registry/
      kehoach registry log registry/ --plan p-3f0c
    """
    path = Registry(registry_at(registry)).path
    problems: list[str] = []
    corrections, judgements = correction_log(path, problems.append), read_judgements(path, problems.append)
    with open_database(path) as connection:
        entries = history(connection, corrections, judgements)
        for entry in entries if plan is None else about(connection, plan, entries):
            click.echo(str(entry))
    if not entries:
        say("nobody has corrected or judged anything in this registry")
    for problem in problems:
        say(problem)
    if problems:
        raise Problem(f"{len(problems)} lines could not be read; mend or delete them")
