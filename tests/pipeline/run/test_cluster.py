"""A Dask cluster as users start it: a scheduler, two workers, one of which is killed in the middle."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from built import dataset

import pipeline
from pipeline.run.progress import Progress

pytest.importorskip("distributed", reason="wants the extra cluster")

Many = Callable[[int], Path]

pytestmark = pytest.mark.slow


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """The address of a scheduler on this machine, and its workers."""
    contact = tmp_path / "scheduler.json"
    with ExitStack() as stack:

        def start(module: str, *args: str) -> subprocess.Popen[bytes]:
            command = [
                sys.executable,
                "-m",
                f"distributed.cli.{module}",
                *args,
                "--no-dashboard",
                "--host",
                "127.0.0.1",
            ]
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=tmp_path)
            stack.callback(process.wait)
            stack.callback(process.kill)
            return process

        start("dask_scheduler", "--port", "0", "--scheduler-file", str(contact))
        deadline = time.monotonic() + 60
        while not contact.exists() or not contact.read_text().strip():
            assert time.monotonic() < deadline, "the scheduler does not start"
            time.sleep(0.1)
        address = json.loads(contact.read_text())["address"]
        yield address, [start("dask_worker", address, "--nthreads", "1", "--no-nanny") for _ in range(2)]


def test_a_worker_of_a_cluster_that_is_killed_costs_no_page(
    many: Many, tmp_path: Path, cluster: tuple[str, list[subprocess.Popen[bytes]]]
) -> None:
    pages, (address, workers) = many(120), cluster
    pipeline.build(pages, tmp_path / "one", engine="serial")
    killed = threading.Event()

    def kill_one(progress: Progress) -> None:
        if progress.stage == "reading" and progress.done > 0 and not killed.is_set():
            killed.set()
            os.kill(workers[0].pid, signal.SIGKILL)

    summary = pipeline.build(pages, tmp_path / "two", engine="dask", scheduler=address, progress=kill_one)
    assert killed.is_set()
    assert (summary.pages, summary.failed, summary.stopped) == (120, (), None)
    assert dataset(tmp_path / "one") == dataset(tmp_path / "two")
