"""The figures of README and documentation are those that were measured last: the floors in corpus/baseline.json.

What each threshold keeps is held against the pages in tests/acceptance, which reads them all.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docs.making.figures import EVALUATION, PEER, README, WORDS, beside_the_peer, kept, replaced, without_marks
from pipeline.evaluate import evaluate, load_gold
from pipeline.evaluate.baseline import load_baseline

ROOT = Path(__file__).parents[2]
FLOORS = {part: floors.f1 for part, floors in load_baseline(ROOT / "corpus" / "baseline.json").items()}
PAGE = README.read_text(encoding="utf-8")
STALE = "figures and floors differ: `make baseline`, then `make figures`"
TEST, DEV, FIT = 3, 6, 7  # columns of the table of all fields
COMPARED = [name for name in WORDS if name not in ("doc_type", "timeframe.end")]


def _cells(table: str, name: str) -> list[str]:
    row = re.search(rf"^\| {re.escape(name)} \|.*$", table, re.MULTILINE)
    assert row, f"no row {name!r}"
    return [cell.strip() for cell in row[0].split("|")[1:-1]]


@pytest.mark.parametrize(("part", "column"), [("test", TEST), ("dev", DEV), ("fit", FIT)])
def test_the_table_of_all_fields(part: str, column: int) -> None:
    table = kept(EVALUATION.read_text(encoding="utf-8"), "fields")
    shown = {field: float(_cells(table, field)[column]) for field in FLOORS[part]}
    stale = {f: (told, FLOORS[part][f]) for f, told in shown.items() if abs(told - FLOORS[part][f]) > 0.001}
    assert not stale, STALE


def test_the_table_of_the_readme() -> None:
    table = kept(PAGE, "accuracy")
    shown = {field: float(_cells(table, words)[3]) for field, words in WORDS.items()}
    assert shown == pytest.approx({field: FLOORS["test"][field] for field in WORDS}, abs=0.001), STALE


def test_the_table_beside_the_peer() -> None:
    table = PAGE.partition(PEER)[2].partition("\n## ")[0]
    shown = {field: float(_cells(table, WORDS[field])[1]) for field in COMPARED}
    measured = {field: FLOORS["test"][field] for field in COMPARED}
    assert shown == pytest.approx(measured, abs=0.001), f"{STALE}; the peer's are those of `make compare`"


def test_a_table_is_put_in_its_place() -> None:
    page = "above\n<!-- worth -->\n\n| old |\n\n<!-- end -->\nbelow\n"
    renewed = replaced(page, "worth", "| new |\n")
    assert kept(renewed, "worth") == "| new |\n"
    assert without_marks(renewed) == "above\n\n| new |\n\nbelow\n"


def test_only_our_column_beside_the_peer_is_renewed(tmp_path: Path) -> None:
    page = f"| themes | 0.1 | 0.2 |\n{PEER}\n| themes | 0.1 | 0.2 |\n"
    gold = tmp_path / "gold.jsonl"
    gold.write_text('{"id": "a.txt", "plans": [{"number": "1/KH-UBND", "themes": ["Xanh"]}]}', encoding="utf-8")
    assert beside_the_peer(page, evaluate(load_gold(gold), [])) == page.replace(
        f"{PEER}\n| themes | 0.1", f"{PEER}\n| themes | 0.000"
    )
