"""Dated steps of a campaign: launches, days of action, reviews."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractors.dates.values import PartialDate
from extractors.mentions import Mention
from extractors.timeframes import patterns as p
from extractors.timeframes.bounds import read_bound
from extractors.timeframes.schedules import listed_steps
from extractors.timeframes.values import Period
from pipeline.segment.cued import Slice

_STEP_BACK = 40
# "tổ chức lễ phát động Tết trồng cây năm 2025": the year is a part of the name and says not when.
_NAMED_BY_YEAR = ("lễ", "hội nghị")


def find_steps(line: Slice) -> Iterator[Mention[Period]]:
    """Steps with their day in one line."""
    folded = line.text
    for match in line.finditer(p.MILESTONE):
        bound = read_bound(folded, match.end())
        if bound is None or bound.date is None or not _tells_when(folded, match, bound.date):
            continue
        if p.STRETCH.match(folded, bound.end):
            continue
        value = Period("milestone", None, bound.point, what=match["what"])
        yield Mention(match.start(), bound.end, value, "period.milestone")
    for match in line.finditer(p.STEP_DATE):
        bound = read_bound(folded, match.end())
        step = p.DATED_STEP.match(folded, bound.end) if bound and bound.date else None
        if bound is not None and step is not None:
            value = Period("milestone", None, bound.point, what=step["what"])
            yield Mention(match.end(), step.end(), value, "period.step")


def steps_below(folded: str, lines: Sequence[tuple[int, int]]) -> Iterator[Mention[Period]]:
    """Steps in a line above their day, which read by itself would be the day of the campaign, and lists of steps."""
    yield from listed_steps(folded, lines)
    for (start, stop), (below, end) in pairwise(lines):
        step = p.STEP_LINE.fullmatch(folded, start, stop)
        label = p.TIME_LINE.match(folded, below, end) if step else None
        bound = read_bound(folded, label.end()) if label else None
        if step is None or bound is None or bound.date is None or bound.date.month is None or bound.end > end:
            continue
        if p.STRETCH.match(folded, bound.end):
            continue
        value = Period("milestone", None, bound.point, what=step["what"])
        yield Mention(step.start("what"), bound.end, value, "period.milestone")


def _tells_when(folded: str, match: re.Match[str], date: PartialDate) -> bool:
    """A month or a day belongs to the step; a year only where words say that the step comes then."""
    before = folded[max(0, match.start() - _STEP_BACK) : match.start()]
    plain = bool(match["by"].strip() or ":" in match["gap"] or p.AFTER_STEP.search(before))
    launch = match["what"].startswith("phát động")
    by_then = "trước" in match["by"]
    if (
        p.DONE_BY.search(match["gap"])
        or p.NOT_STEP.search(before)
        or (by_then and (p.DONE_BY_THEN.match(match["what"]) or p.PREPARED.search(before)))
    ):
        return False
    told = p.LAUNCH.search(match["by"]) or ":" in match["gap"] or "(" in match["gap"] or p.OPENS_CLAUSE.search(before)
    if launch and (not told or ("trong" in match["by"] and p.CAMPAIGN_GAP.match(match["gap"]))):
        return False  # "phát động … ngày": any launch of long ago; "phát động trước ngày …": a deadline
    if date.month is not None:
        return True
    if date.year is None or launch:
        return False
    held = p.YEAR_BEFORE.search(before) and not match["what"].startswith(_NAMED_BY_YEAR)
    return plain or "giữa" in match["what"] or bool(p.EDGE_OF_YEAR.match(folded, match.end()) or held)
