"""The full run: inputs to a registry. It can be stopped at any moment and taken up again by the same call.

The inputs are listed; those that are new or have changed are gone through for their pages (the inventory); pages with
bytes not met before are grouped into shards, and each shard becomes a part. After each step the ledger knows.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import closing
from sqlite3 import Connection
from time import perf_counter

from pipeline.ingest.sources import Missing, Source
from pipeline.place import Place
from pipeline.registry.atomic import clear_temporaries
from pipeline.registry.copies import working_ledger
from pipeline.registry.ledger import LEDGER, create_or_open
from pipeline.registry.ledger_changes import LedgerChanges, Listed
from pipeline.registry.ledger_counts import count, fingerprint, named
from pipeline.registry.lock import locked
from pipeline.registry.parts import PARTS
from pipeline.registry.store import prepare
from pipeline.run.engines import EngineError, make_engine
from pipeline.run.inputs import Listing, list_inputs
from pipeline.run.job import Job
from pipeline.run.progress import StoppedError
from pipeline.run.report import RunReport, write_report
from pipeline.run.spool import spool, unspool
from pipeline.run.stages import Stages
from pipeline.run.summary import BuildSummary


def build_registry(inputs: Iterable[str], registry: Place, job: Job) -> BuildSummary:
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
    if job.engine != "serial" and getattr(registry, "protocol", None) == "memory":
        raise EngineError(f"{registry}: this store lies in the memory of one process; use --engine serial")
    inputs = list(inputs)
    job.watch.enter("listing")
    listing = list_inputs(inputs)
    prepare(registry)
    with locked(registry) as check, working_ledger(registry / LEDGER) as file:
        for folder in (registry, registry / PARTS):
            clear_temporaries(folder)
        with closing(create_or_open(file.path)) as ledger:

            def keep(every: float = 0) -> None:
                check()
                file.save(every)

            changes = LedgerChanges(ledger, job.settings.version())
            report = RunReport({"inputs": inputs, **job.options()}, changes.version)
            sources, missing = _listed(listing, registry)
            changes.begin(sources, missing)
            for name, reason in missing:
                job.watch.page(os.fsdecode(name), "failed", reason)
            outdated = changes.forget(failed=job.choice.retry_failed, outdated=job.choice.redo_if_newer)
            report.seconds["listing"] = perf_counter() - started
            notes = list(listing.notes)
            with closing(make_engine(job.engine, job.workers)) as engine:
                stages = Stages(registry, changes, engine, job.settings, job.watch, keep)
                _go(stages, job, report, notes, ledger)
            if not changes.waiting():
                unspool(registry)
            return BuildSummary(
                registry,
                count(ledger, changes.run),
                dict(job.watch.counts),
                tuple(named(ledger, changes.run, "quarantined")),
                tuple((dict(named(ledger, changes.run, "failed")) | job.watch.failed).items()),
                0 if job.choice.redo_if_newer else outdated,
                tuple(notes),
                report.message,
                perf_counter() - started,
            )


def _go(stages: Stages, job: Job, report: RunReport, notes: list[str], ledger: Connection) -> None:
    """The stages, with the time that each takes; the report is written however they end."""
    steps = {
        "inventory": lambda: notes.extend(stages.take_inventory()),
        "reading": lambda: stages.read(job.choice.limit, job.choice.shuffle_seed),
        "tables": stages.write_tables,
    }
    try:
        for name, step in steps.items():
            started = perf_counter()
            try:
                step()
            finally:
                report.seconds[name] = perf_counter() - started
        report.status = "complete"
    except StoppedError as stopped:
        report.status, report.message = "stopped", str(stopped)
    finally:
        report.read, report.inputs = dict(job.watch.counts), count(ledger, stages.changes.run)
        report.fingerprint = fingerprint(ledger, stages.changes.run)
        written = report.as_json()
        stages.changes.end(written)
        write_report(stages.registry, written)


def _listed(listing: Listing, registry: Place) -> tuple[list[Listed], list[tuple[bytes, str]]]:
    """The inputs for the ledger, and those that name nothing."""
    sources: list[Listed] = []
    missing: list[tuple[bytes, str]] = []
    for source in listing.sources:
        if isinstance(source, Missing):
            missing.append((os.fsencode(source.name), source.reason))
        elif source.path is None:
            copy = spool(registry)
            sources.append(_row(Source.at(source.name, str(copy)), os.fsencode(copy.name)))
        else:
            sources.append(_row(source, os.fsencode(source.name)))
    return sources, missing


def _row(source: Source, key: bytes) -> Listed:
    try:
        stamp = source.stamp()
    except OSError:
        stamp = "unreadable"  # which the inventory will find out, and say why
    return Listed(key, os.fsencode(source.name), os.fsencode(source.address), source.member, stamp)
