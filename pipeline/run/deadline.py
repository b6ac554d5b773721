"""A page that takes too long is given up with a reason; the run goes on."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_AGAIN = 1.0
_fired = 0


class DeadlineError(Exception):
    """A page took longer than it may; the message says how long that is and what to do."""


@contextmanager
def deadline(seconds: float) -> Iterator[None]:
    """Stop what runs inside after so many seconds of wall time.

    It rests on the alarm signal of Unix and on the main thread; elsewhere nothing is stopped. A call into a library
    that does not come back to Python (one pattern, one page of a PDF) is stopped when it does.

    Args:
        seconds: how long it may take; 0 for no limit.

    Raises:
        DeadlineError: when it takes longer. It is raised again every second, should something inside catch it.
    """
    if not seconds or not hasattr(signal, "SIGALRM") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(_signal: int, _frame: FrameType | None) -> None:
        global _fired  # noqa: PLW0603
        _fired += 1
        raise DeadlineError(
            f"the page took longer than {seconds:g} seconds and was given up;"
            " leave it out, or allow more (--page-seconds)"
        )

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def fired() -> bool:
    """Whether a page was ever stopped in this process: what it was at may be left half done."""
    return _fired > 0
