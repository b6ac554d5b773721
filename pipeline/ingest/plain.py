"""Plain text and markdown to lines."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.ingest.clean import with_plain_line_ends
from pipeline.ingest.content import Content
from pipeline.ingest.links import Anchor
from pipeline.ingest.reading import Cut, Metadata
from pipeline.ingest.stamps import parse_machine_date
from pipeline.textmap import Edit, MappedText

# Markdown marks: emphasis around words or digits, heading marks, quote marks, backslash escapes. Underscores stay:
# they are also blanks in forms and parts of file names. A star that separates the header of Party texts goes as well.
_MARKDOWN = re.compile(r"\*{1,3}|^#{1,6}[ \t]+|^>[ \t]?|`{1,3}", re.MULTILINE)
_MARKS = "*#>`"
_LINK = re.compile(r"(!?)\[(?P<words>[^\]\n]{0,300})\]\((?P<url>[^()\n]{0,500})\)")
_TABLE_RULE = re.compile(r"^[ \t|:-]*+$(?<=[|:-])", re.MULTILINE)
# The outer bars of a table row; the bars between cells stay.
_TABLE_EDGE = re.compile(r"^[ \t]*\|[ \t]?|[ \t]?\|[ \t]*(?=\r?$)", re.MULTILINE)
_BREAK = re.compile(r"<br\s?/?>", re.IGNORECASE)
_FRONT_MATTER = re.compile(r"\A---[ \t]*\r?\n((?:[A-Za-z_]{2,30}:[^\n]{0,500}\n){1,40})---[ \t]*(?:\r?\n|\Z)")
# Some crawlers put the day of the fetch before the text: it is never the day of publication.
_CRAWLER_PREFIX = re.compile(r"\s{0,3}date (\d{4}-\d{2}(?:-\d{2})?) ")
_ESCAPE = re.compile(r"\\(?=[*_.#|()\[\]\\-])")


def read_plain(source: str) -> Content:
    """Read plain text or markdown.

    Args:
        source: the decoded source.
    """
    captured = _CRAWLER_PREFIX.match(source)
    start, meta = (captured.end(), Metadata()) if captured else front_matter(source)
    text = MappedText.of(source, start)
    return Content(
        "text",
        source,
        [strip_markdown(text)],
        cuts=[Cut(0, start, "crawler prefix" if captured else "front matter")] if start else [],
        meta=meta,
        anchors=markdown_links(text),
        captured=captured[1] if captured else None,
    )


def front_matter(source: str) -> tuple[int, Metadata]:
    """What a markdown page says of itself between two rules at its top, and where that ends (0: there is none)."""
    found = _FRONT_MATTER.match(source)
    if not found:
        return 0, Metadata()
    pairs = (line.partition(":") for line in found[1].splitlines())
    told = {key.strip().lower(): value.strip().strip("\"'") for key, _, value in pairs}
    published = parse_machine_date(told.get("date") or told.get("published") or "")
    return found.end(), Metadata(
        told.get("title") or None, published, told.get("author") or None, url=told.get("url") or None
    )


def strip_markdown(text: MappedText) -> MappedText:
    """Take the marks of markdown out and leave the words."""
    text = with_plain_line_ends(text)
    text = text.sub(_BREAK, "\n")
    text = text.sub(_ESCAPE, "")
    text = _unwrap_links(text)
    text = text.sub(_TABLE_RULE, "")
    if "|" in text.text:
        text = text.sub(_TABLE_EDGE, "")
    if any(mark in text.text for mark in _MARKS):
        text = text.sub(_MARKDOWN, "")
    return text


def _unwrap_links(text: MappedText) -> MappedText:
    edits = []
    for m in _links(text.text):
        edits.append(Edit(m.start(), m.start("words"), ""))
        edits.append(Edit(m.end("words"), m.end(), ""))
    return text.edit(edits) if edits else text


def _links(text: str) -> Iterable[re.Match[str]]:
    return _LINK.finditer(text) if "](" in text else ()


def markdown_links(text: MappedText) -> list[Anchor]:
    """The links of a markdown source; an image is none."""
    return [
        Anchor(*text.source_span(m.start(), m.end()), m["url"].partition(" ")[0])
        for m in _links(text.text)
        if not m[1] and m["words"].strip()
    ]
