"""Inputs: files, directories, globs and standard input, listed in a fixed order."""

from __future__ import annotations

import glob
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pipeline.ingest.reading import IngestError

PAGE_SUFFIXES = frozenset({".txt", ".html", ".htm", ".xhtml", ".md", ".shtml", ".aspx", ".php", ""})
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


def list_sources(inputs: Iterable[str]) -> Iterator[Source | Missing]:
    """List what the inputs name: directories recursively and sorted, globs sorted, ``-`` for standard input.

    Args:
        inputs: paths, globs or ``-``.
    """
    for name in inputs:
        path = Path(name)
        if name == STDIN:
            yield Source("stdin", None)
        elif path.is_dir():
            yield from _directory(path)
        elif path.exists():
            yield Source(name, path)
        elif glob.has_magic(name):
            matches = sorted(glob.glob(name, recursive=True))
            if not matches:
                yield Missing(name, "no file fits this pattern; put it in quotes and check it")
            yield from list_sources(matches)
        else:
            yield Missing(name, "there is no such file or directory; check the path")


def _directory(path: Path) -> Iterator[Source | Missing]:
    try:
        files = sorted(p for p in path.rglob("*") if p.is_file() and not _is_hidden(p, path))
    except OSError as error:
        yield Missing(str(path), f"cannot be listed ({error.strerror}); check its permissions")
        return
    pages = [p for p in files if p.suffix.lower() in PAGE_SUFFIXES]
    if not pages:
        wanted = ", ".join(sorted(s for s in PAGE_SUFFIXES if s))
        yield Missing(str(path), f"the directory holds no pages ({wanted}); name the files themselves if theirs differ")
    for page in pages:
        yield Source(str(page), page)


def _is_hidden(path: Path, root: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(root).parts)
