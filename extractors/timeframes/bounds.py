"""One end of a period at a position of the folded view, and how two ends complete each other."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extractors.dates.values import PartialDate
from extractors.timeframes import patterns as p
from extractors.timeframes.values import Anchor


@dataclass(frozen=True, slots=True)
class Bound:
    """A date or an anchor that ends at ``end`` of the view; ``last`` is the other edge of a quarter."""

    end: int
    date: PartialDate | None = None
    anchor: Anchor | None = None
    last: PartialDate | None = None

    @property
    def point(self) -> PartialDate | None:
        """When a step comes or a task is due: a quarter says no more than its year."""
        return PartialDate(self.date.year if self.date else None) if self.last else self.date


def read_bound(folded: str, at: int) -> Bound | None:
    """The bound that begins exactly at a position, None when there is none."""
    for name, pattern in p.BOUNDS:
        match = pattern.match(folded, at)
        if not match:
            continue
        if name == "issue":
            return Bound(match.end(), anchor="launch" if "phát động" in match.group() else "issue")
        if name in ("launch", "now"):
            return Bound(match.end(), anchor=None if name == "launch" else "now")
        groups = match.groupdict()
        year, month, day = (int(groups[k]) if groups.get(k) else None for k in "ymd")
        if name == "quarter":
            quarter = p.QUARTERS[groups["q"]]
            return Bound(match.end(), PartialDate(year, 3 * quarter - 2), None, PartialDate(year, 3 * quarter))
        date = PartialDate(year, month, day)
        if date.is_valid:
            return Bound(match.end(), date)
    return None


def complete(start: PartialDate | None, end: PartialDate | None) -> tuple[PartialDate | None, PartialDate | None]:
    """Give a short bound the year and month of the other ("từ ngày 5 đến 20/3/2024", "từ tháng 10 đến 3/2025")."""
    if start is None or end is None:
        return start, end
    if start.day is not None and start.month is None:
        start = _with_month(start, end)
    if end.day is not None and end.month is None and start.month is not None:
        end = replace(end, month=start.month)
    if start.year is None and end.year is not None:
        earlier = start.month is not None and end.month is not None and start.month > end.month
        start = replace(start, year=end.year - earlier)
    elif end.year is None and start.year is not None:
        later = start.month is not None and end.month is not None and end.month < start.month
        end = replace(end, year=start.year + later)
    return start, end


def _with_month(start: PartialDate, end: PartialDate) -> PartialDate:
    """ "Từ ngày 29 đến 5-10" begins on 29 September: the day before it in the calendar."""
    if end.month is None:
        return start
    if start.day is not None and end.day is not None and start.day > end.day:
        month = end.month - 1 or 12
        return replace(start, month=month)
    return replace(start, month=end.month)
