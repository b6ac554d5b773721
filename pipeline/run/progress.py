"""How far a run is, for whoever looks on; a run that goes wrong early is stopped here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

Stage = Literal["listing", "inventory", "reading", "tables"]
Log = Callable[[str, dict[str, object]], None]

_FEW = 100  # a share of fewer pages than these says little


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is.

    Attributes:
        stage: listing the inputs, going through them for their pages (inventory), reading these, writing the tables.
        done: how many inputs or pages of this stage were begun.
        total: how many there are; None while nobody knows.
        failed: how many pages failed so far in this run.
        quarantined: how many were set aside so far in this run.
    """

    stage: Stage
    done: int = 0
    total: int | None = None
    failed: int = 0
    quarantined: int = 0


ProgressCallback = Callable[[Progress], None]


class StoppedError(Exception):
    """A run that cannot or should not go on; what is done stays, and the message says what to do."""


@dataclass(slots=True)
class Watch:
    """Keeps count of the pages of a run as they are dealt with.

    Attributes:
        progress: told how far the run is.
        log: told what happens, with details as plain values.
        max_failures: the share of pages (0 to 1) that may fail; None for any.
        counts: pages by what became of them in this run.
        failed: name and reason of the pages that failed in this run.
    """

    progress: ProgressCallback = lambda _progress: None
    log: Log = lambda _what, _details: None
    max_failures: float | None = None
    counts: Counter[str] = field(default_factory=Counter)
    failed: dict[str, str] = field(default_factory=dict)
    _stage: Stage = "listing"
    _total: int | None = None
    _begun: int = 0

    def enter(self, stage: Stage, total: int | None = None) -> None:
        """A stage begins, with so many inputs or pages."""
        self._stage, self._total, self._begun = stage, total, 0
        self.log("stage", {"stage": stage, "total": total})
        self.begin(0)

    def begin(self, number: int) -> None:
        """So many more inputs or pages are begun; a negative number when some are to be begun again."""
        self._begun += number
        failed, quarantined = self.counts["failed"], self.counts["quarantined"]
        self.progress(Progress(self._stage, self._begun, self._total, failed, quarantined))

    def page(self, name: str, status: str, reason: str | None) -> None:
        """What became of a page."""
        self.counts[status] += 1
        if status == "failed":
            self.failed[name] = reason or ""
        if reason is not None:
            self.log("page", {"name": name, "status": status, "reason": reason})

    def check(self) -> None:
        """Let the run go on, or not.

        Raises:
            StoppedError: when more pages fail than may.
        """
        failed, seen = self.counts["failed"], self.counts.total()
        if self.max_failures is None or seen < min(_FEW, self._total or _FEW) or failed <= self.max_failures * seen:
            return
        raise StoppedError(
            f"stopped: {failed:,} of {seen:,} pages failed, which is more than --max-failures {self.max_failures:g};"
            " mend what is wrong (each is named with its reason) and run the same command with --retry-failed"
        )
