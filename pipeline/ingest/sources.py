"""Inputs: files, directories, globs and standard input, listed in a fixed order."""

from __future__ import annotations

import glob
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath
from typing import IO

from pipeline.ingest.reading import IngestError

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


@dataclass(frozen=True, slots=True)
class Source:
    """One input.

    Attributes:
        name: as the user gave or would give it.
        path: where it is; None: standard input.
        member: the one page of it that is wanted ("x/tin.html" of "a.zip!x/tin.html"); None: all.
    """

    name: str
    path: Path | None
    member: str | None = None

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
            file = self.path.open("rb", _BUFFER)
        except OSError as error:
            raise unreadable(error) from error
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
        inputs: paths, globs or ``-``.
    """
    for name in inputs:
        try:
            yield from _named(name)
        except OSError as error:
            yield Missing(name, str(unreadable(error)))


def _named(name: str) -> Iterator[Source | Missing | LeftOut]:
    path = Path(name)
    if name == STDIN:
        yield Source(STDIN_NAME, None)
    elif path.is_dir():
        yield from _directory(path)
    elif path.exists():
        yield Source(name, path)
    elif archive := _archive_of(name):
        yield Source(name, Path(archive), name[len(archive) + len(MEMBER) :])
    elif glob.has_magic(name):
        matches = sorted(glob.glob(name, recursive=True))  # noqa: PTH207 - Path.glob takes no absolute pattern
        if not matches:
            yield Missing(name, "no file fits this pattern; put it in quotes and check it")
        yield from list_sources(matches)
    else:
        yield Missing(name, "there is no such file or directory; check the path")


def _archive_of(name: str) -> str | None:
    """The file in "file!member", which is the longest that there is."""
    ends = [at for at, char in enumerate(name) if char == MEMBER]
    return next((name[:end] for end in reversed(ends) if Path(name[:end]).is_file()), None)


def _directory(path: Path) -> Iterator[Source | Missing | LeftOut]:
    unread: list[OSError] = []
    files = [Path(folder) / name for folder, _, names in os.walk(path, onerror=unread.append) for name in names]
    # Not pipes and sockets, which would be waited for; but broken links, which are named when they are read.
    files = sorted(f for f in files if not _is_hidden(f, path) and (f.is_file() or f.is_symlink()))
    pages = [file for file in files if not foreign_suffix(file.name)]
    for error in unread:
        yield Missing(str(error.filename), f"cannot be listed ({error.strerror}); check its permissions")
    if not pages and not unread:
        wanted = ", ".join(sorted(s for s in PAGE_SUFFIXES | ARCHIVE_SUFFIXES if s))
        yield Missing(str(path), f"the directory holds no pages ({wanted}); name the files themselves if theirs differ")
    elif len(pages) < len(files):
        counts = Counter(filter(None, (foreign_suffix(file.name) for file in files)))
        yield LeftOut(str(path), tuple(sorted(counts.items())))
    for page in pages:
        yield Source(str(page), page)


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


def _is_hidden(path: Path, root: Path) -> bool:
    return is_hidden(path.relative_to(root).parts)


def is_hidden(parts: Iterable[str]) -> bool:
    """Whether a path leads through a hidden folder or to a hidden file."""
    return any(part.startswith(".") and part not in (".", "..") for part in parts)
