"""Where the subject of a document ends: not in the next clause, a list, a stamp or what is asked of whom."""

from __future__ import annotations

import re

from pipeline.assemble.context import Context
from pipeline.letters import UPPER
from pipeline.segment.view import plain_marks, trim

_MAX_CHARS = 420
_NAMED = r"(?:chủ đề|tên gọi|khẩu hiệu|phương châm|thông điệp)"
_END = re.compile(
    r"\.(?=\s|$)|;|\n|,?\s(?:\((?:sau đây|gọi|viết|theo|từ|diễn ra|kéo dài|thời gian|[Kk]ế hoạch|[Cc]ông văn"
    r"|[Cc]hỉ thị|số)\b"
    rf"|(?:với|có|lấy) {_NAMED}|mang (?:tên|chủ đề|thông điệp)|nhằm|với (?:mục|các|những|nhiều|\d)"
    r"|do có|mà|theo đề nghị|kèm theo"
    r"|do [^,.;\n]{3,60} (?:chủ trì|ban hành|phát động)|theo đó|trong đó"
    r"|được (?:phát động|triển khai|thực hiện|tổ chức|ban hành|áp dụng|chia)|ký ngày|(?:và )?yêu cầu|vừa được"
    r"|được [^,.;\n]{3,60}? ký(?: ban hành)? (?:vào )?ngày"
    r"|(?:đã|mới|cũng) được [^,.;\n]{0,90}?(?:ký|ban hành|phê duyệt|thông qua))\b"
    r"|,\s(?:thời gian|áp dụng|thực hiện|trên cơ sở|diễn ra|bắt đầu|kéo dài|căn cứ|đồng thời|từ ngày|từ nay|từ tháng"
    r"|gồm|bao gồm|cụ thể|tạo|thiết thực|góp phần|qua đó|để|tự hào|chia|mỗi|toàn (?:tỉnh|huyện|xã|ngành|thành phố)"
    r"|có hiệu lực"
    rf"|(?:và )?(?:giao|đề nghị|chỉ đạo|phân công|yêu cầu) (?=các|những|ubnd|sở|[{UPPER}])(?:\w+)"
    r"|các (?:hoạt động|đơn vị|sở|địa phương)|đợt|phong trào|chiến dịch|ubnd|UBND|chủ đề|khẩu hiệu)\b"
    r"|\scủa\s[^,.;\n]{2,30}\s(?:được|có|sẽ|đã|nêu|yêu cầu|đặt|đề ra|hướng|xác định|phấn đấu)\b"
)
# A campaign of no name: its theme is all that is said of it.
_NAMELESS = re.compile(r"(?:thi đua|phong trào|đợt|chiến dịch|cao điểm|đặc biệt|ngắn hạn|ngắn ngày)$")
_THEME_FOLLOWS = re.compile(rf"\s(?:với|có|lấy) {_NAMED}\s?(?:là\s?)?:?\s?[“\"][^“”\"\n]{{4,200}}[”\"]")
_NAMELESS_WORDS = 8
_OPENED_BEFORE, _MARKS = re.compile(r"[“\"](?:(?:[Vv]ề việc|[Vv]ề|[Vv]/v)\s+)?$"), re.compile(r"[“”\"]")


def clause_from(ctx: Context, begin: int) -> tuple[int, int] | None:
    """From a place to the end of the clause; what is quoted is not cut.

    Args:
        ctx: the page.
        begin: where the subject begins, in characters.
    """
    limit = min(begin + _MAX_CHARS, ctx.sentence_at(begin)[1])
    if _OPENED_BEFORE.search(ctx.text, max(0, begin - 10), begin):
        limit = _quotation_end(ctx.text, begin, limit)
    for stop in _END.finditer(ctx.text, begin, limit):
        words = ctx.text[begin : stop.start()]
        if _in_quotes(words):
            continue
        theme = _THEME_FOLLOWS.match(ctx.text, stop.start(), limit)
        if theme and len(words.split()) <= _NAMELESS_WORDS and _NAMELESS.search(words):
            continue
        return trimmed(ctx.text, begin, stop.start())
    return trimmed(ctx.text, begin, limit)


def _quotation_end(text: str, begin: int, limit: int) -> int:
    """The mark that closes a quotation opened before ``begin``, past those that it holds."""
    straight = text[:begin].rstrip()[-1:] == '"'
    depth = 1
    for mark in _MARKS.finditer(text, begin, limit):
        opens = mark.group() == "“" or (straight and text[mark.start() - 1].isspace())
        depth += 1 if opens else -1
        if depth == 0:
            return mark.start()
    return limit


def _in_quotes(words: str) -> bool:
    """Whether a quotation is still open at the end of some words."""
    plain = plain_marks(words).count('"')
    return words.count("“") > words.count("”") if "“" in words else plain % 2 == 1


# Words that only lead over to what follows: "… năm 2022 mới ban hành, UBND …", "…, cụ thể:", "…, với …".
_EMPTY_TAIL = re.compile(r",?\s(?:(?:mới|vừa) ban hành|cụ thể(?: như sau)?|với|như sau)$")


def trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The span without blanks, dashes and stops at its edges; None when next to nothing is left."""
    start, end = trim(text, start, end, "-–_*", ".,;:-–_*/")
    tail = _EMPTY_TAIL.search(text, start, end)
    start, end = trim(text, start, tail.start() if tail else end, "-–_*", ".,;:-–_*/")
    return (start, end) if end - start > 5 and re.search(r"[^\W\d_]{2}\W+[^\W\d_]{2}", text[start:end]) else None
