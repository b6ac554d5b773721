"""A registry is built in several runs: only what is missing is read, and nothing is lost or doubled."""

import json
import os
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from built import announcement, dataset
from click.testing import Result

import pipeline
from pipeline.ingest import Reading
from pipeline.ingest.archives import Member
from pipeline.model import Page
from pipeline.registry.lock import locked
from pipeline.run import outcomes
from pipeline.run.cursor import Cursor
from pipeline.run.engine import process
from pipeline.run.settings import Settings
from pipeline.run.tasks import Origin, Wanted

Run = Callable[..., Result]
Many = Callable[[int], Path]


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that were read, by name of their file; a page whose text says "hỏng" cannot be."""
    names: list[str] = []

    def reading(page: Reading, *args: Any) -> Page:
        names.append(Path(page.path or "").name)
        if "hỏng" in page.text:
            raise ValueError("hỏng")
        return process(page, *args)

    monkeypatch.setattr(outcomes, "process", reading)
    return names


def ids(registry: Path) -> Counter[str]:
    return Counter(page.path or "" for page in pipeline.open_registry(registry).records())


def statuses(registry: Path) -> Counter[str]:
    return Counter(entry.status for entry in pipeline.open_registry(registry).ledger())


def test_the_same_command_again_reads_nothing(many: Many, tmp_path: Path, kehoach: Run, read: list[str]) -> None:
    pages, registry = many(40), tmp_path / "registry"
    assert "40 inputs: 40 pages with 40 plans" in kehoach("build", pages, "-o", registry).stdout
    before = dataset(registry)
    read.clear()
    again = kehoach("build", pages, "-o", registry)
    assert (again.exit_code, read) == (0, [])
    assert "40 inputs: 40 pages with 40 plans" in again.stdout
    assert "read in this run: 0 pages" in again.stdout
    assert dataset(registry) == before


def test_what_has_the_bytes_of_another_was_not_there_before(many: Many, tmp_path: Path, kehoach: Run) -> None:
    pages = many(2)
    (pages / "copy.txt").write_bytes((pages / "000.txt").read_bytes())
    result = kehoach("build", pages, "-o", tmp_path / "registry")
    assert "3 inputs: 2 pages with 2 plans, 1 seen before" in result.stdout
    assert "the rest was there" not in result.stdout


def test_added_files_are_read_and_no_others(many: Many, tmp_path: Path, kehoach: Run, read: list[str]) -> None:
    pages, registry = many(20), tmp_path / "registry"
    kehoach("build", pages, "-o", registry)
    read.clear()
    many(23)
    kehoach("build", pages, "-o", registry)
    assert read == ["020.txt", "021.txt", "022.txt"]
    assert set(ids(registry).values()) == {1}
    assert len(ids(registry)) == 23
    assert len(pipeline.open_registry(registry).plans()) == 23


def test_a_changed_file_takes_the_place_of_its_record(
    many: Many, tmp_path: Path, kehoach: Run, read: list[str]
) -> None:
    pages, registry = many(20), tmp_path / "registry"
    kehoach("build", pages, "-o", registry)
    read.clear()
    (pages / "007.txt").write_text(announcement(99), encoding="utf-8")
    kehoach("build", pages, "-o", registry)
    assert read == ["007.txt"]
    numbers = {page.path: page.plans[0].number for page in pipeline.open_registry(registry).records()}
    assert len(numbers) == 20
    assert numbers[str(pages / "007.txt")] == "100/KH-UBND"
    assert set(ids(registry).values()) == {1}


def test_a_touched_file_is_not_read_again(many: Many, tmp_path: Path, kehoach: Run, read: list[str]) -> None:
    pages, registry = many(20), tmp_path / "registry"
    kehoach("build", pages, "-o", registry)
    before = dataset(registry)
    read.clear()
    os.utime(pages / "003.txt", ns=(1, 1))
    kehoach("build", pages, "-o", registry)
    assert read == []
    assert dataset(registry) == before


def test_the_copy_of_a_changed_file_is_read(many: Many, tmp_path: Path, kehoach: Run, read: list[str]) -> None:
    pages, registry = many(20), tmp_path / "registry"
    (pages / "z.txt").write_text(announcement(4), encoding="utf-8")
    kehoach("build", pages, "-o", registry)
    assert statuses(registry) == {"done": 20, "duplicate": 1}
    read.clear()
    (pages / "004.txt").write_text(announcement(50), encoding="utf-8")
    kehoach("build", pages, "-o", registry)
    assert sorted(read) == ["004.txt", "z.txt"]
    assert statuses(registry) == {"done": 21}


def test_failures_are_tried_again_when_asked(many: Many, tmp_path: Path, kehoach: Run, read: list[str]) -> None:
    pages, registry = many(3), tmp_path / "registry"
    (pages / "bad.txt").write_text("Tin này bị hỏng: UBND tỉnh Cà Mau ban hành Kế hoạch số 3/KH-UBND về đê.", "utf-8")
    (pages / "dead.zip").write_bytes(b"PK\x05\x06")
    assert kehoach("build", pages, "-o", registry).exit_code == 1
    read.clear()
    again = kehoach("build", pages, "-o", registry)
    assert (again.exit_code, read) == (1, [])
    assert f"{pages / 'bad.txt'}: ValueError: hỏng" in again.stderr
    assert kehoach("build", pages, "-o", registry, "--retry-failed").exit_code == 1
    assert read == ["bad.txt"]
    attempts = {
        Path(e.name).name: e.attempts for e in pipeline.open_registry(registry).ledger() if e.status == "failed"
    }
    assert attempts == {"bad.txt": 2, "dead.zip": 2}
    (pages / "bad.txt").write_text(announcement(60), encoding="utf-8")
    (pages / "dead.zip").unlink()
    (pages / "dead.zip").write_text(announcement(61), encoding="utf-8")
    assert kehoach("build", pages, "-o", registry).exit_code == 0
    assert statuses(registry) == {"done": 5}


def test_a_file_that_was_missing_comes(many: Many, tmp_path: Path, kehoach: Run) -> None:
    pages, late, registry = many(2), tmp_path / "late.txt", tmp_path / "registry"
    assert kehoach("build", pages, late, "-o", registry).exit_code == 1
    late.write_text(announcement(70), encoding="utf-8")
    assert kehoach("build", pages, late, "-o", registry).exit_code == 0
    assert statuses(registry) == {"done": 3}


def test_records_of_another_version_are_made_again_when_asked(
    many: Many, tmp_path: Path, kehoach: Run, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pages, registry = many(20), tmp_path / "registry"
    kehoach("build", pages, "-o", registry)
    before = {page.path: page for page in pipeline.open_registry(registry).records()}
    read.clear()
    monkeypatch.setattr("pipeline.run.settings.code_version", lambda: "9.9+new")
    (pages / "005.txt").unlink()
    result = kehoach("build", pages, "-o", registry)
    assert read == []
    assert "19 inputs were read by another version of kehoach or with other options" in result.stderr
    assert "of earlier runs with other inputs: 1 inputs, which stay" in result.stdout
    result = kehoach("build", pages, "-o", registry, "--redo-if-newer")
    assert len(read) == 19
    assert "another version" not in result.stderr
    assert {page.path: page for page in pipeline.open_registry(registry).records()} == before
    assert set(ids(registry).values()) == {1}
    versions = Counter(entry.code_version for entry in pipeline.open_registry(registry).ledger())
    assert versions["9.9+new"] == 19
    read.clear()
    kehoach("build", pages, "-o", registry, "--redo-if-newer")
    assert read == []


def test_other_options_make_other_records(many: Many, tmp_path: Path, kehoach: Run, read: list[str]) -> None:
    pages, registry = many(3), tmp_path / "registry"
    kehoach("build", pages, "-o", registry)
    read.clear()
    kehoach("build", pages, "-o", registry, "--min-confidence", "1", "--redo-if-newer")
    assert len(read) == 3
    assert [page.plans[0].number for page in pipeline.open_registry(registry).records()] == [None] * 3


def test_a_limit_and_a_sample(many: Many, tmp_path: Path, kehoach: Run, read: list[str]) -> None:
    pages, registry = many(40), tmp_path / "registry"
    assert (
        "40 inputs: 5 pages with 5 plans, 35 still to be read"
        in kehoach("build", pages, "-o", registry, "--limit", 5).stdout
    )
    assert read == [f"{number:03}.txt" for number in range(5)]
    read.clear()
    kehoach("build", pages, "-o", registry, "--limit", 10, "--shuffle-seed", 1)
    sample = list(read)
    assert sample == sorted(sample)
    assert sample != [f"{number:03}.txt" for number in range(5, 15)]
    kehoach("build", pages, "-o", tmp_path / "other", "--limit", 10, "--shuffle-seed", 2)
    assert read[10:] != sample
    read.clear()
    kehoach("build", pages, "-o", registry)
    assert len(read) == 25
    assert set(ids(registry).values()) == {1}
    assert len(ids(registry)) == 40


def test_standard_input_is_read_once(tmp_path: Path, kehoach: Run, read: list[str]) -> None:
    registry = tmp_path / "registry"
    for text, total in ((announcement(1), 1), (announcement(1), 1), (announcement(2), 2)):
        assert kehoach("build", "-", "-o", registry, stdin=text).exit_code == 0
        assert len(pipeline.open_registry(registry).pages()) == total
    assert len(read) == 2
    assert [page.path for page in pipeline.open_registry(registry).records()] == [None, None]
    assert not list(registry.glob(".stdin*"))


def test_records_of_files_that_are_gone_stay(many: Many, tmp_path: Path, kehoach: Run) -> None:
    pages, registry = many(4), tmp_path / "registry"
    kehoach("build", pages, "-o", registry)
    (pages / "000.txt").unlink()
    assert "3 inputs: 3 pages" in kehoach("build", pages, "-o", registry).stdout
    assert len(ids(registry)) == 4


def test_records_stay_when_their_pages_cannot_be_read_for_a_while(
    many: Many, tmp_path: Path, kehoach: Run, read: list[str]
) -> None:
    pages, registry = many(3), tmp_path / "registry"
    archive = pages / "a.zip"
    with ZipFile(archive, "w") as file:
        for number in range(20, 25):
            file.writestr(f"{number}.txt", announcement(number))
    inputs = (pages, pages / "002.txt")
    assert kehoach("build", *inputs, "-o", registry).exit_code == 0
    before, whole = dataset(registry), archive.read_bytes()
    archive.write_bytes(whole[:-30])
    (pages / "002.txt").rename(tmp_path / "away")
    away = kehoach("build", *inputs, "-o", registry)
    assert away.exit_code == 1
    for name in (archive, pages / "002.txt"):
        assert f"{name}: " in away.stderr
    assert dataset(registry) == before
    assert statuses(registry) == {"done": 8}
    archive.write_bytes(whole)
    (tmp_path / "away").rename(pages / "002.txt")
    read.clear()
    assert kehoach("build", *inputs, "-o", registry).exit_code == 0
    assert read == []
    assert dataset(registry) == before


def test_a_record_stays_when_its_page_cannot_be_read_again(
    many: Many, tmp_path: Path, kehoach: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages, registry = many(20), tmp_path / "registry"
    kehoach("build", pages, "-o", registry)
    before = {page.path: page for page in pipeline.open_registry(registry).records()}
    monkeypatch.setattr("pipeline.run.settings.code_version", lambda: "9.9+new")
    fetch = Cursor.fetch

    def one_is_away(cursor: Cursor, origin: Origin, page: Wanted, settings: Settings) -> Member | None:
        return None if page.name.endswith("007.txt") else fetch(cursor, origin, page, settings)

    with monkeypatch.context() as patch:
        patch.setattr(Cursor, "fetch", one_is_away)
        result = kehoach("build", pages, "-o", registry, "--redo-if-newer")
    assert result.exit_code == 1
    assert "007.txt: it is no longer where it was found" in result.stderr
    assert {page.path: page for page in pipeline.open_registry(registry).records()} == before
    versions = Counter(entry.code_version for entry in pipeline.open_registry(registry).ledger())
    assert versions["9.9+new"] == 19
    assert kehoach("build", pages, "-o", registry, "--redo-if-newer").exit_code == 0
    assert {page.path: page for page in pipeline.open_registry(registry).records()} == before
    assert statuses(registry) == {"done": 20}


def test_a_run_that_goes_wrong_is_stopped(many: Many, tmp_path: Path, kehoach: Run, read: list[str]) -> None:
    pages, registry = many(10), tmp_path / "registry"
    for number in range(40):
        bad = f"{number} hỏng: UBND tỉnh Cà Mau ban hành Kế hoạch số {number}/KH-UBND về việc đắp đê ngăn mặn."
        (pages / f"a{number:02}.txt").write_text(bad, encoding="utf-8")
    result = kehoach("build", pages, "-o", registry, "--max-failures", "0.5")
    assert result.exit_code == 1
    assert "which is more than --max-failures 0.5" in result.stderr
    assert json.loads((registry / "run.json").read_text())["status"] == "stopped"
    whole = kehoach("build", pages, "-o", registry)
    assert "50 inputs: 10 pages with 10 plans, 40 failed" in whole.stdout


def test_what_cannot_be_written_stops_the_run_and_costs_nothing(
    many: Many, tmp_path: Path, kehoach: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages, registry = many(40), tmp_path / "registry"
    with monkeypatch.context() as patch:
        patch.setattr("pipeline.run.work.write_part", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left")))
        result = kehoach("build", pages, "-o", registry)
    assert result.exit_code == 1
    assert "No space left" in result.stderr
    assert "the same command goes on from there" in result.stderr
    assert statuses(registry) == {"pending": 40}
    assert kehoach("build", pages, "-o", registry).exit_code == 0
    kehoach("build", pages, "-o", tmp_path / "other")
    assert dataset(registry) == dataset(tmp_path / "other")


def test_a_run_that_is_interrupted_goes_on(
    many: Many, tmp_path: Path, kehoach: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages, registry, plain = many(40), tmp_path / "registry", outcomes.process

    def interrupted(page: Reading, *args: Any) -> Page:
        if (page.path or "").endswith("020.txt"):
            raise KeyboardInterrupt
        return plain(page, *args)

    with monkeypatch.context() as patch:
        patch.setattr(outcomes, "process", interrupted)
        result = kehoach("build", pages, "-o", registry)
    assert (result.exit_code, "the same command goes on from there" in result.stderr) == (1, True)
    assert json.loads((registry / "run.json").read_text())["status"] == "interrupted"
    assert statuses(registry) == {"done": 16, "pending": 24}
    assert "read in this run: 24 pages; the rest was there" in kehoach("build", pages, "-o", registry).stdout
    kehoach("build", pages, "-o", tmp_path / "other")
    assert dataset(registry) == dataset(tmp_path / "other")


def test_a_second_run_on_a_registry_stops(many: Many, tmp_path: Path, kehoach: Run) -> None:
    pages, registry = many(2), tmp_path / "registry"
    kehoach("build", pages, "-o", registry)
    before = {path.name: path.stat().st_mtime_ns for path in registry.iterdir() if path.suffix != ".holder"}
    with locked(registry):
        result = kehoach("build", pages, "-o", registry)
    assert result.exit_code == 2
    assert f"another run (process {os.getpid()} on " in result.stderr
    assert {path.name: path.stat().st_mtime_ns for path in registry.iterdir() if path.suffix != ".holder"} == before


def test_an_archive_that_grows(many: Many, tmp_path: Path, kehoach: Run, read: list[str]) -> None:
    table, registry = tmp_path / "pages.jsonl", tmp_path / "registry"
    rows = [json.dumps({"text": announcement(number)}) for number in range(30)]
    table.write_text("\n".join(rows[:20]) + "\n", encoding="utf-8")
    kehoach("build", table, "-o", registry)
    read.clear()
    rows[3] = json.dumps({"text": announcement(77)})
    table.write_text("\n".join(rows) + "\n", encoding="utf-8")
    kehoach("build", table, "-o", registry)
    assert len(read) == 11
    assert len(ids(registry)) == 30
    rows[1] = "{no row any more"
    table.write_text("\n".join(rows) + "\n", encoding="utf-8")
    kehoach("build", table, "-o", registry)
    assert statuses(registry) == {"done": 29, "quarantined": 1}
    assert len(ids(registry)) == 29
    rows[1] = json.dumps({"text": announcement(31)})
    table.write_text("\n".join(rows[:5]) + "\n", encoding="utf-8")
    kehoach("build", table, "-o", registry)
    assert len(read) == 12
    assert len(ids(registry)) == 5
    assert statuses(registry) == {"done": 5}


def test_run_report(many: Many, tmp_path: Path, kehoach: Run) -> None:
    pages, registry = many(3), tmp_path / "registry"
    (pages / "bad.txt").write_bytes(b"MZ\x00")
    kehoach("build", pages, "-o", registry)
    report = json.loads((registry / "run.json").read_text(encoding="utf-8"))
    assert (report["status"], report["read"]) == ("complete", {"done": 3, "failed": 1})
    assert report["inputs"]["by_status"] == {"done": 3, "failed": 1}
    assert report["inputs"]["by_kind"] == {"article": 3}
    assert set(report["seconds"]) == {"listing", "inventory", "reading", "tables"}
    assert {"python", "kehoach", "spacy"} <= report["versions"].keys()
    shutil.copytree(pages, tmp_path / "copy")
    fingerprint = report["fingerprint"]
    kehoach("build", pages, "-o", registry)
    assert json.loads((registry / "run.json").read_text(encoding="utf-8"))["fingerprint"] == fingerprint
    with sqlite3.connect(registry / "ledger.sqlite") as ledger:
        assert ledger.execute("SELECT count(*) FROM runs WHERE report NOT NULL").fetchone() == (2,)


def test_a_ledger_of_another_version_is_refused(many: Many, tmp_path: Path, kehoach: Run) -> None:
    registry = tmp_path / "registry"
    registry.mkdir()
    with sqlite3.connect(registry / "ledger.sqlite") as ledger:
        ledger.execute("CREATE TABLE inputs (position INTEGER)")
    result = kehoach("build", many(1), "-o", registry)
    assert (result.exit_code, "made by another version" in result.stderr) == (2, True)
