"""What the line of a body in a letterhead does not hold: its place, below it or in the text; the name of a board."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from extractors.bodies.values import BodyName
from extractors.mentions import Mention
from extractors.numbers.find import DocumentNumber
from extractors.provinces.values import Place
from pipeline.assemble.context import Context
from pipeline.assemble.issuing_sentence import find_issuing
from pipeline.segment import Block
from pipeline.segment.view import fold, trim

# What the first part of a suffix says of the issuer, beside ministries with the same initials.
_BOARDS = {"BTC": "Ban Tổ chức", "BCĐ": "Ban Chỉ đạo", "BVĐ": "Ban Vận động", "BĐH": "Ban Điều hành"}
_EDGES = " *-–_|.,:\n"
_CELL_END = "|"


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


def board_of_suffix(ctx: Context, issuer: Mention[BodyName], number: DocumentNumber | None) -> Mention[BodyName]:
    """The board that the number's suffix means, where the lines of its long name hide it.

    "Số 03-KH/BTC … Ban Tổ chức Cuộc thi ban hành kế hoạch … như sau:".

    Args:
        ctx: the page.
        issuer: the body in the letterhead.
        number: the number of the document.
    """
    head = _BOARDS.get(number.segments[0]) if number is not None and number.segments else None
    if head is None or issuer.value.name.startswith(head):
        return issuer
    issuing = find_issuing(ctx)
    told = issuing.issuer if issuing is not None else None
    return told if told is not None and told.value.name.startswith(head) else issuer


def _line_below(ctx: Context, issuer: Mention[BodyName]) -> Block | None:
    """The next line of the letterhead, if nothing stands behind the body on its own line."""
    lines = ctx.layout.of("letterhead", "number_line")
    for line, below in pairwise(lines):
        if line.start <= issuer.start < line.end:
            alone = not ctx.text[issuer.end : _cell_end(ctx, line)].strip(_EDGES)
            return below if alone and below.kind == "letterhead" else None
    return None


def _cell_end(ctx: Context, line: Block) -> int:
    """Where the first cell of a line ends: the motto stands in the other one ("XÃ ĐỨC AN | Độc lập - …")."""
    bar = ctx.text.find(_CELL_END, line.start, line.end)
    return bar if bar >= 0 else line.end


def _place_of(ctx: Context, line: Block) -> Place | None:
    """The place that a line is: with its level word, or under a name that has one elsewhere on the page."""
    start, end = trim(ctx.text, line.start, _cell_end(ctx, line), left="*")
    for mention in ctx.places:
        if mention.start == start and mention.end == end and mention.value.word is not None:
            return mention.value
    name = fold(" ".join(ctx.text[start:end].split()).strip(_EDGES))
    local = {m.value for m in ctx.places if m.value.word and m.value.level != "province" and fold(m.value.name) == name}
    return local.pop() if len(local) == 1 else None
