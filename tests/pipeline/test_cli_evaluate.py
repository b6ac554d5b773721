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
    (pages / "binary.txt").write_bytes(b"MZ\x00")
    result = kehoach("evaluate", gold, pages)
    assert result.exit_code == 1
    assert "binary.txt: the file is binary" in result.stderr
    assert "2 pages judged" in result.stdout


def test_a_page_that_is_set_aside_is_named_and_no_failure(pages: Path, gold: Path, kehoach: Run) -> None:
    (pages / "empty.txt").write_bytes(b"")
    result = kehoach("evaluate", gold, pages)
    assert result.exit_code == 0
    assert f"{pages / 'empty.txt'}: quarantined: the file is empty" in result.stderr


@pytest.fixture
def parts(tmp_path: Path) -> Path:
    """Gold in two parts."""
    for part, page in zip(("dev", "test"), GOLD, strict=True):
        (tmp_path / "gold" / part).mkdir(parents=True)
        (tmp_path / "gold" / part / "page.json").write_text(json.dumps(page), encoding="utf-8")
    return tmp_path / "gold"


def test_parts_are_shown_apart(pages: Path, parts: Path, kehoach: Run) -> None:
    shown = [" ".join(line.split()) for line in kehoach("evaluate", parts, pages).stdout.splitlines()]
    assert shown.index("dev: 1 pages judged") < shown.index("test: 1 pages judged")
    data = json.loads(kehoach("evaluate", parts, pages, "--json", "--by", "province").stdout)
    assert {name: part["fields"]["number"]["tp"] for name, part in data["groups"]["part"].items()} == {
        "dev": 1,
        "test": 0,
    }
    assert list(data["groups"]["province"]) == ["Bắc Kạn", "Long An"]


def test_groups_come_below_their_part(pages: Path, parts: Path, kehoach: Run) -> None:
    shown = kehoach("evaluate", parts, pages, "--by", "kind", "--by", "province").stdout
    places = [shown.index(f"{part}{what}") for part in ("dev", "test") for what in (": ", ", by kind", ", by province")]
    assert places == sorted(places)
    assert shown.count("article/announcement") == 2


def test_markdown(pages: Path, gold: Path, kehoach: Run) -> None:
    lines = kehoach("evaluate", gold, pages, "--markdown").stdout.splitlines()
    assert lines[0] == "| field | precision | recall | F1 | strict F1 | values |"
    assert "| number | 0.500 | 0.500 | 0.500 | 0.500 | 2 |" in lines


def test_strict_errors(pages: Path, tmp_path: Path, kehoach: Run) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_text('{"id": "a", "plans": [{"subject": "phát động phong trào"}]}', encoding="utf-8")
    kehoach("extract", pages, "-o", tmp_path / "old.jsonl")
    lines = (tmp_path / "old.jsonl").read_text(encoding="utf-8").splitlines()
    page = next(record for record in map(json.loads, lines) if record["path"].endswith("a.txt"))
    page["plans"][0]["subject"] = "việc phát động phong trào"
    (tmp_path / "new.jsonl").write_text(json.dumps(page), encoding="utf-8")
    assert ": wrong: " not in kehoach("evaluate", gold, tmp_path / "new.jsonl", "--errors").stdout
    strict = kehoach("evaluate", gold, tmp_path / "new.jsonl", "--errors", "--strict").stdout
    assert "a: plans[0].subject: wrong: gold phát động phong trào, got việc phát động phong trào" in strict


