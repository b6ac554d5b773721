"""A worker process: ``python -m pipeline.run.engines.worker`` reads tasks from standard input, a line of JSON each.

It answers on standard output, a line of JSON each: ``{"begin": index}`` before a page, ``{"data": ...}`` for what was
found, and ``{"end": true, "megabytes": ..., "spent": ...}`` or ``{"error": ...}`` when the task is done; it is spent
when a page was stopped in it. When standard input ends, because the parent is gone, it ends at once, in the middle of a
page if need be: nothing it has written is half.
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
from pathlib import Path
from typing import IO, Any

_PAGE_BYTES = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 0


def main() -> None:
    """Work until standard input ends."""
    # What libraries print must not get between the answers.
    out = os.fdopen(os.dup(1), "w", encoding="ascii")
    os.dup2(2, 1)
    tasks: queue.SimpleQueue[str] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(sys.stdin, tasks), daemon=True).start()
    from pipeline.run.deadline import fired  # noqa: PLC0415
    from pipeline.run.tasks import Task  # noqa: PLC0415 - the parent is listened to first
    from pipeline.run.work import perform  # noqa: PLC0415

    def say(**answer: Any) -> None:
        out.write(json.dumps(answer) + "\n")
        out.flush()

    while True:
        task = Task.from_json(json.loads(tasks.get()))
        try:
            for data in perform(task, lambda index: say(begin=index)):
                say(data=data)
        except OSError as error:
            say(error=str(error))
        else:
            say(end=True, megabytes=megabytes(), spent=fired())


def _listen(stdin: IO[str], tasks: queue.SimpleQueue[str]) -> None:
    for line in stdin:
        tasks.put(line)
    os._exit(0)


def megabytes() -> int:
    """The memory that this process holds (resident), as far as the system tells; else 0."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE_BYTES // 1_000_000
    except (OSError, ValueError, IndexError):
        return 0


if __name__ == "__main__":
    main()
