"""A folded view of a text that has the same length, so that offsets into the one are offsets into the other.

Gazetteers and cue words are matched on the view: lower case, one kind of dash, one kind of quotation mark, plain blanks
for line breaks, and the tone mark where the current spelling puts it ("hoà" and "hòa", "uỷ" and "ủy" are one word).
"""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.letters import BARE, place_tones

_DASHES = "‐‑‒–—―−﹘﹣－"
_DOUBLE_QUOTES = "“”„‟«»″＂"
_SINGLE_QUOTES = "‘’‚‛′`´"
_PLAIN = {
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(_DOUBLE_QUOTES, '"'),
    **dict.fromkeys(_SINGLE_QUOTES, "'"),
    "\n": " ",
    "\t": " ",
    "\u00a0": " ",
    "Ð": "Đ",
    "ð": "đ",
}
_MARK = re.compile(f"[{''.join(_PLAIN)}]")


def trim(text: str, start: int, end: int, left: str = "", right: str = "") -> tuple[int, int]:
    """The span [start, end) without the white space at its edges, nor these characters at its left and right."""
    while start < end and (text[start].isspace() or text[start] in left):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in right):
        end -= 1
    return start, end


def plain_marks(text: str) -> str:
    """The text with one kind of dash, quotation mark and blank; same length, case and tones kept."""
    return _MARK.sub(lambda mark: _PLAIN[mark.group()], text)


def fold(text: str) -> str:
    """The folded view of a text; always of the same length.

    Args:
        text: NFC text.
    """
    return _folded(text) if len(text) > _LONG else _fold(text)


def _fold(text: str) -> str:
    marked = plain_marks(text)
    lowered = marked.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := c.lower()) == 1 else c for c in marked)
    return place_tones(lowered)


# Every extractor folds the text of the page; the last few are kept.
_LONG = 400
_folded = lru_cache(maxsize=4)(_fold)


def bare(text: str) -> str:
    """The folded view without diacritics (for slugs and damaged text); same length."""
    return fold(text).translate(BARE)
