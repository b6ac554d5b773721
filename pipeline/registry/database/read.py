"""Reading the tables of ``registry.sqlite``, row by row."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from pipeline.place import Place
from pipeline.registry.copies import local_copy
from pipeline.registry.database.schema import DATABASE, MIGRATIONS, version_of
from pipeline.registry.parts import RegistryError


@contextmanager
def open_database(registry: Place) -> Iterator[sqlite3.Connection]:
    """The tables of a registry, to be read; of a registry in a store a copy for as long as the context lasts.

    Args:
        registry: its folder.

    Raises:
        RegistryError: when they are not there, cannot be read, or another version of kehoach made them.
        OSError: when the store does not give them.
    """
    file = registry / DATABASE
    if not file.is_file():
        raise RegistryError(
            f"{registry}: it has no {DATABASE}, which the tables are read from; run `kehoach build` on it again"
        )
    with local_copy(file) as copy, closing(_connected(copy)) as connection:
        try:
            _check_version(registry, connection)
            yield connection
        except sqlite3.DatabaseError as error:
            raise RegistryError(f"{file}: it cannot be read ({error}); run `kehoach build` again") from error


def _connected(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)


def _check_version(registry: Place, connection: sqlite3.Connection) -> None:
    had, known = version_of(connection), len(list(MIGRATIONS.glob("*.sql")))
    if had > known:
        raise RegistryError(f"{registry}: its {DATABASE} was made by a newer version of kehoach; update kehoach")
    if had < known:
        raise RegistryError(
            f"{registry}: its {DATABASE} was made by an earlier version of kehoach; run `kehoach build` on it again"
        )
