"""Inputs that are text of some encoding: HTML, markdown or plain text."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.ingest.content import Content
from pipeline.ingest.decode import decode
from pipeline.ingest.html import read_html
from pipeline.ingest.mend import read_mended
from pipeline.ingest.plain import read_plain

_HTML = re.compile(
    r"<(?:!doctype\s+html|html|head|body|div|p|table|article|br|span|h[1-6])\b[^<>]{0,2000}>", re.IGNORECASE
)
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)\b[^<>]{0,500}>")
# A heading, the rule of a table, a row between its outer bars.
_MARKDOWN = re.compile(r"^(?:#{1,6} \S|\|[^\n]{1,2000}\|\s*$)", re.MULTILINE)


def read_encoded(data: bytes) -> Content:
    """Read bytes that are text of some encoding.

    Raises:
        IngestError: when they are no text.
    """
    source, encoding = decode(data)
    content = read_source(source)
    decoded = () if encoding.startswith("utf-8") else (f"decoded:{encoding}",)
    return replace(content, repairs=decoded + content.repairs, encoding=encoding)


def read_source(source: str) -> Content:
    """Read a decoded source.

    Raises:
        IngestError: when much of its text was lost.
    """
    is_html = _HTML.search(source[:5000]) is not None and not _is_markdown(source)
    return read_mended(source, read_html if is_html else read_plain)


def _is_markdown(source: str) -> bool:
    """Markdown whose cells break their lines with a tag of HTML, the only one in it."""
    return all(tag[1].lower() == "br" for tag in _TAG.finditer(source)) and bool(_MARKDOWN.search(source))
