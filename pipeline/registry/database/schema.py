"""The tables of ``registry.sqlite`` and their versions: numbered scripts, of which a database had the first so many."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from pipeline.place import Place
from pipeline.registry.parts import RegistryError

DATABASE = "registry.sqlite"
MIGRATIONS = Path(__file__).parent / "migrations"
_PAGE_PLACE, _PAGES_PLACE = slice(16, 18), slice(28, 32)  # size of a page in bytes, and how many there are
_VERSION_PLACE = slice(60, 64)  # of PRAGMA user_version in the file, https://www.sqlite.org/fileformat.html


def migrate(connection: sqlite3.Connection, folder: Path = MIGRATIONS) -> None:
    """Bring a database up to this version: run the scripts that it has not had yet.

    Args:
        connection: to an empty database or one of an earlier version.
        folder: with the scripts 001.sql, 002.sql ...

    Raises:
        RegistryError: when the database is newer than this version of kehoach.
    """
    scripts = sorted(folder.glob("*.sql"))
    had = version_of(connection)
    if had > len(scripts):
        raise RegistryError(f"{DATABASE} was made by a newer version of kehoach: update kehoach, or build it again")
    for number, script in enumerate(scripts[had:], had + 1):
        connection.executescript(
            f"BEGIN; {script.read_text(encoding='utf-8')}; PRAGMA user_version = {number}; COMMIT;"
        )


def version_of(connection: sqlite3.Connection) -> int:
    """How many scripts a database has had."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def is_current(file: Place) -> bool:
    """Whether a database is there, whole and of this version; of its file the head alone is read."""
    try:
        with file.open("rb") as stream:
            head = stream.read(_VERSION_PLACE.stop)
            size = stream.seek(0, os.SEEK_END)
    except FileNotFoundError:
        return False
    page, pages, version = (int.from_bytes(head[place], "big") for place in (_PAGE_PLACE, _PAGES_PLACE, _VERSION_PLACE))
    return version == current_version() and size == (65536 if page == 1 else page) * pages


def current_version() -> int:
    """The version of databases that this version of kehoach makes and reads."""
    return len(list(MIGRATIONS.glob("*.sql")))
