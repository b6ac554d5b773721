"""Tables and lists of documents: each row or card holds a number, a day of issue and what the document is about."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import replace

from extractors.bodies.values import COMMITTEES, BodyName
from extractors.dates.values import PartialDate
from extractors.gazetteer import load
from extractors.mentions import Mention, within
from extractors.numbers.find import DocumentNumber
from extractors.numbers.patterns import noun_names
from pipeline.assemble.context import Context
from pipeline.assemble.own import Own
from pipeline.segment import Block
from pipeline.segment.view import trim

_MIN_ROWS, _MIN_ABSTRACT, _CARD_LINES, _CELL_CHARS = 3, 15, 4, 60
# Before the number of a row: its place in the list, the cell of the day, the word "Số".
_BEFORE_NUMBER = re.compile(
    r"[\s|]*(?:\d{1,3}[\s|.)]+)?(?:\d{1,2}[/-]\d{1,2}[/-]\d{4}[\s|]+)?(?:số(?: ký hiệu| hiệu)?\s?:?\s?)?"
)
# "Kế hoạch số 215/KH-UBND ngày 02/8/2022 của UBND huyện … về …": a row that is the name of its document.
_NAME_BEFORE = re.compile(r"[\s|]*(?:[-–+*•●»]\s?)?(?:\d{1,3}[.)]\s)?")
_ABOUT_BEHIND = re.compile(r"[^.;\n]{0,120}?\b(?:về việc|v/v|về)\s|\W*(?:năm \d{4}\s)?")
# A card names what stands on each of its lines ("Số ký hiệu: …", "Ngày ban hành: …", "Trích yếu: …").
_CARD_NUMBER = re.compile(r"\W*(?:số[ /])?(?:số|hiệu|ký hiệu|kí hiệu|văn bản)(?: văn bản)?\s?[:|]\W*")
_CARD_DATE = re.compile(r"\W*(?:ngày ban hành|ban hành|ngày ký)\s?[:|]")
_CARD_ABSTRACT = re.compile(r"\W*(?:trích yếu(?: nội dung)?|nội dung|tên văn bản)\s?[:|]\s*")
# Cells behind what the document is about: that it is in force, that its file can be had.
_CELLS_BEHIND = re.compile(r"[\s|]*(?:(?:còn|hết) hiệu lực|tải (?:về|xuống)|xem|chi tiết|pdf|đính kèm)?[\s|]*$")
_NOUN = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,3}")


def find_listed(ctx: Context) -> list[Own]:
    """The documents of a table or a list, in order; none when the page holds less than three of them."""
    for found in (list(_rows(ctx, _row)), list(_rows(ctx, _card)), _names(ctx)):
        if len(found) >= _MIN_ROWS:
            return found
    return []


def _names(ctx: Context) -> list[Own]:
    """The documents of a page that is hardly more than their names."""
    found = list(_rows(ctx, _name))
    rows = (ctx.layout.at(own.span[0]) for own in found)
    return found if 2 * sum(row.end - row.start for row in rows if row) > len(ctx.text) else []


def abstract(ctx: Context, own: Own) -> tuple[int, int]:
    """What the row of a listed document says that it is about: [start, end) in characters."""
    start, end = own.span
    behind = _CELLS_BEHIND.search(ctx.folded, start, end)
    cell = ctx.folded.find(" | ", start + _MIN_ABSTRACT, end)
    return start, min(behind.start() if behind else end, cell if cell >= 0 else end)


def _rows(ctx: Context, read: Callable[[Context, Block, Mention[DocumentNumber]], Own | None]) -> Iterator[Own]:
    last: Block | None = None
    heading: list[Mention[BodyName]] | None = None
    for number in ctx.numbers:
        block = ctx.layout.at(number.start)
        if block is None or block == last or number.value.number is None or number.value.family == "bare":
            continue
        last = block
        own = read(ctx, block, number)
        if own is not None:
            if heading is None:
                heading = [body for body in ctx.bodies if body.start < block.start]
            yield replace(own, issuer=own.issuer or _heading_body(heading, number.value.segments))


def _row(ctx: Context, block: Block, number: Mention[DocumentNumber]) -> Own | None:
    if not _BEFORE_NUMBER.fullmatch(ctx.folded, block.start, number.start):
        return None
    inside = [date for date in within(ctx.dates, block.start, block.end) if date.value.is_day]
    date = next((d for d in inside if d.end <= number.start or _is_beside(ctx, number.end, d.start)), None)
    if date is None and not ctx.folded.startswith("|", number.end + 1):
        return None  # a row without the day of issue has cells
    start, _ = trim(ctx.text, max(number.end, date.end if date else 0), block.end, left="|-–:")
    if block.end - start < _MIN_ABSTRACT:
        return None
    noun = _noun(ctx, start, block.end) or _noun(ctx, trim(ctx.text, number.end, start, left="|")[0], start)
    doc_type = noun_names()[ctx.folded[slice(*noun)]] if noun else number.value.doc_type
    return Own((start, block.end), "own.listed", number, doc_type, noun, date=date)


def _is_beside(ctx: Context, start: int, end: int) -> bool:
    """Nothing stands between the number and the day but the cell of the type."""
    if end - start > _CELL_CHARS:
        return False
    between = ctx.folded[start:end].strip(" |,-")
    return not between or between in noun_names()


def _name(ctx: Context, block: Block, number: Mention[DocumentNumber]) -> Own | None:
    """A row that is the name of its document, perhaps with the day of issue on the line below."""
    inside = within(ctx.citations, block.start, block.end)
    citation = next((c.value for c in inside if c.value.number == number), None)
    noun = citation.noun if citation else None
    if citation is None or noun is None or not _NAME_BEFORE.fullmatch(ctx.folded, block.start, noun[0]):
        return None
    date = _date_below(ctx, block) or citation.date
    about = _ABOUT_BEHIND.match(ctx.folded, max(number.end, citation.date.end if citation.date else 0), block.end)
    start = about.end() if about else number.end
    if block.end - start < _MIN_ABSTRACT:
        return None
    return Own((start, block.end), "own.listed", number, citation.doc_type, noun, citation.issuer, date)


def _date_below(ctx: Context, block: Block) -> Mention[PartialDate] | None:
    below = next(_blocks_below(ctx, block), None)
    if below is None or not _CARD_DATE.match(ctx.folded, below.start, below.end):
        return None
    return next((d for d in within(ctx.dates, below.start, below.end) if d.value.is_day), None)


def _blocks_below(ctx: Context, block: Block) -> Iterator[Block]:
    """The few blocks that follow."""
    at = bisect_right(ctx.layout.blocks, block.start, key=lambda other: other.start)
    yield from ctx.layout.blocks[at : at + _CARD_LINES]


def _card(ctx: Context, block: Block, number: Mention[DocumentNumber]) -> Own | None:
    """A document whose number, day and abstract stand on lines of their own, each with its label."""
    if not _CARD_NUMBER.fullmatch(ctx.folded, block.start, number.start):
        return None
    date, about = None, None
    for line in _blocks_below(ctx, block):
        if _CARD_NUMBER.match(ctx.folded, line.start, line.end):
            break
        if _CARD_DATE.match(ctx.folded, line.start, line.end):
            date = next((d for d in within(ctx.dates, line.start, line.end) if d.value.is_day), date)
        label = _CARD_ABSTRACT.match(ctx.folded, line.start, line.end)
        about = (label.end(), line.end) if label else about
    if about is None:
        return None
    noun = _noun(ctx, *about)
    doc_type = noun_names()[ctx.folded[slice(*noun)]] if noun else number.value.doc_type
    return Own(about, "own.listed", number, doc_type, noun, date=date)


def _noun(ctx: Context, start: int, end: int) -> tuple[int, int] | None:
    """The type that opens the abstract ("Kế hoạch triển khai …")."""
    words = _NOUN.match(ctx.folded, start, end)
    if words is None:
        return None
    parts = words.group().split()
    heads = (" ".join(parts[:count]) for count in range(len(parts), 0, -1))
    head = next((head for head in heads if head in noun_names()), None)
    return (start, start + len(head)) if head else None


def _heading_body(heading: list[Mention[BodyName]], segments: tuple[str, ...]) -> Mention[BodyName] | None:
    """The body over the table whose documents have this suffix ("Văn bản của UBND huyện Lộc Bình")."""
    for body in heading:
        known = load().bodies.get(body.value.id or "")
        committee = segments[:1] == ("UBND",) and body.value.id in COMMITTEES
        if committee or (known is not None and segments and segments[0] in known.abbreviations):
            return body
    return None
