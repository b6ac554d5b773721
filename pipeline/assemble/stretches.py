"""Parts of a period that no "Đợt I" names: lines that each begin with their time, or two stretches that "và" joins."""

from __future__ import annotations

import re
from itertools import pairwise

from extractors.dates.values import PartialDate
from extractors.mentions import Mention
from extractors.timeframes import patterns as p
from extractors.timeframes.bounds import complete, read_bound
from extractors.timeframes.values import Period
from pipeline.assemble.context import Context
from pipeline.segment.cued import Cued
from pipeline.segment.layout import Block

_DIVIDED = Cued(r"\bchia (?:làm|thành|ra)\s(?:\d{1,2}|hai|ba|bốn) (?:giai đoạn|đợt|chặng)\b")
_BULLET = 4
# "treo cờ từ ngày 18/8 đến ngày 20/8 và từ ngày 1/9 đến ngày 3/9": two stretches of one plan.
_NEXT = re.compile(r";\s")
# "Vòng sơ khảo, các đơn vị …, thời gian từ ngày … Vòng chung khảo …": each round of a contest has its time.
_ROUND = Cued(r"\bvòng (?:(?:thi )?(?:sơ|bán|chung) (?:khảo|kết|tuyển)|loại|(?:thi )?(?:\d|i{1,3})\b)")
_ROUND_CHARS = 500
_AND_AGAIN = re.compile(r",?\svà\s(?:tiếp tục\s)?")
# "- Từ 01/3 đến 15/3/2019: quán triệt, ký giao ước.", "- Chụp ảnh: từ ngày 10/12/2022 đến ngày 28/02/2023.".
_FROM = re.compile(r"(?:bắt đầu từ|kể từ|từ|trong|giai đoạn)\s")
_NAME = r"(?P<name>[^\W\d_][^.;:()\n]{3,80})"
_THEN_NAME = re.compile(rf"\s?:\s{_NAME}")
_NAME_FIRST = re.compile(r"(?P<name>[^\W\d_][^.;:,()\n\d]{3,40}?)\s?:\s")
_NO_NAME = re.compile(r"(?:các\s)?(?:thời (?:gian|hạn)|mốc|tiến độ|trước|chậm nhất|hạn|nhận|tiếp nhận)(?![^\W_])")
_KINDS = frozenset({"bullet", "numbered", "paragraph"})


def scheduled(ctx: Context) -> list[Mention[Period]]:
    """The lines of a list, or the clauses of one, that each tell a time and what is done then, as phases of that name.

    One at least has two ends: months alone are steps.
    """
    run: list[Mention[Period]] = []
    for block in ctx.layout.blocks:
        if block.kind not in _KINDS:
            continue
        clauses = _clauses(ctx, block)
        parts = [part for part in clauses if part is not None]
        if parts and len(parts) == len(clauses) and (not run or _follows(run[-1], parts[0])):
            run += parts
            continue
        if _is_schedule(run):
            return run
        run = []
    return run if _is_schedule(run) else []


def _is_schedule(run: list[Mention[Period]]) -> bool:
    return len(run) > 1 and any(m.value.kind == "range" for m in run)


def _clauses(ctx: Context, block: Block) -> list[Mention[Period] | None]:
    """What the clauses of a block tell that begin with a time; one without any, of the whole block, is None."""
    starts = [block.start, *(m.end() for m in _NEXT.finditer(ctx.folded, block.start, block.end))]
    ends = [*(at - 2 for at in starts[1:]), block.end]
    parts = [_part(ctx, start, end) for start, end in zip(starts, ends, strict=True)]
    return parts if all(parts) else parts[:1]


def _part(ctx: Context, start: int, end: int) -> Mention[Period] | None:
    item = p.ITEM.match(ctx.folded, start, end)
    start = item.end() if item else start
    named = _NAME_FIRST.match(ctx.folded, start, end)
    at = named.end() if named else start
    lead = _FROM.match(ctx.folded, at, end)
    first = read_bound(ctx.folded, lead.end() if lead else at)
    if first is None or first.date is None:
        return None
    joint = p.TO.match(ctx.folded, first.end, end)
    last = read_bound(ctx.folded, joint.end()) if joint else None
    close = last.end if last else first.end
    name = named or _THEN_NAME.match(ctx.folded, close, end)
    begin, finish = complete(first.date, (last.last or last.date) if last else first.last or first.date)
    if close > end or name is None or _NO_NAME.match(name["name"]) or begin is None or finish is None:
        return None
    if begin.month is None and (last is None or named):  # years alone are no part of a schedule
        return None
    words = " ".join(ctx.text[slice(*name.span("name"))].split()) if begin.month else ctx.text[start:close]
    return Mention(start, close, Period("range" if last else "span", begin, finish, phase=words), "period.scheduled")


def _follows(one: Mention[Period], other: Mention[Period]) -> bool:
    first, second = one.value.start, other.value.start
    return first is None or second is None or _place(first) <= _place(second)


def _place(date: PartialDate) -> tuple[int, int, int]:
    return date.year or 0, date.month or 0, date.day or 0


def stretches(ctx: Context, periods: list[Mention[Period]]) -> list[Mention[Period]]:
    """ "… chia làm 03 giai đoạn:" and lines that each begin with the time of one, without a name."""
    divided = _DIVIDED.search(ctx.folded)
    found: list[Mention[Period]] = []
    for block in ctx.layout.blocks if divided else ():
        first = (m for m in periods if block.start <= m.start <= block.start + _BULLET and m.value.kind == "range")
        period = next(first, None)
        if divided and block.start > divided.start() and period is not None:
            found.append(period)
        elif found:
            break
    return found if len(found) > 1 else []


def twins(ctx: Context, best: Mention[Period], periods: list[Mention[Period]]) -> list[Mention[Period]]:
    """The period with the one that "và" joins to it, where both have a beginning and an end."""
    ranges = [m for m in periods if m.value.kind == "range"]
    if best not in ranges:
        return []
    at = ranges.index(best)
    return next(
        (
            [first, second]
            for first, second in pairwise(ranges[max(0, at - 1) : at + 2])
            if first.end < second.start and _AND_AGAIN.fullmatch(ctx.folded, first.end, second.start)
        ),
        [],
    )


def rounds(ctx: Context, periods: list[Mention[Period]]) -> list[Mention[Period]]:
    """The times of the rounds of a contest: the first period with both ends behind the name of each round."""
    named = list(_ROUND.finditer(ctx.folded))
    found: dict[str, Mention[Period]] = {}
    for i, name in enumerate(named):
        limit = named[i + 1].start() if i + 1 < len(named) else name.end() + _ROUND_CHARS
        first = (m for m in periods if name.end() <= m.start < limit and m.value.kind == "range")
        period = next(first, None)
        if period is not None:
            found.setdefault(name.group(), period)
    return list(found.values()) if len(found) > 1 else []
