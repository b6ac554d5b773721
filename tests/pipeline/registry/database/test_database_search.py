"""Search: with and without diacritics, phrases, and questions that are meant to hurt."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tabled import FIRST, SECOND, make_registry

import pipeline
from pipeline.registry.database.read import open_database
from pipeline.registry.database.search import find_plans


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("Buôn làng", {FIRST}),
        ("buon lang", {FIRST}),
        ("BUÔN LÀNG", {FIRST}),
        ("Buo\u0302n la\u0300ng", {FIRST}),
        ("buôn lang", {FIRST}),  # not as it is written, but without its marks
        ("krong nang", {SECOND}),
        ("đak lak", {FIRST, SECOND}),
        ("bưởn lang", {FIRST}),
        ("sạch sáng", {FIRST}),
        ('"sạch sáng"', set()),
        ('"sang, xanh, sach"', {FIRST}),
        ('sạch "sáng, xanh', {FIRST}),
        ("126/KH-UBND", {FIRST}),
        ("126 ubnd", {FIRST}),
        ("Sở Nội vụ rác", {FIRST}),
        ("Nội vụ Krông", set()),
        ("hưởng ứng", {SECOND}),
        ("đắk sông", set()),
        ("", set()),
        ("  ", set()),
    ],
)
def test_questions(registry: Path, question: str, found: set[str]) -> None:
    assert set(pipeline.open_registry(registry).search(question)["id"]) == found


def test_what_a_plan_says_most_about_comes_first(registry: Path) -> None:
    opened = pipeline.open_registry(registry)
    everything = list(opened.search("đắk lắk")["id"])
    assert sorted(everything) == [FIRST, SECOND]
    assert list(opened.search("đắk lắk", limit=1, columns=["id"])["id"]) == everything[:1]
    assert len(opened.search("đắk lắk", limit=0)) == 0
    assert list(opened.search("không đâu")) == list(opened.plans())


HOSTILE = (
    'NEAR("a" b, 2)', '"', '""', "* OR ^", "text : x", "{text folded} : a", "-buôn", "NOT", "a AND", "(((",
    "'; DROP TABLE plans", "\0", "\ud800", "a" * 100_000, "a " * 100_000, '"a" ' * 5000, "🌾", "\u0301", "²", "_",
)  # fmt: skip


@pytest.mark.parametrize("question", HOSTILE, ids=lambda text: repr(text[:20]))
def test_signs_mean_nothing(registry: Path, question: str) -> None:
    assert len(pipeline.open_registry(registry).search(question)) <= 1


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_registry(tmp_path_factory.mktemp("tim") / "so")


@given(st.text(st.characters(), max_size=40) | st.text('"*:^(){}-+ aâ\0', max_size=20))
def test_no_question_raises(database: Path, question: str) -> None:
    with open_database(database) as connection:
        assert set(find_plans(connection, question, 5)) <= {1, 2}


@pytest.mark.parametrize("question", [None, 5, b"tre", ["tre"]])
def test_what_is_no_text_is_refused(question: object, registry: Path) -> None:
    with pytest.raises(TypeError, match=f"text is a str, not {type(question).__name__}"):
        pipeline.open_registry(registry).search(question)  # type: ignore[arg-type]
