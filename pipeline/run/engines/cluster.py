"""Dask: tasks go to the workers of a cluster, each of which keeps a worker process of ours (see ``local``).

So a page that hangs or kills its process is dealt with as on one machine; a worker of the cluster that dies costs no
page, for Dask gives its task to another.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable, Iterator
from importlib import import_module
from itertools import islice
from typing import Any

from pipeline.run.engines import EngineError, EngineOptions
from pipeline.run.engines.local import LocalEngine
from pipeline.run.tasks import Answer, Task

_AHEAD = 3  # tasks that lie ready for each worker
_RETRIES = 5
_WAIT = "20s"
_here = threading.local()
_engines: list[LocalEngine] = []  # of all threads


class DaskEngine:
    """Dask distributed.

    Args:
        options: the address of the scheduler, or how many workers a cluster of one's own has.

    Raises:
        EngineError: when Dask is not installed, or the scheduler does not answer.
    """

    def __init__(self, options: EngineOptions) -> None:
        try:
            dask: Any = import_module("distributed")  # an extra, without types
        except ModuleNotFoundError as error:
            raise EngineError("the engine dask wants the extra 'cluster': pip install 'kehoach[cluster]'") from error
        self._options = options
        self._as_completed = dask.as_completed
        self._cluster: Any = None
        try:
            if options.scheduler is None:
                # Threads are enough: each has a process of ours that does the work.
                self._cluster = dask.LocalCluster(
                    n_workers=options.worker_count, threads_per_worker=1, processes=False, dashboard_address=None
                )
            self._client: Any = dask.Client(self._cluster or options.scheduler, timeout=_WAIT)
        except (OSError, ValueError) as error:
            raise EngineError(
                f"the scheduler {options.scheduler} does not answer ({error}); start it with `dask scheduler` and its"
                " workers with `dask worker ADDRESS`"
            ) from error

        try:
            self._client.wait_for_workers(1, timeout=_WAIT)
        except TimeoutError as error:
            self.close()
            raise EngineError(
                f"the scheduler {options.scheduler} has no workers; start some with `dask worker {options.scheduler}`"
            ) from error
        logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what fails is told in the answers

    def run(self, tasks: Iterable[Task]) -> Iterator[Answer]:
        """Carry out tasks on the cluster."""
        limits = (self._options.worker_pages, self._options.worker_megabytes)
        waiting = iter(tasks)
        ids: dict[str, int] = {}

        def submit(task: Task) -> Any:
            future = self._client.submit(carry_out, task.to_json(), limits, pure=False, retries=_RETRIES)
            ids[future.key] = task.id
            return future

        threads = sum(self._client.nthreads().values()) or 1
        running = self._as_completed([submit(task) for task in islice(waiting, threads * _AHEAD)])
        for future in running:
            task = ids.pop(future.key)
            if future.status == "finished":
                yield from (Answer(**answer) for answer in future.result())
            else:
                yield Answer(task, final=True, error=_why(future))
            future.release()
            following = next(waiting, None)
            if following is not None:
                running.add(submit(following))

    def close(self) -> None:
        """Leave the cluster; one of one's own ends with all its processes."""
        if self._cluster is not None:
            self._client.run(let_go)
        self._client.close()
        if self._cluster is not None:
            self._cluster.close()


def _why(future: Any) -> str:
    """Why the cluster could not do a task."""
    if future.status == "error":
        return f"the cluster could not do it ({future.exception()!r})"
    return "the scheduler of the cluster is gone, or all its workers are"


def carry_out(task: dict[str, Any], limits: tuple[int, int]) -> list[dict[str, Any]]:
    """Carry out a task with the worker process of this thread: what Dask calls on its workers.

    Args:
        task: by ``Task.to_json``.
        limits: the pages and megabytes after which the process is replaced.

    Returns:
        The answers, as objects.
    """
    engine: LocalEngine | None = getattr(_here, "engine", None)
    if engine is None or _here.limits != limits:
        if engine is not None:
            engine.close()
        pages, megabytes = limits
        engine = LocalEngine(EngineOptions(1, None, pages, megabytes))
        _here.engine, _here.limits = engine, limits
        _engines.append(engine)
    answers = list(engine.run([Task.from_json(task)]))
    begun = sum(answer.begun for answer in answers)
    told = [{"task": a.task, "data": a.data, "final": a.final, "error": a.error} for a in answers if a.begun == 0]
    return [{"task": answers[0].task, "begun": begun}, *told]


def let_go() -> None:
    """End the worker processes of all threads here."""
    while _engines:
        _engines.pop().close()
