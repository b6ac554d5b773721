"""Evidence read again: in the text of its record, and in the source that the text was read from."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator

from pipeline.ingest.reading import Reading
from pipeline.model import Evidence, Page, PageBox, SourceRange

_TAG = re.compile(r"<[^<>]*>")
_LETTERS = re.compile(r"[^\W_]+")
_POINTS = 1.0  # that a box may differ: other versions of the reader of PDF round otherwise
_PLACES = 200  # of the same words that are looked at
_SHOWN = 60


def wrong_in_text(page: Page) -> Iterator[str]:
    """What is wrong with the evidence of a page by the text of its record.

    Args:
        page: with its text.
    """
    text = page.text or ""
    for index, evidence in enumerate(page.evidence):
        if any(not 0 <= source < index for source in evidence.inferred_from):
            yield f"{_named(evidence)} is concluded from evidence that does not stand before it"
        if evidence.start is None or evidence.end is None:
            if evidence.origin == "text":
                yield f"{_named(evidence)} has no place in the text"
        elif not 0 <= evidence.start < evidence.end <= len(text):
            yield f"{_named(evidence)} stands outside the text, at [{evidence.start}, {evidence.end})"
        elif text[evidence.start : evidence.end] != evidence.text:
            there = _cut(text[evidence.start : evidence.end])
            yield f"{_named(evidence)}: at [{evidence.start}, {evidence.end}) the text says {there}"


def wrong_in_source(page: Page, reading: Reading) -> Iterator[str]:
    """What is wrong with the evidence of a page by the source that it was read from.

    Args:
        page: its record.
        reading: what the reader makes of the same bytes now.
    """
    for evidence in page.evidence:
        if evidence.source is not None and evidence.text is not None and not _stands(evidence, evidence.text, reading):
            yield f"{_named(evidence)}: its source at {_place(evidence.source)} does not say so"


def _stands(evidence: Evidence, text: str, reading: Reading) -> bool:
    """Whether the words stand in the source where the evidence says, as they are or as the reader reads them."""
    place = evidence.source
    if isinstance(place, SourceRange):
        if not 0 <= place.start < place.end <= len(reading.source):
            return False
        said = reading.source[place.start : place.end]
        if said == text or _plain(said) == _plain(text):
            return True
    # Old codes, garbled letters, PDF: what stands in the source are not the words, but what the reader makes words of.
    return any(_same_place(reading.source_of(at, at + len(text)), place) for at in _found(text, evidence, reading))


def _found(text: str, evidence: Evidence, reading: Reading) -> Iterator[int]:
    """Where the words stand in what the reader reads: first where they stood, then from the start of the page."""
    start = evidence.start
    if start is not None and text and reading.text.startswith(text, start):
        yield start
    at = reading.text.find(text) if text else -1
    for _ in range(_PLACES):
        if at < 0:
            return
        yield at
        at = reading.text.find(text, at + 1)


def _same_place(one: SourceRange | PageBox, other: SourceRange | PageBox | None) -> bool:
    if isinstance(one, PageBox) and isinstance(other, PageBox):
        return one.page == other.page and all(abs(a - b) <= _POINTS for a, b in zip(one.box, other.box, strict=True))
    return one == other


def _plain(source: str) -> str:
    """Letters and digits of a piece of source or text, without its markup."""
    text = unicodedata.normalize("NFC", html.unescape(_TAG.sub(" ", source)))
    return "".join(_LETTERS.findall(text.replace("Ð", "Đ").replace("ð", "đ")))


def _named(evidence: Evidence) -> str:
    return f"{evidence.field} {_cut(evidence.text)}" if evidence.text else evidence.field


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return f"“{text if len(text) <= _SHOWN else text[: _SHOWN - 1] + '…'}”"


def _place(place: SourceRange | PageBox) -> str:
    if isinstance(place, SourceRange):
        return f"[{place.start}, {place.end})"
    return f"page {place.page}, box {', '.join(f'{point:.0f}' for point in place.box)}"
