"""Counts by province and year."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pandas as pd

from pipeline.plots.borders import COLUMN, Borders, by_tile, left_out, tiles
from pipeline.plots.columns import need, tally, text
from pipeline.plots.figures import Chart, finish, new_chart, nothing
from pipeline.plots.grids import draw_grid
from pipeline.plots.wording import phrase
from pipeline.registry.labels import Language


def province_years(
    table: pd.DataFrame, borders: Borders = "old", *, count: str | None = None, language: Language = "en"
) -> Chart:
    """Draw how many plans each province has in each year of issue: a row a province, from north to south.

    Args:
        table: plans with ``year`` and the column ``province`` for the old borders, ``province_2025`` for the new.
        borders: "old" for the 63 provinces before July 2025, "new" for the 34 since.
        count: the column that holds counts, of a table that has some; else each row counts one.
        language: of the words around the grid.

    Raises:
        ValueError: when a column is missing, or there are no such borders.
    """
    here = tiles(borders)
    need(table, COLUMN[borders], "year")
    named: dict[int, list[tuple[str, int]]] = {}
    nameless = yearless = 0
    for (value, year), number in tally(table, [COLUMN[borders], "year"], count):
        name = text(value)
        if pd.isna(year):
            yearless += number
        elif name is None:
            nameless += number
        else:
            named.setdefault(int(year), []).append((name, number))
    by_year = {year: by_tile(counts, borders) for year, counts in named.items()}
    foreign = sum((other for _, other in by_year.values()), Counter[str]())
    rows = [tile for tile in here if any(tile in found for found, _ in by_year.values())]
    title = f"{phrase('by year', language)}: {phrase(borders, language)}"
    years = list(range(min(named), max(named) + 1)) if rows else []
    chart, axes = new_chart(2.2 + max(0.36 * len(years), 5), 1.1 + max(0.22 * len(rows), 0.8), title)
    if not rows:
        nothing(axes, phrase("nothing", language))
    else:
        cells = np.array([[by_year[y][0][tile] if y in by_year else 0 for y in years] for tile in rows])
        draw_grid(axes, cells, [tile.name for tile in rows], [str(year) for year in years])
    notes = [left_out(foreign, nameless, language)]
    if yearless:
        notes.append(phrase("without year", language, count=yearless))
    return finish(chart, " ".join(filter(None, notes)))
