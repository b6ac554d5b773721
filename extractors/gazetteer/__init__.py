"""The gazetteer: provinces, districts, bodies and document types as small CSV files, and their one loader.

A user's own rows lie in files of the same names in an overlay folder and are read beside the packaged ones; a row with
the key of a packaged row replaces it. ``README.md`` says where each fact comes from.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

_HERE = Path(__file__).parent
_COLUMNS = {
    "provinces.csv": ["code", "name", "kind", "valid_from", "valid_to"],
    "provinces_2025.csv": ["code", "name", "kind", "seat"],
    "crosswalk.csv": ["code", "code_2025"],
    "province_names.csv": ["text", "code", "kind"],
    "districts.csv": ["name", "kind", "code"],
    "bodies.csv": ["id", "name", "head", "level", "system", "aliases", "abbreviations", "successor"],
    "doctypes.csv": ["name", "abbreviations", "system", "also"],
}


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
    read.cache_clear()  # the files may have been edited since
    read(overlay)
    _overlay = overlay
    for clear in _derived:
        clear()


def load() -> Gazetteer:
    """The tables in force, with the rows of the overlay that ``use_overlay`` named."""
    return read(_overlay)


def bodies_abbreviated(abbreviation: str) -> tuple[Body, ...]:
    """The bodies whose abbreviation in numbers this is ("BTC": the Ministry of Finance, organising committees)."""
    return _by_abbreviation().get(abbreviation, ())


@derived
def _by_abbreviation() -> dict[str, tuple[Body, ...]]:
    rows: dict[str, list[Body]] = {}
    for body in load().bodies.values():
        for abbreviation in body.abbreviations:
            rows.setdefault(abbreviation, []).append(body)
    return {abbreviation: tuple(bodies) for abbreviation, bodies in rows.items()}


@cache
def read(overlay: Path | None = None) -> Gazetteer:
    """Read the tables, once per process and overlay.

    Args:
        overlay: as for ``use_overlay``.

    Raises:
        GazetteerError: when a row lacks a column or a province code is unknown.
    """
    provinces = _table("provinces.csv", Province, 1, overlay)
    return Gazetteer(
        provinces=provinces,
        provinces_2025=_table("provinces_2025.csv", Province2025, 1, overlay),
        crosswalk=_table("crosswalk.csv", lambda _, code: code, 1, overlay),
        province_names=tuple(_placed_table("province_names.csv", ProvinceName, provinces, overlay)),
        districts=tuple(_placed_table("districts.csv", District, provinces, overlay)),
        bodies=_table("bodies.csv", _body, 1, overlay),
        doc_types=tuple(_table("doctypes.csv", _doc_type, 1, overlay).values()),
    )


def _table(name: str, make: Callable[..., _R], key: int, overlay: Path | None) -> dict[str, _R]:
    """The rows of a table by their first ``key`` cells; a later row replaces an earlier one of the same key."""
    return {"\0".join(cells[:key]): make(*cells) for cells, _ in _rows(name, overlay)}


def _placed_table(
    name: str, make: Callable[..., _R], provinces: dict[str, Province], overlay: Path | None
) -> Iterator[_R]:
    """The rows of a table that lie in a province; text and kind are the key of a name, all cells that of a district."""
    rows: dict[tuple[str, ...], _R] = {}
    for cells, where in _rows(name, overlay):
        row = make(*cells)
        code = getattr(row, "code")  # noqa: B009 - both kinds of row have one
        if code not in provinces:
            raise GazetteerError(f"{where}: the province code {code!r} is not in provinces.csv")
        rows[(cells[0], cells[2]) if make is ProvinceName else tuple(cells)] = row
    yield from rows.values()


def _rows(name: str, overlay: Path | None) -> Iterator[tuple[list[str], str]]:
    """The rows of a table, those of the overlay behind the packaged ones, each with its file and line."""
    if overlay is not None and not overlay.is_dir():
        raise GazetteerError(f"{overlay}: the overlay is not a directory")
    for path in sorted(overlay.glob("*.csv")) if overlay else []:
        if path.name not in _COLUMNS:
            raise GazetteerError(f"{path}: there is no table of this name; the tables are {', '.join(_COLUMNS)}")
    for path in [_HERE / name] + ([overlay / name] if overlay and (overlay / name).exists() else []):
        try:
            with path.open(encoding="utf-8-sig", newline="") as file:
                reader = csv.reader(file)
                header = next(reader, [])
                if header != _COLUMNS[name]:
                    raise GazetteerError(
                        f"{path}, line 1: the columns wanted are {','.join(_COLUMNS[name])} (commas between them)"
                    )
                columns = len(header)
                for row in reader:
                    where = f"{path}, line {reader.line_num}"
                    if row and len(row) != columns:
                        raise GazetteerError(f"{where}: {columns} columns are wanted, not {len(row)}")
                    if any(cell.strip() for cell in row):
                        yield [cell.strip() for cell in row], where
        except UnicodeDecodeError as error:
            raise GazetteerError(f"{path}: the file is not UTF-8; save it as UTF-8") from error


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part for part in (part.strip() for part in cell.split("|")) if part)


def _body(  # the columns of bodies.csv, in order
    body_id: str, name: str, head: str, level: str, system: str, aliases: str, abbreviations: str, successor: str
) -> Body:
    return Body(body_id, name, head, level, system, _split(aliases), _split(abbreviations), successor)


def _doc_type(name: str, abbreviations: str, system: str, also: str) -> DocType:
    return DocType(name, _split(abbreviations), system, _split(also))
