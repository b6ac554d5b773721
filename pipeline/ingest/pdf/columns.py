"""Reading order: the two columns of a letterhead and of the foot of an official text, the rest line by line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.ingest.pdf.words import PrintedLine, Word, lines_of

# The right column begins with the name of the state, of the Party, or the motto, however near the left one is.
_RIGHT = re.compile(r"(?:(?<=\s)(?:CỘNG H[ÒO][AÀ] X[ÃA] HỘI|ĐẢNG CỘNG SẢN VIỆT NAM)|(?<=\s)Độc lập\s?[-–])")
# One line with a gap is enough when these stand in it.
_SURE = re.compile(r"Nơi nhận|CỘNG H[ÒO][AÀ] X[ÃA] HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|^Số\s?:")
_LEVEL_LINES = 2
# How wide the gap of a first line is at least that begins columns, of the lines below it, and where the words of the
# right column tell it; and how far apart lines of columns are at most: in heights of a line.
_GUTTER, _PARTING, _NARROW, _FAR = 1.2, 0.7, 0.2, 4.0


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of one column, from top to bottom; ``column``: of two that stand beside each other."""

    lines: list[PrintedLine]
    column: bool


def in_reading_order(lines: Sequence[PrintedLine], middle: float) -> list[Block]:
    """The lines of a page, where two columns stand beside each other first the left one and then the right one.

    Args:
        lines: from top to bottom.
        middle: where the middle of the text is across the page, in points.
    """
    blocks: list[Block] = []
    at = 0
    while at < len(lines):
        columns = _columns(lines, at, middle)
        if columns is None:
            if not blocks or blocks[-1].column:
                blocks.append(Block([], False))
            blocks[-1].lines.append(lines[at])
            at += 1
            continue
        end, gutter = columns
        words = [word for line in lines[at:end] for word in line.words]
        for side in (False, True):
            of_side = (word for word in words if (word.middle[0] > gutter) == side)
            blocks.append(Block(lines_of(lines[at].page, of_side), True))
        at = end
    return blocks


def _columns(lines: Sequence[PrintedLine], start: int, middle: float) -> tuple[int, float] | None:
    """Where columns that begin at a line end, and where the gutter between them is."""
    gap = _widest(lines[start])
    if gap is None:
        return None
    left, right = gap
    end, level, sure = start + 1, 1, bool(_SURE.search(lines[start].text))
    right_edge = lines[start].box[2]
    for line in lines[start + 1 :]:
        if line.box[1] - lines[end - 1].box[3] > _FAR * line.height:
            break
        free = _free(line, left, right)
        beside = line.box[0] < left and line.box[2] > right
        if free is None or (beside and free[1] - free[0] < _least(line)):
            break
        center = (line.box[0] + line.box[2]) / 2
        if not beside and abs(center - middle) < abs(center - (right + right_edge) / 2) and line.box[0] > left:
            break
        if not beside and line.box[2] < right and level == 1 and not sure:
            break
        left, right = free
        right_edge = max(right_edge, line.box[2])
        sure = sure or bool(_SURE.search(line.text))
        level += beside
        end += 1
    return (end, (left + right) / 2) if sure or level >= _LEVEL_LINES else None


def _least(line: PrintedLine) -> float:
    return (_NARROW if _RIGHT.search(line.text) else _PARTING) * line.height


def _widest(line: PrintedLine) -> tuple[float, float] | None:
    """The gap in a line that can be a gutter."""
    named = _RIGHT.search(line.text)
    if named:
        before = len(line.text[: named.start()].split())
        return line.words[before - 1].box[2], line.words[before].box[0]
    gaps = [(one.box[2], other.box[0]) for one, other in pairwise(line.words)]
    left, right = max(gaps, key=lambda gap: gap[1] - gap[0], default=(0.0, 0.0))
    return (left, right) if right - left >= _GUTTER * line.height else None


def _free(line: PrintedLine, left: float, right: float) -> tuple[float, float] | None:
    """The widest part of the gutter that no word of a line stands in; None when there is none."""
    taken: Iterable[Word] = (word for word in line.words if word.box[2] > left and word.box[0] < right)
    edges, at = [], left
    for word in taken:
        edges.append((at, word.box[0]))
        at = max(at, word.box[2])
    edges.append((at, right))
    free = max(edges, key=lambda edge: edge[1] - edge[0])
    return free if free[1] > free[0] else None
