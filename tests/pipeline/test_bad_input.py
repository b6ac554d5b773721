"""Inputs that cannot be read: each is named with what to do, and the others go on."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

import pipeline
from pipeline.ingest import Reading
from pipeline.model import Page
from pipeline.run import outcomes
from pipeline.run.engine import process

Run = Callable[..., Result]

BAD = [
    ("scan.html", b"%PDF-1.7 ...", "the PDF is broken, or has no pages"),
    ("picture.txt", b"\x89PNG\r\n\x1a\n", "this is a picture"),
    ("binary.html", b"MZ\x00\x01\x02\x00", "the file is binary"),
    (
        "broken.txt",
        "Kế hoạch số 5".encode() + b"\xff\xfe\xff",
        "the bytes are not utf-8 (first bad byte at 19); convert",
    ),
]
NO_PAGES = [
    ("empty.txt", b"", "the file is empty; save the page again"),
    ("blank.txt", b" \r\n\t\n", "the file is empty"),
    ("menu.html", b"<html><body><script>var a = 1;</script></body></html>", "holds no text"),
]


@pytest.mark.parametrize("bad", BAD, ids=[name for name, _, _ in BAD])
@pytest.mark.parametrize("command", ["extract", "build"])
def test_bad_page_is_named_and_the_others_go_on(
    command: str, bad: tuple[str, bytes, str], pages: Path, tmp_path: Path, kehoach: Run
) -> None:
    name, data, message = bad
    (pages / name).write_bytes(data)
    output = tmp_path / ("records.jsonl" if command == "extract" else "registry")
    result = kehoach(command, pages, "-o", output)
    assert result.exit_code == 1
    assert f"{pages / name}: " in result.stderr
    assert message in result.stderr
    assert "1 of 4 inputs failed" in result.stderr
    assert ("--retry-failed" in result.stderr) == (command == "build")
    good = output.read_text("utf-8").splitlines() if command == "extract" else pipeline.open_registry(output).records()
    assert len(list(good)) == 3


@pytest.mark.parametrize(("name", "data", "message"), NO_PAGES, ids=[name for name, _, _ in NO_PAGES])
@pytest.mark.parametrize("command", ["extract", "build"])
def test_what_holds_no_page_is_set_aside_and_no_failure(
    command: str, name: str, data: bytes, message: str, pages: Path, tmp_path: Path, kehoach: Run
) -> None:
    (pages / name).write_bytes(data)
    output = tmp_path / ("records.jsonl" if command == "extract" else "registry")
    result = kehoach(command, pages, "-o", output)
    assert result.exit_code == 0
    assert "note: 1 quarantined" in result.stderr
    assert message in result.stderr
    assert str(pages / name) not in result.stderr
    result = kehoach(command, pages, "-o", output, "--quarantined")
    assert f"{pages / name}: quarantined: " in result.stderr
    if command == "build":
        assert "3 pages with 2 plans, 1 quarantined" in result.stdout
        (entry,) = [e for e in pipeline.open_registry(output).ledger() if e.status == "quarantined"]
        assert (entry.name, message in (entry.reason or "")) == (str(pages / name), True)


@pytest.mark.parametrize(("name", "data", "message"), BAD + NO_PAGES, ids=[name for name, _, _ in BAD + NO_PAGES])
def test_api_says_the_same(name: str, data: bytes, message: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(pipeline.IngestError) as caught:
        pipeline.extract(tmp_path / name)
    assert str(caught.value).startswith(f"{tmp_path / name}: ")
    assert message in str(caught.value)


@pytest.mark.parametrize("command", ["extract", "build", "evaluate"])
@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("none.txt", "there is no such file or directory; check the path"),
        ("*.none", "no file fits this pattern"),
        ("folder", "the directory holds no pages"),
        ("a" * 300, "cannot be read (File name too long)"),
    ],
)
def test_nothing_to_read(command: str, name: str, message: str, tmp_path: Path, kehoach: Run) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "table.ods").write_bytes(b"x")
    (tmp_path / "gold.json").write_text('{"id": "a", "plans": []}')
    arguments = {"build": ["-o", tmp_path / "registry"]}.get(command, [])
    inputs = [tmp_path / "gold.json"] if command == "evaluate" else []
    result = kehoach(command, *inputs, tmp_path / name, *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"{tmp_path / name}: {message}" in result.stderr
    assert not (tmp_path / "registry").exists()


def test_missing_inputs_beside_good_ones_are_failures(pages: Path, tmp_path: Path, kehoach: Run) -> None:
    result = kehoach("extract", tmp_path / "none.txt", pages / "a.txt", tmp_path / "*.none")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    assert "2 of 3 inputs failed" in result.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
@pytest.mark.parametrize("what", ["a.txt", "2023"])
def test_no_permission(what: str, pages: Path, kehoach: Run) -> None:
    (pages / what).chmod(0)
    try:
        result = kehoach("extract", pages)
    finally:
        (pages / what).chmod(0o700)
    assert result.exit_code == 1
    assert f"{pages / what}: cannot be" in result.stderr
    assert "permissions" in result.stderr
    assert len(result.stdout.splitlines()) == 2


def test_a_broken_link_is_named_and_a_pipe_is_not_waited_for(pages: Path, kehoach: Run) -> None:
    (pages / "gone.txt").symlink_to(pages / "nowhere")
    os.mkfifo(pages / "pipe.txt")
    result = kehoach("extract", pages)
    assert result.exit_code == 1
    assert f"{pages / 'gone.txt'}: cannot be read" in result.stderr
    assert len(result.stdout.splitlines()) == 3


def test_unreadable_file(pages: Path, kehoach: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    open_ = Path.open

    def refuse(path: Path, *args: Any) -> Any:
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied", str(path))
        return open_(path, *args)

    monkeypatch.setattr(Path, "open", refuse)
    result = kehoach("extract", pages)
    assert result.exit_code == 1
    assert f"{pages / 'a.txt'}: cannot be read (Permission denied); check the path" in result.stderr
    assert len(result.stdout.splitlines()) == 2


@pytest.mark.parametrize("error", [ZeroDivisionError("oops"), RecursionError("too deep"), MemoryError()])
def test_a_defect_costs_one_page_and_is_recorded(
    error: Exception, pages: Path, tmp_path: Path, kehoach: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(reading: Reading, *args: Any) -> Page:
        if reading.path and reading.path.endswith("a.txt"):
            raise error
        return process(reading, *args)

    monkeypatch.setattr(outcomes, "process", faulty)
    result = kehoach("build", pages, "-o", tmp_path / "registry")
    assert result.exit_code == 1
    (failed,) = [e for e in pipeline.open_registry(tmp_path / "registry").ledger() if e.status == "failed"]
    assert failed.name == str(pages / "a.txt")
    assert (failed.reason or "").startswith(f"{type(error).__name__}: {error}")
    assert "Traceback" not in result.output


def test_a_defect_of_a_single_page_command_shows_no_trace(
    pages: Path, kehoach: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pipeline.cli.look.process", lambda *_: 1 / 0)
    monkeypatch.delenv("KEHOACH_DEBUG", raising=False)
    result = kehoach("show", pages / "a.txt")
    assert result.exit_code == 1
    assert "ZeroDivisionError: division by zero; this is a defect of kehoach" in result.stderr


def test_a_name_that_is_no_utf8(pages: Path, kehoach: Run, tmp_path: Path) -> None:
    name = os.fsencode(pages) + b"/k\xe9.txt"
    try:
        Path(os.fsdecode(name)).write_bytes((pages / "a.txt").read_bytes())
    except OSError:
        pytest.skip("this file system knows no such names")
    result = kehoach("extract", pages)
    assert result.exit_code == 0
    assert json.loads(result.stdout.splitlines()[-1])["path"] == f"{pages}/k?.txt"
    assert kehoach("build", pages, "-o", tmp_path / "registry").exit_code == 0
