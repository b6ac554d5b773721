"""Parts of a period that no "Đợt I" names: lines that each begin with their time, or two stretches that "và" joins."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from extractors.mentions import Mention
from extractors.timeframes.values import Period
from pipeline.assemble.context import Context
from pipeline.segment.cued import Cued
from pipeline.segment.layout import Block

_DIVIDED = Cued(r"\bchia (?:làm|thành|ra)\s(?:\d{1,2}|hai|ba|bốn) (?:giai đoạn|đợt|chặng)\b")
_BULLET = 4
# "treo cờ từ ngày 18/8 đến ngày 20/8 và từ ngày 1/9 đến ngày 3/9": two stretches of one plan.
_AND_AGAIN = re.compile(r",?\svà\s(?:tiếp tục\s)?")
# "- Từ 01/3 đến 15/3/2019: quán triệt, ký giao ước.", "- Nhận ảnh: từ ngày 10/12/2022 đến ngày 28/02/2023.".
_TIME_THEN_NAME = re.compile(r"\s?:\s(?P<name>[^\W\d_][^.;:()\n]{3,80})")
_NAME_THEN_TIME = re.compile(r"[\s*+•–-]{0,6}(?:(?:\d{1,2}|[a-zđ])[.)]\s)?(?P<name>[^\W\d_][^.;:,()\n\d]{3,40}?)\s?:\s")
_NO_NAME = re.compile(r"(?:các\s)?(?:thời (?:gian|hạn)|mốc|tiến độ|trước|chậm nhất|hạn)(?![^\W_])")
_SCHEDULED = ("range", "span", "duration")


def scheduled(ctx: Context, periods: list[Mention[Period]]) -> list[Mention[Period]]:
    """The lines of a list that each tell a time and what is done then, as phases of that name; one has two ends."""
    found: list[Mention[Period]] = []
    for block in ctx.layout.blocks:
        part = _part(ctx, block, periods)
        if part is not None and (not found or _follows(found[-1], part)):
            found.append(part)
        elif len(found) > 1 and any(m.value.kind == "range" for m in found):
            return found
        else:
            found = [part] if part is not None else []
    return found if len(found) > 1 and any(m.value.kind == "range" for m in found) else []


def _part(ctx: Context, block: Block, periods: list[Mention[Period]]) -> Mention[Period] | None:
    if block.kind not in ("bullet", "numbered", "paragraph"):
        return None
    named = _NAME_THEN_TIME.match(ctx.folded, block.start, block.end)
    starts = range(block.start, block.start + _BULLET + 1) if named is None else (named.end(),)
    period = next((m for m in periods if m.start in starts and m.value.kind in _SCHEDULED), None)
    if period is None or period.value.end is None:
        return None
    name = named or _TIME_THEN_NAME.match(ctx.folded, period.end, block.end)
    if name is None or _NO_NAME.match(name["name"]):
        return None
    words = " ".join(ctx.text[slice(*name.span("name"))].split())
    return replace(period, value=replace(period.value, phase=period.value.phase or words))


def _follows(one: Mention[Period], other: Mention[Period]) -> bool:
    first, second = one.value.start, other.value.start
    return first is None or second is None or first.year is None or second.year is None or not second < first


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
