"""The standing committee that issues for a Party committee or a union: by letterhead, text or signature."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from extractors.bodies.patterns import body_table
from extractors.bodies.values import BodyName
from extractors.gazetteer import load
from extractors.mentions import Mention
from pipeline.assemble.context import Context
from pipeline.assemble.issuing_sentence import find_issuing
from pipeline.assemble.own import Own
from pipeline.segment.view import fold

# "BAN CHẤP HÀNH TỈNH HÀ NAM" under the name of a union is that union in its place.
_STANDING = re.compile(
    r"^\W*(?:T/M|TM\.?)?\W*(BAN THƯỜNG VỤ|BAN THƯỜNG TRỰC|BAN CHẤP HÀNH|BAN BÍ THƯ)"
    r"(?! (?:ỦY|TRUNG|ĐẢNG|ĐOÀN|TỈNH|THÀNH|TP|HUYỆN|QUẬN|THỊ|XÃ|PHƯỜNG))\b",
    re.MULTILINE,
)
_STANDING_NAMES = {
    "BAN THƯỜNG VỤ": "Ban Thường vụ",
    "BAN THƯỜNG TRỰC": "Ban Thường trực",
    "BAN CHẤP HÀNH": "Ban Chấp hành",
    "BAN BÍ THƯ": "Ban Bí thư",
}
_BOARD = "Ban Thường vụ"
_TOLD_BOARDS = ("Ban Thường vụ", "Ban Thường trực")
_WHOLE_COMMITTEE = "Ban Chấp hành "
_SAME_CHARS = 12
_BOARD_ACTS = re.compile(
    r"(?: [^.;:,\n]{1,60}?| \([^()]{1,30}\))?,? (?:đã )?(?:thống nhất |ra )?(?:ban hành|xây dựng|đề ra|lập|hướng dẫn"
    r"|đề nghị|yêu cầu|thông báo|phát động|kêu gọi|triển khai|ký kết|kế hoạch|tổ chức|chỉ đạo)\b"
)
# The board that a document of a central committee is signed for, by its letterhead.
_SIGNED_FOR = re.compile(r"\bT/?M\s?\.?\s+(BỘ CHÍNH TRỊ|BAN BÍ THƯ)\b")
_BOARDS = {
    ("ban-chap-hanh-trung-uong-dang", "BỘ CHÍNH TRỊ"): "bo-chinh-tri",
    ("ban-chap-hanh-trung-uong-dang", "BAN BÍ THƯ"): "ban-bi-thu",
    ("trung-uong-doan-thanh-nien-cong-san-ho-chi-minh", "BAN BÍ THƯ"): "ban-bi-thu-trung-uong-doan",
}


def standing_committee(ctx: Context, own: Own, body: BodyName) -> BodyName:
    """A Party committee or union whose letterhead or signature names its standing committee."""
    boards = {board for (committee, _), board in _BOARDS.items() if committee == body.id}
    if boards:
        signed = _SIGNED_FOR.search(ctx.text)
        board = _BOARDS.get((body.id or "", signed[1])) if signed else None
        named = [board] if board else [b.value.id for b in _named_as_issuer(ctx, own) if b.value.id in boards]
        return BodyName.of(load().bodies[named[0]]) if named and named[0] else body
    told = board_told(ctx, body) if body.system == "front" else None
    if told is not None:
        return with_board(body, told)
    kinds = ("letterhead", "number_line", "signature") if body.system == "party" else ("letterhead",)
    for block in ctx.layout.of(*kinds):
        match = _STANDING.match(ctx.text[block.start : block.end])
        if match is None:
            continue
        return with_board(body, _STANDING_NAMES[match[1]])
    if body.system == "party":
        issuing = find_issuing(ctx)
        if issuing is not None and issuing.issuer is not None and issuing.issuer.value.name.startswith(_BOARD):
            return with_board(body, _BOARD)
    return body


def board_told(ctx: Context, body: BodyName) -> str | None:
    """The board of a union that the text says issues ("Ban Thường vụ Tỉnh đoàn xây dựng kế hoạch … như sau")."""
    for mention in ctx.bodies:
        board = next((name for name in _TOLD_BOARDS if mention.value.name.startswith(f"{name} ")), None)
        if board is None or mention.value.system != "front":
            continue
        same = _is_same(mention.value.name.removeprefix(f"{board} "), body)
        opens = ctx.kind_at(mention.start) in ("paragraph", "bases")
        if same and opens and _BOARD_ACTS.match(ctx.folded, mention.end):
            return board
    return None


def _is_same(name: str, body: BodyName) -> bool:
    """Whether a name without its board is that of a union, which its letterhead may call by its committee."""
    row = body_table().get(fold(name))
    known = row is not None and row.id == body.id
    return known or fold(name).startswith(fold(body.name.removeprefix(_WHOLE_COMMITTEE))[:_SAME_CHARS])


def with_board(body: BodyName, board: str) -> BodyName:
    """The board of a committee or union."""
    if body.name.startswith(_WHOLE_COMMITTEE) and board in _TOLD_BOARDS:
        body = replace(body, name=body.name.removeprefix(_WHOLE_COMMITTEE))
    if body.name in board or body.name.startswith(board):
        return body
    name = f"{board} {body.name}"
    known = body_table().get(fold(name))
    return replace(body, id=known.id, name=known.name) if known else replace(body, name=name)


def _named_as_issuer(ctx: Context, own: Own) -> Iterator[Mention[BodyName]]:
    """The bodies that are named as the issuer in running text, beside the number or as subject of the verb."""
    issuing = find_issuing(ctx)
    if issuing is not None and issuing.issuer is not None:
        yield issuing.issuer
    for citation in ctx.citations:
        cited, own_number = citation.value.number, own.number_value
        same = cited is not None and own_number is not None and cited.value.number == own_number.number
        if same and citation.value.issuer is not None:
            yield citation.value.issuer
