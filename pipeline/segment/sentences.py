"""Sentences with exact offsets, for articles and for hard-wrapped official texts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.letters import LOWER, UPPER
from pipeline.segment.view import trim

# A line continues on the next one when it does not end a clause and the next starts like the middle of one.
_ENDS_CLAUSE = re.compile(r"[.;:!?…][\"”’')\]]*$")
_STARTS_INSIDE = re.compile(rf"[{LOWER}(,]|\d{{1,2}}[/-]\d{{1,2}}[/-]\d{{4}}|\d{{1,2}} tháng \d")
_STARTS_ITEM = re.compile(
    rf"[-–+*•]\s|(?i:[a-zđ][.)]\s|\(?[ivx\d]{{1,4}}[.)]\s)|(?:\d{{1,2}}|[IVX]{{1,4}})/\s(?=[{UPPER}][{LOWER}])"
)
# These words want something behind them, and "10/2020/NĐ-CP" or "12 /KH-UBND" opens no line of its own.
_WANTS_MORE = re.compile(
    r"\b(?:số|tại|của|và|về|việc|ngày|tháng|năm|theo|do|với|cho|đến|các|giữa|từ|trên|[Cc]ăn cứ|[Tt]hực hiện)$"
)
_STARTS_NUMBER = re.compile(r"\d{1,5}[a-z]?\s?/")
# Law portals break a line inside the first words of an article: "Điều" / "1. Ban hành …", "Điều 3. Chánh" /
# "Văn phòng …".
_ARTICLE_OPENS = re.compile(r"\AĐiều(?:\s\d{1,2}\s?[.:]\s[^\s.;:,]+)?\s*\Z")
_LOOK_BACK = 400
_FULL_LINE = 50
_LISTS = re.compile(r"[,;:]")
_BOUNDARY = re.compile(
    rf"(?:(?<![!?…])[!?…]++|\.(?:/\.)?)[\"”’')\]]*(?=\s+[\"“‘(\[]?[^\W_{LOWER}])|[;](?=\s*\n)|:(?=\s*\n)"
)
# What a boundary begins with: looked for first, it is found sooner.
_SIGN = re.compile(r"[.;:!?…]")
# A full stop after these does not end a sentence: list numbers, initials and the abbreviations of the genre.
_NO_END = re.compile(
    r"(?:^|[\s(\[“\"])(?:\(?\d{1,3}|[IVX]{1,5}|[a-zđ]|TP|Tp|T\.?P|TX|Tx|TT|T\.Ư|TƯ|T\.W|Q|P|H|X|KP|GS|PGS|TS|ThS|BS|CN|KS|NSND|NSƯT|LS|Ths"
    r"|Ts|Bs|Th|St|TM|KT|T/M|K/T|tr|v\.v|vv|[A-ZĐ])$"
)


def split_sentences(text: str, breaks: frozenset[int] = frozenset()) -> list[tuple[int, int]]:
    """Split a text into sentences.

    Args:
        text: the text of a page; its lines are paragraphs, headings, items or the wrapped lines of these.
        breaks: starts of lines that begin something of their own (a stamp, a byline) and go on from no line above.

    Returns:
        Spans [start, end) in characters, in order, without the white space around them.
    """
    sentences: list[tuple[int, int]] = []
    for start, end in paragraphs(text, breaks):
        sentences.extend(_split_paragraph(text, start, end))
    return sentences


@lru_cache(maxsize=4)
def paragraphs(text: str, breaks: frozenset[int] = frozenset()) -> Sequence[tuple[int, int]]:
    """Lines of the text, those that wrap put together: spans [start, end) in characters; ``breaks`` as above."""
    found: list[tuple[int, int]] = []
    at = 0
    joined = False
    for line in text.split("\n"):
        end = at + len(line)
        if not line.strip():
            joined = False
        elif (
            joined
            and found
            and at not in breaks
            and _continues(text[max(found[-1][0], found[-1][1] - _LOOK_BACK) : found[-1][1]], line)
        ):
            found[-1] = (found[-1][0], end)
        else:
            found.append((at, end))
            joined = True
        at = end + 1
    return found


def _continues(before: str, line: str) -> bool:
    if _ENDS_CLAUSE.search(before):
        return False
    if _STARTS_ITEM.match(line):
        return before.strip() == "Điều" or _breaks_at_dash(before, line)
    if _ARTICLE_OPENS.match(before):
        return True
    inside = _STARTS_INSIDE.match(line) or _STARTS_NUMBER.match(line)
    return bool(inside) or before.endswith(",") or bool(_WANTS_MORE.search(before))


def _breaks_at_dash(before: str, line: str) -> bool:
    """A name broken at its dash ("… Sở Lao động" / "- Thương binh và Xã hội") in a paragraph that fills its lines."""
    last = before.rsplit("\n", 1)[-1]
    in_list = _LISTS.search(before) is not None and not _STARTS_ITEM.match(before)
    return line.startswith("- ") and len(last) >= _FULL_LINE and in_list


def _split_paragraph(text: str, start: int, end: int) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    begin = done = start
    for sign in _SIGN.finditer(text, start, end):
        stop = sign.start()
        match = _BOUNDARY.match(text, stop, end) if stop >= done else None
        if match is None:
            continue
        done = match.end()
        if match.group().startswith(".") and _NO_END.search(text[max(begin, stop - 8) : stop]):
            continue
        spans.append((begin, match.end()))
        begin = match.end()
    spans.append((begin, end))
    trimmed = (trim(text, *span) for span in spans)
    return [(start, end) for start, end in trimmed if start < end]
