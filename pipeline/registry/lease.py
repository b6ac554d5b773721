"""A lock object in a store: it names its holder, who refreshes it; a stale one can be taken over."""

from __future__ import annotations

import json
import time
from threading import Event, Thread
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self
from uuid import uuid4

from pipeline.place import telling

if TYPE_CHECKING:
    from upath import UPath

BEAT, STALE = 20.0, 120.0
# Who takes over waits for so long whether somebody else did in the same moment: the last one has it.
SETTLE = 2.0


class TakenError(Exception):
    """Another holds the lock.

    Args:
        holder: what the lock object says of it.
    """

    def __init__(self, holder: dict[str, Any]) -> None:
        super().__init__(holder)
        self.holder = holder


class Lease:
    """A lock that is ours until the context ends; ``take`` makes it.

    Args:
        file: the lock object.
        holder: what it says of its holder.
    """

    def __init__(self, file: UPath, holder: dict[str, Any]) -> None:
        self._file = file
        self._holder = holder
        self._fresh = time.time()
        self._gone = False
        self._end = Event()
        self._thread = Thread(target=self._keep, name="kehoach-lock", daemon=True)

    @classmethod
    def take(cls, file: UPath, holder: dict[str, Any]) -> Self:
        """Take the lock, over a stale one if it must be.

        Args:
            file: the lock object.
            holder: what to say of ourselves.

        Raises:
            TakenError: when another holds it.
            OSError: when the store does not answer.
        """
        lease = cls(file, {**holder, "token": uuid4().hex})
        held = lease._read()
        if held is None:
            try:
                lease._write("create")
            except FileExistsError as error:
                raise TakenError(lease._read() or {}) from error
        elif time.time() - float(held.get("alive", 0)) < STALE:
            raise TakenError(held)
        else:
            lease._write("overwrite")
            time.sleep(SETTLE)
        winner = lease._read()
        if winner is None or winner.get("token") != lease._holder["token"]:
            raise TakenError(winner or {})
        return lease

    @property
    def lost(self) -> bool:
        """Whether somebody else took it, or may have: it was not refreshed for too long."""
        return self._gone or time.time() - self._fresh > STALE

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._end.set()
        self._thread.join()
        try:
            if self._is_ours():
                self._file.fs.rm_file(self._file.path)
        except Exception:
            pass

    def _keep(self) -> None:
        """Refresh the lock until the end, or until it is somebody else's."""
        while not self._end.wait(BEAT):
            try:
                if self.lost or not self._is_ours():
                    self._gone = True
                    return
                self._write("overwrite")
            except OSError:
                continue  # the store may come back before the lock is stale

    def _is_ours(self) -> bool:
        held = self._read()
        return held is not None and held.get("token") == self._holder["token"]

    def _read(self) -> dict[str, Any] | None:
        """What the lock object says; None when there is none. One that cannot be understood says nothing."""
        try:
            with telling(self._file):
                data = self._file.fs.cat_file(self._file.path)
            held = json.loads(data)
        except FileNotFoundError:
            return None
        except ValueError:
            return {}
        return held if isinstance(held, dict) else {}

    def _write(self, mode: str) -> None:
        now = time.time()
        data = json.dumps({**self._holder, "alive": now}).encode()
        with telling(self._file):
            self._file.fs.pipe_file(self._file.path, data, mode=mode)
        self._fresh = now
