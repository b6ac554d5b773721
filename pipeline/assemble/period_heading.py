"""Headings that say that a time is told below them: "III. THỜI GIAN THỰC HIỆN", "Tiến độ"."""

from __future__ import annotations

import re

from extractors.mentions import Mention
from extractors.timeframes.values import Period
from pipeline.assemble.context import Context
from pipeline.segment.layout import Block

_PROGRESS = re.compile(r"(?:[ivx]{1,5}|\d{1,2})[.)]?\s(?:tiến độ|lộ trình)\b")
_LINE_START = re.compile(r"[\s*+\d.)-]{0,8}(?:(?:được )?(?:thực hiện|triển khai|tổ chức)\s)?(?:trong\s)?")


def under_heading(ctx: Context, mention: Mention[Period]) -> bool:
    """The words before it in its line, or the short line above, say that here the time is told ("III. THỜI GIAN")."""
    above = None
    for block in ctx.layout.blocks:
        if block.start <= mention.start < block.end:
            if "thời gian" in ctx.folded[block.start : mention.start][:60]:
                return True
            break
        above = block
    return above is not None and above.kind != "table_row" and _is_time_heading(ctx, above)


def _is_time_heading(ctx: Context, block: Block) -> bool:
    words = ctx.folded[block.start : block.end]
    return len(words) < 90 and ("thời gian" in words or bool(_PROGRESS.match(words)))


def opens_under_heading(ctx: Context, mention: Mention[Period]) -> bool:
    """Years are the campaign's when they open the first line under such a heading ("Giai đoạn 2021 - 2025.")."""
    above = None
    for block in ctx.layout.blocks:
        if block.start <= mention.start < block.end:
            opens = _LINE_START.fullmatch(ctx.folded, block.start, mention.start) is not None
            return opens and above is not None and _is_time_heading(ctx, above)
        above = block
    return False
