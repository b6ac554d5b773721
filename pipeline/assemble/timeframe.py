"""The period of the plan or campaign itself, its phases, deadlines and milestones."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.dates.values import PartialDate
from extractors.mentions import Mention
from extractors.timeframes.values import Period
from pipeline.assemble.context import Context
from pipeline.assemble.due import find_deadlines
from pipeline.assemble.issue_date import IssueDate
from pipeline.assemble.own import Own
from pipeline.assemble.period_weight import is_over, may_be_own, weight
from pipeline.assemble.stretches import rounds, scheduled, stretches, twins
from pipeline.model import Deadline, Interval, Milestone, Phase, Timeframe

_WHOLE = 3.0  # the period that is told before its phases
_IN_PHASES = 2.0  # two phases or more are the whole campaign, and say more than the years of its subject
_ABOVE_PHASES = 120
_BEHIND_TIME = 3
# "30 ngày đêm đường quê nở hoa": how long a campaign lasts by its name.
_DAYS_IN_NAME = re.compile(
    r"(?:[\"“”]\s?|\b(?:đợt|chiến dịch|phong trào)\s(?:thi đua\s|cao điểm\s|ra quân\s)?)(\d{2,3})\sngày\s[^\W\d_]"
)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The timeframe and what hangs on it."""

    timeframe: Timeframe
    phases: tuple[Phase, ...]
    milestones: tuple[Milestone, ...]
    deadlines: tuple[Deadline, ...]


def choose_timeframe(ctx: Context, own: Own, issued: IssueDate | None, year: int | None, field: str) -> Chosen:
    """Choose among the periods of the page.

    Args:
        ctx: the page.
        own: the document.
        issued: its day of issue, for periods that start with it.
        year: the year of the plan or the page, for periods printed without one.
        field: path of the plan in the record.
    """
    periods = [m for m in ctx.periods if m.value.kind not in ("deadline", "milestone") and may_be_own(ctx, m)]
    day = issued.date if issued else None
    coming = [m for m in periods if not is_over(m.value, day)]
    phases = _phases(coming)
    told = [] if phases else [m for m in scheduled(ctx) if not is_over(m.value, day)]
    if len(told) > 1:
        phases = told
        periods = [m for m in periods if not _lies_in(m, told)] + told
    whole = _whole_of(periods, phases)
    weights = [
        (weight(ctx, own, m, day) + _IN_PHASES * (m in phases) + _WHOLE * (m is whole), -m.start) for m in periods
    ]
    best = max(zip(weights, periods, strict=True), key=lambda pair: pair[0], default=None)
    timeframe = (
        Timeframe()
        if best is None or best[0][0] <= 0
        else _timeframe(
            ctx,
            best[1],
            phases or stretches(ctx, periods) or twins(ctx, best[1], periods) or rounds(ctx, periods),
            issued,
            year,
            f"{field}.timeframe",
        )
    )
    year = year if year is not None else _year_of(timeframe)
    return Chosen(
        timeframe,
        _phase_records(ctx, phases, (whole, _begin_of(whole, issued)), year, field),
        _milestones(ctx, told, year, field),
        find_deadlines(ctx, year, day, field),
    )


def _phases(periods: list[Mention[Period]]) -> list[Mention[Period]]:
    found: dict[str, Mention[Period]] = {}
    for mention in periods:
        if (
            mention.value.phase
            and mention.value.phase != "core"
            and mention.value.kind in ("range", "span", "stage", "duration", "until", "goal", "day")
        ):
            found.setdefault(mention.value.phase, mention)
    return list(found.values()) if len(found) >= 2 else []


def _year_of(timeframe: Timeframe) -> int | None:
    """The year of the period, for the days inside it, when nothing else tells it."""
    bound = timeframe.start or timeframe.end
    return int(bound[:4]) if bound else None


def _whole_of(periods: list[Mention[Period]], phases: list[Mention[Period]]) -> Mention[Period] | None:
    """ "Thời gian: từ năm 2018 đến năm 2020. Đợt 1: …; Đợt 2: …": what the words above the phases say of the whole."""
    if not phases:
        return None
    end = phases[-1].value.end
    told = (
        m
        for m in periods
        if m.value.kind == "range" and not m.value.phase and (m.value.cue or (end is not None and m.value.end == end))
    )
    return next((m for m in told if 0 <= phases[0].start - m.end <= _ABOVE_PHASES), None)


