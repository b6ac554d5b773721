"""A map of tiles: one square for each province, near its neighbours, all of one size."""

from __future__ import annotations

from textwrap import wrap

import pandas as pd
from matplotlib.cm import ScalarMappable
from matplotlib.colors import Normalize
from matplotlib.patches import Rectangle
from matplotlib.ticker import MaxNLocator

from pipeline.plots.borders import COLUMN, Borders, by_tile, left_out, tiles
from pipeline.plots.columns import need, tally, text
from pipeline.plots.figures import EMPTY, Chart, finish, letters_on, new_chart, sequential
from pipeline.plots.wording import phrase
from pipeline.registry.labels import Language

_WIDE, _HIGH = 0.94, 0.56  # a tile, in inches
_LINE = 10  # characters of a line in a tile
_KEY = (0.02, 0.5, 0.26, 0.012)  # left of the narrow middle of the country, where no tile stands


def tile_map(
    table: pd.DataFrame, borders: Borders = "old", *, count: str | None = None, language: Language = "en"
) -> Chart:
    """Draw how many plans each province has.

    On the old borders a plan of a merged province is counted where that name stood before: for plans issued since July
    2025 the new borders are the right ones.

    Args:
        table: plans with the column ``province`` for the old borders, ``province_2025`` for the new.
        borders: "old" for the 63 provinces before July 2025, "new" for the 34 since.
        count: the column that holds counts, of a table that has some; else each row counts one.
        language: of the words around the map.

    Raises:
        ValueError: when a column is missing, or there are no such borders.
    """
    here = tiles(borders)
    need(table, COLUMN[borders])
    counts = [(text(name), number) for (name,), number in tally(table, [COLUMN[borders]], count)]
    found, foreign = by_tile([(name, number) for name, number in counts if name], borders)
    rows, columns = (1 + max(at) for at in ([tile.row for tile in here], [tile.column for tile in here]))
    title = phrase("by province", language, borders=phrase(borders, language))
    chart, axes = new_chart(columns * _WIDE + 0.9, rows * _HIGH + 0.8, title)
    axes.set_axis_off()
    axes.set(xlim=(0, columns), ylim=(rows, 0))
    scale = Normalize(0, max(found.values(), default=0) or 1)
    for tile in here:
        number = found[tile]
        ground = sequential()(scale(number)) if number else EMPTY
        letters = letters_on(sequential()(scale(number))) if number else "#555555"
        axes.add_patch(Rectangle((tile.column + 0.02, tile.row + 0.03), 0.96, 0.94, facecolor=ground, edgecolor="none"))
        words = "\n".join(wrap(tile.name, _LINE))
        axes.text(tile.column + 0.5, tile.row + 0.36, words, ha="center", va="center", fontsize=7, color=letters)
        shown = str(number) if number else "–"
        axes.text(tile.column + 0.5, tile.row + 0.8, shown, ha="center", va="center", fontsize=8, color=letters)
    if found:
        bar = axes.inset_axes(_KEY)
        chart.colorbar(ScalarMappable(scale, sequential()), cax=bar, orientation="horizontal")
        bar.set_title(phrase("plans", language), fontsize=8)
        bar.xaxis.set_major_locator(MaxNLocator(4, integer=True))
        bar.tick_params(labelsize=7)
    nameless = sum(number for name, number in counts if not name)
    return finish(chart, left_out(foreign, nameless, language))
