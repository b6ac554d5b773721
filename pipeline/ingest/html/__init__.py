"""HTML pages: main content with exact source positions, and metadata."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from pipeline.ingest.content import Content
from pipeline.ingest.html.blocks import Block, BlockBuilder, Texts
from pipeline.ingest.html.body import isolate
from pipeline.ingest.html.described import isolate_described
from pipeline.ingest.html.lines import block_lines
from pipeline.ingest.html.metadata import read_metadata
from pipeline.ingest.html.portals import portal_of
from pipeline.ingest.reading import Cut


def read_html(source: str, url: str | None = None) -> Content:
    """Read an HTML page.

    Args:
        source: the decoded source.
        url: its address, where the caller knows it; else what the page says of itself counts.
    """
    with _collector_at_rest():
        return _read(source, url)


def _read(source: str, url: str | None) -> Content:
    meta = read_metadata(source)
    portal = portal_of(source, url or meta.url)
    builder = BlockBuilder(source, portal.places_of if portal is not None else None)
    blocks = builder.build()
    texts = Texts(blocks, source)
    body = isolate_described(blocks, texts, portal) if portal is not None else None
    if body is None:
        body = isolate(blocks, texts, meta.title)
    lines, title = block_lines(body.blocks, body.title, source)
    cuts = [*body.cuts, *(Cut(start, end, "hidden element") for start, end in builder.hidden)]
    return Content("html", source, lines, title, cuts, meta, builder.anchors(*_reach(body.blocks)))


def _reach(blocks: list[Block]) -> tuple[int, int]:
    """The stretch of the source that holds some blocks, which follow it."""
    return (blocks[0].start, blocks[-1].end) if blocks else (0, 0)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Without the garbage collector: it would walk the elements of the page again and again, a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
