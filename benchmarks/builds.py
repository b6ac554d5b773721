"""``kehoach build`` as a process of its own: what it took, what it left, and how its memory went meanwhile.

What the run did is read from the files that it documents, ``run.json`` and the ledger; nothing of the code is called.
"""

from __future__ import annotations

import json
import signal
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen
from time import perf_counter, sleep
from typing import NamedTuple

from benchmarks import commands

_READ = "('done', 'failed', 'quarantined')"


class Sample(NamedTuple):
    """A look at a run: seconds since its start, pages dealt with, memory of the parent and of its largest worker."""

    seconds: float
    pages: int
    parent_megabytes: float
    worker_megabytes: float


@dataclass(frozen=True, slots=True)
class Built:
    """What a build took and left.

    Attributes:
        pages: how many inputs it dealt with.
        status: as ``run.json`` tells it: complete, or why not.
        wall: seconds from start to end.
        cpu: processor seconds of all its processes.
        seconds: wall time of each stage.
        megabytes: what ledger, parts and tables take on disk.
        parts: how many there are.
        samples: looks at the run while it went on.
    """

    pages: int
    status: str
    wall: float
    cpu: float
    seconds: dict[str, float]
    megabytes: dict[str, float]
    parts: int
    samples: list[Sample]


class BuildError(Exception):
    """A build that could not be measured; the message says why."""


def build(inputs: Sequence[Path], registry: Path, *options: str, limit: float = 600, every: float = 0) -> Built:
    """Build a registry, which must not be there yet.

    Args:
        inputs: folders or archives.
        registry: its folder.
        options: of the command.
        limit: seconds after which the run is interrupted, which its status then says.
        every: seconds between looks at the run; 0 for none.

    Raises:
        BuildError: when there is a registry already, or the command did not even begin.
    """
    if registry.exists():
        raise BuildError(f"{registry}: this registry is there already; remove it or measure elsewhere")
    started = perf_counter()
    process = commands.start("build", *map(str, inputs), "-o", str(registry), *options)
    try:
        samples = list(_watch(process, registry, started, limit, every))
    finally:
        if not commands.ended(process):
            process.send_signal(signal.SIGINT)
        ran = commands.finish(process, started)
    report = registry / "run.json"
    if not report.is_file():
        raise BuildError(f"kehoach build ended with exit code {ran.status} and left no {report}")
    told = json.loads(report.read_text(encoding="utf-8"))
    return Built(
        pages=sum(told["read"].values()),
        status=told["status"],
        wall=ran.wall,
        cpu=ran.cpu,
        seconds=told["seconds"],
        megabytes={
            "ledger": _megabytes(registry.glob("ledger.sqlite*")),
            "parts": _megabytes(registry.glob("parts/*.parquet")),
            "tables": _megabytes(registry.glob("*.csv")),
        },
        parts=len([*registry.glob("parts/*.parquet")]),
        samples=samples,
    )


def _watch(process: Popen[bytes], registry: Path, started: float, limit: float, every: float) -> Iterator[Sample]:
    """Look at a run until it ends or its time is up."""
    looked = started
    while not commands.ended(process) and perf_counter() - started < limit:
        sleep(0.05)
        if every and perf_counter() - looked >= every:
            looked = perf_counter()
            children = [_resident(child) for child in _descendants(process.pid)]
            yield Sample(looked - started, _dealt_with(registry), _resident(process.pid), max(children, default=0.0))


def _dealt_with(registry: Path) -> int:
    """How many pages the ledger has an outcome of; 0 while there is none to be read."""
    path = registry / "ledger.sqlite"
    with suppress(sqlite3.Error), closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as ledger:
        return int(ledger.execute(f"SELECT count(*) FROM inputs WHERE status IN {_READ}").fetchone()[0])
    return 0


def _descendants(pid: int) -> Iterator[int]:
    """The processes below a process, where the system tells (Linux)."""
    with suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in map(int, (task / "children").read_text(encoding="ascii").split()):
                yield child
                yield from _descendants(child)


def _resident(pid: int) -> float:
    """The memory that a process has in use, in megabytes; 0 where the system does not tell."""
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1000
    return 0.0


def _megabytes(files: Iterator[Path]) -> float:
    return sum(file.stat().st_size for file in files) / 1e6
