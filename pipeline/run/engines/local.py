"""Worker processes on this machine: one that hangs is killed, one that dies or grows too large is replaced.

They are programs of their own that speak over pipes (see ``worker``), not forks: nothing of the caller is imported in
them, so that a script or a notebook needs no guard, and they can be killed at any moment.
"""

from __future__ import annotations

import json
import queue
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from time import monotonic
from typing import Any

from pipeline.run.engines import EngineOptions
from pipeline.run.engines.child import Child
from pipeline.run.tasks import Answer, Task

_CHANCES = 2  # a page that takes its worker with it is tried so often: the worker may have died of something else
_GRACE, _GRACE_SECONDS = 1.25, 1.0  # a worker gives a page up itself after its time, if it can
_TICK_SECONDS = 0.2


class LocalEngine:
    """A pool of worker processes.

    Args:
        options: how many, and when they are killed or replaced.
    """

    def __init__(self, options: EngineOptions) -> None:
        self._options = options
        self._heard: queue.SimpleQueue[tuple[Child, str | None]] = queue.SimpleQueue()
        self._workers: list[Child] = []
        self._looked = 0.0

    def run(self, tasks: Iterable[Task]) -> Iterator[Answer]:
        """Carry out tasks on all workers at once."""
        waiting = iter(tasks)
        again: deque[Task] = deque()
        strikes: Counter[tuple[int, int | None]] = Counter()
        while True:
            self._hand_out(waiting, again)
            if not any(worker.task for worker in self._workers):
                return
            yield from self._kill_overdue(again)
            try:
                worker, line = self._heard.get(timeout=_TICK_SECONDS)
            except queue.Empty:
                continue
            worker.answered()
            if worker.task is None:
                if line is None:
                    self._forget(worker)
            elif line is None:
                yield from self._died(worker, again, strikes)
            else:
                yield from self._answers(worker, json.loads(line))

    def close(self) -> None:
        """Kill all workers; nothing that they have written is half."""
        for worker in self._workers:
            worker.kill()
        self._workers.clear()

    def _hand_out(self, waiting: Iterator[Task], again: deque[Task]) -> None:
        while True:
            worker = next((worker for worker in self._workers if worker.task is None), None)
            if worker is None and len(self._workers) >= self._options.worker_count:
                return
            task = again.popleft() if again else next(waiting, None)
            if task is None:
                return
            if worker is None:
                worker = Child(self._heard)
                self._workers.append(worker)
            worker.give(task)

    def _answers(self, worker: Child, said: dict[str, Any]) -> Iterator[Answer]:
        """What a worker said, as answers."""
        task = worker.task
        assert task is not None
        if "begin" in said:
            worker.begin(said["begin"])
            yield Answer(task.id, begun=1)
        elif "data" in said:
            yield Answer(task.id, data=said["data"])
        else:
            worker.done()
            self._replace_if_spent(worker, said.get("megabytes", 0), stopped=said.get("spent", False))
            yield Answer(task.id, final=True, error=said.get("error"))

    def _replace_if_spent(self, worker: Child, megabytes: int, *, stopped: bool) -> None:
        pages, limit = self._options.worker_pages, self._options.worker_megabytes
        if stopped or (pages and worker.pages >= pages) or (limit and megabytes > limit):
            self._options.log("worker replaced", {"pages": worker.pages, "megabytes": megabytes})
            self._forget(worker)

    def _kill_overdue(self, again: deque[Task]) -> Iterator[Answer]:
        """Kill workers that are too long at a page, looked for now and then."""
        if monotonic() - self._looked < _TICK_SECONDS:
            return
        self._looked = monotonic()
        for worker in list(self._workers):
            task, page = worker.task, worker.page
            if task is None or task.kind != "shard" or page is None:
                continue
            seconds = task.settings["page_seconds"]
            if seconds and worker.page_seconds() > seconds * _GRACE + _GRACE_SECONDS:
                reason = (
                    f"the page took longer than {seconds:g} seconds and its worker had to be killed;"
                    " leave it out, or allow more (--page-seconds)"
                )
                self._options.log("worker killed", {"page": task.wanted[page].name, "seconds": seconds})
                yield from self._give_up(worker, again, page, reason)

    def _died(self, worker: Child, again: deque[Task], strikes: Counter[tuple[int, int | None]]) -> Iterator[Answer]:
        """A worker is gone in the middle of a task: again without it, or without the page that it dies of."""
        task, page = worker.task, worker.page
        assert task is not None
        how = worker.last_words()
        self._options.log("worker died", {"how": how})
        strikes[task.id, page] += 1
        if strikes[task.id, page] < _CHANCES:
            yield Answer(task.id, begun=-worker.begun)
            self._forget(worker)
            again.append(task)
        elif page is not None:
            reason = f"its worker died of it ({how}); leave it out, or report it with the page"
            yield from self._give_up(worker, again, page, reason)
        else:
            self._forget(worker)
            yield Answer(task.id, final=True, error=f"the worker process died ({how})")

    def _give_up(self, worker: Child, again: deque[Task], page: int, reason: str) -> Iterator[Answer]:
        """Do the task of a worker again without a page."""
        task = worker.task
        assert task is not None
        yield Answer(task.id, begun=-worker.begun)
        self._forget(worker)
        again.append(replace(task, given_up=(*task.given_up, (page, reason))))

    def _forget(self, worker: Child) -> None:
        if worker in self._workers:
            worker.kill()
            self._workers.remove(worker)
