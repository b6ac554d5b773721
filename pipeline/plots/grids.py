"""Numbers in a grid of coloured cells."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from numpy.typing import NDArray

from pipeline.plots.figures import EMPTY, letters_on, sequential

_STANDING = 12  # as many columns have their names upright


def draw_grid(axes: Axes, cells: NDArray[np.int_], rows: Sequence[str], columns: Sequence[str]) -> None:
    """Draw counts, each written in its cell; cells without any stay grey.

    Args:
        axes: where.
        cells: counts, one row for each name of ``rows``, one column for each of ``columns``.
        rows: names, from above.
        columns: names, from the left.
    """
    colours = sequential().with_extremes(bad=EMPTY)
    most = int(cells.max()) or 1
    axes.imshow(np.ma.masked_equal(cells, 0), cmap=colours, aspect="auto", vmin=0, vmax=most)
    for (row, column), number in np.ndenumerate(cells):
        if number:
            letters = letters_on(colours(int(number) / most))
            axes.text(column, row, str(number), ha="center", va="center", fontsize=7, color=letters)
    axes.set_yticks(range(len(rows)), rows, fontsize=8)
    axes.set_xticks(range(len(columns)), columns, fontsize=8, rotation=90 if len(columns) > _STANDING else 0)
    axes.set_xticks(np.arange(len(columns) + 1) - 0.5, minor=True)
    axes.set_yticks(np.arange(len(rows) + 1) - 0.5, minor=True)
    axes.grid(which="minor", color="white", linewidth=1.5)
    axes.tick_params(which="both", length=0)
    for spine in axes.spines.values():
        spine.set_visible(False)
