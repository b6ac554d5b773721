"""One page of an input, and what became of it. Whatever goes wrong on a page must not stop the others."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterator
from dataclasses import dataclass, replace
from time import perf_counter
from typing import Literal

from pipeline.ingest import IngestError
from pipeline.ingest.archives import Columns, Found, Member, members
from pipeline.ingest.reading import NotAPageError, QuarantineError
from pipeline.ingest.sources import STDIN_NAME, Missing, Source
from pipeline.model import Page
from pipeline.run.deadline import DeadlineError, deadline
from pipeline.run.engine import process
from pipeline.run.inputs import printable
from pipeline.run.settings import Settings

Status = Literal["done", "failed", "quarantined", "duplicate"]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one input, or of one member of an input that holds many.

    Attributes:
        name: the input as the user named it, or its path in a directory; of a member "archive!member".
        status: done, failed, quarantined (read, and no page of ours: no failure) or duplicate.
        page: the record with its text; None when there is none.
        sha256: hash of the bytes; None when they could not be read.
        reason: why there is no record, and what to do.
        duplicate_of: name of the earlier input with the same bytes.
        seconds: time it took.
        url: its address, where an archive tells it.
    """

    name: str
    status: Status
    page: Page | None = None
    sha256: str | None = None
    reason: str | None = None
    duplicate_of: str | None = None
    seconds: float = 0.0
    url: str | None = None


def found_in(source: Source | Missing, columns: Columns | None) -> Iterator[Found]:
    """What an input holds; a defect in reading one must not stop the others."""
    if isinstance(source, Missing):
        yield source
        return
    try:
        yield from members(source, columns)
    except Exception as error:
        _log.debug("%s", source.name, exc_info=True)
        yield Missing(source.name, describe_defect(error))


def read_outcome(member: Member) -> tuple[Outcome, bytes | None]:
    """The bytes of a page with their hash; None for them when it cannot be read, and the outcome says why."""
    out = Outcome(printable(member.name), "failed", url=member.url)
    try:
        data = member.read()
    except Exception as error:
        return _refused(out, member, error), None
    return replace(out, sha256=hashlib.sha256(data).hexdigest()), data


def page_outcome(member: Member, out: Outcome, data: bytes, settings: Settings) -> Outcome:
    """Extract the record of a page.

    Args:
        member: the page.
        out: what ``read_outcome`` gave.
        data: its bytes.
        settings: how it is read.
    """
    started = perf_counter()
    try:
        path = None if out.name == STDIN_NAME else out.name
        with deadline(settings.page_seconds):
            reading = member.reading(data, path, out.sha256)
            done = replace(out, status="done", page=process(reading, settings.min_confidence))
    except Exception as error:
        done = _refused(out, member, error)
    return replace(done, seconds=perf_counter() - started)


def _refused(out: Outcome, member: Member, error: Exception) -> Outcome:
    """The outcome of a page that gave no record."""
    if isinstance(error, QuarantineError) or (isinstance(error, NotAPageError) and member.archive is not None):
        return replace(out, status="quarantined", reason=str(error))
    if isinstance(error, DeadlineError | IngestError):
        return replace(out, reason=str(error))
    _log.debug("%s", out.name, exc_info=True)
    return replace(out, reason=describe_defect(error))


def describe_defect(error: Exception) -> str:
    """What to say of an exception that should not have come up."""
    return f"{type(error).__name__}: {error}; this is a defect of kehoach, please report it with the page"
