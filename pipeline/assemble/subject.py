"""The subject of a document (trích yếu), without "V/v" or "Về việc"."""

from __future__ import annotations

import re

from pipeline.assemble.context import Context
from pipeline.assemble.own import Own
from pipeline.letters import LOWER
from pipeline.segment.layout import ABOUT, TYPE_AND_SUBJECT
from pipeline.segment.view import trim

_ABOUT_AFTER = re.compile(
    r"^[\s,]*(?:\([^()]{0,60}\)\s?)?(?:gửi\s[^.;\n]{3,200}?\s)?(?:về việc|về|v/v)\s+", re.IGNORECASE
)
# "ban hành Kế hoạch phát động phong trào …": the subject is what the document does; not what the sentence says of it.
_DOES_AFTER = re.compile(
    rf"^[\s,]*(?:\([^()]{{0,60}}\)\s?)?(?=[{LOWER}])(?!(?:số|ngày|này|nêu|nói|trên|gửi|yêu cầu|đề nghị|có|với|nhằm|do|của|trong|tại"
    r"|từ|và|được|đã|vừa|mới|cho|để|theo|là|cũng|sẽ|như|năm|tháng|bằng|khẩn|hỏa tốc|trình|riêng|cụ thể|chi tiết)(?![^\W_]))"
)
_END = re.compile(
    r"\.(?=\s|$)|;|\n|,\s(?:nhằm|với (?:chủ đề|mục|các)|theo đó|trong đó|yêu cầu|thời gian|thực hiện|trên cơ sở"
    r"|căn cứ|đồng thời)|\.\s|,?\s(?:với chủ đề|với tên gọi|với khẩu hiệu|mang tên|nhằm mục|với mục đích|với các nội dung)\b"
)
_ABOUT_CHARS = 300
_MAX_CHARS = 420


def find_subject(ctx: Context, own: Own, field: str) -> str | None:
    """The subject of an own document as printed, line breaks as blanks; None when the page does not print it."""
    span = _official(ctx) if ctx.layout.official else _announced(ctx, own)
    if span is None:
        return None
    ctx.book.read(field, *span, "subject.official" if ctx.layout.official else "subject.about")
    return " ".join(ctx.text[slice(*span)].split()).strip(" -–_*")


def _official(ctx: Context) -> tuple[int, int] | None:
    run = ctx.layout.first_run("subject")
    if not run:
        for block in ctx.layout.of("type_line"):
            match = TYPE_AND_SUBJECT.match(ctx.text[block.start : block.end])
            if match and match.end() < block.end - block.start:
                return block.start + match.end(), block.end
        return None
    start, end = run[0].start, run[-1].end
    match = ABOUT.match(ctx.text[start:end])
    start += match.end() if match else 0
    return _trimmed(ctx.text, start, end)


def _announced(ctx: Context, own: Own) -> tuple[int, int] | None:
    """ "… ban hành Kế hoạch số … về việc …": from "về" behind the document to the end of the clause."""
    start = max(own.span[1], own.number.end if own.number and own.number.start >= own.span[0] else 0)
    if own.date is not None and 0 <= own.date.start - start < 15:
        start = own.date.end
    after = ctx.text[start : start + _ABOUT_CHARS]
    match = _ABOUT_AFTER.match(after) or (_DOES_AFTER.match(after) if own.rule == "own.announced" else None)
    if not match:
        return None
    begin = start + match.end()
    limit = min(begin + _MAX_CHARS, ctx.sentence_at(begin)[1])
    ends = (stop.start() for stop in _END.finditer(ctx.text, begin, limit))
    return _trimmed(ctx.text, begin, next((end for end in ends if not _in_quotes(ctx.text[begin:end])), limit))


def _in_quotes(words: str) -> bool:
    """ "phát động phong trào “Biên cương xanh; bản làng ấm” năm 2021": marks inside a quotation end nothing."""
    return words.count("“") > words.count("”") or words.count('"') % 2 == 1


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    start, end = trim(text, start, end, "-–_*", ".,;:-–_*")
    return (start, end) if end - start > 5 else None
