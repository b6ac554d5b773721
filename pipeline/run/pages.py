"""Many inputs, one after another: every input gets an outcome, and no page stops the run."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from time import perf_counter
from typing import Literal

from pipeline.confidence import check_threshold
from pipeline.ingest import IngestError, Reading, read_bytes
from pipeline.ingest.sources import LeftOut, Missing, Source, list_sources
from pipeline.model import Page
from pipeline.run.engine import process

Status = Literal["done", "failed", "duplicate"]

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
    """What became of one input.

    Attributes:
        name: the input as the user named it, or its path in a directory.
        page: the record with its text; None when there is none.
        sha256: hash of the bytes; None when they could not be read.
        reason: why there is no record, and what to do.
        duplicate_of: name of the earlier input with the same bytes.
        seconds: time it took.
    """

    name: str
    page: Page | None = None
    sha256: str | None = None
    reason: str | None = None
    duplicate_of: str | None = None
    seconds: float = 0.0

    @property
    def status(self) -> Status:
        """In one word."""
        if self.duplicate_of is not None:
            return "duplicate"
        return "failed" if self.page is None else "done"


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
    return Listing(sources, tuple(_note(item) for item in found if isinstance(item, LeftOut)))


def run_pages(
    sources: Iterable[Source | Missing], *, repeats: bool = True, min_confidence: float | None = None
) -> Iterator[Outcome]:
    """Process inputs one after another.

    Args:
        sources: what ``list_inputs`` found.
        repeats: process the same bytes again each time they come; else only the first time.
        min_confidence: leave out the values that are less sure than this (0 to 1).

    Yields:
        One outcome per input, in order; errors are outcomes too.

    Raises:
        ValueError: when ``min_confidence`` is no probability.
    """
    check_threshold(min_confidence)
    first: dict[str, str] = {}
    for source in sources:
        started = perf_counter()
        name = _printable(source.name)
        if isinstance(source, Missing):
            yield Outcome(name, reason=source.reason)
            continue
        try:
            data = source.read()
        except IngestError as error:
            yield Outcome(name, reason=str(error), seconds=perf_counter() - started)
            continue
        sha256 = hashlib.sha256(data).hexdigest()
        if sha256 in first and not repeats:
            yield Outcome(name, sha256=sha256, duplicate_of=first[sha256], seconds=perf_counter() - started)
            continue
        page, reason = _process(data, name if source.path else None, min_confidence)
        if page is not None:
            first.setdefault(sha256, name)
        yield Outcome(name, page, sha256, reason, seconds=perf_counter() - started)


def _process(data: bytes, path: str | None, min_confidence: float | None) -> tuple[Page | None, str | None]:
    """The record, or why there is none. Whatever goes wrong on one page must not stop the others."""
    try:
        return process(read_bytes(data, path), min_confidence), None
    except IngestError as error:
        return None, str(error)
    except Exception as error:
        _log.debug("%s", path, exc_info=True)
        return None, describe_defect(error)


def describe_defect(error: Exception) -> str:
    """What to say of an exception that should not have come up."""
    return f"{type(error).__name__}: {error}; this is a defect of kehoach, please report it with the page"


def open_reading(name: str) -> Reading:
    """Read the one page that a name stands for.

    Args:
        name: a file, or ``-`` for standard input.

    Raises:
        NothingToReadError: when it names no file, or a directory, or several files.
        IngestError: when the file cannot be read. Both messages begin with the name.
    """
    listing = list_inputs([name])
    source = listing.sources[0]
    if len(listing.sources) > 1 or isinstance(source, Missing) or source.name not in (name, "stdin"):
        raise NothingToReadError(f"{_printable(name)}: one file is wanted here, not a directory or a pattern")
    try:
        return read_bytes(source.read(), _printable(source.name) if source.path else None)
    except IngestError as error:
        raise IngestError(f"{_printable(source.name)}: {error}") from error


def _note(left_out: LeftOut) -> str:
    kinds = ", ".join(f"{suffix} ({number})" for suffix, number in left_out.suffixes)
    return f"{_printable(left_out.name)}: left out by suffix: {kinds}; name the files themselves to read them"


def _printable(name: str) -> str:
    """A file name that can be written as UTF-8: file systems hold names that cannot."""
    return name.encode("utf-8", "replace").decode("utf-8")
