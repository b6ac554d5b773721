"""Speed and memory in one run: pages per second of one core beside the floor and the peer, stages, words, start-up.

Run from the root of the project: ``python -m benchmarks.speed``. What is asked stands beside what is reached; nothing
is asserted, for a figure belongs to the machine that it is printed with. The contestants take turns on the same pages,
and processor time counts, so that ratios hold on a busy machine too.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, field
from multiprocessing import get_context
from pathlib import Path
from statistics import fmean, median
from tempfile import TemporaryDirectory

import click
from rich.console import Console
from rich.table import Table
from underthesea import word_tokenize

from benchmarks import afternoon, commands, floor, samples
from benchmarks.machine import machine
from benchmarks.rounds import ratio, turns
from benchmarks.scaling import Scaling, measure_scaling
from benchmarks.stages import seconds_by_stage
from benchmarks.tables import figure, table
from benchmarks.variations.bases import load_bases
from benchmarks.variations.pages import Variations
from pipeline.ingest import IngestError, read_bytes
from pipeline.model import Page
from pipeline.run.engine import process
from pipeline.segment import segment_text

Read = Callable[[bytes], object]

# What issue 5 asks, as shares of the floor's speed and of underthesea's; seconds for the start.
OF_FLOOR = {"text": 1 / 6, "HTML": 1 / 3}
OF_AFTERNOON = {"text": 70.0, "HTML": 200.0}
OF_WORDS = 1.0
HELP_SECONDS, FIRST_PAGE_SECONDS = 1.0, 3.0
TWO_WORKERS = 1.75


@dataclass(frozen=True, slots=True)
class Speed:
    """How fast pages of one kind are read on one core.

    Attributes:
        kind: text, HTML, PDF or crawl (the mix of the generator).
        pages: how many were read in each round.
        kilobytes: what a page has on average.
        per_second: pages by kehoach, median of the rounds.
        floor: pages per second by the floor; None where there is none.
        of_floor: how many times the floor's speed is reached, median of the rounds.
        peer: pages per second by the afternoon peer, on the first few of the pages.
        of_peer: how many times the peer's speed is reached on these.
    """

    kind: str
    pages: int
    kilobytes: float
    per_second: float
    floor: float | None = None
    of_floor: float | None = None
    peer: float | None = None
    of_peer: float | None = None


@dataclass(slots=True)
class Figures:
    """All figures of a run: speeds, seconds a page by kind and stage, words, memory, start, two workers beside one."""

    machine: str
    floor_parser: str
    speeds: list[Speed] = field(default_factory=list)
    stages: dict[str, dict[str, float]] = field(default_factory=dict)
    words: dict[str, float] = field(default_factory=dict)
    peak_megabytes: float = 0.0
    start: dict[str, tuple[float, float]] = field(default_factory=dict)
    scaling: Scaling | None = None


def kehoach(page: bytes) -> Page | None:
    """The record of a page; None where there is nothing to read, as on some pages of a crawl."""
    try:
        return process(read_bytes(page))
    except IngestError:
        return None


def measure_speed(
    kind: str, pages: Sequence[bytes], rounds: int, least: Read | None, peer: Read | None, few: int
) -> Speed:
    """Read pages of one kind by turns.

    Args:
        kind: what they are.
        pages: read in every round, by all but the peer.
        rounds: how often.
        least: the floor for this kind.
        peer: the afternoon peer for this kind.
        few: how many pages the peer reads in each of at most three rounds.
    """
    works: list[Read] = [kehoach, least] if least is not None else [kehoach]
    for work in works:
        work(pages[0])  # models and tables are loaded with the first page
    times = turns(works, pages, rounds)
    told = {"per_second": len(pages) / median(times[0])}
    if least is not None:
        told |= {"floor": len(pages) / median(times[1]), "of_floor": ratio(times[1], times[0])}
    if peer is not None and few:
        peer(pages[0])
        ours, theirs = turns([kehoach, peer], pages[:few], min(rounds, 3))
        told |= {"peer": few / median(theirs), "of_peer": ratio(theirs, ours)}
    return Speed(kind, len(pages), fmean(map(len, pages)) / 1000, **told)


def measure_words(pages: Sequence[bytes], rounds: int) -> dict[str, float]:
    """Words of whole texts by ``segment_text`` and by underthesea: texts per second, and the ratio of the speeds."""
    texts = [read_bytes(page).text for page in pages]
    works = (segment_text, word_tokenize)
    for work in works:
        work(texts[0])
    ours, theirs = turns(works, texts, rounds)
    return {
        "texts": len(texts),
        "kehoach": len(texts) / median(ours),
        "underthesea": len(texts) / median(theirs),
        "ratio": ratio(theirs, ours),
    }


def peak_megabytes(pages: Sequence[bytes]) -> float:
    """The most memory that a fresh process takes that reads these pages one after another."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(_peak, list(pages)).result()


def _peak(pages: list[bytes]) -> float:
    for page in pages:
        kehoach(page)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1e6 if sys.platform == "darwin" else 1e3)


