"""What an HTML page says of itself: ``<title>``, ``<meta>``, canonical link, JSON-LD."""

from __future__ import annotations

import html
import json
import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from pipeline.ingest.bylines import is_full_name
from pipeline.ingest.html.head import Head, read_head
from pipeline.ingest.reading import Metadata
from pipeline.ingest.stamps import parse_machine_date

_SITE_SEPARATOR = re.compile(r"\s+[-–—|»:]+\s+|\s*[|»]\s*")
_BODY = re.compile(r"<body\b", re.IGNORECASE)
_JSON_LD = re.compile(r"<script[^<>]{0,200}application/ld\+json[^<>]{0,200}>", re.IGNORECASE)
_TIME = re.compile(r"<(?:time\b|meta\b(?=[^<>]{0,200}datePublished))[^<>]{0,400}>", re.IGNORECASE)
_MOMENT = re.compile(r"(?:datetime|content)\s?=\s?[\"']([^\"'<>]{8,40})[\"']", re.IGNORECASE)
_PUBLISHED = re.compile(r"datePublished|pubdate|published", re.IGNORECASE)
_AUTHOR_ELEMENT = re.compile(
    r"<(?:span|a|p|div|strong|b|em)\b[^<>]{0,200}(?:itemprop|rel)\s?=\s?[\"']author[\"'][^<>]{0,200}>\s{0,20}([^<>]{3,60})<",
    re.IGNORECASE,
)
_AUTHOR_MARK = re.compile(r"=\s?[\"']author[\"']", re.IGNORECASE)
_NO_TITLES = frozenset({"", "null", "undefined", "untitled", "untitled document"})
_MAX_SCRIPT = 50_000
_ARTICLE_TYPES = {"Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting", "WebPage"}


def read_metadata(source: str) -> Metadata:
    """Read the head of a page (and JSON-LD anywhere in it).

    Args:
        source: the decoded source.
    """
    body = _BODY.search(source)
    head = source[: body.start()] if body else source[:20000]
    linked_data = "".join(_scripts(source, len(head)))
    told = read_head(head + linked_data)
    data, meta = _linked_data(told), _meta(told)
    title = _told(meta, "og:title", "twitter:title") or _text(data.get("headline")) or _title(told)
    published = _told(meta, "article:published_time", "pubdate", "og:published_time", "datepublished", "dc.date.issued")
    published = published or _text(data.get("datePublished")) or _published_element(source)
    return Metadata(
        title=_without_site(title, meta.get("og:site_name")) if title else None,
        published=parse_machine_date(published) if published else None,
        author=_author(meta, data, source),
        outlet=_outlet(meta, data),
        url=_canonical(told, meta),
    )


def _scripts(source: str, at: int) -> Iterator[str]:
    """The JSON-LD scripts behind the head of a page."""
    while match := _JSON_LD.search(source, at):
        end = source.find("</script", match.end())
        if end < 0:
            return
        if end - match.end() <= _MAX_SCRIPT:
            yield source[match.start() : end] + "</script>"
        at = end


def _author(meta: dict[str, str], data: dict[str, Any], source: str) -> str | None:
    """The person who wrote: ``author`` of a page is often the account or the owner of the portal, which is none."""
    author = data.get("author")
    if isinstance(author, list):
        author = author[0] if author else None
    named = _text(author.get("name") if isinstance(author, dict) else author) or meta.get("article:author")
    told = meta.get("author")
    if named or (told and is_full_name(told)):
        return named or told
    marked = (" ".join(html.unescape(words).split()) for words in _author_elements(source))
    return next((words for words in marked if is_full_name(words)), None)


def _author_elements(source: str) -> Iterator[str]:
    """What the elements hold that are marked as the author, in order: looked for at the mark, not at every tag."""
    end = 0
    for mark in _AUTHOR_MARK.finditer(source):
        start = source.rfind("<", end, mark.start())
        found = _AUTHOR_ELEMENT.match(source, start) if start >= 0 else None
        if found:
            yield found[1]
            end = found.end()


def _published_element(source: str) -> str | None:
    """The moment that a ``<time>`` element holds, when it is marked as that of publication or is the only one."""
    found = [(tag, match[1]) for tag in _TIME.findall(source) if (match := _MOMENT.search(tag))]
    marked = [moment for tag, moment in found if _PUBLISHED.search(tag)]
    moments = marked or [moment for _, moment in found]
    return moments[0] if marked or len(set(moments)) == 1 else None


def _outlet(meta: dict[str, str], data: dict[str, Any]) -> str | None:
    publisher = data.get("publisher")
    name = publisher.get("name") if isinstance(publisher, dict) else publisher
    return _text(name) or meta.get("og:site_name")


def _meta(head: Head) -> dict[str, str]:
    """The first content of each name, property or itemprop that ``<meta>`` gives; the names in small letters."""
    found: dict[str, str] = {}
    for values in head.metas:
        words = _tidy(values.get("content", ""))
        for attribute in ("property", "name", "itemprop"):
            name = values.get(attribute)
            if words and name is not None:
                found.setdefault(name.lower(), words)
    return found


def _told(meta: dict[str, str], *names: str) -> str | None:
    """What the first of these names says that says anything."""
    return next((meta[name] for name in names if name in meta), None)


def _title(head: Head) -> str | None:
    title = _tidy(head.title)
    return None if title.lower() in _NO_TITLES else title


def _canonical(head: Head, meta: dict[str, str]) -> str | None:
    url = head.canonical if head.canonical and head.canonical.startswith("http") else meta.get("og:url")
    return url if url and url.startswith("http") else None


def _linked_data(head: Head) -> dict[str, Any]:
    for script in head.linked_data:
        try:
            data = json.loads(script)
        except (ValueError, RecursionError):
            continue
        for item in _items(data):
            if _types(item) & _ARTICLE_TYPES and "headline" in item:
                return item
    return {}


def _items(data: object) -> list[dict[str, Any]]:
    """The objects of a JSON-LD script: one, a list, or those under ``@graph``."""
    if isinstance(data, dict) and isinstance(data.get("@graph"), list | dict):
        data = data["@graph"]
    found = data if isinstance(data, list) else [data]
    return [item for item in found if isinstance(item, dict)]


def _types(item: dict[str, Any]) -> set[str]:
    value = item.get("@type")
    return {v for v in (value if isinstance(value, list) else [value]) if isinstance(v, str)}


def _text(value: object) -> str | None:
    return _tidy(value) or None if isinstance(value, str) else None


def _tidy(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _without_site(title: str, site: str | None) -> str:
    """Take the site's name off: it stands behind the last separator and is shorter than the headline."""
    if site and title.endswith(site):
        title = title[: -len(site)].rstrip(" -–—|»:")
    parts = list(_SITE_SEPARATOR.finditer(title))
    if parts:
        head, tail = title[: parts[-1].start()], title[parts[-1].end() :]
        if (len(tail) < len(head) or len(head) > 12) and re.match(
            r"(?:báo|cổng|trang|đài|ubnd|sở|ban|văn phòng|website|thư viện|hệ thống|luật|ủy ban|uỷ ban|tỉnh"
            r"|thành phố|huyện|hội|liên đoàn"
            r"|\S+\.(?:vn|com|net|org))",
            tail,
            re.IGNORECASE,
        ):
            return head.strip()
    return title
