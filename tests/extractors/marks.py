"""Tables of cases: "số [12/KH-UBND] ngày" is the text "số 12/KH-UBND ngày" in which one mention is expected.

Square brackets mark the mentions, ⏎ is a line break, ␣ a non-breaking blank. The values expected stand beside, one for
each mention, with "; " between them.
"""

from __future__ import annotations

import gc
import re
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import pytest

from extractors.mentions import Mention

Find = Callable[[str], Sequence[Mention[Any]]]
_SIGNS = str.maketrans({"⏎": "\n", "␣": "\u00a0"})


def read(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its marks, and the spans that they marked."""
    text, starts, spans = "", [], []
    for piece in re.split(r"([\[\]])", marked.translate(_SIGNS)):
        if piece == "[":
            starts.append(len(text))
        elif piece == "]":
            spans.append((starts.pop(), len(text)))
        else:
            text += piece
    return text, sorted(spans)


def put(text: str, mentions: Iterable[Mention[Any]]) -> str:
    """The text with marks round the mentions: the opposite of ``read``."""
    ends = {(m.end, 0, "]") for m in mentions} | {(m.start, 1, "[") for m in mentions}
    for at, _, mark in sorted(ends, reverse=True):
        text = text[:at] + mark + text[at:]
    return text


def check(find: Find, show: Callable[[Any], str], marked: str, expected: str) -> None:
    """What is found is what is marked, with the values expected."""
    text, spans = read(marked)
    mentions = find(text)
    found = put(text, mentions), "; ".join(show(m.value) for m in mentions)
    wanted = put(text, [Mention(*span, None, "") for span in spans]), expected
    assert found == wanted, f"\nfound  {found}\nwanted {wanted}"


def cases(*tables: Sequence[tuple[Any, ...]]) -> list[Any]:
    """Rows as parameters; the first column names the case, and a row that ends in ``Gap`` is known to fail."""
    rows = []
    for row in (row for table in tables for row in table):
        gap = [pytest.mark.xfail(strict=True, reason=row[-1].reason)] if isinstance(row[-1], Gap) else []
        rows.append(pytest.param(*row[1 : len(row) - len(gap)], id=row[0], marks=gap))
    return rows


def hostile(table: Sequence[tuple[str, ...]]) -> list[Any]:
    """Rows of input that is meant to be slow: a name, a piece to repeat, and what stands before the first piece."""
    return [pytest.param(row[1:], id=row[0]) for row in table]


class Gap:
    """The last column of a row that the code does not yet master, with what is missing."""

    def __init__(self, reason: str) -> None:
        self.reason = reason


def in_order(text: str, mentions: Sequence[Mention[Any]]) -> None:
    """Mentions lie inside the text, are not empty and stand in order."""
    for mention in mentions:
        assert 0 <= mention.start < mention.end <= len(text)
        assert mention.rule
    starts = [m.start for m in mentions]
    assert starts == sorted(starts)


def grows_linearly(find: Callable[[str], object], piece: str, before: str = "") -> None:
    """Twice the pieces after ``before`` take no more than 2.6 times as long.

    The smaller text takes at least 20 ms. Best of three; sooner when it is plain (2.2), later on a busy machine.
    """
    times = 64
    while (base := _seconds(find, before + piece * times)) < 0.02:
        times = int(times * min(8, 0.1 + 0.021 / max(base, 0.001)))
    small = large = float("inf")
    for turn in range(9):
        small = min(small, _seconds(find, before + piece * times))
        large = min(large, _seconds(find, before + piece * (2 * times)))
        if large <= (2.2 if turn < 2 else 2.6) * small:
            return
    raise AssertionError(f"{large / small:.1f} times as long for twice {times} times {piece!r}")


def _seconds(find: Callable[[str], object], text: str) -> float:
    gc.disable()
    start = time.process_time()
    find(text)
    taken = time.process_time() - start
    gc.enable()
    return taken
