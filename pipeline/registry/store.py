"""A registry on disk: made ready by ``prepare``, read through ``Registry``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.model import Page
from pipeline.registry.frames import frame
from pipeline.registry.ledger import LEDGER, Entry, entries
from pipeline.registry.parts import PARTS, RegistryError, read_parts
from pipeline.registry.rows import (
    AGENCY_COLUMNS,
    PAGE_COLUMNS,
    PLAN_COLUMNS,
    agency_rows,
    page_rows,
    plan_rows,
)
from pipeline.registry.sheets import save_csv

if TYPE_CHECKING:
    import pandas as pd

PLANS_CSV, AGENCIES_CSV = "plans.csv", "agencies.csv"


class Registry:
    """A registry that ``build`` made. Tables are read when they are first asked for.

    Args:
        path: its folder.

    Raises:
        RegistryError: when the folder is no registry.
    """

    def __init__(self, path: Path) -> None:
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
        return list(entries(self.path / LEDGER))

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


def is_registry(path: Path) -> bool:
    """Whether a folder holds a registry."""
    try:
        return (path / LEDGER).is_file()
    except OSError:
        return False


def prepare(path: Path) -> None:
    """Make the folder of a registry, or take the registry that is there.

    Raises:
        RegistryError: when something else is in the way.
    """
    if path.exists() and not path.is_dir():
        raise RegistryError(f"{path}: this is a file; name a folder for the registry")
    if path.is_dir() and any(path.iterdir()) and not is_registry(path) and not (path / PARTS).is_dir():
        raise RegistryError(f"{path}: the folder holds other files and no registry; name a new or empty folder")
    (path / PARTS).mkdir(parents=True, exist_ok=True)


def has_tables(registry: Path) -> bool:
    """Whether the CSV tables are there."""
    return all((registry / name).is_file() for name in (PLANS_CSV, AGENCIES_CSV))


def write_tables(registry: Path) -> None:
    """Make the CSV tables again from the parts."""
    save_csv(registry / PLANS_CSV, PLAN_COLUMNS, plan_rows(read_parts(registry)))
    save_csv(registry / AGENCIES_CSV, AGENCY_COLUMNS, agency_rows(read_parts(registry)))
