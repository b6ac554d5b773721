"""The provinces of Vietnam before and since 1 July 2025, and where each stands on a map of tiles."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from pipeline.plots.wording import phrase
from pipeline.registry.labels import Language

Borders = Literal["old", "new"]
# The column of a table of plans that names the province within these borders.
COLUMN: dict[Borders, str] = {"old": "province", "new": "province_2025"}
_HERE = Path(__file__).parent
_NAMED = 6


@dataclass(frozen=True, slots=True)
class Tile:
    """A province on the map: its code and name within the borders; rows count from the north, columns from the west."""

    code: str
    name: str
    row: int
    column: int


@cache
def tiles(borders: Borders) -> tuple[Tile, ...]:
    """The 63 provinces of the old borders or the 34 of the new, from north to south.

    Raises:
        ValueError: when there are no such borders.
    """
    if borders not in COLUMN:
        raise ValueError(f"there are no borders {borders!r}; take one of {', '.join(map(repr, COLUMN))}")
    with (_HERE / "tiles.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["borders"] == borders]
    return tuple(Tile(row["code"], row["name"], int(row["row"]), int(row["column"])) for row in rows)


def by_tile(counts: Iterable[tuple[str, int]], borders: Borders) -> tuple[Counter[Tile], Counter[str]]:
    """Counts by name of province as counts by tile, and those whose name is none of these borders'.

    A city that was renamed within its old borders (Huế since January 2025) is known by both names.
    """
    here = tiles(borders)
    codes = {tile.name: tile.code for b in ("new", "old") for tile in tiles(b)} if borders == "old" else {}
    by_code = {tile.code: tile for tile in here}
    by_name = {name: by_code[code] for name, code in codes.items() if code in by_code}
    by_name |= {tile.name: tile for tile in here}
    found: Counter[Tile] = Counter()
    foreign: Counter[str] = Counter()
    for name, count in counts:
        if name in by_name:
            found[by_name[name]] += count
        else:
            foreign[name] += count
    return found, foreign


def left_out(foreign: Counter[str], nameless: int, language: Language) -> str:
    """A note on what has no place among the provinces; empty when all has."""
    names = [f"{name} {count}" for name, count in foreign.most_common(_NAMED)]
    if len(foreign) > _NAMED:
        names.append("…")
    notes = [phrase("foreign", language, names=", ".join(names))] if names else []
    if nameless:
        notes.append(phrase("without province", language, count=nameless))
    return " ".join(notes)
