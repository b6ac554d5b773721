"""Leaving out what is not sure enough: what goes, what goes with it, and that the rest is a sound record."""

from __future__ import annotations

import random
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from records import stands, value_at, values

from pipeline.confidence import at_least, confidences, value_confidence
from pipeline.ingest import read_bytes
from pipeline.model import Agency, Evidence, Page, Phase, Plan, Reference, Timeframe
from pipeline.run.engine import process

PAGES = sorted((Path(__file__).parents[2] / "corpus" / "pages").rglob("*.*"))[::5]
LOW, HIGH = 0.2, 0.9


def page(plan: Plan, *evidence: tuple[Any, ...], **of_page: Any) -> Page:
    """A page with a plan; evidence is (field below the plan or "/field", confidence, *sources)."""
    pieces = (
        Evidence(
            field[1:] if field.startswith("/") else f"plans[0].{field}",
            "text",
            inferred_from=tuple(sources),
            confidence=confidence,
        )
        for field, confidence, *sources in evidence
    )
    return Page("0", plans=(plan,), evidence=tuple(pieces), **of_page)


def sifted(held: Page) -> tuple[Page, list[tuple[str, tuple[int, ...]]]]:
    kept = at_least(held, 0.5)
    return kept, [(e.field.removeprefix("plans[0]."), e.inferred_from) for e in kept.evidence]


SO, MS = Agency("so", "Sở Nội vụ", "body", "lead", "báo cáo"), Agency("mt", "Mặt trận", "body", "lead")
NAMED = [("agencies[0].name", HIGH), ("agencies[0].role", HIGH, 0)]
PROVINCE = Plan(issuer="UBND tỉnh Sơn La", province="Sơn La", province_code="14", issuer_level="province")
SPAN = Timeframe("2022-03-14", "2022-12", "đến hết năm", "issue")
CITED = Reference("12/KH-UBND", "Kế hoạch", "2020-01-05")


@pytest.mark.parametrize(
    ("plan", "evidence", "kept", "remaining"),
    [
        pytest.param(
            Plan(number="1/KH", signer="A"),
            [("number", LOW), ("signer", HIGH)],
            Plan(signer="A"),
            ["signer"],
            id="null",
        ),
        pytest.param(Plan(is_campaign=True), [("is_campaign", LOW)], Plan(), [], id="a claim becomes false"),
        pytest.param(Plan(is_campaign=False), [], Plan(), [], id="false needs no evidence"),
        pytest.param(Plan(number="1"), [("number", None)], Plan(), [], id="never judged"),
        pytest.param(
            Plan(recipients=("A", "B", "C")),
            [("recipients[0]", LOW), ("recipients[1]", HIGH), ("recipients[2]", HIGH)],
            Plan(recipients=("B", "C")),
            ["recipients[0]", "recipients[1]"],
            id="items move up",
        ),
        pytest.param(
            Plan(agencies=(SO, MS)),
            [*NAMED[:1], ("agencies[0].role", LOW, 0), ("agencies[1].name", HIGH)],
            Plan(agencies=(MS,)),
            ["agencies[0].name"],
            id="an agency cannot be without its role",
        ),
        pytest.param(
            Plan(agencies=(SO,)),
            [*NAMED, ("agencies[0].task", None)],
            Plan(agencies=(SO,)),
            ["agencies[0].name", "agencies[0].role", "agencies[0].task"],
            id="a task that nobody judges stays",
        ),
        pytest.param(
            Plan(agencies=(SO,)),
            [*NAMED, ("agencies[0].task", LOW)],
            Plan(agencies=(replace(SO, task=None),)),
            ["agencies[0].name", "agencies[0].role"],
            id="an agency can be without its task",
        ),
        pytest.param(
            Plan(references=(CITED,)),
            [("references[0].number", HIGH), ("references[0].issued", LOW)],
            Plan(references=(replace(CITED, issued=None),)),
            ["references[0].number"],
            id="a reference can be without its date",
        ),
        pytest.param(
            Plan(references=(CITED,)),
            [("references[0].number", LOW), ("references[0].issued", HIGH)],
            Plan(),
            [],
            id="but not without its number",
        ),
        pytest.param(Plan(phases=(Phase("Đợt I"),)), [("phases[0]", LOW)], Plan(), [], id="evidence of an item"),
        pytest.param(
            PROVINCE,
            [("issuer", HIGH), ("province", LOW), ("province_code", HIGH, 1), ("issuer_level", HIGH, 0)],
            replace(PROVINCE, province=None, province_code=None),
            ["issuer", "issuer_level"],
            id="the code goes with the province",
        ),
        pytest.param(
            Plan(issued="2022-03-14", timeframe=SPAN),
            [("issued", LOW), ("timeframe", HIGH), ("timeframe.start", HIGH, 1, 0), ("timeframe.end", HIGH, 1)],
            Plan(timeframe=replace(SPAN, start=None)),
            ["timeframe", "timeframe.end"],
            id="a start that is the day of issue goes with it",
        ),
        pytest.param(
            Plan(timeframe=SPAN),
            [("timeframe", LOW), ("timeframe.start", HIGH, 0), ("timeframe.end", HIGH, 0)],
            Plan(),
            [],
            id="bounds go with the words they were read from",
        ),
    ],
)
def test_what_goes(plan: Plan, evidence: list[tuple[Any, ...]], kept: Plan, remaining: list[str]) -> None:
    found, fields = sifted(page(plan, *evidence))
    assert found.plans == (kept,)
    assert [field for field, _ in fields] == remaining


