"""Documents that a page speaks of without announcing them: a lost lead, a campaign launched, an order given.

Pages whose first paragraph was stripped begin with "Theo Kế hoạch, …"; others say only that a body launches a
campaign or requires something. They are records with what the page supports, and nulls for the rest.
"""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.references.patterns import type_of
from pipeline.assemble.announced import date_before, governing_body
from pipeline.assemble.context import Context
from pipeline.assemble.own import Own
from pipeline.assemble.page_class import is_question

_LAWS = frozenset({"Luật", "Nghị định", "Thông tư", "Pháp lệnh", "Thông tư liên tịch"})
_LEAD_CHARS = 900
_OPENING_CHARS = 350
_HEADLESS = re.compile(
    r"\W*(?:theo đó, |cũng theo |theo nội dung |theo )?(?P<noun>kế hoạch|chỉ thị|công văn"
    r"|công điện|hướng dẫn|chương trình hành động)(?: này| trên| nêu trên)?(?: cũng| còn)?"
    r"(?:, |\s(?:yêu cầu|nêu|đặt ra|đề ra|nhằm|gửi|xác định|chỉ rõ|nhấn mạnh|đặt mục tiêu|hướng đến)\b)"
)
_LAUNCH = re.compile(
    r"\b(?:vừa\s|đã\s|chính thức\s)*(?P<verb>phát động|khởi động|mở)\s(?:các\s)?(?:phong trào|đợt|cuộc thi"
    r"|chiến dịch|tháng|cuộc vận động|thi đua|tuần lễ)"
)
# At a ceremony or conference only an emulation movement that the headline is about counts as launched.
_LAUNCH_AT_EVENT = re.compile(
    r"\b(?P<verb>(?:tổ chức|mở)\s(?:lễ|hội nghị)[^.;]{0,90}?phát động"
    r"|phát động)\s(?:các\s)?(?:phong trào thi đua|đợt thi đua|thi đua)"
)
_LAUNCH_HEADLINE = re.compile(
    r"\b(?:phát động|ra quân|khởi động)\s(?:\w+\s){0,2}?(?:phong trào thi đua|đợt thi đua|thi đua)"
)
_ORDER = re.compile(r"\b(?:vừa\s|đã\s)?(?P<verb>yêu cầu|đề nghị|giao(?:\scho)?|chỉ đạo)\s?:?\s?$")
_HELD_IN = re.compile(r"\W*(?:tại|trong)\s(?:nội dung\s)?$")
# What stands before these words was lost: an event would be told in it.
_LOST_LEAD = re.compile(r"\W*(?:theo đó|cụ thể|theo kế hoạch)\b")
# Pages that tell of an event: what is said there was said at it, nothing was issued.
_EVENT = re.compile(
    r"\b(?:lễ phát động|lễ ra quân|hội nghị|buổi lễ|dự lễ|tham dự|tới dự|đến dự|tổng kết|sơ kết|biểu dương"
    r"|tuyên dương|khai mạc|bế mạc|cuộc họp|phiên họp|buổi làm việc|làm việc với|phát biểu"
    r"|ký giao ước|thay mặt|kỳ họp|cử tri)\b|\b(?:sáng"
    r"|chiều)(?:\sngày)?\s\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?,?\s(?:tại|ở)\b"
)


def find_implied(ctx: Context) -> Own | None:
    """The document behind a page that announces none by name; None for reports of events."""
    if is_question(ctx):
        return _answered(ctx)
    lead = _lead(ctx)
    opening = lead[0], min(lead[1], lead[0] + _OPENING_CHARS)
    lost = _LOST_LEAD.match(ctx.folded, lead[0]) is not None
    if (not lost and _EVENT.search(ctx.folded, *opening)) or (ctx.title and _EVENT.search(ctx.folded, ctx.title.start, ctx.title.end)):
        launched = _launch(ctx, lead, _LAUNCH_AT_EVENT) if _is_launch_headline(ctx) else None
        return replace(launched, date=None) if launched else None  # the day is the event's
    return _headless(ctx) or _launch(ctx, opening, _LAUNCH) or _order(ctx, lead)


def _answered(ctx: Context) -> Own | None:
    """The answer rests on one document: the first that it cites which is no law or decree."""
    for mention in ctx.citations:
        citation = mention.value
        if citation.number is not None and citation.number.value.number and citation.doc_type not in _LAWS:
            span = (mention.start, mention.end)
            return Own(
                span, "own.answered", citation.number, citation.doc_type, citation.noun, citation.issuer, citation.date
            )
    return None


def _lead(ctx: Context) -> tuple[int, int]:
    blocks = ctx.layout.of("paragraph", "numbered", "bullet")
    start = blocks[0].start if blocks else 0
    return start, min(len(ctx.text), start + _LEAD_CHARS)


def _headless(ctx: Context) -> Own | None:
    """The lead was lost: the text begins with what "the plan" says."""
    paragraphs = ctx.layout.of("paragraph")[:3]
    for block in paragraphs:
        match = _HEADLESS.match(ctx.folded, block.start, block.end)
        if match:
            span = match.span("noun")
            own = Own((block.start, match.end()), "own.headless", doc_type=type_of(match["noun"]), type_span=span)
            order = _order(ctx, (block.start, block.start + _LEAD_CHARS))
            return replace(own, issuer=order.issuer) if order else own
    return None


def _is_launch_headline(ctx: Context) -> bool:
    return ctx.title is not None and bool(_LAUNCH_HEADLINE.search(ctx.folded, ctx.title.start, ctx.title.end))


def _launch(ctx: Context, lead: tuple[int, int], pattern: re.Pattern[str]) -> Own | None:
    """A body launches a campaign."""
    for match in pattern.finditer(ctx.folded, *lead):
        issuer = governing_body(ctx, match.start("verb"))
        told = any(a.rule == "assign.verb" and issuer is not None and a.start == issuer.start for a in ctx.assignments)
        if issuer is not None and not told:  # "yêu cầu Tỉnh đoàn phát động …" is an order
            date = date_before(ctx, issuer, match.start("verb"))
            return Own((issuer.start, match.end()), "own.launched", issuer=issuer, date=date)
    return None


def _order(ctx: Context, lead: tuple[int, int]) -> Own | None:
    """A body requires something of others, at the head of the page."""
    for mention in ctx.assignments:
        if not lead[0] <= mention.start < lead[1] or mention.rule != "assign.verb":
            continue
        floor = ctx.sentence_at(mention.start)[0]
        if _EVENT.search(ctx.folded, floor, mention.start):
            continue  # said at a meeting
        match = _ORDER.search(ctx.folded, floor, mention.start)
        issuer = governing_body(ctx, match.start("verb")) if match else None
        if match and issuer is not None and issuer.start != mention.start:
            own = Own((issuer.start, match.end()), "own.ordered", issuer=issuer)
            return _with_its_letter(ctx, own, floor)
    return None


def _with_its_letter(ctx: Context, own: Own, floor: int) -> Own:
    """ "Tại Công văn số 815/UBND-KT, UBND tỉnh yêu cầu …": the sentence opens with the letter that holds the order."""
    for mention in ctx.citations:
        citation = mention.value
        opens = floor <= mention.start < own.span[0] and _HELD_IN.match(ctx.folded[floor : mention.start])
        if opens and citation.issuer is None and citation.number is not None:
            return replace(
                own, number=citation.number, doc_type=citation.doc_type, type_span=citation.noun, date=citation.date
            )
    return own
