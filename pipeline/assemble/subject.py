"""The subject of a document (trích yếu), without "V/v" or "Về việc"."""

from __future__ import annotations

import re

from pipeline.assemble.context import Context
from pipeline.assemble.issuing_sentence import find_issuing
from pipeline.assemble.own import Own
from pipeline.letters import LOWER
from pipeline.segment.layout import ABOUT, NUMBER_ALONE, TYPE_AND_SUBJECT
from pipeline.segment.view import plain_marks, trim

# "Kế hoạch số … về việc …", "Công văn gửi … về …".
_ABOUT_AFTER = re.compile(
    r"^[\s,]*(?:\([^()]{0,60}\)\s?)?(?:gửi\s[^.;\n]{3,200}?\s)?(?:về việc|về|v/v)\s+", re.IGNORECASE
)
# "ban hành Kế hoạch phát động phong trào …": the subject is what the document does; not what the sentence says of it.
_DOES_AFTER = re.compile(
    rf"^[\s,]*(?:\([^()]{{0,60}}\)\s?)?(?=[{LOWER}])(?!(?:số|ngày|này|nêu|nói|trên|gửi|yêu cầu|đề nghị|có|với|nhằm|do"
    r"|của|trong|tại|từ|và|được|đã|vừa|mới|cho|để|theo|là|cũng|sẽ|như|năm|tháng|bằng|khẩn|hỏa tốc|trình|riêng"
    r"|cụ thể|chi tiết)(?![^\W_]))"
)
_END = re.compile(
    r"\.(?=\s|$)|;|\n|,\s(?:nhằm|với (?:chủ đề|mục|các)|theo đó|trong đó|yêu cầu|thời gian|thực hiện|trên cơ sở"
    r"|diễn ra|bắt đầu|kéo dài|căn cứ|đồng thời)|\.\s"
    r"|,?\s(?:với chủ đề|với tên gọi|với khẩu hiệu|mang tên|nhằm mục|với mục đích|với các nội dung)\b"
)
_ABOUT_CHARS = 300
# "CỦA ỦY BAN NHÂN DÂN TỈNH V/v …": the issuer between the type and the subject.
_OWN_ABOUT = re.compile(r"[\W_]*(?:CỦA|Của)\s[^\n]{3,90}\s(?:V/v|VỀ VIỆC|Về việc|về việc)[\s.:]+")
_LINE_ABOUT = re.compile(ABOUT.pattern.removeprefix("^"), re.IGNORECASE)
_NOUNS = r"(?:Kế hoạch|Quyết định|Chỉ thị|Công văn|Hướng dẫn|Nghị quyết|Thông báo|Công điện|Chương trình|Quy định)"
_PORTAL_NAME = re.compile(
    rf"{_NOUNS}\s(?:số\s)?\d{{1,6}}\s?[/-][^\s,:]{{2,40}}(?:\snăm \d{{4}})?(?:,?\sngày [\d/-]{{6,10}})?"
    r"(?:\scủa [^,:]{3,80}?)?(?:\s(?:về việc|về|v/v)\s|\s(?=ban hành |phê duyệt ))"
    r"(?P<subject>[^\n]{10,400}?)(?:\sdo \S[^\n]{5,80} ban hành)?$",
    re.MULTILINE,
)
_NAME = re.compile(rf"{_NOUNS}\s(?!số\s|\d|của\s)(?P<subject>[^\n]{{10,400}}?)$", re.MULTILINE)
_FIRST_ARTICLE = re.compile(
    r"\W*(?:Điều|ĐIỀU) 1\s?[.:]\s*"
    r"(?:(?:Nay )?[Bb]an hành\skèm\stheo\s(?:Quyết\sđịnh|văn\sbản)\snày\s(?P<annexed>)|)"
    r"(?P<subject>(?(annexed)\S|(?:Phê\sduyệt|Ban\shành)\s))"
)
_MIN_WORDS = 4
_MAX_CHARS = 420


