"""The full run: inputs to a registry. It can be stopped at any moment and taken up again by the same call.

The inputs are listed; those that are new or have changed are gone through for their pages (the inventory); pages with
bytes not met before are grouped into shards, and each shard becomes a part. After each step the ledger knows.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import closing, nullcontext, suppress
from sqlite3 import Connection, OperationalError
from time import perf_counter

from pipeline.ingest.sources import MEMBER, Missing, Source
from pipeline.place import Place
from pipeline.registry.atomic import clear_temporaries
from pipeline.registry.copies import working_ledger
from pipeline.registry.ledger import LEDGER, create_or_open
from pipeline.registry.ledger_changes import LedgerChanges, Listed
from pipeline.registry.ledger_counts import Counts, count, fingerprint, named
from pipeline.registry.lock import locked
from pipeline.registry.parts import PARTS, part_numbers
from pipeline.registry.store import prepare
from pipeline.run.engines import EngineError, make_engine
from pipeline.run.inputs import Listing, list_inputs, printable
from pipeline.run.job import Job
from pipeline.run.progress import GO_ON, StoppedError
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
        raise EngineError(
            f"{registry}: this store lies in the memory of one process; use the engine serial (--engine serial)"
        )
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
            for source, reason in missing:
                job.watch.page(printable(os.fsdecode(source.name)), "failed", reason)
            lost = changes.restore(part_numbers(registry))
            outdated = changes.forget(failed=job.choice.retry_failed, outdated=job.choice.redo_if_newer)
            report.seconds["listing"] = perf_counter() - started
            notes = [*listing.notes]
            if lost:
                notes.append(f"{lost:,} records were gone with their parts, and their pages are read again")
            with closing(make_engine(job.engine, job.workers)) as engine:
                redo = job.choice.redo_if_newer
                stages = Stages(registry, changes, engine, job.settings, job.watch, keep, redo)
                counts = _go(stages, job, report, notes, ledger)
            if not changes.waiting():
                unspool(registry)
            return BuildSummary(
                registry,
                counts,
                report.read,
                tuple(named(ledger, changes.run, "quarantined")),
                tuple((dict(named(ledger, changes.run, "failed")) | job.watch.failed).items()),
                0 if job.choice.redo_if_newer else outdated,
                tuple(notes),
                report.message,
                perf_counter() - started,
            )


def _go(stages: Stages, job: Job, report: RunReport, notes: list[str], ledger: Connection) -> Counts:
    """The stages, with the time that each takes; the report is written however they end.

    Returns:
        All inputs of the run by what became of them.
    """
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
            except StoppedError:
                if name != "tables":
                    stages.write_tables()  # of what there is
                raise
            finally:
                report.seconds[name] = perf_counter() - started
        report.status = "complete"
    except StoppedError as stopped:
        report.status, report.message = "stopped", str(stopped)
    except OperationalError as error:
        report.status = "stopped"
        report.message = f"stopped: {stages.registry}: the ledger cannot be written: {error}; {GO_ON}"
    finally:
        counts = count(ledger, stages.changes.run)
        report.read, report.inputs = dict(job.watch.counts), counts
        report.fingerprint = fingerprint(ledger, stages.changes.run)
        written = report.as_json()
        # On a full disk there is no room for a report either.
        with suppress(OSError, OperationalError) if report.status == "stopped" else nullcontext():
            stages.changes.end(written)
            write_report(stages.registry, written)
    return counts


def _listed(listing: Listing, registry: Place) -> tuple[list[Listed], list[tuple[Listed, str]]]:
    """The inputs for the ledger, and those that name nothing, with the reason."""
    sources: list[Listed] = []
    missing: list[tuple[Listed, str]] = []
    for source in listing.sources:
        if isinstance(source, Missing):
            missing.append((_row(Source.at(source.name, source.name), None), source.reason))
        elif source.path is None:
            copy = spool(registry)
            sources.append(_row(Source.at(source.name, str(copy)), copy.name))
        else:
            sources.append(_row(source, None))
    return sources, missing


def _row(source: Source, key: str | None) -> Listed:
    """An input for the ledger. The same file by another name (relative, absolute) is the same source."""
    key = key or f"{source.address}{MEMBER}{source.member or ''}"
    try:
        stamp = source.stamp()
    except OSError:
        stamp = "unreadable"  # which the inventory will find out, and say why
    return Listed(os.fsencode(key), os.fsencode(source.name), os.fsencode(source.address), source.member, stamp)
