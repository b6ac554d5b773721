"""Paths of values in a record: "plans[0].agencies[2].name"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

_POSITION = re.compile(r"\[\d{1,9}\]")
_PLAN = "plans."


@lru_cache(maxsize=4096)
def field_of(path: str) -> str:
    """The field that a path leads to, whatever the positions: "agencies.name", "timeframe.start", "title"."""
    return _POSITION.sub("", path).removeprefix(_PLAN)


def within(path: str, outer: str) -> bool:
    """Whether a path is ``outer`` or leads into what stands there."""
    return path == outer or (path.startswith(outer) and path[len(outer)] in ".[")


def outwards(path: str) -> Iterator[str]:
    """The path, then what holds it, up to the page."""
    while path:
        yield path
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
