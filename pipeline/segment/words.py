"""Word segmentation through underthesea, aligned exactly to the text."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Any

from pipeline.segment.sentences import split_sentences

_MAX_CHARS = 2000
_MAX_SYLLABLE = 60
_NOT_BLANK = re.compile(r"\S+")
_NO_SYLLABLE = re.compile(rf"\S{{{_MAX_SYLLABLE + 1}}}")


def split_words(text: str, spans: list[tuple[int, int]] | None = None) -> list[tuple[int, int]]:
    """Segment words.

    Args:
        text: NFC text.
        spans: the stretches to segment, in characters; by default all sentences.

    Returns:
        Spans [start, end) of words in characters, in order. Words never cross a line break.
    """
    words: list[tuple[int, int]] = []
    for start, end in spans if spans is not None else split_sentences(text):
        for piece_start, piece_end in _pieces(text, start, end):
            words.extend(_align(text, piece_start, piece_end))
    return words


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Lines of bounded length: the segmenter's time grows with the square of what it is given."""
    if end - start <= _MAX_CHARS and text.find("\n", start, end) < 0 and not _NO_SYLLABLE.search(text, start, end):
        yield start, end
        return
    begin = start
    for match in _NOT_BLANK.finditer(text, start, end):
        if "\n" in text[begin : match.start()] or match.start() - begin > _MAX_CHARS:
            yield begin, match.start()
            begin = match.start()
        if match.end() - match.start() > _MAX_SYLLABLE:
            yield begin, match.start()
            yield match.span()
            begin = match.end()
    yield begin, end


def _align(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the segmenter's strings their places by counting characters that are not blank (it rewrites some)."""
    places = [place for match in _NOT_BLANK.finditer(text, start, end) for place in range(*match.span())]
    if not places:
        return
    if len(places) == end - start > _MAX_SYLLABLE:  # no blank in it: junk, one word
        yield start, end
        return
    at = 0
    for word in _segment(text[start:end]):
        size = len("".join(word.split()))
        if size and at + size <= len(places):
            yield places[at], places[at + size - 1] + 1
        at += size
    if at != len(places):
        raise AssertionError(f"{len(places) - at} characters were lost in segmentation")


@cache
def underthesea() -> Any:
    """The module, imported once per process on first use (a second); what that does to the root logger is undone."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    module = import_module("underthesea")
    root.handlers[:] = handlers
    root.setLevel(level)
    return module


def _segment(text: str) -> list[str]:
    words: list[str] = underthesea().word_tokenize(text, use_token_normalize=False)
    return words
