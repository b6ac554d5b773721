"""Months and quarters: one, or several in a row."""

from __future__ import annotations

from collections.abc import Iterator

from extractors.dates.values import PartialDate
from extractors.mentions import Mention
from extractors.timeframes import patterns as p
from extractors.timeframes.beside import before, said_before
from extractors.timeframes.values import Period
from pipeline.segment.cued import Slice


def find_several(line: Slice) -> Iterator[Mention[Period]]:
    """Quarters or months in a row: from the first to the last."""
    folded = line.text
    for match in line.finditer(p.SEVERAL):
        year = int(match["y"])
        if match["q1"]:
            start, end = (
                PartialDate(year, 3 * p.QUARTERS[match["q1"]] - 2),
                PartialDate(year, 3 * p.QUARTERS[match["q2"]]),
            )
        else:
            start, end = PartialDate(year, int(match["m1"])), PartialDate(year, int(match["m2"]))
        if start.is_valid and end.is_valid and start < end:
            value = Period("span", start, end, **said_before(folded, match.start()))
            yield Mention(match.start(), match.end(), value, "period.span")


def find_spans(line: Slice) -> Iterator[Mention[Period]]:
    """ "quý III/2024", "tháng 5 năm 2024", "6 tháng cuối năm 2024"."""
    folded = line.text
    for match in line.finditer(p.SINGLE):
        context = said_before(folded, match.start())
        if match["month"] and p.BLANK_DAY.search(before(folded, match.start())):
            continue
        if match["quarter"]:
            quarter, year = p.QUARTERS[match["q"]], int(match["y1"])
            start, end = PartialDate(year, 3 * quarter - 2), PartialDate(year, 3 * quarter)
        elif match["part"]:
            year, count, first = int(match["y3"]), int(match["n"]), match["h"] == "đầu"
            start, end = PartialDate(year, 1 if first else 13 - count), PartialDate(year, count if first else 12)
        else:
            start = end = PartialDate(int(match["y2"]), int(match["m"]))
        if start.is_valid:
            yield Mention(match.start(), match.end(), Period("span", start, end, **context), "period.span")


def find_months(line: Slice) -> Iterator[Mention[Period]]:
    """ "diễn ra trong tháng 6", "trong các tháng 6, 7 và 8": the time of a campaign, whose year stands elsewhere."""
    folded = line.text
    for match in line.finditer(p.MONTHS):
        context = said_before(folded, match.start())
        start = PartialDate(None, int(match["m1"]))
        end = PartialDate(None, int(match["m2"])) if match["m2"] else start
        if context["cue"] and start.is_valid and end.is_valid and (start.month or 0) <= (end.month or 0):
            yield Mention(match.start(), match.end(), Period("span", start, end, **context), "period.span")
