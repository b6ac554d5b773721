"""A registry held against its sources and against itself."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field

from pipeline.place import Place
from pipeline.registry.copies import local_copy
from pipeline.registry.database.read import connect
from pipeline.registry.database.schema import DATABASE, current_version, version_of
from pipeline.registry.ledger import LEDGER
from pipeline.registry.parts import RegistryError
from pipeline.registry.store import is_registry
from pipeline.registry.verify.corrections import Correction, check_applied, check_explained, read_last
from pipeline.registry.verify.findings import ANEW, KEPT, Finding, Findings, Kind
from pipeline.registry.verify.pages import Again, PageCheck, Reread, Seen
from pipeline.registry.verify.tables import check_files, check_pages, check_tables

__all__ = ["KEPT", "Again", "Finding", "Findings", "Kind", "Report", "Reread", "Seen", "verify"]


@dataclass(slots=True)
class Report:
    """What a check of a registry came to.

    Attributes:
        findings: what is wrong.
        seen: what was looked at.
        plans: how many merged plans the tables hold.
        unplaced: corrections whose sighting is no more; they wait for it to come back.
    """

    findings: Findings = field(default_factory=Findings)
    seen: Seen = field(default_factory=Seen)
    plans: int = 0
    unplaced: list[str] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings.counts


def verify(registry: Place, reread: Reread | None = None) -> Report:
    """Check a registry: evidence, hashes, ledger, parts, tables, corrections.

    Args:
        registry: its folder.
        reread: gives the sources of pages, for their evidence to be held against; None: only what the registry holds
            is looked at.

    Raises:
        RegistryError: when the folder is no registry.
        OSError: when the store that it lies in does not give its files.
    """
    if not is_registry(registry):
        raise RegistryError(f"{registry}: this is no registry (it holds no {LEDGER}); make one with `kehoach build`")
    report = Report()
    corrections = read_last(registry, report.findings)
    corrected: dict[str, list[Correction]] = {}
    for correction in corrections:
        for anchor in correction.anchors:
            corrected.setdefault(anchor, []).append(correction)
    with ExitStack() as stack:
        ledger = stack.enter_context(_opened(registry / LEDGER, "inputs", report.findings))
        tables = stack.enter_context(_opened(registry / DATABASE, "sightings", report.findings))
        check = PageCheck(report.findings, ledger, tables, reread, corrected, report.seen)
        check.go_through(registry)
        if tables is not None:
            try:
                report.plans = check_tables(tables, report.findings)
                check_pages(tables, report.seen.pages, report.findings)
                check_files(registry, tables, report.findings)
                report.unplaced = check_applied(corrections, report.seen.numbers, tables, report.findings)
                check_explained(corrections, tables, report.findings)
            except sqlite3.DatabaseError as error:
                report.findings.unreadable(DATABASE, error)
    return report


@contextmanager
def _opened(file: Place, table: str, findings: Findings) -> Iterator[sqlite3.Connection | None]:
    """A database of the registry for reading; None, with a finding, when it is not there or is none.

    Args:
        file: where it is.
        table: one that it has to hold.
        findings: told when it cannot be used.
    """
    if not file.is_file():
        findings.add("database", file.name, "it is not there; run `kehoach build` again")
        yield None
        return
    with local_copy(file) as copy, closing(connect(copy)) as connection:
        try:
            connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone()
            wrong = _wrong_version(connection) if file.name == DATABASE else None
        except sqlite3.DatabaseError as error:
            findings.unreadable(file.name, error)
            yield None
            return
        if wrong is not None:
            findings.add("database", file.name, wrong)
        yield connection if wrong is None else None


def _wrong_version(connection: sqlite3.Connection) -> str | None:
    """What is wrong with the version of the tables: those of another one are not looked at."""
    had, known = version_of(connection), current_version()
    if had == known:
        return None
    if had < known:
        return f"it was made by an earlier version of kehoach ({had}, not {known}); run `kehoach build` again"
    return f"it was made by a newer version of kehoach ({had}, not {known}); update kehoach, or{ANEW[1:]}"
