"""How a build grows with the number of pages, and whether a worker's memory stays where it is.

Run from the root of the project: ``python -m benchmarks.scale WORK``. WORK gets a generated archive (kept for the next
time) and the registries of the runs. Every run is bounded in time, and one that was stopped says so in its row.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from shutil import rmtree
from statistics import median

import click
from rich.console import Console
from rich.table import Table

from benchmarks.builds import Built, Sample, build
from benchmarks.machine import machine
from benchmarks.tables import figure, table
from benchmarks.variations.bases import Bases, load_bases
from benchmarks.variations.pages import Made, Variations
from benchmarks.variations.write import FILES_IN_FOLDER, RECORDS_IN_WARC, write_files, write_warcs

EVERY_SECONDS = 2.0
WITHIN = 0.10  # what issue 5 asks: after the last page, at most so much more memory than after a tenth of the pages
MILLION = 1_000_000
_UNRECYCLED = ("--workers", "1", "--worker-pages", "0", "--worker-megabytes", "0")
_NEAREST = 5
STAGES = ("listing", "inventory", "reading", "tables")
DISK = ("ledger", "parts", "tables")
_AT_ONCE = {"files": FILES_IN_FOLDER, "warc": RECORDS_IN_WARC}
_WRITE: dict[str, Callable[[Iterable[Made], Path], int]] = {"files": write_files, "warc": write_warcs}


@dataclass(frozen=True, slots=True)
class Growth:
    """A build of so many pages."""

    pages: int
    form: str
    built: Built


@dataclass(frozen=True, slots=True)
class Soak:
    """The memory of one worker that is never replaced.

    Attributes:
        pages: how many it read.
        status: of the run, as ``run.json`` tells it.
        megabytes: after each tenth of the pages.
    """

    pages: int
    status: str
    megabytes: tuple[float, ...]

    @property
    def grown(self) -> float:
        """By how much it has grown from the first tenth to the last page, as a share."""
        return self.megabytes[-1] / self.megabytes[0] - 1 if self.megabytes[0] else 0.0


def archive(work: Path, form: str, pages: int, bases: Bases, seed: int = 0) -> list[Path]:
    """The folders or WARC files that hold the first so many pages; those that are missing are made.

    Args:
        work: where archives lie.
        form: "files" (a thousand in a folder) or "warc" (20,000 in a file).
        pages: how many.
        bases: what pages are made from.
        seed: another seed gives another archive.
    """
    variations, at_once = Variations(seed, bases=bases), _AT_ONCE[form]
    found: list[Path] = []
    for first in range(0, pages, at_once):
        count = min(at_once, pages - first)
        made = work / f"{form}-{seed}" / f"{first:09d}-{count}"
        if not made.exists():
            half = made.with_suffix(".half")
            rmtree(half, ignore_errors=True)
            _WRITE[form](variations.pages(count, first), half)
            half.rename(made)
        found.append(made)
    return found


def measure_growth(
    inputs: Sequence[Path], work: Path, form: str, pages: int, seconds: float, options: Sequence[str]
) -> Growth:
    """Build a registry of so many pages; it stays for whoever wants to look at it.

    Args:
        inputs: as ``archive`` gave them.
        work: where the registry is made anew.
        form: as for ``archive``.
        pages: how many the inputs hold.
        seconds: that the run may take.
        options: of the command.
    """
    registry = work / f"registry-{form}-{pages}"
    rmtree(registry, ignore_errors=True)
    return Growth(pages, form, build(inputs, registry, *options, limit=seconds, every=EVERY_SECONDS))


def measure_soak(inputs: Sequence[Path], work: Path, pages: int, seconds: float) -> Soak:
    """Read so many pages with one worker that is never replaced; arguments as for ``measure_growth``."""
    registry = work / f"registry-soak-{pages}"
    rmtree(registry, ignore_errors=True)
    built = build(inputs, registry, *_UNRECYCLED, limit=seconds, every=EVERY_SECONDS)
    last = max((sample.pages for sample in built.samples), default=0)
    return Soak(last, built.status, tuple(memory_at(built.samples, last * tenth // 10) for tenth in range(1, 11)))


def memory_at(samples: Sequence[Sample], pages: int) -> float:
    """The memory of the worker when so many pages were dealt with: the median of the looks nearest to that."""
    alive = [sample for sample in samples if sample.worker_megabytes and sample.pages]
    nearest = sorted(alive, key=lambda sample: abs(sample.pages - pages))[:_NEAREST]
    return median(sample.worker_megabytes for sample in nearest) if nearest else 0.0


def growth_table(rows: Sequence[Growth]) -> Table:
    """One row a build: speed, time of each stage, memory, disk."""
    names = ("pages/s", "CPU ms\na page", *(f"{stage}\ns" for stage in STAGES), "parent\nMB", "worker\nMB", "parts")
    shown = table("pages", "as", *names, *(f"{what}\nB/page" for what in DISK), "")
    for row in rows:
        built = row.built
        pages = max(built.pages, 1)
        shown.add_row(
            f"{built.pages:,}",
            row.form,
            figure(built.pages / built.wall),
            figure(built.cpu / pages * 1000),
            *(figure(built.seconds.get(stage)) for stage in STAGES),
            figure(max((sample.parent_megabytes for sample in built.samples), default=None), 0),
            figure(max((sample.worker_megabytes for sample in built.samples), default=None), 0),
            str(built.parts),
            *(figure(built.megabytes[what] * 1e6 / pages, 0) for what in DISK),
            "" if built.status == "complete" else built.status,
        )
    return shown


def costs(rows: Sequence[Growth]) -> dict[str, float]:
    """What a million more pages cost: hours of one core, gigabytes of each kind of file.

    Args:
        rows: builds; the last is set against the first, so that what a run costs in any case does not count.
    """
    first, last = rows[0].built, rows[-1].built
    more = len(rows) > 1
    pages = max(last.pages - (first.pages if more else 0), 1)
    disk = {f"{what}_gigabytes": last.megabytes[what] - (first.megabytes[what] if more else 0) for what in DISK}
    scale = MILLION / pages
    core_hours = (last.cpu - (first.cpu if more else 0)) / 3600
    return {"core_hours": core_hours * scale, **{name: size / 1e3 * scale for name, size in disk.items()}}


def cost_line(rows: Sequence[Growth]) -> str:
    """The same in a sentence."""
    cost = costs(rows)
    disk = ", ".join(f"{what} {cost[f'{what}_gigabytes']:.2f} GB" for what in DISK)
    return f"a million pages more: {cost['core_hours']:.1f} core hours, {disk}"


def soak_line(soak: Soak) -> str:
    """The memory of a worker in a sentence."""
    tenths = ", ".join(f"{megabytes:.0f}" for megabytes in soak.megabytes)
    return (
        f"a worker that is never replaced, {soak.pages:,} pages ({soak.status}): MB after each tenth of them {tenths};"
        f" from the first to the last {soak.grown:+.1%} (asked: at most {WITHIN:+.0%})"
    )


@click.command()
@click.argument("work", type=click.Path(file_okay=False, path_type=Path))
@click.option("--sizes", default="1000,10000,100000", show_default=True, help="Pages of each build, parted by commas.")
@click.option(
    "--as", "form", type=click.Choice(sorted(_AT_ONCE)), default="files", show_default=True, help="The inputs."
)
@click.option(
    "--soak", default=100_000, show_default=True, type=click.IntRange(0), help="Pages for one worker; 0: none."
)
@click.option("--minutes", default=120.0, show_default=True, type=click.FloatRange(0), help="That a build may take.")
@click.option("--option", "options", multiple=True, help="Of kehoach build, such as --option=--workers=2.")
@click.option("--seed", default=0, show_default=True, help="Another seed gives another archive.")
@click.option("--json", "told", type=click.Path(path_type=Path), help="Write the figures to this file too.")
def main(
    work: Path, sizes: str, form: str, soak: int, minutes: float, options: tuple[str, ...], seed: int, told: Path | None
) -> None:
    """Print how builds grow with the number of pages, and the memory of a worker over many of them."""
    bases, seconds = load_bases(), minutes * 60
    console = Console(highlight=False, width=None if os.isatty(1) else 180)
    console.print(f"{machine()}; options: {' '.join(options) or 'none'}\n")
    rows = []
    for pages in map(int, filter(None, sizes.split(","))):
        inputs = archive(work, form, pages, bases, seed)
        rows.append(measure_growth(inputs, work, form, pages, seconds, options))
        click.echo(f"{rows[-1].built.pages:,} pages, {rows[-1].built.wall:,.0f} s", err=True)
    figures: dict[str, object] = {"machine": machine(), "options": options}
    if rows:
        console.print(growth_table(rows), cost_line(rows), sep="\n")
        figures |= {"growth": [asdict(row) for row in rows], "million": costs(rows)}
    if soak:
        soaked = measure_soak(archive(work, form, soak, bases, seed), work, soak, seconds)
        console.print(soak_line(soaked))
        figures["soak"] = asdict(soaked)
    if told is not None:
        told.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
