"""Reading order: the two columns of a letterhead and of the foot of an official text, the rest line by line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.ingest.pdf.words import PrintedLine, Word, around, lines_of

# The right column begins with the name of the state, of the Party, or the motto, however near the left one is.
_RIGHT = re.compile(r"(?:(?<=\s)(?:CỘNG H[ÒO][AÀ] X[ÃA] HỘI|ĐẢNG CỘNG SẢN VIỆT NAM)|(?<=\s)Độc lập\s?[-–])")
# One line with a gap is enough when these stand in it.
_SURE = re.compile(r"Nơi nhận|CỘNG H[ÒO][AÀ] X[ÃA] HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|^Số\s?:|^-\s?Lưu\b")
_LEVEL_LINES = 2
# The foot may begin with a line of one column alone.
_LEFT_FOOT, _RIGHT_FOOT = re.compile(r"Nơi nhận"), re.compile(r"(?:TM|T/M|KT|TL|TUQ)\b")
_FEW_WORDS = 4
_OFF_CENTER, _INDENT = 20.0, 6.0  # points
# How wide the gap of a first line is at least that begins columns, of the lines below it, and where the words of the
# right column tell it; and how far apart lines of columns are at most: in heights of a line.
_GUTTER, _PARTING, _NARROW, _FAR = 1.2, 0.7, 0.2, 4.0


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of one column, from top to bottom; ``column``: of two that stand beside each other."""

    lines: list[PrintedLine]
    column: bool


def in_reading_order(lines: Sequence[PrintedLine]) -> list[Block]:
    """The lines of a page, where two columns stand beside each other first the left one and then the right one.

    Args:
        lines: from top to bottom.
    """
    blocks: list[Block] = []
    if not lines:
        return blocks
    across = around([line.box for line in lines])
    at = 0
    while at < len(lines):
        end, gutter = _columns(lines, at, (across[0], across[2]))
        if end == at:
            if not blocks or blocks[-1].column:
                blocks.append(Block([], False))
            blocks[-1].lines.append(lines[at])
            at += 1
            continue
        words = [word for line in lines[at:end] for word in line.words]
        for side in (False, True):
            of_side = lines_of(lines[at].page, (word for word in words if (word.middle[0] > gutter) == side))
            if of_side:
                blocks.append(Block(of_side, True))
        at = end
    return blocks


def _columns(lines: Sequence[PrintedLine], start: int, across: tuple[float, float]) -> tuple[int, float]:
    """Where columns that begin at a line end, and where the gutter between them is; no columns end where they begin.

    Args:
        lines: of a page.
        start: the line.
        across: where the text of the page begins and ends across it.
    """
    left, right = _gutter(lines[start : start + 2], across)
    if left >= right:
        return start, 0.0
    first, last = across
    middle = (first + last) / 2
    end, level, sure = start, 0, False
    for line in lines[start:]:
        free = _free(line, left, right)
        x0, top, x1, _ = line.box
        beside = x0 < left and x1 > right
        if free is None or (beside and free[1] - free[0] < _least(line)):
            break
        far = end > start and top - lines[end - 1].box[3] > _FAR * line.height
        if far or (not beside and _centred(line, middle, (first, left) if x1 <= right else (right, last))):
            break
        left, right = free
        sure = sure or bool(_SURE.search(line.text))
        level += beside
        end += 1
    both = level or (sure and any(line.box[0] > left for line in lines[start:end]))
    return (end if both and (sure or level >= _LEVEL_LINES) else start), (left + right) / 2


def _centred(line: PrintedLine, middle: float, column: tuple[float, float]) -> bool:
    """Whether a line is set in the middle of the page and not in that of its column, nor begins where that begins."""
    center = (line.box[0] + line.box[2]) / 2
    of_column = abs(center - sum(column) / 2)
    return abs(center - middle) < min(of_column, _OFF_CENTER) and line.box[0] > column[0] + _INDENT


def _gutter(lines: Sequence[PrintedLine], across: tuple[float, float]) -> tuple[float, float]:
    """Where the gutter can be beside the first of two lines; it is empty when columns cannot begin there."""
    line = lines[0]
    if _LEFT_FOOT.match(line.text) and len(line.words) < _FEW_WORDS:
        return line.box[2], across[1]
    signs = _RIGHT_FOOT.match(line.text) or _LEFT_FOOT.match(lines[-1].text)
    if signs and line.box[0] > sum(across) / 2:
        return across[0], line.box[0]
    return _widest(line) or (0.0, 0.0)


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
