"""Many inputs, one after another: every input gets an outcome, and no page stops the run."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from time import perf_counter
from typing import Literal

from pipeline.confidence import check_threshold
from pipeline.ingest import IngestError, Reading
from pipeline.ingest.archives import Columns, Found, Member, members
from pipeline.ingest.reading import NotAPageError, QuarantineError
from pipeline.ingest.sources import STDIN_NAME, LeftOut, Missing, Source, list_sources
from pipeline.model import Page
from pipeline.run.deadline import DeadlineError, deadline
from pipeline.run.engine import process

Status = Literal["done", "failed", "quarantined", "duplicate"]
NoteCallback = Callable[[str], None]

_SHOWN = 5
_log = logging.getLogger(__name__)


class NothingToReadError(IngestError):
    """The inputs name no page at all; the message says so for each of them."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What the inputs name, in order, and notes on files that were left out."""

    sources: tuple[Source | Missing, ...]
    notes: tuple[str, ...] = ()


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
        archive: name of the input that holds it; None when it is no member.
    """

    name: str
    status: Status
    page: Page | None = None
    sha256: str | None = None
    reason: str | None = None
    duplicate_of: str | None = None
    seconds: float = 0.0
    url: str | None = None
    archive: str | None = None


def list_inputs(inputs: Iterable[str]) -> Listing:
    """List all inputs before the first is read.

    Args:
        inputs: files, directories, globs, or ``-`` for standard input.

    Raises:
        NothingToReadError: when not one of them names a page.
    """
    found = list(list_sources(inputs))
    sources = tuple(item for item in found if not isinstance(item, LeftOut))
    if not any(isinstance(item, Source) for item in sources):
        reasons = "\n".join(f"{_printable(item.name)}: {item.reason}" for item in sources if isinstance(item, Missing))
        raise NothingToReadError(reasons or "nothing to read; name files, directories or patterns")
    notes = (f"{_note(item)}; name the files themselves to read them" for item in found if isinstance(item, LeftOut))
    return Listing(sources, tuple(notes))


def run_pages(
    sources: Iterable[Source | Missing],
    *,
    repeats: bool = True,
    min_confidence: float | None = None,
    columns: Columns | None = None,
    note: NoteCallback | None = None,
    page_seconds: float = 0,
) -> Iterator[Outcome]:
    """Process inputs one after another, of an archive its members.

    Args:
        sources: what ``list_inputs`` found.
        repeats: process the same bytes again each time they come; else only the first time. What a crawler marked as
            met before is never processed again.
        min_confidence: leave out the values that are less sure than this (0 to 1).
        columns: of tables of pages, those that the user named.
        note: told what archives hold besides pages.
        page_seconds: wall time after which a page is given up; 0 for no limit.

    Yields:
        One outcome per page, in order; errors are outcomes too.

    Raises:
        ValueError: when ``min_confidence`` is no probability.
    """
    check_threshold(min_confidence)
    first: dict[str, str] = {}
    for source in sources:
        for found in _found(source, columns):
            if isinstance(found, LeftOut):
                if note is not None:
                    note(_note(found))
            elif isinstance(found, Missing):
                yield Outcome(_printable(found.name), "failed", reason=found.reason)
            else:
                started = perf_counter()
                outcome = _outcome(found, first, repeats, min_confidence, page_seconds)
                if outcome.status == "done":
                    for key in filter(None, (found.digest, outcome.sha256)):
                        first.setdefault(key, outcome.name)
                yield replace(outcome, seconds=perf_counter() - started)


def _found(source: Source | Missing, columns: Columns | None) -> Iterator[Found]:
    """What an input holds; a defect in reading one must not stop the others."""
    if isinstance(source, Missing):
        yield source
        return
    try:
        yield from members(source, columns)
    except Exception as error:
        _log.debug("%s", source.name, exc_info=True)
        yield Missing(source.name, describe_defect(error))


def _outcome(
    member: Member, first: dict[str, str], repeats: bool, min_confidence: float | None, page_seconds: float
) -> Outcome:
    """Process a member. Whatever goes wrong on one page must not stop the others."""
    out = Outcome(_printable(member.name), "failed", url=member.url, archive=member.archive)
    earlier = first.get(member.digest) if member.digest else None
    if earlier or member.repeats:
        return replace(out, status="duplicate", duplicate_of=earlier or member.repeats)
    try:
        data = member.read()
        out = replace(out, sha256=hashlib.sha256(data).hexdigest())
        if out.sha256 in first and not repeats:
            return replace(out, status="duplicate", duplicate_of=first[out.sha256])
        path = None if out.name == STDIN_NAME else out.name
        with deadline(page_seconds):
            return replace(out, status="done", page=process(member.reading(data, path), min_confidence))
    except DeadlineError as error:
        return replace(out, reason=str(error))
    except QuarantineError as error:
        return replace(out, status="quarantined", reason=str(error))
    except NotAPageError as error:
        return replace(out, status="quarantined" if member.archive else "failed", reason=str(error))
    except IngestError as error:
        return replace(out, reason=str(error))
    except Exception as error:
        _log.debug("%s", out.name, exc_info=True)
        return replace(out, reason=describe_defect(error))


def describe_defect(error: Exception) -> str:
    """What to say of an exception that should not have come up."""
    return f"{type(error).__name__}: {error}; this is a defect of kehoach, please report it with the page"


def open_reading(name: str) -> Reading:
    """Read the one page that a name stands for.

    Args:
        name: a file, ``-`` for standard input, or a member of an archive ("a.zip!x/tin.html").

    Raises:
        NothingToReadError: when it names no file, or a directory, several files, or an archive.
        IngestError: when the file cannot be read. All messages begin with the name.
    """
    listing = list_inputs([name])
    source = listing.sources[0]
    printed = _printable(name)
    if len(listing.sources) > 1 or isinstance(source, Missing) or source.name not in (name, STDIN_NAME):
        raise NothingToReadError(f"{printed}: one file is wanted here, not a directory or a pattern")
    found = members(source)
    member = next((item for item in found if not isinstance(item, LeftOut)), None)
    if isinstance(member, Member) and member.archive is not None and source.member is None:
        others = (item.name for item in found if isinstance(item, Member))
        shown = "; ".join(_printable(other) for other in [member.name, *islice(others, _SHOWN - 1)])
        raise NothingToReadError(
            f"{printed}: this is an archive with many pages, and one is wanted here: {shown} ...; to read them all use"
            " `kehoach extract` or pipeline.extract_many"
        )
    try:
        if not isinstance(member, Member):
            raise IngestError(member.reason if member is not None else "it holds no pages")
        path = None if source.path is None else _printable(member.name)
        return member.reading(member.read(), path)
    except IngestError as error:
        raise type(error)(f"{_printable(source.name)}: {error}") from error


def _note(left_out: LeftOut) -> str:
    kinds = ", ".join(f"{suffix} ({number})" for suffix, number in left_out.suffixes)
    return f"{_printable(left_out.name)}: left out, no pages by name or type: {kinds}"


def _printable(name: str) -> str:
    """A file name that can be written as UTF-8: file systems hold names that cannot."""
    return name.encode("utf-8", "replace").decode("utf-8")
