"""What a build did, for whoever asked for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.place import Place
from pipeline.registry.ledger_counts import Counts


@dataclass(frozen=True, slots=True)
class BuildSummary:
    """What a build did.

    Attributes:
        registry: the folder.
        counts: all inputs that the call named, by what became of them in this run or an earlier one.
        read: pages by what became of them in this run.
        quarantined: name and reason of each input that was read and is no page of ours.
        failed: name and reason of each input that gave no record.
        outdated: how many records another version of the code, or other options, made and nobody asked to make again.
        notes: what else the caller should know (files left out of a folder).
        stopped: why the run stopped before its end; None when it did not.
        seconds: time it took.
    """

    registry: Place
    counts: Counts
    read: Mapping[str, int]
    quarantined: tuple[tuple[str, str], ...]
    failed: tuple[tuple[str, str], ...]
    outdated: int
    notes: tuple[str, ...]
    stopped: str | None
    seconds: float

    @property
    def inputs(self) -> int:
        """How many inputs the call named, of archives their members."""
        return self.counts.inputs

    @property
    def pages(self) -> int:
        """How many of them have a record."""
        return self.counts.by_status.get("done", 0)

    @property
    def duplicates(self) -> int:
        """How many have the bytes of another."""
        return self.counts.by_status.get("duplicate", 0)

    @property
    def pending(self) -> int:
        """How many are still to be read: the limit left them, or the run was stopped."""
        return self.counts.by_status.get("pending", 0)

    @property
    def plans(self) -> int:
        """How many plans the records hold."""
        return self.counts.plans
