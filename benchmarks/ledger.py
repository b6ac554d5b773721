"""The ledger by itself: what its steps cost for so many inputs, none of which is read.

Run from the root of the project: ``python -m benchmarks.ledger --rows 1000000``. The steps are those of a build in
their order, each written as a build writes it; every input has a hash of its own and is done at the first attempt.
"""

from __future__ import annotations

import hashlib
import os
import resource
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import NamedTuple

import click
from rich.console import Console
from rich.table import Table

from benchmarks.machine import machine
from benchmarks.tables import figure, table
from pipeline.registry.ledger import LEDGER, create_or_open
from pipeline.registry.ledger_changes import LedgerChanges, Listed
from pipeline.registry.ledger_counts import count, fingerprint

SOURCES_AT_ONCE, ITEMS_AT_ONCE = 1_000, 1_000
_TOLD = ("done", None, None, 0.02, "article", 1)


class Step(NamedTuple):
    """A step of a run: its name, wall and processor seconds, and the most memory so far."""

    name: str
    wall: float
    cpu: float
    peak_megabytes: float


def simulate(folder: Path, rows: int, in_source: int) -> Iterator[Step]:
    """Fill a ledger.

    Args:
        folder: where it is made.
        rows: how many inputs.
        in_source: how many of them a source holds: 1 for files, many for archives.
    """
    sources = -(-rows // in_source)
    with closing(create_or_open(folder / LEDGER)) as ledger:
        changes = LedgerChanges(ledger, "1")
        clock = _Clock()
        changes.begin((_listed(number) for number in range(sources)), [])
        yield clock.step("listing")
        _take(changes, rows, in_source)
        yield clock.step("inventory")
        changes.settle(redo=False)
        yield clock.step("duplicates")
        changes.plan(None, None)
        yield clock.step("shards")
        for shard in changes.planned():
            pages, _ = changes.shard(shard)
            changes.finish(shard, ((page, _TOLD) for page in pages))
        yield clock.step("outcomes")
        count(ledger, changes.run)
        fingerprint(ledger, changes.run)
        changes.end("{}")
        yield clock.step("report")


def _take(changes: LedgerChanges, rows: int, in_source: int) -> None:
    """Take down the inputs of all sources as an inventory tells of them: 64 sources or 1,000 inputs at once."""
    found: list[tuple[int, list[tuple[object, ...]], int | None]] = []
    held, first = 0, 0
    for source in changes.unread():
        size = min(in_source, rows - first)
        for begin in range(0, size, ITEMS_AT_ONCE):
            end = min(begin + ITEMS_AT_ONCE, size)
            items = [_item(first, ordinal) for ordinal in range(begin, end)]
            found.append((source.id, items, size if end == size else None))
            held += len(items)
            if held >= ITEMS_AT_ONCE or len(found) == SOURCES_AT_ONCE:
                changes.take(found)
                held, found = 0, []
        first += size
    changes.take(found)


def _listed(number: int) -> Listed:
    name = f"archive/{number // 1000:05d}/{number:08d}.html".encode()
    return Listed(name, name, b"/data/" + name, None, f"3500:{number}")


def _item(first: int, ordinal: int) -> tuple[object, ...]:
    name = f"archive/{first // 1000:05d}/{first + ordinal:08d}.html"
    return (ordinal, name, "pending", hashlib.sha256(name.encode()).hexdigest(), 3500, None, None, None)


class _Clock:
    def __init__(self) -> None:
        self._wall, self._cpu = perf_counter(), process_time()

    def step(self, name: str) -> Step:
        """What passed since the last step."""
        wall, cpu = perf_counter(), process_time()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
        step = Step(name, wall - self._wall, cpu - self._cpu, peak)
        self._wall, self._cpu = wall, cpu
        return step


def steps_table(steps: list[Step], rows: int) -> Table:
    """One row a step."""
    shown = table("step", "wall s", "CPU s", "microseconds\na row", "peak MB")
    for step in steps:
        each = step.wall / rows * 1e6
        shown.add_row(step.name, figure(step.wall), figure(step.cpu), figure(each), figure(step.peak_megabytes, 0))
    return shown


@click.command()
@click.option("--rows", default=1_000_000, show_default=True, type=click.IntRange(1), help="Inputs.")
@click.option("--in-source", default=1, show_default=True, type=click.IntRange(1), help="Inputs in each source.")
@click.option("--in", "where", type=click.Path(file_okay=False, path_type=Path), help="Folder of the ledger.")
def main(rows: int, in_source: int, where: Path | None) -> None:
    """Print what the ledger takes for so many inputs."""
    console = Console(highlight=False, width=None if os.isatty(1) else 100)
    with TemporaryDirectory(dir=where) as folder:
        steps = list(simulate(Path(folder), rows, in_source))
        size = (Path(folder) / LEDGER).stat().st_size
    console.print(f"{machine()}; {rows:,} inputs, {in_source:,} in a source\n")
    console.print(steps_table(steps, rows), f"{size / 1e6:,.0f} MB, {size / rows:,.0f} bytes a row", sep="\n")


if __name__ == "__main__":
    main()
