"""Inputs: files, directories, globs and standard input, local or in a store, listed in a fixed order."""

from __future__ import annotations

import glob
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath
from typing import IO, TYPE_CHECKING

from pipeline.ingest.reading import IngestError
from pipeline.ingest.stored import Stored, fitting, stored_below
from pipeline.place import PlaceError, is_address, look_up, place

if TYPE_CHECKING:
    from upath import UPath

PAGE_SUFFIXES = frozenset(
    {"", *".txt .html .htm .xhtml .md .shtml .aspx .php .pdf .docx .doc .rtf .eml .mht .mhtml".split()}
)
# Inputs that hold pages. In a folder, tables are left out: they may be tables of anything.
ARCHIVE_SUFFIXES = frozenset({".zip", ".tar", ".tgz", ".tbz2", ".txz", ".warc"})
TABLE_SUFFIXES = frozenset({".csv", ".tsv", ".jsonl", ".ndjson", ".parquet"})
_PACKED_SUFFIXES = frozenset({".gz", ".bz2", ".xz", ".zst"})
STDIN = "-"
STDIN_NAME = "stdin"
MEMBER = "!"
_BUFFER = 1 << 16
_NO_MATCH = "no file fits this pattern; put it in quotes and check it"


@dataclass(frozen=True, slots=True)
class Source:
    """One input.

    Attributes:
        name: as the user gave or would give it.
        path: where it is; None: standard input.
        member: the one page of it that is wanted ("x/tin.html" of "a.zip!x/tin.html"); None: all.
    """

    name: str
    path: Path | Stored | None
    member: str | None = None

    @classmethod
    def at(cls, name: str, address: str, member: str | None = None) -> Source:
        """The source of another process, out of its name, address and member."""
        return cls(name, Stored(address) if is_address(address) else Path(address), member)

    @property
    def address(self) -> str:
        """Where it is for every process of the run: its absolute path, or its address in a store; "" standard input."""
        if self.path is None:
            return ""
        # Links stay as they are.
        return self.path.address if isinstance(self.path, Stored) else os.path.abspath(self.path)  # noqa: PTH100

    def stamp(self) -> str:
        """What tells whether the bytes have changed: the size with the time of change or the tag that a store gives.

        Raises:
            OSError: when nobody can tell.
        """
        if self.path is None:
            return ""
        if isinstance(self.path, Stored):
            return self.path.tag
        stat = self.path.stat()
        return f"{stat.st_size}:{stat.st_mtime_ns}"

    @contextmanager
    def opened(self) -> Iterator[IO[bytes]]:
        """Its bytes as a stream.

        Raises:
            IngestError: when it cannot be opened.
        """
        if self.path is None:
            yield sys.stdin.buffer  # not ours to close
            return
        try:
            file = self.path.open() if isinstance(self.path, Stored) else self.path.open("rb", _BUFFER)
        except OSError as error:
            raise unreadable(error) from error
        except PlaceError as error:
            raise IngestError(error.reason) from error
        with file:
            yield file


def unreadable(error: OSError) -> IngestError:
    """What to say of an input that the system does not give."""
    return IngestError(f"cannot be read ({error.strerror}); check the path and its permissions")


@dataclass(frozen=True, slots=True)
class Missing:
    """An input that names nothing, with the reason."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Files of a directory that are no pages by their suffix: how many of each suffix."""

    name: str
    suffixes: tuple[tuple[str, int], ...]


def list_sources(inputs: Iterable[str]) -> Iterator[Source | Missing | LeftOut]:
    """List what the inputs name: directories recursively and sorted, globs sorted, ``-`` for standard input.

    Args:
        inputs: paths, addresses in a store (s3://bucket/pages), globs of both, or ``-``.
    """
    for name in inputs:
        try:
            yield from _named_in_store(name) if is_address(name) else _named(name, name)
        except OSError as error:
            yield Missing(name, str(unreadable(error)))


def _named(name: str, written: str) -> Iterator[Source | Missing | LeftOut]:
    """What a local path stands for.

    Args:
        name: the path.
        written: the same as the user wrote it, who may have written an address (file:///...).
    """
    path = Path(name)
    if not name.strip():
        yield Missing(name, "an input without a name; is a variable of the shell empty?")
    elif name == STDIN:
        yield Source(STDIN_NAME, None)
    elif path.is_dir():
        yield from _directory(path)
    elif path.exists():
        yield Source(written, path)
    elif archive := _archive_of(name, lambda end: Path(end).is_file()):
        yield Source(name, Path(archive), name[len(archive) + len(MEMBER) :])
    elif glob.has_magic(name):
        matches = sorted(glob.glob(name, recursive=True))  # noqa: PTH207 - Path.glob takes no absolute pattern
        if not matches:
            yield Missing(name, _NO_MATCH)
        yield from list_sources(matches)
    else:
        yield Missing(name, "there is no such file or directory; check the path")


