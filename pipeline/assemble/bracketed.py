"""The document in brackets behind what a body does: "UBND tỉnh chỉ đạo giữ rừng (Công văn số 513/UBND-KT, ngày …)"."""

from __future__ import annotations

import re

from extractors.bodies.values import COMMITTEES, BodyName
from extractors.gazetteer import load
from extractors.mentions import Mention
from extractors.numbers.find import DocumentNumber
from pipeline.assemble.announced_date import signed_on
from pipeline.assemble.context import Context
from pipeline.assemble.own import Own

_LETTERS_AND_PLANS = frozenset(
    {"Công văn", "Kế hoạch", "Chỉ thị", "Công điện", "Hướng dẫn", "Thông báo", "Quyết định", "Chương trình"}
)
# Who acts opens the sentence, or stands behind the day.
_OPENS = re.compile(r"\W{0,4}(?:(?:ngày|mới đây|vừa qua|hôm)\b[^.;,]{0,30},\s)?(?:\([^()]{2,20}\)\s?[-–]\s)?")
_ACTS = re.compile(
    r"(?:\s\([^()]{2,20}\))?\s(?:(?:vừa|đã|mới|cũng|tiếp tục)\s)*(?:chỉ đạo|yêu cầu|đề nghị|truyền đạt|thông báo"
    r"|hướng dẫn|tổ chức|triển khai|điều chỉnh|giao|phê duyệt|phân công|đôn đốc|quy định|phát động|tăng cường"
    r"|thực hiện|đẩy mạnh)\b"
)
_CLOSES = re.compile(r"\s?\)")
_CLOSES_CHARS = 40


def find_bracketed(ctx: Context, lead: tuple[int, int]) -> Own | None:
    """The first such document of the lead whose suffix is that of the body in front of it.

    Args:
        ctx: the page.
        lead: the first words of the body, [start, end) in characters.
    """
    for mention in ctx.citations:
        citation, number = mention.value, mention.value.number
        if not lead[0] <= mention.start < lead[1] or number is None or citation.doc_type not in _LETTERS_AND_PLANS:
            continue
        ends = max(mention.end, citation.date.end if citation.date else mention.end)
        bracketed = ctx.folded.endswith("(", 0, mention.start) and _CLOSES.search(
            ctx.folded, ends, ends + _CLOSES_CHARS
        )
        issuer = _acting(ctx, mention.start) if bracketed else None
        if issuer is not None and _suits(number.value, issuer.value):
            date = citation.date or signed_on(ctx, mention.end)
            return Own(
                (issuer.start, mention.end), "own.bracketed", number, citation.doc_type, citation.noun, issuer, date
            )
    return None


def _acting(ctx: Context, position: int) -> Mention[BodyName] | None:
    """The body that the sentence opens with and that does something in it."""
    floor, _ = ctx.sentence_at(position)
    for body in ctx.bodies:
        if floor <= body.start < position:
            opens = _OPENS.fullmatch(ctx.folded, floor, body.start)
            return body if opens and _ACTS.match(ctx.folded, body.end) else None
    return None


def _suits(number: DocumentNumber, issuer: BodyName) -> bool:
    """The suffix can be the issuer's: a committee's, one of its abbreviations, or the initials of its name."""
    if not number.segments:
        return False
    if number.segments[0] == "UBND":
        return issuer.id in COMMITTEES
    row = load().bodies.get(issuer.id or "")
    initials = "".join(word[0] for word in issuer.name.upper().split())
    return (row is not None and number.segments[0] in row.abbreviations) or initials.startswith(number.segments[0])
