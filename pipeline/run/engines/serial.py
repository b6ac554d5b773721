"""All in this process, one task after another: for debugging, and for stores that lie in this process's memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pipeline.run.engines import EngineOptions
from pipeline.run.tasks import Answer, Task
from pipeline.run.work import perform


class SerialEngine:
    """No workers. A page that does not come back to Python cannot be given up here."""

    def __init__(self, options: EngineOptions) -> None:
        self._options = options

    def run(self, tasks: Iterable[Task]) -> Iterator[Answer]:
        """Carry out tasks in their order."""
        for task in tasks:
            begun: list[int] = []
            try:
                for data in perform(task, begun.append):
                    yield Answer(task.id, len(begun), data)
                    begun.clear()
            except OSError as error:
                yield Answer(task.id, final=True, error=str(error))
            else:
                yield Answer(task.id, final=True)

    def close(self) -> None:
        """There is nothing to let go of."""
