"""The subject of a document (trích yếu), without "V/v" or "Về việc"."""

from __future__ import annotations

import re

from pipeline.assemble.context import Context
from pipeline.assemble.issuing_sentence import find_issuing
from pipeline.assemble.listed import abstract
from pipeline.assemble.own import Own
from pipeline.assemble.subject_end import clause_from, trimmed
from pipeline.assemble.subject_told import told_subject
from pipeline.letters import UPPER
from pipeline.segment.layout_patterns import ABOUT, NUMBER_ALONE, TYPE_AND_SUBJECT

# "CỦA ỦY BAN NHÂN DÂN TỈNH V/v …": the issuer between the type and the subject.
_OWN_ABOUT = re.compile(r"[\W_]*(?:CỦA|Của)\s[^\n]{3,90}?\s(?:V/v|VỀ VIỆC|Về việc|về việc|VỀ|về)[\s.:]+")
_LINE_ABOUT = re.compile(rf"{ABOUT.pattern.removeprefix('^')}|[\W_]*Về\s", re.IGNORECASE)
_NOUNS = r"(?:Kế hoạch|Quyết định|Chỉ thị|Công văn|Hướng dẫn|Nghị quyết|Thông báo|Công điện|Chương trình|Quy định)"
_PORTAL_NAME = re.compile(
    rf"{_NOUNS}\s(?:số\s)?\d{{1,6}}\s?[/-][^\s,:]{{2,40}}(?:\snăm \d{{4}})?(?:,?\sngày [\d/-]{{6,10}})?"
    r"(?:\scủa [^,:]{3,80}?)?(?:\s(?:về việc|về|v/v)\s|\s(?=(?:ban hành|phê duyệt|phát động|tổ chức|triển khai"
    r"|thực hiện|hưởng ứng|tăng cường|đẩy mạnh|tuyên truyền|hướng dẫn|quy định|công nhận|thành lập|gia hạn|kéo dài)\s))"
    r"(?P<subject>[^\n]{10,400}?)(?:\sdo \S[^\n]{5,80} ban hành)?$",
    re.MULTILINE,
)
_NAME = re.compile(rf"{_NOUNS}\s(?!số\s|\d|của\s)(?P<subject>[^\n]{{10,400}}?)$", re.MULTILINE)
_FIRST_ARTICLE = re.compile(
    r"\W*(?:Điều|ĐIỀU) 1\s?[.:]\s*"
    r"(?:(?:Nay )?[Bb]an hành\skèm\stheo\s(?:Quyết\sđịnh|văn\sbản)\snày\s(?P<annexed>)|)"
    r"(?P<subject>(?(annexed)\S|(?:Phê\sduyệt|Ban\shành)\s))"
)
# In a letterhead that lost its lines, or stands under a headline: the type in capitals, and on or below it the subject.
_BELOW_TYPE = re.compile(
    r"(?:^|\|)[\s*]{0,4}(?:KẾ HOẠCH|CHỈ THỊ|QUYẾT ĐỊNH|NGHỊ QUYẾT|THÔNG BÁO|HƯỚNG DẪN|CÔNG ĐIỆN|CHƯƠNG TRÌNH)[\s*]{0,4}"
    r"(?:\n[\s*]{0,4}(?:Về việc|VỀ VIỆC|Về|VỀ|V/v)?|(?:VỀ VIỆC|Về việc|V/v))\s?"
    rf"(?P<subject>[{UPPER}][^\n|]{{10,300}}?(?:\n(?![\s*]*(?:Căn cứ|Thực hiện|Kính))[^\n|]{{4,200}}?)?)"
    r"(?=\s(?:CHỦ TỊCH|GIÁM ĐỐC|BAN THƯỜNG VỤ|Kính gửi|Căn cứ|Thực hiện)\b|\s*\||[\s*-]*(?:\n|$))",
    re.MULTILINE,
)
# Over a letterhead the portal's headline stands among its lines: "Kế hoạch Tháng Đọc sách năm 2031".
_TOP_NOUNS = rf"(?:{_NOUNS.removeprefix('(?:')[:-1]}|Thể lệ|Thư ngỏ|(?:Lời|Thư) kêu gọi)"
_TOP = re.compile(rf"(?i:{_TOP_NOUNS})\s(?!(?i:số|của)\s|\d)(?P<subject>[^\n|>»:]{{12,300}})$", re.MULTILINE)
_TOP_LINES = 8
# What opens an appeal or an open letter is no subject.
_GREETING = re.compile(r"\W*(?:kính (?:thưa|gửi|mời)|thưa|(?:hỡi|toàn thể) |các (?:đồng chí|bạn|em)\b)")
_ANNEXED = re.compile(r"\s*\((?:ban hành\s)?kèm theo\b[^()\n]*(?:\)|$)")
_ROW_ABOUT = re.compile(r"[\s:–-]*(?:về việc|v/v|về)\s", re.IGNORECASE)
_HEAD_CHARS = 2500
_MIN_WORDS = 4


