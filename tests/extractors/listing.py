"""How the tests of targets, contents and funding read a bare text."""

from __future__ import annotations

from extractors.listed import Lists
from pipeline.segment import entries_of, sentences_of
from pipeline.segment.tokenizer import blank

_NLP = blank()


def lists_of(text: str) -> Lists:
    """A bare text read for its labels and lists."""
    doc = _NLP(text)
    return Lists(text, sentences_of(doc), entries_of(doc))
