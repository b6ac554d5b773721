"""Replies to voters and deputies, which name the plans that were issued before."""

from __future__ import annotations

import re

from pipeline.assemble.context import Context
from pipeline.assemble.page_class import opening
from pipeline.segment.view import fold

_TO_VOTERS = re.compile(
    r"[^\n]{0,60}\b(?:trả lời|giải quyết|tiếp thu|giải trình)\b[^\n]{0,80}\bcử tri\b"
    r"|\W*(?:cử tri|đại biểu (?:hđnd|hội đồng nhân dân|quốc hội))\b[^\n.:;]{0,80}\b(?:kiến nghị|phản ánh|đề nghị"
    r"|chất vấn)\b"
)
_REPLY_OPENS = re.compile(r"\b(?:trả lời|ý kiến|giải trình|giải đáp)\b[^\n:]{0,80}\bnhư sau\s?:")


def is_reply_to_voters(ctx: Context) -> bool:
    """Voters or deputies ask, a body answers: the headline says it, or the first words."""
    printed = ctx.folded[ctx.title.start : ctx.title.end] if ctx.title else ""
    start, end = opening(ctx)
    asked = _REPLY_OPENS.search(ctx.folded, start, end) is not None and _TO_VOTERS.match(ctx.folded, start, end)
    return bool(asked) or any(_TO_VOTERS.match(line) for line in (printed, fold(ctx.reading.meta.title or "")))
