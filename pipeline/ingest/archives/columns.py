"""Which columns of a table of scraped pages hold what."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from pipeline.ingest.reading import NotAPageError

# Names of columns as crawlers give them, the surer ones first; letters without marks, words joined by underscores.
_USUAL = {
    "html": "html raw_html html_content content_html page_html body_html",
    "text": "text content body noi_dung noidung full_text raw_text article_text main_text maintext article_body"
    " plain_text bai_viet",
    "url": "url link href source_url page_url article_url uri dia_chi duong_dan",
    "title": "title headline tieu_de tieude tua_de",
    "published": "published date published_at published_date date_published publish_date date_publish publish_time"
    " published_time pub_date pubdate ngay_dang ngay_xuat_ban ngay",
    "captured": "captured captured_at crawled_at crawl_date crawl_time scraped_at scraped_date fetched_at"
    " fetch_time date_download download_date warc_date ngay_thu_thap",
}
FIELDS = tuple(_USUAL)
_NAMES = {key: names.split() for key, names in _USUAL.items()}
_HINT = "--columns text=NAME,url=NAME,title=NAME,published=NAME"
_SHOWN, _SHOWN_CHARS = 20, 40


class ColumnsError(ValueError):
    """Columns that are named wrongly."""


@dataclass(frozen=True)
class Columns:
    """The columns that the user named; the others are found by their usual names.

    Attributes:
        named: from a field (text, html, url, title, published, captured) to the name of its column.

    Raises:
        ColumnsError: when there is no such field.
    """

    named: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for key, name in self.named.items():
            if key not in FIELDS or not name:
                raise ColumnsError(f"{key}={name}: give FIELD=NAME,... where FIELD is one of {', '.join(FIELDS)}")

    @classmethod
    def parse(cls, written: str) -> Columns:
        """Read "text=body,url=link".

        Raises:
            ColumnsError: when it is something else.
        """
        pairs = (part.partition("=") for part in written.split(","))
        return cls({key.strip(): name.strip() for key, _, name in pairs})

    def pick(self, header: Iterable[str]) -> dict[str, str]:
        """From each field that a table has to the name of its column."""
        names = list(header)
        plain: dict[str, str] = {}
        for name in names:
            plain.setdefault(_plain(name), name)
        picked = {
            key: next((plain[usual] for usual in usuals if usual in plain), None) for key, usuals in _NAMES.items()
        }
        if "text" in self.named or "html" in self.named:
            picked |= {"text": None, "html": None}  # the user has said which of them it is
        picked |= {key: name for key, name in self.named.items() if name in names}
        return {key: name for key, name in picked.items() if name is not None}

    def check(self, header: Iterable[str], what: str) -> dict[str, str]:
        """The same, of a table that must have a column with pages.

        Args:
            header: the names of its columns.
            what: what the table is, for the message.

        Raises:
            NotAPageError: when it has none, or not those that the user named; the message names its columns.
        """
        names = list(header)
        picked = self.pick(names)
        shown = ", ".join(name[:_SHOWN_CHARS] for name in names[:_SHOWN]) + (", ..." if len(names) > _SHOWN else "")
        lost = [name for name in self.named.values() if name not in names]
        if lost:
            raise NotAPageError(f"this {what} has no column {', '.join(lost)}; it has: {shown}")
        if "text" not in picked and "html" not in picked:
            raise NotAPageError(
                f"this {what} is no table of pages as far as its columns tell: {shown}; name the column with"
                f" the text of the pages by {_HINT}, or leave the file out"
            )
        return picked


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFD", name.casefold().replace("đ", "d"))
    return re.sub(r"[^a-z0-9]+", "_", re.sub(r"[\u0300-\u036f]", "", letters)).strip("_")
