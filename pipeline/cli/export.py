"""``kehoach export``: tables of a registry as files."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, NamedTuple

import click

from pipeline.cli.group import Amount, WrongUse, say, say_notes
from pipeline.cli.outputs import Output
from pipeline.place import Place
from pipeline.registry.database.read import Reader, open_database
from pipeline.registry.database.tables import PLANS, TABLES, Table
from pipeline.registry.exports.graphml import print_graphml, save_graphml
from pipeline.registry.exports.jsonl import print_jsonl, save_jsonl
from pipeline.registry.exports.package import DESCRIPTION, save_package
from pipeline.registry.exports.parquet import save_parquet
from pipeline.registry.exports.tables_csv import print_csv, save_csv
from pipeline.registry.exports.tables_xlsx import save_tables
from pipeline.registry.labels import LANGUAGES, Language
from pipeline.registry.store import Registry, registry_at

FORMATS = ("csv", "xlsx", "parquet", "jsonl", "graphml", "datapackage")
_BY_TABLE = ("csv", "parquet", "jsonl")
_WITH_LABELS = ("csv", "xlsx")
_PRINTED = ("csv", "jsonl", "graphml")


class _Wish(NamedTuple):
    """What is to be written, and how."""

    form: str
    table: Table | None
    language: Language
    licence: str | None


@click.command()
@click.argument("registry", metavar="REGISTRY")
@click.option("-o", "--output", type=Output(folders=True), help="Write to this file, or into this folder.")
@click.option("--format", "form", type=click.Choice(FORMATS), help="By default what the file's name says.")
@click.option("--table", "name", type=click.Choice(tuple(TABLES)), help="One table; by default plans, or all of them.")
@click.option(
    "--labels", "language", type=click.Choice(LANGUAGES), default="en", help="Headings in Vietnamese (csv, xlsx)."
)
@click.option(
    "--min-confidence",
    type=Amount(0, 1),
    metavar="X",
    help="Leave out plans whose number, date of issue or issuer is less sure than X (0 to 1), with all of theirs.",
)
@click.option("--licence", metavar="NAME", help="Of the data package that you publish, such as CC-BY-4.0.")
def export(
    *,
    registry: str,
    output: Place | None,
    form: str | None,
    name: str | None,
    language: Language,
    min_confidence: float | None,
    licence: str | None,
) -> None:
    """Write the tables of a registry for other tools.

    CSV and Parquet files hold one table, a folder gets a file for each; an Excel file has a sheet for each. JSON Lines
    have the whole plans with their sources, GraphML the graph of documents, and a data package (a folder) all tables as
    CSV with a description of each column.

    \b
    Examples:
      kehoach export registry/ -o plans.xlsx --labels vi
      kehoach export registry/ --table campaigns > campaigns.csv
      kehoach export registry/ -o tables/ --format parquet
      kehoach export registry/ -o published/ --format datapackage --licence CC-BY-4.0
    """
    wish = _Wish(form or _format_of(output), TABLES[name] if name else None, language, licence)
    _check(wish, output)
    opened = Registry(registry_at(registry))
    _spare(opened.path, output)
    with open_database(opened.path) as connection:
        reader = Reader(connection, min_confidence)
        _say_left_out(reader)
        if output is None:
            _print(sys.stdout, reader, wish)
        else:
            _save(output, reader, wish)


def _say_left_out(reader: Reader) -> None:
    """Tell how many plans are not sure enough."""
    if left_out := reader.plans_left_out():
        (count,) = reader.connection.execute("SELECT count(*) FROM plans").fetchone()
        say(
            f"note: {left_out:,} of {count:,} plans are less sure than {reader.min_confidence}, or were never judged,"
            " and are left out"
        )


def _format_of(output: Place | None) -> str:
    if output is None:
        return "csv"
    suffix = output.suffix.lower().removeprefix(".")
    if suffix in FORMATS:
        return suffix
    raise WrongUse(f"{output}: the name tells no format ({', '.join(FORMATS)}); give one with --format")


def _check(wish: _Wish, output: Place | None) -> None:
    """Refuse what does not go together."""
    if output is None and wish.form not in _PRINTED:
        raise click.UsageError(f"{wish.form} cannot be shown here; name a file or folder with -o")
    if wish.table is not None and wish.form in ("graphml", "datapackage"):
        raise click.UsageError(f"--table does not go with {wish.form}, which has a content of its own")
    if wish.language != "en" and wish.form not in _WITH_LABELS:
        raise click.UsageError("--labels belongs to csv and xlsx; the other formats keep the names of columns")
    if wish.licence is not None and wish.form != "datapackage":
        raise click.UsageError("--licence belongs to --format datapackage")
    if output is None:
        return
    if wish.form in ("xlsx", "graphml") and output.is_dir():
        raise WrongUse(f"{output}: this is a folder; name a file such as {output / f'plans.{wish.form}'}")
    if wish.form == "datapackage" and output.is_file():
        raise WrongUse(f"{output}: this is a file; name a folder for the data package")


def _spare(registry: Place, output: Place | None) -> None:
    """Refuse to write over the registry itself."""
    if output is None:
        return
    if any(_resolved(place) == _resolved(registry) for place in (output, output.parent)):
        raise WrongUse(f"{output}: this is the registry, whose tables every build makes; name another folder")


def _resolved(place: Place) -> Place:
    return place.resolve() if isinstance(place, Path) else place


def _print(file: IO[str], reader: Reader, wish: _Wish) -> None:
    if wish.form == "graphml":
        print_graphml(file, reader)
    elif wish.form == "jsonl":
        print_jsonl(file, reader, wish.table or PLANS)
    else:
        print_csv(file, reader, wish.table or PLANS, wish.language)


def _save(output: Place, reader: Reader, wish: _Wish) -> None:
    if wish.form == "graphml":
        save_graphml(output, reader)
    elif wish.form == "datapackage":
        save_package(output, reader, wish.licence)
        if wish.licence is None:
            say(f"note: {DESCRIPTION} names no licence; give one with --licence before you publish it")
    elif wish.form == "xlsx":
        tables = [wish.table] if wish.table else TABLES.values()
        say_notes(save_tables(output, reader, tables, wish.language))
    else:
        _save_by_table(output, reader, wish)


def _save_by_table(output: Place, reader: Reader, wish: _Wish) -> None:
    """One file for each table that is wanted."""
    save: Mapping[str, Callable[[Place, Table], None]] = {
        "csv": lambda path, table: save_csv(path, reader, table, wish.language),
        "parquet": lambda path, table: save_parquet(path, reader, table),
        "jsonl": lambda path, table: save_jsonl(path, reader, table),
    }
    if output.suffix and not output.is_dir():
        save[wish.form](output, wish.table or PLANS)
        return
    for table in [wish.table] if wish.table else TABLES.values():
        save[wish.form](output / f"{table.name}.{wish.form}", table)
