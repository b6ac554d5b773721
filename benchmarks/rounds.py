"""Contestants take turns, so that a busy machine slows all of them alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import median
from time import process_time
from typing import TypeVar

T = TypeVar("T")


def turns(works: Sequence[Callable[[T], object]], items: Sequence[T], rounds: int) -> list[list[float]]:
    """The processor time of this process that each work takes for all items, in seconds, in each round.

    Args:
        works: what is measured; each takes one item.
        items: the same for all works.
        rounds: how often each work takes its turn.
    """
    times: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for work, taken in zip(works, times, strict=True):
            started = process_time()
            for item in items:
                work(item)
            taken.append(process_time() - started)
    return times


def ratio(ones: Sequence[float], others: Sequence[float]) -> float:
    """How many times as long one took as the other: the median of the rounds' ratios."""
    return median(one / other for one, other in zip(ones, others, strict=True))
