"""``kehoach registry explain``: why a plan or a campaign is as it is."""

from __future__ import annotations

from datetime import date

import click

from pipeline.cli.group import say
from pipeline.registry.corrections.entry import correction_log
from pipeline.registry.corrections.make import said_no_plan
from pipeline.registry.corrections.telling import no_plan
from pipeline.registry.database.read import open_database
from pipeline.registry.explain import explain_plan
from pipeline.registry.explain_campaign import explain_campaign, explain_document, named
from pipeline.registry.find import NoSuchError, find_plan, plan_of_id
from pipeline.registry.history import history
from pipeline.registry.judgements import read_judgements
from pipeline.registry.parts import RegistryError
from pipeline.registry.store import Registry, registry_at


@click.command()
@click.argument("registry", metavar="REGISTRY")
@click.argument("id_", metavar="ID")
def explain(registry: str, id_: str) -> None:
    """Print where a plan comes from: sources, why they are one plan, judgements, corrections, conflicts, values.

    ID is a plan (p-...), a campaign (c-...), a document that is only cited (d-...), what one page tells of a plan
    (0123456789ab#0), or the beginning of one. Of a campaign its status today, its phases,
    awards and agencies are told, too.

    \b
    Example:
      kehoach registry explain registry/ 58/KH-UBND
    """
    path = Registry(registry_at(registry)).path
    corrections, judgements = correction_log(path, say), read_judgements(path, say)
    with open_database(path) as connection:
        entries = history(connection, corrections, judgements)
        if id_.startswith("c-"):
            lines = explain_campaign(connection, named(connection, "campaigns", id_), entries, date.today())
        elif id_.startswith("d-"):
            lines = explain_document(connection, named(connection, "documents", id_))
        else:
            try:
                found = plan_of_id(connection, find_plan(connection, id_).id)
            except NoSuchError as error:
                said = said_no_plan(corrections, id_)
                if said is None:
                    raise
                raise RegistryError(f"{error}: {no_plan(said, registry)}") from error
            lines = explain_plan(connection, found, entries)
        for line in lines:
            click.echo(line)
