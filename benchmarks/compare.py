"""kehoach and the peer side by side on each part of the sample corpus: F1 per field, inventions, speed.

Run from the root of the project: ``python -m benchmarks.compare``. Both read the same bytes, one page after another in
one process, after one page to warm up. The peer has a budget of time; pages that it did not reach are judged for
neither. Speed is told in pages per second of processor time, which other work on the machine changes little.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter, process_time

import click
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from benchmarks import peer
from pipeline.evaluate import Evaluation, GoldPage, evaluate, load_gold
from pipeline.evaluate.scores import add
from pipeline.ingest import read_bytes
from pipeline.model import Page
from pipeline.run.engine import process

CORPUS = Path(__file__).parents[1] / "corpus"

Reader = Callable[[bytes, str], Page]


def kehoach(data: bytes, path: str) -> Page:
    """The record of a page by this project."""
    return process(read_bytes(data, path))


def run(reader: Reader, paths: Sequence[Path], seconds: float) -> tuple[list[Page], float]:
    """Read pages until the time is up.

    Args:
        reader: gives the record of a page from its bytes and path.
        paths: files in the order in which they are read.
        seconds: time after which no further page is begun; one is read in any case.

    Returns:
        The records, one for each path that was reached, and the processor time that they took, in seconds.
    """
    reader(paths[0].read_bytes(), str(paths[0]))  # models and tables are loaded with the first page
    pages: list[Page] = []
    started, used = perf_counter(), process_time()
    for path in paths:
        pages.append(reader(path.read_bytes(), str(path)))
        if perf_counter() - started > seconds:
            break
    return pages, process_time() - used


def table(title: str, ours: Evaluation, theirs: Evaluation, rates: tuple[float, float]) -> Table:
    """One row a field: precision, recall and F1 of kehoach, then of the peer.

    The averages are over the fields that the peer gives at all, so that what it does not try costs it nothing.
    """
    shown = Table(title=title, box=SIMPLE_HEAD, padding=0, show_edge=False)
    for name in ("field", "kehoach\nP", "\nR", "\nF1", "peer\nP", "\nR", "\nF1", "gold"):
        shown.add_column(name, justify="left" if name == "field" else "right", vertical="bottom")
    both = [(score, theirs.field(score.field)) for score in ours.fields]
    tried = [(one, other) for one, other in both if other.tp + other.fp and one in ours.averaged]
    totals = add("both (micro)", [one for one, _ in tried]), add("", [other for _, other in tried])
    for one, other in [*both, totals]:
        figures = [_ratio(value) for score in (one, other) for value in (score.precision, score.recall, score.f1)]
        shown.add_row(one.field, *figures, str(one.support))
    invented = [f"{total.invention_share or 0:.1%}" for total in totals]
    shown.add_row("invented", "", "", invented[0], "", "", invented[1])
    shown.add_row("pages per CPU s", "", "", f"{rates[0]:.1f}", "", "", f"{rates[1]:.1f}")
    return shown


def _ratio(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def compare(gold: Sequence[GoldPage], paths: Sequence[Path], seconds: float, title: str) -> Table:
    """Judge both on the pages that the peer reaches."""
    theirs, their_time = run(peer.read, paths, seconds)
    ours, our_time = run(kehoach, paths[: len(theirs)], seconds)
    reached = {Path(page.path or "").stem for page in theirs} & {Path(page.path or "").stem for page in ours}
    judged = [page for page in gold if Path(page.id).stem in reached]
    rates = len(ours) / our_time, len(theirs) / their_time
    return table(f"{title}: {len(judged)} pages", evaluate(judged, ours), evaluate(judged, theirs), rates)


@click.command()
@click.option("--seconds", default=300.0, show_default=True, help="Time that each may take on a part.")
def main(seconds: float) -> None:
    """Print kehoach and the peer side by side, part by part."""
    gold = load_gold(CORPUS / "gold")
    console = Console(highlight=False, width=None if os.isatty(1) else 100)
    for part in sorted({page.part for page in gold}):
        paths = sorted(path for path in (CORPUS / "pages" / part).rglob("*") if path.is_file())
        if paths:
            console.print(compare([page for page in gold if page.part == part], paths, seconds, part))


if __name__ == "__main__":
    main()
