"""The original page with the values marked where they stand, safe to open."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from pipeline.display.highlight import Mark, find_marks
from pipeline.display.labels import label, shade
from pipeline.ingest.html.scan import stretches, tags
from pipeline.ingest.reading import Reading
from pipeline.model import Page
from pipeline.registry.labels import Language

# What runs code, loads another page or sends the reader elsewhere. The policy below forbids all of it, too, and any
# request to the network: the two do not rest on each other.
_DROPPED = re.compile(
    r"</?(?:script|iframe|object|embed|applet|frame|base|noscript|portal)(?=[\s/>])"
    r"|<meta(?=[\s/>])[^>]*(?:http-equiv|charset)|<\?",
    re.IGNORECASE,
)
_BODY = re.compile(r"<body(?=[\s/>])", re.IGNORECASE)
_BAR_CHARS = 48
_KEPT_RAW = re.compile(r"<(?:style|title|textarea|xmp)(?=[\s/>])", re.IGNORECASE)
_ACTIVE = re.compile(
    r"[\s\"'/](?:on[\w-]+|srcdoc|formaction)\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s>]+)|(?:java|vb)script\s*:", re.IGNORECASE
)
_HEAD = """<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; \
base-uri 'none'; form-action 'none'">
<style>
mark.kehoach { color: #000; border-radius: 3px; padding: 0 2px; scroll-margin: 8em; }
nav.kehoach { position: sticky; top: 0; z-index: 2147483647; max-height: 7em; overflow: auto; background: #fff;
  color: #000; border-bottom: 1px solid #888; padding: 4px 8px; font: 13px/1.6 sans-serif; text-align: left; }
nav.kehoach a { color: #000; border-radius: 3px; padding: 0 4px; margin-right: 4px; white-space: nowrap; }
mark[data-field].kehoach::after { content: " " attr(data-field); font: italic 10px sans-serif; opacity: .75; }
</style>
"""


@dataclass(frozen=True, slots=True)
class _Place:
    """A stretch of the source that holds a value or a part of it, and the opening tag of its mark."""

    start: int
    end: int
    mark: str


def original_page(reading: Reading, page: Page, language: Language = "en") -> str:
    """The decoded source as an HTML page, each value marked where it stands, scripts and requests taken out.

    Args:
        reading: the page as read.
        page: its record.
        language: language of the labels.

    Returns:
        HTML. A source that is no HTML is shown as it stands.
    """
    marks = find_marks(page.evidence)
    places = list(_places(reading, marks, language))
    bar = _bar(page, marks, language)
    if reading.format == "html":
        return "".join(_html(reading.source, places, bar))
    words = "".join(_marked(reading.source, 0, len(reading.source), places, plain=True))
    return f'<!doctype html>\n<html lang="vi">\n{_HEAD}{bar}<pre style="white-space: pre-wrap">{words}</pre>\n</html>\n'


def _names(mark: Mark, language: Language) -> str:
    return escape(", ".join(dict.fromkeys(label(field, language) for field, _ in mark.fields)))


def _bar(page: Page, marks: Sequence[Mark], language: Language) -> str:
    """The values in a line over the page, each leading to its place: without its styles a portal page is long."""
    links = []
    for i, mark in enumerate(marks):
        words = escape(" ".join((page.text or "")[mark.start : mark.end].split()))
        short = words if len(words) <= _BAR_CHARS else f"{words[:_BAR_CHARS]}…"
        ground = shade(mark.fields[0][0])
        links.append(f'<a href="#kehoach-{i}" style="background: {ground}">{_names(mark, language)}: {short}</a>')
    return f'<nav class="kehoach">{" ".join(links)}</nav>\n'


def _places(reading: Reading, marks: Sequence[Mark], language: Language) -> Iterator[_Place]:
    """The places of the values in the source, in order; a value that tags cut is marked piece by piece."""
    found: list[_Place] = []
    for i, mark in enumerate(marks):
        names = _names(mark, language)
        ground = shade(mark.fields[0][0])
        opening = f'<mark class="kehoach" style="background: {ground}" title="{names}"'
        runs = reading.mapped.slice(mark.start, mark.end).runs
        *parts, (start, end) = _joined(reading.source, [(run.source_start, run.source_end) for run in runs])
        found += [_Place(*part, f"{opening}>") for part in parts]
        found.append(_Place(start, end, f'{opening} id="kehoach-{i}" data-field="{names}">'))
    at = 0
    for place in sorted(found, key=lambda place: place.start):
        if place.start >= at:
            yield place
            at = place.end


def _joined(source: str, pieces: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The pieces of a value, those with no tag between them as one."""
    start, end = -1, -1
    for a, b in pieces:
        if a == b:
            continue
        if start >= 0 and end <= a and "<" not in source[end:a]:
            end = b
            continue
        if start >= 0:
            yield start, end
        start, end = a, b
    if start >= 0:
        yield start, end


def _html(source: str, places: list[_Place], bar: str) -> Iterator[str]:
    """The source of an HTML page; comments and scripts lie between its stretches and are left out."""
    begun = False
    raw_from: int | None = None
    for begin, end in stretches(source):
        if raw_from is not None:
            yield source[raw_from:begin]
        at = begin
        for tag in tags(source, begin, end):
            words = tag[0]
            yield from _marked(source, at, tag.start(), places)
            at = tag.end()
            declares = words.startswith(("<!", "<?"))
            if not begun and not declares:
                yield _HEAD
                begun = True
            raw_from = at if _KEPT_RAW.match(words) and at == end else None
            yield "" if _DROPPED.match(words) else _ACTIVE.sub(" ", words)
            if bar and _BODY.match(words):
                yield bar
                bar = ""
        if not begun and at < end:
            yield _HEAD
            begun = True
        yield from _marked(source, at, end, places)


def _marked(source: str, start: int, end: int, places: list[_Place], *, plain: bool = False) -> Iterator[str]:
    """The text of [start, end) with the places in it marked; ``plain``: it is no HTML and has to be escaped."""
    if start >= end:
        return
    at = start
    while places and places[0].start < end:
        place = places[0]
        a, b = max(place.start, at), min(place.end, end)
        if a < b:
            yield escape(source[at:a], quote=False) if plain else source[at:a]
            yield place.mark
            yield escape(source[a:b], quote=False) if plain else source[a:b]
            yield "</mark>"
            at = b
        if place.end > end:
            break
        places.pop(0)
    yield escape(source[at:end], quote=False) if plain else source[at:end]
