"""The period of the plan or campaign itself, its phases, deadlines and milestones."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.bodies.values import BodyName
from extractors.dates.values import PartialDate
from extractors.mentions import Mention
from extractors.timeframes.values import Period
from pipeline.assemble.cited import cited_before
from pipeline.assemble.context import Context
from pipeline.assemble.own import Own
from pipeline.letters import LOWER
from pipeline.model import Deadline, Interval, Milestone, Phase, Timeframe

# How much a kind of period counts before its surroundings are looked at.
_BASE: dict[str, float] = {
    "range": 3.0, "duration": 7.0, "stage": 0.0, "school_year": 0.0, "year": 0.0,
    "span": -1.0, "until": 1.0, "goal": -1.0,
}  # fmt: skip
_DEADLINE_TASK = re.compile(r"[^.;\n]{0,160}$")


@dataclass(frozen=True, slots=True)
class Chosen:
    """The timeframe and what hangs on it."""

    timeframe: Timeframe
    phases: tuple[Phase, ...]
    milestones: tuple[Milestone, ...]
    deadlines: tuple[Deadline, ...]


def choose_timeframe(ctx: Context, own: Own, issued: PartialDate | None, year: int | None, field: str) -> Chosen:
    """Choose among the periods of the page.

    Args:
        ctx: the page.
        own: the document.
        issued: its day of issue, for periods that start with it.
        year: the year of the plan or the page, for periods printed without one.
        field: path of the plan in the record.
    """
    periods = [m for m in ctx.periods if m.value.kind not in ("deadline", "milestone") and _may_be_own(ctx, m)]
    phases = _phases(periods)
    best = max(periods, key=lambda m: (_score(ctx, own, m), -m.start), default=None)
    if best is None or _score(ctx, own, best) <= 0:
        timeframe = Timeframe()
    else:
        timeframe = _timeframe(ctx, best, phases, issued, year, f"{field}.timeframe")
    return Chosen(
        timeframe, _phase_records(ctx, phases, year, field), _milestones(ctx, year, field), _deadlines(ctx, year, field)
    )


# "Theo đó, từ tháng 1 đến tháng 12/2023, …": the period opens the sentence that tells what the plan wants.
_OPENINGS = frozenset({"", "theo đó, ", "theo kế hoạch, ", "theo kế hoạch thì ", "cụ thể, "})
_PAST = re.compile(r"^[^.;]{0,60}\bđã\b")
_TIMED = frozenset({"range", "duration", "until", "span"})


def _may_be_own(ctx: Context, mention: Mention[Period]) -> bool:
    block = ctx.block_at(mention.start)
    if block is None or block.kind in (
        "bases",
        "place_date",
        "number_line",
        "letterhead",
        "signature",
        "distribution",
        "stamp",
        "byline",
    ):
        return False
    return not any(o.start <= mention.start < o.end for o in ctx.occasions) and not any(
        c.start <= mention.start < c.end for c in ctx.citations if c.value.number
    )


def _score(ctx: Context, own: Own, mention: Mention[Period]) -> float:
    """How likely a period is the plan's own; above 0 it may be."""
    floor, end = ctx.sentence_at(mention.start)
    announcing = floor <= own.span[0] < end and mention.start >= own.span[0]
    block = ctx.block_at(mention.start)
    named = ctx.in_title(mention.start) or (block is not None and block.kind in ("subject", "type_line"))
    in_subject = named or announcing
    score = _BASE[mention.value.kind] - _doubts(mention.value, in_subject)
    if mention.value.kind in _TIMED:
        return score + _timed_score(ctx, mention, in_subject, announcing)
    return score + _dated_score(ctx, own, mention, in_subject)


def _timed_score(ctx: Context, mention: Mention[Period], in_subject: bool, announcing: bool) -> float:
    """Ranges, durations, ends and months: what counts is that words beside them tell the time of the campaign."""
    value = mention.value
    if value.cue or _under_heading(ctx, mention):
        return 3 if value.kind == "until" else 6
    if value.kind == "span":
        return 4 if in_subject else 0  # "tuyên truyền tháng 9/2019": as precise as it is, better than a year
    if value.kind == "until":
        return -4 if value.end is not None and value.end.month is None else 0
    score = 5.0 if _opens_sentence(ctx, mention) else 0.0
    return score + (1 if announcing else -4)


def _dated_score(ctx: Context, own: Own, mention: Mention[Period], in_subject: bool) -> float:
    """Stages and years: what counts is that they stand in the subject, at its end, and not behind another document."""
    if not in_subject:
        return -3
    score = 4.0 if mention.value.kind in ("stage", "school_year") else 2.5
    score -= 0 if _closes_subject(ctx, mention) else 1
    return score - (5 if cited_before(ctx, own, mention.start) else 0)


def _doubts(value: Period, in_subject: bool) -> float:
    doubt = 4.0 if value.phase == "core" else 0.0
    if value.phase not in (None, "core") and not value.suspect:
        doubt -= 4  # a phase is always the campaign's own
    if value.suspect or (value.of_programme and not in_subject):
        return doubt + (1 if value.cue else 5)
    return doubt + (1.5 if value.of_programme else 0)


def _opens_sentence(ctx: Context, mention: Mention[Period]) -> bool:
    """ "Theo đó, từ tháng 1 đến tháng 12/2023, các đơn vị …": but not a look back at what was done."""
    before = ctx.folded[ctx.sentence_at(mention.start)[0] : mention.start]
    return before in _OPENINGS and not _PAST.match(ctx.folded[mention.end : mention.end + 80])


