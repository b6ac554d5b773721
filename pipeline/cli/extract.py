"""``kehoach extract``: pages to records."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO

import click

from pipeline.cli.group import (
    WrongUse,
    columns,
    end,
    min_confidence,
    overlay,
    page_seconds,
    quarantined,
    say,
    say_notes,
    say_quarantined,
    say_reasons,
)
from pipeline.cli.outputs import Output
from pipeline.codec import dumps, to_json
from pipeline.ingest.archives import Columns
from pipeline.ingest.sources import Source
from pipeline.model import Page
from pipeline.place import Place
from pipeline.registry.atomic import replacing
from pipeline.registry.exports.workbook import Heading, Workbook
from pipeline.registry.rows import PLAN_COLUMNS, plan_rows
from pipeline.registry.sheets import write_csv
from pipeline.run.inputs import Listing, list_inputs
from pipeline.run.pages import run_pages
from pipeline.run.settings import Settings
from pipeline.segment import segment_text

FORMATS = ("jsonl", "csv", "xlsx")


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("-o", "--output", type=Output(), help="Write to this file.")
@click.option("--format", "form", type=click.Choice(FORMATS), help="By default what the file's name says, or jsonl.")
@click.option("--text", is_flag=True, help="Give the text of each page too.")
@click.option("--words", is_flag=True, help='Give {"page": record, "words": words of each sentence} (jsonl only).')
@overlay
@columns
@quarantined
@min_confidence
@page_seconds
def extract(
    *,
    inputs: tuple[str, ...],
    output: Place | None,
    form: str | None,
    text: bool,
    words: bool,
    columns: Columns | None,
    quarantined: bool,
    min_confidence: float | None,
    page_seconds: float,
) -> None:
    """Write the records of pages: one line of JSON per page, or a table with one row per plan.

    INPUT is a file, a directory (read with all below it), a pattern in quotes, or - for standard input. A file may be
    an archive of pages (zip, tar, WARC) or a table of them (CSV, JSON Lines, Parquet), packed or not. A page
    without plans has a row in the tables too, with the columns of the page alone.

    \b
    Example:
      kehoach extract pages/ -o plans.csv
    """
    form = form or _format_of(output)
    if words and form != "jsonl":
        raise click.UsageError("--words needs the format jsonl")
    if form == "xlsx" and output is None:
        raise click.UsageError("an Excel file cannot be shown here; name it with -o FILE")

    listing = list_inputs(inputs)
    _spare_inputs(listing, output)
    say_notes(listing.notes)
    run = _Run(listing, Settings(min_confidence, columns, page_seconds), name_quarantined=quarantined)
    pages = run.pages()
    if form == "jsonl":
        _write_jsonl(pages, output, _line_with_words if words else _line, text)
    else:
        _write_table(pages, output, form, text)
    if run.duplicates:
        say(f"note: {run.duplicates:,} met before")
    if not quarantined:
        say_reasons(run.quarantined)
    end(run.failures, run.inputs)


def _format_of(output: Place | None) -> str:
    suffix = output.suffix.lower().removeprefix(".") if output else ""
    if suffix and suffix not in FORMATS:
        raise WrongUse(f"{output}: .{suffix} is none of {', '.join(FORMATS)}; rename it or give --format")
    return suffix or "jsonl"


def _spare_inputs(listing: Listing, output: Place | None) -> None:
    if output is None or not output.is_file():
        return
    paths = [source.path for source in listing.sources if isinstance(source, Source)]
    same = output.samefile if isinstance(output, Path) else None
    if any(same(path) if same and isinstance(path, Path) else str(path) == str(output) for path in paths):
        raise WrongUse(f"{output}: this file is one of the inputs; write to another")


@dataclass(slots=True)
class _Run:
    """Reads the inputs, and keeps count of what became of them; failures are named on standard error.

    ``quarantined`` counts by reason what was set aside; each is named as it comes with ``name_quarantined``.
    """

    listing: Listing
    settings: Settings
    name_quarantined: bool
    inputs: int = 0
    failures: int = 0
    duplicates: int = 0
    quarantined: Counter[str] = field(default_factory=Counter)

    def pages(self) -> Iterator[Page]:
        """The pages that could be read."""
        for outcome in run_pages(self.listing.sources, self.settings, lambda note: say_notes([note])):
            self.inputs += 1
            if outcome.page is not None:
                yield outcome.page
            elif outcome.status == "duplicate":
                self.duplicates += 1
            elif outcome.status == "quarantined":
                self.quarantined[outcome.reason or ""] += 1
                if self.name_quarantined:
                    say_quarantined(outcome.name, outcome.reason or "")
            else:
                self.failures += 1
                say(f"{outcome.name}: {outcome.reason}")


def _line(page: Page, text: bool) -> str:
    return dumps(page if text else replace(page, text=None))


def _line_with_words(page: Page, text: bool) -> str:
    record = to_json(page if text else replace(page, text=None))
    words = segment_text(page.text or "").sentence_words()
    return json.dumps({"page": record, "words": words}, ensure_ascii=False)


def _write_jsonl(pages: Iterator[Page], output: Place | None, line: Callable[[Page, bool], str], text: bool) -> None:
    with _opened(output, "utf-8") as file:
        for page in pages:
            file.write(line(page, text) + "\n")


def _write_table(pages: Iterator[Page], output: Place | None, form: str, text: bool) -> None:
    columns: Sequence[str] = (*PLAN_COLUMNS, "text") if text else PLAN_COLUMNS
    rows = (row | {"text": page.text} for page in pages for row in plan_rows([page], bare_pages=True))
    if form == "xlsx" and output is not None:
        book = Workbook()
        book.add("plans", [Heading(name, name, max(20, len(name)), name == "url") for name in columns], rows)
        book.save(output)
        say_notes(book.notes)
        return
    with _opened(output, "utf-8-sig") as file:
        write_csv(file, columns, rows)


@contextmanager
def _opened(output: Place | None, encoding: str) -> Iterator[IO[str]]:
    """The file, which appears when all is written, or standard output."""
    if output is None:
        yield sys.stdout
        return
    with replacing(output) as temporary, temporary.open("w", encoding=encoding, newline="") as file:
        yield file
