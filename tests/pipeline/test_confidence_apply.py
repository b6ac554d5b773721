"""Confidences on evidence and values, and counting judged ones."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.confidence import Row, Table, confidences, fit, value_confidence, with_confidence
from pipeline.confidence.paths import field_of, outwards, within
from pipeline.confidence.signs import Sign, context_of, signs
from pipeline.ingest import read_bytes
from pipeline.model import ArticleKind, Evidence, Kind, Page
from pipeline.run.engine import process

PAGES = sorted((Path(__file__).parents[2] / "corpus" / "pages").rglob("0*"))


def piece(field: str, rule: str, *sources: int, confidence: float | None = None) -> Evidence:
    return Evidence(field, "text", 0, 1, "x", inferred_from=sources, rule=rule, confidence=confidence)


@pytest.mark.parametrize(
    ("path", "field"),
    [
        ("title", "title"),
        ("plans[0].number", "number"),
        ("plans[12].agencies[3].name", "agencies.name"),
        ("plans[0].recipients[1]", "recipients"),
        ("plans[0].timeframe.start", "timeframe.start"),
    ],
)
def test_field_of(path: str, field: str) -> None:
    assert field_of(path) == field


def test_paths_from_a_value_outwards() -> None:
    places = ["plans[0].agencies[2].name", "plans[0].agencies[2]", "plans[0].agencies", "plans[0]", "plans"]
    assert list(outwards(places[0])) == places


@pytest.mark.parametrize(
    ("path", "outer", "inside"),
    [
        ("plans[0].timeframe.start", "plans[0].timeframe", True),
        ("plans[0].timeframe", "plans[0].timeframe", True),
        ("plans[0].phases[1].name", "plans[0].phases[1]", True),
        ("plans[0].phases[10].name", "plans[0].phases[1]", False),
        ("plans[0].issuer_level", "plans[0].issuer", False),
    ],
)
def test_within(path: str, outer: str, inside: bool) -> None:
    assert within(path, outer) == inside


@pytest.mark.parametrize(
    ("kind", "of_article", "context"),
    [("article", "qa", "article/qa"), ("article", None, "article"), ("official_text", None, "official_text")],
)
def test_context(kind: Kind, of_article: ArticleKind | None, context: str) -> None:
    assert context_of(Page("0", kind=kind, article_kind=of_article)) == context


def test_a_conclusion_is_known_by_the_rules_that_read_what_it_rests_on() -> None:
    page = Page(
        "0",
        kind="list",
        evidence=(
            piece("plans[0].issuer", "body.name"),
            piece("plans[0].province", "province.host"),
            piece("plans[0].issuer", "issuer.with_province", 0, 1),
            piece("plans[0].issuer_level", "issuer.body", 2),
        ),
    )
    assert signs(page)[1] == Sign("province", "province.host", "", "list")
    assert signs(page)[3] == Sign("issuer_level", "issuer.body", "body.name+province.host", "list")


def test_fit_counts_judged_evidence_only() -> None:
    page = Page(
        "0",
        evidence=(
            piece("title", "title.headline"),
            piece("plans[0].timeframe", "period.range"),
            piece("plans[0].timeframe.start", "timeframe.bound", 1),
            piece("plans[0].agencies[0].name", "assign.verb"),
            piece("plans[0].agencies[1].name", "assign.verb"),
            piece("plans[0].agencies[1].task", "assign.verb"),
        ),
    )
    verdicts = {
        "plans[0].timeframe.start": True,
        "plans[0].timeframe.end": False,
        "plans[0].agencies[0].name": True,
        "plans[0].agencies[1].name": False,
        "kind": True,
    }
    assert [(row.sign.field, row.right, row.fired) for row in fit([(page, verdicts)]).rows] == [
        ("agencies.name", 1, 2),
        ("timeframe", 0, 1),
        ("timeframe.start", 1, 1),
    ]


def test_unjudged_fields() -> None:
    """A code is as sure as the province that it was looked up for; a task that nobody judges has no figure."""
    table = Table([Row(Sign("province", "province.host", "", "other"), 9, 10)])
    page = Page(
        "0",
        evidence=(
            piece("plans[0].province", "province.host"),
            piece("plans[0].province_code", "province.gazetteer", 0),
            piece("plans[0].agencies[0].task", "assign.verb"),
        ),
    )
    province, code, task = (e.confidence for e in with_confidence(page, table).evidence)
    assert province is not None
    assert (code, task) == (province, None)


def test_what_is_read_from_pictures_is_less_sure() -> None:
    table = Table([Row(Sign("number", "number.line", "", "official_text"), 19, 20)])
    typed = Page("0", kind="official_text", evidence=(piece("plans[0].number", "number.line"),))
    figures = [with_confidence(page, table).evidence[0].confidence for page in (typed, replace(typed, ocr=True))]
    assert figures[1] == pytest.approx(0.95 * (figures[0] or 0.0), abs=1e-4)


DATED = (piece("plans[0].issued", "a", confidence=0.9), piece("plans[0].issued", "b", confidence=0.7))
CONCLUDED = (piece("plans[0].issuer", "a", confidence=0.5), piece("plans[0].issuer", "b", 0, confidence=0.8))


@pytest.mark.parametrize(
    ("evidence", "path", "confidence"),
    [
        pytest.param(DATED, "plans[0].issued", 0.7, id="each is needed: the least"),
        pytest.param(CONCLUDED, "plans[0].issuer", 0.8, id="the conclusion stands for what it rests on"),
        pytest.param(
            [piece("plans[0].phases[0]", "a", confidence=0.6)], "plans[0].phases[0].name", 0.6, id="of the whole item"
        ),
        pytest.param(DATED, "kind", None, id="no evidence"),
        pytest.param([piece("title", "a")], "title", None, id="never judged"),
        pytest.param([*DATED, piece("plans[0].issued", "c")], "plans[0].issued", None, id="one not judged"),
    ],
)
def test_confidence_of_a_value(evidence: list[Evidence], path: str, confidence: float | None) -> None:
    assert value_confidence(confidences(evidence), path) == confidence


@pytest.mark.parametrize("path", PAGES[:6], ids=lambda path: path.stem)
def test_what_is_extracted_carries_figures(path: Path) -> None:
    page = process(read_bytes(path.read_bytes()))
    assert all(e.rule for e in page.evidence)
    judged = [e for e in page.evidence if field_of(e.field) in ("title", "number", "issuer", "agencies.name")]
    assert judged
    assert all(e.confidence is not None and 0.5 < e.confidence < 1 for e in judged)
