"""``kehoach extract``: pages to records."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import IO

import click

from pipeline.cli.group import WrongUse, end, min_confidence, say, say_notes
from pipeline.codec import dumps, to_json
from pipeline.ingest.sources import Source
from pipeline.model import Page
from pipeline.registry.atomic import replacing
from pipeline.registry.rows import PLAN_COLUMNS, plan_rows
from pipeline.registry.sheets import save_xlsx, write_csv
from pipeline.run.overlay import use_overlay
from pipeline.run.pages import Listing, list_inputs, run_pages
from pipeline.segment import segment_text

FORMATS = ("jsonl", "csv", "xlsx")


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file.")
@click.option("--format", "form", type=click.Choice(FORMATS), help="By default what the file's name says, or jsonl.")
@click.option("--text", is_flag=True, help="Give the text of each page too.")
@click.option("--words", is_flag=True, help='Give {"page": record, "words": words of each sentence} (jsonl only).')
@click.option(
    "--overlay", type=click.Path(exists=True, file_okay=False, path_type=Path), help="Your own gazetteer rows."
)
@min_confidence
def extract(
    *,
    inputs: tuple[str, ...],
    output: Path | None,
    form: str | None,
    text: bool,
    words: bool,
    overlay: Path | None,
    min_confidence: float | None,
) -> None:
    """Write the records of pages: one line of JSON per page, or a table with one row per plan.

    INPUT is a file, a directory (read with all below it), a pattern in quotes, or - for standard input. A page
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

    if overlay is not None:
        use_overlay(overlay)
    listing = list_inputs(inputs)
    _spare_inputs(listing, output)
    say_notes(listing.notes)
    failures: list[str] = []
    pages = _good_pages(listing, failures, min_confidence)
    if form == "jsonl":
        _write_jsonl(pages, output, _line_with_words if words else _line, text)
    else:
        _write_table(pages, output, form, text)
    end(len(failures), len(listing.sources))


def _format_of(output: Path | None) -> str:
    suffix = output.suffix.lower().removeprefix(".") if output else ""
    if suffix and suffix not in FORMATS:
        raise WrongUse(f"{output}: .{suffix} is none of {', '.join(FORMATS)}; rename it or give --format")
    return suffix or "jsonl"


def _spare_inputs(listing: Listing, output: Path | None) -> None:
    if output is None or not output.is_file():
        return
    paths = [source.path for source in listing.sources if isinstance(source, Source) and source.path]
    if any(path.samefile(output) for path in paths):
        raise WrongUse(f"{output}: this file is one of the inputs; write to another")


def _good_pages(listing: Listing, failures: list[str], min_confidence: float | None) -> Iterator[Page]:
    """The pages that could be read; the others are named on standard error and in ``failures``."""
    for outcome in run_pages(listing.sources, min_confidence=min_confidence):
        if outcome.page is not None:
            yield outcome.page
        else:
            failures.append(outcome.name)
            say(f"{outcome.name}: {outcome.reason}")


def _line(page: Page, text: bool) -> str:
    return dumps(page if text else replace(page, text=None))


def _line_with_words(page: Page, text: bool) -> str:
    record = to_json(page if text else replace(page, text=None))
    words = segment_text(page.text or "").sentence_words()
    return json.dumps({"page": record, "words": words}, ensure_ascii=False)


def _write_jsonl(pages: Iterator[Page], output: Path | None, line: Callable[[Page, bool], str], text: bool) -> None:
    with _opened(output, "utf-8") as file:
        for page in pages:
            file.write(line(page, text) + "\n")


def _write_table(pages: Iterator[Page], output: Path | None, form: str, text: bool) -> None:
    columns: Sequence[str] = (*PLAN_COLUMNS, "text") if text else PLAN_COLUMNS
    rows = (row | {"text": page.text} for page in pages for row in plan_rows([page], bare_pages=True))
    if form == "xlsx" and output is not None:
        save_xlsx(output, columns, rows)
        return
    with _opened(output, "utf-8-sig") as file:
        write_csv(file, columns, rows)


@contextmanager
def _opened(output: Path | None, encoding: str) -> Iterator[IO[str]]:
    """The file, which appears when all is written, or standard output."""
    if output is None:
        yield sys.stdout
        return
    with replacing(output) as temporary, temporary.open("w", encoding=encoding, newline="") as file:
        yield file
