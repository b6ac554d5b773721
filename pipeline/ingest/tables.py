"""Rows of data tables become one line each, cells parted by " | "; tables that lay a page out are read cell by cell."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence

from pipeline.textmap import MappedText, join

CELL_SEPARATOR = " | "
Cell = tuple[int, int, int]
"""Number of the table, row, column; column 0: the text stands in the table but in no cell."""
# In capitals: tables of work mention the Party as well.
_LETTERHEAD = re.compile(r"CỘNG\s+H[ÒO][AÀ]|ĐẢNG CỘNG SẢN|(?i:nơi nhận)|^(?:TM|T/M|KT)\.", re.MULTILINE)
_MAX_BLOCKS_IN_CELL = 4


def lines_of(texts: Sequence[MappedText], cells: Sequence[Cell | None]) -> list[tuple[int, MappedText]]:
    """Put blocks of text in lines.

    Args:
        texts: the blocks, in order.
        cells: the innermost cell that each stands in, if any.

    Returns:
        The lines, each with the index of its first block.
    """
    data_tables = _data_tables(texts, cells)
    lines: list[tuple[int, MappedText]] = []
    i = 0
    while i < len(texts):
        row = _row(cells, i, data_tables)
        lines.append((i, _row_line(texts[i : i + row], cells[i : i + row]) if row > 1 else texts[i]))
        i += row
    return lines


def _data_tables(texts: Sequence[MappedText], cells: Sequence[Cell | None]) -> set[int]:
    """Tables of data, as against those that only lay a page out: several rows of several short cells."""
    tables: dict[int, dict[tuple[int, int], list[int]]] = defaultdict(lambda: defaultdict(list))
    for i, cell in enumerate(cells):
        if cell and cell[2]:
            table, row, column = cell
            tables[table][row, column].append(i)
    return {table for table, found in tables.items() if _is_data(found, texts)}


def _is_data(cells: dict[tuple[int, int], list[int]], texts: Sequence[MappedText]) -> bool:
    rows: dict[int, int] = defaultdict(int)
    for row, _ in cells:
        rows[row] += 1
    if len(rows) < 2 or sum(count >= 2 for count in rows.values()) < max(2, len(rows) / 2):
        return False
    if sum(len(found) > _MAX_BLOCKS_IN_CELL for found in cells.values()) > len(cells) / 4:
        return False
    words = (unicodedata.normalize("NFC", texts[i].text) for found in cells.values() for i in found)
    return not any(map(_LETTERHEAD.search, words))


def _row(cells: Sequence[Cell | None], i: int, data_tables: set[int]) -> int:
    """How many blocks from i on stand in the same row of a data table."""
    cell = cells[i]
    if cell is None or cell[0] not in data_tables:
        return 1
    count = 1
    while i + count < len(cells):
        other = cells[i + count]
        if other is None or other[:2] != cell[:2]:
            break
        count += 1
    return count


def _row_line(texts: Sequence[MappedText], cells: Sequence[Cell | None]) -> MappedText:
    columns: list[list[MappedText]] = []
    previous: Cell | None = None
    for cell, text in zip(cells, texts, strict=True):
        if previous is None or cell != previous:
            columns.append([])
        columns[-1].append(text)
        previous = cell
    return join([join(parts, " ") for parts in columns], CELL_SEPARATOR)
