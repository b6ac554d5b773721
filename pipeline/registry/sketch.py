"""A short summary of a page's wording, by which near-duplicates (reprints) are found without comparing texts.

Of the hashes of all runs of four words the smallest 64 are kept (a bottom-k sketch, Broder 1997): how many of the
smallest of two pages together are in both estimates which share of their runs of words the pages have in common.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from heapq import nsmallest
from zlib import crc32

from pipeline.letters import bare_letters

_RUN = 4
_KEPT = 64
_MOST_CHARS = 30_000
_WORD = re.compile(r"\w+")

Sketch = tuple[int, ...]


def sketch(text: str) -> Sketch:
    """The sketch of a text, in ascending order; empty when it has fewer than four words.

    Args:
        text: NFC; of a very long one the beginning counts.
    """
    words = _WORD.findall(bare_letters(text[:_MOST_CHARS]))
    runs = {" ".join(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1)}
    return tuple(nsmallest(_KEPT, {crc32(run.encode()) for run in runs}))


def likeness(one: Sequence[int], other: Sequence[int]) -> float:
    """An estimate of the share of runs of words that two texts have in common, from 0 to 1."""
    if not one or not other:
        return 0.0
    first, second = set(one), set(other)
    smallest = nsmallest(_KEPT, first | second)
    return sum(item in first and item in second for item in smallest) / len(smallest)
