"""Find dates in a text, with the precision that is printed."""

from __future__ import annotations

import re

from extractors.dates import patterns as p
from extractors.dates.values import PartialDate
from extractors.mentions import Mention
from pipeline.segment.view import fold

_PREFIX = re.compile(r"(?:ngày|vào ngày)\s+$")


def find_dates(text: str) -> list[Mention[PartialDate]]:
    """All dates of a text, in order: full ones, months, days without a year, years.

    Args:
        text: NFC text.
    """
    return find_dates_folded(fold(text))


def find_dates_folded(folded: str, start: int = 0, end: int | None = None) -> list[Mention[PartialDate]]:
    """The same on a stretch [start, end) of a folded view that the caller already holds."""
    end = len(folded) if end is None else end
    found: list[Mention[PartialDate]] = []
    taken: set[int] = set()
    for name, pattern in (*p.FULL_FORMS, *p.SHORT_FORMS):
        for match in pattern.finditer(folded, start, end):
            mention = _mention(name, match, folded)
            if mention and taken.isdisjoint(range(mention.start, mention.end)):
                taken.update(range(mention.start, mention.end))
                found.append(mention)
    return sorted(found, key=lambda m: m.start)


def _mention(name: str, match: re.Match[str], folded: str) -> Mention[PartialDate] | None:
    groups = match.groupdict()
    year, month, day = (_digits(groups.get(key)) for key in "ymd")
    value = PartialDate(year, month, None if month is None else day)
    if not value.is_valid or (year is None and month is None):
        return None
    start = match.start("d") if name in ("numeric", "mixed", "day_month") else match.start()
    before = _PREFIX.search(folded, max(0, start - 10), start)
    if name == "long" and value.day is None:
        name = "reduced"
    return Mention(before.start() if before else start, _trimmed_end(match), value, f"date.{name}")


def _trimmed_end(match: re.Match[str]) -> int:
    text = match.group()
    return match.end() - (len(text) - len(text.rstrip()))


def _digits(text: str | None) -> int | None:
    text = "".join((text or "").split()).strip(".…_")
    return int(text) if text.isdigit() else None
