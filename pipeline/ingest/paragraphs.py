"""The paragraphs of a source whose letters are not yet right: lines, what stands between block-level tags, such tags.

The tags count because their attributes hold text too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_BORDER = re.compile(
    r"\n|<(?!/?(?:a|abbr|b|big|em|font|i|small|span|strong|sub|sup|u|o:p|st1:\w+)\b)[^<>]{0,2000}>", re.IGNORECASE
)


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each, in order.

    Args:
        text: plain text, or HTML with its tags.
    """
    at = 0
    for border in _BORDER.finditer(text):
        if at < border.start():
            yield at, border.start()
        if border.group() != "\n":
            yield border.span()
        at = border.end()
    if at < len(text):
        yield at, len(text)
