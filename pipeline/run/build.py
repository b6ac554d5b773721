"""The full run: inputs to a registry. It can be stopped at any moment and taken up again by the same call.

The inputs are listed; those that are new or have changed are gone through for their pages (the inventory); pages with
bytes not met before are grouped into shards, and each shard becomes a part. After each step the ledger knows.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

from pipeline.ingest.sources import Missing, Source
from pipeline.registry.ledger import LEDGER, create_or_open
from pipeline.registry.ledger_changes import LedgerChanges, Listed
from pipeline.registry.ledger_counts import Counts, count, fingerprint, named
from pipeline.registry.store import prepare
from pipeline.run.engines import EngineOptions, make_engine
from pipeline.run.pages import Listing, list_inputs
from pipeline.run.progress import StoppedError, Watch
from pipeline.run.report import RunReport, write_report
from pipeline.run.settings import Settings
from pipeline.run.spool import spool, unspool
from pipeline.run.stages import Stages


@dataclass(frozen=True, slots=True)
class Choice:
    """Which pages a run reads.

    Attributes:
        retry_failed: those again that failed before.
        redo_if_newer: those again whose records another version of the code made, or other options.
        limit: at most so many; None for all.
        shuffle_seed: in an order that the seed determines, so that a limit takes a sample; None: as they are listed.
    """

    retry_failed: bool = False
    redo_if_newer: bool = False
    limit: int | None = None
    shuffle_seed: int | None = None


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

    registry: Path
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


@dataclass(frozen=True, slots=True)
class Job:
    """A build as it is asked for.

    Attributes:
        settings: how pages are read.
        choice: which pages are read.
        engine: what carries the work: "local", "serial" or "dask".
        workers: how the engine works.
        watch: who is told how far the run is, and how many failures stop it.
    """

    settings: Settings = field(default_factory=Settings)
    choice: Choice = field(default_factory=Choice)
    engine: str = "local"
    workers: EngineOptions = field(default_factory=EngineOptions)
    watch: Watch = field(default_factory=Watch)

    def options(self) -> dict[str, Any]:
        """What was asked for, as plain values, for the report."""
        chosen = {name: getattr(self.choice, name) for name in Choice.__slots__}
        limits = ("workers", "scheduler", "worker_pages", "worker_megabytes")
        how = {name: getattr(self.workers, name) for name in limits}
        return {
            **self.settings.to_json(),
            **chosen,
            "engine": self.engine,
            **how,
            "max_failures": self.watch.max_failures,
        }


def build_registry(inputs: Iterable[str], registry: Path, job: Job) -> BuildSummary:
    """Read all inputs into a registry. What is in it already is not read again.

    Args:
        inputs: files, directories, globs, or ``-`` for standard input.
        registry: the folder of the registry.
        job: how.

    Raises:
        NothingToReadError: when the inputs name no page.
        RegistryError: when the folder holds something else, or another run is at work in it.
        EngineError: when the engine cannot be used.
    """
    started = perf_counter()
    job.watch.enter("listing")
    listing = list_inputs(inputs)
    prepare(registry)
    version = job.settings.version()
    report = RunReport({"inputs": list(inputs), **job.options()}, version)
    with closing(create_or_open(registry / LEDGER)) as ledger:
        changes = LedgerChanges(ledger, version)
        sources, missing = _listed(listing, registry)
        changes.begin(sources, missing)
        for name, reason in missing:
            job.watch.page(os.fsdecode(name), "failed", reason)
        notes = list(listing.notes)
        outdated = changes.forget(failed=job.choice.retry_failed, outdated=job.choice.redo_if_newer)
        report.seconds["listing"] = perf_counter() - started
        try:
            _go(registry, changes, job, report, notes)
            report.status = "complete"
        except StoppedError as stopped:
            report.status, report.message = "stopped", str(stopped)
        finally:
            report.read, report.inputs = dict(job.watch.counts), count(ledger, changes.run)
            report.fingerprint = fingerprint(ledger, changes.run)
            written = report.as_json()
            changes.end(written)
            write_report(registry, written)
        if not changes.waiting():
            unspool(registry)
        return BuildSummary(
            registry,
            report.inputs,
            report.read,
            tuple(named(ledger, changes.run, "quarantined")),
            tuple(named(ledger, changes.run, "failed")),
            0 if job.choice.redo_if_newer else outdated,
            tuple(notes),
            report.message,
            perf_counter() - started,
        )


def _go(registry: Path, changes: LedgerChanges, job: Job, report: RunReport, notes: list[str]) -> None:
    """The stages, with the time that each takes."""
    with closing(make_engine(job.engine, job.workers)) as engine:
        stages = Stages(registry, changes, engine, job.settings, job.watch)
        steps = {
            "inventory": lambda: notes.extend(stages.take_inventory()),
            "reading": lambda: stages.read(job.choice.limit, job.choice.shuffle_seed),
            "tables": stages.write_tables,
        }
        for name, step in steps.items():
            started = perf_counter()
            try:
                step()
            finally:
                report.seconds[name] = perf_counter() - started


def _listed(listing: Listing, registry: Path) -> tuple[list[Listed], list[tuple[bytes, str]]]:
    """The inputs for the ledger, and those that name nothing."""
    sources: list[Listed] = []
    missing: list[tuple[bytes, str]] = []
    for source in listing.sources:
        if isinstance(source, Missing):
            missing.append((os.fsencode(source.name), source.reason))
        elif source.path is None:
            copy = spool(registry)
            assert copy.path is not None
            sources.append(_row(copy, os.fsencode(copy.path.name)))
        else:
            sources.append(_row(source, os.fsencode(source.name)))
    return sources, missing


def _row(source: Source, key: bytes) -> Listed:
    assert source.path is not None
    try:
        stat = source.path.stat()
        stamp = f"{stat.st_size}:{stat.st_mtime_ns}"
    except OSError:
        stamp = "unreadable"  # which the inventory will find out, and say why
    path = os.path.abspath(source.path)  # noqa: PTH100 - links stay as they are
    return Listed(key, os.fsencode(source.name), os.fsencode(path), source.member, stamp)
