"""Tables without rules: lines of three and more columns whose gaps stand below each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.ingest.pdf.tables import OFFICIAL, Table
from pipeline.ingest.pdf.words import PrintedLine, lines_of

_GAP = 1.2  # heights between columns
_FAR = 1.5  # heights between lines of a table
_COLUMNS = 3

_Gap = tuple[float, float]


def with_aligned_tables(lines: Sequence[PrintedLine]) -> Iterator[list[PrintedLine] | Table]:
    """Lines from top to bottom, those that are rows of a table without rules as tables."""
    plain: list[PrintedLine] = []
    at = 0
    while at < len(lines):
        end, gutters = _table(lines, at)
        if end == at:
            plain.append(lines[at])
            at += 1
            continue
        yield plain
        yield Table(lines[at].box[1], _rows(lines[at:end], gutters))
        plain, at = [], end
    yield plain


def _table(lines: Sequence[PrintedLine], start: int) -> tuple[int, list[_Gap]]:
    """Where a table that begins at a line ends, and the gutters between its columns; without one it ends there."""
    gutters = _gaps(lines[start])
    end, rows = start, 0
    while end < len(lines) and len(gutters) >= _COLUMNS - 1:
        line = lines[end]
        if OFFICIAL.search(line.text) or (end > start and line.box[1] - lines[end - 1].box[3] > _FAR * line.height):
            break
        free = [_free(line, gutter) for gutter in gutters]
        if any(right - left < _GAP * line.height for left, right in free):
            break
        filled = len(_gaps(line)) >= _COLUMNS - 1
        if not filled and line.box[0] < gutters[0][0]:
            break
        gutters, rows, end = free, rows + filled, end + 1
    return (end if rows > 1 else start), gutters


def _gaps(line: PrintedLine) -> list[_Gap]:
    gaps = ((before.box[2], word.box[0]) for before, word in pairwise(line.words))
    return [gap for gap in gaps if gap[1] - gap[0] >= _GAP * line.height]


def _free(line: PrintedLine, gutter: _Gap) -> _Gap:
    """What the words of a line leave of a gutter: from the last word that ends in it to the first that begins in it."""
    left, right = gutter
    middle = (left + right) / 2
    ends = (word.box[2] for word in line.words if word.middle[0] < middle)
    begins = (word.box[0] for word in line.words if word.middle[0] >= middle)
    return max([left, *ends]), min([right, *begins])


def _rows(lines: Sequence[PrintedLine], gutters: Sequence[_Gap]) -> list[list[list[PrintedLine]]]:
    """The rows; a line without a first cell goes on with the row above it."""
    rows: list[list[list[PrintedLine]]] = []
    for line in lines:
        if not rows or line.box[0] < gutters[0][0]:
            rows.append([[] for _ in range(len(gutters) + 1)])
        edges = [float("-inf"), *((left + right) / 2 for left, right in gutters), float("inf")]
        for cell, (left, right) in zip(rows[-1], pairwise(edges), strict=True):
            cell.extend(lines_of(line.page, (word for word in line.words if left <= word.middle[0] < right)))
    return rows
