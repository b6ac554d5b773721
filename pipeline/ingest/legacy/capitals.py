"""Which words of a TCVN3 text are in capitals.

The code has no toned capitals: its fonts for capitals (.VnTimeH) show the small ones large. So a toned letter is a
capital when its word is: a word with two plain capitals and no plain small letter ("TØNH"). A word with fewer plain
letters ("Bé", "Uû") goes with its neighbours in the line: both, or the one there is, must be in capitals. In a line
that holds no clearer word, three plain capitals decide ("Bé Y TÕ"). Text typed in small letters and shown in a font of
capitals cannot be told from small letters and stays so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.ingest.legacy.codes import Code

_PLAIN_CAPITAL = re.compile(r"[A-Z¡-§]")
_PLAIN_SMALL = re.compile(r"[a-z]")
_TAG = re.compile(r"<[^<>]{1,2000}>")
_JOINED = frozenset("/-0123456789")


def capital_words(code: Code, text: str, start: int, end: int) -> frozenset[int]:
    """Where the words of a stretch of text begin that are in capitals."""
    words = [
        word
        for a, b in _between_tags(text, start, end)
        for word in code.word.finditer(text, a, b)
        if not _is_of_number(text, *word.span())
    ]
    clear = [_is_capital(word.group()) for word in words]
    if not any(raised is not None for raised in clear):
        capitals = sum(len(_PLAIN_CAPITAL.findall(word.group())) for word in words)
        return frozenset(word.start() for word in words) if capitals >= 3 else frozenset()
    before, after = _carried(clear), _carried(clear[::-1])[::-1]
    return frozenset(
        word.start()
        for word, own, left, right in zip(words, clear, before, after, strict=True)
        if (own if own is not None else left is not False and right is not False)
    )


def _between_tags(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches of a paragraph without the tags inside it; a paragraph that is a tag is one for its attributes."""
    at = start
    for tag in _TAG.finditer(text, start, end):
        if tag.span() != (start, end):
            yield at, tag.start()
            at = tag.end()
    yield at, end


def _is_of_number(text: str, start: int, end: int) -> bool:
    """Whether a word is a part of a document number, whose capitals say nothing of the words around it."""
    return text[start - 1 : start] in _JOINED or text[end : end + 1] in _JOINED


def _is_capital(word: str) -> bool | None:
    if _PLAIN_SMALL.search(word):
        return False
    return True if len(_PLAIN_CAPITAL.findall(word)) >= 2 else None


def _carried(clear: list[bool | None]) -> list[bool | None]:
    """For each word what the nearest clear one before it is."""
    carried: list[bool | None] = []
    last: bool | None = None
    for raised in clear:
        carried.append(last)
        last = raised if raised is not None else last
    return carried
