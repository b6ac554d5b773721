"""Content blocks to lines of text; rows of data tables become one line each, cells parted by " | "."""

from __future__ import annotations

import re
from collections import defaultdict

from pipeline.ingest.html.blocks import Block
from pipeline.textmap import MappedText, join

CELL_SEPARATOR = " | "
_LETTERHEAD = re.compile(r"CỘNG\s+H[ÒO][AÀ]|ĐẢNG CỘNG SẢN|Nơi nhận|^(?:TM|T/M|KT)\.", re.IGNORECASE | re.MULTILINE)
_MAX_BLOCKS_IN_CELL = 4


def block_lines(blocks: list[Block], title: int | None, source: str) -> tuple[list[MappedText], int | None]:
    """Put blocks in lines.

    Args:
        blocks: the blocks of the content, in order.
        title: index of the headline among them.
        source: the decoded source.

    Returns:
        The lines, and the index of the headline among them.
    """
    texts = [block.mapped(source) for block in blocks]
    data_tables = _data_tables(blocks, texts)
    lines: list[MappedText] = []
    title_line: int | None = None
    i = 0
    while i < len(blocks):
        row = _row(blocks, i, data_tables)
        if i == title:
            title_line = len(lines)
        lines.append(_row_line(blocks[i : i + row], texts[i : i + row]) if row > 1 else texts[i])
        i += row
    return lines, title_line


def _data_tables(blocks: list[Block], texts: list[MappedText]) -> set[int]:
    """Tables of data, as against those that only lay a page out: several rows of several short cells."""
    cells: dict[int, dict[tuple[int, int], list[int]]] = defaultdict(lambda: defaultdict(list))
    for i, block in enumerate(blocks):
        if block.element.cell and block.element.cell[2]:
            table, row, column = block.element.cell
            cells[table][row, column].append(i)
    return {table for table, found in cells.items() if _is_data(found, texts)}


def _is_data(cells: dict[tuple[int, int], list[int]], texts: list[MappedText]) -> bool:
    rows: dict[int, int] = defaultdict(int)
    for row, _ in cells:
        rows[row] += 1
    if len(rows) < 2 or sum(count >= 2 for count in rows.values()) < max(2, len(rows) / 2):
        return False
    if sum(len(found) > _MAX_BLOCKS_IN_CELL for found in cells.values()) > len(cells) / 4:
        return False
    return not any(_LETTERHEAD.search(texts[i].text) for found in cells.values() for i in found)


def _row(blocks: list[Block], i: int, data_tables: set[int]) -> int:
    """How many blocks from i on stand in the same row of a data table."""
    cell = blocks[i].element.cell
    if cell is None or cell[0] not in data_tables:
        return 1
    count = 1
    while i + count < len(blocks):
        other = blocks[i + count].element.cell
        if other is None or other[:2] != cell[:2]:
            break
        count += 1
    return count


def _row_line(blocks: list[Block], texts: list[MappedText]) -> MappedText:
    columns: list[list[MappedText]] = []
    previous: tuple[int, int, int] | None = None
    for block, text in zip(blocks, texts, strict=True):
        if previous is None or block.element.cell != previous:
            columns.append([])
        columns[-1].append(text)
        previous = block.element.cell
    return join([join(parts, " ") for parts in columns], CELL_SEPARATOR)
