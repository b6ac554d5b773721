"""The stages of a run that an engine carries out, and what each leaves in the ledger."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from pipeline.place import Place
from pipeline.registry.ledger_changes import LedgerChanges, ShardRow, SourceRow
from pipeline.registry.parts import part_path, thin_part
from pipeline.registry.tables import has_tables, write_tables
from pipeline.run.engines import Engine
from pipeline.run.progress import GO_ON, StoppedError, Watch
from pipeline.run.settings import Settings
from pipeline.run.tasks import Answer, Done, Finding, Origin, Task, Wanted

_SOURCES_AT_ONCE = (64, 1000)  # each such group is one entry into the ledger, which has to wait for the disk
_GROUPS = 32  # that a few thousand inputs are cut into, so that all cores have work
_LAG_SECONDS = 30.0
_BROKEN = 3  # tasks in a row that could not be done at all: then nothing will


@dataclass(slots=True)
class Stages:
    """A run under way.

    Attributes:
        registry: its folder.
        changes: its ledger.
        engine: what carries out tasks.
        settings: how pages are read.
        watch: told what becomes of pages.
        keep: called after changes with the seconds for which the ledger in a store may lag behind; raises RegistryError
            when the registry is no longer ours.
        redo: whether records of another version are made again.
    """

    registry: Place
    changes: LedgerChanges
    engine: Engine
    settings: Settings
    watch: Watch
    keep: Callable[[float], None]
    redo: bool
    _changed: bool = field(default=False, init=False)
    _broken: list[str] = field(default_factory=list, init=False)

    def take_inventory(self) -> list[str]:
        """Go through the inputs that are new or have changed for their pages; returns notes on them."""
        sources = self.changes.unread()
        self.watch.enter("inventory", len(sources))
        notes: list[str] = []
        smallest, largest = _SOURCES_AT_ONCE
        groups = list(_groups(sources, min(max(len(sources) // _GROUPS, smallest), largest)))
        settings = self.settings.to_json()
        tasks = (Task(n, "inventory", settings, tuple(map(_origin, group))) for n, group in enumerate(groups))
        for answer in self._answers(tasks):
            findings = [Finding(*finding) for finding in answer.data or ()]
            group = groups[answer.task]
            self.changes.take((group[f.origin].id, f.items, f.total) for f in findings)
            for finding in findings:
                notes.extend(finding.notes)
                for _, name, status, _, _, reason, *_ in finding.items:
                    if status != "pending":
                        self.watch.page(name, status, reason)
        self.changes.settle(redo=self.redo)
        self.keep(0)
        return notes

    def read(self, limit: int | None, seed: int | None) -> None:
        """Read the pages, shard by shard."""
        self.changes.plan(limit, seed)
        self.keep(0)
        shards = self.changes.planned()
        if seed is not None:
            random.Random(seed).shuffle(shards)
        self.watch.enter("reading", self.changes.planned_pages())
        held: dict[int, list[ShardRow]] = {}
        for answer in self._answers(self._shard(number, held) for number in shards):
            if answer.data is None:
                continue
            done = [Done(*page) for page in answer.data]
            pages = held.pop(answer.task)
            self.keep(_LAG_SECONDS)
            self.changes.finish(answer.task, zip(pages, done, strict=True))
            self._changed = True
            for page, what in zip(pages, done, strict=True):
                self.watch.page(page.name, what.status, what.reason)
            self.watch.check()
        for shard, kept in self.changes.stale().items():
            thin_part(part_path(self.registry, shard), kept)
            self.changes.thinned(shard, empty=not kept)
            self._changed = True

    def write_tables(self) -> None:
        """Make the tables again, when the records have changed."""
        if not self._changed and has_tables(self.registry):
            return
        self.watch.enter("tables")
        try:
            write_tables(self.registry)
        except OSError as error:
            reason = error.strerror or error
            raise StoppedError(f"stopped: {self.registry}: the tables cannot be written: {reason}; {GO_ON}") from error

    def _shard(self, number: int, held: dict[int, list[ShardRow]]) -> Task:
        pages, sources = self.changes.shard(number)
        held[number] = pages
        index = {source: i for i, source in enumerate(sources)}
        wanted = tuple(Wanted(index[page.source], page.ordinal, page.name) for page in pages)
        origins = tuple(map(_origin, sources.values()))
        return Task(number, "shard", self.settings.to_json(), origins, wanted, str(part_path(self.registry, number)))

    def _answers(self, tasks: Iterator[Task]) -> Iterator[Answer]:
        """The answers of an engine. A task that cannot be done stays to be done, and the others go on.

        Raises:
            StoppedError: when several cannot be done one after another, or at the end when one could not.
        """
        in_a_row = 0
        for answer in self.engine.run(tasks):
            self.watch.begin(answer.begun)
            if answer.error is not None:
                self._broken.append(answer.error)
                self.watch.log("task failed", {"task": answer.task, "error": answer.error})
                in_a_row += 1
                if in_a_row == _BROKEN:
                    break
            elif answer.final:
                in_a_row = 0
            yield answer
        if self._broken:
            raise StoppedError(f"stopped: some pages could not be dealt with: {self._broken[-1]}; {GO_ON}")


def _groups(sources: Sequence[SourceRow], size: int) -> Iterator[tuple[SourceRow, ...]]:
    rest = iter(sources)
    while group := tuple(islice(rest, size)):
        yield group


def _origin(source: SourceRow) -> Origin:
    return Origin(os.fsdecode(source.name), os.fsdecode(source.path), source.member, source.stamp)
