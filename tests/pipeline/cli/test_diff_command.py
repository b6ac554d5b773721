"""kehoach diff: what it takes, what it prints."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import Result
from small_registry import page_id, write_registry

from pipeline.codec import dumps
from pipeline.model import Page, Plan

Run = Callable[..., Result]
OLD = Plan(number="1/KH-UBND", issued="2020-01-02", subject="trồng tre")
NEW = replace(OLD, subject="trồng trúc", signer="Lò Thị Pánh")


def page(number: int, plan: Plan) -> Page:
    return Page(page_id(number), f"{number}.txt", plans=(plan,), text="chữ")


SIDES = ([page(1, OLD), page(2, OLD)], [page(1, NEW), page(3, OLD)])


@pytest.fixture
def outputs(tmp_path: Path) -> tuple[Path, Path]:
    """Two files of records."""
    files = (tmp_path / "old.jsonl", tmp_path / "new.jsonl")
    for file, pages in zip(files, SIDES, strict=True):
        file.write_text("".join(dumps(each) + "\n" for each in pages), encoding="utf-8")
    return files


@pytest.fixture
def registries(tmp_path: Path) -> tuple[Path, Path]:
    """Two registries with the same records."""
    old, new = (write_registry(tmp_path / name, pages) for name, pages in zip(("old", "new"), SIDES, strict=True))
    return old, new


def test_outputs(outputs: tuple[Path, Path], kehoach: Run) -> None:
    result = kehoach("diff", *outputs)
    assert (result.exit_code, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    assert lines[:5] == [
        "~ 1.txt#0: 1/KH-UBND, 2020-01-02, trồng tre",
        '    subject: "trồng tre" -> "trồng trúc"',
        '    signer: null -> "Lò Thị Pánh"',
        "- 2.txt#0: 1/KH-UBND, 2020-01-02, trồng tre",
        "+ 3.txt#0: 1/KH-UBND, 2020-01-02, trồng tre",
    ]
    assert lines[-1] == "2 plans before, 2 after: 0 the same, 1 changed, 1 gone, 1 came"


def test_registries(registries: tuple[Path, Path], kehoach: Run) -> None:
    result = kehoach("diff", *registries, "--fields", "signer")
    assert result.stdout.startswith("~ p-")
    assert "subject" not in result.stdout
    assert result.stdout.endswith("1 changed, 1 gone, 1 came\n")


def test_a_registry_and_an_output(registries: tuple[Path, Path], outputs: tuple[Path, Path], kehoach: Run) -> None:
    result = kehoach("diff", registries[0], outputs[0])
    assert result.stdout == "2 plans before, 2 after: 2 the same, 0 changed, 0 gone, 0 came\n"
    assert "compared page by page" in result.stderr


def test_json(outputs: tuple[Path, Path], kehoach: Run) -> None:
    *plans, counts = map(json.loads, kehoach("diff", *outputs, "--json").stdout.splitlines())
    assert [plan["kind"] for plan in plans] == ["changed", "gone", "come"]
    assert plans[0]["changes"]["signer"] == {"old": None, "new": "Lò Thị Pánh"}
    assert (counts["changed"], counts["gone"], counts["come"], counts["same"]) == (1, 1, 1, 0)
    assert counts["fields"]["signer"] == {"came": 1, "went": 0, "other": 0}


BAD = [
    (["none", "none"], "none: give a registry, or a file of records"),
    (["old.csv", "old.csv"], "give a registry, or a file of records"),
    (["broken.jsonl", "old.jsonl"], "broken.jsonl:1: not JSON"),
    (["old.jsonl", "new.jsonl", "--fields", "numer"], "there is no field 'numer'; the fields are number,"),
]


@pytest.mark.parametrize(("args", "message"), BAD)
def test_bad_inputs(
    args: list[str],
    message: str,
    outputs: tuple[Path, Path],
    tmp_path: Path,
    kehoach: Run,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "old.csv").write_text("a\n", encoding="utf-8")
    (tmp_path / "broken.jsonl").write_text("{\n", encoding="utf-8")
    result = kehoach("diff", *args)
    assert result.exit_code == 2
    assert message in result.stderr


def test_damaged_tables(registries: tuple[Path, Path], kehoach: Run) -> None:
    (registries[1] / "registry.sqlite").write_bytes(b"no database" * 50)
    result = kehoach("diff", *registries)
    assert result.exit_code == 2
    assert "registry.sqlite cannot be read" in result.stderr
