"""Is the page a question with its answer, the report of an event or a draft? Asked before its documents are chosen."""

from __future__ import annotations

import re

from pipeline.assemble.context import Context
from pipeline.segment.view import fold

_QUESTION = re.compile(r"^(?:hỏi|câu hỏi|xin hỏi|bạn đọc hỏi)\b|\bhỏi\s?[-–]\s?đáp\b|\bhỏi đáp\b")
# A headline that asks opens a page of questions only where provisions are explained; news and comments ask as well.
_ASKING = re.compile(r"\?\s*$")
_EXPLAINS = re.compile(
    r"\b(?:xin hỏi|bạn đọc|độc giả|(?:cho|nhờ) (?:tôi|em|mình)|trả lời|giải đáp|tư vấn|căn cứ pháp lý"
    r"|(?:theo|tại|căn cứ) (?:quy định|khoản|điều|điểm|quyết định|luật)|luật sư|nghị định|thông tư|như vậy)\b"
)
# Somebody asks ("Câu hỏi:", "Bạn đọc Lê Na (Hàm Yên) hỏi:") and somebody answers ("Trả lời:", "... trả lời như sau:").
_ASKS = re.compile(
    r"^\W*(?:nội dung )?(?:câu )?hỏi\s?:|^\W*(?:ông|bà|bạn đọc|bạn|công dân|cử tri|độc giả"
    r"|người dân)\b[^\n:]{0,100}\bhỏi\s?:",
    re.MULTILINE,
)
_ANSWERS = re.compile(
    r"^\W*(?:nội dung )?(?:trả lời|đáp)\b[^\n:]{0,40}:|\btrả lời(?: [^\n:.]{1,40})? như sau\s?:", re.MULTILINE
)
# Pages of the system and notices that are neither news nor plans.
_SYSTEM = re.compile(r"\bmật khẩu\b(?=.{0,300}\bđăng nhập\b)|\b(?:tên đăng nhập)\b(?=.{0,300}\bmật khẩu\b)")
_NOT_FOUND = re.compile(
    r"\bkhông tìm thấy (?:trang|bài viết|nội dung)|\btrang (?:bạn|quý vị) [^.\n]{0,40}không tồn tại"
    r"|\b404\b[^\n]{0,20}\bnot found|\bbài viết (?:này )?(?:không tồn tại|đã (?:được )?gỡ)"
    r"|\btìm thấy 0 (?:văn bản|kết quả)"
)
_NOTICE = re.compile(
    r"^\W*(?:dự báo thời tiết|bản tin (?:dự báo )?thời tiết|lịch (?:công tác|làm việc|tiếp (?:công )?dân"
    r"|(?:tạm )?(?:cắt|ngừng|cúp)(?: cung)?(?: cấp)? (?:điện|nước)|trực|thi đấu)"
    r"|tin buồn|bảng giá|giá (?:vàng|nông sản|xăng)|giới thiệu chung|cơ cấu tổ chức|chức năng,? nhiệm vụ|liên hệ$"
    r"|thủ tục (?:cấp|đăng ký|hành chính)"
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
    r"\b(?:sáng|chiều|tối|ngày|hôm|vừa qua|mới đây)\b[^.;]{0,200}?\b(?:tổ chức|diễn ra|dự|khai mạc|bế mạc|chủ trì"
    r"|tham dự|họp)\b"
    r"[^.;]{0,60}?\b(?:lễ|hội nghị|buổi|cuộc họp|phiên họp|đại hội|hội thảo|hội thi|phiên)\b"
)
# A document that is still talked about: "họp bàn Kế hoạch …", "lấy ý kiến về dự thảo …".
_DRAFT = re.compile(
    r"(?<!soạn )(?<!xây dựng )(?<!trình )\bdự thảo (?:kế hoạch|chỉ thị|chương trình|quyết định|đề án|thể lệ)\b"
    r"|\b(?:họp |làm việc )?(?:bàn|góp ý|thảo luận|cho ý kiến|lấy ý kiến)\s(?:về\s|vào\s|việc\s){0,2}"
    r"(?:xây dựng\s)?(?:kế hoạch|chương trình|đề án|chỉ thị|nghị quyết|phong trào)\b|\b(?:dự kiến|chuẩn bị"
    r"|sắp) ban hành\b"
)
_DRAFT_MARK = re.compile(r"\W{0,4}dự thảo\b")
# Replies to voters name the plans that were issued before; the reply itself may be new.
_TO_VOTERS = re.compile(
    r"[^\n]{0,60}\b(?:trả lời|giải quyết|tiếp thu|giải trình)\b[^\n]{0,80}\bcử tri\b"
    r"|\W*(?:cử tri|đại biểu (?:hđnd|hội đồng nhân dân|quốc hội))\b[^\n.:;]{0,80}\b(?:kiến nghị|phản ánh|đề nghị"
    r"|chất vấn)\b"
)
_REPLY_OPENS = re.compile(r"\b(?:trả lời|ý kiến|giải trình|giải đáp)\b[^\n:]{0,80}\bnhư sau\s?:")
_OPENING_CHARS, _HEAD_CHARS, _DRAFT_LINES = 350, 1500, 14


