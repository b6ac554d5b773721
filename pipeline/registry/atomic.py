"""Files that are either the old ones or the new ones, never halves."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from pipeline.place import Place, telling

if TYPE_CHECKING:
    from upath import UPath


@contextmanager
def replacing(target: Place) -> Iterator[Path]:
    """Give a path to write to; on success it takes the target's place, on an exception it vanishes.

    In a store the file is written here and put there when it is whole; an object store (S3 and its like) shows it
    when it has all of it.

    Args:
        target: the file to make or replace; its local folder is made when there is none. What is no regular file (a
            pipe, a terminal) is written to directly.

    Raises:
        OSError: when it cannot be written; ``filename`` is the target.
    """
    if not isinstance(target, Path):
        with _putting(target) as temporary:
            yield temporary
        return
    if target.exists() and not target.is_file():
        yield target
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    target = target.resolve()
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        yield temporary
        temporary.replace(target)
    except OSError as error:
        if error.filename == str(temporary):
            error.filename = str(target)
        raise
    finally:
        temporary.unlink(missing_ok=True)


def clear_temporaries(folder: Place) -> None:
    """Remove what killed processes have left half written in a folder; in a store there is no such thing."""
    if isinstance(folder, Path):
        for file in folder.glob(".*.*.tmp"):
            file.unlink(missing_ok=True)


@contextmanager
def _putting(target: UPath) -> Iterator[Path]:
    with TemporaryDirectory(prefix="kehoach-") as folder:
        temporary = Path(folder) / target.name
        yield temporary
        put(temporary, target)


def put(file: Path, target: UPath) -> None:
    """Put a local file to a store.

    Raises:
        OSError: when the store does not take it.
    """
    with telling(target):
        target.fs.put_file(str(file), target.path)
