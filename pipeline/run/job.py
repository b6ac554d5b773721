"""A build as it is asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from pipeline.run.engines import EngineOptions
from pipeline.run.progress import Watch
from pipeline.run.settings import Settings


@dataclass(frozen=True, slots=True)
class Choice:
    """Which pages a run reads.

    Attributes:
        retry_failed: those again that failed before.
        redo_if_newer: those again whose records another version of the code made, or other options.
        limit: at most so many; None for all.
        shuffle_seed: in an order that the seed determines, so that a limit takes a sample; None: as they are listed.
    """

    retry_failed: bool = False
    redo_if_newer: bool = False
    limit: int | None = None
    shuffle_seed: int | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """A build as it is asked for.

    Attributes:
        settings: how pages are read.
        choice: which pages are read.
        engine: what carries the work: "local", "serial" or "dask".
        workers: how the engine works.
        watch: who is told how far the run is, and how many failures stop it.
    """

    settings: Settings = field(default_factory=Settings)
    choice: Choice = field(default_factory=Choice)
    engine: str = "local"
    workers: EngineOptions = field(default_factory=EngineOptions)
    watch: Watch = field(default_factory=Watch)

    def options(self) -> dict[str, Any]:
        """What was asked for, as plain values, for the report."""
        chosen = {name: getattr(self.choice, name) for name in Choice.__slots__}
        limits = ("workers", "scheduler", "worker_pages", "worker_megabytes")
        how = {name: getattr(self.workers, name) for name in limits}
        return {
            **self.settings.to_json(),
            **chosen,
            "engine": self.engine,
            **how,
            "max_failures": self.watch.max_failures,
        }
