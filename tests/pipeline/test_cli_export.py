"""kehoach export: which files come of which wishes, and what is refused."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from tabled import FIRST, make_registry

from pipeline.registry.database.tables import TABLES

Run = Callable[..., Result]
EVERY = sorted(TABLES)


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small registry with rows in all its tables, in the folder where the command is given."""
    monkeypatch.chdir(tmp_path)
    return make_registry(tmp_path / "so")


@pytest.mark.parametrize(
    ("options", "made"),
    [
        (("-o", "x/plans.csv"), ["plans.csv"]),
        (("-o", "x/trang.parquet", "--table", "pages"), ["trang.parquet"]),
        (("-o", "x", "--format", "csv"), [f"{name}.csv" for name in EVERY]),
        (("-o", "x", "--format", "parquet"), [f"{name}.parquet" for name in EVERY]),
        (("-o", "x", "--format", "jsonl", "--table", "plans"), ["plans.jsonl"]),
        (("-o", "x/T.XLSX", "--labels", "vi"), ["T.XLSX"]),
        (("-o", "x/g.graphml"), ["g.graphml"]),
        (("-o", "x", "--format", "datapackage"), sorted(["datapackage.json", *(f"{name}.csv" for name in EVERY)])),
        (("-o", "x/data.txt", "--format", "jsonl"), ["data.txt"]),
    ],
)
def test_files(registry: Path, tmp_path: Path, kehoach: Run, options: tuple[str, ...], made: list[str]) -> None:
    done = kehoach("export", registry, *options)
    assert (done.exit_code, done.stdout) == (0, ""), done.output
    assert sorted(path.name for path in (tmp_path / "x").iterdir()) == made
    assert ("names no licence" in done.stderr) == ("datapackage" in options)


def test_a_table_is_printed(registry: Path, kehoach: Run) -> None:
    done = kehoach("export", registry, "--table", "agencies", "--labels", "vi")
    assert [row["vai trò"] for row in csv.DictReader(io.StringIO(done.stdout))] == ["chủ trì", "thực hiện"]
    done = kehoach("export", registry, "--table", "agencies")
    assert [row["role"] for row in csv.DictReader(io.StringIO(done.stdout))] == ["lead", "implement"]
    done = kehoach("export", registry, "--format", "jsonl", "--min-confidence", "0.9")
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [FIRST]
    assert "note: 1 of 2 plans are less sure than 0.9, or were never judged, and are left out" in done.stderr
    assert kehoach("export", registry, "--format", "graphml").stdout.endswith("</graphml>\n")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("-o", "x"), "the name tells no format (csv, xlsx, parquet, jsonl, graphml, datapackage)"),
        (("-o", "x.doc"), "give one with --format"),
        (("--format", "xlsx"), "xlsx cannot be shown here; name a file or folder with -o"),
        (("--format", "parquet"), "parquet cannot be shown here"),
        (("--format", "datapackage"), "datapackage cannot be shown here"),
        (("-o", "g.graphml", "--table", "plans"), "--table does not go with graphml"),
        (("-o", "p.parquet", "--labels", "vi"), "--labels belongs to csv and xlsx"),
        (("-o", "p.csv", "--licence", "CC0-1.0"), "--licence belongs to --format datapackage"),
        (("-o", ".", "--format", "xlsx"), "this is a folder; name a file such as plans.xlsx"),
        (("-o", "tep", "--format", "datapackage"), "this is a file; name a folder"),
        (("-o", "so/plans.csv"), "this is the registry, whose tables every build makes; name another folder"),
        (("-o", "so", "--format", "csv"), "this is the registry"),
    ],
)
def test_misuse(registry: Path, tmp_path: Path, kehoach: Run, options: tuple[str, ...], message: str) -> None:
    (tmp_path / "tep").touch()
    before = sorted(tmp_path.rglob("*"))
    done = kehoach("export", registry, *options)
    assert (done.exit_code, message in done.stderr) == (2, True), done.output
    assert sorted(tmp_path.rglob("*")) == before


def test_what_is_no_registry(tmp_path: Path, registry: Path, kehoach: Run) -> None:
    done = kehoach("export", tmp_path, "-o", tmp_path / "x.csv")
    assert (done.exit_code, "this is no registry" in done.stderr) == (2, True)
    (registry / "registry.sqlite").unlink()
    done = kehoach("export", registry, "-o", tmp_path / "x.csv")
    assert (done.exit_code, "run `kehoach build` on it again" in done.stderr) == (2, True)
    assert not (tmp_path / "x.csv").exists()
