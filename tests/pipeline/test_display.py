"""What people see in a terminal."""

from dataclasses import fields
from io import StringIO
from itertools import pairwise

import pytest
from rich.console import Console, RenderableType

from pipeline.display.highlight import find_marks, highlight
from pipeline.display.labels import label
from pipeline.display.summary import plans_table, record_table
from pipeline.model import Agency, Evidence, Page, Plan, Theme, Timeframe

TEXT = "Số 7/KH-SNV [bản thảo], Sở Nội vụ."


def at(field: str, words: str, *, inferred_from: tuple[int, ...] = ()) -> Evidence:
    start = TEXT.index(words)
    return Evidence(field, "text", start, start + len(words), words, inferred_from=inferred_from)


def page(*evidence: Evidence, plans: int = 1) -> Page:
    return Page("0", text=TEXT, evidence=evidence, plans=(Plan(),) * plans)


@pytest.mark.parametrize(
    ("evidence", "shown"),
    [
        ([], TEXT),
        ([at("plans[0].number", "7/KH-SNV")], "Số ⟦7/KH-SNV⟧[number] [bản thảo], Sở Nội vụ."),
        # the longest of those that overlap, whichever comes first
        (
            [at("plans[0].number", "7/KH-SNV"), at("title", "7/KH-SNV [bản")],
            "Số ⟦7/KH-SNV [bản⟧[title] thảo], Sở Nội vụ.",
        ),
        (
            [at("plans[0].issued", "Số 7"), at("plans[0].number", "7/KH-SNV")],
            "Số ⟦7/KH-SNV⟧[number] [bản thảo], Sở Nội vụ.",
        ),
        ([at("title", TEXT), at("plans[0].number", "7")], f"⟦{TEXT}⟧[title]"),
        # two fields at one place, each named once
        (
            [at("plans[0].issuer", "Sở Nội vụ"), *[at(f"plans[0].agencies[{i}].name", "Sở Nội vụ") for i in (0, 1)]],
            "Số 7/KH-SNV [bản thảo], ⟦Sở Nội vụ⟧[issuer, agency].",
        ),
        # conclusions, tasks and what stands elsewhere are not marked
        ([at("plans[0].province", "Sở", inferred_from=(0,)), at("plans[0].agencies[0].task", TEXT)], TEXT),
        ([Evidence("province", "url", text="https://example.org")], TEXT),
    ],
)
def test_marks(evidence: list[Evidence], shown: str) -> None:
    assert highlight(page(*evidence), colours=False).plain == shown


def test_marks_never_overlap() -> None:
    spans = [(0, 4), (2, 9), (3, 5), (8, 12), (11, 30), (12, 13), (29, 34)]
    marks = find_marks([Evidence("title", "text", a, b, TEXT[a:b]) for a, b in spans])
    assert all(one.end <= other.start for one, other in pairwise(marks))
    assert (11, 30) in [(mark.start, mark.end) for mark in marks]


def test_several_plans_are_told_apart() -> None:
    evidence = (at("plans[1].number", "7/KH-SNV"), at("title", "Sở Nội vụ"))
    assert "⟦7/KH-SNV⟧[số ký hiệu 2]" in highlight(page(*evidence, plans=2), "vi", colours=False).plain
    assert "⟦Sở Nội vụ⟧[tiêu đề]" in highlight(page(*evidence, plans=2), "vi", colours=False).plain


def test_colours_keep_the_words() -> None:
    shown = highlight(page(at("plans[0].number", "7/KH-SNV")))
    assert shown.plain == "Số 7/KH-SNV[number] [bản thảo], Sở Nội vụ."
    assert "yellow" in str(shown.spans[0].style)


def test_a_record_without_text_cannot_be_shown() -> None:
    with pytest.raises(ValueError, match="without its text"):
        highlight(Page("0"))


@pytest.mark.parametrize("kind", [Page, Plan])
def test_every_field_that_has_evidence_has_a_label(kind: type) -> None:
    silent = {"schema_version", "id", "path", "url", "format", "captured", "article_kind", "repairs", "ocr", "plans"}
    silent |= {"evidence", "text"}
    for field in fields(kind):
        if field.name not in silent:
            assert label(field.name, "vi") != field.name


def printed(table: RenderableType, width: int) -> list[str]:
    console = Console(file=StringIO(), width=width)
    console.print(table)
    assert isinstance(console.file, StringIO)
    return [" ".join(line.split()) for line in console.file.getvalue().splitlines()]


PLAN = Plan(
    number="7/KH-SNV",
    doc_type="Kế hoạch",
    issuer="Sở Nội vụ [x]",
    province="Long An",
    province_2025="Tây Ninh",
    themes=(Theme("Một cửa " * 20, "name"),),
    timeframe=Timeframe(start="2020"),
    agencies=(Agency(None, "Thanh tra", "body", "lead"),),
)


def test_record_table() -> None:
    lines = printed(record_table(Page("0", kind="article", article_kind="qa", plans=(PLAN,)), "vi"), 200)
    for line in (
        "loại trang tin, bài, hỏi đáp",
        "tiêu đề -",
        "cơ quan ban hành Sở Nội vụ [x]",
        "tỉnh Long An → Tây Ninh",
        "thời gian thực hiện 2020 - ?",
        "chủ trì Thanh tra",
    ):
        assert line in lines


@pytest.mark.parametrize("width", [60, 80, 149, 150, 250])
def test_plans_table_fits_and_keeps_the_values(width: int) -> None:
    lines = printed(plans_table([(Page("0", path="x/tin.html"), PLAN), (Page("1"), Plan())], width), width)
    text = " ".join(lines)
    assert all(len(line) <= width for line in lines)
    for value in ("7/KH-SNV", "Sở Nội vụ", "tin.html", "stdin", "…"):
        assert value in text
