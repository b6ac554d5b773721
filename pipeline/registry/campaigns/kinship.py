"""Whether two documents speak of one movement, when one of them cites the other or they bear one name."""

from __future__ import annotations

from typing import Literal, NamedTuple

from pipeline.registry.campaigns.nodes import Node
from pipeline.registry.campaigns.wording import (
    meaning,
    same_name,
    same_occasion,
    same_subject,
    says_longer,
    says_number,
)

_BEFORE, _BESIDE = 200, 120  # days from a letter to the period that it is about; between two documents without one
AFTER = 31  # days from the end of a period to a document that prolongs it
_MOST_OF = 0.5


class Kinship(NamedTuple):
    """What two documents have to do with one another.

    Attributes:
        verdict: "alike" when they speak of one movement, "apart" when of two, "open" when neither is said.
        why: in words, to stand behind "and".
    """

    verdict: Literal["alike", "open", "apart"]
    why: str


OPEN = Kinship("open", "nothing says that they are of two movements")


def kinship(one: Node, other: Node, *, at_one_time: bool = True) -> Kinship:
    """What two documents have to do with one another, by numbers, times, names, occasions, subjects in this order.

    Args:
        one, other: the documents.
        at_one_time: whether periods without a common day set them apart.
    """
    for a, b in ((one, other), (other, one)):
        if says_number(a.subject, b.key):
            return Kinship("alike", f"the subject of {a} names {b}")
    if at_one_time and one.span and other.span and not one.span.shared(other.span):
        return Kinship("apart", "their periods have no day in common")
    if (names := _shared_name(one, other)) is not None:
        return Kinship("alike", f"both are called “{names}”")
    occasion = shared_occasion(one, other)
    subject = same_subject(one.subject, other.subject, (*one.places, *other.places))
    if one.name and other.name and not (occasion and subject):
        return Kinship("apart", "their names differ")
    if occasion:
        return Kinship("alike", f"both are for the occasion “{occasion}”")
    if subject:
        return Kinship("alike", "their subjects say the same")
    if one.occasions and other.occasions:
        return Kinship("apart", "their occasions differ")
    return OPEN


def _shared_name(one: Node, other: Node) -> str | None:
    if any(same_name(a, b) for a in one.names for b in other.names):
        return one.printed or other.printed
    for a, b in ((one, other), (other, one)):
        if any(name.count(" ") >= 3 and f" {name} " in f" {b.subject} " for name in a.names):
            return a.printed
    return None


def shared_occasion(one: Node, other: Node) -> str | None:
    """The occasion that two documents are both for."""
    return next((name for a, name in one.occasions for b, _ in other.occasions if same_occasion(a, b)), None)


def prolongs(one: Node, other: Node) -> bool:
    """Whether a document says that something takes longer, while the period of the other runs or just has ended."""
    if not (one.span and other.span and one.told is not None and says_longer(one.subject)):
        return False
    return other.span.first <= one.told <= other.span.last + AFTER and other.span.last <= one.span.last


def together(one: Node, other: Node) -> str | None:
    """In words, why two documents of one name are about one time; None when they are not.

    One prolongs the other; their periods share most of the shorter one; a document without a period comes soon before
    or within that of the other; two without a period are issued within months; or both are for one occasion.
    """
    for a, b in ((one, other), (other, one)):
        if prolongs(a, b):
            return f"{a} prolongs what {b} began"
    if one.span and other.span:
        if one.span.shared(other.span) >= _MOST_OF:
            return f"their periods meet ({one.span} and {other.span})"
    elif one.span or other.span:
        dated, undated = (one, other) if one.span else (other, one)
        span, told = dated.span, undated.told
        if span and told is not None and span.first - _BEFORE <= told <= span.last:
            return f"{undated} comes shortly before or within the period of {dated} ({span})"
    elif one.told is not None and other.told is not None and abs(one.told - other.told) <= _BESIDE:
        return f"they are {abs(one.told - other.told)} days apart"
    occasion = shared_occasion(one, other)
    return f"both are for the occasion “{occasion}”" if occasion else None


def one_kind(one: Node, other: Node) -> bool:
    """Whether two documents that share a short slogan share more: an occasion, or what their subjects are about."""
    if shared_occasion(one, other):
        return True
    places = (*one.places, *other.places)
    return bool(meaning(one.subject)) and same_subject(one.subject, other.subject, places)
