"""A page that takes too long is given up with its reason, and the run goes on."""

import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from pipeline.ingest import Reading
from pipeline.run import outcomes
from pipeline.run.deadline import DeadlineError, deadline

Run = Callable[..., Result]

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="no alarm signal on this system")


def wait(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        time.sleep(0.01)


def test_what_takes_too_long_is_stopped() -> None:
    with pytest.raises(DeadlineError, match=r"longer than 0.05 seconds"), deadline(0.05):
        wait(5)


def test_what_swallows_it_is_stopped_again() -> None:
    def stubborn() -> None:
        with deadline(0.05):
            try:
                wait(5)
            except DeadlineError:
                wait(5)

    with pytest.raises(DeadlineError):
        stubborn()


@pytest.mark.parametrize("seconds", [0, 5])
def test_what_is_quick_is_left_alone(seconds: float) -> None:
    before = signal.getsignal(signal.SIGALRM)
    with deadline(seconds):
        wait(0.02)
    assert signal.getsignal(signal.SIGALRM) is before
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_another_thread_has_no_deadline() -> None:
    done: list[bool] = []

    def work() -> None:
        with deadline(0.01):
            wait(0.1)
        done.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done == [True]


@pytest.mark.parametrize("command", ["extract", "build"])
def test_the_run_goes_on(
    command: str, pages: Path, tmp_path: Path, kehoach: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = outcomes.process

    def slow(reading: Reading, confidence: float | None) -> object:
        if reading.path and reading.path.endswith("a.txt"):
            wait(20)
        return plain(reading, confidence)

    monkeypatch.setattr(outcomes, "process", slow)
    output = tmp_path / ("out.jsonl" if command == "extract" else "registry")
    result = kehoach(command, pages, "-o", output, "--page-seconds", "2")
    assert result.exit_code == 1
    assert f"{pages / 'a.txt'}: the page took longer than 2 seconds" in result.stderr
    assert "1 of" in result.stderr
