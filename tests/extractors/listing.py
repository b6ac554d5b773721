"""How the tests of targets, contents and funding read a bare text."""

from __future__ import annotations

from extractors import listed
from pipeline.segment.tokenizer import blank

_NLP = blank()


def lists_of(text: str) -> listed.Lists:
    """A bare text read for its labels and lists."""
    return listed.lists_of(_NLP(text))
