"""Find periods, deadlines and milestones in a text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from extractors.dates.values import PartialDate
from extractors.mentions import Mention, Taken
from extractors.timeframes import patterns as p
from extractors.timeframes.beside import before, said_before
from extractors.timeframes.bounds import complete, read_bound
from extractors.timeframes.spans import find_months, find_several, find_spans
from extractors.timeframes.steps import find_steps, steps_below
from extractors.timeframes.values import Period, PeriodKind
from pipeline.segment.cued import Cued, Slice
from pipeline.segment.sentences import paragraphs
from pipeline.segment.view import fold

_DATE_BACK = 12


def find_timeframes(text: str, subject: tuple[int, int] | None = None) -> list[Mention[Period]]:
    """All periods of a text, in order; which one is the plan's own is for the assembler to say.

    Args:
        text: NFC text.
        subject: the stretch [start, end) of the subject of an official text, whose lines are one however they break.
    """
    folded = fold(text)
    found: list[Mention[Period]] = []
    taken = Taken(len(text))
    lines = paragraphs(text)
    for mention in steps_below(folded, lines):
        taken.take(mention.start, mention.end)
        found.append(replace(mention, value=_as_printed(text, folded, mention.start, mention.value)))
    cued = [(finder, places) for finder, patterns in _FINDERS if (places := _places(folded, patterns))]
    for start, end in [*([subject] if subject else []), *lines]:
        line = Slice(folded, start, end)
        for finder, places in cued:
            index = bisect_left(places, start)
            for mention in finder(line) if index < len(places) and places[index] < end else ():
                first, last = start + mention.start, start + mention.end
                if taken.is_free(first, last):
                    taken.take(first, last)
                    found.append(Mention(first, last, _as_printed(text, folded, first, mention.value), mention.rule))
    return sorted(found, key=lambda m: m.start)


def _places(folded: str, patterns: Iterable[Cued]) -> list[int]:
    return sorted(place for pattern in patterns for place in pattern.places(folded))


def _as_printed(text: str, folded: str, start: int, value: Period) -> Period:
    """The names of a phase ("Đợt I") and of a step ("Lễ phát động") in the case in which they are printed."""
    if value.kind == "milestone" and value.what:
        at = folded.find(value.what, start)
        return replace(value, what=" ".join(text[at : at + len(value.what)].split()))
    at = folded.rfind(value.phase, 0, start) if value.phase and value.phase != "core" else -1
    return replace(value, phase=text[at : at + len(value.phase or "")]) if at >= 0 else value


def _ranges(line: Slice) -> Iterator[Mention[Period]]:
    folded = line.text
    for match in line.finditer(p.FROM):
        first = read_bound(folded, match.end())
        if first is None:
            continue
        begin = match.end() if match["label"] else match.start()
        context = said_before(folded, begin)
        context["cue"] = context["cue"] or (match.group().startswith(p.OPENS) and not context["suspect"])
        joint = p.TO.match(folded, first.end)
        last = read_bound(folded, joint.end()) if joint else None
        if last is not None and last.anchor is None:
            if p.EVERY.match(folded, last.end) or p.LUNAR.match(folded, last.end):
                continue
            start, end = complete(first.date, last.last or last.date)
            context["cue"] |= p.CAMPAIGN_BEHIND.match(folded, last.end) is not None
            if _fits(start, end):
                yield Mention(begin, last.end, Period("range", start, end, first.anchor, **context), "period.range")
            continue
        if match["label"]:
            continue
        event = p.EVENT.match(folded, first.end) or p.UNTIL_EVENT.match(folded, first.end)
        if event:
            expected = p.EXPECTED.search(folded, event.start("event"), event.end())
            last = read_bound(folded, expected.end()) if expected else None
            name = folded[event.start("event") : expected.start() if expected else event.end()].strip()
            end = (last.last or last.date) if last else None
            value = Period("range", first.date, end, first.anchor, end_event=name, **context)
            yield Mention(match.start(), event.end(), value, "period.event")
        elif (
            context["cue"]
            and first.date is not None
            and first.date.month is not None
            and not p.TURN_OUT.search(before(folded, match.start()))
        ):
            yield Mention(match.start(), first.end, Period("range", first.date, None, **context), "period.open")


def _fits(start: PartialDate | None, end: PartialDate | None) -> bool:
    if end is None or (end.year is None and end.month is None and end.day is not None):
        return False
    if start is not None and start.month is None and start.year is None:
        return False
    if start is None or start.year is None or end.year is None:
        return True
    return start.year < end.year or (start.year == end.year and (start.month or 0) <= (end.month or 12))


_STAGES: tuple[tuple[PeriodKind, Cued], ...] = (
    ("school_year", p.SCHOOL_YEAR),
    *(("stage", pattern) for pattern in (p.SEASON, p.BARE_YEARS, p.STAGE, p.YEARS)),
)


def _stages(line: Slice) -> Iterator[Mention[Period]]:
    folded = line.text
    for kind, pattern in _STAGES:
        for match in line.finditer(pattern):
            first, last = int(match["a"]), int(match["b"])
            start = match.start("a") if pattern is p.BARE_YEARS else match.start()
            before = p.YEAR_BEFORE_STAGE.search(folded, max(0, start - 20), start) if pattern is p.STAGE else None
            if before and int(before["y"]) == first - 1:
                start, first = before.start(), first - 1
            context = said_before(folded, start)
            if pattern is p.SEASON and not context["cue"]:
                continue  # "hạn mặn mùa khô 2024-2025": the time of the weather
            if first < last <= first + 30:
                onward = kind == "school_year" and folded.endswith("từ ", 0, start)  # "từ năm học 2025 - 2026"
                value = Period(kind, PartialDate(first), None if onward else PartialDate(last), **context)
                yield Mention(start, match.end(), value, f"period.{kind}")
    for match in line.finditer(p.YEAR_OF_PHASE):
        year = PartialDate(int(match["b"]))
        start = match.start("a")
        yield Mention(start, match.end(), Period("stage", year, year, **said_before(folded, start)), "period.stage")


def _brackets(line: Slice) -> Iterator[Mention[Period]]:
    folded = line.text
    for match in line.finditer(p.BRACKETS):
        year = int(match["y"]) if match["y"] else None
        start, end = (
            PartialDate(int(match["y1"]) if match["y1"] else None, int(match["m1"]), int(match["d1"])),
            PartialDate(year, int(match["m2"]), int(match["d2"])),
        )
        if start.is_valid and end.is_valid and (start.month, start.day) != (end.month, end.day):
            start, end = complete(start, end)  # type: ignore[assignment]
            yield Mention(
                match.start(),
                match.end(),
                Period("range", start, end, **said_before(folded, match.start())),
                "period.brackets",
            )


def _durations(line: Slice) -> Iterator[Mention[Period]]:
    folded = line.text
    for match in line.finditer(p.DURATION):
        first = read_bound(folded, match.end())
        if first is None or first.anchor == "now":
            continue
        count, unit = int(match["n"]), match["unit"]
        days = count * 7 if unit == "tuần" else count if unit.startswith("ngày") else None
        months = count * 12 if unit == "năm" else count if unit == "tháng" else None
        joint = p.TO.match(folded, first.end)
        last = read_bound(folded, joint.end()) if joint else None
        end = last.end if last and last.date else first.end
        start, stop = complete(first.date, last.date if last else None)
        context = said_before(folded, match.start()) | {"cue": True}
        yield Mention(
            match.start(),
            end,
            Period("duration", start, stop, first.anchor, days=days, months=months, **context),
            "period.duration",
        )


def _days_in_row(line: Slice) -> Iterator[Mention[Period]]:
    """ "các ngày 12, 13 tháng 6 năm 2018": from the first to the last."""
    folded = line.text
    for match in line.finditer(p.DAYS_ROW):
        last = read_bound(folded, match.end())
        if last is None or last.date is None:
            continue
        start, end = complete(PartialDate(None, None, int(match["d1"])), last.date)
        if start is not None and start.is_valid and start.month == last.date.month and _fits(start, end):
            value = Period("range", start, end, **said_before(folded, match.start()))
            yield Mention(match.start(), last.end, value, "period.days")


def _continuations(line: Slice) -> Iterator[Mention[Period]]:
    folded = line.text
    for match in line.finditer(p.CONTINUED):
        last = read_bound(folded, match.end())
        if last is not None and last.date is not None and (last.date.month or last.date.year):
            yield Mention(
                match.start(), last.end, Period("continuation", None, last.last or last.date), "period.continued"
            )


def _untils(line: Slice) -> Iterator[Mention[Period]]:
    folded = line.text
    for match in line.finditer(p.UNTIL):
        last = read_bound(folded, match.end())
        if last is None or last.date is None or p.EVERY.match(folded, last.end):
            continue
        if last.date.month or last.date.year:
            context = said_before(folded, match.end("label") if match["label"] else match.end())
            yield Mention(
                match.end() - 4, last.end, Period("until", None, last.last or last.date, **context), "period.until"
            )


def _deadlines(line: Slice) -> Iterator[Mention[Period]]:
    folded = line.text
    for match in line.finditer(p.DEADLINE):
        last = read_bound(folded, match.end())
        if last is None or last.date is None:
            continue
        recurs = p.EVERY.match(folded, last.end) or _recurs(folded, match.start(), last.date)
        if not (recurs or last.date.month or last.date.year):
            continue
        if p.NOT_DUE.search(folded, max(0, match.start() - _DATE_BACK), match.start()):
            continue
        what = (match["what"] or "").removesuffix(" là").strip() or None
        value = Period("deadline", None, None if recurs else last.point, what=what)
        yield Mention(match.start(), last.end, value, "period.deadline")
    for match in line.finditer(p.DEADLINE_WITHIN):
        last = read_bound(folded, match.end())
        if last is not None and last.date is not None:
            value = Period("deadline", None, last.point)
            yield Mention(match.start("within"), last.end, value, "period.deadline")


def _due_first(line: Slice) -> Iterator[Mention[Period]]:
    """ "Đến hết ngày 31/8/2025, toàn tỉnh hoàn thành …": the day stands before what is to be finished by then."""
    folded = line.text
    for match in line.finditer(p.DUE_FIRST):
        last = read_bound(folded, match.end())
        if last is not None and last.date is not None and p.FINISHES.match(folded, last.end):
            yield Mention(match.end(), last.end, Period("deadline", None, last.point), "period.deadline")


def _recurs(folded: str, start: int, date: PartialDate) -> bool:
    """ "Hằng năm … báo cáo trước ngày 15/11": a day without a year comes back when its clause says so."""
    return date.year is None and date.month is not None and bool(p.EVERY_BEFORE.search(before(folded, start)))


def _receipts(line: Slice) -> Iterator[Mention[Period]]:
    """How long entries are taken: the deadline of those who send them."""
    folded = line.text
    for match in line.finditer(p.RECEIVED):
        last = read_bound(folded, match.end())
        if last is not None and last.date is not None and last.date.month is not None:
            value = Period("deadline", None, last.point, what=match["what"])
            yield Mention(match.start(), last.end, value, "period.receipt")


def _extensions(line: Slice) -> Iterator[Mention[Period]]:
    folded = line.text
    for match in line.finditer(p.EXTENSION):
        last = read_bound(folded, match.end())
        if last is not None and last.date is not None and (last.date.month or last.date.year):
            taken = p.TAKEN.search(match.group())
            value = Period("extension", None, last.last or last.date, cue=True, what=taken["what"] if taken else None)
            yield Mention(match.start(), last.end, value, "period.extension")


def _days(line: Slice) -> Iterator[Mention[Period]]:
    """ "Thời gian: ngày 27/3/2021", "từ 20 giờ 30 đến 21 giờ 30 ngày 27/3/2021": a campaign of one day."""
    folded = line.text
    for pattern, told in ((p.HOURS, False), (p.ONE_DAY, True)):
        for match in line.finditer(pattern):
            bound = read_bound(folded, match.end())
            if bound is None or bound.date is None or bound.date.month is None or bound.date.day is None:
                continue
            joint = p.TO.match(folded, bound.end)
            if joint and read_bound(folded, joint.end()):
                continue  # the first day of a range
            context = said_before(folded, match.end() if told else match.start())
            context["cue"] = context["cue"] or (not context["suspect"] and (told or _in_brackets(folded, match)))
            yield Mention(match.start(), bound.end, Period("day", bound.date, bound.date, **context), "period.day")


def _in_brackets(folded: str, match: re.Match[str]) -> bool:
    """ "Giờ Trái đất (từ 20 giờ 30 đến …)": behind a name the brackets tell its time."""
    return before(folded, match.start()).rstrip().endswith("(")


def _goals(line: Slice) -> Iterator[Mention[Period]]:
    """ "đến năm 2025": an end without a start, and often only a target."""
    folded = line.text
    for match in line.finditer(p.GOAL):
        context = said_before(folded, match.start())
        context["suspect"] = context["suspect"] or bool(p.TARGET.match(folded, match.end()))
        value = Period("goal", None, PartialDate(int(match["y"])), **context)
        yield Mention(match.start(), match.end(), value, "period.goal")


def _years(line: Slice) -> Iterator[Mention[Period]]:
    folded = line.text
    for match in line.finditer(p.YEAR):
        if p.OF_DATE.search(folded, max(0, match.start() - _DATE_BACK), match.start()):
            continue
        year = PartialDate(int(match["y"]))
        on = p.GOES_ON.match(folded, match.end())
        context = said_before(folded, match.start())
        if p.CONGRESS_YEAR.search(before(folded, match.start())):
            context["suspect"] = False
        context["suspect"] = context["suspect"] or bool(p.TARGET.match(folded, match.end()))
        value = Period("year", year, None if on else year, **context)
        yield Mention(match.start(), on.end() if on else match.end(), value, "period.year")


def _named_years(line: Slice) -> Iterator[Mention[Period]]:
    folded = line.text
    for match in line.finditer(p.NAMED_YEAR):
        group = "y" if match["y"] else "bare"
        year, start = PartialDate(int(match[group])), match.start(group)
        value = Period("year", year, year, **said_before(folded, start if match["bare"] else match.start()))
        yield Mention(start, match.end(), value, "period.named")


# The more a form says, the earlier it is tried; beside each the patterns without which it finds nothing.
_FINDERS: tuple[tuple[Callable[[Slice], Iterator[Mention[Period]]], tuple[Cued, ...]], ...] = (
    (_extensions, (p.EXTENSION,)),
    (find_steps, (p.MILESTONE, p.STEP_DATE)),
    (_receipts, (p.RECEIVED,)),
    (_continuations, (p.CONTINUED,)),
    (_days_in_row, (p.DAYS_ROW,)),
    (_days, (p.HOURS, p.ONE_DAY)),
    (_durations, (p.DURATION,)),
    (_ranges, (p.FROM,)),
    (_stages, (p.SCHOOL_YEAR, p.SEASON, p.BARE_YEARS, p.STAGE, p.YEARS, p.YEAR_OF_PHASE)),
    (_brackets, (p.BRACKETS,)),
    (_deadlines, (p.DEADLINE, p.DEADLINE_WITHIN)),
    (_due_first, (p.DUE_FIRST,)),
    (_untils, (p.UNTIL,)),
    (find_several, (p.SEVERAL,)),
    (find_spans, (p.SINGLE,)),
    (find_months, (p.MONTHS,)),
    (_goals, (p.GOAL,)),
    (_named_years, (p.NAMED_YEAR,)),
    (_years, (p.YEAR,)),
)
