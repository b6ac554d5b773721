"""What strangers did to runs: twins that change, folders that move, parts that go, odd names and options, signals."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from built import announcement, dataset
from click.testing import Result

import pipeline
from pipeline.run import outcomes
from pipeline.run.engine import process

Run = Callable[..., Result]
Many = Callable[[int], Path]


def held(registry: Path) -> Counter[str]:
    """The records by name of their file."""
    return Counter(Path(page.path or "").name for page in pipeline.open_registry(registry).records())


def statuses(registry: Path) -> Counter[str]:
    return Counter(entry.status for entry in pipeline.open_registry(registry).ledger())


def test_the_twin_of_a_page_that_changes_is_read_though_nobody_names_it(tmp_path: Path, kehoach: Run) -> None:
    registry, first, second = tmp_path / "registry", tmp_path / "a", tmp_path / "b"
    for folder in (first, second):
        folder.mkdir()
        (folder / f"{folder.name}.txt").write_text(announcement(1), encoding="utf-8")
    kehoach("build", first, second, "-o", registry)
    (first / "a.txt").write_text(announcement(2), encoding="utf-8")
    kehoach("build", first, "-o", registry)
    assert held(registry) == {"a.txt": 1, "b.txt": 1}
    assert statuses(registry) == {"done": 2}


def test_a_file_by_another_name_is_the_same(
    many: Many, tmp_path: Path, kehoach: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages, registry = many(3), tmp_path / "registry"
    monkeypatch.chdir(tmp_path)
    kehoach("build", pages.name, "-o", registry)
    before = dataset(registry)
    assert "3 inputs: 3 pages" in kehoach("build", pages, "-o", registry).stdout
    assert dataset(registry) == before
    (pages / "001.txt").write_text(announcement(9), encoding="utf-8")
    kehoach("build", pages, "-o", registry)
    assert held(registry) == {"000.txt": 1, "001.txt": 1, "002.txt": 1}


def test_records_are_made_again_also_of_a_folder_that_was_renamed(many: Many, tmp_path: Path, kehoach: Run) -> None:
    registry = tmp_path / "registry"
    pages = many(20)
    kehoach("build", pages, "-o", registry)
    moved = pages.rename(tmp_path / "moved")
    kehoach("build", moved, "-o", registry, "--redo-if-newer", "--min-confidence", "1")
    numbers = [page.plans[0].number for page in pipeline.open_registry(registry).records()]
    assert numbers == [None] * 20
    assert statuses(registry) == {"done": 20, "duplicate": 20}


def test_a_part_that_is_gone_is_made_again(many: Many, tmp_path: Path, kehoach: Run) -> None:
    pages, registry = many(40), tmp_path / "registry"
    kehoach("build", pages, "-o", registry)
    whole = held(registry)
    (registry / "parts" / "part-000002.parquet").unlink()
    result = kehoach("build", pages, "-o", registry)
    assert "note: 16 records were gone with their parts, and their pages are read again" in result.stderr
    assert held(registry) == whole


def test_a_full_disk_is_told_as_such(many: Many, tmp_path: Path, kehoach: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    pages, registry = many(3), tmp_path / "registry"
    with monkeypatch.context() as patch:
        patch.setattr("pipeline.registry.ledger_changes.LedgerChanges.finish", full)
        result = kehoach("build", pages, "-o", registry)
    assert result.exit_code == 1
    assert "the ledger cannot be written: database or disk is full; when this is mended" in result.stderr
    with monkeypatch.context() as patch:
        patch.setattr("pipeline.run.stages.write_tables", lambda _: (_ for _ in ()).throw(OSError(28, "No space")))
        result = kehoach("build", pages, "-o", registry)
    assert (result.exit_code, "the tables cannot be written: No space" in result.stderr) == (1, True)
    assert "plans.csv" not in result.stdout
    assert kehoach("build", pages, "-o", registry).exit_code == 0
    assert held(registry) == {"000.txt": 1, "001.txt": 1, "002.txt": 1}


def test_a_stopped_run_leaves_the_tables_of_what_it_has(
    many: Many, tmp_path: Path, kehoach: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages, registry = many(120), tmp_path / "registry"

    def failing(reading: object, confidence: float | None) -> object:
        if "09" in str(getattr(reading, "path", "")):
            raise ValueError("hỏng")
        return process(reading, confidence)  # type: ignore[arg-type]

    monkeypatch.setattr(outcomes, "process", failing)
    result = kehoach("build", pages, "-o", registry, "--max-failures", "0.01")
    assert result.exit_code == 1
    assert "more than --max-failures" in result.stderr
    assert len((registry / "plans.csv").read_text(encoding="utf-8-sig").splitlines()) > 50


def test_only_json_when_json_is_asked_for(many: Many, tmp_path: Path, kehoach: Run) -> None:
    pages = many(2)
    (pages / "bad.txt").write_bytes(b"MZ\x00")
    result = kehoach("build", pages, tmp_path / "none.txt", "-o", tmp_path / "registry", "--log-json")
    lines = [json.loads(line) for line in result.stderr.splitlines()]
    assert result.exit_code == 1
    assert {line["name"] for line in lines if line["event"] == "page"} == {
        str(pages / "bad.txt"),
        str(tmp_path / "none.txt"),
    }
    assert lines[-1]["event"] == "end"
    assert lines[-1]["status"] == {"done": 2, "failed": 2}


@pytest.mark.parametrize("option", ["--page-seconds", "--min-confidence", "--max-failures"])
def test_nan_is_no_number(option: str, tmp_path: Path, kehoach: Run) -> None:
    result = kehoach("build", "x", "-o", tmp_path / "r", option, "nan")
    assert (result.exit_code, "'nan' is no number" in result.stderr) == (2, True)


def test_an_empty_name_is_not_this_folder(tmp_path: Path, kehoach: Run) -> None:
    result = kehoach("build", "", "-o", tmp_path / "r")
    assert (result.exit_code, "is a variable of the shell empty?" in result.stderr) == (2, True)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_name_that_is_no_utf8(tmp_path: Path, kehoach: Run) -> None:
    name = os.fsdecode(b"tin\xff.txt")
    (tmp_path / name).write_text(announcement(1), encoding="utf-8")
    result = kehoach("build", tmp_path / name, tmp_path / os.fsdecode(b"no\xfe.txt"), "-o", tmp_path / "registry")
    assert (result.exit_code, "1 pages with 1 plans" in result.stdout) == (1, True)
    assert json.loads((tmp_path / "registry" / "run.json").read_text(encoding="utf-8"))["read"] == {
        "done": 1,
        "failed": 1,
    }


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_a_short_time_for_a_page_is_no_time_for_loading(many: Many, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pipeline", "build", str(many(20)), "-o", str(tmp_path / "registry")]
    options = ["--engine", "serial", "--page-seconds", "0.5"]
    done = subprocess.run([*command, *options], capture_output=True, text=True, check=False)
    assert "defect" not in done.stderr
    assert "20 inputs: 20 pages" in done.stdout


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_who_ends_a_run_is_told_how_it_goes_on(many: Many, tmp_path: Path) -> None:
    pages, registry = many(100), tmp_path / "registry"
    command = [sys.executable, "-m", "pipeline", "build", str(pages), "-o", str(registry), "--engine", "serial"]
    run = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    while not list(registry.glob("parts/*.parquet")):
        assert run.poll() is None
        time.sleep(0.02)
    run.send_signal(signal.SIGTERM)
    _, errors = run.communicate(timeout=60)
    assert (run.returncode, "the same command goes on from there" in errors) == (1, True)
    assert json.loads((registry / "run.json").read_text(encoding="utf-8"))["status"] == "interrupted"


def test_a_copy_of_a_registry_goes_on(many: Many, tmp_path: Path, kehoach: Run) -> None:
    pages = many(3)
    kehoach("build", pages, "-o", tmp_path / "one")
    shutil.copytree(tmp_path / "one", tmp_path / "two")
    many(5)
    assert "read in this run: 2 pages" in kehoach("build", pages, "-o", tmp_path / "two").stdout