def _begin_of(whole: Mention[Period] | None, issued: IssueDate | None) -> PartialDate | None:
    """The first day of the whole, which is that of a first phase that tells only its end ("Đợt 1 đến hết ngày …")."""
    if whole is None:
        return None
    if whole.value.start is None and whole.value.anchor == "issue":
        return issued.date if issued else None
    return whole.value.start


def _in_year(date: PartialDate | None, year: int | None) -> PartialDate | None:
    return date.in_year(year) if date is not None and date.year is None and year is not None else date


def _iso(date: PartialDate | None) -> str | None:
    return date.iso if date else None


def _timeframe(
    ctx: Context,
    best: Mention[Period],
    phases: list[Mention[Period]],
    issued: IssueDate | None,
    year: int | None,
    field: str,
) -> Timeframe:
    value = best.value
    start, end = _in_year(value.start, year), _in_year(value.end, year)
    evidence = ctx.book.read(field, best.start, best.end, best.rule)
    sources = {"start": [evidence], "end": [evidence]}
    begun = _begun(ctx, best)
    if begun is not None:
        start = _in_year(begun.value.start, year)
        sources["start"] = [ctx.book.read(field, begun.start, begun.end, begun.rule)]
    if start is None and value.anchor is not None and issued is not None:
        start = issued.date
        sources["start"] += issued.evidence
        sources["end"] += issued.evidence if end is None else ()
    if value.kind == "duration" and start is not None and end is None:
        end = _after(start, value)
    counted = _counted(ctx, best) if end is None else None
    if counted is not None and start is not None:
        end = start.plus_days(int(counted[1]) - 1) if start.day and start.month and start.year else None
        sources["end"].append(ctx.book.read(field, counted.start(), counted.end(), "period.counted"))
    continued = _continued(ctx, best)
    if continued is not None:
        end = _in_year(continued.value.end, year)
        sources["end"] = [ctx.book.read(field, continued.start, continued.end, continued.rule)]
    if value in [p.value for p in phases]:
        first, last = _outer(phases, issued, year)
    else:
        first, last = _iso(start), _iso(end)
    for name, bound in (("start", first), ("end", last)):
        if bound is not None:
            ctx.book.concluded(f"{field}.{name}", sources[name], "timeframe.bound")
    core = next(
        (m.value for m in ctx.periods if m.value.phase == "core" and m is not best and abs(m.start - best.end) < 120),
        None,
    )
    return Timeframe(
        first,
        last,
        " ".join(ctx.text[best.start : best.end].split()),
        "issue" if value.anchor in ("issue", "launch") else None,
        _event_text(ctx, best),
        Interval(_iso(_in_year(core.start, year)), _iso(_in_year(core.end, year))) if core else None,
    )


def _begun(ctx: Context, best: Mention[Period]) -> Mention[Period] | None:
    """ "Đợt thi đua bắt đầu từ ngày … được gia hạn đến ngày …": the sentence that moves the end tells the start too."""
    if best.value.kind != "extension":
        return None
    floor, end = ctx.sentence_at(best.start)
    inside = (m for m in ctx.periods if floor <= m.start < best.start and m.end < end)
    return next((m for m in inside if m.value.kind == "range" and m.value.cue and m.value.start is not None), None)


def _counted(ctx: Context, best: Mention[Period]) -> re.Match[str] | None:
    """ "chiến dịch “30 ngày …”, bắt đầu từ ngày …": how long a campaign lasts by its name."""
    if best.value.kind != "range" or best.value.end_event or not best.value.cue:
        return None
    found = list(_DAYS_IN_NAME.finditer(ctx.folded, ctx.sentence_at(best.start)[0], best.start))
    return found[0] if len({match[1] for match in found}) == 1 else None


def _continued(ctx: Context, best: Mention[Period]) -> Mention[Period] | None:
    """ "Thời gian: ngày …; sau đó duy trì … đến hết tháng …": the last day is behind the first stretch."""
    if best.value.kind not in ("range", "day", "span") or best.value.end is None:
        return None
    _, end = ctx.sentence_at(best.start)
    inside = (m for m in ctx.periods if m.value.kind == "continuation" and best.end <= m.start < end)
    return next((m for m in inside if m.value.end and _is_later(m.value.end, best.value.end)), None)


