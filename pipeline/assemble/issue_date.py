"""The day of issue, with a missing year supplied only where the page makes it certain."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.dates.values import PartialDate, from_iso
from extractors.mentions import Mention
from pipeline.assemble.context import Context
from pipeline.assemble.own import Own
from pipeline.assemble.year import deadline_year, neighbour_year, occasion_year, printed_year
from pipeline.segment.view import fold

_URL_DATE = re.compile(
    r"(?:/|-)(20\d\d)(?:[/-]?(0[1-9]|1[0-2]))(?:[/-]?([0-2]\d|3[01]))?(?:/|-|\b)|-(\d{2})(\d{2})(20\d\d)-"
)
_LATE_MONTH = 11
# "Sáng nay, UBND tỉnh ban hành …", "Hôm qua, …": reckoned from the day of the page.
_RELATIVE = re.compile(
    r"(?:\([^()]{2,14}\)\s?-?\s?)?(?:(?P<today>hôm nay|(?:sáng|trưa|chiều|tối) nay)|hôm qua"
    r"|(?:sáng|chiều|tối|đêm) qua),?\s"
)
_RELATIVE_CHARS = 60
_ISSUED_ON = re.compile(
    r"(?:^|[.;\n]\s{0,3})(?P<noun>văn bản|kế hoạch|chỉ thị|công văn|công điện|hướng dẫn|quyết định|thông báo"
    r"|chương trình)"
    r"(?: này| trên| nói trên)?\s(?:được\s|do [^.;]{3,50}\s)?(?:ký(?: ban hành)?|ban hành|phát hành)\s(?:vào\s)?$"
)
_TOLD_CHARS = 110


@dataclass(frozen=True, slots=True)
class IssueDate:
    """The date and the positions of its evidence (positions in the book)."""

    date: PartialDate
    evidence: tuple[int, ...]


def find_issue_date(ctx: Context, own: Own, field: str) -> IssueDate | None:
    """The day of issue of an own document, None when the page does not make it certain."""
    mention = own.date
    if mention is None:
        mention = _told_behind(ctx, own)
    if mention is None:
        return _relative(ctx, own, field) or _of_address(ctx, own, field)
    sources: tuple[int, ...] = ()
    year = mention.value.year
    if year is None:
        found = _year(ctx, own, mention, field)
        if found is None:
            return None
        year, sources = found[0], (found[1],)
    printed = ctx.book.read(field, mention.start, mention.end, mention.rule)
    return IssueDate(mention.value.in_year(year), (printed, *sources))


def _told_behind(ctx: Context, own: Own) -> Mention[PartialDate] | None:
    """ "Kế hoạch ban hành ngày 9 tháng 8, do Chủ tịch … ký": a sentence further down says it of the own document."""
    if own.doc_type is None or own.rule == "own.letterhead":
        return None
    for date in ctx.dates:
        before = ctx.folded[max(own.span[1], date.start - _TOLD_CHARS) : date.start]
        told = _ISSUED_ON.search(before) if date.start > own.span[1] and date.value.day is not None else None
        if told and told["noun"] in (fold(own.doc_type), "văn bản"):
            return date
    return None


def _of_address(ctx: Context, own: Own, field: str) -> IssueDate | None:
    """The year in the name of the document, where only the address names it."""
    url = ctx.reading.meta.url
    if own.address is None or own.address.year is None or url is None:
        return None
    return IssueDate(from_iso(str(own.address.year)), (ctx.book.told(field, "url", url, "date.url"),))


def _relative(ctx: Context, own: Own, field: str) -> IssueDate | None:
    """Today or the day before, where the announcing sentence opens with it and the page has a full date."""
    published, (floor, _) = ctx.published_date, ctx.sentence_at(own.span[0])
    match = _RELATIVE.match(ctx.folded, floor)
    if own.rule != "own.announced" or match is None or own.span[0] - match.end() > _RELATIVE_CHARS:
        return None
    if published is None or not published.is_day:
        return None
    day = PartialDate(published.year, published.month, published.day).plus_days(0 if match["today"] else -1)
    words = ctx.book.read(field, *match.span(), "date.relative")
    return IssueDate(day, (words, _stamp_evidence(ctx, field)))


def _year(ctx: Context, own: Own, mention: Mention[PartialDate], field: str) -> tuple[int, int] | None:
    """The year of a day printed without one, and the position of its evidence."""
    published = ctx.published_date
    if published is not None and published.year is not None:
        year = published.year
        if (mention.value.month, mention.value.day) > (published.month or 12, published.day or 31):
            year -= 1
        return year, _stamp_evidence(ctx, field)
    near = _near_capture(ctx, mention, field)
    if near is not None:
        return near
    url = ctx.reading.meta.url
    match = _URL_DATE.search(url) if url else None
    if match and url:
        return int(match[1] or match[6]), ctx.book.told(field, "url", url, "date.url_year")
    return _from_text(ctx, own, mention, field)


def _near_capture(ctx: Context, mention: Mention[PartialDate], field: str) -> tuple[int, int] | None:
    """The year of the crawl, when the day printed lies in the weeks before it; else a crawl says nothing."""
    if ctx.reading.captured is None:
        return None
    captured = from_iso(ctx.reading.captured)
    if captured.year is None or captured.month is None or mention.value.month is None:
        return None
    months = captured.month - mention.value.month
    if months not in (0, 1) or (months == 0 and captured.day and (mention.value.day or 0) > captured.day):
        return None
    return captured.year, ctx.book.told(field, "metadata", ctx.reading.captured, "date.capture_year")


def _stamp_evidence(ctx: Context, field: str) -> int:
    line = ctx.reading.first("stamp")
    if line is not None:
        return ctx.book.read(field, line.start, line.end, "date.stamp_year")
    if ctx.title is not None and ctx.reading.meta.published is None:
        return ctx.book.read(field, ctx.title.start, ctx.title.end, "date.headline_year")
    return ctx.book.told(field, "metadata", ctx.reading.meta.published or "", "date.meta_year")


def _from_text(ctx: Context, own: Own, mention: Mention[PartialDate], field: str) -> tuple[int, int] | None:
    """The year that the page is about; not for the last weeks of a year, when plans for the next are issued."""
    month, day = mention.value.month or 12, mention.value.day or 31
    found, rule = printed_year(ctx, own) if month < _LATE_MONTH else None, "date.printed_year"
    if found is None:
        found, rule = deadline_year(ctx, own, month, day), "date.deadline_year"
    if found is None:
        found, rule = neighbour_year(ctx, month, day), "date.neighbour_year"
    if found is None:
        found, rule = occasion_year(ctx, month, day), "date.occasion_year"
    return (found.year, ctx.book.read(field, found.start, found.end, rule)) if found else None
