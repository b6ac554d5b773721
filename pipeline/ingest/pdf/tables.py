"""Tables: the cells that drawn rules make, and the words in them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from pipeline.ingest.pdf.page import PdfPage, Rule
from pipeline.ingest.pdf.words import PrintedLine, Word, lines_of

# What stands in cells that only lay the page out: the letterhead and the foot.
OFFICIAL = re.compile(r"CỘNG H[ÒO][AÀ] X[ÃA] HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Nơi nhận\s?:|(?:TM|T/M|KT)\.")
_NEAR = 3.0  # points between rules that meet, or that are one
_MAX_RULES = 400
_MAX_LOOKS = 4_000_000  # words times rules


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table on a page.

    Attributes:
        top: its upper edge, in points from the upper edge of the page.
        rows: of each row its cells, of each cell its lines; a cell without words has none.
    """

    top: float
    rows: list[list[list[PrintedLine]]]


def tables_of(page: PdfPage) -> tuple[list[Table], list[Word]]:
    """The tables of a page from top to bottom, and the words outside them."""
    rules = _merged(page.rules)
    if len(rules) > _MAX_RULES or len(rules) * len(page.words) > _MAX_LOOKS:
        return [], page.words
    tables: list[Table] = []
    words = page.words
    for grid in _grids(rules):
        cells, rest = _cells(grid, words)
        rows = _rows(page.number, grid, cells) if len(cells) > 1 else []
        if rows and not any(OFFICIAL.match(line.text) for row in rows for cell in row for line in cell):
            words = rest
            tables.append(Table(min(rule.start for rule in grid if rule.upright), rows))
    return sorted(tables, key=lambda table: table.top), words


def _merged(rules: Iterable[Rule]) -> list[Rule]:
    """The rules, pieces and sides of one rule as one."""
    merged: list[Rule] = []
    for _, group in groupby(sorted(rules, key=lambda rule: (rule.upright, rule.at)), key=lambda rule: rule.upright):
        for side in _side_by_side(group):
            at = sum(rule.at for rule in side) / len(side)
            for rule in sorted(side, key=lambda rule: rule.start):
                last = merged[-1] if merged else None
                if last and (last.upright, last.at) == (rule.upright, at) and rule.start <= last.end + _NEAR:
                    merged[-1] = Rule(rule.upright, at, last.start, max(last.end, rule.end))
                else:
                    merged.append(Rule(rule.upright, at, rule.start, rule.end))
    return merged


def _side_by_side(rules: Iterable[Rule]) -> list[list[Rule]]:
    """Rules of one direction, ordered by their place, those almost in one place together."""
    sides: list[list[Rule]] = []
    for rule in rules:
        if sides and rule.at - sides[-1][0].at <= _NEAR:
            sides[-1].append(rule)
        else:
            sides.append([rule])
    return sides


def _grids(rules: Sequence[Rule]) -> list[list[Rule]]:
    """Rules that hang together, where there are at least two of each direction."""
    home = list(range(len(rules)))

    def root(index: int) -> int:
        while home[index] != index:
            home[index] = index = home[home[index]]
        return index

    upright = [index for index, rule in enumerate(rules) if rule.upright]
    for level in (index for index, rule in enumerate(rules) if not rule.upright):
        for other in upright:
            if _meet(rules[level], rules[other]):
                home[root(level)] = root(other)
    grids: dict[int, list[Rule]] = defaultdict(list)
    for index, rule in enumerate(rules):
        grids[root(index)].append(rule)
    return [grid for grid in grids.values() if min(sum(r.upright for r in grid), sum(not r.upright for r in grid)) > 1]


def _meet(one: Rule, other: Rule) -> bool:
    return one.start - _NEAR <= other.at <= one.end + _NEAR and other.start - _NEAR <= one.at <= other.end + _NEAR


_Cell = tuple[float, float]  # its upper edge and its left edge


def _cells(grid: Sequence[Rule], words: Iterable[Word]) -> tuple[dict[_Cell, list[Word]], list[Word]]:
    """The words in each cell of a grid, and the words outside it."""
    upright = sorted((rule for rule in grid if rule.upright), key=lambda rule: rule.at)
    level = sorted((rule for rule in grid if not rule.upright), key=lambda rule: rule.at)
    cells: dict[_Cell, list[Word]] = defaultdict(list)
    rest: list[Word] = []
    for word in words:
        x, y = word.middle
        across, down = _around(upright, x, y), _around(level, y, x)
        if across is None or down is None:
            rest.append(word)
        else:
            cells[down, across].append(word)
    return cells, rest


def _around(rules: Sequence[Rule], at: float, along: float) -> float | None:
    """Where the last rule before a point is that runs past it; None when there is not one on either side."""
    place = bisect_right(rules, at, key=lambda rule: rule.at)
    before = next((rule.at for rule in reversed(rules[:place]) if rule.start <= along <= rule.end), None)
    behind = any(rule.start <= along <= rule.end for rule in rules[place:])
    return before if behind else None


def _rows(page: int, grid: Sequence[Rule], cells: dict[_Cell, list[Word]]) -> list[list[list[PrintedLine]]]:
    """The rows of a table; a cell over several rows stands in the first of them."""
    columns = _steps(rule.at for rule in grid if rule.upright)
    tops = _steps(top for top, _ in cells)
    rows: list[list[list[Word]]] = [[[] for _ in range(max(columns.values()))] for _ in set(tops.values())]
    for (top, left), words in cells.items():
        rows[tops[top]][columns[left]].extend(words)
    return [[lines_of(page, cell) for cell in row] for row in rows]


def _steps(places: Iterable[float]) -> dict[float, int]:
    """Which of the distinct places each is, from 0; the pieces of a rule that is a little aslant are one."""
    steps: dict[float, int] = {}
    before, step = 0.0, -1
    for place in sorted(places):
        step += step < 0 or place - before > _NEAR
        steps[place] = step
        before = place
    return steps