def _named_in_store(name: str) -> Iterator[Source | Missing | LeftOut]:
    """What an address stands for."""
    try:
        path = place(name)
    except PlaceError as error:
        yield Missing(name, error.reason)
        return
    if isinstance(path, Path):
        yield from _named(str(path), name)
    elif found := look_up(path):
        is_folder = found["type"] == "directory"
        yield from _stored_folder(path) if is_folder else [Source(name, Stored.found(name, found))]
    elif archive := _archive_of(name, lambda end: _stored_at(end) is not None):
        yield Source(name, _stored_at(archive), name[len(archive) + len(MEMBER) :])
    elif glob.has_magic(name):
        matches = list(fitting(path))
        if not matches:
            yield Missing(name, _NO_MATCH)
        for match, is_folder in matches:
            yield from _named_in_store(match.address) if is_folder else [Source(match.address, match)]
    else:
        yield Missing(name, "there is no such file or folder in the store; check the address")


def _stored_at(address: str) -> Stored | None:
    path = place(address)
    found = None if isinstance(path, Path) else look_up(path)
    return Stored.found(address, found) if found and found["type"] == "file" else None


def _archive_of(name: str, is_file: Callable[[str], bool]) -> str | None:
    """The file in "file!member", which is the longest that there is."""
    ends = [at for at, char in enumerate(name) if char == MEMBER]
    return next((name[:end] for end in reversed(ends) if is_file(name[:end])), None)


def _directory(path: Path) -> Iterator[Source | Missing | LeftOut]:
    unread: list[OSError] = []
    files = [Path(folder) / name for folder, _, names in os.walk(path, onerror=unread.append) for name in names]
    # Not pipes and sockets, which would be waited for; but broken links, which are named when they are read.
    files = sorted(f for f in files if not is_hidden(f.relative_to(path).parts) and (f.is_file() or f.is_symlink()))
    for error in unread:
        yield Missing(str(error.filename), f"cannot be listed ({error.strerror}); check its permissions")
    if files or not unread:
        yield from _pages_of(str(path), [Source(str(file), file) for file in files])


def _stored_folder(folder: UPath) -> Iterator[Source | Missing | LeftOut]:
    name = str(folder).rstrip("/")
    files = [file for file in stored_below(folder) if not is_hidden(file.address[len(name) + 1 :].split("/"))]
    yield from _pages_of(name, [Source(file.address, file) for file in files])


def _pages_of(folder: str, files: Sequence[Source]) -> Iterator[Source | Missing | LeftOut]:
    """Of the files of a folder those that hold pages, and what is to be said of the others."""
    kinds = [foreign_suffix(file.path.name) if file.path is not None else None for file in files]
    foreign = Counter(filter(None, kinds))
    if foreign.total() == len(files):
        wanted = ", ".join(sorted(s for s in PAGE_SUFFIXES | ARCHIVE_SUFFIXES if s))
        yield Missing(folder, f"the directory holds no pages ({wanted}); name the files themselves if theirs differ")
    elif foreign:
        yield LeftOut(folder, tuple(sorted(foreign.items())))
    yield from (file for file, kind in zip(files, kinds, strict=True) if not kind)


def foreign_suffix(name: str, tables: bool = False) -> str | None:
    """The suffix of a file that holds no pages as far as its name tells (".jpg", ".sql.gz"); None when it may.

    Args:
        name: of the file; the query that a saved address carries ("tin.aspx?id=7") is no part of its suffix.
        tables: whether tables (CSV, JSON Lines, Parquet) count as holding pages.
    """
    file = PurePosixPath(name)
    suffix = _suffix(file)
    packed = suffix if suffix in _PACKED_SUFFIXES else ""
    if packed:
        suffix = _suffix(PurePosixPath(file.stem))
    known = PAGE_SUFFIXES | ARCHIVE_SUFFIXES | (TABLE_SUFFIXES if tables else frozenset())
    return None if suffix in known else suffix + packed


def _suffix(file: PurePath) -> str:
    return file.suffix.lower().partition("?")[0]


def is_hidden(parts: Iterable[str]) -> bool:
    """Whether a path leads through a hidden folder or to a hidden file."""
    return any(part.startswith(".") and part not in (".", "..") for part in parts)
