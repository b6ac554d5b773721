"""Layout blocks: what each stretch of a page is (letterhead, subject, bases, sections, items, addressees, signature).

The order of the parts of an official text is fixed by Decree 30/2020/NĐ-CP (before it Circular 01/2011/TT-BNV), of
Party texts by Guidance 36-HD/VPTW.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.ingest.official import NAMED, looks_official, lost_its_letterhead
from pipeline.ingest.reading import Line, LineRole, Reading
from pipeline.segment import layout_patterns as p

BlockKind = Literal[
    "title", "stamp", "counter", "breadcrumb", "byline", "source", "metadata", "letterhead", "number_line",
    "place_date", "type_line", "subject", "addressees", "bases", "section", "article", "numbered",
    "bullet", "paragraph", "table_row", "distribution", "signature",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text, [start, end) in characters, and what it is."""

    kind: BlockKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Layout:
    """The blocks of a page in order; ``official`` tells an official text from an article."""

    official: bool
    blocks: tuple[Block, ...]

    def of(self, *kinds: BlockKind) -> list[Block]:
        """The blocks of these kinds."""
        return [block for block in self.blocks if block.kind in kinds]

    def first_run(self, *kinds: BlockKind) -> list[Block]:
        """The first block of these kinds and those that follow it without a gap."""
        run: list[Block] = []
        for block in self.of(*kinds):
            if run and block.start - run[-1].end > p.LINE_GAP:
                break
            run.append(block)
        return run

    def at(self, position: int) -> Block | None:
        """The block that holds a character."""
        index = bisect_right(self.blocks, position, key=lambda block: block.start) - 1
        block = self.blocks[index] if index >= 0 else None
        return block if block is not None and position < block.end else None


def cells_of(text: str, row: Block) -> list[tuple[int, int]]:
    """The cells of a table row between its bars, the empty ones too: spans [start, end) with their blanks."""
    cells, at = [], row.start
    for piece in text[row.start : row.end].split("|"):
        cells.append((at, at + len(piece)))
        at += len(piece) + 1
    return cells


def lay_out(reading: Reading) -> Layout:
    """Label the lines of a page as read."""
    return lay_out_lines(reading.text, reading.lines)


def lay_out_text(text: str) -> Layout:
    """Label the lines of a bare text, all of them taken as body."""
    lines, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            lines.append(Line("body", at, at + len(line)))
        at += len(line) + 1
    return lay_out_lines(text, lines)


def lay_out_lines(text: str, lines: Sequence[Line]) -> Layout:
    """Label lines that already have the role they play on the page."""
    official = looks_official(text)
    head = _letterhead_at(text, lines) if official else 0
    walker = _OfficialWalker(lost_its_letterhead(text)) if official else None
    blocks: list[Block] = []
    kind: BlockKind
    previous_end = 0
    for line in lines:
        words = text[line.start : line.end]
        if line.start < head:
            kind = _kind_above(words, line.role)
        elif walker is not None and line.role in ("body", "table_row", "stamp", "title"):
            gap = text.count("\n", previous_end, line.start) > 1
            kind = walker.kind(words, gap, line.role)
        elif line.role in ("body", "table_row"):
            kind = _body_kind(words) if line.role == "body" else "table_row"
        else:
            kind = "paragraph" if line.role == "body" else line.role
        blocks.append(Block(kind, line.start, line.end))
        previous_end = line.end
    return Layout(official, tuple(_without_repeated_issuer(text, blocks)))


def _letterhead_at(text: str, lines: Sequence[Line]) -> int:
    """Where the letterhead begins under the lead of an article that prints the document in full; else 0."""
    prose, column = False, 0
    for line in lines[: p.LEAD_LINES]:
        words = text[line.start : line.end]
        if line.role in ("stamp", "counter", "title"):
            prose, column = True, 0
            continue
        if p.NATIONAL_ALONE.match(words):
            return column or line.start if prose else 0
        if not p.CAPITAL_LINE.match(words):
            column = 0
        elif not column:
            column = line.start
        prose = prose or (len(words) > p.BODY_CHARS and words.endswith("."))
        if p.LEGAL_BASE.match(words) or p.NUMBER_LINE.match(words):
            return 0
    return 0


def _kind_above(words: str, role: LineRole) -> BlockKind:
    """The kind of a line over the letterhead."""
    if role != "body":
        return role
    return "title" if p.PORTAL_HEADLINE.match(words) else "paragraph"


