"""A registry on disk or in a store: made ready by ``prepare``, read through ``Registry``."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.model import Page
from pipeline.place import Place, PlaceError, look_up, place, telling
from pipeline.registry.copies import local_copy
from pipeline.registry.frames import frame
from pipeline.registry.ledger import LEDGER, Entry, entries
from pipeline.registry.lock import HOLDER, LOCK
from pipeline.registry.parts import PARTS, RegistryError, read_parts
from pipeline.registry.rows import (
    AGENCY_COLUMNS,
    PAGE_COLUMNS,
    PLAN_COLUMNS,
    agency_rows,
    page_rows,
    plan_rows,
)

if TYPE_CHECKING:
    import pandas as pd


class Registry:
    """A registry that ``build`` made. Tables are read when they are first asked for.

    Args:
        path: its folder.

    Raises:
        RegistryError: when the folder is no registry.
    """

    def __init__(self, path: Place) -> None:
        if not is_registry(path):
            raise RegistryError(f"{path}: this is no registry (it holds no {LEDGER}); make one with `kehoach build`")
        self.path = path

    def __repr__(self) -> str:
        return f"Registry({str(self.path)!r})"

    def records(self) -> Iterator[Page]:
        """The records with their texts, one at a time."""
        return read_parts(self.path)

    def ledger(self) -> list[Entry]:
        """What became of each input, in the order in which they were listed."""
        with local_copy(self.path / LEDGER) as file:
            return list(entries(file))

    @cached_property
    def plans(self) -> pd.DataFrame:
        """One row per plan; columns such as ``themes`` hold lists (see ``DataFrame.explode``)."""
        return frame(plan_rows(self.records()), PLAN_COLUMNS)

    @cached_property
    def agencies(self) -> pd.DataFrame:
        """One row per agency and plan; ``page_id`` and ``plan`` lead to the row of ``plans``."""
        return frame(agency_rows(self.records()), AGENCY_COLUMNS)

    @cached_property
    def pages(self) -> pd.DataFrame:
        """One row per page; ``plans`` is how many plans are on it."""
        return frame(page_rows(self.records()), PAGE_COLUMNS)


def registry_at(written: str | os.PathLike[str]) -> Place:
    """The folder that a user named for a registry, which need not be there yet.

    Args:
        written: a local path, or an address in a store (s3://bucket/folder).

    Raises:
        RegistryError: when the address cannot be used, or the store does not answer or has no such bucket.
    """
    try:
        folder = place(written)
        if not isinstance(folder, Path):
            look_up(folder)
    except PlaceError as error:
        raise RegistryError(str(error)) from error
    except OSError as error:
        raise RegistryError(f"{error.filename}: {error.strerror}") from error
    return folder


def is_registry(path: Place) -> bool:
    """Whether a folder holds a registry."""
    try:
        return (path / LEDGER).is_file()
    except OSError:
        return False


def prepare(path: Place) -> None:
    """Make the folder of a registry, or take the registry that is there.

    Raises:
        RegistryError: when something else is in the way.
    """
    if path.exists() and not path.is_dir():
        raise RegistryError(f"{path}: this is a file; name a folder for the registry")
    if path.is_dir() and _holds_others(path) and not is_registry(path) and not (path / PARTS).is_dir():
        raise RegistryError(f"{path}: the folder holds other files and no registry; name a new or empty folder")
    with telling(path):
        (path / PARTS).mkdir(parents=True, exist_ok=True)


def _holds_others(path: Place) -> bool:
    """Whether a folder holds anything but the lock of a run, which may have been killed before it wrote more."""
    return any(item.name not in (LOCK, HOLDER) for item in path.iterdir())
