"""A run that is killed at any moment: the resumed run ends with the dataset of an undisturbed one."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from built import dataset, workers

import pipeline

Many = Callable[[int], Path]

MOMENTS = 20
BUILD = (sys.executable, "-m", "pipeline", "build")

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="wants /proc")]


def build(pages: Path, registry: Path, *options: str) -> subprocess.Popen[bytes]:
    command = [*BUILD, str(pages), "-o", str(registry), "--engine", "local", "-j", "2", *options]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def test_killed_at_random_moments(many: Many, tmp_path: Path) -> None:
    pages = many(64)
    began = time.monotonic()
    assert build(pages, tmp_path / "whole").wait() == 0
    whole_seconds = time.monotonic() - began
    whole = dataset(tmp_path / "whole")

    registry, dice, killed = tmp_path / "registry", random.Random(20), {"parent": 0, "worker": 0}
    reach = whole_seconds  # a run that goes on from where another was killed ends sooner
    for moment in range(3 * MOMENTS):
        if sum(killed.values()) == MOMENTS:
            break
        run = build(pages, registry)
        deadline = time.monotonic() + dice.uniform(0.2, 1) * reach
        while time.monotonic() < deadline and run.poll() is None:
            time.sleep(0.02)
        victims = [run.pid] if moment % 2 else workers(run.pid)[:1]
        hit = run.poll() is None and bool(victims)
        if hit:
            os.kill(victims[0], signal.SIGKILL)
            killed["parent" if moment % 2 else "worker"] += 1
        reach = min(whole_seconds, 1.1 * reach) if hit else 0.85 * reach
        if moment % 2:
            run.wait()
        else:
            assert run.wait() == 0
        assert run.stderr is not None
        run.stderr.close()
        if dataset(registry) == whole:  # once it is whole it stays so; the next moments want a new one
            registry = tmp_path / f"registry{moment}"
    last = build(pages, registry)
    _, errors = last.communicate()
    assert last.returncode == 0, errors.decode()
    assert dataset(registry) == whole
    assert not [path for path in registry.rglob("*") if path.name.endswith(".tmp")]
    assert [entry.status for entry in pipeline.open_registry(registry).ledger()] == ["done"] * 64
    assert killed["parent"] >= MOMENTS // 4, killed
    assert killed["worker"] >= MOMENTS // 4, killed


def test_workers_end_with_their_parent(many: Many, tmp_path: Path) -> None:
    run = build(many(64), tmp_path / "registry")
    while not (born := workers(run.pid)):
        time.sleep(0.05)
    run.kill()
    run.wait()
    assert run.stderr is not None
    run.stderr.close()
    deadline = time.monotonic() + 20
    while any(Path(f"/proc/{pid}").exists() for pid in born) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not any(Path(f"/proc/{pid}").exists() for pid in born)
