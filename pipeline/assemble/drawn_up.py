"""A plan that its body is said to have drawn up, on a page whose headline names a plan."""

from __future__ import annotations

import re

from extractors.references.patterns import NOT_ISSUED, type_of
from pipeline.assemble.announced_date import date_before
from pipeline.assemble.context import Context
from pipeline.assemble.governing import governing_body
from pipeline.assemble.own import Own
from pipeline.segment.view import fold

DRAWN_UP = re.compile(r"\s(?P<verb>xây dựng|triển khai|có|đề ra) (?:bản )?(?P<noun>kế hoạch)\b")
NAMES_PLAN = re.compile(r"\bkế hoạch\b")
_HEADLINE_NOT = re.compile(
    r"\b(?:đã|được|đạt|hoàn thành|kết quả|sơ kết|tổng kết|hội nghị|góp ý|dự thảo|họp|kiểm tra|giám sát"
    r"|xây dựng kế hoạch)\b"
)


def find_drawn_up(ctx: Context, lead: tuple[int, int]) -> Own | None:
    """ "Hội Nông dân tỉnh xây dựng kế hoạch …" under the headline "Kế hoạch …".

    Args:
        ctx: the whole page.
        lead: the opening of the text, [start, end) in characters.
    """
    headline = headline_of(ctx)
    if not NAMES_PLAN.search(headline) or _HEADLINE_NOT.search(headline):
        return None
    for match in DRAWN_UP.finditer(ctx.folded, *lead):
        verb, noun = match.start("verb"), match.span("noun")
        floor, _ = ctx.sentence_at(verb)
        issuer = governing_body(ctx, verb)
        if issuer is None or issuer.end != match.start() or ctx.in_title(verb):
            continue
        if NOT_ISSUED.search(ctx.folded, floor, issuer.start):
            continue
        date = date_before(ctx, issuer, verb)
        doc_type = type_of(match["noun"])
        return Own((issuer.start, noun[1]), "own.drawn_up", None, doc_type, noun, issuer, date)
    return None


def headline_of(ctx: Context) -> str:
    """The folded headline: printed on the page, else as the caller or the page's metadata tell it."""
    if ctx.title is not None:
        return ctx.folded[ctx.title.start : ctx.title.end]
    return fold(ctx.reading.meta.title or "")
