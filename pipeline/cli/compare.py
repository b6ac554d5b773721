"""``kehoach registry compare``: tables by province and year."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from rich.box import SIMPLE_HEAD
from rich.table import Table

from pipeline.cli.as_of import as_of
from pipeline.cli.group import WrongUse, say
from pipeline.display.terminal import terminal_for_tables
from pipeline.registry.atomic import replacing
from pipeline.registry.comparisons import COMPARISONS
from pipeline.registry.database.read import open_database
from pipeline.registry.exports.workbook import Heading, Workbook
from pipeline.registry.rows import Row
from pipeline.registry.sheets import write_csv
from pipeline.registry.store import Registry, registry_at

if TYPE_CHECKING:
    import pandas as pd

_SHOWN = 200
_UNKNOWN = "?"
_WIDTH = 20  # of a column of a sheet, in letters


@click.command()
@click.argument("registry", metavar="REGISTRY")
@click.option("--table", "name", required=True, type=click.Choice(list(COMPARISONS)), help="Which table.")
@as_of
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="A .csv or .xlsx file.")
def compare(registry: str, name: str, as_of: date | None, output: Path | None) -> None:
    """Compare provinces and years.

    \b
    campaigns  how many there are, with their plans and pages
    themes     how many plans carry which name or slogan
    occasions  how many plans celebrate what
    agencies   how many plans give which agency the lead, under the names of 2025
    length     days that campaigns last
    delay      days from issue to the first page about it
    cascade    days from the plan of the centre to that of the province

    "trung ương" stands for what the centre issued, "?" for what is unknown. Of days, only dates that are known to the
    day count, except in length, where a month or year is taken for its first or last day.

    \b
    Example:
      kehoach registry compare registry/ --table campaigns
      kehoach registry compare registry/ --table agencies --as-of 2025-07-01 -o agencies.xlsx
    """
    if output is not None and output.suffix.lower() not in (".csv", ".xlsx"):
        raise WrongUse(f"{output}: name a file that ends in .csv or .xlsx")
    with open_database(Registry(registry_at(registry)).path) as connection:
        frame = COMPARISONS[name](connection, as_of)
    if output is not None:
        _save(frame, name, output)
        say(f"{output}: {len(frame):,} rows")
    else:
        _print(frame)


def _rows(frame: pd.DataFrame) -> list[Row]:
    """The rows, with None for null and days with one decimal."""
    import pandas as pd  # noqa: PLC0415 - it is loaded by now, whatever made the frame

    def cell(value: Any) -> Any:
        if pd.isna(value):
            return None
        return round(value, 1) if isinstance(value, float) else value

    columns = [str(column) for column in frame.columns]
    return [dict(zip(columns, map(cell, row), strict=True)) for row in frame.itertuples(index=False, name=None)]


def _save(frame: pd.DataFrame, name: str, path: Path) -> None:
    columns = [str(column) for column in frame.columns]
    if path.suffix.lower() == ".xlsx":
        book = Workbook()
        book.add(name, [Heading(column, column, _WIDTH) for column in columns], _rows(frame))
        book.save(path)
        return
    with replacing(path) as temporary, temporary.open("w", encoding="utf-8-sig", newline="") as file:
        write_csv(file, columns, _rows(frame))


def _print(frame: pd.DataFrame) -> None:
    console = terminal_for_tables()
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for column, kind in zip(frame.columns, frame.dtypes, strict=True):
        is_number = str(kind) in ("Int64", "Float64")
        table.add_column(str(column), justify="right" if is_number else "left", overflow="fold")
    for row in _rows(frame.head(_SHOWN)):
        table.add_row(*(_UNKNOWN if value is None else _shown(column, value) for column, value in row.items()))
    console.print(table)
    if len(frame) > _SHOWN:
        click.echo(f"... and {len(frame) - _SHOWN:,} rows more; -o FILE writes them all")


def _shown(column: str, value: Any) -> str:
    return str(value) if column == "year" or isinstance(value, str) else f"{value:,}"
