"""kehoach evaluate: outputs of every kind against gold."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]
GOLD = [
    {"id": "a.txt", "plans": [{"number": "158/KH-UBND", "issued": "2022-03-10"}]},
    {"id": "c", "plans": [{"number": "403/KH-UBND"}]},
]


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    path = tmp_path / "gold.jsonl"
    path.write_text("\n".join(json.dumps(page) for page in GOLD), encoding="utf-8")
    return path


@pytest.fixture(params=["pages", "pattern", "records", "registry"])
def output(request: pytest.FixtureRequest, pages: Path, tmp_path: Path, kehoach: Run) -> Path:
    if request.param == "records":
        kehoach("extract", pages, "-o", tmp_path / "records.jsonl")
        return tmp_path / "records.jsonl"
    if request.param == "registry":
        kehoach("build", pages, "-o", tmp_path / "registry")
        return tmp_path / "registry"
    return pages / "**" if request.param == "pattern" else pages


def test_every_kind_of_output_is_judged_alike(output: Path, gold: Path, kehoach: Run) -> None:
    result = kehoach("evaluate", gold, output, "--json")
    assert (result.exit_code, result.stderr) == (0, "")
    data = json.loads(result.stdout)
    assert data["pages_judged"] == 2
    assert (data["fields"]["number"]["tp"], data["fields"]["number"]["fn"]) == (1, 1)


def test_table_and_errors(pages: Path, gold: Path, kehoach: Run) -> None:
    result = kehoach("evaluate", gold, pages, "--errors")
    assert "2 pages judged" in result.stdout
    assert "c: plans[0].number: wrong: gold 403/KH-UBND, got 402/KH-UBND" in result.stdout.splitlines()


@pytest.mark.parametrize(
    ("gold_text", "message"),
    [
        ("", "no gold in it"),
        ("{", "gold.jsonl:1: not JSON"),
        ('{"id": "a", "kind": "poem"}', "poem"),
        (None, "no such file"),
    ],
)
def test_bad_gold(gold_text: str | None, message: str, pages: Path, tmp_path: Path, kehoach: Run) -> None:
    path = tmp_path / "gold.jsonl"
    if gold_text is not None:
        path.write_text(gold_text, encoding="utf-8")
    result = kehoach("evaluate", path, pages)
    assert (result.exit_code, result.stdout) == (2, "")
    assert str(path) in result.stderr
    assert message in result.stderr


@pytest.mark.parametrize("line", [b"{", b'{"id": 7}', b"\xff\xfe"])
def test_bad_records(line: bytes, gold: Path, tmp_path: Path, kehoach: Run) -> None:
    (tmp_path / "records.jsonl").write_bytes(b'\n{"id": "x"}\n' + line)
    result = kehoach("evaluate", gold, tmp_path / "records.jsonl")
    assert result.exit_code == 2
    assert "records.jsonl:3:" in result.stderr
    assert "kehoach extract" in result.stderr


def test_a_failed_page_is_named(pages: Path, gold: Path, kehoach: Run) -> None:
    (pages / "empty.txt").write_bytes(b"")
    result = kehoach("evaluate", gold, pages)
    assert result.exit_code == 1
    assert "empty.txt: the file is empty" in result.stderr
    assert "2 pages judged" in result.stdout
