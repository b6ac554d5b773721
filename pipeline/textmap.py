"""Text that knows where every character of it came from.

A ``MappedText`` is a string together with a map to the decoded source. Every step of reading (entities, NFC, white
space, cut menus) is an ``edit`` of the one before it, so that the map composes by itself; nothing else makes spans.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import islice
from math import inf
from typing import NamedTuple

_NOT_ASCII_RUN = re.compile(r"[^\x00-\x7f]+")


class Run(NamedTuple):
    """A stretch of text and the stretch of source that it was read from."""

    text_start: int
    text_end: int
    source_start: int
    source_end: int

    @property
    def linear(self) -> bool:
        """Whether character i stands at source + i; else the whole maps to the whole."""
        return self.text_end - self.text_start == self.source_end - self.source_start


class Edit(NamedTuple):
    """Replace text[start:end] with ``new``; characters, in the text that is edited."""

    start: int
    end: int
    new: str


class MappedText:
    """A string and the map from its characters to the source it was read from.

    Args:
        text: the string.
        runs: stretches that cover ``text`` from 0 to its length in order, without gaps.
    """

    __slots__ = ("runs", "text")

    def __init__(self, text: str, runs: Sequence[Run]) -> None:
        self.text = text
        self.runs = tuple(runs)

    @classmethod
    def of(cls, source: str, start: int = 0, end: int | None = None) -> MappedText:
        """The stretch [start, end) of a source as it stands."""
        end = len(source) if end is None else end
        piece = source[start:end]
        return cls(piece, [Run(0, len(piece), start, end)] if piece else [])

    def __len__(self) -> int:
        return len(self.text)

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """The smallest source range [start, end) that text[start:end] was read from.

        Raises:
            ValueError: when the range is empty or lies outside the text.
        """
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"no text at [{start}, {end}) in a text of {len(self.text)} characters")
        first, last = self._run_at(start), self._run_at(end - 1)
        source_start = first.source_start + (start - first.text_start if first.linear else 0)
        source_end = last.source_start + (end - last.text_start) if last.linear else last.source_end
        return source_start, source_end

    def _run_at(self, position: int) -> Run:
        return self.runs[self._index_at(position)]

    def _index_at(self, position: int) -> int:
        """The index of the run that holds a position: runs are tuples, ordered by where they start in the text."""
        return bisect_right(self.runs, (position, inf)) - 1

    def slice(self, start: int, end: int) -> MappedText:
        """The text [start, end) with its part of the map."""
        if start >= end:
            return MappedText("", [])
        if start == 0 and end == len(self.text):
            return self
        return MappedText(self.text[start:end], self._runs_between(start, end, 0))

    def keep(self, spans: Iterable[tuple[int, int]], separator: str) -> MappedText:
        """Stretches [start, end) of the text joined by a separator, as ``join`` does with slices."""
        pieces: list[str] = []
        runs: list[Run] = []
        at = 0
        for start, end in spans:
            if pieces and separator:
                source_end = runs[-1].source_end if runs else 0
                runs.append(Run(at, at + len(separator), source_end, source_end))
                at += len(separator)
            if start < end:
                runs += self._runs_between(start, end, at)
            pieces.append(self.text[start:end])
            at += end - start
        return MappedText(separator.join(pieces), runs)

    def _runs_between(self, start: int, end: int, at: int) -> list[Run]:
        """The runs of [start, end), moved so that they begin at ``at``."""
        shift = at - start
        index = self._index_at(start)
        text_start, text_end, first, last = self.runs[index]
        if end <= text_end and text_end - text_start == last - first:  # as nearly always
            offset = first - text_start
            return [Run(start + shift, end + shift, start + offset, end + offset)]
        found = []
        for text_start, text_end, first, last in islice(self.runs, index, None):
            if text_start >= end:
                break
            a = text_start if text_start > start else start
            b = text_end if text_end < end else end
            if text_end - text_start == last - first:
                offset = first - text_start
                found.append(Run(a + shift, b + shift, a + offset, b + offset))
            else:
                found.append(Run(a + shift, b + shift, first, last))
        return found

    def edit(self, edits: Iterable[Edit]) -> MappedText:
        """Apply replacements (ordered, not overlapping); each new piece maps to the source of what it replaces."""
        pieces: list[str] = []
        runs: list[Run] = []
        at = done = 0
        for change in edits:
            at = self._copy(done, change.start, at, pieces, runs)
            if change.new:
                _put(runs, self._replacement(change, at))
                pieces.append(change.new)
                at += len(change.new)
            done = change.end
        if not pieces and done == 0:
            return self
        self._copy(done, len(self.text), at, pieces, runs)
        return MappedText("".join(pieces), runs)

    def _copy(self, start: int, end: int, at: int, pieces: list[str], runs: list[Run]) -> int:
        if start < end:
            pieces.append(self.text[start:end])
            for run in self._runs_between(start, end, at):
                _put(runs, run)
        return at + max(0, end - start)

    def _replacement(self, change: Edit, at: int) -> Run:
        return Run(at, at + len(change.new), *self.source_range(change.start, change.end))

    def through(self, earlier: MappedText) -> MappedText:
        """The same text, mapped to the source of ``earlier``, whose text it was read from.

        Args:
            earlier: the text that the map of this one leads to as its source.
        """
        runs: list[Run] = []
        for run in self.runs:
            if run.linear:
                runs.extend(earlier._runs_between(run.source_start, run.source_end, run.text_start))
            else:
                runs.append(Run(run.text_start, run.text_end, *earlier.source_range(run.source_start, run.source_end)))
        return MappedText(self.text, runs)

    def source_range(self, start: int, end: int) -> tuple[int, int]:
        """Like ``source_span``, also of an empty range."""
        if start < end:
            return self.source_span(start, end)
        if start < len(self.text):
            return (self.source_span(start, start + 1)[0],) * 2
        return (self.runs[-1].source_end,) * 2 if self.runs else (0, 0)

    def sub(self, pattern: re.Pattern[str], replacement: str) -> MappedText:
        """Replace every match of a pattern by a fixed string."""
        return self.edit(
            Edit(m.start(), m.end(), replacement) for m in pattern.finditer(self.text) if m.group() != replacement
        )

    def nfc(self) -> MappedText:
        """Compose to NFC. Works on runs of non-ASCII characters with the base letter before them, one edit each."""
        if unicodedata.is_normalized("NFC", self.text):
            return self
        return self.edit(_nfc_edits(self.text))


def _put(runs: list[Run], run: Run) -> None:
    """Add a run; letters replaced by as many go into the run before them, so that the map stays small."""
    last = runs[-1] if runs else None
    if last and last.linear and run.linear and last.source_end == run.source_start:
        runs[-1] = Run(last.text_start, run.text_end, last.source_start, run.source_end)
    else:
        runs.append(run)


def _nfc_edits(text: str) -> Iterable[Edit]:
    for match in _NOT_ASCII_RUN.finditer(text):
        start, end = match.start(), match.end()
        if start and unicodedata.combining(text[start]):
            start -= 1
        for a, b in _clusters(text, start, end):
            composed = unicodedata.normalize("NFC", text[a:b])
            if composed != text[a:b]:
                yield Edit(a, b, composed)


def _clusters(text: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    """Split [start, end) before each character that cannot combine with the one before it."""
    a = start
    for i in range(start + 1, end):
        so_far = unicodedata.normalize("NFC", text[a:i])
        if not unicodedata.combining(text[i]) and unicodedata.normalize("NFC", so_far + text[i]) == (
            so_far + unicodedata.normalize("NFC", text[i])
        ):
            yield a, i
            a = i
    yield a, end


def join(parts: Sequence[MappedText], separator: str = "") -> MappedText:
    """Join pieces in order; a separator maps to the empty source range after the piece before it."""
    pieces: list[str] = []
    runs: list[Run] = []
    at = 0
    for index, part in enumerate(parts):
        if index and separator:
            source_end = runs[-1].source_end if runs else 0
            runs.append(Run(at, at + len(separator), source_end, source_end))
            pieces.append(separator)
            at += len(separator)
        pieces.append(part.text)
        runs.extend([Run(a + at, b + at, first, last) for a, b, first, last in part.runs])
        at += len(part)
    return MappedText("".join(pieces), runs)
