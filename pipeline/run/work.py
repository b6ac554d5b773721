"""The work itself, as plain functions: a task in, answers out. Every engine calls ``perform``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from pipeline.ingest.archives import Member
from pipeline.ingest.sources import LeftOut
from pipeline.model import Page
from pipeline.place import place
from pipeline.registry.parts import write_part
from pipeline.run.cursor import Cursor
from pipeline.run.engine import warm_up
from pipeline.run.inputs import describe_left_out, printable
from pipeline.run.outcomes import found_in, page_outcome, read_outcome
from pipeline.run.overlay import active_overlay, use_overlay
from pipeline.run.settings import Settings
from pipeline.run.tasks import Done, Finding, Item, Origin, Task

Begin = Callable[[int], None]

_cursor = Cursor()  # of this process

_ITEMS_AT_ONCE = 1000
_GONE = "it is no longer where it was found; --retry-failed looks for it again"


def perform(task: Task, begin: Begin) -> Iterator[Any]:
    """Do a task.

    Args:
        task: an inventory of inputs, or a shard of pages.
        begin: told the index of each input of an inventory, or page of a shard, before it is read.

    Yields:
        Of an inventory lists of ``Finding``; of a shard one list with a ``Done`` for each page.

    Raises:
        OSError: when the records of a shard cannot be written.
    """
    settings = Settings.from_json(task.settings)
    _prepare(settings.overlay)
    if task.kind == "inventory":
        yield from _inventory(task, settings, begin)
    else:
        warm_up()
        yield _shard(task, settings, begin)


def let_go() -> None:
    """Close the input that is open."""
    _cursor.close()


def _prepare(overlay: str | None) -> None:
    """Read the user's tables once per process."""
    if overlay != active_overlay():
        use_overlay(overlay)


def _inventory(task: Task, settings: Settings, begin: Begin) -> Iterator[list[Finding]]:
    """The pages of inputs, many at a time, so that whoever writes them down has few things to write."""
    given_up = dict(task.given_up)
    findings: list[Finding] = []
    room = _ITEMS_AT_ONCE
    for index, origin in enumerate(task.origins):
        if index in given_up:
            findings.append(Finding(index, [Item(0, printable(origin.name), "failed", reason=given_up[index])], [], 1))
            continue
        begin(index)
        notes: list[str] = []
        found, count = _items(origin, settings, notes), 0
        while items := list(islice(found, room)):
            count += len(items)
            room -= len(items)
            findings.append(Finding(index, items, [], None))
            if room == 0:
                yield findings
                findings, room = [], _ITEMS_AT_ONCE
        findings.append(Finding(index, [], notes, count))
    yield findings


def _items(origin: Origin, settings: Settings, notes: list[str]) -> Iterator[Item]:
    """The pages of an input with their hashes."""
    first: dict[str, str] = {}  # name of the first page by the digest that a crawler gave it
    ordinal = -1
    for found in found_in(origin.source(), settings.columns):
        if isinstance(found, LeftOut):
            notes.append(describe_left_out(found))
            continue
        ordinal += 1
        name = printable(found.name)
        if not isinstance(found, Member):
            yield Item(ordinal, name, "failed", reason=found.reason)
        elif found.repeats:
            earlier = first.get(found.digest or "", found.repeats)
            yield Item(ordinal, name, "duplicate", duplicate_of=earlier, url=found.url)
        else:
            out, data = read_outcome(found)
            if data is None:
                yield Item(ordinal, name, out.status, reason=out.reason, url=found.url)
                continue
            if found.digest:
                first.setdefault(found.digest, name)
            yield Item(ordinal, name, "pending", out.sha256, len(data), url=found.url)


def _shard(task: Task, settings: Settings, begin: Begin) -> list[Done]:
    """Process the pages of a shard and write its part, which appears when all are in it."""
    if task.part is None:
        raise ValueError("a shard wants a part to write to")
    done: list[Done] = []
    write_part(place(task.part), _records(task, settings, begin, done))
    return done


def _records(task: Task, settings: Settings, begin: Begin, done: list[Done]) -> Iterator[Page]:
    """The records of a shard; what became of each page is added to ``done``."""
    given_up = dict(task.given_up)
    for index, page in enumerate(task.wanted):
        if index in given_up:
            done.append(Done("failed", reason=given_up[index]))
            continue
        begin(index)
        member = _cursor.fetch(task.origins[page.origin], page, settings)
        if member is None:
            done.append(Done("failed", reason=_GONE))
            continue
        out, data = read_outcome(member)
        if data is not None:
            out = page_outcome(member, out, data, settings)
        told = (out.status, out.sha256, out.reason, out.seconds)
        if out.page is None:
            done.append(Done(*told))
        else:
            done.append(Done(*told, out.page.kind, len(out.page.plans)))
            yield out.page
