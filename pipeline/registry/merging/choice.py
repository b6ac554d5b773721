"""Which of several values of one field is taken: by who says it, how many say it, and how sure they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.registry.identity.keys import issuer_keys, number_key, same_issuer
from pipeline.registry.sightings import RANKS, Sighting, SightingId

# The confidence of a value that nobody has judged such values of.
_UNJUDGED = 0.5

Same = Callable[[Any, Any], bool]


@dataclass(frozen=True, slots=True)
class Chosen:
    """The value of a field that is in force, the sighting that gives it, and those that give another one."""

    value: Any
    source: Sighting
    others: tuple[Sighting, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two sightings of one document that give different values of a field; the first is in force."""

    field: str
    value: str
    source: SightingId
    other_value: str
    other: SightingId


def choose(field: str, sightings: Sequence[Sighting], read: Callable[[Sighting], Any], same: Same) -> Chosen | None:
    """The value of a field; None when no sighting has one.

    A correction counts, also one that says there is none; then an official text, then articles, then teasers. Among
    equals the value counts that most confidence is behind, and of values that agree the one that says most. A date that
    is known up to the year or month gives way to the best one of those that agree with it and say more.

    Args:
        field: its name.
        sightings: of one document.
        read: the value that a sighting gives, None when it gives none.
        same: whether two values agree.
    """
    given = [(sighting, value) for sighting in sightings if (value := read(sighting)) is not None]
    corrected = [sighting for sighting in sightings if field in sighting.corrected]
    if not given or (corrected and read(corrected[-1]) is None):
        return None

    def weight(index: int) -> tuple[float, ...]:
        sighting, value = given[index]
        behind = sum(_confidence(field, other) for other, said in given if same(value, said))
        standing = (field in sighting.corrected, -RANKS.index(sighting.rank))
        return (*standing, behind, len(value) if isinstance(value, str) else 0, -index)

    best = max(range(len(given)), key=weight)
    if same is same_date and field not in given[best][0].corrected:
        vague = given[best][1]
        finer = (i for i, (_, said) in enumerate(given) if len(said) > len(vague) and same(vague, said))
        best = max(finer, key=weight, default=best)
    source, value = given[best]
    others = tuple(other for other, said in given if not same(value, said))
    return Chosen(value, source, others)


def _confidence(field: str, sighting: Sighting) -> float:
    evidence = sighting.evidence.get(field)
    known = evidence.confidence if evidence else None
    return _UNJUDGED if known is None else known


def same_date(one: str, other: str) -> bool:
    """Whether two ISO dates agree as far as both go."""
    short = min(len(one), len(other))
    return one[:short] == other[:short]


def same_number(one: str, other: str) -> bool:
    """Whether two numbers are one in different writing."""
    return number_key(one) == number_key(other)


def same_body(one: str, other: str) -> bool:
    """Whether two issuers can be one."""
    return same_issuer(issuer_keys(one), issuer_keys(other))


def same_text(one: str, other: str) -> bool:
    """Whether two texts differ in case and blanks only."""
    return one.casefold().split() == other.casefold().split()
