"""HTML pages: main content with exact source positions, and metadata."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.ingest.html.blocks import BlockBuilder
from pipeline.ingest.html.body import isolate
from pipeline.ingest.html.lines import block_lines
from pipeline.ingest.html.metadata import read_metadata
from pipeline.ingest.links import Anchor
from pipeline.ingest.reading import Cut, Metadata
from pipeline.textmap import MappedText


@dataclass(frozen=True, slots=True)
class HtmlContent:
    """The content of a page as lines of mapped text, the index of the headline, what was cut, metadata and links."""

    lines: list[MappedText]
    title: int | None
    cuts: list[Cut]
    meta: Metadata
    anchors: list[Anchor]


def read_html(source: str) -> HtmlContent:
    """Read an HTML page.

    Args:
        source: the decoded source.
    """
    meta = read_metadata(source)
    builder = BlockBuilder(source)
    body = isolate(builder.build(), source, meta.title)
    lines, title = block_lines(body.blocks, body.title, source)
    return HtmlContent(lines, title, body.cuts, meta, builder.anchors)