def find_subject(ctx: Context, own: Own, field: str) -> str | None:
    """The subject of an own document as printed, line breaks as blanks; None when the page does not print it."""
    if ctx.layout.official:
        span, rule = _official(ctx, own)
    else:
        span, rule = _announced(ctx, own), "subject.about"
    if span is None:
        return None
    ctx.book.read(field, *span, rule)
    return " ".join(ctx.text[slice(*span)].split()).strip(" -–_*")


def _official(ctx: Context, own: Own) -> tuple[tuple[int, int] | None, str]:
    """The subject line of an official text; without one the portal's headline, Điều 1, or the sentence that issues."""
    for rule, find in (
        ("subject.official", _subject_line),
        ("subject.headline", _headline),
        ("subject.article", _first_article),
    ):
        span = find(ctx)
        if span is not None:
            return span, rule
    return _issuing_sentence(ctx, own), "subject.issued"


def _subject_line(ctx: Context) -> tuple[int, int] | None:
    run = ctx.layout.first_run("subject")
    if not run:
        for block in ctx.layout.of("type_line"):
            match = TYPE_AND_SUBJECT.match(ctx.text[block.start : block.end])
            if match and match.end() < block.end - block.start and not NUMBER_ALONE.match(ctx.text, match.end()):
                return _trimmed(ctx.text, block.start + match.end(), block.end)
        return None
    start, end = run[0].start, run[-1].end
    match = _OWN_ABOUT.match(ctx.text, start, end) or _LINE_ABOUT.match(ctx.text, start, end)
    return _trimmed(ctx.text, match.end() if match else start, end)


def _headline(ctx: Context) -> tuple[int, int] | None:
    """ "Quyết định 12/QĐ-UBND năm 2031 về …", as law portals name the document over its text."""
    for block in ctx.layout.of("title", "metadata"):
        match = _PORTAL_NAME.match(ctx.text, block.start, block.end) or _NAME.match(ctx.text, block.start, block.end)
        if match:
            return _trimmed(ctx.text, *match.span("subject"))
    return None


def _first_article(ctx: Context) -> tuple[int, int] | None:
    """ "Điều 1. Phê duyệt Kế hoạch …", "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch …"."""
    for block in ctx.layout.of("article")[:1]:
        match = _FIRST_ARTICLE.match(ctx.text, block.start)
        if match:
            return _clause(ctx, match.start("subject"))
    return None


def _issuing_sentence(ctx: Context, own: Own) -> tuple[int, int] | None:
    """ "… ban hành Kế hoạch trồng cây năm 2031 như sau:"."""
    issuing = find_issuing(ctx, own.doc_type)
    span = _trimmed(ctx.text, *issuing.subject) if issuing else None
    return span if span and len(ctx.text[slice(*span)].split()) >= _MIN_WORDS else None


def _announced(ctx: Context, own: Own) -> tuple[int, int] | None:
    """ "… ban hành Kế hoạch số … về việc …": from "về" behind the document to the end of the clause."""
    start = max(own.span[1], own.number.end if own.number and own.number.start >= own.span[0] else 0)
    if own.date is not None and 0 <= own.date.start - start < 15:
        start = own.date.end
    after = ctx.text[start : start + _ABOUT_CHARS]
    match = _ABOUT_AFTER.match(after) or (_DOES_AFTER.match(after) if own.rule == "own.announced" else None)
    if not match:
        return None
    return _clause(ctx, start + match.end())


def _clause(ctx: Context, begin: int) -> tuple[int, int] | None:
    """From a place to the end of the clause."""
    limit = min(begin + _MAX_CHARS, ctx.sentence_at(begin)[1])
    ends = (stop.start() for stop in _END.finditer(ctx.text, begin, limit))
    return _trimmed(ctx.text, begin, next((end for end in ends if not _in_quotes(ctx.text[begin:end])), limit))


def _in_quotes(words: str) -> bool:
    """Whether a quotation is still open at the end of some words."""
    plain = plain_marks(words).count('"')
    return words.count("“") > words.count("”") if "“" in words else plain % 2 == 1


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    start, end = trim(text, start, end, "-–_*", ".,;:-–_*")
    return (start, end) if end - start > 5 else None
