"""The ledger of a registry: what became of every input and why, kept in SQLite so that a run can be taken up again.

An input is a page: a file, or a member of an archive, a record of a crawl, a row of a table. The sources are the files
that inputs come from, the shards the groups of inputs whose records stand in one part. Every change is a transaction:
a run that is killed leaves the ledger as it was after the last one.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from pipeline.registry.parts import RegistryError

LEDGER = "ledger.sqlite"
VERSION = 3

_SCHEMA = """
CREATE TABLE sources (
    id INTEGER PRIMARY KEY,
    key BLOB NOT NULL UNIQUE,        -- what tells it from others: its name; of standard input its digest
    name BLOB NOT NULL,              -- as the user gave it; file systems hold names that are no UTF-8
    path BLOB NOT NULL,              -- absolute
    member TEXT,                     -- the one page of it that is wanted; null: all
    stamp TEXT NOT NULL,             -- of its bytes when it was last listed (size and time of change)
    read_stamp TEXT,                 -- the same when its pages were last taken down; null: they never were
    run INTEGER NOT NULL             -- the run that listed it last
);
CREATE TABLE shards (
    id INTEGER PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('planned', 'done', 'stale'))
    -- stale: done, but of some of its records there are newer ones in another part
);
CREATE TABLE inputs (
    source INTEGER NOT NULL REFERENCES sources,
    ordinal INTEGER NOT NULL,        -- its place in the source, from 0
    name TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('pending', 'done', 'failed', 'quarantined', 'duplicate')),
    sha256 TEXT,
    size INTEGER NOT NULL DEFAULT 0, -- bytes
    reason TEXT,
    duplicate_of TEXT,               -- the name of the input with the same bytes
    url TEXT,
    shard INTEGER REFERENCES shards,
    earlier INTEGER REFERENCES shards, -- while it is read again: the shard that still holds its record
    attempts INTEGER NOT NULL DEFAULT 0,
    seconds REAL NOT NULL DEFAULT 0,
    code_version TEXT,
    finished TEXT,                   -- when the last attempt ended (ISO, UTC)
    kind TEXT,
    plans INTEGER,
    PRIMARY KEY (source, ordinal)
) WITHOUT ROWID;
CREATE INDEX inputs_by_hash ON inputs (sha256);
CREATE INDEX inputs_by_shard ON inputs (shard);
CREATE INDEX inputs_by_earlier ON inputs (earlier) WHERE earlier NOT NULL;
CREATE INDEX inputs_by_status ON inputs (status) WHERE status IN ('pending', 'failed');
CREATE TABLE runs (id INTEGER PRIMARY KEY, started TEXT NOT NULL, finished TEXT, report TEXT);
"""


class Entry(NamedTuple):
    """One row of the ledger.

    Attributes:
        name: the input as it was named; of a member "archive!member".
        sha256: hash of its bytes; None when they could not be read.
        status: pending, done, failed, quarantined or duplicate.
        reason: why there is no record, and what to do.
        duplicate_of: name of the other input with the same bytes.
        seconds: time that the last attempt took.
        code_version: what made the record (the code, and the options that change records).
        url: its address, where the source tells it.
        size: bytes.
        attempts: how often it was tried.
        finished: when the last attempt ended (ISO, UTC).
        shard: number of the part that holds its record.
        kind: of the page.
        plans: how many plans its record holds.
    """

    name: str
    sha256: str | None
    status: str
    reason: str | None = None
    duplicate_of: str | None = None
    seconds: float = 0.0
    code_version: str | None = None
    url: str | None = None
    size: int = 0
    attempts: int = 0
    finished: str | None = None
    shard: int | None = None
    kind: str | None = None
    plans: int | None = None


def create_or_open(path: Path) -> sqlite3.Connection:
    """Open the ledger at a path for writing; made when there is none.

    Raises:
        RegistryError: when it is damaged, or of another version.
    """
    with _readable(path):
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute("PRAGMA foreign_keys = ON")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if not tables:
            connection.executescript(f"BEGIN; {_SCHEMA} PRAGMA user_version = {VERSION}; COMMIT;")
        elif version != VERSION:
            connection.close()
            raise RegistryError(f"{path}: this ledger was made by another version of kehoach; build into a new folder")
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """All of it or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # on a full disk SQLite has rolled back itself
            connection.execute("ROLLBACK")
        raise


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as error:
        if "full" in str(error) or "I/O" in str(error):
            raise OSError(None, str(error), os.fspath(path)) from error
        raise RegistryError(f"{path}: the ledger cannot be read ({error}); build the registry again") from error
    except sqlite3.Error as error:
        raise RegistryError(f"{path}: the ledger cannot be read ({error}); build the registry again") from error


def entries(path: Path, status: str | None = None) -> Iterator[Entry]:
    """The rows of a ledger, one at a time, in the order in which the inputs were listed.

    Args:
        path: of the ledger.
        status: only those with this status.

    Raises:
        RegistryError: when the ledger is damaged or not there.
    """
    if not path.is_file():
        raise RegistryError(f"{path.parent}: this is no registry (it holds no {LEDGER}); make one with `kehoach build`")
    with _readable(path), closing(sqlite3.connect(path)) as connection:
        where = " WHERE status = ?" if status else ""
        query = f"SELECT {','.join(Entry._fields)} FROM inputs{where} ORDER BY source, ordinal"
        yield from map(Entry._make, connection.execute(query, (status,) if status else ()))


def count_by_status(path: Path) -> dict[str, int]:
    """How many inputs there are of each status, most first.

    Args:
        path: of the ledger.

    Raises:
        RegistryError: when the ledger is damaged.
    """
    with _readable(path), closing(sqlite3.connect(path)) as connection:
        query = "SELECT status, count(*) FROM inputs GROUP BY 1 ORDER BY 2 DESC, 1"
        return dict(connection.execute(query).fetchall())
