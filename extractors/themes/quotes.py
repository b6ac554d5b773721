"""Quotation marks as real pages set them: curly, straight, doubled, mixed, nested, and left open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.segment.cued import Cued

_MARK = re.compile("''|‘‘|’’|&(?:quot|ldquo|rdquo|#34);|[“”„‟\"«»″＂]")
# Single marks, which headlines use; an apostrophe inside a word is none.
_SINGLE = Cued(
    r"(?<!\w)‘(?!‘)([^‘’\n]{4,320})’(?![\w’])|(?<![\w'])'(?=[^\W_])([^'\n]{4,320})'(?![\w'])",
    printed=True,
)
_OPENING, _CLOSING = set("“„«") | {"‘‘", "&ldquo;"}, set("”»‟") | {"’’", "&rdquo;"}
_MAX_CHARS = 700
# A subject line in marks quotes nothing; what it names is quoted inside it.
_SUBJECT = re.compile(r"\s?(?:V/v|Về việc|VỀ VIỆC)\b")
_STOP, _SENTENCE_END = re.compile(r"[.!?](?=\s|$)|\n|;"), re.compile(r"[.!?;,:](?=\s)|\n")


@dataclass(frozen=True, slots=True)
class Quote:
    """A quoted stretch: the words are text[start:end]; ``open`` stands before, ``closed`` tells if a mark ends it."""

    open: int
    start: int
    end: int
    closed: bool


def find_quotes(text: str) -> list[Quote]:
    """All outer quotations of a text, in order.

    Args:
        text: NFC text.
    """
    quotes: list[Quote] = []
    at = 0
    for line in text.split("\n\n"):
        quotes.extend(_in_paragraph(text, at, at + len(line)))
        at += len(line) + 2
    taken = [(quote.open, quote.end) for quote in quotes]
    for match in _SINGLE.finditer(text):
        if not any(start < match.end() and match.start() <= end for start, end in taken):
            quotes.append(Quote(match.start(), match.start() + 1, match.end() - 1, True))
    return sorted(quotes, key=lambda quote: quote.open)


def _in_paragraph(text: str, start: int, end: int) -> Iterator[Quote]:
    marks = list(_MARK.finditer(text, start, end))
    last_closing = max((j for j, mark in enumerate(marks) if mark.group() not in _OPENING), default=-1)
    i = 0
    while i < len(marks):
        if not _opens(text, marks[i], start) or _SUBJECT.match(text, marks[i].end(), end):
            i += 1
            continue
        closing = _closing(text, marks, i, start, end, last_closing)
        if closing is None:
            yield Quote(marks[i].start(), marks[i].end(), _paragraph_end(text, marks, i, end), False)
            i += 1
            continue
        yield Quote(marks[i].start(), marks[i].end(), marks[closing].start(), True)
        i = closing + 1


def _opens(text: str, mark: re.Match[str], start: int) -> bool:
    if mark.group() in _CLOSING:
        # ” … ” and ” … “ occur: the mark opens when it touches the word behind it only.
        behind_colon = text[max(start, mark.start() - 1) : mark.start()] == ":"  # "chủ đề:” Vườn cam”"
        return behind_colon or (_touches_right(text, mark) and not _touches_left(text, mark, start))
    if mark.group() in _OPENING:
        return mark.end() < len(text) and not (_touches_left(text, mark, start) and not _touches_right(text, mark))
    return _touches_right(text, mark) or not _touches_left(text, mark, start)


def _touches_left(text: str, mark: re.Match[str], start: int) -> bool:
    return mark.start() > start and not text[mark.start() - 1].isspace() and text[mark.start() - 1] not in "([-–:"


def _touches_right(text: str, mark: re.Match[str]) -> bool:
    return mark.end() < len(text) and not text[mark.end()].isspace() and text[mark.end()] not in ".,;:)]"


def _closing(text: str, marks: list[re.Match[str]], i: int, start: int, end: int, last_closing: int) -> int | None:
    """The mark that ends the quotation that mark ``i`` opens; behind ``last_closing`` no mark closes."""
    depth = 0
    for j in range(i + 1, len(marks)):
        mark = marks[j]
        if mark.start() - marks[i].end() > _MAX_CHARS:
            return None
        opens = mark.group() in _OPENING and _touches_right(text, mark) and not _touches_left(text, mark, start)
        if opens and depth == 0 and j >= last_closing:
            return j
        if opens:
            depth += 1
        elif mark.group() not in _CLOSING and not _touches_left(text, mark, start) and _touches_right(text, mark):
            depth += 1  # a straight mark that opens inside: parity
        elif depth:
            depth -= 1
        else:
            return j
    last = len(marks) - 1
    if end - marks[i].end() > _MAX_CHARS:
        return None
    return last if depth or (last > i + 1 and _in_one_sentence(text, marks[i].end(), marks[last].start())) else None


def _in_one_sentence(text: str, start: int, end: int) -> bool:
    """ "“Vườn cam “ba sạch” năm nay" closes once for both; behind the end of a sentence another quotation begins."""
    return _SENTENCE_END.search(text, start, end) is None


def _paragraph_end(text: str, marks: list[re.Match[str]], i: int, end: int) -> int:
    """Where a quotation without closing mark ends: the sentence, at the latest the paragraph."""
    stop = _STOP.search(text, marks[i].end(), end)
    return stop.start() if stop else end
