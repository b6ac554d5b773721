"""What is said once for several documents: the issuer before a list of numbers, or behind the last of them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.bodies.values import BodyName
from extractors.mentions import Mention
from extractors.numbers.patterns import LOOSE_NOUNS, noun_names
from extractors.references.values import Citation

# "Căn cứ các Quyết định của Thủ tướng Chính phủ: số …; số …": what stands before and behind the body.
_LIST_BEFORE = re.compile(
    r"\b(?:các|những|một số|hai|ba|\d{1,2})\s(?P<noun>[^\W\d]+(?:\s[^\W\d]+){0,3})(?:,[^.;:]{0,40})?\s(?:của|do)\s$"
)
_LIST_BEHIND = re.compile(r"\s?(?:gồm|như sau|sau đây|sau|ban hành|bao gồm|về [^:;.]{0,80})?\s?:")
_BEFORE_CHARS, _MAX_MEMBERS = 90, 40
_NEXT_MEMBER = re.compile(r"\s*(?:;|,|và|, và)\s*(?:số\s*)?$")


def share_issuers(
    folded: str, passages: Sequence[int], found: Sequence[Mention[Citation]], bodies: Sequence[Mention[BodyName]]
) -> list[Mention[Citation]]:
    """The documents with the issuers that the text says once for several of them.

    Args:
        folded: folded view of the text.
        passages: starts of the stretches that read on over line breaks, in order.
        found: the documents in order.
        bodies: the bodies in order.
    """
    issuers = {**dict(_of_lists(folded, passages, found, bodies)), **dict(_of_neighbours(folded, found))}
    return [
        replace(m, value=replace(m.value, issuer=issuers[i])) if m.value.issuer is None and i in issuers else m
        for i, m in enumerate(found)
    ]


def _of_lists(
    folded: str, passages: Sequence[int], found: Sequence[Mention[Citation]], bodies: Sequence[Mention[BodyName]]
) -> Iterator[tuple[int, Mention[BodyName]]]:
    starts = [mention.start for mention in found]
    for body in bodies:
        before = _LIST_BEFORE.search(folded, max(0, body.start - _BEFORE_CHARS), body.start)
        if before is None or not _names_documents(before["noun"]) or not _LIST_BEHIND.match(folded, body.end):
            continue
        index = bisect_right(passages, body.end)
        end = passages[index] if index < len(passages) else len(folded)
        first = bisect_left(starts, body.end)
        for i in range(first, min(bisect_left(starts, end), first + _MAX_MEMBERS)):
            citation = found[i].value
            if citation.issuer is not None or citation.frame == "announce":
                break
            if citation.inside is None:
                yield i, body


def _names_documents(words: str) -> bool:
    return words in noun_names() or words.startswith(LOOSE_NOUNS)


def _of_neighbours(folded: str, found: Sequence[Mention[Citation]]) -> Iterator[tuple[int, Mention[BodyName]]]:
    """ "Nghị quyết số 44/NQ-HĐND, số 45/NQ-HĐND ngày … của Hội đồng nhân dân tỉnh": one issuer for both."""
    last = len(found) - 1
    for i, (later, earlier) in enumerate(pairwise(reversed(found))):
        issuer = later.value.issuer
        if issuer is not None and _is_twin(folded, earlier, later):
            yield last - i - 1, issuer


def _is_twin(folded: str, earlier: Mention[Citation], later: Mention[Citation]) -> bool:
    first, second = earlier.value, later.value
    if first.number is None or second.number is None or first.issuer is not None or second.noun is not None:
        return False
    same = (first.number.value.abbreviation, first.number.value.segments) == (
        second.number.value.abbreviation,
        second.number.value.segments,
    )
    return same and _NEXT_MEMBER.match(folded, earlier.end, second.number.start) is not None
