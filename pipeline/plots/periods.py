"""Periods of plans or campaigns on a line of time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter
from matplotlib.patches import Patch

from pipeline.plots.columns import items, need, text
from pipeline.plots.figures import BLUE, GREEN, GREY, ORANGE, PURPLE, SKY, Chart, finish, new_chart, nothing, shorten
from pipeline.plots.wording import phrase
from pipeline.registry.dates import first_day, last_day
from pipeline.registry.labels import Language

_LEVELS = {
    "central": ORANGE, "province": BLUE, "district": GREEN, "commune": PURPLE, "organisation": SKY, "unknown": GREY,
}  # fmt: skip
# What a bar is called: the first of these that the row has.
_CALLED = ("name", "themes", "subject", "number")
_LABEL = 60
_OPEN = 0.012  # how far a period without an end is drawn on, as a share of the whole time


@dataclass(frozen=True, slots=True)
class _Bar:
    label: str
    level: str
    start: date | None
    end: date | None

    @property
    def known(self) -> date:
        """The bound that is known, the end before the start."""
        return _known(self.start, self.end)


def timelines(table: pd.DataFrame, *, most: int = 40, language: Language = "en") -> Chart:
    """Draw a bar from start to end for each plan or campaign, coloured by the level of its issuer.

    A bound that is a month or a year is taken whole: from its first day, to its last. A row of which one bound is known
    has an arrow there.

    Args:
        table: plans (``start``, ``end``, ``issuer_level``) or campaigns (``start``, ``end``, ``level``), ISO dates of
            any precision; of the frames of a registry, whose dates are days, ``start_text`` and ``end_text`` are taken.
            A bar is called by ``name``, else by ``themes``, ``subject`` or ``number``.
        most: how many bars at most; those that end last are kept.
        language: of the words around them.

    Raises:
        ValueError: when a column is missing.
    """
    level = "issuer_level" if "issuer_level" in table else "level"
    need(table, "start", "end", level)
    begins, ends = (table.get(f"{bound}_text", table[bound]) for bound in ("start", "end"))
    periods = enumerate(map(_period, begins, ends))
    every = [(place, period) for place, period in periods if period != (None, None)]
    latest = sorted(every, key=lambda item: _known(*item[1]))[-most:]
    bars = [_bar(table.iloc[place], level, *period) for place, period in latest]
    shown = sorted(bars, key=lambda bar: (bar.start or bar.known, bar.known))
    chart, axes = new_chart(10, 1.3 + max(0.24 * len(shown), 0.8), phrase("periods", language))
    if not shown:
        nothing(axes, phrase("nothing", language))
        return finish(chart, _note(shown, len(every), len(table), language))
    first = min(_days(bar.start or bar.known) for bar in shown)
    last = max(_days(bar.known) for bar in shown)
    nudge = max(last - first, 30) * _OPEN
    for y, bar in enumerate(shown):
        colour = _LEVELS[bar.level]
        if bar.start and bar.end:
            length = _days(bar.end) - _days(bar.start) + 1
            axes.barh(y, length, left=_days(bar.start), height=0.62, color=colour, edgecolor=colour, linewidth=1.5)
        else:
            axes.plot(_days(bar.known), y, marker="<" if bar.end else ">", color=colour, markersize=7)
    axes.set(xlim=(first - nudge, last + nudge), ylim=(len(shown) - 0.4, -0.6))
    axes.set_yticks(range(len(shown)), [bar.label for bar in shown], fontsize=8)
    axes.xaxis_date()
    locator = AutoDateLocator(minticks=4, maxticks=10)  # type: ignore[no-untyped-call]
    axes.xaxis.set_major_locator(locator)
    formatter = ConciseDateFormatter(locator, formats=["%Y", "%m/%Y", "%d/%m", "%H", "%H", "%S"])  # type: ignore[no-untyped-call]
    axes.xaxis.set_major_formatter(formatter)
    axes.grid(axis="x", color="#dddddd", linewidth=0.6)
    axes.set_axisbelow(True)
    axes.tick_params(axis="x", labelsize=8)
    seen = [name for name in _LEVELS if any(bar.level == name for bar in shown)]
    keys = [Patch(color=_LEVELS[name], label=phrase(name, language)) for name in seen]
    chart.legend(handles=keys, loc="outside upper right", ncols=len(keys), fontsize=8, frameon=False)
    return finish(chart, _note(shown, len(every), len(table), language))


def _note(shown: Sequence[_Bar], dated: int, rows: int, language: Language) -> str:
    notes = []
    if len(shown) < dated:
        notes.append(phrase("latest", language, shown=len(shown), count=dated))
    if any(bar.start is None or bar.end is None for bar in shown):
        notes.append(phrase("open", language))
    if dated < rows:
        notes.append(phrase("without period", language, count=rows - dated))
    return " ".join(notes)


def _period(start: Any, end: Any) -> tuple[date | None, date | None]:
    begins, ends = text(start), text(end)
    return first_day(begins) if begins else None, last_day(ends) if ends else None


def _known(start: date | None, end: date | None) -> date:
    bound = end or start
    assert bound is not None
    return bound


def _bar(row: pd.Series[str], level: str, start: date | None, end: date | None) -> _Bar:
    called = next((words for name in _CALLED if name in row and (words := "; ".join(items(row[name])))), "–")
    name = text(row[level])
    return _Bar(shorten(called, _LABEL), name if name in _LEVELS else "unknown", start, end)


def _days(day: date) -> int:
    """A day as matplotlib counts them."""
    return (day - date(1970, 1, 1)).days
