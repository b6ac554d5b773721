"""How an evaluation is shown: table, JSON, lines of errors."""

import json
from io import StringIO

from rich.console import Console

from pipeline.evaluate import Evaluation, FieldError, FieldScore, report

EVALUATION = Evaluation(
    fields=(
        FieldScore("number", tp=3, fp=1, fn=1, judged=6, exact=4, nulls=2, inventions=1),
        FieldScore("agencies", tp=5, fp=0, fn=5, judged=2),
        FieldScore("agencies+role", tp=0, fp=5, fn=10, judged=2),
        FieldScore("signer", judged=1, exact=1, nulls=1),
    ),
    errors=(
        FieldError("a[1]", "title", "Tin", "Tìn", "wrong"),
        FieldError("a[1]", "number", "1/KH-UBND", None, "missed", 1),
        FieldError("a[1]", "number", None, "9/KH-UBND", "invented"),
    ),
    pages_judged=6,
    pages_missing=("b[/red]",),
    unjudged=("note",),
)


def shown(evaluation: Evaluation) -> list[str]:
    console = Console(file=StringIO(), width=80)
    console.print(report(evaluation))
    assert isinstance(console.file, StringIO)
    return [" ".join(line.split()) for line in console.file.getvalue().splitlines()]


def test_table_fits_a_terminal_of_80_columns() -> None:
    lines = shown(EVALUATION)
    assert "6 pages judged, 1 missing" in lines
    assert "field P R F1 gold tp fp fn exact invented" in lines
    assert "number 0.750 0.750 0.750 4 3 1 1 4/6 1/2 50.0%" in lines
    assert "agencies 1.000 0.500 0.667 10 5 0 5" in lines
    assert "signer - - - 0 0 0 0 1/1 0/1 0.0%" in lines
    assert "all (micro) 0.889 0.571 0.696 14 8 1 6 1/3 33.3%" in lines
    assert "mean (macro) 0.708" in lines
    assert "Not in the output, all values missed: b[/red]" in lines
    assert "In the gold, not judged: note" in lines


def test_an_empty_evaluation_can_be_shown() -> None:
    assert "mean (macro) -" in shown(Evaluation((), (), 0))


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
