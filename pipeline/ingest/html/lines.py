"""Content blocks to lines of text; rows of data tables become one line each."""

from __future__ import annotations

from pipeline.ingest.html.blocks import Block
from pipeline.ingest.tables import lines_of
from pipeline.textmap import MappedText


def block_lines(blocks: list[Block], title: int | None, source: str) -> tuple[list[MappedText], int | None]:
    """Put blocks in lines.

    Args:
        blocks: the blocks of the content, in order.
        title: index of the headline among them.
        source: the decoded source.

    Returns:
        The lines, and the index of the headline among them.
    """
    lines = lines_of([block.mapped(source) for block in blocks], [block.element.cell for block in blocks])
    title_line = next((at for at, (first, _) in enumerate(lines) if first == title), None)
    return [line for _, line in lines], title_line
