"""Local copies of files of a registry in a store, for libraries that need a local file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from pipeline.place import Place, telling
from pipeline.registry.atomic import put


@contextmanager
def local_copy(file: Place) -> Iterator[Path]:
    """A file to be read: itself when it is local, else a copy for as long as the context lasts.

    Raises:
        OSError: when it cannot be fetched; FileNotFoundError when it is not there.
    """
    if isinstance(file, Path):
        yield file
        return
    with TemporaryDirectory(prefix="kehoach-") as folder:
        copy = Path(folder) / file.name
        with telling(file):
            file.fs.get_file(file.path, str(copy))
        yield copy


@dataclass(slots=True)
class WorkingLedger:
    """A ledger that lives locally while a run writes to it.

    Attributes:
        path: the SQLite file to open. Nothing is there when the registry has no ledger yet.
    """

    path: Path
    _kept: Place
    _saved: float | None = None

    def save(self, every: float = 0) -> None:
        """Put what is committed to the store; nothing is to be done for a local registry.

        Args:
            every: seconds that must have gone by since the last time; 0 puts it now.

        Raises:
            OSError: when the store does not take it.
        """
        if isinstance(self._kept, Path) or not self.path.is_file():
            return
        if self._saved is not None and monotonic() - self._saved < every:
            return
        with TemporaryDirectory(prefix="kehoach-") as folder:
            whole = Path(folder) / self._kept.name
            # SQLite's own backup: what is committed stands partly in the write-ahead log beside the file.
            with closing(sqlite3.connect(self.path)) as ours, closing(sqlite3.connect(whole)) as copy:
                ours.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
            put(whole, self._kept)
        self._saved = monotonic()


@contextmanager
def working_ledger(file: Place) -> Iterator[WorkingLedger]:
    """The ledger of a registry, to be read and written by SQLite: itself when it is local, else a local copy.

    The copy is saved to the store at the end too, also after an exception. What a killed run has not saved is lost with
    the copy: then the ledger in the store is older than the parts beside it, which the next run must write again.

    Args:
        file: the ledger, which need not be there yet.

    Raises:
        OSError: when the store cannot be read or written.
    """
    if isinstance(file, Path):
        yield WorkingLedger(file, file)
        return
    with TemporaryDirectory(prefix="kehoach-") as folder:
        copy = Path(folder) / file.name
        with telling(file):
            if file.fs.exists(file.path):
                file.fs.get_file(file.path, str(copy))
        ledger = WorkingLedger(copy, file)
        try:
            yield ledger
        finally:
            ledger.save()
