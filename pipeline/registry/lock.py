"""One run at a time writes a registry; a second one says who is there and stops."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pipeline.place import Place
from pipeline.registry.lease import Lease, TakenError
from pipeline.registry.parts import RegistryError

LOCK, HOLDER = ".lock", ".lock.holder"

Check = Callable[[], None]


@contextmanager
def locked(registry: Place) -> Iterator[Check]:
    """Hold a registry for this run alone, as long as the context lasts.

    A local registry is locked by the operating system, which frees the lock when its holder ends, however it ends.
    Processes that were forked (not spawned) meanwhile hold it too. It does not guard against runs on other machines
    over a network file system that keeps locks to itself.

    In a store there is a lock object that a thread refreshes; one that nobody refreshed for two minutes is taken over.
    It does not guard against clocks that are more than a minute apart, nor against two runs that start in the same
    moment on a store that cannot create an object on condition that there is none (S3 can). A run that was cut off
    from the store for longer than two minutes finds out when it calls the check, not before.

    Args:
        registry: its folder, which must be there if it is local.

    Yields:
        A check to be called before writing: it raises RegistryError when the lock was lost.

    Raises:
        RegistryError: when another run holds it; nothing was touched then.
        OSError: when no lock can be made there.
    """
    if isinstance(registry, Path):
        with _locked_locally(registry):
            yield lambda: None
        return
    try:
        lease = Lease.take(registry / LOCK, _ourselves())
    except TakenError as error:
        freed = "; after a crash it is free two minutes after its last sign of life"
        raise RegistryError(_message(registry, error.holder, freed)) from error

    def check() -> None:
        if lease.lost:
            raise RegistryError(
                f"{registry}: this run lost its lock, since it was cut off from the store or stood still for too long,"
                " and another run may write the registry now; run the same command again when that has ended"
            )

    with lease:
        yield check


@contextmanager
def _locked_locally(registry: Path) -> Iterator[None]:
    from filelock import FileLock, Timeout  # noqa: PLC0415 - slow to load

    lock = FileLock(registry / LOCK, timeout=0)
    # Beside the lock, for on Windows what is locked cannot be read.
    holder = registry / HOLDER
    try:
        lock.acquire()
    except Timeout as error:
        raise RegistryError(_message(registry, _read_holder(holder))) from error
    try:
        holder.write_text(json.dumps(_ourselves()), encoding="utf-8")
        yield
    finally:
        holder.unlink(missing_ok=True)
        lock.release()


def _ourselves() -> dict[str, Any]:
    since = datetime.now(UTC).isoformat(timespec="seconds")
    return {"host": socket.gethostname(), "process": os.getpid(), "since": since}


def _read_holder(file: Path) -> dict[str, Any]:
    try:
        holder = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return holder if isinstance(holder, dict) else {}


def _message(registry: Place, holder: dict[str, Any], freed: str = "") -> str:
    who = "another run"
    if holder.keys() >= {"host", "process", "since"}:
        who = f"another run (process {holder['process']} on {holder['host']}, since {holder['since']})"
    return f"{registry}: {who} is writing this registry; wait for its end, stop it, or name another folder{freed}"
