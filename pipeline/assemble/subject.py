"""The subject of a document (trích yếu), without "V/v" or "Về việc"."""

from __future__ import annotations

import re

from pipeline.assemble.context import Context
from pipeline.assemble.own import Own
from pipeline.segment.layout import ABOUT, TYPE_AND_SUBJECT
from pipeline.segment.view import trim

_ABOUT_AFTER = re.compile(
    r"^[\s,]*(?:\([^()]{0,60}\)\s?)?(?:gửi\s[^.;\n]{3,200}?\s)?(?:về việc|về|v/v)\s+", re.IGNORECASE
)
_END = re.compile(
    r"\.(?=\s|$)|;|\n|,\s(?:nhằm|với (?:chủ đề|mục|các)|theo đó|trong đó|yêu cầu|thời gian|trên cơ sở"
    r"|căn cứ|đồng thời)|\.\s|\s(?:với chủ đề|nhằm mục|với mục đích|với các nội dung)\b"
)
_ABOUT_CHARS = 300
_MAX_CHARS = 420


def find_subject(ctx: Context, own: Own, field: str) -> str | None:
    """The subject of an own document as printed, line breaks as blanks; None when the page does not print it."""
    span = _official(ctx) if ctx.layout.official else _announced(ctx, own)
    if span is None:
        return None
    ctx.book.read(field, *span, "subject.official" if ctx.layout.official else "subject.about")
    return " ".join(ctx.text[slice(*span)].split()).strip(" -–_*")


def _official(ctx: Context) -> tuple[int, int] | None:
    run = ctx.layout.first_run("subject")
    if not run:
        for block in ctx.layout.of("type_line"):
            match = TYPE_AND_SUBJECT.match(ctx.text[block.start : block.end])
            if match and match.end() < block.end - block.start:
                return block.start + match.end(), block.end
        return None
    start, end = run[0].start, run[-1].end
    match = ABOUT.match(ctx.text[start:end])
    start += match.end() if match else 0
    return _trimmed(ctx.text, start, end)


def _announced(ctx: Context, own: Own) -> tuple[int, int] | None:
    """ "… ban hành Kế hoạch số … về việc …": from "về" behind the document to the end of the clause."""
    start = max(own.span[1], own.number.end if own.number and own.number.start >= own.span[0] else 0)
    if own.date is not None and 0 <= own.date.start - start < 15:
        start = own.date.end
    match = _ABOUT_AFTER.match(ctx.text[start : start + _ABOUT_CHARS])
    if not match:
        return None
    begin = start + match.end()
    limit = min(begin + _MAX_CHARS, ctx.sentence_at(begin)[1])
    stop = _END.search(ctx.text, begin, limit)
    return _trimmed(ctx.text, begin, stop.start() if stop else limit)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    start, end = trim(text, start, end, "-–_*", ".,;:-–_*")
    return (start, end) if end - start > 5 else None
