"""Many names at once: Aho-Corasick over the folded view, at word boundaries, the longest name first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Generic, TypeVar

from ahocorasick_rs import AhoCorasick, MatchKind

from pipeline.segment.view import fold

T = TypeVar("T")
_DASHES = (" - ", "-", " -", "- ", ", ", " ")
_COMMAS = (", ", ",", " ")
_ANDS = (" và ", " & ", "&")
_AMPERSANDS = ("&", " & ", "-", " và ")
_MAX_SPELLINGS = 400


@dataclass(frozen=True, slots=True)
class Name(Generic[T]):
    """A name found at [start, end) of the text, and what it stands for."""

    start: int
    end: int
    value: T


class NameFinder(Generic[T]):
    """Finds the names of a table.

    Args:
        table: folded name to value.
    """

    def __init__(self, table: Mapping[str, T]) -> None:
        self._values = list(table.values())
        self._automaton = AhoCorasick(list(table), matchkind=MatchKind.LeftmostLongest)

    def find(self, folded: str) -> Iterator[Name[T]]:
        """All names in a folded view, in order, none inside another."""
        for index, start, end in self._automaton.find_matches_as_indexes(folded):
            if _is_boundary(folded, start - 1) and _is_boundary(folded, end):
                yield Name(start, end, self._values[index])


def _is_boundary(text: str, position: int) -> bool:
    return position < 0 or position >= len(text) or not (text[position].isalnum() or text[position] == "_")


def spellings(name: str) -> Iterator[str]:
    """The folded spellings of a name that differ in blanks, commas and dashes, and in "và" against "&".

    Args:
        name: a name as the gazetteer writes it.
    """
    parts: list[tuple[str, ...]] = []
    rest = fold(name)
    while rest:
        at, size = len(rest), 0
        choices: tuple[str, ...] = ()
        for mark, options in ((" - ", _DASHES), (", ", _COMMAS), (" và ", _ANDS), ("&", _AMPERSANDS)):
            found = rest.find(mark)
            if 0 <= found < at:
                at, choices, size = found, options, len(mark)
        parts.append((rest[:at],))
        if choices:
            parts.append(choices)
        rest = rest[at + size :]
    total = 1
    for choices in parts:
        total *= len(choices)
    if total > _MAX_SPELLINGS:
        yield fold(name)
        return
    for combination in product(*parts):
        yield "".join(combination)