def _without_repeated_issuer(text: str, blocks: list[Block]) -> list[Block]:
    """The blocks, with the last lines of the subject taken as letterhead where they name the issuer once more."""
    end = max((index + 1 for index, block in enumerate(blocks) if block.kind == "subject"), default=len(blocks))
    if end == len(blocks):
        return blocks
    first = end
    while (
        first
        and blocks[first - 1].kind == "subject"
        and p.ISSUER_LINE.match(text[blocks[first - 1].start : blocks[first - 1].end])
    ):
        first -= 1
    above = blocks[first - 1] if first else None
    if above is None or above.kind not in ("subject", "type_line") or p.GOES_ON.search(text[above.start : above.end]):
        return blocks
    repeated = [Block("letterhead", block.start, block.end) for block in blocks[first:end]]
    return blocks[:first] + repeated + blocks[end:]


def _body_kind(words: str) -> BlockKind:
    if p.ARTICLE.match(words):
        return "article"
    if p.SECTION.match(words) and len(words) < 200:
        return "section"
    if p.NUMBERED.match(words):
        return "numbered"
    if p.BULLET.match(words):
        return "bullet"
    return "paragraph"


class _OfficialWalker:
    """Walks the lines of an official text; knows which part it is in."""

    def __init__(self, headless: bool) -> None:
        self._headless = headless
        self._part: Literal["letterhead", "subject", "about", "addressees", "bases", "body", "end"] = "letterhead"
        self._lines = 0
        self._after_type = self._open = self._salutation = self._base_list = False
        self._seen_duty = False
        self._capital_subject: bool | None = None
        self._head: set[BlockKind] = set()

    def kind(self, words: str, gap: bool, role: str) -> BlockKind:
        """The kind of the next line; ``gap``: an empty line stands before it."""
        self._lines += 1
        if role == "title":
            return "title"
        if self._part == "letterhead":
            kind = self._letterhead(words, gap)
            self._head.add(kind)
            if kind == "letterhead" and p.ORDERS.match(words):
                self._part = "body"
            if kind == "number_line" and p.PLACE_DATE_BESIDE.search(words):
                self._head.add("place_date")
            return kind
        if self._part == "about":
            return self._about(words, gap)
        if self._part == "subject":
            return self._subject(words, gap)
        return self._body(words, gap, role)

    def _letterhead(self, words: str, gap: bool) -> BlockKind:
        if self._lines <= p.HEADLINE_LINES and (
            p.CAPITAL_HEADLINE.match(words) or p.PORTAL_HEADLINE.match(words) or (self._headless and NAMED.match(words))
        ):
            return "title"
        if p.TYPE_LINE.match(words) or p.TYPE_AND_NUMBER.match(words):
            self._part = "subject"
            return "type_line"
        if p.ABOUT.match(words):
            self._part = "about"
            return "subject"
        if p.ADDRESSEES.match(words):
            return self._enter_addressees(words)
        if p.PLACE_DATE.match(words):
            return "place_date"
        if p.NUMBER_LINE.match(words):
            return "number_line"
        if p.TYPE_AND_SUBJECT.match(words) and p.CAPITAL_LINE.match(words):
            self._part = "subject"
            self._after_type = True
            return "type_line"
        if self._headless and p.BASES.match(words):
            self._enter_body(words, gap)
            return "bases"  # which may name the Party, as a letterhead does
        if p.NATIONAL.search(words) or p.RULE.match(words) or p.ORDERS.match(words):
            return "letterhead"
        if p.LEGAL_BASE.match(words) or p.SECTION.match(words) or p.ARTICLE.match(words) or len(words) > 250:
            return self._enter_body(words, gap)
        if {"number_line", "place_date"} <= self._head:
            return self._without_type(words, gap)
        return "letterhead"

    def _without_type(self, words: str, gap: bool) -> BlockKind:
        """A line under a complete letterhead that names no type, as law portals print it."""
        capital = p.CAPITAL_LINE.match(words)
        if capital and len(words) >= p.SUBJECT_CHARS and not p.ISSUER_LINE.match(words):
            self._part = "subject"
            return self._subject(words, gap)
        prose = len(words) > p.BODY_CHARS and p.SMALL_LETTERS.search(words)
        if p.NUMBERED.match(words) or p.BASES.match(words) or prose:
            return self._enter_body(words, gap)
        return "letterhead"

    def _about(self, words: str, gap: bool) -> BlockKind:
        """The lines of "V/v ...", in the left column of a letter."""
        if p.PLACE_DATE.match(words):
            self._part = "letterhead"
            return "place_date"
        if p.ADDRESSEES.match(words):
            return self._enter_addressees(words)
        if p.TYPE_LINE.match(words):
            self._part = "subject"
            return "type_line"
        if gap or p.NATIONAL.search(words) or p.RULE.match(words) or p.NUMBER_LINE.match(words):
            self._part = "letterhead"
            return self._letterhead(words, gap)
        if p.LEGAL_BASE.match(words):
            return self._enter_body(words, gap)
        return "subject"

    def _subject(self, words: str, gap: bool) -> BlockKind:
        """The lines between the type and the bases."""
        if p.PLACE_DATE.match(words):
            return "place_date"
        if p.RULE.match(words):
            self._after_type = True
            return "letterhead"
        if not self._after_type and (p.NUMBER_ALONE.match(words) or p.NUMBER_LINE.match(words)):
            return "number_line"
        if not self._after_type and p.HOUR.match(words):
            return "place_date"
        if (p.TYPE_LINE.match(words) and self._after_type) or p.ORDERS.match(words):
            return self._enter_body(words, gap)
        if self._after_type and gap and p.ISSUER_LINE.match(words):
            return "letterhead"  # decisions repeat who issues them between the subject and the bases
        gap = gap and not (self._open and p.GOES_ON_BELOW.match(words))
        ends = (
            p.BASES.match(words) and not p.CAPITAL_LINE.match(words) and (self._after_type or p.LEGAL_BASE.match(words))
        )
        if (
            ends
            or p.SECTION.match(words)
            or p.ARTICLE.match(words)
            or p.ADDRESSEES.match(words)
            or p.GREETING.match(words)
            or (self._after_type and (gap or p.OPENS_BODY.match(words)))
        ):
            return self._enter_body(words, gap)
        if self._capital_subject and p.SMALL_LETTERS.search(words) and not words.startswith("("):
            return self._enter_body(words, gap)
        if len(words) > 400 or (self._after_type and len(words) > 200 and words.endswith((".", ";", ":"))):
            return self._enter_body(words, gap)
        self._after_type = True
        self._open = not p.ENDS.search(words)
        if self._capital_subject is None:
            self._capital_subject = bool(p.CAPITAL_LINE.match(words)) and not words.startswith("CỦA ")
        return "subject"

    def _enter_addressees(self, words: str) -> BlockKind:
        self._part = "addressees"
        self._salutation = bool(p.SALUTATION_ALONE.match(words))
        return "addressees"

    def _enter_body(self, words: str, gap: bool) -> BlockKind:
        self._part = "addressees" if p.ADDRESSEES.match(words) else "bases" if p.BASES.match(words) else "body"
        return self._body(words, gap, "body")

    def _body(self, words: str, gap: bool, role: str) -> BlockKind:
        if p.DISTRIBUTION.match(words):
            self._part = "end"
            return "distribution"
        if p.SIGNATURE.match(words) and self._lines > p.HEAD_LINES and (self._seen_duty or not p.OFFICE.match(words)):
            self._part = "end"
            return "signature"
        if role == "table_row":  # the last entry of the distribution list may share its line with the office that signs
            return "distribution" if self._part == "end" and p.BULLET.match(words) else "table_row"
        if self._part == "end":
            return self._ending(words)
        if self._part == "addressees":
            gap = gap and not self._salutation
            self._salutation = bool(p.SALUTATION_ALONE.match(words))
            if (
                p.ADDRESSEES.match(words)
                or p.BULLET.match(words)
                or (not gap and len(words) < 200 and not p.BASES.match(words))
            ):
                return "addressees"
            self._part = "bases"
        self._seen_duty = self._seen_duty or bool(p.DUTY_LINE.match(words))
        if self._part == "bases":
            self._base_list = self._base_list or bool(p.BASE_HEADING.match(words))
            if p.LEGAL_BASE.match(words) or (self._base_list and words.endswith((";", ","))):
                return "bases"
            self._part = "body"
        return "bases" if p.LEGAL_BASE.match(words) else _body_kind(words)

    def _ending(self, words: str) -> BlockKind:
        if re.match(r"^[\W_]*(?:PHỤ LỤC|Phụ lục|BIỂU|DANH MỤC)\b", words) or p.TYPE_LINE.match(words):
            self._part = "body"
            return "section"
        if p.BULLET.match(words) or re.match(r"^(?:Như|Lưu)\b", words):
            return "distribution"
        return "signature" if len(words) < 80 else "paragraph"
