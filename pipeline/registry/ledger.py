"""The ledger of a registry: one row per input, or member of one, what became of it and why."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from pipeline.registry.atomic import replacing
from pipeline.registry.parts import RegistryError

LEDGER = "ledger.sqlite"
_CREATE = """
CREATE TABLE inputs (
    position INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sha256 TEXT,
    status TEXT NOT NULL CHECK (status IN ('done', 'failed', 'quarantined', 'duplicate')),
    reason TEXT,
    duplicate_of TEXT,
    seconds REAL NOT NULL,
    code_version TEXT NOT NULL,
    url TEXT
)
"""


class Entry(NamedTuple):
    """One row: the input's place in the run (from 0), its name and hash, and what became of it.

    An input is a page: of an archive each member has a row. ``duplicate_of`` is the name of the earlier input with the
    same bytes; ``seconds`` the time the input took; ``url`` its address where the archive tells it.
    """

    position: int
    name: str
    sha256: str | None
    status: str
    reason: str | None
    duplicate_of: str | None
    seconds: float
    code_version: str
    url: str | None = None


def write_ledger(registry: Path, entries: Iterable[Entry]) -> None:
    """Write the ledger of a run over an older one."""
    with replacing(registry / LEDGER) as temporary, closing(sqlite3.connect(temporary)) as connection, connection:
        connection.execute(_CREATE)
        connection.executemany(f"INSERT INTO inputs VALUES ({','.join('?' * len(Entry._fields))})", entries)


def read_ledger(registry: Path) -> list[Entry]:
    """All rows, in the order of the run.

    Raises:
        RegistryError: when the ledger is damaged or not there.
    """
    path = registry / LEDGER
    if not path.is_file():
        raise RegistryError(f"{registry}: this is no registry (it holds no {LEDGER}); make one with `kehoach build`")
    try:
        with closing(sqlite3.connect(path)) as connection:
            rows = connection.execute(f"SELECT {','.join(Entry._fields)} FROM inputs ORDER BY position")
            return [Entry(*row) for row in rows]
    except sqlite3.Error as error:
        raise RegistryError(f"{path}: the ledger cannot be read ({error}); build the registry again") from error
