"""Documents that a page brings although its stamp or the event that it reports speaks for an older one."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from pipeline.assemble.context import Context
from pipeline.assemble.own import Own
from pipeline.assemble.page_class import opening
from pipeline.segment.view import fold

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NUMBER_OF_YEAR = re.compile(r" (?:số )?\d{1,4},? năm ((?:19|20)\d\d)\b")
_LAUNCHED = re.compile(r"\b(?:phát động|ra quân|khởi động|hưởng ứng|mít tinh|khai mạc)\b")
_QUOTED = re.compile(r"[“\"](?P<name>[^“”\"\n]{10,120})[”\"]")


def is_of_named_year(ctx: Context, own: Own) -> bool:
    """The page opens with the document; headline, address and opening name the year of issue beside its date, no other.

    The stamp over such a page is the clock of the portal or of whoever stored the page, years later.
    """
    issued = own.date.value.year if own.date else None
    if issued is None or not own.span[0] < opening(ctx)[1]:
        return False
    spans = [opening(ctx), *([(ctx.title.start, ctx.title.end)] if ctx.title else [])]
    dated = [(mention.start, mention.end) for mention in ctx.dates]
    found = [m for span in spans for m in _YEAR.finditer(ctx.text, *span)]
    years = [m[0] for m in found if not any(start <= m.start() < end for start, end in dated)]
    years += _YEAR.findall(urlsplit(ctx.reading.meta.url or "").path.rsplit("/", 1)[-1])
    return {int(year) for year in years} == {issued}


def of_launched(ctx: Context, own: Own) -> bool:
    """On the report of a launch: the numbered document of what was launched ("… Kế hoạch số 97 về “X”")."""
    start, end = opening(ctx)
    head = ctx.folded[start:end]
    if own.number is None or own.issuer is None or not _LAUNCHED.search(head):
        return False
    floor, limit = ctx.sentence_at(own.span[0])
    return any(fold(match["name"]) in head for match in _QUOTED.finditer(ctx.text, floor, limit))


def is_of_earlier_year(ctx: Context, own: Own) -> bool:
    """ "Tỉnh ủy đã ban hành Chỉ thị 21 năm 2013": a number without its suffix, and a year long before the page's."""
    published, printed = ctx.published_date, _NUMBER_OF_YEAR.match(ctx.folded, own.span[1])
    return printed is not None and published is not None and int(printed[1]) < (published.year or 0) - 1
