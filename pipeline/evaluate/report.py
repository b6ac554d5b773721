"""An evaluation as tables for the terminal, and as a table in markdown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import get_args

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from pipeline.evaluate.difference import Change, ChangeKind
from pipeline.evaluate.evaluation import Evaluation, Scores
from pipeline.evaluate.scores import FieldScore

_COLUMNS = ("field", "soft\nP", "\nR", "\nF1", "strict\nP", "\nR", "\nF1", "gold", "invented")
_GROUP_COLUMNS = ("pages", "gold", "soft\nP", "\nR", "\nF1", "strict\nF1", "whole\npages", "invented")
_DIFFERENCE_COLUMNS = ("field", "old F1", "new F1", "change", "gains", "losses", "other")
_MARKDOWN_COLUMNS = ("precision", "recall", "F1", "strict F1", "values")


def report(evaluation: Evaluation, part: str = "") -> Table:
    """One row a field, soft matching beside strict matching, then the averages and the whole pages.

    "gold" is how many values the gold holds; "invented" is how many of the gold's nulls got a value. The caption says
    which pages are missing and what was not judged.

    Args:
        evaluation: what to show.
        part: name of the part of the corpus, for the title.
    """
    table = _table(_COLUMNS, _title(evaluation, part), _caption(evaluation))
    for score in evaluation.fields:
        strict = evaluation.strict.field(score.field)
        table.add_row(score.field, *_ratios(score), *_ratios(strict), str(score.support), _invented(score))
    table.add_section()
    total, strict = evaluation.total, evaluation.strict.total
    row = [*_ratios(total), *_ratios(strict), str(total.support), _invented(total)]
    table.add_row("all (micro)", *row, style="bold")
    macro, strict_macro = _ratio(evaluation.macro_f1), _ratio(evaluation.strict.macro_f1)
    table.add_row("mean (macro)", "", "", macro, "", "", strict_macro, style="bold")
    whole, strict_whole = (_whole(scores, evaluation) for scores in (evaluation, evaluation.strict))
    table.add_row("whole pages", "", "", whole, "", "", strict_whole, str(len(evaluation.pages)), style="bold")
    return table


def group_report(grouping: str, groups: Mapping[str, Evaluation], part: str = "") -> Table:
    """One row a group of pages: how many, the averages over all fields, and the share of pages that are right.

    Args:
        grouping: name of the grouping, for the head.
        groups: the evaluation of each group.
        part: name of the part of the corpus, for the title.
    """
    title = f"{part}, by {grouping}" if part else f"by {grouping}"
    table = _table((grouping, *_GROUP_COLUMNS), title)
    for name, evaluation in groups.items():
        total = evaluation.total
        table.add_row(
            Text(name),
            str(len(evaluation.pages)),
            str(total.support),
            *_ratios(total),
            _ratio(evaluation.strict.micro_f1),
            _whole(evaluation, evaluation),
            _invented(total),
        )
    return table


def difference_report(old: Evaluation, new: Evaluation, found: Sequence[Change]) -> Table:
    """One row for each field whose counts differ: F1 in both outputs, and the values won and lost.

    Args:
        old: the evaluation of the old output.
        new: that of the new one.
        found: the changes between them.
    """
    won = Counter((change.field, change.kind) for change in found)
    table = _table(_DIFFERENCE_COLUMNS, f"{len(new.pages)} pages")
    for name in dict.fromkeys(score.field for score in (*old.fields, *new.fields)):
        before, after = old.field(name), new.field(name)
        counts = [won[name, kind] for kind in get_args(ChangeKind)]
        if any(counts) or before != after:
            table.add_row(name, *_change(before.f1, after.f1), *(str(count) for count in counts))
    table.add_section()
    table.add_row("all (micro)", *_change(old.micro_f1, new.micro_f1), style="bold")
    table.add_row("mean (macro)", *_change(old.macro_f1, new.macro_f1), style="bold")
    table.add_row("whole pages", str(old.whole_pages), str(new.whole_pages), style="bold")
    return table


def markdown(parts: Mapping[str, Evaluation]) -> str:
    """A table in markdown: one row a field, the same columns for each part of the corpus.

    Args:
        parts: the evaluation of each part, by its name.
    """
    names = list(dict.fromkeys(score.field for part in parts.values() for score in part.fields if score.support))
    heads = [f"{part} {column}" if len(parts) > 1 else column for part in parts for column in _MARKDOWN_COLUMNS]
    lines = [["field", *heads], ["---"] * (1 + len(heads))]
    for name in names:
        lines.append([name, *(cell for part in parts.values() for cell in _markdown_field(part, name))])
    lines.append(["all, micro", *(c for p in parts.values() for c in _markdown_row(p.total, p.strict.total))])
    macros = [("", "", _ratio(p.macro_f1), _ratio(p.strict.macro_f1), "") for p in parts.values()]
    lines.append(["all, macro", *(cell for cells in macros for cell in cells)])
    wholes = [("", "", _whole(p, p), _whole(p.strict, p), f"{len(p.pages)} pages") for p in parts.values()]
    lines.append(["whole pages", *(cell for cells in wholes for cell in cells)])
    invented = [("", "", _invented(p.total), "", f"{p.total.nulls} nulls") for p in parts.values()]
    lines.append(["invented", *(cell for cells in invented for cell in cells)])
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _markdown_field(evaluation: Evaluation, name: str) -> list[str]:
    return _markdown_row(evaluation.field(name), evaluation.strict.field(name))


def _markdown_row(soft: FieldScore, strict: FieldScore) -> list[str]:
    return [*_ratios(soft), _ratio(strict.f1), str(soft.support)]


def _table(columns: Sequence[str], title: str, caption: Text | None = None) -> Table:
    table = Table(
        title=Text(title),
        caption=caption,
        caption_justify="left",
        box=SIMPLE_HEAD,
        padding=0,
        show_edge=False,
    )
    for position, name in enumerate(columns):
        # Names of columns stand on the line of the ratios, below "soft" and "strict".
        table.add_column(name, justify="right" if position else "left", no_wrap=True, vertical="bottom")
    return table


def _change(old: float | None, new: float | None) -> list[str]:
    step = "" if old is None or new is None else f"{new - old:+.3f}"
    return [_ratio(old), _ratio(new), step]


def _ratios(score: FieldScore) -> list[str]:
    return [_ratio(value) for value in (score.precision, score.recall, score.f1)]


def _ratio(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _invented(score: FieldScore) -> str:
    return "" if score.invention_share is None else f"{score.inventions}/{score.nulls} {score.invention_share:.1%}"


def _whole(scores: Scores, evaluation: Evaluation) -> str:
    return f"{scores.whole_pages / len(evaluation.pages):.1%}" if evaluation.pages else "-"


def _title(evaluation: Evaluation, part: str) -> str:
    missing = len(evaluation.pages_missing)
    judged = f"{evaluation.pages_judged} pages judged" + (f", {missing} missing" if missing else "")
    return f"{part}: {judged}" if part else judged


def _caption(evaluation: Evaluation) -> Text | None:
    lines = []
    if evaluation.pages_missing:
        lines.append("Not in the output, all values missed: " + ", ".join(evaluation.pages_missing))
    if evaluation.unjudged:
        lines.append("In the gold, not judged: " + ", ".join(evaluation.unjudged))
    # Text, not a string: an address may hold brackets that would be read as markup.
    return Text("\n".join(lines)) if lines else None
