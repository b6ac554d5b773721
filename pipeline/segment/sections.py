"""The body of a page as entries (headings, items, paragraphs) with how deep each stands, and the sections they form.

The order of marks is that of Decree 30/2020/NĐ-CP, appendix I: part, roman, article, arabic, letter; then bullets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from pipeline.segment.layout import Block, Layout
from pipeline.segment.view import trim

_MARK = re.compile(
    r"(?P<part>(?:PHẦN|Phần|CHƯƠNG|Chương)\s+(?:[IVX]{1,5}|\d{1,2})\b[\s.:–-]*)"
    r"|(?P<roman>(?!V/[vV])[IVX]{1,5}\s?[.)/–-]\s*)"
    r"|(?P<capital>[A-H]\s?[.)]\s*)"
    r"|(?P<article>(?:Điều|ĐIỀU)\s+\d{1,2}\s?[.:]\s*)"
    r"|(?P<third>\d{1,2}\.\d{1,2}\.\d{1,2}[.)]?\s+)"
    r"|(?P<second>\d{1,2}\.\d{1,2}[.)]?\s+)"
    r"|(?P<first>\(\d{1,2}\)\s*|\d{1,2}\s?[.)/–-]\s*(?=\D))"
    r"|(?P<letter>[a-zđ]\s?[).]\s*)"
    r"|(?P<plus>\+\s*)"
    r"|(?P<bullet>(?:[-–—*•●▪o]\s+|[-–•]))"
)
_DIGITS = re.compile(r"\d+")
_RANKS = {name: rank for rank, name in enumerate("stop part capital roman article first second third letter".split())}
_RANKS |= {"bullet": 9, "plus": 10}
STOP, ROMAN, FIRST, PLAIN = 0, _RANKS["roman"], _RANKS["first"], 11
_MARKED_KINDS = frozenset({"section", "numbered", "bullet", "article"})
_TITLE_CHARS = 90
_CLOSED = re.compile(r"[.;:,!?…”\"]$")


@dataclass(frozen=True, slots=True)
class Entry:
    """One heading, item or paragraph: its words are text[start:end] (characters), its mark stands before them.

    ``rank`` says how deep it stands, from ``STOP`` (not of the body) to ``PLAIN`` (without a mark); ``is_title``:
    it is a short line without a mark or a full stop, as articles print headings; ``number`` is that of an arabic mark.
    """

    rank: int
    begin: int
    start: int
    end: int
    is_title: bool = False
    number: int | None = None


def read_entries(text: str, paragraphs: Sequence[tuple[int, int]], layout: Layout) -> tuple[Entry, ...]:
    """Read the entries of a page.

    Args:
        text: NFC text.
        paragraphs: its lines, those that wrap put together: spans [start, end) in characters.
        layout: its blocks.
    """
    entries: list[Entry] = []
    for span in paragraphs:
        start, end = trim(text, *span)
        block = layout.at(start) if start < end else None
        if block is not None and block.kind != "table_row":
            entries.append(_entry(text, start, end, block))
    return tuple(entries)


def _entry(text: str, start: int, end: int, block: Block) -> Entry:
    if block.kind in _MARKED_KINDS:
        mark = _MARK.match(text, start, end)
        if mark and mark.lastgroup:
            number = _DIGITS.search(mark.group()) if mark.lastgroup == "first" else None
            return Entry(_RANKS[mark.lastgroup], start, mark.end(), end, number=int(number.group()) if number else None)
        return Entry(_RANKS["part"] if block.kind == "section" else PLAIN, start, start, end)
    if block.kind != "paragraph":
        return Entry(STOP, start, start, end)
    is_title = end - start <= _TITLE_CHARS and text[start].isupper() and not _CLOSED.search(text, start, end)
    return Entry(PLAIN, start, start, end, is_title)


def below(entries: Sequence[Entry], index: int) -> Sequence[Entry]:
    """The entries that stand under entries[index], up to the next heading of its level.

    Under a paragraph that ends in a colon stand the marked entries that follow it at once.
    """
    heading = entries[index]
    end = index + 1
    while end < len(entries) and not _ends(heading, entries[end]):
        end += 1
    return entries[index + 1 : end]


def _ends(heading: Entry, entry: Entry) -> bool:
    if heading.rank < PLAIN:
        return entry.rank <= heading.rank
    if heading.is_title:
        return entry.rank <= ROMAN or entry.is_title
    return entry.rank <= ROMAN or entry.rank == PLAIN


def first_level(entries: Sequence[Entry]) -> Iterator[tuple[Entry, Sequence[Entry]]]:
    """The marked entries of the highest level among these, each with the entries between it and the next.

    Where arabic numbers begin anew, another list has begun.
    """
    rank = min((entry.rank for entry in entries), default=PLAIN)
    if rank == PLAIN:
        return
    places = [i for i, entry in enumerate(entries) if entry.rank == rank]
    for last, (one, other) in enumerate(pairwise(places), start=1):
        before, after = entries[one].number, entries[other].number
        if before is not None and after is not None and after <= before:
            entries, places = entries[:other], places[:last]
            break
    for place, following in zip(places, [*places[1:], len(entries)], strict=True):
        yield entries[place], entries[place + 1 : following]


def unmarked_list(text: str, entries: Sequence[Entry], first: int = 0) -> list[Entry]:
    """Paragraphs from entries[first] on that are items without marks: each but the last ends in a semicolon.

    Lists of HTML and markdown lose their marks when they are read.
    """
    found: list[Entry] = []
    for entry in islice(entries, first, None):
        if entry.rank != PLAIN:
            break
        found.append(entry)
        if text[entry.end - 1] != ";":
            break
    return found if len(found) > 1 else []
