"""What a check of a registry finds wrong: all of it counted, the first of each kind kept."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from pipeline.registry.database.schema import DATABASE

Kind = Literal["part", "page", "evidence", "source", "ledger", "database", "tables", "plan", "correction"]
KEPT = 50
# What to do about tables that are not what the parts and the corrections make.
ANEW = "; delete registry.sqlite, and `kehoach build` makes the tables anew"
# And about a ledger that cannot be mended; corrections and judgements stay.
OVER = "; delete ledger.sqlite and the files in parts, and `kehoach build` reads all pages again"


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

    def unreadable(self, file: str, error: Exception) -> None:
        """Take down a database that cannot be read."""
        self.add("database", file, f"it cannot be read ({error}){ANEW if file == DATABASE else OVER}")
