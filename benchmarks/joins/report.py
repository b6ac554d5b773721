"""Scores and faults as they are printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.table import Table

from benchmarks.joins.alignment import Aligned
from benchmarks.joins.scoring import Fault, Score
from benchmarks.tables import figure, table

_STAGES = ("extraction", "joining", "grouping")


def score_table(scores: Iterable[Score]) -> Table:
    """One row a question; pairs lost and wrong by the stage that is to blame."""
    lost = tuple(f"{what}:\n{stage}" for what in ("wrong", "missed") for stage in _STAGES)
    shown = table("", "right", "precision", "recall", "recall\nwhere read", *lost)
    for score in scores:
        shown.add_row(
            score.name,
            f"{score.right:,}",
            figure(score.precision, 3),
            figure(score.recall, 3),
            figure(score.recall_where_read, 3),
            *(
                f"{sum(fault.where == stage for fault in faults):,}"
                for faults in (score.wrong, score.missed)
                for stage in _STAGES
            ),
        )
    return shown


def reading_line(aligned: Aligned) -> str:
    """What extraction gave joining to work with."""
    mentions = aligned.mentions
    read = [mention for mention in mentions if mention.sighting]
    misread = sum(mention.misread is not None for mention in read)
    line = (
        f"{len(mentions):,} plans on pages: {len(read) - misread:,} read, {misread:,} misread, "
        f"{len(mentions) - len(read):,} not read; {len(aligned.invented):,} sightings are no plan of their page"
    )
    return f"{line}; {aligned.elsewhere:,} are of other pages" if aligned.elsewhere else line


def fault_lines(scores: Iterable[Score]) -> Iterator[str]:
    """Every wrong and every missed pair, one a line, by question and stage."""
    for score in scores:
        for what, faults in (("wrong", score.wrong), ("missed", score.missed)):
            for fault in sorted(faults, key=_order):
                yield f"{score.name}: {what} ({fault.where}): {fault.a} | {fault.b}: {fault.reason}"


def _order(fault: Fault) -> tuple[int, str, str]:
    return _STAGES.index(fault.where), fault.a, fault.b
