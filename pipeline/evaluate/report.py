"""An evaluation as a table for the terminal."""

from __future__ import annotations

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from pipeline.evaluate.scores import Evaluation, FieldScore

_COLUMNS = ("field", "P", "R", "F1", "gold", "tp", "fp", "fn", "exact", "invented")


def report(evaluation: Evaluation) -> Table:
    """One row a field, then the averages; the caption says which pages are missing and what was not judged.

    "exact" is right of judged, nulls included; "invented" is how many of the gold's nulls got a value.
    """
    table = Table(
        title=_title(evaluation),
        caption=_caption(evaluation),
        caption_justify="left",
        box=SIMPLE_HEAD,
        collapse_padding=True,
        pad_edge=False,
    )
    for name in _COLUMNS:
        table.add_column(name, justify="left" if name == "field" else "right", no_wrap=True)
    for score in evaluation.fields:
        table.add_row(score.field, *_figures(score))
    table.add_section()
    table.add_row("all (micro)", *_figures(evaluation.total), style="bold")
    table.add_row("mean (macro)", "", "", _ratio(evaluation.macro_f1), style="bold")
    return table


def _figures(score: FieldScore) -> list[str]:
    return [
        *(_ratio(value) for value in (score.precision, score.recall, score.f1)),
        *(str(count) for count in (score.support, score.tp, score.fp, score.fn)),
        "" if score.exact is None else f"{score.exact}/{score.judged}",
        "" if score.invention_share is None else f"{score.inventions}/{score.nulls} {score.invention_share:.1%}",
    ]


def _ratio(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _title(evaluation: Evaluation) -> str:
    missing = len(evaluation.pages_missing)
    return f"{evaluation.pages_judged} pages judged" + (f", {missing} missing" if missing else "")


def _caption(evaluation: Evaluation) -> Text | None:
    lines = []
    if evaluation.pages_missing:
        lines.append("Not in the output, all values missed: " + ", ".join(evaluation.pages_missing))
    if evaluation.unjudged:
        lines.append("In the gold, not judged: " + ", ".join(evaluation.unjudged))
    # Text, not a string: an address may hold brackets that would be read as markup.
    return Text("\n".join(lines)) if lines else None
