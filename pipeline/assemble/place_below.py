"""The place of a body of a letterhead that its line does not hold: on the line below, or in the text."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from extractors.bodies.values import BodyName
from extractors.mentions import Mention
from extractors.provinces.values import Place
from pipeline.assemble.context import Context
from pipeline.assemble.issuing_sentence import find_issuing
from pipeline.segment import Block
from pipeline.segment.view import fold, trim

_EDGES = " *-–_|.,:\n"


def with_place_below(ctx: Context, issuer: Mention[BodyName]) -> Mention[BodyName]:
    """ "ỦY BAN NHÂN DÂN", a blank line, "XÃ ĐỨC AN": the committee of the commune.

    Where the line below is the bare name of a place that the page names elsewhere with its level word, it is that
    place; where it is none, the sentence that issues the document may say it ("UBND xã Đức An xây dựng kế hoạch …").

    Args:
        ctx: the page.
        issuer: the body in the letterhead.
    """
    body = issuer.value
    if body.place is not None or body.level_word is not None or body.level not in ("any", "district", "commune"):
        return issuer
    line = _line_below(ctx, issuer)
    place = _place_of(ctx, line) if line is not None else None
    if place is not None and line is not None:
        return replace(issuer, end=line.end, value=body.with_place(place.word, place))
    issuing = find_issuing(ctx)
    told = issuing.issuer.value if issuing is not None and issuing.issuer is not None else None
    if told is None or body.id is None or told.id != body.id or told.place is None or told.place.level == "province":
        return issuer
    return replace(issuer, value=body.with_place(told.level_word, told.place))


def _line_below(ctx: Context, issuer: Mention[BodyName]) -> Block | None:
    """The next line of the letterhead, if nothing stands behind the body on its own line."""
    lines = ctx.layout.of("letterhead", "number_line")
    for line, below in pairwise(lines):
        if line.start <= issuer.start < line.end:
            alone = not ctx.text[issuer.end : line.end].strip(_EDGES)
            return below if alone and below.kind == "letterhead" else None
    return None


def _place_of(ctx: Context, line: Block) -> Place | None:
    """The place that a line is: with its level word, or under a name that has one elsewhere on the page."""
    start, end = trim(ctx.text, line.start, line.end, left="*")
    for mention in ctx.places:
        if mention.start == start and mention.end == end and mention.value.word is not None:
            return mention.value
    name = fold(" ".join(ctx.text[start:end].split()).strip(_EDGES))
    local = {m.value for m in ctx.places if m.value.word and m.value.level != "province" and fold(m.value.name) == name}
    return local.pop() if len(local) == 1 else None
