"""How well the body of a portal page is told from what surrounds it, and how fast: kehoach beside the libraries.

Run from the root of the project: ``python -m benchmarks.body``. The pages are those of ``corpus/portals``. A page's
score is the F1 of its words as a multiset, once for the body alone and once with the headline before it. Lines that
say just what the gold keeps apart (stamp, byline; for the body alone the headline too) are left out of what every
reader gives, so that none is punished for showing them.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from pathlib import Path
from statistics import fmean

import click
from bs4 import BeautifulSoup
from rich.console import Console
from rich.table import Table

from benchmarks.machine import machine
from benchmarks.portals.pages import HOME, part_of
from benchmarks.readers import Read, Reader, readers
from benchmarks.rounds import turns
from benchmarks.tables import table
from pipeline.ingest import read_bytes

TOLD_BELOW = 0.985
NEAR_100_KB = range(80_000, 150_000)


@dataclass(frozen=True, slots=True)
class Page:
    """A page with its gold: the name, the bytes, the headline, what else stands apart, the body."""

    name: str
    data: bytes
    title: str
    apart: tuple[str, ...]
    body: str


def system_of(page: str) -> str:
    """The content system of a page by its name."""
    return page.rpartition("_")[0]


def load_pages(home: Path = HOME) -> list[Page]:
    """All pages below a folder with ``pages/NAME.html`` and ``gold/NAME.txt``."""
    return [
        read_gold(path.stem, (home / "pages" / f"{path.stem}.html").read_bytes(), path.read_text(encoding="utf-8"))
        for path in sorted((home / "gold").glob("*.txt"))
    ]


def read_gold(name: str, data: bytes, gold: str) -> Page:
    """A page and its gold, whose head ends at the first empty line."""
    head, _, body = gold.partition("\n\n")
    told = {key: value.strip() for key, _, value in (line.partition(":") for line in head.splitlines())}
    apart = tuple(told[key] for key in ("stamp", "byline", "author") if told.get(key))
    return Page(name, data, told["title"], apart, body)


def words(text: str) -> Counter[str]:
    """The words of a text, without case, and how often each occurs."""
    return Counter(re.findall(r"\w+", unicodedata.normalize("NFC", text).casefold()))


def f1(got: Counter[str], wanted: Counter[str]) -> float:
    """The harmonic mean of precision and recall; two empty multisets agree."""
    both = (got & wanted).total()
    return 2 * both / (got.total() + wanted.total()) if got or wanted else 1.0


def without(text: str, lines: Iterable[str]) -> str:
    """The text without the lines that consist of the same words as one of these."""
    left_out = {tuple(words(line)) for line in lines}
    return "\n".join(line for line in text.splitlines() if tuple(words(line)) not in left_out or not line.strip())


def scores(read: Read, page: Page) -> tuple[float, float]:
    """F1 of the body alone, and of the headline and the body."""
    text = without(read.text, page.apart)
    alone = without(text, [page.title])
    headed = text if read.title is None or alone != text else f"{read.title}\n{text}"
    return f1(words(alone), words(page.body)), f1(words(headed), words(f"{page.title}\n{page.body}"))


def judge(reader: Reader, pages: Sequence[Page]) -> dict[str, tuple[float, float]]:
    """The scores of each page by its name."""
    return {page.name: scores(reader(page.data), page) for page in pages}


def seconds(works: Sequence[Callable[[bytes], object]], pages: Sequence[Page], rounds: int) -> list[float]:
    """The processor time that each of some works takes for all pages, in seconds: the best of some rounds.

    The works take turns, and other processes do not count, so that a busy machine slows all of them alike.
    """
    return [min(taken) for taken in turns(works, [page.data for page in pages], rounds)]


def difference(got: str, wanted: str) -> tuple[list[str], list[str]]:
    """The stretches of text that were lost, and those that were wrongly kept."""
    mine, theirs = got.split(), wanted.split()
    lost, kept = [], []
    for _, i, j, k, n in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
        ours, gold = " ".join(mine[i:j]), " ".join(theirs[k:n])
        if words(ours) != words(gold):
            kept += [ours] if words(ours) else []
            lost += [gold] if words(gold) else []
    return lost, kept


def errors(reader: Reader, pages: Sequence[Page], length: int = 240) -> str:
    """In markdown, what a reader lost and wrongly kept on each page that it did not get right."""
    parts = []
    for page in pages:
        read = reader(page.data)
        score, _ = scores(read, page)
        if score >= TOLD_BELOW:
            continue
        lost, kept = difference(without(read.text, [*page.apart, page.title]), page.body)
        lines = [
            f"- {name}: {_short(text, length)}" for name, found in (("lost", lost), ("kept", kept)) for text in found
        ]
        parts.append("\n".join([f"## {page.name} ({score:.3f})", "", *lines, ""]))
    return "\n".join(parts)


def _short(text: str, length: int) -> str:
    return (
        text if len(text) <= length else f"{text[: length // 2]} […] {text[-length // 2 :]} ({len(text.split())} words)"
    )


def main_table(found: dict[str, dict[str, tuple[float, float]]], rates: dict[str, float]) -> Table:
    """One row a reader: mean F1 of the body and with the headline, in each part; pages per second of processor time."""
    shown = table("reader", "dev\nbody", "\nheadline too", "test\nbody", "\nheadline too", "pages\nper CPU s")
    for name, pages in found.items():
        means = [
            f"{fmean(pair[which] for page, pair in pages.items() if part_of(page) == part):.3f}"
            for part in ("dev", "test")
            for which in (0, 1)
        ]
        shown.add_row(name, *means, f"{rates[name]:.0f}")
    return shown


def system_table(found: dict[str, dict[str, tuple[float, float]]], part: str) -> Table:
    """One row a system: mean F1 of the body by each reader, in one part."""
    shown = table(f"{part}: body", *(name.replace(", ", "\n") for name in found))
    names = sorted({page for pages in found.values() for page in pages if part_of(page) == part})
    for system, group in groupby(names, key=system_of):
        members = list(group)
        shown.add_row(system, *(f"{fmean(pages[name][0] for name in members):.3f}" for pages in found.values()))
    return shown


def ratio(pages: Sequence[Page], rounds: int) -> str:
    """Our reading with offsets against the mere text of BeautifulSoup, on the pages of about 100 kB."""
    large = [page for page in pages if len(page.data) in NEAR_100_KB]
    times = seconds([read_bytes, lambda data: BeautifulSoup(data, "html.parser").get_text()], large, rounds)
    ours, theirs = (taken / len(large) * 1000 for taken in times)
    size = fmean(len(page.data) for page in large) / 1000
    return (
        f"{len(large)} pages of {size:.0f} kB: read_bytes {ours:.1f} ms, BeautifulSoup get_text {theirs:.1f} ms, "
        f"ratio {ours / theirs:.2f}"
    )


@click.command()
@click.option("--rounds", default=3, show_default=True, help="Rounds of the measurements of time; the best counts.")
@click.option(
    "--errors", "told", type=click.Path(path_type=Path), help="Write what kehoach lost and kept on dev pages."
)
def main(rounds: int, told: Path | None) -> None:
    """Print the body extraction of all readers on the composed portal pages."""
    pages, known = load_pages(), readers()
    if told is not None:
        told.write_text(errors(known["kehoach"], [p for p in pages if part_of(p.name) == "dev"]), encoding="utf-8")
    found = {name: judge(reader, pages) for name, reader in known.items()}
    times = seconds(list(known.values()), pages, rounds)
    rates = {name: len(pages) / taken for name, taken in zip(known, times, strict=True)}
    console = Console(highlight=False, width=160)
    console.print(f"{len(pages)} pages; {machine()}\n")
    console.print(main_table(found, rates))
    for part in ("dev", "test"):
        console.print(system_table(found, part))
    console.print(ratio(pages, rounds))


if __name__ == "__main__":
    main()
