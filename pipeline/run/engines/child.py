"""A worker process as its parent holds it."""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import IO, cast

from pipeline.run.tasks import Task

_ROOT = Path(__file__).parents[3]
_TAIL_BYTES = 2000
_WAIT_SECONDS = 10


class Child:
    """Starts the process; what it says goes line by line into a queue, and None when it has ended.

    Args:
        heard: the queue.

    Attributes:
        task: what it works at; None when it is idle.
        page: index of the page that it is at.
        begun: how many pages of the task it has begun.
        pages: how many it has begun in all.
    """

    def __init__(self, heard: queue.SimpleQueue[tuple[Child, str | None]]) -> None:
        self.task: Task | None = None
        self.page: int | None = None
        self.begun = self.pages = 0
        self._said = self._answered = 0  # lines: those that it has said, and those that were dealt with
        self._last_said = 0.0
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the process
        path = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))
        self._process = subprocess.Popen(
            [sys.executable, "-m", "pipeline.run.engines.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
            encoding="ascii",
            env={**os.environ, "PYTHONPATH": path},
            start_new_session=True,  # Ctrl-C is for the parent, which then lets go of its workers
        )
        threading.Thread(target=self._listen, args=(heard,), daemon=True).start()

    def _listen(self, heard: queue.SimpleQueue[tuple[Child, str | None]]) -> None:
        with suppress(ValueError):  # closed by ``kill``
            for line in cast("IO[str]", self._process.stdout):
                self._last_said = monotonic()
                self._said += 1
                heard.put((self, line))
        heard.put((self, None))

    def give(self, task: Task) -> None:
        """Give it a task."""
        self.task, self.page, self.begun = task, None, 0
        stdin = cast("IO[str]", self._process.stdin)
        with suppress(OSError):  # it has died, which will be heard
            stdin.write(json.dumps(task.to_json()) + "\n")
            stdin.flush()

    def begin(self, page: int) -> None:
        """It has begun a page."""
        self.page = page
        self.begun += 1
        self.pages += 1

    def answered(self) -> None:
        """A line that it said is dealt with."""
        self._answered += 1

    def done(self) -> None:
        """It is done with its task."""
        self.task = self.page = None

    def page_seconds(self) -> float:
        """How long it has been at its page; 0 while it may have said that it is at another."""
        return monotonic() - self._last_said if self._said == self._answered else 0.0

    def last_words(self) -> str:
        """How it ended, and the last line of what it printed, if any."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_WAIT_SECONDS)
        code = self._process.returncode
        how = f"exit code {code}"
        if code is not None and code < 0:
            how = f"{signal.Signals(-code).name}{', perhaps for lack of memory' if code == -9 else ''}"
        self._errors.seek(max(self._errors.seek(0, os.SEEK_END) - _TAIL_BYTES, 0))
        lines = self._errors.read().decode("utf-8", "replace").strip().splitlines()
        return f"{how}: {lines[-1]}" if lines else how

    def kill(self) -> None:
        """End it at once."""
        self.task = None
        self._process.kill()
        self._process.wait()
        self._errors.close()
        with suppress(OSError):
            cast("IO[str]", self._process.stdin).close()
