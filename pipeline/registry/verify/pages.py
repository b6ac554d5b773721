"""The records of a registry, page by page: against their texts, their sources, the ledger and the tables."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal

from pipeline.codec import to_json
from pipeline.ingest.reading import Reading
from pipeline.model import Page
from pipeline.place import Place
from pipeline.registry.database.schema import DATABASE
from pipeline.registry.ledger import LEDGER
from pipeline.registry.parts import RegistryError, part_files, part_path, read_part
from pipeline.registry.verify.corrections import Correction, removed
from pipeline.registry.verify.evidence import wrong_in_source, wrong_in_text
from pipeline.registry.verify.findings import ANEW, OVER, Findings

_HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)
_HELD = """SELECT kind, plans FROM inputs WHERE sha256 = ? AND ? = CASE status WHEN 'done' THEN shard
    WHEN 'pending' THEN earlier END"""
_STALE = "SELECT 1 FROM shards WHERE state = 'stale'"
_TWINS = """SELECT name FROM inputs AS page WHERE status = 'duplicate' AND sha256 NOT NULL AND NOT EXISTS
    (SELECT 1 FROM inputs AS other WHERE other.sha256 = page.sha256 AND other.status != 'duplicate')"""


@dataclass(frozen=True, slots=True)
class Again:
    """What came of looking for the source of a page.

    Attributes:
        state: "read"; "gone", when nothing lies there any more; "changed", when other bytes do; "refused", when it
            cannot be read any more.
        reading: what was read.
        reason: why it was refused.
    """

    state: Literal["read", "gone", "changed", "refused"]
    reading: Reading | None = None
    reason: str | None = None


Reread = Callable[[str], Again]


@dataclass(slots=True)
class Seen:
    """What was looked at.

    Attributes:
        pages: the ids of all pages.
        plans: how many plans are on them.
        evidence: how many pieces of evidence were held against the texts.
        reread: how many of them against their sources.
        sources: how many sources were read, are gone or have changed.
        numbers: the numbers of the plans of the pages that corrections name.
    """

    pages: set[str] = field(default_factory=set)
    plans: int = 0
    evidence: int = 0
    reread: int = 0
    sources: dict[str, int] = field(default_factory=lambda: dict.fromkeys(("read", "gone", "changed"), 0))
    numbers: dict[str, list[str | None]] = field(default_factory=dict)


@dataclass(slots=True)
class PageCheck:
    """Goes through the records of a registry.

    Attributes:
        findings: told what is wrong.
        ledger: connection to the ledger; None when it cannot be read.
        tables: connection to ``registry.sqlite``; None when it cannot be read.
        reread: gives the sources of pages; None: they are not looked at.
        corrected: the corrections by the page that they name, and by its path and URL.
        seen: what was looked at.
    """

    findings: Findings
    ledger: sqlite3.Connection | None
    tables: sqlite3.Connection | None = None
    reread: Reread | None = None
    corrected: Mapping[str, Sequence[Correction]] = field(default_factory=dict)
    seen: Seen = field(default_factory=Seen)

    def go_through(self, registry: Place) -> None:
        """Look at all parts.

        Args:
            registry: its folder.

        Raises:
            OSError: when the store that it lies in does not give them.
        """
        for path in part_files(registry):
            try:
                for page in read_part(path):
                    self._page(page, path)
            except RegistryError as error:
                self.findings.add("part", path.name, str(error).removeprefix(f"{path}: "))
        with self._reading(LEDGER):
            if self.ledger is not None:
                self._of_ledger(registry, self.ledger)

    @contextmanager
    def _reading(self, file: str) -> Iterator[None]:
        """When a database turns out to be damaged it is told once, and the rest is looked at without it."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            self.findings.unreadable(file, error)
            if file == LEDGER:
                self.ledger = self.reread = None
            else:
                self.tables = None

    def _page(self, page: Page, part: Place) -> None:
        name = page.path or page.id[:12]
        if page.id in self.seen.pages:
            with self._reading(LEDGER):
                # What a stopped run has not tidied up is tidied up by the next one.
                if self.ledger is None or not self.ledger.execute(_STALE).fetchone():
                    self.findings.add("page", name, f"{part.name} holds it once more; run `kehoach build` again")
            return
        self.seen.pages.add(page.id)
        self.seen.plans += len(page.plans)
        self.seen.evidence += len(page.evidence)
        if page.id in self.corrected:
            self.seen.numbers[page.id] = [plan.number for plan in page.plans]
        if not _HASH.fullmatch(page.id):
            self.findings.add("page", name, f"its id is no SHA-256: {page.id!r}")
        if page.text is None:
            self.findings.add("page", name, "the record has no text")
        else:
            for wrong in wrong_in_text(page):
                self.findings.add("evidence", name, wrong)
        with self._reading(LEDGER):
            if self.ledger is not None:
                self._entry(page, name, part, self.ledger)
        with self._reading(DATABASE):
            if self.tables is not None:
                self._sightings(page, name, part, self.tables)
        with self._reading(LEDGER):
            # The ledger says where the sources lie.
            if self.ledger is not None and self.reread is not None:
                self._source(page, name, self.reread(page.id))

    def _entry(self, page: Page, name: str, part: Place, ledger: sqlite3.Connection) -> None:
        """What the ledger says of a record that is in a part."""
        shard = _shard_of(part)
        # A page that is to be read again keeps its record until there is a newer one; a part that a stopped run left
        # stale holds others, too.
        entry = ledger.execute(_HELD, (page.id, shard)).fetchone()
        if entry is None:
            if ledger.execute(f"{_STALE} AND id = ?", (shard,)).fetchone() is None:
                what = f"{part.name} holds a record that the ledger does not know"
                self.findings.add(
                    "ledger", name, f"{what}; delete this part, and `kehoach build` reads its pages again"
                )
        elif entry != (page.kind, len(page.plans)):
            kind, plans = entry
            what = f"the ledger says {kind} with {plans} plans, the record {page.kind} with {len(page.plans)}"
            self.findings.add("ledger", name, what)

    def _sightings(self, page: Page, name: str, part: Place, tables: sqlite3.Connection) -> None:
        """What the tables say of a record."""
        row = tables.execute("SELECT kind, part FROM pages WHERE id = ?", (page.id,)).fetchone()
        if row is None:
            self.findings.add("tables", name, f"the page is not in the tables{ANEW}")
            return
        if row[0] != page.kind or part.name not in row[1]:
            what = f"the tables have it as {row[0]} in {row[1]}, not {page.kind} in {part.name}"
            self.findings.add("tables", name, f"{what}{ANEW}")
        anchors = (anchor for anchor in (page.id, page.path, page.url) if anchor)
        corrections = next((self.corrected[anchor] for anchor in anchors if anchor in self.corrected), ())
        wanted = dict(enumerate(page.plans))
        told = dict(tables.execute("SELECT position, record FROM sightings WHERE page_id = ?", (page.id,)))
        for at in sorted(told.keys() - wanted.keys()):
            self.findings.add("tables", name, f"the page has no plan {at}{ANEW}")
        # Of some a person has said that they are no plans; they may stand elsewhere on the page by now.
        missing = sorted(wanted.keys() - told.keys())
        out = {position for _, position in removed(corrections)}
        for at in [at for at in missing if at not in out][len(out.difference(missing)) :]:
            self.findings.add("tables", name, f"plan {at} of the page is not in the tables{ANEW}")
        if not corrections:
            for at in sorted(wanted.keys() & told.keys()):
                if _parsed(told[at]) != to_json(wanted[at]):
                    self.findings.add("tables", name, f"the tables say something else of plan {at} than the part{ANEW}")

    def _source(self, page: Page, name: str, again: Again) -> None:
        if again.state == "refused":
            self.findings.add("source", name, f"its source has the same bytes, and cannot be read now: {again.reason}")
            return
        self.seen.sources[again.state] += 1
        if again.reading is not None:
            self.seen.reread += sum(item.source is not None for item in page.evidence)
            for wrong in wrong_in_source(page, again.reading):
                self.findings.add("source", name, wrong)

    def _of_ledger(self, registry: Place, ledger: sqlite3.Connection) -> None:
        """What the ledger says is there, and is not."""
        for name, sha256, shard in ledger.execute("SELECT name, sha256, shard FROM inputs WHERE status = 'done'"):
            if sha256 not in self.seen.pages:
                part = part_path(registry, shard).name if shard is not None else "no part"
                self.findings.add("ledger", name, f"its record is not in {part}; run `kehoach build` again")
        for (name,) in ledger.execute(_TWINS):
            self.findings.add("ledger", name, f"it is a duplicate of a page that is not there{OVER}")


def _parsed(record: str) -> Any:
    try:
        return json.loads(record)
    except ValueError:
        return None


def _shard_of(part: Place) -> int:
    """The number in the name of a part; -1 when there is none."""
    number = part.stem.rpartition("-")[2]
    return int(number) if number.isdigit() else -1
