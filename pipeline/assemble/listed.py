"""Tables of documents: each row holds a number, a day of issue and what the document is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from extractors.bodies.values import COMMITTEES, BodyName
from extractors.gazetteer import load
from extractors.mentions import Mention, within
from extractors.numbers.find import DocumentNumber
from extractors.numbers.patterns import noun_names
from pipeline.assemble.context import Context
from pipeline.assemble.own import Own
from pipeline.segment import Block
from pipeline.segment.view import trim

_MIN_ROWS, _MIN_ABSTRACT = 3, 15
# Before the number of a row: its place in the list, the cell of the day, the word "Số".
_BEFORE_NUMBER = re.compile(
    r"[\s|]*(?:\d{1,3}[\s|.)]+)?(?:\d{1,2}[/-]\d{1,2}[/-]\d{4}[\s|]+)?(?:số(?: ký hiệu| hiệu)?\s?:?\s?)?"
)
# Cells behind what the document is about: that it is in force, that its file can be had.
_CELLS_BEHIND = re.compile(r"[\s|]*(?:(?:còn|hết) hiệu lực|tải (?:về|xuống)|xem|chi tiết|pdf|đính kèm)?[\s|]*$")
_NOUN = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,3}")


def find_listed(ctx: Context) -> list[Own]:
    """The documents of a table, in order; none when the page holds no table of at least three rows."""
    rows = list(_rows(ctx))
    return rows if len(rows) >= _MIN_ROWS else []


def abstract(ctx: Context, own: Own) -> tuple[int, int]:
    """What the row of a listed document says that it is about: [start, end) in characters."""
    start, end = own.span
    behind = _CELLS_BEHIND.search(ctx.folded, start, end)
    return start, behind.start() if behind else end


def _rows(ctx: Context) -> Iterator[Own]:
    last: Block | None = None
    heading: list[Mention[BodyName]] | None = None
    for number in ctx.numbers:
        block = ctx.layout.at(number.start)
        if block is None or block == last or number.value.number is None or number.value.family == "bare":
            continue
        last = block
        own = _row(ctx, block, number)
        if own is not None:
            if heading is None:
                heading = [body for body in ctx.bodies if body.start < block.start]
            yield replace(own, issuer=_heading_body(heading, number.value.segments))


def _row(ctx: Context, block: Block, number: Mention[DocumentNumber]) -> Own | None:
    if not _BEFORE_NUMBER.fullmatch(ctx.folded, block.start, number.start):
        return None
    inside = [date for date in within(ctx.dates, block.start, block.end) if date.value.is_day]
    beside = (d for d in inside if d.end <= number.start or not ctx.folded[number.end : d.start].strip(" |,-"))
    date = next(beside, None)
    if date is None:
        return None
    start, _ = trim(ctx.text, max(number.end, date.end), block.end, left="|-–:")
    if block.end - start < _MIN_ABSTRACT:
        return None
    noun = _noun(ctx, start, block.end)
    doc_type = noun_names()[ctx.folded[slice(*noun)]] if noun else number.value.doc_type
    return Own((start, block.end), "own.listed", number, doc_type, noun, date=date)


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