def _is_later(date: PartialDate, other: PartialDate | None) -> bool:
    if other is None or (date.year and other.year and date.year != other.year):
        return other is None or (date.year or 0) > (other.year or 0)
    return (date.month or 12) > (other.month or 12) or (
        date.month == other.month and (date.day or 31) > (other.day or 31)
    )


def _outer(phases: list[Mention[Period]], issued: IssueDate | None, year: int | None) -> tuple[str | None, str | None]:
    """From the first phase to the last; a first phase that begins with the launch begins on an unsaid day."""
    starts = [_iso(_in_year(p.value.start, year)) for p in phases]
    ends = [_iso(_in_year(p.value.end, year)) for p in phases]
    opening = phases[0].value
    if opening.kind == "range" and opening.start is None:
        known = issued is not None and opening.anchor in ("issue", "now")
        starts = [issued.date.iso] if issued is not None and known else []
    first = min((s for s in starts if s), default=None)
    last = max((e for e in ends if e), key=_last_day, default=None)
    return _whole_years(first, last)


def _last_day(iso: str) -> str:
    """A year or a month ends behind each of its days."""
    return f"{iso}~"


def _whole_years(first: str | None, last: str | None) -> tuple[str | None, str | None]:
    """Phases that fill their years from the first day to the last say no more than the years."""
    if first and last and first.endswith("-01-01") and last.endswith("-12-31"):
        return first[:4], last[:4]
    return first, last


def _event_text(ctx: Context, best: Mention[Period]) -> str | None:
    event = best.value.end_event
    if not event:
        return None
    at = ctx.folded.find(event, best.start, best.end)
    return " ".join(ctx.text[at : at + len(event)].split()) if at >= 0 else event


def _after(start: PartialDate, value: Period) -> PartialDate | None:
    """The last day of a duration: the first day counts; months are reckoned to the month (gold: to the unit).

    Months that begin with a whole month end with one: three months from June end in August.
    """
    if value.days is not None:
        return start.plus_days(value.days - 1) if start.day and start.year and start.month else None
    if value.months is not None and start.year is not None and start.month is not None:
        whole = start.day in (None, 1)
        end = start.plus_months(value.months - whole)
        return PartialDate(end.year, end.month)
    return None


def _phase_records(
    ctx: Context,
    phases: list[Mention[Period]],
    begin: tuple[Mention[Period] | None, PartialDate | None],
    year: int | None,
    field: str,
) -> tuple[Phase, ...]:
    records = []
    for i, phase in enumerate(phases):
        ctx.book.read(f"{field}.phases[{i}]", phase.start, phase.end, phase.rule)
        start = phase.value.start
        whole, first = begin
        if i == 0 and whole is not None and start is None and phase.value.kind in ("until", "goal"):
            ctx.book.read(f"{field}.phases[{i}]", whole.start, whole.end, whole.rule)
            start = first
        name = phase.value.phase or ""
        records.append(
            Phase(
                name[:1].upper() + name[1:],
                _iso(_in_year(start, year)),
                _iso(_in_year(phase.value.end, year)),
            )
        )
    return tuple(records)


def _lies_in(mention: Mention[Period], parts: list[Mention[Period]]) -> bool:
    return any(part.start <= mention.start < part.end for part in parts)


def _milestones(ctx: Context, parts: list[Mention[Period]], year: int | None, field: str) -> tuple[Milestone, ...]:
    """The dated steps; one of an earlier year than the plan is told of another campaign, and a phase is no step."""
    found = [
        m
        for m in ctx.periods
        if m.value.kind == "milestone"
        and not any(part.start <= m.start <= part.end + _BEHIND_TIME for part in parts)
        and not (m.value.end and m.value.end.year and year and m.value.end.year < year)
    ]
    for i, mention in enumerate(found):
        ctx.book.read(f"{field}.milestones[{i}]", mention.start, mention.end, mention.rule)
    return tuple(Milestone(m.value.what or "", _iso(_in_year(m.value.end, year))) for m in found)
