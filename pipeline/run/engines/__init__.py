"""Engines: what carries tasks to the work and answers back. All give the same answers, whatever their order."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol

from pipeline.run.tasks import Answer, Task

NAMES = ("local", "serial", "dask")


class Engine(Protocol):
    """Carries out tasks."""

    def run(self, tasks: Iterable[Task]) -> Iterator[Answer]:
        """Carry out tasks; they are taken from the iterable as workers become free.

        Yields:
            The answers as they come, in any order; each task ends with one that is final.
        """

    def close(self) -> None:
        """Let go of all workers."""


class EngineError(Exception):
    """An engine that cannot be used; the message says what to do."""


@dataclass(frozen=True, slots=True)
class EngineOptions:
    """How an engine works.

    Attributes:
        workers: how many processes; None: one for each core that this process may use.
        scheduler: address of the scheduler of a Dask cluster; None: a cluster of one's own on this machine.
        worker_pages: a worker is replaced after so many pages; 0 for never.
        worker_megabytes: a worker is replaced when its memory has grown over this; 0 for never.
        log: told what happens to workers (what, and details as plain values).
    """

    workers: int | None = None
    scheduler: str | None = None
    worker_pages: int = 20_000
    worker_megabytes: int = 2_000
    log: Callable[[str, dict[str, object]], None] = lambda _what, _details: None

    @property
    def worker_count(self) -> int:
        """How many workers there are to be."""
        return self.workers or len(
            os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else range(os.cpu_count() or 1)
        )


_MODULES = {"serial": "serial:SerialEngine", "local": "local:LocalEngine", "dask": "cluster:DaskEngine"}


def make_engine(name: str, options: EngineOptions) -> Engine:
    """Make an engine by its name.

    Raises:
        EngineError: when there is none of that name, or its extra is not installed.
    """
    if name not in _MODULES:
        raise EngineError(f"there is no engine {name!r}; use one of {', '.join(NAMES)}")
    module, _, maker = _MODULES[name].partition(":")
    make: Callable[[EngineOptions], Engine] = getattr(import_module(f"{__name__}.{module}"), maker)
    return make(options)
