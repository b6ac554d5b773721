"""What the documentation is made from agrees with the code."""

from __future__ import annotations

import ast
import re
import tomllib
from dataclasses import fields
from pathlib import Path

import markdown
import pytest

from docs.making import architecture, commands, database, examples, figures, records, rules, tables
from docs.making.markdown import table
from pipeline.confidence import shipped_table
from pipeline.registry.database.tables import TABLES
from pipeline.registry.rows import PLAN_COLUMNS

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "docs" / "pictures"
WRITTEN = sorted(
    path
    for path in [*ROOT.glob("*.md"), *(ROOT / "corpus").glob("*.md"), *(ROOT / "notebooks").glob("*.md")]
    if path.is_file()
)


def test_every_field_of_every_record_has_a_meaning_and_no_other() -> None:
    wanted = {(kind.__name__, field.name) for kind in records.record_kinds() for field in fields(kind)}
    told = records.meanings()
    assert set(told) == wanted
    assert all(english and vietnamese for english, vietnamese in told.values())


def test_every_column_is_described() -> None:
    page = tables.tables_page()
    for each in TABLES.values():
        part = page.partition(f"### {each.name}\n")[2].partition("\n##")[0]
        for column in each.columns:
            assert re.search(rf"^\| `{column.name}` \|.*\| \S[^|]* \|$", part, re.MULTILINE), column.name
    of_records = page.partition("## Of records")[2]
    assert re.findall(r"^\| `(\w+)` \| [^|]*\| \S", of_records, re.MULTILINE) == list(PLAN_COLUMNS)


def test_every_column_is_told_in_vietnamese() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (\S[^|]*) \| (\S[^|]*) \|$", tables.columns_in_vietnamese(), re.MULTILINE)
    assert [name for name, _, _ in rows] == [column.name for column in TABLES["plans"].columns]


def test_the_columns_that_the_vietnamese_page_keeps_are_current() -> None:
    page = figures.VIETNAMESE.read_text(encoding="utf-8")
    assert figures.kept(page, "columns") == tables.columns_in_vietnamese(), "run `make figures`"


def test_every_table_of_the_database_is_described() -> None:
    page = database.database_page()
    for name in ("plans", "sightings", "joins", "conflicts", "search"):
        assert f"## {name}\n" in page
    assert "| `plan_id` | text | `plans.id` | id of the plan |" in page
    rows = re.findall(r"^\| `\w+` \|.*$", page, re.MULTILINE)
    assert not [row for row in rows if row.endswith("|  |")], "say it in docs/making/database_columns.csv"
    assert "A sighting is one plan as one page tells of it" in page


def test_every_command_is_described() -> None:
    names = [name for name, _, _ in commands.commands()]
    page = commands.commands_page()
    assert {"kehoach", "kehoach extract", "kehoach build"} <= set(names)
    assert all(f"## {name}\n" in page for name in names)


def test_rules_of_the_table_are_found_in_the_code() -> None:
    lost = {row.sign.rule for row in shipped_table().rows if rules.rule_of(row.sign.rule) is None}
    assert not lost


@pytest.fixture(scope="module")
def rules_page() -> str:
    return rules.rules_page()


def test_every_rule_is_listed_and_most_have_an_example(rules_page: str) -> None:
    rows = re.findall(r"^\| `(\w+\.\S+)` \|(.*)$", rules_page, re.MULTILINE)
    assert {rule.name for rule in rules.rules() if "{" not in rule.name} <= {name for name, _ in rows}
    without = [name for name, row in rows if "(`" not in row]
    assert len(without) < 0.05 * len(rows), f"make pictures chooses other pages, or add to example_texts.csv: {without}"


def test_every_rule_has_all_cells(rules_page: str) -> None:
    rows = re.findall(r"^\| `\w+\.\S+` \|.*$", rules_page, re.MULTILINE)
    assert not [row for row in rows if len(re.findall(r"(?<!\\)\|", row.replace(r"\\", ""))) != 6]


def test_words_of_an_example_are_shown_as_they_are() -> None:
    shown = markdown.markdown(rules._cut("<a href='/t'>4 | *Sở* [12]_x_ #1 `a` \\"))
    assert shown == "<p>&lt;a href='/t'&gt;4 | *Sở* [12]_x_ #1 `a` \\</p>"


def test_every_composed_text_shows_a_rule_that_no_page_shows() -> None:
    found = [examples.examples([reading]) for reading in examples.readings()]
    pages = len(examples.example_pages())
    assert len(found) > pages
    shown = set().union(*found[:pages])
    assert all(set(of_text) - shown for of_text in found[pages:])


def test_right_values_of_a_rule_are_those_of_the_table(rules_page: str) -> None:
    rows = [row for row in shipped_table().rows if row.sign.rule == "number.state"]
    right, fired = sum(row.right for row in rows), sum(row.fired for row in rows)
    assert f"| `number.state` | {right} of {fired} | {right / fired:.2f} |" in rules_page


def test_a_rule_that_nobody_judged_says_so(rules_page: str) -> None:
    judged = {row.sign.rule for row in shipped_table().rows} | {
        rule for row in shipped_table().rows for rule in row.sign.via.split("+")
    }
    never = next(rule.name for rule in rules.rules() if "{" not in rule.name and rule.name not in judged)
    assert f"| `{never}` | never judged |" in rules_page


@pytest.mark.parametrize(
    ("source", "ids"),
    [
        ('x = "theme.cue"', ["theme.cue"]),
        ('x = f"date.{name}"', ["date.{name}"]),
        ('x = f"own.{citation.frame}"', ["own.{frame}"]),
        ('x = f"province.{levels[0]}_name"', ["province.{levels}_name"]),
        ('x = "bodies.csv"; y = "two words.here"; z = f"{a}.b"', []),
    ],
)
def test_rule_ids_of_a_module(source: str, ids: list[str]) -> None:
    assert list(rules._ids(ast.parse(source))) == ids


def test_cells_do_not_break_a_table() -> None:
    assert table(["a"], [["x | y\nz"]]) == "| a |\n| --- |\n| x \\| y z |\n"


def test_the_picture_of_the_architecture_is_current() -> None:
    assert (PICTURES / "architecture.svg").read_text(encoding="utf-8") == architecture.picture(), "run `make pictures`"


def test_imports_that_follow_from_others_are_left_out() -> None:
    found = {"a": {"b", "c"}, "b": {"c"}, "c": set[str]()}
    assert architecture.reduced(found) == [("a", "b"), ("b", "c")]


def test_the_picture_of_the_evidence_is_small() -> None:
    assert 5_000 < (PICTURES / "evidence.png").stat().st_size < 100_000


def test_extras_are_described() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    described = re.findall(r"^\| `([\w-]+)` \|", (ROOT / "docs/reference/extras.md").read_text("utf-8"), re.MULTILINE)
    assert sorted(described) == sorted(project["optional-dependencies"])


def test_rules_of_joins_are_described() -> None:
    calls = [
        node
        for path in (ROOT / "pipeline" / "registry" / "identity").glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Evidence"
    ]
    in_code = {call.args[1].value for call in calls if isinstance(call.args[1], ast.Constant)} | {"judgement"}
    page = (ROOT / "docs" / "explanation" / "identity.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| \d? ?\| `([\w-]+)` \|", page, re.MULTILINE)) == in_code


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_outside_the_site_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8"))
    local = [link.partition("#")[0] for link in links if not link.startswith(("http", "#"))]
    assert not [link for link in local if not (page.parent / link).exists()]
