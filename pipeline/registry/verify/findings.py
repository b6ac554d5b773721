"""What a check of a registry finds wrong: all of it counted, the first of each kind kept."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Kind = Literal["part", "page", "evidence", "source", "ledger", "database", "tables", "plan", "correction"]
KEPT = 50


class Finding(NamedTuple):
    """One thing that is wrong: where, and what."""

    where: str
    what: str


@dataclass(slots=True)
class Findings:
    """What is wrong, by kind, in the order in which it was found.

    Attributes:
        counts: how many there are of each kind.
        kept: the first ``KEPT`` of each kind.
    """

    counts: Counter[Kind] = field(default_factory=Counter)
    kept: dict[Kind, list[Finding]] = field(default_factory=dict)

    def add(self, kind: Kind, where: str, what: str) -> None:
        """Take down one more."""
        self.counts[kind] += 1
        if self.counts[kind] <= KEPT:
            self.kept.setdefault(kind, []).append(Finding(where, what))
