""" "Đợt cao điểm từ 20/5 đến 10/6": the peak of a movement, which is not its whole time."""

from __future__ import annotations

import re

from extractors.mentions import Mention
from extractors.timeframes.values import Period
from pipeline.assemble.context import Context

PEAK = "cao điểm"
_PEAK = re.compile(rf"\b(?:đợt|tháng|tuần)\s(?:[^\W\d_]+\s){{0,2}}{PEAK}\b[^.;\n]{{0,80}}$")


def is_of_peak(ctx: Context, mention: Mention[Period]) -> bool:
    """Whether the words before a period in its sentence say that it is the time of a peak."""
    return _PEAK.search(ctx.folded, ctx.sentence_at(mention.start)[0], mention.start) is not None


def lies_in(inner: Period, outer: Period) -> bool:
    """Whether the years of a period, as far as they are printed, lie in those of another."""
    first, last = (bound.year if bound else None for bound in (outer.start, outer.end))
    years = [bound.year for bound in (inner.start, inner.end) if bound and bound.year]
    return first is not None and last is not None and bool(years) and first <= min(years) and max(years) <= last
