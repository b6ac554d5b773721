"""The figures of the README are those that were measured last: the floors in corpus/baseline.json."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.evaluate.baseline import load_baseline

ROOT = Path(__file__).parents[2]
FLOORS = {part: floors.f1 for part, floors in load_baseline(ROOT / "corpus" / "baseline.json").items()}
README = (ROOT / "README.md").read_text(encoding="utf-8")
TEST, DEV, FIT = 3, 6, 7  # columns of the table of accuracy
# Rows of the table beside the peer, by field.
COMPARED = {
    "number": "number",
    "issued": "date of issue",
    "issuer": "issuer",
    "province": "province",
    "themes": "themes",
    "timeframe.start": "start of the timeframe",
    "agencies": "agencies",
    "references": "references",
}


def _cells(table: str, name: str) -> list[str]:
    row = re.search(rf"^\| {re.escape(name)} \|.*$", table, re.MULTILINE)
    assert row, f"no row {name!r}"
    return [cell.strip() for cell in row[0].split("|")[1:-1]]


@pytest.mark.parametrize(("part", "column"), [("test", TEST), ("dev", DEV), ("fit", FIT)])
def test_the_table_of_accuracy(part: str, column: int) -> None:
    table = README.partition("## Accuracy")[2].partition("\n## ")[0]
    shown = {field: float(_cells(table, field)[column]) for field in FLOORS[part]}
    stale = {f: (told, FLOORS[part][f]) for f, told in shown.items() if abs(told - FLOORS[part][f]) > 0.001}
    assert not stale, "the README is behind: take the table from `make evaluate ARGS=--markdown`"


def test_the_table_beside_the_peer() -> None:
    table = README.partition("## Against what you would do today")[2].partition("\n## ")[0]
    shown = {field: float(_cells(table, name)[1]) for field, name in COMPARED.items()}
    measured = {field: FLOORS["test"][field] for field in COMPARED}
    assert shown == pytest.approx(measured, abs=0.001), "take the figures of the part test from `make compare`"
