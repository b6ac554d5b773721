"""What an HTML page says of itself: ``<title>``, ``<meta>``, canonical link, JSON-LD. Read with BeautifulSoup."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Any

from bs4 import BeautifulSoup, Tag
from bs4.filter import SoupStrainer

from pipeline.ingest.reading import Metadata
from pipeline.ingest.stamps import parse_machine_date

_WANTED = SoupStrainer(["title", "meta", "link", "script"])
_SITE_SEPARATOR = re.compile(r"\s+[-–—|»:]+\s+|\s*[|»]\s*")
_BODY = re.compile(r"<body\b", re.IGNORECASE)
_JSON_LD = re.compile(
    r"<script[^<>]{0,200}application/ld\+json[^<>]{0,200}>.{0,50000}?</script\s*>", re.IGNORECASE | re.DOTALL
)
_ARTICLE_TYPES = {"Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting", "WebPage"}


def read_metadata(source: str) -> Metadata:
    """Read the head of a page (and JSON-LD anywhere in it).

    Args:
        source: the decoded source.
    """
    body = _BODY.search(source)
    head = source[: body.start()] if body else source[:20000]
    linked_data = "".join(m.group() for m in _JSON_LD.finditer(source, len(head)))
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
    return _tidy(tag.get_text()) or None if isinstance(tag, Tag) else None


def _canonical(soup: BeautifulSoup) -> str | None:
    tag = soup.find("link", rel="canonical")
    href = tag.get("href") if isinstance(tag, Tag) else None
    url = href if isinstance(href, str) and href.startswith("http") else _meta(soup, "og:url")
    return url if url and url.startswith("http") else None


def _linked_data(soup: BeautifulSoup) -> dict[str, Any]:
    for script in soup.find_all("script", type="application/ld+json"):
        try:
            data = json.loads(script.get_text())
        except ValueError:
            continue
        items = data if isinstance(data, list) else data.get("@graph", [data]) if isinstance(data, dict) else []
        for item in items:
            if isinstance(item, dict) and item.get("@type") in _ARTICLE_TYPES and "headline" in item:
                return item
    return {}


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
