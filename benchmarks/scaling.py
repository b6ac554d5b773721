"""One worker process and two on the same pages, by turns: how many times as fast."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.builds import Built, build
from benchmarks.variations.pages import Variations
from benchmarks.variations.write import write_files


@dataclass(frozen=True, slots=True)
class Scaling:
    """How many times as fast two workers are as one, medians of the rounds.

    Attributes:
        pages: how many were read in each run.
        reading: of the stage that reads pages, by wall time.
        whole: of the whole command, by wall time.
        possible: by processor time: what two workers could reach at most if both had a core to themselves.
    """

    pages: int
    reading: float
    whole: float
    possible: float


def measure_scaling(variations: Variations, pages: int, rounds: int, limit: float = 600) -> Scaling:
    """Build registries of the same pages with one and with two workers, by turns.

    Args:
        variations: what makes the pages.
        pages: how many.
        rounds: how often each.
        limit: seconds that a build may take.
    """
    with TemporaryDirectory() as folder:
        home = Path(folder)
        write_files(variations.pages(pages), home / "pages")
        pairs = [(_built(home, i, 1, limit), _built(home, i, 2, limit)) for i in range(rounds)]
    return Scaling(
        pages,
        median(one.seconds["reading"] / two.seconds["reading"] for one, two in pairs),
        median(one.wall / two.wall for one, two in pairs),
        median(2 * one.cpu / two.cpu for one, two in pairs),
    )


def _built(home: Path, number: int, workers: int, limit: float) -> Built:
    return build([home / "pages"], home / f"registry-{number}-{workers}", "--workers", str(workers), limit=limit)
