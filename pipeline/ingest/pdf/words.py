"""Words as they are printed on a page, and the lines that they stand in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

# x0, top, x1, bottom in points, from the upper left corner of the page as it is displayed.
Box = tuple[float, float, float, float]

_DOTS = re.compile(r"[.…_]{2,}|…")
# Words belong to one line when they share this part of the height of the lower one.
_SHARED_HEIGHT = 0.5
# A gap wider than this part of the height parts words that no blank parts.
_BLANK = 0.2
# What is left of the blank behind a stamped number is at most this wide, in heights.
_STAMP = 4.0


@dataclass(frozen=True, slots=True)
class Word:
    """Characters without a blank between them.

    Attributes:
        text: the characters.
        boxes: one for each.
        box: around them all.
        order: its place in the content stream of the page.
        spaced: whether a blank stands before it there.
    """

    text: str
    boxes: tuple[Box, ...]
    box: Box
    order: int
    spaced: bool

    @classmethod
    def of(cls, text: str, boxes: Sequence[Box], order: int = 0, spaced: bool = True) -> Word:
        """A word of its characters."""
        return cls(text, tuple(boxes), around(boxes), order, spaced)

    def part(self, start: int, end: int) -> Word:
        """The word of some of its characters."""
        return Word.of(self.text[start:end], self.boxes[start:end], self.order, self.spaced)

    @property
    def height(self) -> float:
        """In points."""
        return self.box[3] - self.box[1]

    @property
    def middle(self) -> tuple[float, float]:
        """The point in its middle."""
        x0, top, x1, bottom = self.box
        return (x0 + x1) / 2, (top + bottom) / 2


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """Words beside each other on a page, from left to right."""

    page: int
    words: tuple[Word, ...]
    box: Box

    @classmethod
    def of(cls, page: int, words: Iterable[Word]) -> PrintedLine:
        """The line of some words; what is printed twice in one place, to look bold, is taken once.

        Dots of a blank go where a word is stamped over them.
        """
        kept: list[Word] = []
        for word in sorted(_without_filled_blanks(list(words)), key=lambda word: word.box[0]):
            if not kept or not _printed_over(kept[-1], word):
                kept.append(word)
        return cls(page, tuple(kept), around([word.box for word in kept]))

    @property
    def text(self) -> str:
        """Its characters, with a blank between words."""
        parts = [self.words[0].text]
        for before, word in pairwise(self.words):
            parts.append((" " if parted(before, word) else "") + word.text)
        return "".join(parts)

    @property
    def height(self) -> float:
        """The height of its words that carry no tall marks, in points."""
        return sorted(word.height for word in self.words)[len(self.words) // 4]


def around(boxes: Sequence[Box]) -> Box:
    """The smallest box that holds some boxes."""
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )


def parted(before: Word, word: Word) -> bool:
    """Whether a blank stands between two words that are neighbours on a line.

    A number that was stamped into its blank ("Số:      /KH-UBND") belongs to the slash behind it, not to the colon.
    """
    gap = word.box[0] - before.box[2]
    if word.order == before.order + 1:
        return word.spaced or gap > _BLANK * word.height
    last, first = before.text[-1], word.text[0]
    if last.isdigit() and first in "/-":
        return gap > _STAMP * word.height
    return gap > _BLANK * word.height or last.isdigit() != first.isdigit()


def lines_of(page: int, words: Iterable[Word]) -> list[PrintedLine]:
    """The lines that words stand in, from top to bottom.

    Args:
        page: number of the page, from 1.
        words: words of a page, or of a column or cell of it.
    """
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda word: word.middle[1]):
        # The words come from top to bottom: only the last lines can be theirs.
        home = next((line for line in reversed(lines[-3:]) if _level(line[0], word)), None)
        if home is None:
            lines.append([word])
        else:
            home.append(word)
    return [PrintedLine.of(page, line) for line in lines]


def _level(first: Word, word: Word) -> bool:
    shared = min(first.box[3], word.box[3]) - max(first.box[1], word.box[1])
    return shared >= _SHARED_HEIGHT * min(first.height, word.height)


def _without_filled_blanks(words: list[Word]) -> list[Word]:
    """The words, those with dots under a stamp cut into what stands before and behind the dots."""
    stamps = [word for word in words if not _DOTS.search(word.text)]
    kept = list(stamps)
    for word in words:
        at = 0
        for dots in _DOTS.finditer(word.text):
            left, _, right, _ = around(word.boxes[dots.start() : dots.end()])
            if any(left <= stamp.middle[0] <= right for stamp in stamps):
                if at < dots.start():
                    kept.append(word.part(at, dots.start()))
                at = dots.end()
        if at < len(word.text) and _DOTS.search(word.text):
            kept.append(word.part(at, len(word.text)))
    return kept


def _printed_over(before: Word, word: Word) -> bool:
    return before.text == word.text and abs(before.box[0] - word.box[0]) < 0.1 * word.height
