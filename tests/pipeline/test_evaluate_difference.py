"""What was won and lost between two outputs."""

from io import StringIO
from typing import Any

import pytest
from rich.console import Console

from pipeline.evaluate import Evaluation, evaluate
from pipeline.evaluate.difference import changes
from pipeline.evaluate.gold import page_from_json
from pipeline.evaluate.report import difference_report
from pipeline.model import Page, Plan, Theme

GOLD = [
    {"id": "a", "title": "Tin", "author": None, "plans": [{"number": "1/KH", "themes": ["Đường hoa"]}]},
    {"id": "b", "title": "Bài"},
]


def judged(*pages: Page) -> Evaluation:
    return evaluate([page_from_json(gold, "gold") for gold in GOLD], pages, canonical=str)


def page(plan: Plan | None = None, **values: Any) -> Page:
    plans = (Plan(number="1/KH", themes=(Theme("Đường hoa", "name"),)) if plan is None else plan,)
    return Page(id="0" * 64, path="a", **{"title": "Tin", "plans": plans, **values})


B = Page(id="1" * 64, path="b", title="Bài")
RIGHT = page()


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        ([RIGHT, B], [RIGHT, B], []),
        ([RIGHT, B], [page(title="Tìn"), B], ["- a: title: wrong: gold Tin, got Tìn"]),
        ([page(title=None), B], [RIGHT, B], ["+ a: title: missed: gold Tin - no more"]),
        (
            [page(title=None), B],
            [page(title="Tìn"), B],
            ["~ a: title: wrong: gold Tin, got Tìn, before missed"],
        ),
        (
            [page(title="Tìn"), B],
            [page(title="Tĩn"), B],
            ["~ a: title: wrong: gold Tin, got Tĩn, before wrong: got Tìn"],
        ),
        (
            [page(author="An"), B],
            [page(author="Bình"), B],
            ["- a: author: invented: got Bình", "+ a: author: invented: got An - no more"],
        ),
        (
            [page(Plan(number="2/KH")), B],
            [page(Plan(themes=(Theme("Đường hoa", "name"),))), B],
            [
                "+ a: plans[0].themes: missed: gold Đường hoa - no more",
                "~ a: plans[0].number: missed: gold 1/KH, before wrong: got 2/KH",
            ],
        ),
        ([RIGHT, B], [RIGHT], ["- b: this page is no more in the output"]),
        ([B], [RIGHT, B], ["+ a: this page is now in the output"]),
    ],
)
def test_changes(old: list[Page], new: list[Page], lines: list[str]) -> None:
    assert [str(change) for change in changes(judged(*old), judged(*new))] == lines


def test_the_same_invention_twice_is_two() -> None:
    one, two = (
        page(Plan(number="1/KH", themes=(Theme("Đường hoa", "name"), *([Theme("X", "sub")] * n)))) for n in (1, 2)
    )
    assert [(c.kind, c.field) for c in changes(judged(one), judged(two))] == [("loss", "themes")]


def test_the_summary_has_the_fields_that_changed() -> None:
    old, new = judged(page(title=None), B), judged(page(Plan(number="2/KH")), B)
    console = Console(file=StringIO(), width=80)
    console.print(difference_report(old, new, changes(old, new)))
    assert isinstance(console.file, StringIO)
    lines = [" ".join(line.split()) for line in console.file.getvalue().splitlines()]
    assert lines[:2] == ["2 pages", "field old F1 new F1 change gains losses other"]
    assert lines[3:] == [
        "title 0.667 1.000 +0.333 1 0 0",
        "number 1.000 0.000 -1.000 0 1 0",
        "themes 1.000 0.000 -1.000 0 1 0",
        "",
        "all (micro) 0.889 0.667 -0.222",
        "mean (macro) 0.917 0.500 -0.417",
        "whole pages 1 1",
    ]
