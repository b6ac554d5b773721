"""The full run: inputs to a registry."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

from pipeline.confidence import check_threshold
from pipeline.ingest.archives import Columns
from pipeline.model import Page
from pipeline.registry.ledger import Entry, write_ledger
from pipeline.registry.parts import PARTS, write_part
from pipeline.registry.store import prepare, write_tables
from pipeline.run.pages import Outcome, list_inputs, run_pages
from pipeline.run.version import code_version

ProgressCallback = Callable[[Outcome, int | None], None]


@dataclass(frozen=True, slots=True)
class BuildSummary:
    """What a build did.

    Attributes:
        registry: the folder.
        inputs: how many inputs there were, of archives their members; the sum of the next counts but ``plans``.
        pages: how many records the registry holds.
        duplicates: how many inputs had the bytes of an earlier one.
        quarantined: name and reason of each input that was read and is no page of ours.
        failed: name and reason of each input that gave no record.
        plans: how many plans the records hold.
        notes: what else the caller should know (files left out of a folder).
        seconds: time it took.
    """

    registry: Path
    inputs: int
    pages: int
    duplicates: int
    quarantined: tuple[tuple[str, str], ...]
    failed: tuple[tuple[str, str], ...]
    plans: int
    notes: tuple[str, ...]
    seconds: float


def build_registry(
    inputs: Iterable[str],
    registry: Path,
    progress: ProgressCallback | None = None,
    min_confidence: float | None = None,
    columns: Columns | None = None,
    page_seconds: float = 0,
) -> BuildSummary:
    """Read all inputs and write the registry; an older one in the same place is replaced when all is read.

    Args:
        inputs: files, directories, globs, or ``-`` for standard input.
        registry: the folder of the registry.
        progress: called after each input with its outcome and the number of all inputs; None when nobody knows it,
            for archives tell how many pages they hold when they are read.
        min_confidence: leave out the values that are less sure than this (0 to 1).
        columns: of tables of pages, those that the user named.
        page_seconds: wall time after which a page is given up; 0 for no limit.

    Raises:
        NothingToReadError: when the inputs name no page.
        RegistryError: when the folder holds something else.
        ValueError: when ``min_confidence`` is no probability.
    """
    check_threshold(min_confidence)
    started = perf_counter()
    listing = list_inputs(inputs)
    prepare(registry)
    tally = _Tally()
    notes = list(listing.notes)
    outcomes = run_pages(
        listing.sources,
        repeats=False,
        min_confidence=min_confidence,
        columns=columns,
        note=notes.append,
        page_seconds=page_seconds,
    )
    write_part(registry / PARTS / "part-00000.parquet", tally.pages(outcomes, len(listing.sources), progress))
    write_ledger(registry, tally.entries)
    write_tables(registry)
    count = [entry.status for entry in tally.entries].count
    return BuildSummary(
        registry,
        len(tally.entries),
        count("done"),
        count("duplicate"),
        tally.reasons("quarantined"),
        tally.reasons("failed"),
        tally.plans,
        tuple(notes),
        perf_counter() - started,
    )


@dataclass(slots=True)
class _Tally:
    """Keeps the small things of each outcome while the pages stream through."""

    entries: list[Entry] = field(default_factory=list)
    plans: int = 0

    def pages(self, outcomes: Iterable[Outcome], inputs: int, progress: ProgressCallback | None) -> Iterator[Page]:
        total: int | None = inputs
        for position, out in enumerate(outcomes):
            told = (out.name, out.sha256, out.status, out.reason, out.duplicate_of, out.seconds)
            self.entries.append(Entry(position, *told, code_version(), out.url))
            if out.archive is not None:
                total = None
            if progress is not None:
                progress(out, total)
            if out.page is not None:
                self.plans += len(out.page.plans)
                yield out.page

    def reasons(self, status: str) -> tuple[tuple[str, str], ...]:
        """Name and reason of the inputs that this became of."""
        return tuple((entry.name, entry.reason or "") for entry in self.entries if entry.status == status)