@pytest.mark.parametrize("old", ["pages", "records.jsonl", "registry"])
def test_difference(old: str, pages: Path, gold: Path, tmp_path: Path, kehoach: Run) -> None:
    kehoach("extract", pages, "-o", tmp_path / "records.jsonl")
    kehoach("build", pages, "-o", tmp_path / "registry")
    text = (tmp_path / "records.jsonl").read_text(encoding="utf-8").replace('"158/KH-UBND"', '"185/KH-UBND"')
    (tmp_path / "new.jsonl").write_text(text, encoding="utf-8")
    result = kehoach("evaluate", gold, tmp_path / "new.jsonl", "--diff", tmp_path / old)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "number 0.500 0.000 -0.500 0 1 0" in [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert result.stdout.splitlines()[-1] == "- a.txt: plans[0].number: wrong: gold 158/KH-UBND, got 185/KH-UBND"


def test_old_and_new_failures_are_counted_together(pages: Path, gold: Path, tmp_path: Path, kehoach: Run) -> None:
    (pages / "binary.txt").write_bytes(b"MZ\x00")
    result = kehoach("evaluate", gold, pages, "--diff", pages)
    assert result.exit_code == 1
    assert "2 of 8 inputs failed" in result.stderr


def test_floors_are_written_held_and_missed(pages: Path, parts: Path, tmp_path: Path, kehoach: Run) -> None:
    floors = tmp_path / "floors.json"
    assert kehoach("evaluate", parts, pages, "--update-baseline", floors).exit_code == 0
    assert kehoach("evaluate", parts, pages, "--baseline", floors).exit_code == 0
    before = floors.read_bytes()

    kehoach("extract", pages, "-o", tmp_path / "worse.jsonl")
    text = (tmp_path / "worse.jsonl").read_text(encoding="utf-8").replace("2022-03-10", "2022-10-03")
    (tmp_path / "worse.jsonl").write_text(text, encoding="utf-8")
    missed = kehoach("evaluate", parts, tmp_path / "worse.jsonl", "--baseline", floors)
    assert missed.exit_code == 1
    assert "dev: issued: F1 0.0000, floor 1.0000" in missed.stderr
    assert f"--update-baseline {floors}" in missed.stderr
    assert "dev: 1 pages judged" in missed.stdout

    refused = kehoach("evaluate", parts, tmp_path / "worse.jsonl", "--update-baseline", floors)
    assert refused.exit_code == 1
    assert "dev: issued: F1 0.0000, floor 1.0000" in refused.stderr
    assert "--allow-lower" in refused.stderr
    assert floors.read_bytes() == before
    written = kehoach("evaluate", parts, tmp_path / "worse.jsonl", "--update-baseline", floors, "--allow-lower")
    assert written.exit_code == 0
    assert json.loads(floors.read_text(encoding="utf-8"))["dev"]["f1"]["issued"] == 0.0


def test_floors_of_one_part_leave_the_other_alone(pages: Path, parts: Path, tmp_path: Path, kehoach: Run) -> None:
    floors = tmp_path / "floors.json"
    kehoach("evaluate", parts, pages, "--update-baseline", floors)
    before = json.loads(floors.read_text(encoding="utf-8"))
    (parts / "test" / "page.json").write_text(json.dumps({**GOLD[1], "views": None}), encoding="utf-8")
    changed = kehoach("evaluate", parts, pages, "--baseline", floors)
    assert changed.exit_code == 1
    assert "test: the gold or the pages are not those that the floors were measured on" in changed.stderr
    assert kehoach("evaluate", parts / "dev", pages, "--baseline", floors).exit_code == 0
    assert kehoach("evaluate", parts / "test", pages, "--update-baseline", floors).exit_code == 0
    after = json.loads(floors.read_text(encoding="utf-8"))
    assert (after["dev"], list(after)) == (before["dev"], ["dev", "test"])
    assert after["test"]["fingerprint"] != before["test"]["fingerprint"]


def test_no_floors_without_all_pages(pages: Path, parts: Path, tmp_path: Path, kehoach: Run) -> None:
    (pages / "2023" / "c.html").unlink()
    result = kehoach("evaluate", parts, pages, "--update-baseline", tmp_path / "floors.json")
    assert (result.exit_code, (tmp_path / "floors.json").exists()) == (1, False)
    assert "pages are missing: c" in result.stderr


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--json", "--markdown"], "exclude each other"),
        (["--diff", "x", "--json"], "exclude each other"),
        (["--markdown", "--by", "kind"], "do not go with"),
        (["--diff", "x", "--errors"], "do not go with"),
        (["--strict"], "--strict goes with --errors"),
        (["--allow-lower"], "--allow-lower goes with"),
        (["--by", "weather"], "weather"),
        (["--baseline", "absent.json"], "absent.json: no such file; make one with --update-baseline"),
        (["--diff", "absent"], "there is no such file"),
    ],
)
def test_wrong_use(options: list[str], message: str, pages: Path, gold: Path, kehoach: Run) -> None:
    result = kehoach("evaluate", gold, pages, *options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr


def test_an_output_of_other_pages_is_wrong_use(gold: Path, pages: Path, kehoach: Run) -> None:
    result = kehoach("evaluate", gold, pages, "--diff", pages / "b.txt")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "b.txt: nothing has the name, address or hash of a gold page" in result.stderr
