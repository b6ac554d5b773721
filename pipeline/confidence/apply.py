"""Confidence of the evidence of a page, and of its values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from pipeline.confidence.paths import outwards
from pipeline.confidence.signs import signs
from pipeline.confidence.table import Table, shipped_table
from pipeline.model import Evidence, Page

_DIGITS = 4
# The table is counted on pages whose characters are known. Of the values that are right there, at least this share was
# when a dozen texts were rendered, blurred and read by OCR.
OCR_SHARE = 0.95

Confidences = Mapping[str, float | None]


def with_confidence(page: Page, table: Table | None = None) -> Page:
    """The page with a confidence on each piece of evidence.

    A conclusion for a field that no gold judges ("province_code") is as sure as the least of what it rests on. Other
    evidence of such a field ("agencies.task") has none. What was read from pictures is less sure by ``OCR_SHARE``.

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
    share = OCR_SHARE if page.ocr else 1.0
    rounded = (figure if figure is None else round(share * figure, _DIGITS) for figure in figures)
    return replace(page, evidence=tuple(map(_marked, page.evidence, rounded)))


def _marked(e: Evidence, confidence: float | None) -> Evidence:
    """Evidence with its confidence; a page has dozens, and ``replace`` takes three times as long."""
    return Evidence(e.field, e.origin, e.start, e.end, e.text, e.source, e.inferred_from, e.rule, confidence)


def confidences(evidence: Sequence[Evidence]) -> Confidences:
    """How sure each path is that has evidence of its own.

    What another piece of evidence of the same path was concluded from is part of that conclusion. Of the rest each is
    needed (the day from the text, the year from the stamp), so the least counts.
    """
    used = {source for e in evidence for source in e.inferred_from if evidence[source].field == e.field}
    figures: dict[str, list[float | None]] = {}
    for position, e in enumerate(evidence):
        if position not in used:
            figures.setdefault(e.field, []).append(e.confidence)
    return {path: _least(found) for path, found in figures.items()}


def value_confidence(figures: Confidences, path: str) -> float | None:
    """How sure the value at a path is: as its evidence, or that of what holds it ("phases[0]" for "phases[0].name").

    Args:
        figures: what ``confidences`` gave for the evidence of the page.
        path: where the value stands.

    Returns:
        None when nothing says where the value is from, or nobody ever judged such values.
    """
    return next((figures[place] for place in outwards(path) if place in figures), None)


def _least(figures: Iterable[float | None]) -> float | None:
    """The least of the figures; None when one is not known."""
    known = list(figures)
    return min((figure for figure in known if figure is not None), default=None) if None not in known else None