def test_values_of_the_page() -> None:
    held = page(
        Plan(issued_not_after="2022-03-14"),
        ("/title", HIGH),
        ("/published", LOW),
        title="Tin",
        published="2022-03-14",
        url="https://example.org",
        kind="article",
    )
    found, _ = sifted(held)
    assert (found.title, found.published, found.url, found.kind) == ("Tin", None, "https://example.org", "article")
    assert found.plans == (Plan(),)


def test_positions_of_evidence_are_mapped() -> None:
    plan = Plan(number="1", agencies=(SO, MS))
    held = page(
        plan, ("number", LOW), ("agencies[0].name", LOW), ("agencies[1].name", HIGH), ("agencies[1].role", HIGH, 2)
    )
    assert sifted(held)[1] == [("agencies[0].name", ()), ("agencies[0].role", (0,))]


@pytest.mark.parametrize("threshold", [-0.1, 1.1, float("nan")])
def test_no_probability(threshold: float) -> None:
    with pytest.raises(ValueError, match="no probability"):
        at_least(Page("0"), threshold)


@cache
def extracted(path: Path) -> Page:
    return process(read_bytes(path.read_bytes()))


@st.composite
def doubted(draw: st.DrawFn) -> Page:
    """A page of the corpus with other confidences, some unknown."""
    held = extracted(draw(st.sampled_from(PAGES)))
    dice = random.Random(draw(st.integers(0, 2**32)))
    unknown = draw(st.sampled_from([0.0, 0.1]))
    figures = (None if dice.random() < unknown else dice.random() ** 0.2 for _ in held.evidence)
    return replace(held, evidence=tuple(replace(e, confidence=f) for e, f in zip(held.evidence, figures, strict=True)))


@given(doubted(), st.floats(0, 1))
def test_what_remains_is_a_sound_record(held: Page, threshold: float) -> None:
    kept = at_least(held, threshold)
    assert [e.field for e in kept.evidence if not values(value_at(kept, e.field), e.field)] == []
    for i, plan in enumerate(kept.plans):
        without = [path for path in values(plan, f"plans[{i}]") if not stands(path, kept.evidence)]
        assert [path for path in without if not path.endswith(".issued_not_after")] == []
    figures = confidences(kept.evidence)
    for position, e in enumerate(kept.evidence):
        assert all(source < position for source in e.inferred_from)
        assert threshold <= (value_confidence(figures, e.field) or 1.0)
    before = [(e.rule, e.text) for e in held.evidence]
    assert all((e.rule, e.text) in before for e in kept.evidence)


@given(doubted(), st.floats(0, 1), st.floats(0, 1))
def test_sieves_in_a_row_are_the_finest_of_them(held: Page, one: float, other: float) -> None:
    assert at_least(at_least(held, one), other) == at_least(held, max(one, other))


@given(doubted())
def test_nothing_is_lost_at_zero(held: Page) -> None:
    assert at_least(held, 0) == held
