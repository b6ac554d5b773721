"""The pages of a PDF as paragraphs, rows of tables and lines of the margins, in reading order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from pipeline.ingest.pdf.aligned import with_aligned_tables
from pipeline.ingest.pdf.columns import Block, in_reading_order
from pipeline.ingest.pdf.margins import margins
from pipeline.ingest.pdf.page import PdfPage
from pipeline.ingest.pdf.paragraphs import NEXT_LINE, Edges, goes_on, usual_leading
from pipeline.ingest.pdf.tables import Table, tables_of
from pipeline.ingest.pdf.words import PrintedLine, lines_of

_OUTLIERS = 0.02  # of the lines reach beyond the right edge of the text
_SLACK = 2.0  # points
_FEW = 8


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that make one; ``apart``: there is room between it and what stands above."""

    lines: list[PrintedLine]
    apart: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: of each cell its lines; ``first``: the table begins with it."""

    cells: list[list[PrintedLine]]
    first: bool


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Lines that are no part of the text, and why."""

    lines: list[PrintedLine]
    reason: str


Element = Paragraph | Row | LeftOut


def lay_out(pages: Sequence[PdfPage]) -> list[Element]:
    """The elements of a document; a paragraph or row that a page break parts is one, before what stands in between."""
    parts = list(_parts(pages))
    edges = _edges(pages, parts)
    body = [line for part in parts if isinstance(part, Block) and not part.column for line in part.lines]
    leading, height = usual_leading(body), median([line.height for line in body] or [0.0]) or 1.0
    elements: list[Element] = []
    for part in parts:
        if isinstance(part, LeftOut):
            elements.append(part)
        elif isinstance(part, Table):
            _add_rows(elements, part)
        else:
            of_page = None if part.column else edges[part.lines[0].page]
            _add_lines(elements, part, of_page, usual_leading(part.lines) if part.column else leading, height)
    return elements


def _parts(pages: Sequence[PdfPage]) -> Iterator[Block | Table | LeftOut]:
    """Blocks, tables and margins of all pages in reading order."""
    split = [tables_of(page) for page in pages]
    lined = [lines_of(page.number, words) for page, (_, words) in zip(pages, split, strict=True)]
    outs = margins([(page.height, lines) for page, lines in zip(pages, lined, strict=True)])
    for (tables, _), lines, out in zip(split, lined, outs, strict=True):
        yield from (LeftOut([lines[i]], reason) for i, reason in sorted(out.items()))
        kept = [line for i, line in enumerate(lines) if i not in out]
        for table in tables:
            above = [line for line in kept if line.box[1] < table.top]
            kept = kept[len(above) :]
            yield from _blocks(above)
            yield table
        yield from _blocks(kept)


def _blocks(lines: Sequence[PrintedLine]) -> Iterator[Block | Table]:
    for part in with_aligned_tables(lines):
        if isinstance(part, Table):
            yield part
        else:
            yield from in_reading_order(part)


def _edges(pages: Sequence[PdfPage], parts: Iterable[Block | Table | LeftOut]) -> dict[int, Edges]:
    """Where the text of each page begins and ends across it: pages of one width have the same margins."""
    widths = {page.number: round(page.width) for page in pages}
    lines: dict[int, list[PrintedLine]] = defaultdict(list)
    for part in parts:
        if isinstance(part, Block) and not part.column:
            for line in part.lines:
                lines[widths[line.page]].append(line)
    edges: dict[int, Edges] = {}
    for width, found in lines.items():
        out = int(_OUTLIERS * len(found))
        left, right = sorted(line.box[0] for line in found)[out], sorted(line.box[2] for line in found)[-1 - out]
        if len(found) < _FEW:  # perhaps all of them short: the right margin is no wider than the left one
            right = max(right, width - left)
        edges[width] = Edges(left, right - _SLACK)
    return {number: edges[width] for number, width in widths.items() if width in edges}


def _add_lines(elements: list[Element], block: Block, edges: Edges | None, usual: float, height: float) -> None:
    """The lines of a block; ``usual``: the distance from line to line of letters of that height, in points."""
    apart = True
    for line in block.lines:
        leading = usual if block.column else usual * max(1.0, line.height / height)
        last = _last_of_text(elements)
        open_one = elements[last] if last is not None else None
        new_page = isinstance(open_one, Paragraph) and open_one.lines[-1].page != line.page
        if isinstance(open_one, Paragraph) and (not apart or (new_page and not block.column)):
            before = open_one.lines[-1]
            if goes_on(before, line, open_one.lines[0], edges, leading):
                open_one.lines.append(line)
                apart = False
                continue
            apart = not new_page and line.box[3] - before.box[3] > NEXT_LINE * leading
        elements.append(Paragraph([line], apart))
        apart = False


def _add_rows(elements: list[Element], table: Table) -> None:
    """The rows of a table; one that goes on from the page before repeats its head and may part a row."""
    last = _last_of_text(elements)
    above = elements[last] if last is not None else None
    page = next(line.page for row in table.rows for cell in row for line in cell)
    rows = table.rows
    continues = isinstance(above, Row) and len(above.cells) == len(rows[0]) and _page(above) == page - 1
    if continues and isinstance(above, Row):
        head = next((e for e in reversed(elements) if isinstance(e, Row) and e.first), None)
        if head is not None and _words(head.cells) == _words(rows[0]):
            elements.append(LeftOut([line for cell in rows[0] for line in cell], "repeated table head"))
            rows = rows[1:]
        if rows and not rows[0][0] and any(rows[0]):
            for cell, more in zip(above.cells, rows[0], strict=True):
                cell.extend(more)
            rows = rows[1:]
    for position, row in enumerate(rows):
        elements.append(Row(row, position == 0 and not continues))


def _last_of_text(elements: Sequence[Element]) -> int | None:
    """The position of the last element that is no margin."""
    return next((i for i in range(len(elements) - 1, -1, -1) if not isinstance(elements[i], LeftOut)), None)


def _page(row: Row) -> int:
    return max((line.page for cell in row.cells for line in cell), default=0)


def _words(cells: Sequence[Sequence[PrintedLine]]) -> list[str]:
    return [" ".join(line.text for line in cell) for cell in cells]
