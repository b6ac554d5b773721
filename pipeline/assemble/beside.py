"""A second document that an article announces beside the first: "Cùng ngày, …", "Tiếp đó, ngày 20/5, …"."""

from __future__ import annotations

import re

from pipeline.assemble.context import Context
from pipeline.assemble.own import Own
from pipeline.assemble.page_class import opening
from pipeline.segment.view import fold

_SAME_DAY = re.compile(r"\b(?:cùng ngày|cũng trong ngày)\b[^.;]{0,30}$")
_THEN = re.compile(r"\b(?:tiếp đó|sau đó|tiếp theo)\b")
# What opens the sentence of a further document; "trước đó" tells of one that was issued before.
_FURTHER = re.compile(
    r"\W*(?:tiếp đó|sau đó|tiếp theo|cùng với đó|cùng (?:thời gian|thời điểm|dịp|tháng|tuần) (?:này|đó)|bên cạnh đó"
    r"|cũng trong (?:thời gian|dịp|tháng|tuần) (?:này|đó)|đồng thời|ngoài ra|song song với đó)\b(?P<gap>[^;]{0,200})"
)
_ISSUED = re.compile(r"\bban hành\b")
_CLAUSE_ENDS = ("; ", "\n")
_QUOTED = re.compile(r"[“\"]([^“”\"\n]{4,300})[”\"]")
_OLD_DAYS = 45


def is_another(ctx: Context, a: Own, b: Own) -> bool:
    """Whether of two documents of one type the later is a further one, and not the first told again.

    Its sentence says that it comes on top, and its day, its campaign or its issuer differ from those of the first.
    """
    first, later = sorted((a, b), key=lambda own: own.span[0])
    if a.number is not None and b.number is not None and a.number.value.number == b.number.value.number:
        return False
    told = all(own.rule == "own.announced" and not ctx.in_title(own.span[0]) for own in (a, b))
    return told and later.issuer is not None and _opens_further(ctx, later) and _differ(ctx, first, later)


def is_enclosed(ctx: Context, own: Own, other: Own) -> bool:
    """ "… vừa ký Quyết định số … ban hành Kế hoạch …": what a numbered document of the same sentence brings out."""
    inside = other.span[0] <= own.span[0] < ctx.sentence_at(other.span[0])[1]
    return inside and own.number is None and other.number is not None and _is_issued_by_one(own, other)


def _opens_further(ctx: Context, own: Own) -> bool:
    floor, _ = ctx.sentence_at(own.span[0])
    clause = max(floor, *(ctx.folded.rfind(mark, floor, own.span[0]) for mark in _CLAUSE_ENDS))
    further = _FURTHER.fullmatch(ctx.folded, clause, own.span[0])
    return further is not None and _ISSUED.search(further["gap"]) is None


def _differ(ctx: Context, first: Own, later: Own) -> bool:
    if first.date is not None and later.date is not None and first.date.value != later.date.value:
        return True
    if later.date is not None and first.issuer is not None and not _is_issued_by_one(first, later):
        return True
    ours, theirs = _campaigns(ctx, first), _campaigns(ctx, later)
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _campaigns(ctx: Context, own: Own) -> set[str]:
    """What the announcing sentence quotes."""
    _, end = ctx.sentence_at(own.span[0])
    return {fold(" ".join(match[1].split())) for match in _QUOTED.finditer(ctx.text, own.span[1], end)}


def is_of_same_day(ctx: Context, own: Own) -> bool:
    """ "Cùng ngày, UBND tỉnh ban hành …": issued on the day of the document told before."""
    return _SAME_DAY.search(ctx.folded[max(0, own.span[0] - 60) : own.span[0]]) is not None


def stands_beside(ctx: Context, own: Own, first: Own) -> bool:
    """Whether a document is an own one as well: the page says that it comes on top, or the same issuer brings it out.

    Args:
        ctx: the page.
        own: the document.
        first: the own document that is sure.
    """
    if own.rule != "own.announced" or own.issuer is None:
        return False
    if is_another(ctx, own, first):
        return not _is_older(own, first)
    before = ctx.folded[max(0, own.span[0] - 60) : own.span[0]]
    if own.number is None:
        leads = (
            own.span[0] < first.span[0] and own.span[0] < opening(ctx)[1] and own.doc_type not in (None, first.doc_type)
        )
        return is_of_same_day(ctx, own) or (leads and _is_issued_by_one(own, first))
    if first.rule != "own.announced" or first.number is None or _is_older(own, first):
        return False
    if _THEN.search(before):
        return True
    same_issuer = first.issuer is not None and (
        own.issuer.value.id == first.issuer.value.id
        or "chu-tich" in str(own.issuer.value.id) + str(first.issuer.value.id)
    )
    return same_issuer and (
        bool(re.search(r"\b(?:cùng ngày|cũng trong ngày|đồng thời|trước đó)\b", before))
        or abs(own.span[0] - first.span[0]) < 400
    )


def _is_issued_by_one(a: Own, b: Own) -> bool:
    return a.issuer is not None and b.issuer is not None and a.issuer.value.id == b.issuer.value.id


def _is_older(own: Own, first: Own) -> bool:
    """Issued weeks before the other one: the page looks back on it."""
    days = [date.value for date in (own.date, first.date) if date is not None]
    if len(days) < 2 or not all(day.is_day for day in days):
        return False
    return days[0].plus_days(_OLD_DAYS) < days[1]
