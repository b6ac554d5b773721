"""How far a measured share may be from the true one."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from math import sqrt
from typing import NamedTuple

RESAMPLES = 1000
_Z = 1.959964  # two-sided 95 %


class Range(NamedTuple):
    """A 95 % interval."""

    low: float
    high: float


def wilson(right: int, count: int) -> Range:
    """The Wilson score interval of a share; the whole range when nothing was counted.

    It takes the values for independent. Those of one page are not, so it is rather too narrow.
    """
    if not count:
        return Range(0.0, 1.0)
    share, square = right / count, _Z * _Z / count
    middle = (share + square / 2) / (1 + square)
    half = _Z * sqrt(share * (1 - share) / count + square / count / 4) / (1 + square)
    return Range(max(0.0, middle - half), min(1.0, middle + half))


def over_pages(pages: Sequence[Sequence[int]], statistic: Callable[[Sequence[int]], float]) -> Range:
    """The percentile interval of a statistic under resampling of pages; the same on every run.

    Args:
        pages: a vector of counts for each page, all of one length.
        statistic: computed from the sum of the vectors of as many pages, drawn with replacement.
    """
    dice = random.Random(0)
    drawn = sorted(
        statistic([sum(column) for column in zip(*dice.choices(pages, k=len(pages)), strict=True)])
        for _ in range(RESAMPLES)
    )
    return Range(drawn[round(0.025 * (RESAMPLES - 1))], drawn[round(0.975 * (RESAMPLES - 1))])
