"""What is seen of a run: the bar, and lines of JSON."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from pipeline.cli.watching import bar
from pipeline.run.progress import Progress, StoppedError, Watch

Run = Callable[..., Result]
Many = Callable[[int], Path]


def test_a_bar_for_whoever_looks(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("pipeline.display.terminal.Terminal.is_terminal", True)
    with bar() as progress:
        progress(Progress("inventory", 0, None))
        progress(Progress("reading", 0, 10))
        progress(Progress("reading", 7, 10, failed=2))
    shown = capsys.readouterr().err
    assert "reading pages" in shown
    assert "7/10" in shown
    assert "2 failed" in shown


def test_no_bar_in_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    with bar() as progress:
        progress(Progress("reading", 7, 10))
    assert capsys.readouterr().err == ""


def test_lines_of_json(many: Many, tmp_path: Path, kehoach: Run) -> None:
    pages = many(2)
    (pages / "bad.txt").write_bytes(b"MZ\x00")
    result = kehoach("build", pages, "-o", tmp_path / "registry", "--log-json")
    lines = [json.loads(line) for line in result.stderr.splitlines() if line.startswith("{")]
    stages = [line["stage"] for line in lines if line["event"] == "stage"]
    assert stages == ["listing", "inventory", "reading", "tables"]
    (page,) = [line for line in lines if line["event"] == "page"]
    assert (page["name"], page["status"]) == (str(pages / "bad.txt"), "failed")
    assert all("time" in line for line in lines)


@pytest.mark.parametrize(
    ("allowed", "done", "failed", "total", "stops"),
    [
        (None, 0, 500, 500, False),
        (0.1, 80, 19, 500, False),  # too few to judge
        (0.1, 80, 20, 500, True),
        (0.1, 900, 100, 2000, False),
        (0.1, 899, 101, 2000, True),
        (0.0, 9, 1, 10, True),
        (0.0, 10, 0, 10, False),
        (1.0, 0, 200, 200, False),
    ],
)
def test_too_many_failures(allowed: float | None, done: int, failed: int, total: int, stops: bool) -> None:
    watch = Watch(max_failures=allowed)
    watch.enter("reading", total)
    for status, number in (("done", done), ("failed", failed)):
        for page in range(number):
            watch.page(str(page), status, None)
    if stops:
        with pytest.raises(StoppedError, match="--retry-failed"):
            watch.check()
    else:
        watch.check()
