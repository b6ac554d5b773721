"""Bars that lie, each with its name and figure."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.axes import Axes

from pipeline.plots.figures import BLUE


def draw_bars(axes: Axes, names: Sequence[str], lengths: Sequence[float], shown: Sequence[str]) -> None:
    """Draw bars from above, the figure of each at its end.

    Args:
        axes: where.
        names: what stands before each bar.
        lengths: how long each is.
        shown: the figure written at its end.
    """
    bars = axes.barh(range(len(names)), lengths, height=0.7, color=BLUE)
    axes.bar_label(bars, shown, padding=3, fontsize=8)
    axes.set_yticks(range(len(names)), names, fontsize=8)
    axes.set_ylim(len(names) - 0.4, -0.6)
    axes.margins(x=0.08)
    axes.tick_params(axis="y", length=0)
    axes.tick_params(axis="x", labelsize=8)
    axes.spines["left"].set_visible(False)
