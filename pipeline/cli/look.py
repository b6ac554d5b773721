"""``kehoach ingest``, ``segment`` and ``show``: one page, stage by stage."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from pipeline.cli.group import Problem, WrongUse, min_confidence, overlay
from pipeline.display.highlight import highlight
from pipeline.display.original import original_page
from pipeline.display.reading import reading_json, reading_lines
from pipeline.display.summary import record_table
from pipeline.display.terminal import Terminal
from pipeline.registry.labels import Language
from pipeline.run.engine import process
from pipeline.run.pages import open_reading
from pipeline.segment import segment_text
from pipeline.segment.layout import lay_out


def _print_json(data: Any) -> None:
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))


@click.command()
@click.argument("file")
@click.option("--json", "as_json", is_flag=True, help="Give JSON, with offsets.")
@overlay
def ingest(file: str, as_json: bool) -> None:
    """Print a page as it was read: its lines and what they are, what was cut and why, repairs, metadata.

    FILE is a page, or - for standard input.

    \b
    Example:
      kehoach ingest page.html
    """
    reading = open_reading(file)
    if as_json:
        _print_json(reading_json(reading))
        return
    for line in reading_lines(reading):
        click.echo(line)


@click.command()
@click.argument("file")
@click.option("--json", "as_json", is_flag=True, help="Give JSON, with offsets in characters of the text.")
def segment(file: str, as_json: bool) -> None:
    """Print the sentences of a page, one a line, the syllables of a word joined by underscores.

    FILE is a page, or - for standard input.

    \b
    Example:
      kehoach segment page.html
    """
    reading = open_reading(file)
    segmented = segment_text(reading.text, lay_out(reading))
    if as_json:
        spans = {name: [list(span) for span in getattr(segmented, name)] for name in ("sentences", "words")}
        _print_json({"text": segmented.text, **spans})
        return
    for words in segmented.sentence_words():
        click.echo(" ".join("_".join(word.split()) for word in words))


@click.command()
@click.argument("file")
@click.option("--labels", type=click.Choice(["en", "vi"]), default="en", help="Language of the labels.")
@click.option("--no-color", is_flag=True, help="Mark values by brackets, as is done in a pipe.")
@click.option("--original", is_flag=True, help="Give the original page as HTML, its values marked, scripts taken out.")
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="With --original: write to this file."
)
@min_confidence
@overlay
def show(
    file: str,
    labels: Language,
    no_color: bool,
    original: bool,
    output: Path | None,
    min_confidence: float | None,
) -> None:
    """Print the text of a page with its values marked and labelled, and the main fields below it.

    FILE is a page, or - for standard input.

    \b
    Example:
      kehoach show page.html --labels vi
      kehoach show --original page.html -o marked.html
    """
    if output is not None and not original:
        raise WrongUse("-o goes with --original; without it the page is printed here")
    reading = open_reading(file)
    page = process(reading, min_confidence)
    if original:
        _write_original(original_page(reading, page, labels), file, output)
        return
    console = Terminal(no_color=no_color or None, highlight=False)
    colours = console.is_terminal and not console.no_color
    console.print(highlight(page, labels, colours=colours), soft_wrap=not console.is_terminal)
    console.print()
    console.print(record_table(page, labels))


def _write_original(marked: str, file: str, output: Path | None) -> None:
    if output is None:
        click.echo(marked, nl=False)
        return
    if output.exists() and Path(file).exists() and output.samefile(file):
        raise WrongUse(f"{output}: this is the page itself; name another file")
    try:
        output.write_text(marked, encoding="utf-8", errors="replace")
    except OSError as error:
        raise Problem(f"{output}: cannot be written ({error.strerror}); check the path and its permissions") from error
