"""Plots of plans and of how well they are read: functions that take DataFrames and give matplotlib figures.

The frames are those of ``pipeline.to_frame`` and of a registry, or its CSV tables read back with pandas. A figure is
shown where it is the last thing of a notebook's cell, and saved by ``figure.savefig("plot.png")``; no state is kept
elsewhere. Each figure says below what it leaves out. Colours can be told apart by the colour-blind.

This package wants the extra ``plots``.
"""

from pipeline.plots.borders import Borders
from pipeline.plots.figures import Chart
from pipeline.plots.maps import tile_map
from pipeline.plots.periods import timelines
from pipeline.plots.quality import missing_values, reliability
from pipeline.plots.roles import agency_roles
from pipeline.plots.vocabulary import theme_words
from pipeline.plots.years import province_years

__all__ = [
    "Borders",
    "Chart",
    "agency_roles",
    "missing_values",
    "province_years",
    "reliability",
    "theme_words",
    "tile_map",
    "timelines",
]
