"""How an evaluation is shown: table, JSON, lines of errors."""

import json
from io import StringIO

from rich.console import Console
from rich.table import Table

from pipeline.evaluate import FieldError, FieldScore, PageScore, report
from pipeline.evaluate.evaluation import add_up
from pipeline.evaluate.report import group_report, markdown

FOUND = PageScore(
    "a[1]",
    soft=(
        FieldScore("number", tp=3, fp=1, fn=1, judged=6, exact=4, nulls=2, inventions=1),
        FieldScore("signer", judged=1, exact=1, nulls=1),
        FieldScore("agencies", tp=5, fp=0, fn=5, judged=2),
        FieldScore("agencies+role", tp=0, fp=5, fn=10, judged=2),
    ),
    strict=(
        FieldScore("number", tp=2, fp=2, fn=2, judged=6, exact=3, nulls=2, inventions=1),
        FieldScore("signer", judged=1, exact=1, nulls=1),
        FieldScore("agencies", tp=4, fp=1, fn=6, judged=2),
        FieldScore("agencies+role", tp=0, fp=5, fn=10, judged=2),
    ),
    errors=(
        FieldError("a[1]", "title", "Tin", "Tìn", "wrong"),
        FieldError("a[1]", "number", "1/KH-UBND", None, "missed", 1),
        FieldError("a[1]", "number", None, "9/KH-UBND", "invented"),
    ),
    strict_errors=(FieldError("a[1]", "title", "Tin", "Tin tức", "wrong"),),
    groups={"kind": "qa[x]"},
)
RIGHT = PageScore("c", groups={"kind": "list"})
EVALUATION = add_up([FOUND, RIGHT, PageScore("b[/red]", found=False, groups={"kind": "list"})], ("note",))


def shown(table: Table) -> list[str]:
    console = Console(file=StringIO(), width=80)
    console.print(table)
    assert isinstance(console.file, StringIO)
    return [" ".join(line.split()) for line in console.file.getvalue().splitlines()]


def test_table_fits_a_terminal_of_80_columns() -> None:
    assert shown(report(EVALUATION)) == [
        "2 pages judged, 1 missing",
        "soft strict",
        "field P R F1 P R F1 gold invented",
        "─" * len(shown(report(EVALUATION))[3]),
        "number 0.750 0.750 0.750 0.500 0.500 0.500 4 1/2 50.0%",
        "signer - - - - - - 0 0/1 0.0%",
        "agencies 1.000 0.500 0.667 0.800 0.400 0.533 10",
        "agencies+role 0.000 0.000 0.000 0.000 0.000 0.000 10",
        "",
        "all (micro) 0.889 0.571 0.696 0.667 0.429 0.522 14 1/3 33.3%",
        "mean (macro) 0.708 0.517",
        "whole pages 33.3% 33.3% 3",
        "Not in the output, all values missed: b[/red]",
        "In the gold, not judged: note",
    ]


def test_the_widest_figures_are_not_cut() -> None:
    widest = FieldScore("references+relation", tp=99999, fp=1, judged=99999, nulls=999, inventions=999)
    lines = shown(report(add_up([PageScore("a", soft=(widest,), strict=(widest,))]), "dev"))
    assert "dev: 1 pages judged" in lines
    assert "references+relation 1.000 1.000 1.000 1.000 1.000 1.000 99999 999/999 100.0%" in lines


def test_an_empty_evaluation_can_be_shown() -> None:
    empty = add_up([])
    assert "mean (macro) - -" in shown(report(empty))
    assert "whole pages - - 0" in shown(report(empty))
    assert markdown({"dev": empty}).splitlines()[2] == "| all, micro | - | - | - | - | 0 |"


def test_groups() -> None:
    lines = shown(group_report("kind", EVALUATION.by("kind"), "dev"))
    assert lines[0] == "dev, by kind"
    assert lines[2] == "kind pages gold P R F1 F1 pages invented"
    assert lines[4:] == ["list 2 0 - - - - 50.0%", "qa[x] 1 14 0.889 0.571 0.696 0.522 0.0% 1/3 33.3%"]


def test_markdown_has_the_columns_of_each_part() -> None:
    one = markdown({"dev": EVALUATION})
    assert one.splitlines() == [
        "| field | precision | recall | F1 | strict F1 | values |",
        "| --- | --- | --- | --- | --- | --- |",
        "| number | 0.750 | 0.750 | 0.750 | 0.500 | 4 |",
        "| agencies | 1.000 | 0.500 | 0.667 | 0.533 | 10 |",
        "| agencies+role | 0.000 | 0.000 | 0.000 | 0.000 | 10 |",
        "| all, micro | 0.889 | 0.571 | 0.696 | 0.522 | 14 |",
        "| all, macro |  |  | 0.708 | 0.517 |  |",
        "| whole pages |  |  | 33.3% | 33.3% | 3 pages |",
        "| invented |  |  | 1/3 33.3% |  | 3 nulls |",
    ]
    two = markdown({"dev": EVALUATION, "test": add_up([])}).splitlines()
    assert two[0].endswith("| dev values | test precision | test recall | test F1 | test strict F1 | test values |")
    assert two[2] == "| number | 0.750 | 0.750 | 0.750 | 0.500 | 4 | - | - | - | - | 0 |"


def test_json() -> None:
    data = json.loads(json.dumps(EVALUATION.to_dict()))
    assert data["fields"]["number"] == {
        "tp": 3,
        "fp": 1,
        "fn": 1,
        "support": 4,
        "precision": 0.75,
        "recall": 0.75,
        "f1": 0.75,
        "judged": 6,
        "exact": 4,
        "nulls": 2,
        "inventions": 1,
        "invention_share": 0.5,
    }
    assert data["strict"]["fields"]["number"]["tp"] == 2
    assert (data["whole_pages"], data["strict"]["whole_pages"]) == (1, 1)
    assert (data["nulls"], data["inventions"], data["pages_missing"]) == (3, 1, ["b[/red]"])
    assert data["errors"][1] == {
        "page": "a[1]",
        "field": "number",
        "gold": "1/KH-UBND",
        "got": None,
        "kind": "missed",
        "plan": 1,
    }


def test_error_lines() -> None:
    assert EVALUATION.error_lines() == [
        "b[/red]: no such page in the output",
        "a[1]: title: wrong: gold Tin, got Tìn",
        "a[1]: plans[1].number: missed: gold 1/KH-UBND",
        "a[1]: number: invented: got 9/KH-UBND",
    ]
    assert EVALUATION.error_lines(strict=True)[1:] == ["a[1]: title: wrong: gold Tin, got Tin tức"]
