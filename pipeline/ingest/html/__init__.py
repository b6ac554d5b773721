"""HTML pages: main content with exact source positions, and metadata."""

from __future__ import annotations

from pipeline.ingest.content import Content
from pipeline.ingest.html.blocks import BlockBuilder
from pipeline.ingest.html.body import isolate
from pipeline.ingest.html.lines import block_lines
from pipeline.ingest.html.metadata import read_metadata


def read_html(source: str) -> Content:
    """Read an HTML page.

    Args:
        source: the decoded source.
    """
    meta = read_metadata(source)
    builder = BlockBuilder(source)
    body = isolate(builder.build(), source, meta.title)
    lines, title = block_lines(body.blocks, body.title, source)
    return Content("html", source, lines, title, body.cuts, meta, builder.anchors)
