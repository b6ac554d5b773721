"""What the ledger says of a run: counts by outcome, kind and reason."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

_OF_RUN = "FROM inputs JOIN sources ON sources.id = source WHERE run = ?"


@dataclass(frozen=True, slots=True)
class Counts:
    """Inputs of a run, whether it or an earlier one dealt with them.

    Attributes:
        by_status: how many are done, failed, quarantined, duplicate and (of a run that was stopped) pending.
        by_kind: how many records there are of each kind of page.
        by_reason: how many were quarantined or failed for which reason.
        plans: how many plans the records hold.
        elsewhere: how many inputs there are that only earlier runs named.
    """

    by_status: dict[str, int]
    by_kind: dict[str, int]
    by_reason: dict[str, int]
    plans: int
    elsewhere: int

    @property
    def inputs(self) -> int:
        """All inputs of the run."""
        return sum(self.by_status.values())


def count(ledger: sqlite3.Connection, run: int) -> Counts:
    """Count the inputs of a run."""

    def grouped(column: str, where: str = "") -> dict[str, int]:
        query = f"SELECT inputs.{column}, count(*) {_OF_RUN} {where} GROUP BY 1 ORDER BY 2 DESC, 1"
        return dict(ledger.execute(query, (run,)).fetchall())

    plans = ledger.execute(f"SELECT coalesce(sum(plans), 0) {_OF_RUN} AND status = 'done'", (run,)).fetchone()[0]
    elsewhere = ledger.execute(
        "SELECT count(*) FROM inputs JOIN sources ON sources.id = source WHERE run != ?", (run,)
    ).fetchone()[0]
    return Counts(
        grouped("status"),
        grouped("kind", "AND status = 'done'"),
        grouped("reason", "AND status IN ('failed', 'quarantined')"),
        plans,
        elsewhere,
    )


def named(ledger: sqlite3.Connection, run: int, status: str) -> Iterator[tuple[str, str]]:
    """Name and reason of the inputs of a run with this status, in the order in which they were listed."""
    query = f"SELECT inputs.name, coalesce(reason, '') {_OF_RUN} AND status = ? ORDER BY source, ordinal"
    yield from ledger.execute(query, (run, status))


def fingerprint(ledger: sqlite3.Connection, run: int) -> str:
    """A digest over names and hashes of all inputs of a run: equal when the same was read."""
    digest = hashlib.sha256()
    query = f"SELECT inputs.name, coalesce(sha256, '') {_OF_RUN} ORDER BY inputs.name, source, ordinal"
    for name, sha256 in ledger.execute(query, (run,)):
        digest.update(f"{name}\0{sha256}\n".encode())
    return digest.hexdigest()
