"""Stage 1: bytes to a page as read."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace

from pipeline.ingest.clean import clean
from pipeline.ingest.decode import decode
from pipeline.ingest.furniture import label_lines
from pipeline.ingest.html import read_html
from pipeline.ingest.links import offered_files, place_links
from pipeline.ingest.official import looks_official
from pipeline.ingest.plain import front_matter, markdown_links, strip_markdown
from pipeline.ingest.reading import Cut, IngestError, Line, LineRole, Link, Metadata, Reading
from pipeline.ingest.unroll import flat_parts
from pipeline.textmap import MappedText, join

__all__ = ["Cut", "IngestError", "Line", "Link", "Metadata", "Reading", "read_bytes", "read_text"]

MAX_BYTES = 20_000_000
_HTML = re.compile(
    r"<(?:!doctype\s+html|html|head|body|div|p|table|article|br|span|h[1-6])\b[^<>]{0,2000}>", re.IGNORECASE
)
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)\b[^<>]{0,500}>")
# A heading, the rule of a table, a row between its outer bars.
_MARKDOWN = re.compile(r"^(?:#{1,6} \S|\|[^\n]{1,2000}\|\s*$)", re.MULTILINE)
# Some crawlers put the day of the fetch before the text: it is never the day of publication.
_CRAWLER_PREFIX = re.compile(r"\s{0,3}date (\d{4}-\d{2}(?:-\d{2})?) ")
_TABLE_ROW = re.compile(r"^\|.*\|$|.+ \| .+ \| .+|^[^|]{1,60} \| [^|]+$")


def read_bytes(data: bytes, path: str | None = None) -> Reading:
    """Read a page.

    Args:
        data: all bytes of the input; what it is is told by the content, not by the name.
        path: where it came from, for the record.

    Raises:
        IngestError: when the bytes are not a page that can be read; the message says what to do.
    """
    if len(data) > MAX_BYTES:
        raise IngestError(
            f"the file has {len(data):,} bytes, over the limit of {MAX_BYTES:,}; split it or leave it out"
        )
    source, encoding = decode(data)
    repairs = () if encoding == "utf-8" else (f"decoded:{encoding}",)
    return _read_source(source, hashlib.sha256(data).hexdigest(), path, repairs)


def read_text(text: str) -> Reading:
    """Read text that a caller already holds (plain text, markdown or HTML).

    Raises:
        IngestError: when there is nothing in it.
    """
    data = text.encode("utf-8", "surrogatepass")
    if not text.strip():
        raise IngestError("the text is empty")
    return _read_source(text, hashlib.sha256(data).hexdigest(), None, ())


def _read_source(source: str, page_id: str, path: str | None, repairs: tuple[str, ...]) -> Reading:
    captured = _CRAWLER_PREFIX.match(source)
    if _HTML.search(source[:5000]) and not _is_markdown(source):
        content = read_html(source)
        lines, title, cuts, meta, form = content.lines, content.title, content.cuts, content.meta, "html"
        anchors = content.anchors
    else:
        start, meta = (captured.end(), Metadata()) if captured else front_matter(source)
        text = MappedText.of(source, start)
        lines, title, form = [strip_markdown(text)], None, "text"
        anchors = markdown_links(text)
        cuts = [Cut(0, start, "crawler prefix" if captured else "front matter")] if start else []
    marker = title
    head, done = clean(join(lines[:marker], "\n")) if marker else (MappedText("", []), ())
    rest, more = clean(join(lines[marker or 0 :], "\n"))
    repairs += tuple(dict.fromkeys(done + more))
    pieces = (_split_lines(head) if marker else []) + _split_lines(rest)
    if marker is not None:
        title = next((i for i in range(len(_split_lines(head)) if marker else 0, len(pieces)) if pieces[i].text), None)
    pieces, title = _unroll(pieces, title)
    reading = _assemble(page_id, form, source, pieces, title, cuts, meta, repairs, path)
    links = place_links(reading.mapped, anchors)
    reading = replace(reading, links=links, offers=offered_files(source, anchors, links))
    return replace(reading, captured=captured[1]) if captured else reading


def _is_markdown(source: str) -> bool:
    """Markdown whose cells break their lines with a tag of HTML, the only one in it."""
    tags = {tag.lower() for tag in _TAG.findall(source)}
    return tags <= {"br"} and bool(_MARKDOWN.search(source))


def _split_lines(text: MappedText) -> list[MappedText]:
    lines, at = [], 0
    for line in text.text.split("\n"):
        lines.append(text.slice(at, at + len(line)))
        at += len(line) + 1
    return lines


def _unroll(pieces: list[MappedText], title: int | None) -> tuple[list[MappedText], int | None]:
    """The lines, those of official texts that lost their line breaks cut up, and where the title has gone."""
    lines: list[MappedText] = []
    moved = title
    for i, piece in enumerate(pieces):
        if i == title:
            moved = len(lines)
        lines.extend(piece.slice(*span) for span in flat_parts(piece.text))
    return lines, moved


def _assemble(
    page_id: str,
    form: str,
    source: str,
    pieces: list[MappedText],
    title: int | None,
    cuts: list[Cut],
    meta: Metadata,
    repairs: tuple[str, ...],
    path: str | None,
) -> Reading:
    official = looks_official("\n".join(piece.text for piece in pieces))
    labels = label_lines([piece.text for piece in pieces], title, official)
    kept: list[MappedText] = []
    roles: list[LineRole] = []
    for piece, role, reason in zip(pieces, labels.roles, labels.reasons, strict=True):
        if reason is None:
            kept.append(piece)
            roles.append("table_row" if role == "body" and _TABLE_ROW.match(piece.text) else role)
        elif piece.text:
            cuts.append(Cut(*piece.source_span(0, len(piece)), reason))
    mapped = join(kept, "\n")
    lines, at = [], 0
    for piece, role in zip(kept, roles, strict=True):
        if piece.text:
            lines.append(Line(role, at, at + len(piece)))
        at += len(piece) + 1
    if not lines:
        raise IngestError("nothing is left of the page but furniture; it holds no text")
    return Reading(
        page_id, form, source, mapped, tuple(lines), tuple(sorted(cuts, key=lambda c: c.start)), meta, repairs, path
    )
