"""``kehoach build``: pages to a registry."""

from __future__ import annotations

import signal
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import PurePath
from typing import Any, NamedTuple

import click

from pipeline.cli.group import (
    Amount,
    Problem,
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
from pipeline.cli.watching import JsonLog, bar
from pipeline.codec import loads_plan
from pipeline.display.summary import plans_table
from pipeline.display.terminal import terminal_for_tables
from pipeline.ingest.archives import Columns
from pipeline.model import Page
from pipeline.registry.database.read import open_database
from pipeline.registry.database.schema import DATABASE, is_current
from pipeline.registry.database.tables import TABLES
from pipeline.registry.ledger import LEDGER
from pipeline.registry.parts import PARTS
from pipeline.registry.store import is_registry, registry_at
from pipeline.run.build import build_registry
from pipeline.run.engines import NAMES, EngineOptions
from pipeline.run.job import Choice, Job
from pipeline.run.overlay import active_overlay
from pipeline.run.progress import Watch
from pipeline.run.report import RUN_REPORT
from pipeline.run.settings import Settings
from pipeline.run.summary import BuildSummary

_ROWS = 10
_NAMED = 50
_TABLES = (".csv", ".jsonl", ".xlsx")
# A page that tells of a plan stands for all.
_PREVIEW = """
SELECT record, (SELECT path FROM sightings JOIN pages ON pages.id = page_id WHERE plan_id = plans.id LIMIT 1)
FROM plans ORDER BY plans.rowid LIMIT ?
"""
_DEFAULTS = EngineOptions()


def _options(options: Sequence[Callable[..., Any]]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


_which_pages = _options(
    [
        click.option("--retry-failed", is_flag=True, help="Read the inputs again that failed before."),
        click.option(
            "--redo-if-newer",
            is_flag=True,
            help="Read the pages again whose records another version of kehoach made, or other options.",
        ),
        click.option("--limit", type=click.IntRange(0), metavar="N", help="Read at most N pages in this run."),
        click.option(
            "--shuffle-seed",
            type=int,
            metavar="N",
            help="Take pages in a random order that N determines: with --limit a sample.",
        ),
    ]
)
_how = _options(
    [
        click.option(
            "--engine",
            type=click.Choice(NAMES),
            default="local",
            show_default=True,
            envvar="KEHOACH_ENGINE",
            help="What does the work: processes on this machine, this process alone, or a Dask cluster.",
        ),
        click.option(
            "-j", "--workers", type=click.IntRange(1), metavar="N", help="How many processes; else one a core."
        ),
        click.option(
            "--scheduler",
            metavar="ADDRESS",
            help="Of a Dask cluster (tcp://host:8786); else one is made on this machine.",
        ),
        click.option(
            "--max-failures",
            type=Amount(0, 1),
            metavar="SHARE",
            help="Stop when a larger share of the pages fails (0 to 1).",
        ),
        click.option(
            "--worker-pages",
            type=click.IntRange(0),
            default=_DEFAULTS.worker_pages,
            show_default=True,
            metavar="N",
            help="Replace a process after N pages; 0 for never.",
        ),
        click.option(
            "--worker-megabytes",
            type=click.IntRange(0),
            default=_DEFAULTS.worker_megabytes,
            show_default=True,
            metavar="N",
            help="Replace a process that holds more than N MB; 0 for never.",
        ),
        click.option(
            "--log-json", is_flag=True, help="Tell what happens in lines of JSON on standard error, and nothing else."
        ),
    ]
)


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option(
    "-o",
    "--output",
    required=True,
    metavar="REGISTRY",
    help="Folder of the registry, or its address (s3://bucket/folder).",
)
@overlay
@columns
@quarantined
@min_confidence
@page_seconds
@_which_pages
@_how
def build(
    *,
    inputs: tuple[str, ...],
    output: str,
    columns: Columns | None,
    quarantined: bool,
    min_confidence: float | None,
    page_seconds: float,
    retry_failed: bool,
    redo_if_newer: bool,
    limit: int | None,
    shuffle_seed: int | None,
    engine: str,
    workers: int | None,
    scheduler: str | None,
    max_failures: float | None,
    worker_pages: int,
    worker_megabytes: int,
    log_json: bool,
) -> None:
    """Read all pages into a registry, and print the first plans that were found.

    INPUT is a file, a directory (read with all below it), a pattern in quotes, or - for standard input. A file may be
    an archive of pages (zip, tar, WARC) or a table of them (CSV, JSON Lines, Parquet), packed or not.

    What the registry holds already is not read again: stop the run when you like, and run the same command again to go
    on, or with more inputs to add theirs.

    \b
    Example:
      kehoach build pages/ -o registry/
      kehoach build crawl.warc.gz -o registry/ --limit 1000 --shuffle-seed 1
      kehoach build s3://bucket/crawl/ -o registry/ --engine dask --scheduler tcp://host:8786
    """
    _refuse_a_table(output)
    if scheduler is not None and engine != "dask":
        raise click.UsageError("--scheduler is for --engine dask")
    with bar() as progress:
        log = JsonLog()
        told = (log.progress, log) if log_json else (progress, lambda _what, _details: None)
        job = Job(
            Settings(min_confidence, columns, page_seconds, active_overlay()),
            Choice(retry_failed, redo_if_newer, limit, shuffle_seed),
            engine,
            EngineOptions(workers, scheduler, worker_pages, worker_megabytes, told[1]),
            Watch(told[0], told[1], max_failures),
        )
        try:
            with _stopped_gently():
                summary = build_registry(inputs, registry_at(output), job)
        except KeyboardInterrupt as error:
            raise Problem("stopped; what is done stays, and the same command goes on from there") from error
    if log_json:
        ended: dict[str, object] = {"status": summary.counts.by_status, "plans": summary.plans}
        log("end", {**ended, "seconds": round(summary.seconds, 1), "stopped": summary.stopped})
        click.get_current_context().exit(int(summary.stopped is not None or bool(summary.failed)))
    joined = _joined(summary)
    if joined is not None:
        _print_plans(joined)
    _print_counts(summary, joined)
    say_notes(summary.notes)
    if quarantined:
        for name, reason in summary.quarantined:
            say_quarantined(name, reason)
    else:
        say_reasons(Counter(reason for _, reason in summary.quarantined))
    _say_failures(summary)


def _refuse_a_table(output: str) -> None:
    """A registry is a folder; who names a table wants another command."""
    suffix = PurePath(output).suffix.lower()
    if suffix in _TABLES and not is_registry(registry_at(output)):
        raise WrongUse(
            f"{output}: a registry is a folder, and this is the name of a file; name a folder such as registry/,"
            f" or make a table by `kehoach extract INPUT... -o {output}`"
        )


@contextmanager
def _stopped_gently() -> Iterator[None]:
    """What asks a program to end (kill, a closed connection) is taken as Ctrl-C is."""
    asked = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {number: signal.signal(number, signal.default_int_handler) for number in asked}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class _Joined(NamedTuple):
    """What the tables hold: how many documents and campaigns, and record and path of the first ones."""

    plans: int
    campaigns: int
    first: list[tuple[str, str]]


def _joined(summary: BuildSummary) -> _Joined | None:
    """What the tables hold; None when a stopped run has left none."""
    if not is_current(summary.registry / DATABASE):
        return None
    with open_database(summary.registry) as connection:
        count = "SELECT (SELECT count(*) FROM plans), (SELECT count(*) FROM campaigns)"
        plans, campaigns = connection.execute(count).fetchone()
        return _Joined(plans, campaigns, connection.execute(_PREVIEW, (_ROWS,)).fetchall())


def _print_plans(joined: _Joined) -> None:
    if not joined.plans:
        return
    console = terminal_for_tables()
    console.print(
        plans_table(((Page("", path=path), loads_plan(record)) for record, path in joined.first), console.width)
    )
    if joined.plans > _ROWS:
        click.echo(f"... and {joined.plans - _ROWS:,} more in plans.csv\n")


def _print_counts(summary: BuildSummary, joined: _Joined | None) -> None:
    counts = [f"{summary.inputs:,} inputs: {summary.pages:,} pages with {summary.plans:,} plans"]
    for number, what in (
        (summary.duplicates, "seen before"),
        (len(summary.quarantined), "quarantined"),
        (len(summary.failed), "failed"),
        (summary.pending, "still to be read"),
    ):
        if number:
            counts.append(f"{number:,} {what}")
    click.echo(f"{', '.join(counts)}; {summary.seconds:.1f} s")
    if joined is not None:
        click.echo(f"joined to one row per document: {joined.plans:,} plans in {joined.campaigns:,} campaigns")
    kinds = ", ".join(f"{number:,} {kind}" for kind, number in summary.counts.by_kind.items())
    if kinds:
        click.echo(f"pages by kind: {kinds}")
    read = summary.read.get("done", 0)
    if read < summary.pages:
        click.echo(f"read in this run: {read:,} pages; the rest was there")
    if summary.counts.elsewhere:
        click.echo(f"of earlier runs with other inputs: {summary.counts.elsewhere:,} inputs, which stay")
    click.echo(f"in {summary.registry}:")
    for name, what in (
        *((f"{table.name}.csv", table.about.partition(":")[0].partition(";")[0]) for table in TABLES.values()),
        (DATABASE, "all tables, for SQL and search"),
        (f"{PARTS}/", "the records with texts and evidence"),
        (LEDGER, "what became of each input"),
        (RUN_REPORT, "what this run did"),
    ):
        if (summary.registry / name.rstrip("/")).exists():
            click.echo(f"  {name:<15}  {what}")


def _say_failures(summary: BuildSummary) -> None:
    """Name what failed, and leave with exit code 1 when anything did or the run was stopped."""
    for name, reason in summary.failed[:_NAMED]:
        say(f"{name}: {reason}")
    if len(summary.failed) > _NAMED:
        say(f"... and {len(summary.failed) - _NAMED:,} more; the ledger has them all (status 'failed')")
    if summary.failed:
        say("once that is put right, the same command with --retry-failed reads these again, and no others")
    if summary.outdated:
        say(
            f"note: {summary.outdated:,} inputs were read by another version of kehoach or with other options;"
            " --redo-if-newer reads them again"
        )
    if summary.stopped is not None:
        say(summary.stopped)
        click.get_current_context().exit(1)
    end(len(summary.failed), summary.inputs)
