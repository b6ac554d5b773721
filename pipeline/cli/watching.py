"""What somebody sees of a run while it is under way: a bar, or lines of JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from time import monotonic

from rich.progress import BarColumn, MofNCompleteColumn, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar
from rich.text import Text

from pipeline.cli.group import say
from pipeline.display.terminal import Terminal
from pipeline.run.progress import Progress, ProgressCallback

_STAGES = {
    "listing": "listing inputs",
    "inventory": "taking inventory",
    "reading": "reading pages",
    "tables": "writing tables",
}


@contextmanager
def bar() -> Iterator[ProgressCallback]:
    """A bar on standard error when somebody looks, else nothing."""
    console = Terminal(stderr=True)
    if not console.is_terminal:
        yield lambda _progress: None
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(bar_width=None),
        MofNCompleteColumn(),
        _Speed(),
        TextColumn("{task.fields[failures]}", style="red"),
        TimeRemainingColumn(),
    )
    with Bar(*columns, console=console, transient=True) as shown:
        task = shown.add_task("", total=None, failures="")
        stage: str | None = None

        def advance(progress: Progress) -> None:
            nonlocal stage
            if progress.stage != stage:
                stage = progress.stage
                shown.reset(task, description=_STAGES[stage], total=progress.total)
            failures = f"{progress.failed:,} failed" if progress.failed else ""
            shown.update(task, completed=progress.done, total=progress.total, failures=failures)

        yield advance


class _Speed(ProgressColumn):
    """How many pages a second."""

    def render(self, task: Task) -> Text:
        """The speed of a task; nothing before it is known."""
        speed = task.finished_speed or task.speed
        return Text("" if speed is None else f"{speed:,.1f}/s")


class JsonLog:
    """Lines of JSON on standard error: time, what happened, and its details."""

    _SECONDS = 5.0  # between two lines that tell how far the run is

    def __init__(self) -> None:
        self._told = 0.0

    def __call__(self, what: str, details: dict[str, object]) -> None:
        """Something has happened."""
        time = datetime.now(UTC).isoformat(timespec="milliseconds")
        say(json.dumps({"time": time, "event": what, **details}, ensure_ascii=False))

    def progress(self, progress: Progress) -> None:
        """The run is so far, told now and then."""
        if monotonic() - self._told >= self._SECONDS:
            self._told = monotonic()
            self("progress", {name: getattr(progress, name) for name in Progress.__slots__})
