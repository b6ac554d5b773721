"""Find occasions in a text: anniversaries with their pair of dates, congresses that a campaign celebrates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.dates.values import PartialDate
from extractors.mentions import Mention
from extractors.occasions import patterns as p
from extractors.occasions.values import OccasionText
from pipeline.segment.sentences import paragraphs
from pipeline.segment.view import fold, trim

_BACK = 130
_IN_NUMBER = (".", ",")


def find_occasions(text: str) -> list[Mention[OccasionText]]:
    """All occasions of a text, in order of appearance.

    Args:
        text: NFC text.
    """
    view = fold(text)
    folded = _parted(text, view)
    found = [*_anniversaries(text, folded, view), *_congresses(text, folded, view)]
    found += _days(text, folded, view, found)
    found += list(_kept_days(text, folded, view, found))
    return sorted(found, key=lambda m: m.start)


def _parted(text: str, view: str) -> str:
    """The folded view with a bar at the end of each paragraph, which no name crosses."""
    lines = paragraphs(text)
    starts = [0, *(end + 1 for _, end in lines)]
    ends = [*(end for _, end in lines), len(view)]
    return "|".join(view[start:end] for start, end in zip(starts, ends, strict=True))[: len(view)]


def _anniversaries(text: str, folded: str, view: str) -> Iterator[Mention[OccasionText]]:
    at = 0
    while match := _anniversary(folded, view, at):
        at = end = _name_end(folded, match.start("what"), match.end())
        named = p.NAMED_EVENT.match(folded, end) if p.EVENT_NOUN.search(folded, match.start("n"), end) else None
        at = end = named.end() if named else end
        behind = end + _blank(folded, end)
        pair = p.PAIR.match(folded, behind) or p.BARE_PAIR.match(folded, behind)
        pair = pair or _behind_apposition(folded, end, int(match["n"]))
        years = p.BARE_YEARS.search(folded, match.start("n"), end) if pair is None else None
        if years and int(years["date"]) - int(years["since"]) == int(match["n"]):
            pair, end = years, years.start()
        celebrated = match["kind"] or p.CUE.search(folded, max(0, match.start() - 110), match.start("n"))
        if not pair and not celebrated:
            continue
        start = match.start("kind") if match["kind"] == "kỷ niệm" else match.start("n")
        since, date = (_date(pair["since"]), _date(pair["date"])) if pair else (None, None)
        whole = pair.end() if pair else end
        day = None if pair or "ngày" not in folded[start:end] else p.DAY_OF_YEAR.search(folded, start, end)
        if day:
            end, date = day.start(), _day(day["date"])
        name = " ".join(text[start:end].split())
        value = OccasionText(name, since, date, _is_suspect(since, date, int(match["n"])))
        yield Mention(start, whole, value, "occasion.pair" if pair else "occasion.anniversary")
        yield from _list_of_congresses(text, folded, p.SECOND_CONGRESS.match(folded, whole))


def _anniversary(folded: str, view: str, at: int) -> re.Match[str] | None:
    """The next anniversary from ``at`` on."""
    for count in p.COUNT.finditer(folded, at, view=view):
        for start in range(max(at, count.start() - p.BEFORE_COUNT), count.start() + 1):
            match = p.ANNIVERSARY.match(folded, start)
            if match is not None:
                return match
    return None


def _behind_apposition(folded: str, at: int, years: int) -> re.Match[str] | None:
    """The pair of dates of an anniversary behind words on whom it honours; it lies as many years apart."""
    apposed = p.APPOSED.match(folded, at)
    pair = p.PAIR.match(folded, apposed.end()) if apposed else None
    since, date = (_date(pair["since"]), _date(pair["date"])) if pair else (None, None)
    apart = since and date and since.year and date.year and date.year - since.year == years
    return pair if apart else None


def _blank(folded: str, at: int) -> int:
    return 1 if folded[at : at + 1] == " " else 0


def _name_end(folded: str, start: int, end: int) -> int:
    stop = p.NAME_END.search(folded, start + 4, end + 1)
    end = stop.start() if stop else end
    return _whole(folded, start, end)


def _whole(folded: str, start: int, end: int) -> int:
    """The end of a name, not inside a word or a number, without signs at its edge."""
    if folded[end - 1 : end].isalnum() and folded[end : end + 1].isalnum():
        end = max(start, folded.rfind(" ", start, end))
    if folded[end - 1 : end].isdigit() and folded[end : end + 1] in _IN_NUMBER and folded[end + 1 : end + 2].isdigit():
        cut = p.CUT_NUMBER.search(folded, start, end)
        end = cut.start() if cut else end
    while end > start and folded[end - 1] in " ,-":
        end -= 1
    return end


def _congresses(text: str, folded: str, view: str) -> Iterator[Mention[OccasionText]]:
    at = 0
    while match := p.CONGRESS.search(folded, at, view=view):
        at = _congress_end(folded, match)
        for mention in _list_of_congresses(text, folded, match):
            at = mention.end
            yield mention


def _list_of_congresses(text: str, folded: str, match: re.Match[str] | None) -> Iterator[Mention[OccasionText]]:
    """A congress and those that follow it: "Đại hội …, Đại hội … và Đại hội …"."""
    while match:
        end = _congress_end(folded, match)
        name = " ".join(text[match.start("name") : end].split())
        if len(name.split()) >= 3 and not p.STEP.match(fold(name)):
            yield Mention(match.start("name"), end, OccasionText(name), "occasion.congress")
        match = p.SECOND_CONGRESS.match(folded, end)


def _days(text: str, folded: str, view: str, found: Sequence[Mention[OccasionText]]) -> Iterator[Mention[OccasionText]]:
    """Days without a count of years that a pair of dates follows, unless they belong to an anniversary found."""
    for pair in p.PAIR.finditer(folded, view=view):
        day = p.NAMED_DAY.search(folded, max(0, pair.start() - _BACK), pair.start())
        if day is None or any(m.start < pair.end() and day.start("name") < m.end for m in found):
            continue
        since, date = _date(pair["since"]), _date(pair["date"])
        name = " ".join(text[slice(*day.span("name"))].split())
        if text[day.start("name")].isupper() and since and date:
            yield Mention(day.start("name"), pair.end(), OccasionText(name, since, date), "occasion.day")


def _kept_days(
    text: str, folded: str, view: str, found: Sequence[Mention[OccasionText]]
) -> Iterator[Mention[OccasionText]]:
    """Days of the year that are kept, written with a capital: "nhân Ngày Chữ thập đỏ quốc tế (08/5)"."""
    taken = bytearray(len(text))
    for mention in found:
        taken[mention.start : mention.end] = b"x" * (mention.end - mention.start)
    for match in p.KEPT_DAY.finditer(folded, view=view):
        start, end = match.span("name")
        stop = None if match["bracket"] else p.KEPT_DAY_END.search(folded, start + 6, end)
        date = None if stop else match["date"]
        if p.EVENT_OF_DAY.search(folded, max(0, match.start() - 40), match.start()):
            continue
        before = p.DATE_BEFORE.search(folded, max(0, match.start() - 30), match.start()) if match["bracket"] else None
        joined = match["joined"] is None or any(0 <= match.start() - m.end <= 1 for m in found)
        # What answers a day is about that day, but for "Hưởng ứng Ngày …, UBND xã phát động …".
        if match["response"] and text[match.start()].islower():
            continue
        undated = (match["bracket"] or match["response"]) and not date and not before
        if undated or not text[start].isupper() or not joined:
            continue
        start, end = trim(text, start, stop.start() if stop else end, "", " ,-–")
        if any(taken[start:end]):
            continue
        value = _day(before["date"] if before else date or "")
        name = " ".join(text[start:end].split())
        yield Mention(start, match.end("date") if date else end, OccasionText(name, None, value), "occasion.kept_day")


def _congress_end(folded: str, match: re.Match[str]) -> int:
    end = _name_end(folded, match.start("name"), match.end())
    term = p.TERM.match(folded, end)
    if term:
        end = _whole(folded, match.start("name"), term.end())
    return end


def _date(text: str) -> PartialDate | None:
    numbers = [int(n) for n in re.findall(r"\d+", text)]
    value = PartialDate(*reversed(numbers)) if 1 <= len(numbers) <= 3 else PartialDate()
    return value if value.is_valid and value.year else None


def _day(text: str) -> PartialDate | None:
    """A day of the year, with its year where that is printed."""
    numbers = [int(n) for n in re.findall(r"\d+", text)]
    return PartialDate(numbers[2] if len(numbers) == 3 else None, numbers[1], numbers[0]) if len(numbers) >= 2 else None


def _is_suspect(since: PartialDate | None, date: PartialDate | None, years: int) -> bool:
    """The pair must lie as many years apart as the name says, and fall on the same day."""
    if since is None or date is None or since.year is None or date.year is None:
        return False
    same_day = since.month is None or date.month is None or (since.month, since.day) == (date.month, date.day)
    return date.year - since.year != years or not same_day
