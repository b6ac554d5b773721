"""The ``kehoach`` command as a process of its own, and what it took."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command took: wall and processor seconds and the most memory of one process, its children included."""

    status: int
    wall: float
    cpu: float
    peak_megabytes: float


def start(*arguments: str) -> subprocess.Popen[bytes]:
    """Start ``kehoach`` with these arguments; its output is thrown away, what it says of errors is not."""
    return subprocess.Popen([sys.executable, "-m", "pipeline", *arguments], stdout=subprocess.DEVNULL)


def run(*arguments: str) -> Ran:
    """Run ``kehoach`` with these arguments to its end."""
    started = perf_counter()
    return finish(start(*arguments), started)


def ended(process: subprocess.Popen[bytes]) -> bool:
    """Whether a command has ended; what it took can still be asked for."""
    return os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def finish(process: subprocess.Popen[bytes], started: float) -> Ran:
    """Wait for a command.

    Args:
        process: as ``start`` gave it.
        started: the ``perf_counter`` of its start.
    """
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return Ran(process.returncode, perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)