def find_subject(ctx: Context, own: Own, field: str) -> tuple[int, int] | None:
    """Where the subject of an own document stands; None when the page does not print it."""
    if own.rule == "own.listed":
        span, rule = _in_row(ctx, own), "subject.listed"
    elif ctx.layout.official:
        span, rule = _official(ctx, own)
    else:
        span, rule = told_subject(ctx, own), "subject.about"
    if span is not None:
        ctx.book.read(field, *span, rule)
    return span


def _in_row(ctx: Context, own: Own) -> tuple[int, int] | None:
    """What the row of a table of documents says, without the type that opens it."""
    start, end = abstract(ctx, own)
    start = max(start, own.type_span[1]) if own.type_span else start
    about = _ROW_ABOUT.match(ctx.text, start, end)
    return trimmed(ctx.text, about.end() if about else start, end)


def _official(ctx: Context, own: Own) -> tuple[tuple[int, int] | None, str]:
    """The subject line of an official text; without one the portal's headline, Điều 1, or the sentence that issues."""
    for rule, find in (
        ("subject.official", _subject_line),
        ("subject.headline", _headline),
        ("subject.article", _first_article),
        ("subject.below_type", _below_type),
        ("subject.headline", _top_headline),
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
                return trimmed(ctx.text, block.start + match.end(), block.end)
        return None
    start, end = run[0].start, run[-1].end
    if _GREETING.match(ctx.folded, start, end):
        return None
    annexed = _ANNEXED.search(ctx.folded, start, end)
    end = annexed.start() if annexed else end
    match = _OWN_ABOUT.match(ctx.text, start, end) or _LINE_ABOUT.match(ctx.text, start, end)
    return trimmed(ctx.text, match.end() if match else start, end)


def _headline(ctx: Context) -> tuple[int, int] | None:
    """ "Quyết định 12/QĐ-UBND năm 2031 về …", as law portals name the document over its text."""
    for block in ctx.layout.of("title", "metadata"):
        match = _PORTAL_NAME.match(ctx.text, block.start, block.end) or _NAME.match(ctx.text, block.start, block.end)
        if match:
            return trimmed(ctx.text, *match.span("subject"))
    return None


def _top_headline(ctx: Context) -> tuple[int, int] | None:
    for block in (*ctx.layout.of("title"), *ctx.layout.of("letterhead")[:_TOP_LINES]):
        match = _TOP.match(ctx.text, block.start, block.end)
        if match and len(match["subject"].split()) >= _MIN_WORDS:
            return trimmed(ctx.text, *match.span("subject"))
    return None


def _below_type(ctx: Context) -> tuple[int, int] | None:
    match = _BELOW_TYPE.search(ctx.text, 0, min(len(ctx.text), _HEAD_CHARS))
    return trimmed(ctx.text, *match.span("subject")) if match else None


def _first_article(ctx: Context) -> tuple[int, int] | None:
    """ "Điều 1. Phê duyệt Kế hoạch …", "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch …"."""
    for block in ctx.layout.of("article")[:1]:
        match = _FIRST_ARTICLE.match(ctx.text, block.start)
        if match:
            return clause_from(ctx, match.start("subject"))
    return None


def _issuing_sentence(ctx: Context, own: Own) -> tuple[int, int] | None:
    """ "… ban hành Kế hoạch trồng cây năm 2031 như sau:"."""
    issuing = find_issuing(ctx, own.doc_type)
    span = trimmed(ctx.text, *issuing.subject) if issuing else None
    return span if span and len(ctx.text[slice(*span)].split()) >= _MIN_WORDS else None
