"""Rules of the tables in the picture of a page: long dark runs of its pixels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from pipeline.ingest.pdf.page import Rule

_DARK = 150  # of 255
_LEAST, _SHARE = 36.0, 0.95  # points of a run, and the part of them that is dark
_MAX_RUNS = 20_000


def rules_of(picture: NDArray[np.uint8], scale: float) -> list[Rule]:
    """The level and upright rules of a picture.

    Args:
        picture: its rows of pixels in shades of grey, 0 is black.
        scale: pixels in a point.
    """
    dark = picture < _DARK
    runs = _runs(dark, False, scale) + _runs(dark.T, True, scale)
    return runs if len(runs) <= _MAX_RUNS else []


def _runs(dark: NDArray[np.bool_], upright: bool, scale: float) -> list[Rule]:
    """The dark runs along the rows of an array."""
    length = int(_LEAST * scale)
    if dark.shape[1] <= length:
        return []
    sums = np.cumsum(dark, axis=1, dtype=np.int32)
    full = sums[:, length:] - sums[:, :-length] >= _SHARE * length
    rules: list[Rule] = []
    for row in np.flatnonzero(full.any(axis=1)):
        for run in _stretches(np.flatnonzero(full[row])):
            rules.append(Rule(upright, row / scale, run[0] / scale, (run[1] + length) / scale))
        if len(rules) > _MAX_RUNS:
            break
    return rules


def _stretches(positions: NDArray[np.intp]) -> list[tuple[int, int]]:
    """First and last of the positions that follow each other without a gap."""
    cuts = np.flatnonzero(np.diff(positions) > 1) + 1
    return [(int(part[0]), int(part[-1])) for part in np.split(positions, cuts)]
