"""What the inputs of a run name, listed before the first is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pipeline.ingest.reading import IngestError
from pipeline.ingest.sources import TABLE_SUFFIXES, LeftOut, Missing, Source, list_sources


class NothingToReadError(IngestError):
    """The inputs name no page at all; the message says so for each of them."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What the inputs name, in order, and notes on files that were left out."""

    sources: tuple[Source | Missing, ...]
    notes: tuple[str, ...] = ()


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
        reasons = "\n".join(f"{printable(item.name)}: {item.reason}" for item in sources if isinstance(item, Missing))
        raise NothingToReadError(reasons or "nothing to read; name files, directories or patterns")
    left_out = (item for item in found if isinstance(item, LeftOut))
    return Listing(sources, tuple(note for item in left_out for note in _notes(item)))


def _notes(left_out: LeftOut) -> Iterator[str]:
    """What to say of the files of a folder that are not read."""
    tables = tuple(kind for kind in left_out.suffixes if kind[0].startswith(tuple(TABLE_SUFFIXES)))
    others = tuple(kind for kind in left_out.suffixes if kind not in tables)
    if tables:
        yield (
            f"{printable(left_out.name)}: tables left out: {_kinds(tables)};"
            " a table (CSV, JSON Lines, Parquet) is read only when you name the file"
        )
    if others:
        yield f"{describe_left_out(LeftOut(left_out.name, others))}; name the files themselves to read them"


def describe_left_out(left_out: LeftOut) -> str:
    """A note on files that are no pages."""
    return f"{printable(left_out.name)}: left out, no pages by name or type: {_kinds(left_out.suffixes)}"


def _kinds(suffixes: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"{suffix} ({number})" for suffix, number in suffixes)


def printable(name: str) -> str:
    """A file name that can be written as UTF-8: file systems hold names that cannot."""
    return name.encode("utf-8", "replace").decode("utf-8")
