"""The gazetteer: provinces, districts, bodies and document types as small CSV files, and their one loader.

A user's own rows lie in files of the same names in an overlay folder and are read beside the packaged ones; a row with
the key of a packaged row replaces it. ``README.md`` says where each fact comes from.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

_HERE = Path(__file__).parent


class GazetteerError(ValueError):
    """A row that cannot be used; the message names the file and the line."""


@dataclass(frozen=True, slots=True)
class Province:
    """A province or centrally-run city as it was between two dates; ``code`` is the GSO code before July 2025."""

    code: str
    name: str
    kind: str
    valid_from: str
    valid_to: str


@dataclass(frozen=True, slots=True)
class Province2025:
    """One of the 34 provinces since 1 July 2025 (Resolution 202/2025/QH15)."""

    code: str
    name: str
    kind: str
    seat: str


@dataclass(frozen=True, slots=True)
class ProvinceName:
    """Something else that points to a province: variant, abbreviation, seat, slug, host, newspaper or dateline."""

    text: str
    code: str
    kind: str


@dataclass(frozen=True, slots=True)
class District:
    """A district-level unit before July 2025 and the code of its province."""

    name: str
    kind: str
    code: str


@dataclass(frozen=True, slots=True)
class Body:
    """A type of body without its place ("Sở Nội vụ"); ``successor`` is the id of the body that took over in 2025."""

    id: str
    name: str
    head: str
    level: str
    system: str
    aliases: tuple[str, ...]
    abbreviations: tuple[str, ...]
    successor: str


@dataclass(frozen=True, slots=True)
class DocType:
    """A type of document, its abbreviations in numbers, and other words for it in running text."""

    name: str
    abbreviations: tuple[str, ...]
    system: str
    also: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """All tables. Keys: provinces and provinces_2025 by code, crosswalk old code to new code, bodies by id."""

    provinces: dict[str, Province]
    provinces_2025: dict[str, Province2025]
    crosswalk: dict[str, str]
    province_names: tuple[ProvinceName, ...]
    districts: tuple[District, ...]
    bodies: dict[str, Body]
    doc_types: tuple[DocType, ...]


_R = TypeVar("_R")
_overlay: Path | None = None
_derived: list[Callable[[], None]] = []


def derived(function: Callable[[], _R]) -> Callable[[], _R]:
    """Cache a table that is made from the gazetteer; it is made anew when the overlay changes."""
    cached = cache(function)
    _derived.append(cached.cache_clear)
    return cached


def use_overlay(overlay: Path | None) -> None:
    """Read a user's own rows beside the packaged ones from now on; None for the packaged ones alone.

    Args:
        overlay: a folder with CSV files of the same names and columns; only those that exist are read.

    Raises:
        GazetteerError: when a row cannot be used.
    """
    global _overlay  # noqa: PLW0603 - the one setting of the process, made before the first page
    read(overlay)
    _overlay = overlay
    for clear in _derived:
        clear()


def load() -> Gazetteer:
    """The tables in force, with the rows of the overlay that ``use_overlay`` named."""
    return read(_overlay)


@cache
def read(overlay: Path | None = None) -> Gazetteer:
    """Read the tables, once per process and overlay.

    Args:
        overlay: as for ``use_overlay``.

    Raises:
        GazetteerError: when a row lacks a column or a province code is unknown.
    """
    provinces = {row[0]: Province(*row) for row in _rows("provinces.csv", 5, overlay)}
    gazetteer = Gazetteer(
        provinces=provinces,
        provinces_2025={row[0]: Province2025(*row) for row in _rows("provinces_2025.csv", 4, overlay)},
        crosswalk={row[0]: row[1] for row in _rows("crosswalk.csv", 2, overlay)},
        province_names=tuple(ProvinceName(*row) for row in _rows("province_names.csv", 3, overlay)),
        districts=tuple(District(*row) for row in _rows("districts.csv", 3, overlay)),
        bodies={row[0]: _body(row) for row in _rows("bodies.csv", 8, overlay)},
        doc_types=tuple({row[0]: _doc_type(row) for row in _rows("doctypes.csv", 4, overlay)}.values()),
    )
    for table, code in [(d.name, d.code) for d in gazetteer.districts] + [
        (n.text, n.code) for n in gazetteer.province_names
    ]:
        if code not in provinces:
            raise GazetteerError(f"{table!r} has the province code {code!r}, which provinces.csv does not hold")
    return gazetteer


def _rows(name: str, columns: int, overlay: Path | None) -> list[list[str]]:
    paths = [_HERE / name]
    if overlay is not None:
        if not overlay.is_dir():
            raise GazetteerError(f"{overlay}: the overlay is not a directory")
        paths += [overlay / name] if (overlay / name).exists() else []
    rows: list[list[str]] = []
    for path in paths:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file)
            next(reader, None)
            for row in reader:
                if len(row) != columns:
                    raise GazetteerError(
                        f"{path}, line {reader.line_num}: {columns} columns are wanted, not {len(row)}"
                    )
                rows.append([cell.strip() for cell in row])
    return rows


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part for part in (part.strip() for part in cell.split("|")) if part)


def _body(row: list[str]) -> Body:
    return Body(row[0], row[1], row[2], row[3], row[4], _split(row[5]), _split(row[6]), row[7])


def _doc_type(row: list[str]) -> DocType:
    return DocType(row[0], _split(row[1]), row[2], _split(row[3]))
