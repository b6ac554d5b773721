"""``kehoach build``: pages to a registry."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

import click
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from pipeline.cli.group import (
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
from pipeline.display.summary import plans_table
from pipeline.display.terminal import Terminal
from pipeline.ingest.archives import Columns
from pipeline.registry.ledger import LEDGER
from pipeline.registry.parts import PARTS
from pipeline.registry.store import AGENCIES_CSV, PLANS_CSV, Registry
from pipeline.run.build import BuildSummary, ProgressCallback, build_registry
from pipeline.run.pages import Outcome

_ROWS = 100
_PIPE_WIDTH = 160


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), required=True, metavar="REGISTRY", help="Folder of the registry."
)
@overlay
@columns
@quarantined
@min_confidence
@page_seconds
def build(
    *,
    inputs: tuple[str, ...],
    output: Path,
    columns: Columns | None,
    quarantined: bool,
    min_confidence: float | None,
    page_seconds: float,
) -> None:
    """Read all pages into a registry, and print the plans that were found.

    INPUT is a file, a directory (read with all below it), a pattern in quotes, or - for standard input. A file may be
    an archive of pages (zip, tar, WARC) or a table of them (CSV, JSON Lines, Parquet), packed or not. A registry that
    is there already is replaced once all is read.

    \b
    Example:
      kehoach build pages/ -o registry/
    """
    with _progress() as progress:
        summary = build_registry(inputs, output, progress, min_confidence, columns, page_seconds)
    _print_plans(summary)
    _print_counts(summary)
    say_notes(summary.notes)
    if quarantined:
        for name, reason in summary.quarantined:
            say_quarantined(name, reason)
    else:
        say_reasons(Counter(reason for _, reason in summary.quarantined))
    for name, reason in summary.failed:
        say(f"{name}: {reason}")
    end(len(summary.failed), summary.inputs)


@contextmanager
def _progress() -> Iterator[ProgressCallback | None]:
    """A bar on standard error when somebody looks, else nothing."""
    console = Terminal(stderr=True)
    if not console.is_terminal:
        yield None
        return
    columns = (
        TextColumn("reading"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[name]}"),
    )
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("reading", total=None, name="")

        def advance(outcome: Outcome, total: int | None) -> None:
            nonlocal task
            (shown,) = bar.tasks
            if total is None and shown.total is not None:  # a total cannot be taken back
                bar.remove_task(task)
                task = bar.add_task("reading", total=None, completed=int(shown.completed), name="")
            bar.update(task, total=total, advance=1, name=Path(outcome.name).name)

        yield advance


def _print_plans(summary: BuildSummary) -> None:
    console = Terminal(highlight=False)
    if not console.is_terminal:
        console = Terminal(highlight=False, width=_PIPE_WIDTH)
    plans = ((page, plan) for page in Registry(summary.registry).records() for plan in page.plans)
    if summary.plans:
        console.print(plans_table(islice(plans, _ROWS), console.width))
    if summary.plans > _ROWS:
        click.echo(f"... and {summary.plans - _ROWS:,} more in plans.csv\n")


def _print_counts(summary: BuildSummary) -> None:
    counts = [f"{summary.inputs:,} inputs: {summary.pages:,} pages with {summary.plans:,} plans"]
    if summary.duplicates:
        counts.append(f"{summary.duplicates:,} seen before")
    if summary.quarantined:
        counts.append(f"{len(summary.quarantined):,} quarantined")
    if summary.failed:
        counts.append(f"{len(summary.failed):,} failed")
    click.echo(f"{', '.join(counts)}; {summary.seconds:.1f} s")
    click.echo(f"in {summary.registry}:")
    for name, what in (
        (PLANS_CSV, "one row per plan"),
        (AGENCIES_CSV, "one row per agency and plan"),
        (f"{PARTS}/", "the records with texts and evidence"),
        (LEDGER, "what became of each input"),
    ):
        click.echo(f"  {name:<14}  {what}")
