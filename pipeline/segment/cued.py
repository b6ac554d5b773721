"""Patterns that are tried only where a match can begin, with the results of plain ones.

A regular expression that begins with one of many words is tried at every character of a text; there are hundreds of
them. Here the words are read off the parsed pattern, so that they cannot disagree with it; a text is searched once for
the words of all patterns, and each pattern is tried only where one of its own stands.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from sys import maxsize

from ahocorasick_rs import AhoCorasick

from pipeline.segment.openings import DIGIT, NUMBER, compiled, openings, parse
from pipeline.segment.view import fold

_SIGNS = {DIGIT: re.compile(r"\d"), NUMBER: re.compile(r"\d(?<![^\W_]\d)")}
# A short text is read at once.
_SHORT = 400
Places = list[list[int]]


class Cued:
    """A compiled pattern, with the methods and results of one.

    Args:
        pattern: one whose every match begins with, or at least holds, one of a few words.
        flags: those of ``re``.
        printed: it is matched on a text as printed, not on a folded view.
    """

    def __init__(self, pattern: str, flags: int = 0, *, printed: bool = False) -> None:
        tree = parse(pattern, flags)
        read = openings(tree, printed)
        self.pattern, self.plain, self.printed = pattern, compiled(tree), printed
        self.match, self.fullmatch = self.plain.match, self.plain.fullmatch
        self.leads, self.reach = read.leads, read.reach
        _WORDS.add(self, read.words)

    def search(self, text: str, pos: int = 0, endpos: int = maxsize, view: str | None = None) -> re.Match[str] | None:
        """As that of a compiled pattern; ``view`` as in ``finditer``."""
        return next(self.finditer(text, pos, endpos, view), None)

    def finditer(
        self, text: str, pos: int = 0, endpos: int = maxsize, view: str | None = None
    ) -> Iterator[re.Match[str]]:
        """As that of a compiled pattern.

        Args:
            text: what is matched.
            pos, endpos: the stretch of it.
            view: its folded view, when the text is another one; a caller who has it saves making it.
        """
        if len(text) <= _SHORT:
            return self.plain.finditer(text, pos, endpos)
        places = self.places(fold(text) if view is None and self.printed else view or text)
        places = places[bisect_left(places, pos) : bisect_left(places, endpos)]
        if not places:
            return _NONE
        if self.leads:
            return self.led(text, places, endpos)
        return self.plain.finditer(text, max(pos, places[0] - self.reach), endpos)

    def led(self, text: str, places: Iterable[int], endpos: int = maxsize) -> Iterator[re.Match[str]]:
        """The matches that begin at some of these places; for a pattern whose words lead its matches."""
        at = 0
        for place in places:
            match = self.match(text, place, endpos) if place >= at else None
            if match is not None:
                yield match
                at = match.end()

    def places(self, view: str) -> Sequence[int]:
        """Where the words of the pattern begin in a folded view, in order."""
        return _WORDS.places(self, view)


_NONE: Iterator[re.Match[str]] = iter(())


class Slice:
    """A stretch of a folded view that is matched as a text of its own: no pattern sees what stands around it.

    Args:
        view: the folded view.
        start, end: the stretch, in characters.
    """

    def __init__(self, view: str, start: int, end: int) -> None:
        self.text = view[start:end]
        self._view, self._start, self._end = view, start, end

    def finditer(self, pattern: Cued) -> Iterator[re.Match[str]]:
        """The matches of a pattern, with places counted from the start of the stretch."""
        places = pattern.places(self._view)
        places = places[bisect_left(places, self._start) : bisect_left(places, self._end)]
        if not places:
            return _NONE
        if not pattern.leads:
            return pattern.plain.finditer(self.text)
        return pattern.led(self.text, (place - self._start for place in places))


class _Words:
    """The words of all patterns, and where they stand in a text."""

    def __init__(self) -> None:
        self._owners: dict[str, list[Cued]] = {DIGIT: [], NUMBER: []}
        self._lists: list[list[Cued]] = []
        self._automaton: AhoCorasick | None = None

    def add(self, pattern: Cued, words: Iterable[str]) -> None:
        """Take in a pattern with its words."""
        for word in words:
            self._owners.setdefault(word, []).append(pattern)
        self._automaton = None
        _find.cache_clear()

    def places(self, pattern: Cued, view: str) -> Sequence[int]:
        """Where the words of a pattern begin in a text, in order."""
        found = _find(view).get(pattern)
        if found is None:
            return ()
        if len(found) > 1:
            found[:] = [sorted(place for places in found for place in places)]
        return found[0]

    def find(self, view: str) -> dict[Cued, Places]:
        """The places of the words of each pattern that has one in a text."""
        self._automaton = self._automaton or self._built()
        by_word: dict[int, list[int]] = {}
        for index, start, _ in self._automaton.find_matches_as_indexes(view, overlapping=True):
            if index in by_word:
                by_word[index].append(start)
            else:
                by_word[index] = [start]
        found: dict[Cued, Places] = {}
        for index, places in by_word.items():
            for pattern in self._lists[index]:
                found.setdefault(pattern, []).append(places)
        for word, sign in _SIGNS.items():
            places = [match.start() for match in sign.finditer(view)]
            for pattern in self._owners[word] if places else ():
                found.setdefault(pattern, []).append(places)
        return found

    def _built(self) -> AhoCorasick:
        words = [word for word in self._owners if word not in _SIGNS]
        self._lists = [self._owners[word] for word in words]
        return AhoCorasick(words)


_WORDS = _Words()
_find = lru_cache(maxsize=4)(_WORDS.find)