def _under_heading(ctx: Context, mention: Mention[Period]) -> bool:
    """The words before it in its line, or the short line above, say that here the time is told ("III. THỜI GIAN")."""
    if mention.value.kind not in _TIMED:
        return False
    above = None
    for block in ctx.layout.blocks:
        if block.start <= mention.start < block.end:
            if "thời gian" in ctx.folded[block.start : mention.start][:60]:
                return True
            break
        above = block
    return above is not None and above.end - above.start < 90 and "thời gian" in ctx.folded[above.start : above.end]


def _closes_subject(ctx: Context, mention: Mention[Period]) -> bool:
    """ "… năm 2024" at the end of the subject is the plan's year; in its middle it may be another's."""
    rest = ctx.folded[mention.end : mention.end + 12]
    return not re.match(rf"\s[{LOWER}]", rest) or bool(
        re.match(r"\s(?:trên|của|với|tại|nhằm|và|đến|theo|trong|do)\b", rest)
    )


def _phases(periods: list[Mention[Period]]) -> list[Mention[Period]]:
    found: dict[str, Mention[Period]] = {}
    for mention in periods:
        if (
            mention.value.phase
            and mention.value.phase != "core"
            and mention.value.kind in ("range", "span", "duration", "until")
        ):
            found.setdefault(mention.value.phase, mention)
    return list(found.values()) if len(found) >= 2 else []


def _in_year(date: PartialDate | None, year: int | None) -> PartialDate | None:
    return date.in_year(year) if date is not None and date.year is None and year is not None else date


def _iso(date: PartialDate | None) -> str | None:
    return date.iso if date else None


def _timeframe(
    ctx: Context,
    best: Mention[Period],
    phases: list[Mention[Period]],
    issued: PartialDate | None,
    year: int | None,
    field: str,
) -> Timeframe:
    value = best.value
    start, end = _in_year(value.start, year), _in_year(value.end, year)
    evidence = ctx.book.read(field, best.start, best.end, best.rule)
    if start is None and value.anchor is not None:
        start = issued
    if value.kind == "duration" and start is not None and end is None:
        end = _after(start, value)
    if value in [p.value for p in phases]:
        starts = [_iso(_in_year(p.value.start, year)) for p in phases]
        ends = [_iso(_in_year(p.value.end, year)) for p in phases]
        first, last = min((s for s in starts if s), default=None), max((e for e in ends if e), default=None)
    else:
        first, last = _iso(start), _iso(end)
    for name, bound in (("start", first), ("end", last)):
        if bound is not None:
            ctx.book.concluded(f"{field}.{name}", [evidence], "timeframe.bound")
    core = next(
        (m.value for m in ctx.periods if m.value.phase == "core" and m is not best and abs(m.start - best.end) < 120),
        None,
    )
    return Timeframe(
        first,
        last,
        " ".join(ctx.text[best.start : best.end].split()),
        "issue" if value.anchor == "issue" else None,
        _event_text(ctx, best),
        Interval(_iso(_in_year(core.start, year)), _iso(_in_year(core.end, year))) if core else None,
    )


def _event_text(ctx: Context, best: Mention[Period]) -> str | None:
    event = best.value.end_event
    if not event:
        return None
    at = ctx.folded.find(event, best.start, best.end)
    return " ".join(ctx.text[at : at + len(event)].split()) if at >= 0 else event


def _after(start: PartialDate, value: Period) -> PartialDate | None:
    """The last day of a duration: the first day counts; months are reckoned to the month (gold: to the unit)."""
    if value.days is not None:
        return start.plus_days(value.days - 1) if start.day and start.year and start.month else None
    if value.months is not None and start.year is not None and start.month is not None:
        end = start.plus_months(value.months)
        return PartialDate(end.year, end.month)
    return None


def _phase_records(ctx: Context, phases: list[Mention[Period]], year: int | None, field: str) -> tuple[Phase, ...]:
    records = []
    for i, phase in enumerate(phases):
        ctx.book.read(f"{field}.phases[{i}]", phase.start, phase.end, phase.rule)
        name = phase.value.phase or ""
        records.append(
            Phase(
                name[:1].upper() + name[1:],
                _iso(_in_year(phase.value.start, year)),
                _iso(_in_year(phase.value.end, year)),
            )
        )
    return tuple(records)


def _milestones(ctx: Context, year: int | None, field: str) -> tuple[Milestone, ...]:
    found = [m for m in ctx.periods if m.value.kind == "milestone"]
    for i, mention in enumerate(found):
        ctx.book.read(f"{field}.milestones[{i}]", mention.start, mention.end, mention.rule)
    return tuple(Milestone(m.value.what or "", _iso(_in_year(m.value.end, year))) for m in found)


def _deadlines(ctx: Context, year: int | None, field: str) -> tuple[Deadline, ...]:
    records: list[Deadline] = []
    for mention in ctx.periods:
        if mention.value.kind != "deadline":
            continue
        floor, _ = ctx.sentence_at(mention.start)
        before = _DEADLINE_TASK.search(ctx.text[floor : mention.start])
        what = " ".join(before.group().split()).strip(" ,;-") if before else ""
        to = next((b.value.full_name for b in reversed(ctx.bodies) if _receives(ctx, b, floor, mention.start)), None)
        ctx.book.read(f"{field}.deadlines[{len(records)}]", mention.start, mention.end, mention.rule)
        records.append(Deadline(what, _iso(_in_year(mention.value.end, year)), to))
    return tuple(records)


def _receives(ctx: Context, body: Mention[BodyName], floor: int, end: int) -> bool:
    """ "gửi về Sở Nội vụ trước ngày …": the body that something is sent to."""
    before = ctx.folded[max(0, body.start - 10) : body.start].rstrip()
    return floor <= body.start < end and before.endswith(("về", "gửi", "cho"))
