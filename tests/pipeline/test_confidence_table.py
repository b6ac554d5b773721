"""The table of confidences: what a figure is made of, reading and writing, and whether its rules are still there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from pipeline.confidence import Row, Table, shipped_table
from pipeline.confidence.signs import Sign
from pipeline.confidence.table import TableError, read_table, write_table

ROOT = Path(__file__).parents[2]
NUMBER = Sign("number", "number.state", "", "article/report")
ROWS = (
    Row(NUMBER, 40, 40),
    Row(Sign("number", "number.bare", "", "official_text"), 1, 4),
    Row(Sign("title", "title.headline", "", "official_text"), 50, 50),
)
HEADER = "field,rule,via,context,right,fired\n"


def test_a_table_is_written_sorted_and_read_back() -> None:
    text = write_table(Table(reversed(ROWS)))
    assert text == (
        f"{HEADER}number,number.bare,,official_text,1,4\n"
        "number,number.state,,article/report,40,40\ntitle,title.headline,,official_text,50,50\n"
    )
    assert read_table(text).rows == Table(ROWS).rows


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "line 1: field,rule"),
        ("field,rule,context,right,fired\n", "line 1: field,rule"),
        (f"{HEADER}number,r,,article,1\n", "line 2: .*are wanted"),
        (f"{HEADER}number,r,,article,1,x\n", "line 2: .*whole numbers"),
        (f"{HEADER}number,r,,article,-1,2\n", "line 2: .*whole numbers"),
        (f"{HEADER}number,r,,article,3,2\n", "line 2: more right values"),
        (f"{HEADER}number,r,,article,1,2\nnumber,r,,article,1,2\n", "line 3: the same sign again"),
    ],
)
def test_a_damaged_table(text: str, message: str) -> None:
    with pytest.raises(TableError, match=message):
        read_table(text)


@pytest.mark.parametrize(
    ("less_sure", "surer"),
    [
        pytest.param(Sign("number", "number.bare", "", "official_text"), NUMBER, id="a rule that errs"),
        pytest.param(NUMBER, Sign("title", "title.headline", "", "official_text"), id="a field that errs"),
        pytest.param(
            Sign("number", "number.new", "", "list"), NUMBER, id="a rule without a row is as sure as its field"
        ),
        pytest.param(Sign("number", "number.state", "", "list"), NUMBER, id="a context without a row"),
        pytest.param(
            Sign("number", "number.bare", "", "list"), Sign("number", "number.new", "", "list"), id="the rule elsewhere"
        ),
        pytest.param(
            Sign("number", "number.new", "", "official_text"),
            Sign("number", "number.new", "", "list"),
            id="other rules in the context",
        ),
    ],
)
def test_which_sign_is_surer(less_sure: Sign, surer: Sign) -> None:
    table = Table(ROWS)
    one, other = table.probability(less_sure), table.probability(surer)
    assert one is not None
    assert other is not None
    assert 0 < one < other < 1


def test_a_field_that_nobody_judged_has_no_figure() -> None:
    assert Table(ROWS).probability(Sign("agencies.task", "assign.verb", "", "official_text")) is None


def test_more_firings_make_surer() -> None:
    figures = [Table([Row(NUMBER, n, n), *ROWS[1:]]).probability(NUMBER) for n in (1, 4, 16, 64, 256)]
    assert figures == sorted(figures, key=lambda figure: figure or 0)
    assert figures[-1] is not None
    assert figures[-1] > 0.995


def test_the_shipped_table_is_as_it_would_be_written() -> None:
    path = ROOT / "pipeline" / "confidence" / "table.csv"
    assert write_table(shipped_table()) == path.read_text(encoding="utf-8")


def _emitted() -> re.Pattern[str]:
    """A pattern of all rule ids that the code can write: plain strings, and f-strings that begin with "name."."""
    found: set[str] = set()
    for path in [*(ROOT / "extractors").rglob("*.py"), *(ROOT / "pipeline" / "assemble").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found |= {re.escape(node.value)} if re.fullmatch(r"\w+\.\w+", node.value) else set()
            elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                parts = [re.escape(str(v.value)) if isinstance(v, ast.Constant) else r"\w+" for v in node.values]
                found |= {"".join(parts)} if re.match(r"\w+\\\.", parts[0]) else set()
    return re.compile("|".join(sorted(found)))


def test_no_rule_of_the_table_has_left_the_code() -> None:
    """A rule that is no longer there does no harm, but its counts are lost to those that took its place."""
    emitted = _emitted()
    rules = {rule for row in shipped_table().rows for rule in (row.sign.rule, *row.sign.via.split("+")) if rule}
    stale = sorted(rule for rule in rules if not emitted.fullmatch(rule))
    assert not stale, "no code emits these rules any more: run `make fit`"
