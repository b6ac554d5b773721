"""Normal forms under which two spellings of one value are the same."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from functools import lru_cache

from pipeline.evaluate.values import Scalar
from pipeline.letters import place_tones

OVERLAP_ENOUGH = 0.6

# The Icelandic eth looks like the Vietnamese Đ and is typed for it.
_ETH = str.maketrans("\u00d0\u00f0", "\u0110\u0111")
_WORD = re.compile(r"\w+")


# Lists are compared each with each: the normal forms of a page are asked for again and again.
@lru_cache(maxsize=4096)
def standard(text: str) -> str:
    """NFC, one blank between words, Đ for the look-alike, the tone of open oa, oe, uy on the first vowel."""
    return place_tones(unicodedata.normalize("NFC", " ".join(text.translate(_ETH).split())))


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """The case-folded words of a text, in order, without punctuation."""
    return tuple(_WORD.findall(standard(text).casefold()))


def overlap(one: str, other: str) -> float:
    """F1 of the two multisets of words, from 0 to 1."""
    first, second = Counter(words(one)), Counter(words(other))
    total = first.total() + second.total()
    return 2 * (first & second).total() / total if total else 0.0


def overlaps(one: str, other: str) -> bool:
    """Whether two wordings share enough words to be the same value."""
    return overlap(one, other) >= OVERLAP_ENOUGH


def document_number(text: str) -> str:
    """A document number without blanks; case is kept, since it is part of the printed number."""
    return "".join(standard(text).split())


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """NFC, one blank between words, lower case: nothing else of a wording is forgiven by strict matching."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def _without_case_and_blanks(text: str) -> str:
    return "".join(standard(text).casefold().split())


_KEYS: dict[str, Callable[[str], str]] = {"number": document_number, "title": _without_case_and_blanks}


def same_scalar(name: str, gold: Scalar, got: Scalar, *, strict: bool = False) -> bool:
    """Whether an output value equals the gold value of the scalar field ``name``; both are given.

    What is the same by strict matching is the same by soft matching too.
    """
    if not isinstance(gold, str) or not isinstance(got, str):
        return gold == got
    if strict and not same_text(gold, got, blanks=name != "number"):
        return False
    if name == "subject":
        return overlaps(gold, got)
    key = _KEYS.get(name, standard)
    return key(gold) == key(got)


def same_text(one: str, other: str, *, blanks: bool = True) -> bool:
    """Whether two wordings are the same by strict matching; without ``blanks``, blanks count for nothing at all."""
    if blanks:
        return plain(one) == plain(other)
    return plain(one).replace(" ", "") == plain(other).replace(" ", "")
