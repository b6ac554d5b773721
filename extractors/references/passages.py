"""Passages: sentences that read on over line breaks, and lists whose members end in ";"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.gazetteer import derived
from extractors.numbers.patterns import noun_names
from pipeline.letters import LOWER
from pipeline.segment.view import fold

_ENDS_SENTENCE = re.compile(r"[.!?…][\"”’')\]]*$")
_LISTS_ON = re.compile(r"[;,:]$")
# A title in capitals that names a document goes on below; the number line of a letterhead does not.
_CITES = re.compile(r"\w SỐ:? \d{1,6}(?:/\d{4})?[/-]")
_ITEM = re.compile(r"(?:[-–+*•]|\(?\d{1,2}[.)])\s")


def passages(text: str, sentences: Sequence[tuple[int, int]]) -> list[int]:
    """Where the passages of a text start, in order.

    Args:
        text: NFC text.
        sentences: spans [start, end) in characters.
    """
    starts: list[int] = []
    previous: tuple[int, int] | None = None
    for start, end in sentences:
        if previous is None or not _reads_on(text, previous, (start, end)):
            starts.append(start)
        previous = (start, end)
    return starts


def _reads_on(text: str, above: tuple[int, int], below: tuple[int, int]) -> bool:
    upper, lower = text[max(above[0], above[1] - 80) : above[1]], text[below[0] : below[0] + 60]
    blank_line = text.count("\n", above[1], below[0]) > 1
    if _LISTS_ON.search(upper):
        return _names_document().match(fold(lower)) is not None
    if blank_line or _ENDS_SENTENCE.search(upper) or "\n" not in text[above[1] : below[0]] or _ITEM.match(lower):
        return False
    headings = _is_heading(text[above[0] : above[1]]), _is_heading(lower.split("\n", 1)[0])
    return not any(headings) or (all(headings) and _CITES.search(upper) is not None)


def _is_heading(line: str) -> bool:
    return not re.search(rf"[{LOWER}]{{2}}", line)


@derived
def _names_document() -> re.Pattern[str]:
    """A line that begins with a document: the next member of a list."""
    words = sorted(noun_names(), key=len, reverse=True)
    return re.compile(rf"(?:{_ITEM.pattern})?(?:các\s|số\s)?(?:(?:{'|'.join(map(re.escape, words))})\b|\d)")
