"""Links of a page: where their words stand in the text, and the address they lead to."""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from pipeline.ingest.reading import Link, Offer
from pipeline.textmap import MappedText

# Boxes for files often stand outside the content; a label says what they are.
_OFFER_LABEL = re.compile(
    r"(?:tài liệu|văn bản) (?:kèm theo|gốc)|đính kèm|tải (?:về|xuống|file|tệp|văn bản)",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[^<>]{0,2000}>")
_LABEL_SOURCE, _LABEL_CHARS = 400, 60
# The files that portals offer.
FILE_ENDING = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|7z)(?=$|[?#&])", re.IGNORECASE)


class Anchor(NamedTuple):
    """A link in the decoded source: characters [start, end) from its first mark to its last, and its address.

    ``furniture``: it stands in a menu, a footer or the like.
    """

    start: int
    end: int
    url: str
    furniture: bool = False


def place_links(mapped: MappedText, anchors: Iterable[Anchor]) -> tuple[Link, ...]:
    """The links whose words stand in the text, in order.

    Args:
        mapped: the text of the page; its runs follow the source.
        anchors: the links of its source.
    """
    starts = [run.source_start for run in mapped.runs]
    found = []
    for anchor in anchors:
        span = _text_span(mapped, starts, anchor)
        if span is not None:
            found.append(Link(*span, anchor.url, anchor.start, anchor.end))
    return tuple(sorted(found, key=lambda link: (link.start, link.end)))


def offered_files(source: str, anchors: Iterable[Anchor], placed: Iterable[Link]) -> tuple[Offer, ...]:
    """The files that a labelled box offers and whose links do not stand in the text.

    Args:
        source: the decoded source.
        anchors: its links.
        placed: those that stand in the text.
    """
    in_text = {link.source_start for link in placed}
    offers = []
    for anchor in anchors:
        if anchor.furniture or anchor.start in in_text or not FILE_ENDING.search(anchor.url):
            continue
        words = _visible(source, anchor.start, min(anchor.end, anchor.start + 2000))
        before = _visible(source, max(0, anchor.start - _LABEL_SOURCE), anchor.start)
        if _OFFER_LABEL.search(f"{before[-_LABEL_CHARS:]} {words}"):
            offers.append(Offer(words, anchor.url, anchor.start, anchor.end))
    return tuple(offers)


def _visible(source: str, start: int, end: int) -> str:
    words = html.unescape(_TAG.sub(" ", source[start:end]))
    return unicodedata.normalize("NFC", " ".join(words.split()))


def _text_span(mapped: MappedText, starts: list[int], anchor: Anchor) -> tuple[int, int] | None:
    """The text that was read from the source of a link; None when nothing of it was kept."""
    first, last = bisect_right(starts, anchor.start), bisect_left(starts, anchor.end) - 1
    if first and mapped.runs[first - 1].source_end > anchor.start:
        first -= 1
    if first > last:
        return None
    head, tail = mapped.runs[first], mapped.runs[last]
    start = head.text_start + (max(0, anchor.start - head.source_start) if head.linear else 0)
    end = tail.text_end - (max(0, tail.source_end - anchor.end) if tail.linear else 0)
    while start < end and mapped.text[start].isspace():
        start += 1
    while end > start and mapped.text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None