def opening(ctx: Context) -> tuple[int, int]:
    """The first words of the body, [start, end) in characters."""
    blocks = ctx.layout.of("paragraph", "numbered", "bullet")
    start = blocks[0].start if blocks else 0
    return start, min(len(ctx.text), start + _OPENING_CHARS)


def first_words(ctx: Context) -> int:
    """Where the lead ends, in characters: with the opening, or before it with the first paragraph."""
    first = next(iter(ctx.layout.of("paragraph")), None)
    return min(opening(ctx)[1], first.end if first is not None else len(ctx.text))


def tells_of_event(ctx: Context) -> bool:
    """The headline or the first words tell of a ceremony, a meeting or a review."""
    spans = [opening(ctx)] + ([(ctx.title.start, ctx.title.end)] if ctx.title else [])
    return any(EVENT.search(ctx.folded, *span) for span in spans)


def reports_event(ctx: Context) -> bool:
    """The first words report that something was held."""
    return _HELD.search(ctx.folded, *opening(ctx)) is not None


def tells_of_debate(ctx: Context) -> bool:
    """Somewhere the page says that a document was talked about: what it then calls passed is not issued yet."""
    return _DRAFT.search(ctx.folded) is not None


def is_about_draft(ctx: Context) -> bool:
    """An article whose headline or first words speak of a document that is not issued yet."""
    start, end = opening(ctx)
    spans = [(start, end + _OPENING_CHARS)] + ([(ctx.title.start, ctx.title.end)] if ctx.title else [])
    return any(_DRAFT.search(ctx.folded, *span) for span in spans)


def is_draft(ctx: Context) -> bool:
    """An official text that is marked as a draft ("DỰ THẢO 2") over its letterhead, without number."""
    head = ctx.layout.blocks[:_DRAFT_LINES]
    if not head:
        return False
    marked = any(_DRAFT_MARK.match(ctx.folded, b.start, b.end) for b in head)
    numbered = (ctx.layout.at(n.start) for n in ctx.numbers if n.value.number and n.start < head[-1].end)
    return marked and not any(block is not None and block.kind in ("number_line", "letterhead") for block in numbered)


def is_question(ctx: Context) -> bool:
    """A question with its answer: the headline asks, or lines are marked as question and answer."""
    title = ctx.folded[ctx.title.start : ctx.title.end] if ctx.title else ""
    if _QUESTION.search(title) or (_ASKING.search(title) and _EXPLAINS.search(ctx.folded)):
        return True
    lines = ctx.text.lower()
    return bool(_ASKS.search(lines) and _ANSWERS.search(lines))


def is_reply_to_voters(ctx: Context) -> bool:
    """Voters or deputies ask, a body answers: the headline says it, or the first words."""
    printed = ctx.folded[ctx.title.start : ctx.title.end] if ctx.title else ""
    start, end = opening(ctx)
    asked = _REPLY_OPENS.search(ctx.folded, start, end) is not None and _TO_VOTERS.match(ctx.folded, start, end)
    return bool(asked) or any(_TO_VOTERS.match(line) for line in (printed, fold(ctx.reading.meta.title or "")))


def is_notice(ctx: Context) -> bool:
    """A page of the system (login, missing page), a forecast, a schedule, an invitation to tender or to apply."""
    head = ctx.folded[:_HEAD_CHARS]
    title = ctx.folded[ctx.title.start : ctx.title.end] if ctx.title else head
    return bool(_SYSTEM.search(head) or _NOT_FOUND.search(head) or _NOTICE.search(title))
