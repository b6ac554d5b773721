"""Is the page a list of teasers, or a question with its answer? Asked before its documents are chosen."""

from __future__ import annotations

import re
from collections import Counter

from pipeline.assemble.context import Context
from pipeline.letters import UPPER
from pipeline.segment import Block

_MIN_TEASERS = 3
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
# The leads of several articles: each begins with the short name of the paper, or is cut short.
_DATELINE = re.compile(rf"^\(?([{UPPER}]{{2,8}}[^\s()]{{0,6}})\)?\s[-–]\s(?=\S)", re.MULTILINE)
_CUT_SHORT = re.compile(r"\[(?:\.{3}|…)\]$", re.MULTILINE)
# Pages of the system and notices that are neither news nor plans.
_SYSTEM = re.compile(r"\bmật khẩu\b(?=.{0,300}\bđăng nhập\b)|\b(?:tên đăng nhập)\b(?=.{0,300}\bmật khẩu\b)")
_NOT_FOUND = re.compile(
    r"\bkhông tìm thấy (?:trang|bài viết|nội dung)|\btrang (?:bạn|quý vị) [^.\n]{0,40}không tồn tại"
    r"|\b404\b[^\n]{0,20}\bnot found|\bbài viết (?:này )?(?:không tồn tại|đã (?:được )?gỡ)"
    r"|\btìm thấy 0 (?:văn bản|kết quả)"
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
# A document that is still talked about: "họp bàn Kế hoạch …", "lấy ý kiến về dự thảo …".
_DRAFT = re.compile(
    r"(?<!soạn )(?<!xây dựng )(?<!trình )\bdự thảo (?:kế hoạch|chỉ thị|chương trình|quyết định|đề án|thể lệ)\b"
    r"|\b(?:họp |làm việc )?(?:bàn|góp ý|thảo luận|cho ý kiến|lấy ý kiến)\s(?:về\s|vào\s|việc\s){0,2}"
    r"(?:xây dựng\s)?(?:kế hoạch|chương trình|đề án|chỉ thị|nghị quyết|phong trào)\b|\b(?:dự kiến|chuẩn bị"
    r"|sắp) ban hành\b"
)
_DRAFT_MARK = re.compile(r"\W{0,4}dự thảo\b")
# "Thông cáo báo chí tuần 24/2022", "Tin chỉ đạo, điều hành": each item tells of its own document.
_DIGEST = re.compile(
    r"\bthông cáo báo chí\b|\bđiểm (?:tin|báo)\b|\b(?:tin|thông tin|văn bản) chỉ đạo,? điều hành\b|\btin vắn\b"
    r"|\b(?:tin|sự kiện|chỉ đạo|văn bản)[^.;\n]{0,30} nổi bật\b"
)
_ENDS_SENTENCE = re.compile(r"[.…!;:\]]\W{0,2}$")
_HEADLINE_CHARS = 220
_OPENING_CHARS, _HEAD_CHARS, _DRAFT_LINES = 350, 1500, 14


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


def is_list(ctx: Context) -> bool:
    """Several teasers or documents: at least three lines are stamps, or rows or ends of items with their day."""
    stamps = len(ctx.layout.of("stamp"))
    if stamps + len(ctx.stamped_blocks) + len(_LISTED.findall(ctx.text)) >= _MIN_TEASERS:
        return True
    datelines = Counter(match[1] for match in _DATELINE.finditer(ctx.text))
    if max(datelines.values(), default=0) >= _MIN_TEASERS or len(_CUT_SHORT.findall(ctx.text)) >= _MIN_TEASERS:
        return True
    rows = [match.end() - match.start() for match in _ROW.finditer(ctx.text)]
    return len(rows) >= _MIN_TEASERS and sum(rows) > len(ctx.text) / 2


def teaser_edges(ctx: Context) -> list[int]:
    """Where the teasers of a list or the items of a digest begin or end (characters); none on other pages."""
    if _DIGEST.search(ctx.folded, 0, _headline_end(ctx)):
        return [block.start for block in ctx.layout.of("paragraph", "numbered", "bullet")]
    if not is_list(ctx):
        return []
    blocks = ctx.layout.blocks
    under = dict(zip(blocks[1:], blocks, strict=False))
    stamps = ctx.layout.of("stamp")
    headed = [stamp for stamp in stamps if stamp in under and _is_headline(ctx, under[stamp])]
    edges = [under[stamp].start if len(headed) * 2 > len(stamps) else stamp.start for stamp in stamps if stamp in under]
    return [*edges, *(block.start for block in ctx.stamped_blocks)]


def _headline_end(ctx: Context) -> int:
    return ctx.title.end if ctx.title else next((b.end for b in ctx.layout.blocks), 0)


def _is_headline(ctx: Context, block: Block) -> bool:
    """A line that a stamp can stand under: no sentence of a teaser."""
    return block.end - block.start < _HEADLINE_CHARS and not _ENDS_SENTENCE.search(ctx.text, block.start, block.end)


def is_question(ctx: Context) -> bool:
    """A question with its answer: the headline asks, or lines are marked as question and answer."""
    title = ctx.folded[ctx.title.start : ctx.title.end] if ctx.title else ""
    if _QUESTION.search(title) or (_ASKING.search(title) and _EXPLAINS.search(ctx.folded)):
        return True
    lines = ctx.text.lower()
    return bool(_ASKS.search(lines) and _ANSWERS.search(lines))


def is_notice(ctx: Context) -> bool:
    """A page of the system (login, missing page), a forecast, a schedule, an invitation to tender or to apply."""
    head = ctx.folded[:_HEAD_CHARS]
    title = ctx.folded[ctx.title.start : ctx.title.end] if ctx.title else head
    return bool(_SYSTEM.search(head) or _NOT_FOUND.search(head) or _NOTICE.search(title))
