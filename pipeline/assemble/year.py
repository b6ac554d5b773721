"""The year that a page is about, for days and periods that are printed without one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.dates.values import PartialDate
from extractors.mentions import Mention
from pipeline.assemble.context import Context
from pipeline.assemble.own import Own

_YEAR = re.compile(r"\b(?:năm\s|tháng\s\d{1,2}\s?[/-]\s?)(20\d\d)(?!\s?[-–/]\s?\d)")
# A year of any kind that is no part of a number ("hè 2018", "Bính Ngọ 2026", "12/5/2018").
_ANY_YEAR = re.compile(r"(?<![\d.,-])(?:(?<=[^\d/]\s)|(?<=\d/)|(?<=\d-))(20\d\d)(?![\d.,]\d|[/-]|\s?[-–]\s?\d|\stỷ)")


_DUE = re.compile(r"\b(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|xong|từ|bắt đầu|đến|hết)\s(?:hết\s)?(?:ngày\s)?$")
_DUE_CHARS = 30
_DAYS_AFTER = 60
_DAYS_AROUND, _DAYS_BEHIND = 15, 120
_NEAR_CHARS = 2500


@dataclass(frozen=True, slots=True)
class PrintedYear:
    """A year and where it is printed: text[start:end] (characters)."""

    year: int
    start: int
    end: int


def printed_year(ctx: Context, own: Own) -> PrintedYear | None:
    """The only year that the headline prints ("năm 2024"), else the only one of the announcing sentence."""
    spans = [(ctx.title.start, ctx.title.end)] if ctx.title else []
    spans.append(ctx.sentence_at(own.span[0]))
    for start, end in spans:
        found = list(_YEAR.finditer(ctx.folded, start, end))
        if len({match[1] for match in found}) == 1:
            return PrintedYear(int(found[0][1]), *found[0].span())
    return None


def deadline_year(ctx: Context, own: Own, month: int, day: int) -> PrintedYear | None:
    """The year of the first full date behind the announcement that something is to be done by or to begin on.

    What a document asks for lies in the months after its issue.
    """
    for date in ctx.dates:
        year, due_month, due_day = date.value.year, date.value.month, date.value.day
        if date.start < own.span[0] or year is None or due_month is None or due_day is None:
            continue
        if _DUE.search(ctx.folded, max(0, date.start - _DUE_CHARS), date.start) and not _of_citation(ctx, date):
            return PrintedYear(year if (month, day) <= (due_month, due_day) else year - 1, date.start, date.end)
    return None


def only_year(ctx: Context) -> int | None:
    """The year of a page that speaks of no other."""
    years = {int(match[1]) for match in _ANY_YEAR.finditer(ctx.folded)}
    return years.pop() if len(years) == 1 else None


def neighbour_year(ctx: Context, month: int, day: int) -> PrintedYear | None:
    """The year of the last full date that the page prints, when the day lies in the months behind it.

    A letter answers another of the weeks before; a digest tells of the days around. A document that is cited is older
    than the one that cites it.
    """
    dates = [
        m
        for m in ctx.dates
        if m.start < _NEAR_CHARS and None not in (m.value.year, m.value.month, m.value.day) and not _celebrated(ctx, m)
    ]
    if not dates:
        return None
    last = max(dates, key=lambda m: (m.value.year, m.value.month, m.value.day))
    year = last.value.year or 0
    days_after = (month - (last.value.month or 0)) * 31 + day - (last.value.day or 0)
    cited = _of_citation(ctx, last)
    if not (0 if cited else -_DAYS_AROUND) <= days_after <= (_DAYS_AFTER if cited else _DAYS_BEHIND):
        return None
    return PrintedYear(year, last.start, last.end)


def _celebrated(ctx: Context, date: Mention[PartialDate]) -> bool:
    return any(o.start <= date.start < o.end for o in ctx.occasions)


def _of_citation(ctx: Context, date: Mention[PartialDate]) -> bool:
    return any(c.value.date is not None and c.value.date.start == date.start for c in ctx.citations)


def occasion_year(ctx: Context, month: int, day: int) -> PrintedYear | None:
    """The year of the first occasion that the page dates; the day comes before it, or in the weeks after it."""
    for mention in ctx.occasions:
        date = mention.value.date
        if date is None or date.year is None or date.month is None:
            continue
        weeks_after = (month - date.month) * 31 + day - (date.day or 31)
        before = weeks_after <= _DAYS_AFTER
        return PrintedYear(date.year if before else date.year - 1, mention.start, mention.end)
    return None
