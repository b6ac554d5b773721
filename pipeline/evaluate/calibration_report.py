"""A calibration for the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from rich.box import SIMPLE_HEAD
from rich.console import RenderableType
from rich.table import Table

from pipeline.evaluate.calibration import WANTED, Bin, Calibration, Selection, Threshold
from pipeline.evaluate.intervals import Range, wilson

_BINS = ("confidence %", "values", "mean", "right", "95 %")
_THRESHOLDS = ("--min-confidence", "values kept", "kept %", "right %", "95 %")
_SELECTIONS = ("field", "values", "above", "kept %", "95 %", "right", "95 %")


def calibration_report(calibration: Calibration, title: str) -> Iterator[RenderableType]:
    """The bins, the summary in words, and the selections.

    Args:
        calibration: what to show.
        title: whose confidences these are.
    """
    c = calibration
    yield _table(f"{title}: {c.total.count} values of {c.pages} pages", _BINS, map(_bin, c.bins))
    yield f"expected calibration error {_percent(c.error)} points (resampling pages: {_range(c.error_interval)})"
    yield f"log loss {c.log_loss:.4f}; {c.log_loss_of_one_figure:.4f} if all values had one figure"
    if c.without:
        yield "judged, without a confidence: " + ", ".join(f"{name} {count}" for name, count in c.without.items())
    yield _table("What a threshold keeps", _THRESHOLDS, map(_threshold, c.thresholds))
    rows = [_selection(name, selection) for name, selection in [*c.fields.items(), ("all", c.total)]]
    yield _table(f"What is kept above the lowest threshold at which {WANTED:.1%} are right", _SELECTIONS, rows)
    yield (
        "Measured on these pages, and no promise for pages of another kind. A table flatters the pages that it was\n"
        "fitted on: only cross-validated figures, or those of pages that were kept back, are honest."
    )


def _table(title: str, columns: tuple[str, ...], rows: Iterator[list[str]] | list[list[str]]) -> Table:
    table = Table(title=title, title_justify="left", box=SIMPLE_HEAD, collapse_padding=True, pad_edge=False)
    for i, name in enumerate(columns):
        table.add_column(name, justify="right" if i else "left", no_wrap=True)
    for row in rows:
        table.add_row(*row)
    return table


def _bin(one: Bin) -> list[str]:
    return [
        f"{_percent(one.low)}-{_percent(one.high)}",
        str(one.count),
        _percent(one.mean),
        _percent(one.share),
        _range(one.interval),
    ]


def _threshold(one: Threshold) -> list[str]:
    told = [f"{one.low:g}", str(one.kept), _percent(one.kept / one.count)]
    if not one.kept:
        return [*told, "-", "-"]
    return [*told, _percent(one.right / one.kept), _range(wilson(one.right, one.kept))]


def _selection(name: str, selection: Selection) -> list[str]:
    s = selection
    kept = [_percent(s.kept / s.count), _range(s.kept_share)]
    if s.threshold is None:
        return [name, str(s.count), "-", *kept, "-", "-"]
    return [name, str(s.count), f"{s.threshold:.4f}", *kept, f"{s.right}/{s.kept}", _range(s.precision)]


def _percent(share: float) -> str:
    return f"{100 * share:.1f}"


def _range(interval: Range) -> str:
    return f"{100 * interval.low:.1f}-{100 * interval.high:.1f}"
