"""Two runs on one registry: the second is told of the first and touches nothing."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pipeline.place import place
from pipeline.registry import lease
from pipeline.registry.lock import locked
from pipeline.registry.parts import RegistryError

HOLD = """
import sys, time
from pipeline.place import place
from pipeline.registry.lock import locked
with locked(place(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""
HELD = r"another run \(process {} on .+, since \d{{4}}-.+\) is writing this registry; wait for its end"


def test_one_after_another(store: str) -> None:
    registry = place(store)
    for _ in range(2):
        with locked(registry) as check:
            check()


def test_the_second_is_told_who_is_there(store: str) -> None:
    registry = place(store)
    with locked(registry):
        before = sorted(str(path) for path in registry.iterdir())
        with pytest.raises(RegistryError, match=HELD.format(os.getpid())), locked(registry):
            pytest.fail("two runs at once")
        assert sorted(str(path) for path in registry.iterdir()) == before
    with locked(registry):
        pass


def test_an_error_frees_it(store: str) -> None:
    registry = place(store)
    with pytest.raises(KeyError), locked(registry):
        raise KeyError
    with locked(registry):
        pass


def test_kill_frees_a_local_registry(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(RegistryError, match=HELD.format(other.pid)), locked(tmp_path):
            pytest.fail("two runs at once")
        other.send_signal(signal.SIGKILL)
    with locked(tmp_path):
        assert json.loads((tmp_path / ".lock.holder").read_text())["process"] == os.getpid()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tenth of a second for twenty, and so on; a busy machine takes most of a second for a word with the store."""
    for name, seconds in (("BEAT", 0.1), ("STALE", 1.8), ("SETTLE", 0.05)):
        monkeypatch.setattr(lease, name, seconds)


def test_kill_frees_a_store_after_a_while(s3: str, quick: None) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLD, s3], stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        other.send_signal(signal.SIGKILL)
    with pytest.raises(RegistryError, match="free two minutes after"), locked(place(s3)):
        pytest.fail("two runs at once")
    time.sleep(lease.STALE)
    with locked(place(s3)) as check:
        check()


def test_a_lock_that_is_refreshed_is_not_stale(remote: str, quick: None) -> None:
    with locked(place(remote)) as check:
        time.sleep(2 * lease.STALE)
        check()
        with pytest.raises(RegistryError), locked(place(remote)):
            pytest.fail("two runs at once")


def test_a_lock_that_was_taken_over_is_found_out(remote: str, quick: None) -> None:
    registry = place(remote)
    with locked(registry) as check:
        (registry / ".lock").write_text(json.dumps({"token": "another", "alive": time.time()}))
        time.sleep(4 * lease.BEAT)
        with pytest.raises(RegistryError, match="this run lost its lock"):
            check()
    assert json.loads((registry / ".lock").read_text())["token"] == "another"


def test_a_run_that_stood_still_finds_out(remote: str, quick: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lease, "BEAT", 60)
    with locked(place(remote)) as check:
        time.sleep(lease.STALE + 0.05)
        with pytest.raises(RegistryError, match="this run lost its lock"):
            check()


@pytest.mark.parametrize("data", [b"", b"[]", b"no json", b'{"alive": 1}'])
def test_a_lock_object_that_says_nothing_is_taken_over(data: bytes, remote: str, quick: None) -> None:
    (place(remote) / ".lock").write_bytes(data)
    with locked(place(remote)):
        pass
