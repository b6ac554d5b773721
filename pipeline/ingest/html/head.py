"""The head of a page: its title, what ``<meta>`` says, the canonical link, JSON-LD.

Nearly every head is written plainly and read by one pattern; one that it does not fit to the letter is read by
BeautifulSoup. A test holds that both read the same.
"""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from bs4 import BeautifulSoup, Tag
from bs4.filter import SoupStrainer

from pipeline.ingest.html.scan import attributes

_WANTED = SoupStrainer(["title", "meta", "link", "script"])
_LINKED_DATA = "application/ld+json"
_VALUES = r"(?:\s++[\w:@-]++(?:\s*+=\s*+(?:\"[^\"<>]*+\"|'[^'<>]*+'|[^\s\"'<>=`]++))?+)*+\s*+"
# What parsers read in ways of their own.
_ODD = "script|style|title|textarea|iframe|xmp|noembed|noframes|plaintext|svg|math"
_PIECE = re.compile(
    r"[^<]*+(?:<!--(?!-?>)(?:[^-]|-(?!-))*+-->|<!doctype[^<>]*+>|<\?[^<>]*+>"
    rf"|(?P<script><script{_VALUES}>)(?P<words>(?:[^<]++|<(?!/?script))*+)</script\s*+>"
    rf"|<style{_VALUES}>(?:[^<]++|<(?!/style))*+</style\s*+>"
    rf"|<title{_VALUES}>(?P<title>[^<]*+)</title\s*+>"
    rf"|(?P<tag><(?P<name>meta|link)(?![\w:-]){_VALUES}/?>)"
    rf"|<(?!(?:{_ODD}|meta|link)(?![\w:-]))[a-z][\w:-]*+{_VALUES}/?>|</(?!(?:{_ODD})(?![\w:-]))[a-z][\w:-]*+\s*+>)",
    re.IGNORECASE | re.ASCII,
)
# Entities that every parser reads alike: with their semicolon, in a title of the letters of our pages alone.
_WHOLE_ENTITY = re.compile(r"&(?=\w+;|#\d+;|#x[\da-f]+;)", re.IGNORECASE | re.ASCII)
_TITLE_ENTITY = re.compile(
    r"&(?=(?:amp|quot|lt|gt|nbsp|ndash|mdash|#39|#x27|[aeiouy](?:grave|acute|circ|tilde)"
    r"|#(?:1[6-9]\d|[2-9]\d\d|[1-9]\d{3})|#x(?:[1-9a-f][\da-f]{2}|1[\da-f]{3}));)",
    re.IGNORECASE | re.ASCII,
)


class Head(NamedTuple):
    """What stands in a head; of links and scripts only those that are asked for, in order."""

    title: str
    metas: list[dict[str, str]]
    canonical: str | None
    linked_data: list[str]


def read_head(source: str) -> Head:
    """Read a head.

    Args:
        source: the part of a page that holds it, perhaps with scripts of JSON-LD from behind it.
    """
    return read_plain_head(source) or read_any_head(source)


def read_plain_head(source: str) -> Head | None:
    """Read a head that is written plainly; None for any other."""
    title: str | None = None
    metas: list[dict[str, str]] = []
    links: list[dict[str, str]] = []
    linked_data: list[str] = []
    at = 0
    while piece := _PIECE.match(source, at):
        at = piece.end()
        if piece["tag"] is not None:
            (metas if piece["name"].lower() == "meta" else links).append(attributes(piece["tag"]))
        elif piece["script"] is not None:
            if html.unescape(attributes(piece["script"]).get("type", "")) == _LINKED_DATA:
                linked_data.append(piece["words"])
        elif title is None:
            title = piece["title"]
    canonical = next((link.get("href") for link in links if "canonical" in link.get("rel", "").split()), None)
    asked = [canonical or "", *(value for meta in metas for value in meta.values())]
    if "<" in source[at:] or not _reads_alike(title or "", _TITLE_ENTITY):
        return None
    if not all(_reads_alike(value, _WHOLE_ENTITY) for value in asked):
        return None
    metas = [{name: html.unescape(value) for name, value in meta.items()} for meta in metas]
    return Head(html.unescape(title or ""), metas, html.unescape(canonical) if canonical else canonical, linked_data)


def _reads_alike(words: str, entity: re.Pattern[str]) -> bool:
    return "&" not in words or words.count("&") == len(entity.findall(words))


def read_any_head(source: str) -> Head:
    """Read a head however it is written, with BeautifulSoup."""
    soup = BeautifulSoup(source, "html.parser", parse_only=_WANTED)
    title, link = soup.find("title"), soup.find("link", rel="canonical")
    href = link.get("href") if isinstance(link, Tag) else None
    return Head(
        title.get_text() if isinstance(title, Tag) else "",
        [{k: v for k, v in tag.attrs.items() if isinstance(v, str)} for tag in soup.find_all("meta")],
        href if isinstance(href, str) else None,
        [script.get_text() for script in soup.find_all("script", type=_LINKED_DATA)],
    )
