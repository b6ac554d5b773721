"""Confidence of the evidence of a page, and of its values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from pipeline.confidence.paths import outwards
from pipeline.confidence.signs import signs
from pipeline.confidence.table import Table, shipped_table
from pipeline.model import Evidence, Page

_DIGITS = 4


def with_confidence(page: Page, table: Table | None = None) -> Page:
    """The page with a confidence on each piece of evidence.

    A conclusion for a field that no gold judges ("province_code") is as sure as the least of what it rests on. Other
    evidence of such a field ("agencies.task") has none.

    Args:
        page: a record with its evidence.
        table: the counts; by default those of this version.
    """
    table = table or shipped_table()
    figures: list[float | None] = []
    for evidence, sign in zip(page.evidence, signs(page), strict=True):
        figure = table.probability(sign)
        if figure is None and evidence.inferred_from:
            figure = _least(figures[position] for position in evidence.inferred_from)
        figures.append(figure)
    rounded = (figure if figure is None else round(figure, _DIGITS) for figure in figures)
    marked = (replace(e, confidence=figure) for e, figure in zip(page.evidence, rounded, strict=True))
    return replace(page, evidence=tuple(marked))


def value_confidence(evidence: Iterable[Evidence], path: str) -> float | None:
    """How sure the value at a path is.

    Its evidence is that of its own path, or of the nearest thing around it ("phases[0]" for "phases[0].name"). What
    another piece of evidence of the same path was concluded from is part of that conclusion; of the rest each is
    needed (the day from the text, the year from the stamp), so the least counts.

    Returns:
        None when nothing says where the value is from, or nobody ever judged such values.
    """
    items = tuple(evidence)
    for place in outwards(path):
        own = [e for e in items if e.field == place]
        if own:
            used = {position for e in own for position in e.inferred_from}
            return _least(e.confidence for position, e in enumerate(items) if e.field == place and position not in used)
    return None


def _least(figures: Iterable[float | None]) -> float | None:
    """The least of the figures; None when one is not known."""
    known = list(figures)
    return min((figure for figure in known if figure is not None), default=None) if None not in known else None