def measure_start(page: bytes, rounds: int) -> dict[str, tuple[float, float]]:
    """Wall and processor seconds of ``kehoach --help`` and of the first page; medians of the rounds."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "tin.txt"
        path.write_bytes(page)
        ran = {
            "help": [commands.run("--help") for _ in range(rounds)],
            "first page": [commands.run("extract", str(path)) for _ in range(rounds)],
        }
    return {
        name: (median(one.wall for one in all_of), median(one.cpu for one in all_of)) for name, all_of in ran.items()
    }


def measure(count: int, rounds: int, few: int, built: int) -> Figures:
    """Measure everything.

    Args:
        count: how many texts; a third as many pages of HTML and PDF.
        rounds: how often the contestants take turns.
        few: how many texts the afternoon peer reads; half as many pages of HTML.
        built: how many pages one and two workers read; 0 to leave that out.
    """
    bases = load_bases()
    parser, least_html = floor.html()
    figures = Figures(machine(), parser)
    texts, portals = samples.texts(count, bases), samples.portals(max(count // 3, 1), bases)
    pdfs, crawl = samples.pdfs(max(count // 3, 1), bases), samples.crawl(count, bases)

    def least_text(page: bytes) -> int:
        return floor.text(page.decode())

    figures.speeds += [
        measure_speed("text", texts, rounds, least_text, lambda page: afternoon.text(page.decode()), few),
        measure_speed("HTML", portals, rounds, least_html, afternoon.html, few // 2),
        *([measure_speed("PDF", pdfs, rounds, None, None, 0)] if pdfs else []),
        measure_speed(
            "crawl", crawl, rounds, lambda page: least_html(page) if page[:1] == b"<" else least_text(page), None, 0
        ),
    ]
    readable = [page for page in crawl if kehoach(page) is not None]
    for kind, pages in {"text": texts, "HTML": portals, "PDF": pdfs, "crawl": readable}.items():
        if pages:
            figures.stages[kind] = seconds_by_stage(pages, min(rounds, 2))
    figures.words = measure_words(texts[: max(count // 3, 1)], rounds)
    figures.peak_megabytes = peak_megabytes([*texts, *portals, *pdfs])
    figures.start = measure_start(texts[0], min(rounds, 3))
    if built:
        figures.scaling = measure_scaling(Variations(bases=bases), built, rounds)
    return figures


def speed_table(figures: Figures) -> Table:
    """One row a kind of page."""
    shown = table(
        "one core",
        "pages",
        "kB",
        "kehoach\npages/s",
        "floor\npages/s",
        "of floor",
        "asked",
        "peer\npages/s",
        "times peer",
        "asked",
    )
    for one in figures.speeds:
        asked, times = OF_FLOOR.get(one.kind), OF_AFTERNOON.get(one.kind)
        row = (
            figure(one.per_second),
            figure(one.floor),
            figure(one.of_floor, 3),
            figure(asked, 3),
            figure(one.peer),
            figure(one.of_peer),
        )
        shown.add_row(one.kind, str(one.pages), figure(one.kilobytes), *row, figure(times))
    return shown


def stage_table(figures: Figures) -> Table:
    """One row a stage: its share of a page's time, of each kind of page."""
    shown = table("share of each stage", *figures.stages)
    totals = {kind: sum(taken.values()) for kind, taken in figures.stages.items()}
    for stage in next(iter(figures.stages.values())):
        shown.add_row(stage, *(f"{taken[stage] / totals[kind]:.1%}" for kind, taken in figures.stages.items()))
    shown.add_row("all, ms a page", *(f"{total * 1000:.1f}" for total in totals.values()))
    return shown


def other_table(figures: Figures) -> Table:
    """Words, memory and start."""
    shown = table("", "reached", "asked")
    words = figures.words
    speeds = f"{words['kehoach']:.1f} and {words['underthesea']:.1f} texts/s"
    shown.add_row(
        f"words of the whole text, times underthesea's speed ({speeds})", f"{words['ratio']:.2f}", f"{OF_WORDS:.2f}"
    )
    for name, seconds in (("help", HELP_SECONDS), ("first page", FIRST_PAGE_SECONDS)):
        wall, cpu = figures.start[name]
        told = {"help": "kehoach --help", "first page": "kehoach extract of one page"}[name]
        shown.add_row(f"{told}, s ({cpu:.2f} of the processor)", f"{wall:.2f}", f"below {seconds:.0f}")
    shown.add_row("peak memory of a process that reads all these pages, MB", f"{figures.peak_megabytes:.0f}", "-")
    if two := figures.scaling:
        also = f"whole command {two.whole:.2f}, by processor time {two.possible:.2f}"
        shown.add_row(f"two workers, times one ({two.pages} pages; {also})", f"{two.reading:.2f}", f"{TWO_WORKERS:.2f}")
    return shown


@click.command()
@click.option(
    "--pages", default=45, show_default=True, type=click.IntRange(3), help="Texts; a third as many HTML, PDF."
)
@click.option("--rounds", default=5, show_default=True, type=click.IntRange(1), help="Turns; medians are printed.")
@click.option("--peer-pages", default=4, show_default=True, type=click.IntRange(2), help="Texts that the peer reads.")
@click.option(
    "--built-pages", default=2_000, show_default=True, type=click.IntRange(0), help="Read by one and two workers."
)
@click.option("--json", "told", type=click.Path(path_type=Path), help="Write the figures to this file too.")
def main(pages: int, rounds: int, peer_pages: int, built_pages: int, told: Path | None) -> None:
    """Print how fast pages are read here, what takes the time, and how much memory."""
    figures = measure(pages, rounds, peer_pages, built_pages)
    console = Console(highlight=False, width=None if os.isatty(1) else 120)
    console.print(f"{figures.machine}; the floor parses with {figures.floor_parser}; medians of {rounds} rounds\n")
    for shown in (speed_table(figures), stage_table(figures), other_table(figures)):
        console.print(shown, "")
    if told is not None:
        told.write_text(json.dumps(asdict(figures), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
