"""What an HTML page says of itself: ``<title>``, ``<meta>``, canonical link, JSON-LD. Read with BeautifulSoup."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from bs4 import BeautifulSoup, Tag
from bs4.filter import SoupStrainer

from pipeline.ingest.reading import Metadata
from pipeline.ingest.stamps import parse_machine_date

_WANTED = SoupStrainer(["title", "meta", "link", "script"])
_SITE_SEPARATOR = re.compile(r"\s+[-–—|»:]+\s+|\s*[|»]\s*")
_BODY = re.compile(r"<body\b", re.IGNORECASE)
_JSON_LD = re.compile(r"<script[^<>]{0,200}application/ld\+json[^<>]{0,200}>", re.IGNORECASE)
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
    soup = BeautifulSoup(head + linked_data, "html.parser", parse_only=_WANTED)
    data = _linked_data(soup)
    title = _meta(soup, "og:title", "twitter:title") or _text(data.get("headline")) or _title(soup)
    published = _meta(soup, "article:published_time", "pubdate", "og:published_time", "datePublished", "dc.date.issued")
    published = published or _text(data.get("datePublished"))
    author = data.get("author")
    if isinstance(author, list):
        author = author[0] if author else None
    return Metadata(
        title=_without_site(title, _meta(soup, "og:site_name")) if title else None,
        published=parse_machine_date(published) if published else None,
        author=_text(author.get("name") if isinstance(author, dict) else author) or _meta(soup, "article:author"),
        outlet=_outlet(soup, data),
        url=_canonical(soup),
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


def _outlet(soup: BeautifulSoup, data: dict[str, Any]) -> str | None:
    publisher = data.get("publisher")
    name = publisher.get("name") if isinstance(publisher, dict) else publisher
    return _text(name) or _meta(soup, "og:site_name")


def _meta(soup: BeautifulSoup, *names: str) -> str | None:
    for name in names:
        for attribute in ("property", "name", "itemprop"):
            tag = soup.find("meta", attrs={attribute: re.compile(f"^{re.escape(name)}$", re.IGNORECASE)})
            content = tag.get("content") if isinstance(tag, Tag) else None
            if isinstance(content, str) and content.strip():
                return _tidy(content)
    return None


def _title(soup: BeautifulSoup) -> str | None:
    tag = soup.find("title")
    title = _tidy(tag.get_text()) if isinstance(tag, Tag) else ""
    return None if title.lower() in _NO_TITLES else title


def _canonical(soup: BeautifulSoup) -> str | None:
    tag = soup.find("link", rel="canonical")
    href = tag.get("href") if isinstance(tag, Tag) else None
    url = href if isinstance(href, str) and href.startswith("http") else _meta(soup, "og:url")
    return url if url and url.startswith("http") else None


def _linked_data(soup: BeautifulSoup) -> dict[str, Any]:
    for script in soup.find_all("script", type="application/ld+json"):
        try:
            data = json.loads(script.get_text())
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
