"""Inputs: files, directories, globs and standard input, listed in a fixed order."""

from __future__ import annotations

import glob
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pipeline.ingest.reading import IngestError

PAGE_SUFFIXES = frozenset({".txt", ".html", ".htm", ".xhtml", ".md", ".shtml", ".aspx", ".php", ".pdf", ""})
STDIN = "-"


@dataclass(frozen=True, slots=True)
class Source:
    """One input: its name as the user gave or would give it, and where it is (None: standard input)."""

    name: str
    path: Path | None

    def read(self) -> bytes:
        """All bytes of the input.

        Raises:
            IngestError: when it cannot be read.
        """
        try:
            return self.path.read_bytes() if self.path else sys.stdin.buffer.read()
        except OSError as error:
            raise IngestError(f"cannot be read ({error.strerror}); check the path and its permissions") from error


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
            yield Missing(name, f"cannot be read ({error.strerror}); check the path and its permissions")


def _named(name: str) -> Iterator[Source | Missing | LeftOut]:
    path = Path(name)
    if name == STDIN:
        yield Source("stdin", None)
    elif path.is_dir():
        yield from _directory(path)
    elif path.exists():
        yield Source(name, path)
    elif glob.has_magic(name):
        matches = sorted(glob.glob(name, recursive=True))  # noqa: PTH207 - Path.glob takes no absolute pattern
        if not matches:
            yield Missing(name, "no file fits this pattern; put it in quotes and check it")
        yield from list_sources(matches)
    else:
        yield Missing(name, "there is no such file or directory; check the path")


def _directory(path: Path) -> Iterator[Source | Missing | LeftOut]:
    unread: list[OSError] = []
    files = [Path(folder) / name for folder, _, names in os.walk(path, onerror=unread.append) for name in names]
    # Not pipes and sockets, which would be waited for; but broken links, which are named when they are read.
    files = sorted(f for f in files if not _is_hidden(f, path) and (f.is_file() or f.is_symlink()))
    pages = [file for file in files if _suffix(file) in PAGE_SUFFIXES]
    for error in unread:
        yield Missing(str(error.filename), f"cannot be listed ({error.strerror}); check its permissions")
    if not pages and not unread:
        wanted = ", ".join(sorted(s for s in PAGE_SUFFIXES if s))
        yield Missing(str(path), f"the directory holds no pages ({wanted}); name the files themselves if theirs differ")
    elif len(pages) < len(files):
        counts = Counter(_suffix(file) for file in files if _suffix(file) not in PAGE_SUFFIXES)
        yield LeftOut(str(path), tuple(sorted(counts.items())))
    for page in pages:
        yield Source(str(page), page)


def _suffix(file: Path) -> str:
    """The suffix in lower case, without the query that a saved address carries ("tin.aspx?id=7")."""
    return file.suffix.lower().partition("?")[0]


def _is_hidden(path: Path, root: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(root).parts)
