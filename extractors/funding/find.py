"""Find the sources of money that a plan names, with the amount where it stands beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.funding import patterns as p
from extractors.funding.sources import SOURCE
from extractors.listed import Lists, Span
from extractors.mentions import Mention
from pipeline.segment.layout import Layout

_NEAR = 60


def find_funding(lists: Lists, layout: Layout) -> list[Mention[str]]:
    """The sources of money of a text, in order; one mention each, its value the words on one line.

    Args:
        lists: the text.
        layout: its blocks.
    """
    sections = lists.told_under(p.HEADING)
    found: list[Mention[str]] = []
    for start, end in lists.sentences:
        block = layout.at(start)
        if block is None or block.kind in p.NO_BLOCKS:
            continue
        under = start in sections
        told = p.MONEY_TOLD.search(lists.folded, start, end) is not None
        besides = p.BESIDES.search(lists.folded, start, end)
        both = besides is not None and p.MORE_MONEY.search(lists.folded, besides.end(), end) is not None
        for span in _both(lists, start, end) if both else _sources(lists, start, end, under, told):
            found.append(Mention(*span, lists.words(span), "funding.section" if under else "funding.told"))
    return found


def _both(lists: Lists, start: int, end: int) -> Iterator[Span]:
    """ "Ngoài ngân sách tỉnh 2 tỷ đồng, huyện vận động thêm quỹ …": every source that the sentence names."""
    for match in SOURCE.finditer(lists.folded, start, end):
        if not match["scheme"] and not match["state"]:
            yield _with_amount(lists, match, max(start, match.start() - _NEAR), end)


def _sources(lists: Lists, start: int, end: int, under: bool, told: bool) -> Iterator[Span]:
    for match in SOURCE.finditer(lists.folded, start, end):
        floor = max(start, match.start() - _NEAR)
        if match["scheme"] and not p.MERGED.search(lists.folded, floor, match.start()):
            continue
        if match["state"] or p.BRACKETED.search(lists.folded, floor, match.start()):
            if not match["state"] or p.REQUESTED.search(lists.folded, floor, match.start()):
                yield _with_amount(lists, match, floor, end)
            continue
        drawn = match["scheme"] or p.DRAWN.search(lists.folded, floor, match.start())
        if not drawn and p.NOT_A_SOURCE.search(lists.folded, floor, match.start()):
            continue
        if not under and not (told and drawn and _paid(lists, match, start, end)):
            spent = p.SPENT.search(lists.folded, max(start, match.start() - 2 * _NEAR), match.start())
            if not spent and not _given_by(lists, match, floor, end) and not _used(lists, match, floor, end):
                continue
        if under and not (drawn or match.start() == start or _provides(lists, match, end) or _listed(lists, match)):
            continue
        yield _with_amount(lists, match, floor, end)


def _paid(lists: Lists, match: re.Match[str], start: int, end: int) -> bool:
    """Words before it say that the money comes from there, or the amount follows at once."""
    behind = p.AMOUNT_BEHIND.match(lists.folded, match.end(), end)
    return behind is not None or p.ALSO.search(lists.folded, start, match.start()) is not None


def _provides(lists: Lists, match: re.Match[str], end: int) -> bool:
    return p.PROVIDES.match(lists.folded, match.end(), end) is not None


def _given_by(lists: Lists, match: re.Match[str], floor: int, end: int) -> bool:
    by = p.GIVEN_BY.search(lists.folded, floor, match.start())
    return by is not None and p.GIVES.match(lists.folded, match.end(), end) is not None


def _used(lists: Lists, match: re.Match[str], floor: int, end: int) -> bool:
    """Somebody uses it for something; a reserve needs no word of what for."""
    used = p.USED.search(lists.folded, floor, match.start()) is not None
    return used and ("dự phòng" in match.group() or p.USES.match(lists.folded, match.end(), end) is not None)


def _listed(lists: Lists, match: re.Match[str]) -> bool:
    """An item of the section ("- Ngân sách tỉnh: …"), or words that invite money ("khuyến khích xã hội hóa")."""
    before = lists.folded[max(0, match.start() - 14) : match.start()]
    return before.endswith(("- ", ") ", ". ", ": ", "khuyến khích ", "huy động ", "nguồn "))


def _with_amount(lists: Lists, match: re.Match[str], floor: int, end: int) -> Span:
    start, stop = match.span()
    leading = p.LEADING_POOL.match(lists.folded, start)
    if leading:  # "từ nguồn ngân sách tỉnh": the source is the budget
        start = leading.end()
    before = p.AMOUNT_BEFORE.search(lists.folded, floor, match.start())
    behind = p.AMOUNT_BEHIND.match(lists.folded, stop, end)
    return before.start("amount") if before else start, behind.end() if behind else stop
