"""Blocks: the few sightings that are worth comparing, so that the cost grows with their number and not its square."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from zlib import crc32

import numpy as np

from pipeline.registry.identity.keys import has_no_place
from pipeline.registry.identity.traits import Traits

_SMALLEST = 4  # hashes of a sketch: of two texts of which 60 % agree one in forty shares none of them
_LARGEST = 60  # sightings that are compared each with each; of a larger block each with those next in time
_NEXT = 12
_THEME = 60
_NUMBERS, _REST = 0x00000000, 0x80000000  # the highest bit of a block's hash


def keys(traits: Traits) -> Iterator[str]:
    """The blocks of numbers that a sighting belongs to; none when it has no number."""
    if not traits.number:
        return
    serial = traits.number[0]
    for year in traits.years:
        yield from (f"issuer {serial} {year} {name}" for name in traits.issuers if not has_no_place(name))
        if traits.province:
            yield f"province {serial} {year} {traits.province_2025 or traits.province}"
    yield from (f"number {traits.number} {name}" for name in traits.issuers)  # of pages without any date
    if len(traits.issued) == 10:
        yield f"day {traits.issued} {traits.number}"


def other_keys(traits: Traits) -> Iterator[str]:
    """The blocks in which pages without a number meet what they may tell of."""
    issuers = [name for name in traits.issuers if not has_no_place(name)]
    if len(traits.issued) == 10:
        yield from (f"issued {traits.issued} {name}" for name in issuers)
    for year in traits.years:
        place = traits.province_2025 or traits.level
        yield from (f"theme {year} {place} {theme[:_THEME]}" for theme in traits.themes)
        if not traits.themes and traits.subject:
            yield from (f"subject {year} {name}" for name in issuers)
    yield from (f"text {item:x}" for item in traits.sketch[:_SMALLEST])


def pairs(sightings: Sequence[Traits]) -> Iterator[tuple[int, int]]:
    """The pairs that are worth comparing, by their positions, each once and in a fixed order.

    Blocks are known by 32-bit hashes: two that share one by chance cost some comparisons and nothing else.
    """
    hashes, positions = array("I"), array("I")
    for position, traits in enumerate(sightings):
        for names, kind in ((keys(traits), _NUMBERS), (other_keys(traits), _REST)):
            for name in names:
                hashes.append((crc32(name.encode()) & 0x7FFFFFFF) | kind)
                positions.append(position)
    found = array("Q")
    for kind, block in _blocks(np.frombuffer(hashes, np.uint32), np.frombuffer(positions, np.uint32)):
        for a, b in _within(block, sightings):
            if a != b and _worth_it(sightings[a], sightings[b], kind):
                found.append(min(a, b) << 32 | max(a, b))
    for pair in np.unique(np.frombuffer(found, np.uint64)).tolist():
        yield pair >> 32, pair & 0xFFFFFFFF


def _worth_it(one: Traits, other: Traits, kind: int) -> bool:
    """Whether two sightings of a block can be one at all: two numbers meet among numbers, unless one is misprinted."""
    if not (one.number and other.number):
        return kind == _REST
    misprinted = one.number[1:] == other.number[1:] and len(one.number[0]) == len(other.number[0])
    return kind == _NUMBERS or misprinted


def _blocks(hashes: np.ndarray, positions: np.ndarray) -> Iterator[tuple[int, list[int]]]:
    """The positions with one hash, for each hash that several have."""
    if not len(hashes):
        return
    order = np.lexsort((positions, hashes))
    hashes, positions = hashes[order], positions[order]
    starts = np.flatnonzero(np.r_[True, hashes[1:] != hashes[:-1]])
    ends = np.r_[starts[1:], len(hashes)]
    for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
        if end - start > 1:
            yield int(hashes[start]) & _REST, positions[start:end].tolist()


def _within(block: list[int], sightings: Sequence[Traits]) -> Iterable[tuple[int, int]]:
    if len(block) <= _LARGEST:
        yield from combinations(block, 2)
        return
    in_time = sorted(block, key=lambda i: (sightings[i].issued or sightings[i].published, sightings[i].id))
    for at, a in enumerate(in_time):
        yield from ((a, b) for b in in_time[at + 1 : at + 1 + _NEXT])
