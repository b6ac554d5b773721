"""Is the page a list of teasers? Asked before its documents are chosen."""

from __future__ import annotations

from pipeline.assemble.context import Context
from pipeline.ingest.stamps import bracket_stamp

_MIN_TEASERS = 3


def is_list(ctx: Context) -> bool:
    """Several teasers: at least three lines are stamps or end in a stamp in brackets."""
    stamps = len(ctx.layout.of("stamp"))
    glued = sum(bracket_stamp(ctx.text[b.start : b.end]) is not None for b in ctx.layout.blocks)
    return stamps + glued >= _MIN_TEASERS
