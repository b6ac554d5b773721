"""Printed lines to paragraphs: what goes on from the line before, and what begins anew."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.ingest.pdf.words import PrintedLine
from pipeline.letters import LOWER, UPPER

_ITEM = re.compile(
    rf"(?:[-–+•*●○▪◦]|\(?\d{{1,2}}(?:\.\d{{1,2}}){{0,3}}[.)]|[IVX]{{1,5}}[.)]|[a-zđ][.)]|(?:Điều|Phần|Chương|Mục)\s\S{{1,6}})"
    rf"(?=\s|[{UPPER}]|$)"
)
# The parts of an official text that begin a line of their own.
_OPENING = re.compile(
    r"(?:Căn cứ|Theo đề nghị|Xét đề nghị|Kính gửi|Nơi nhận|V/v|Số\s?:|TM\.|KT\.|TL\.|TUQ\.|Độc lập"
    r"|[^,]{2,30}, ngày\s.{0,9}tháng)"
)
# What a line cannot end with, and what runs to the end of the left column of a letter.
_BROKEN_OFF = re.compile(r"\w\s?[-–,]$")
_ABOUT = re.compile(r"V/v\b|Về việc\b")
_SMALL = re.compile(rf"[{LOWER}(]")
_CAPITALS = re.compile(rf"[^{LOWER}]*[{UPPER}]{{2}}[^{LOWER}]*$")
_ENDED = re.compile(r"[.;:!?][”\"')]?$|\./\.?$")
_INDENT = 6.0  # points
NEXT_LINE = 1.3  # distance of a line from the one before, in usual distances, that parts paragraphs


@dataclass(frozen=True, slots=True)
class Edges:
    """Where lines begin and full lines end across the page, in points."""

    left: float
    right: float


def goes_on(before: PrintedLine, line: PrintedLine, first: PrintedLine, edges: Edges | None, leading: float) -> bool:
    """Whether a line belongs to the paragraph of the line before it.

    Args:
        before: the line before.
        line: the line.
        first: the first line of the paragraph of ``before``.
        edges: of the text; None in the columns of a letterhead or foot, whose lines are short anyway.
        leading: the usual distance from line to line, in points.
    """
    words = line.text
    if line.page == before.page and line.box[3] - before.box[3] > NEXT_LINE * leading:
        return False
    full = edges is not None and before.box[2] + _first_word(line) > edges.right
    ended = bool(_ENDED.search(before.text))
    if _ITEM.match(words):
        return full and not ended and first.box[0] > line.box[0] + _INDENT
    if _OPENING.match(words):
        return False
    if _BROKEN_OFF.search(before.text) or (edges is None and _ABOUT.match(first.text)):
        return True
    if bool(_CAPITALS.match(before.text)) != bool(_CAPITALS.match(words)):
        return False
    if _SMALL.match(words) and not ended:
        return True
    if edges is None:
        return _ITEM.match(first.text) is not None and line.box[0] > first.box[0] + _INDENT / 2 and not ended
    begins_in_line = line.box[0] <= edges.left + _INDENT or abs(_center(before) - _center(line)) < _INDENT
    return full and begins_in_line and not _CAPITALS.match(words)


def _center(line: PrintedLine) -> float:
    return (line.box[0] + line.box[2]) / 2


def _first_word(line: PrintedLine) -> float:
    """The room that the first word of a line and a blank take, in points."""
    word = line.words[0]
    return word.box[2] - word.box[0] + 0.2 * word.height


def usual_leading(lines: Sequence[PrintedLine]) -> float:
    """The usual distance from one line to the next in points, the one that most lines keep."""
    steps = sorted(
        line.box[3] - before.box[3]
        for before, line in pairwise(lines)
        if line.page == before.page and line.box[3] > before.box[3]
    )
    if not steps:
        return 1.5 * lines[0].height if lines else 0.0
    return max(steps[len(steps) // 3], lines[0].height)
