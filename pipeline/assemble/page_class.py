"""Is the page a list of teasers, or a question with its answer? Asked before its documents are chosen."""

from __future__ import annotations

import re

from pipeline.assemble.context import Context
from pipeline.ingest.stamps import bracket_stamp

_MIN_TEASERS = 3
_QUESTION = re.compile(
    r"^(?:hỏi|câu hỏi|xin hỏi|bạn đọc hỏi)\b|\?\s*$|\bhỏi\s?[-–]\s?đáp\b|\bhỏi đáp\b|\bthế nào\?|\bra sao\?"
)
_QUESTION_LINE = re.compile(r"^\W*(?:hỏi|câu hỏi|trả lời|đáp)\s?:", re.MULTILINE)


# Pages that tell of an event: what is said there was said at it, nothing was issued.
EVENT = re.compile(
    r"\b(?:lễ phát động|lễ ra quân|hội nghị|buổi lễ|dự lễ|tham dự|tới dự|đến dự|tổng kết|sơ kết|biểu dương"
    r"|tuyên dương|khai mạc|bế mạc|cuộc họp|phiên họp|buổi làm việc|làm việc với|phát biểu"
    r"|ký giao ước|thay mặt|kỳ họp|cử tri)\b|\b(?:sáng"
    r"|chiều)(?:\sngày)?\s\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?,?\s(?:tại|ở)\b"
)
# "Sáng 15-4, … tổ chức lễ ra quân": the page is the report of what was held.
_HELD = re.compile(
    r"\b(?:sáng|chiều|tối|ngày|vừa qua|mới đây)\b[^.;]{0,200}?\b(?:tổ chức|diễn ra|dự|khai mạc|bế mạc|chủ trì"
    r"|tham dự|họp)\b"
    r"[^.;]{0,60}?\b(?:lễ|hội nghị|buổi|cuộc họp|phiên họp|đại hội|hội thảo|hội thi|phiên)\b"
)
_OPENING_CHARS = 350


def opening(ctx: Context) -> tuple[int, int]:
    """The first words of the body, [start, end) in characters."""
    blocks = ctx.layout.of("paragraph", "numbered", "bullet")
    start = blocks[0].start if blocks else 0
    return start, min(len(ctx.text), start + _OPENING_CHARS)


def tells_of_event(ctx: Context) -> bool:
    """The headline or the first words tell of a ceremony, a meeting or a review."""
    spans = [opening(ctx)] + ([(ctx.title.start, ctx.title.end)] if ctx.title else [])
    return any(EVENT.search(ctx.folded, *span) for span in spans)


def reports_event(ctx: Context) -> bool:
    """The first words report that something was held."""
    return _HELD.search(ctx.folded, *opening(ctx)) is not None


def is_list(ctx: Context) -> bool:
    """Several teasers: at least three lines are stamps or end in a stamp in brackets."""
    stamps = len(ctx.layout.of("stamp"))
    glued = sum(bracket_stamp(ctx.text[b.start : b.end]) is not None for b in ctx.layout.blocks)
    return stamps + glued >= _MIN_TEASERS


def is_question(ctx: Context) -> bool:
    """A question with its answer: the headline asks, or lines are marked as question and answer."""
    title = ctx.folded[ctx.title.start : ctx.title.end] if ctx.title else ""
    return bool(_QUESTION.search(title)) or len(_QUESTION_LINE.findall(ctx.text.lower())) >= 2
