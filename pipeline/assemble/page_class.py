"""Is the page a list of teasers, or a question with its answer? Asked before its documents are chosen."""

from __future__ import annotations

import re

from pipeline.assemble.context import Context

_MIN_TEASERS = 3
_QUESTION = re.compile(
    r"^(?:hỏi|câu hỏi|xin hỏi|bạn đọc hỏi)\b|\?\s*$|\bhỏi\s?[-–]\s?đáp\b|\bhỏi đáp\b|\bthế nào\?|\bra sao\?"
)
# Somebody asks ("Câu hỏi:", "Bạn đọc Lê Na (Hàm Yên) hỏi:") and somebody answers ("Trả lời:", "... trả lời như sau:").
_ASKS = re.compile(
    r"^\W*(?:nội dung )?(?:câu )?hỏi\s?:|^\W*(?:ông|bà|bạn đọc|bạn|công dân|cử tri|độc giả"
    r"|người dân)\b[^\n:]{0,100}\bhỏi\s?:",
    re.MULTILINE,
)
_ANSWERS = re.compile(r"^\W*(?:nội dung )?(?:trả lời|đáp)\b[^\n:]{0,40}:|\btrả lời như sau\s?:", re.MULTILINE)
# A line of a list that says when its document was issued or how long ago its article appeared.
_LISTED = re.compile(
    r"^\W*(?:ngày ban hành\s?:?\s?\d{1,2}[/-]\d{1,2}[/-]\d{4}|(?:[^\d\n]{2,30} - )?\d{1,2} (?:phút|giờ|ngày"
    r"|tuần|tháng|năm) trước"
    r"|[^\d\n]{2,30} - \d{1,2}/\d{1,2}/\d{4})\W*$",
    re.MULTILINE | re.IGNORECASE,
)
_ROW = re.compile(
    r"^(?=[^\n]*\d/[^\W\d])(?=[^\n]*\d{1,2}[/-]\d{1,2}[/-]\d{4})[^|\n]{1,60}\|[^|\n]{1,160}\|[^\n]{1,200}$",
    re.MULTILINE,
)
# Pages of the system and notices that are neither news nor plans.
_SYSTEM = re.compile(r"\bmật khẩu\b(?=.{0,300}\bđăng nhập\b)|\b(?:tên đăng nhập)\b(?=.{0,300}\bmật khẩu\b)")
_NOT_FOUND = re.compile(
    r"\bkhông tìm thấy (?:trang|bài viết|nội dung)|\btrang (?:bạn|quý vị) [^.\n]{0,40}không tồn tại"
    r"|\b404\b[^\n]{0,20}\bnot found"
)
_NOTICE = re.compile(
    r"^\W*(?:dự báo thời tiết|bản tin (?:dự báo )?thời tiết|lịch (?:công tác|làm việc|tiếp (?:công )?dân|cắt điện|trực)"
    r"|(?:thông báo|thư)?[\s:]{0,3}(?:về việc |v/v )?(?:mời (?:thầu|chào (?:giá|hàng)|báo giá|quan tâm)"
    r"|(?:đấu giá|bán đấu giá|tuyển dụng|tuyển sinh|xét tuyển|chào giá)))\b"
)


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
_OPENING_CHARS, _HEAD_CHARS = 350, 1500


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
    """Several teasers or documents: at least three lines are stamps, or rows or ends of items with their day."""
    stamps = len(ctx.layout.of("stamp"))
    if stamps + len(ctx.stamped_blocks) + len(_LISTED.findall(ctx.text)) >= _MIN_TEASERS:
        return True
    rows = [match.end() - match.start() for match in _ROW.finditer(ctx.text)]
    return len(rows) >= _MIN_TEASERS and sum(rows) > len(ctx.text) / 2


def is_question(ctx: Context) -> bool:
    """A question with its answer: the headline asks, or lines are marked as question and answer."""
    title = ctx.folded[ctx.title.start : ctx.title.end] if ctx.title else ""
    if _QUESTION.search(title):
        return True
    lines = ctx.text.lower()
    return bool(_ASKS.search(lines) and _ANSWERS.search(lines))


def is_notice(ctx: Context) -> bool:
    """A page of the system (login, missing page), a forecast, a schedule, an invitation to tender or to apply."""
    head = ctx.folded[:_HEAD_CHARS]
    title = ctx.folded[ctx.title.start : ctx.title.end] if ctx.title else head
    return bool(_SYSTEM.search(head) or _NOT_FOUND.search(head) or _NOTICE.search(title))
