"""What values are worth, and what is missing."""

from __future__ import annotations

import pandas as pd

from pipeline.display.labels import label
from pipeline.evaluate.intervals import wilson
from pipeline.plots.bars import draw_bars
from pipeline.plots.columns import need, nulls
from pipeline.plots.figures import BLUE, GREY, Chart, finish, new_chart, nothing
from pipeline.plots.wording import phrase
from pipeline.registry.labels import Language

# Columns that say where a plan was found, and those that hold what another column holds too.
_NOT_READ = ("path", "url", "page_id", "plan", "kind", "article_kind", "year", "agencies", "is_campaign")


def reliability(bins: pd.DataFrame, *, language: Language = "en") -> Chart:
    """Draw how many values were right of those with about the same confidence.

    Args:
        bins: one row a bin with ``mean`` (mean confidence, 0 to 1), ``count`` (values in it) and ``right`` (how many of
            them are right): ``pandas.DataFrame(calibration.bins)`` of ``pipeline.evaluate.calibration``.
        language: of the words around the points.

    Raises:
        ValueError: when a column is missing.
    """
    need(bins, "mean", "count", "right")
    chart, axes = new_chart(5.2, 5.0, phrase("reliability", language))
    filled = bins[bins["count"] > 0]
    if filled.empty:
        nothing(axes, phrase("nothing", language))
        return finish(chart)
    shares = filled["right"] / filled["count"]
    ranges = [wilson(int(right), int(count)) for right, count in zip(filled["right"], filled["count"], strict=True)]
    reach = [
        [max(share - held.low, 0) for share, held in zip(shares, ranges, strict=True)],
        [max(held.high - share, 0) for share, held in zip(shares, ranges, strict=True)],
    ]
    lowest = max(0.0, min(*(held.low for held in ranges), *filled["mean"], 0.95) - 0.04)
    axes.plot([lowest, 1], [lowest, 1], linestyle="--", color=GREY, linewidth=1, label=phrase("perfect", language))
    axes.errorbar(filled["mean"], shares, yerr=reach, fmt="o", color=BLUE, markersize=5, linewidth=1, capsize=2)
    axes.set(xlim=(lowest, 1.01), ylim=(lowest, 1.01), aspect="equal")
    axes.set_xlabel(phrase("confidence", language), fontsize=9)
    axes.set_ylabel(phrase("right", language), fontsize=9)
    axes.tick_params(labelsize=8)
    axes.legend(loc="upper left", fontsize=8, frameon=False)
    return finish(chart, phrase("count", language, count=int(filled["count"].sum())))


def missing_values(table: pd.DataFrame, *, language: Language = "en") -> Chart:
    """Draw for each field the share of plans in which it is null or an empty list.

    Args:
        table: plans; every column is shown but those that say where a plan was found.
        language: of the names of the fields.

    Raises:
        ValueError: when no such column is there.
    """
    names = [name for name in table.columns if name not in _NOT_READ]
    if not names:
        need(table, "number")
    shares = {name: nulls(table[name]) / max(len(table), 1) for name in names}
    shown = sorted(shares, key=lambda name: (shares[name], names.index(name))) if len(table) else []
    chart, axes = new_chart(6.5, 1.0 + max(0.22 * len(shown), 0.8), phrase("missing", language))
    if not shown:
        nothing(axes, phrase("nothing", language))
        return finish(chart)
    draw_bars(
        axes, [label(n, language) for n in shown], [shares[n] for n in shown], [f"{shares[n]:.0%}" for n in shown]
    )
    axes.set_xlim(0, 1.08)
    axes.set_xticks([0, 0.5, 1], ["0%", "50%", "100%"], fontsize=8)
    return finish(chart, phrase("of plans", language, count=len(table)))
