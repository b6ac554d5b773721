"""Stage 1: bytes to a page as read."""

from __future__ import annotations

import hashlib
import re

from pipeline.ingest.clean import clean
from pipeline.ingest.content import Content
from pipeline.ingest.formats import format_of
from pipeline.ingest.furniture import label_lines
from pipeline.ingest.links import offered_files, place_links
from pipeline.ingest.markup import read_encoded, read_source
from pipeline.ingest.mend import mend_lines
from pipeline.ingest.official import looks_official
from pipeline.ingest.reading import Cut, IngestError, Line, Link, Metadata, QuarantineError, Reading
from pipeline.ingest.relevance import check_relevance
from pipeline.ingest.unroll import flat_parts
from pipeline.textmap import MappedText, join

__all__ = ["Cut", "IngestError", "Line", "Link", "Metadata", "Reading", "read_bytes", "read_text"]

MAX_BYTES = 20_000_000
_TABLE_ROW = re.compile(r"^\|.*\|$|.+ \| .+ \| .+|^[^|]{1,60} \| [^|]+$")


def read_bytes(data: bytes, path: str | None = None, page_id: str | None = None) -> Reading:
    """Read a page.

    Args:
        data: all bytes of the input; what it is is told by the content, not by the name.
        path: where it came from, for the record.
        page_id: the SHA-256 of the bytes, where the caller has it already.

    Raises:
        IngestError: when the bytes are not a page that can be read; the message says what to do.
        QuarantineError: when they can, and are no page of ours.
    """
    if len(data) > MAX_BYTES:
        raise IngestError(
            f"the file has {len(data):,} bytes, over the limit of {MAX_BYTES:,}; split it or leave it out"
        )
    form = format_of(data)
    content = mend_lines(form.read(data)) if form is not None else read_encoded(data)
    reading = _read_content(content, page_id or hashlib.sha256(data).hexdigest(), path)
    check_relevance(reading)
    return reading


def read_text(text: str) -> Reading:
    """Read text that a caller already holds (plain text, markdown or HTML).

    Raises:
        IngestError: when there is nothing in it.
    """
    data = text.encode("utf-8", "surrogatepass")
    if not text.strip():
        raise QuarantineError("the text is empty")
    return _read_content(read_source(text), hashlib.sha256(data).hexdigest(), None)


def _read_content(content: Content, page_id: str, path: str | None) -> Reading:
    """The page of a content: its characters repaired, its lines put right and told apart from furniture."""
    lines, marker, repairs = content.lines, content.title, content.repairs
    head, done = clean(join(lines[:marker], "\n")) if marker else (MappedText("", []), ())
    rest, more = clean(join(lines[marker or 0 :], "\n"))
    repairs += tuple(dict.fromkeys(done + more))
    whole = join([head, rest], "\n") if marker else rest
    spans, title = _unroll(whole.text, None if marker is None else len(head) + 1 if marker else 0)
    mapped, kept, cuts = _label(whole, spans, title)
    links = place_links(mapped, content.anchors)
    return Reading(
        id=page_id,
        format=content.format,
        source=content.source,
        mapped=mapped,
        lines=kept,
        cuts=tuple(sorted([*content.cuts, *cuts], key=lambda cut: cut.start)),
        meta=content.meta,
        repairs=repairs,
        path=path,
        captured=content.captured,
        links=links,
        offers=offered_files(content.source, content.anchors, links),
        boxes=content.boxes,
        encoding=content.encoding,
        ocr=content.ocr,
    )


def _unroll(text: str, title_from: int | None) -> tuple[list[tuple[int, int]], int | None]:
    """The spans of the lines, those of official texts that lost their line breaks cut up, and which is the title.

    Args:
        text: the text of the page.
        title_from: where the title begins, perhaps behind empty lines; None: nobody knows.
    """
    spans: list[tuple[int, int]] = []
    title = None
    at = 0
    for line in text.split("\n"):
        if title is None and title_from is not None and at >= title_from and line:
            title = len(spans)
        spans += [(at + start, at + end) for start, end in flat_parts(line)]
        at += len(line) + 1
    return spans, title


def _label(
    whole: MappedText, spans: list[tuple[int, int]], title: int | None
) -> tuple[MappedText, tuple[Line, ...], list[Cut]]:
    """The text of a page without its furniture, its lines, and what was cut."""
    texts = [whole.text[start:end] for start, end in spans]
    labels = label_lines(texts, title, looks_official("\n".join(texts)))
    kept: list[tuple[int, int]] = []
    lines: list[Line] = []
    cuts: list[Cut] = []
    at = 0
    for span, text, role, reason in zip(spans, texts, labels.roles, labels.reasons, strict=True):
        if reason is None:
            kept.append(span)
            if text:
                is_row = role == "body" and "|" in text and _TABLE_ROW.match(text)
                lines.append(Line("table_row" if is_row else role, at, at + len(text)))
            at += len(text) + 1
        elif text:
            cuts.append(Cut(*whole.source_span(*span), reason))
    if not lines:
        raise QuarantineError("nothing is left of the page but furniture; it holds no text")
    return whole.keep(kept, "\n"), tuple(lines), cuts
