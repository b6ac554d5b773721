"""Joining the sightings of a registry into documents: as people have said, and by evidence from strong to weak."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, islice, product

from pipeline.registry.identity.blocks import pairs
from pipeline.registry.identity.clusters import Clusters
from pipeline.registry.identity.contradictions import contradiction
from pipeline.registry.identity.evidence import REPRINT, Evidence, evidence
from pipeline.registry.identity.keys import has_no_place
from pipeline.registry.identity.traits import Traits
from pipeline.registry.judgements import Judgement, in_force, reason
from pipeline.registry.sightings import SightingId
from pipeline.registry.sketch import likeness

_FACES = 6  # members of a set that are asked whether another set contradicts them
_COPIES = 40  # pages of one plan that are compared with each other


@dataclass(frozen=True, slots=True)
class Join:
    """Why two sightings are one document: the rule's id, and its reason in words."""

    a: SightingId
    b: SightingId
    rule: str
    detail: str


@dataclass(slots=True)
class Joining:
    """Which sightings are one document.

    Attributes:
        groups: positions of the sightings of each document, in ascending order.
        joins: why, by the first position of the group.
        reprints: pages whose text another page had before: their hash, and that of the first.
        blocked: judgements that others contradict, and why they had no effect.
    """

    groups: list[list[int]] = field(default_factory=list)
    joins: dict[int, list[Join]] = field(default_factory=dict)
    reprints: dict[str, str] = field(default_factory=dict)
    blocked: list[tuple[Judgement, str]] = field(default_factory=list)


def join_sightings(sightings: Sequence[Traits], judgements: Iterable[Judgement] = ()) -> Joining:
    """Find out which sightings are one document.

    Args:
        sightings: their traits.
        judgements: what people have said of pairs of them; a later one takes the place of an earlier one.
    """
    joining = Joining()
    said = _judged(sightings, judgements)
    apart = [pair for pair, judgement in said.items() if judgement.verdict == "different"]
    clusters = Clusters(len(sightings), apart)
    made: list[tuple[int, Join]] = []

    def join(a: int, b: int, rule: str, detail: str) -> None:
        if clusters.join(a, b):
            made.append((a, Join(sightings[a].id, sightings[b].id, rule, detail)))

    def join_as_said(pairs: Iterable[tuple[int, int]]) -> None:
        for a, b in pairs:
            judgement = said[a, b]
            if clusters.forbidden(a, b):
                joining.blocked.append((judgement, "another judgement keeps sightings of the two apart"))
            join(a, b, "judgement", reason(judgement))

    same = [pair for pair, judgement in said.items() if judgement.verdict == "same"]
    against = [(a, b) for a, b in same if contradiction(sightings[a], sightings[b]) is not None]
    join_as_said(pair for pair in same if pair not in against)
    for a, b, found in _in_order(sightings, clusters):
        if not _contradicted(sightings, clusters, a, b):
            join(a, b, found.rule, found.detail)
    # Last, so that all that belongs to the one and all that belongs to the other come together, contradictions and all.
    join_as_said(against)
    joining.groups = _groups(clusters, len(sightings))
    for a, why in made:
        joining.joins.setdefault(clusters.root(a), []).append(why)
    for group in joining.groups:
        joining.reprints |= _reprints([sightings[position] for position in group])
    return joining


def _judged(sightings: Sequence[Traits], judgements: Iterable[Judgement]) -> Mapping[tuple[int, int], Judgement]:
    """The judgements in force on pairs of these sightings, by their positions."""
    judged = [judgement for judgement in judgements if judgement.of == "plan"]
    wanted = {sighting for judgement in judged for sighting in (judgement.a, judgement.b)}
    at = {traits.id: position for position, traits in enumerate(sightings) if traits.id in wanted} if wanted else {}
    return in_force(judged, "plan", at.get)


def _in_order(sightings: Sequence[Traits], clusters: Clusters) -> Iterator[tuple[int, int, Evidence]]:
    """The pairs for which enough speaks, the strongest first; a weak one only where it leaves no choice."""
    for a, b in _exact(sightings):
        if found := evidence(sightings[a], sightings[b]):
            yield a, b, found
    weaker: list[tuple[int, int, Evidence]] = []
    for a, b in pairs(sightings):
        if clusters.root(a) != clusters.root(b) and (found := evidence(sightings[a], sightings[b])):
            if found.strength == 3:
                yield a, b, found
            else:
                weaker.append((a, b, found))
    weaker.sort(key=lambda pair: (-pair[2].strength, pair[0], pair[1]))
    torn = _torn(sightings, clusters, weaker)
    yield from (pair for pair in weaker if not torn.intersection(pair[:2]))


def _exact(sightings: Sequence[Traits]) -> Iterator[tuple[int, int]]:
    """Pairs with one number, issuer and year: many pages about one plan need not be compared each with each."""
    first: dict[tuple[object, ...], int] = {}
    for position, traits in enumerate(sightings):
        if traits.has_full_number and traits.year:
            for name in sorted(traits.issuers):
                if not has_no_place(name):
                    at = first.setdefault((traits.number, name, traits.year), position)
                    if at != position:
                        yield at, position


def _torn(
    sightings: Sequence[Traits], clusters: Clusters, weaker: Sequence[tuple[int, int, Evidence]]
) -> frozenset[int]:
    """Sightings without a number or a date that fit several documents, of which they can be only one."""
    fits: dict[int, set[int]] = defaultdict(set)
    for a, b, found in weaker:
        for vague, other in ((a, b), (b, a)):
            if found.rule != "same-text" and not (sightings[vague].number and sightings[vague].issued):
                fits[vague].add(clusters.root(other))
    return frozenset(
        vague
        for vague, roots in fits.items()
        if any(_contradicted(sightings, clusters, a, b) for a, b in islice(combinations(sorted(roots), 2), 100))
    )


def _contradicted(sightings: Sequence[Traits], clusters: Clusters, a: int, b: int) -> bool:
    """Whether what two sets of sightings say of each other speaks against one document more than for it.

    One page that was misread, or that misprints a day, does not keep the others from coming together.
    """
    first, second = clusters.members(a), clusters.members(b)
    against = speaking = 0
    for x, y in product(sorted(first)[:_FACES], sorted(second)[:_FACES]):
        if evidence(sightings[x], sightings[y]) is not None:  # which nothing contradicts
            speaking += 1
        elif contradiction(sightings[x], sightings[y]) is not None:
            against += 1
    return against > (speaking if speaking > 1 else 0)


def _groups(clusters: Clusters, size: int) -> list[list[int]]:
    groups: dict[int, list[int]] = {}
    for position in range(size):
        groups.setdefault(clusters.root(position), []).append(position)
    return list(groups.values())


def _reprints(group: Sequence[Traits]) -> dict[str, str]:
    """The pages of a document that print what another one printed before, each with the first of them."""
    pages = {traits.id.page: traits for traits in group if traits.sketch}
    if len(pages) < 2:
        return {}
    in_time = sorted(pages.values(), key=lambda traits: (traits.published or "9", traits.id))[:_COPIES]
    found: dict[str, str] = {}
    for at, later in enumerate(in_time):
        for earlier in in_time[:at]:
            if earlier.id.page not in found and likeness(earlier.sketch, later.sketch) >= REPRINT:
                found[later.id.page] = earlier.id.page
                break
    return found
