"""Agencies by what they have to do."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pandas as pd

from pipeline.display.labels import label
from pipeline.model import ROLES
from pipeline.plots.columns import items, need
from pipeline.plots.figures import Chart, finish, new_chart, nothing, shorten
from pipeline.plots.grids import draw_grid
from pipeline.plots.wording import phrase
from pipeline.registry.labels import Language

_LABEL = 60


def agency_roles(table: pd.DataFrame, *, most: int = 25, language: Language = "en") -> Chart:
    """Draw in how many plans each agency leads, coordinates and implements.

    Args:
        table: plans with the columns ``lead``, ``coordinate`` and ``implement``.
        most: how many agencies at most; those of the most plans are kept.
        language: of the words around the grid.

    Raises:
        ValueError: when a column is missing.
    """
    need(table, *ROLES)
    counts = {role: Counter(name for value in table[role] for name in set(items(value))) for role in ROLES}
    total = sum(counts.values(), Counter[str]())
    shown = sorted(total, key=lambda name: (-total[name], name))[:most]
    chart, axes = new_chart(7.5, 1.1 + max(0.24 * len(shown), 0.8), phrase("roles", language))
    if not shown:
        nothing(axes, phrase("nothing", language))
        return finish(chart)
    cells = np.array([[counts[role][name] for role in ROLES] for name in shown])
    draw_grid(axes, cells, [shorten(name, _LABEL) for name in shown], [label(role, language) for role in ROLES])
    cut = len(shown) < len(total)
    return finish(chart, phrase("most frequent", language, shown=len(shown), count=len(total)) if cut else "")
