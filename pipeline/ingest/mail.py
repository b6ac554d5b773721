"""Mails (.eml) and pages that a browser saved as one file (.mht, .mhtml): both are MIME messages."""

from __future__ import annotations

import email
import email.utils
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message

from pipeline.ingest.bylines import is_full_name
from pipeline.ingest.content import Content
from pipeline.ingest.decode import decode
from pipeline.ingest.html import read_html
from pipeline.ingest.plain import read_plain
from pipeline.ingest.reading import Cut, IngestError, Metadata

# Headers from the first line on, one of them such as only a message has.
_HEADERS = re.compile(
    rb"\s{0,20}(?:[A-Za-z][A-Za-z0-9-]{0,60}:[^\r\n]{0,2000}\r?\n(?:[ \t][^\r\n]{1,2000}\r?\n){0,40}){2,200}"
)
_OF_MESSAGES = re.compile(
    rb"^(?:MIME-Version|Message-ID|Received|Return-Path|Snapshot-Content-Location|Content-Transfer-Encoding"
    rb"|Content-Type:\s{0,9}(?:multipart|text)/\S)",
    re.IGNORECASE | re.MULTILINE,
)
_HEAD_BYTES = 16_000
# A page that was saved went to nobody.
_OF_MAILS = ("To", "Received", "Message-ID")
# The standard library takes time by the square of these headers, and by the depth of messages in messages.
_ENDLESS = re.compile(rb"^Content-(?:Type|Disposition):(?:[^\r\n]|\r?\n[ \t]){8000}", re.IGNORECASE | re.MULTILINE)
_MULTIPART = re.compile(rb"^Content-Type:\s{0,9}(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)
_MAX_MULTIPARTS, _MAX_HEADER = 50, 1000
_PAGES = frozenset({"text/html", "text/plain", "application/pdf", "application/rtf", "application/msword"})
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def is_mail(data: bytes) -> bool:
    """Whether bytes are a MIME message: they begin with its headers."""
    headers = _HEADERS.match(data[:_HEAD_BYTES])
    return headers is not None and _OF_MESSAGES.search(headers[0]) is not None


def read_mail(data: bytes) -> Content:
    """Read a mail or a saved page.

    The source is the decoded part that is read: the HTML of the page or mail, else its text. What else can be a page
    (frames, attachments) is listed as a cut at the end of the source. The day of a saved page is that of capture; the
    day of a mail is taken for that of publication where the HTML tells none.

    Args:
        data: the bytes of the message.

    Raises:
        IngestError: when it holds no text.
    """
    if _ENDLESS.search(data) or len(_MULTIPART.findall(data)) > _MAX_MULTIPARTS:
        raise IngestError("the message has endless headers, or too many messages in one another; save its page alone")
    message = email.message_from_bytes(data.lstrip())
    parts = [part for part in message.walk() if not part.is_multipart()]
    root = _root(message, parts)
    if root is None:
        raise IngestError("the message holds no text, only attachments; save them and read those")
    source, encoding = decode(_bytes_of(root), root.get_content_charset())
    content = read_html(source) if root.get_content_type() == "text/html" else read_plain(source)
    mail = any(name in message for name in _OF_MAILS)
    date = _date(message)
    return replace(
        content,
        format="eml" if mail else "mht",
        cuts=[*content.cuts, *_left_out(parts, root, len(source))],
        meta=_metadata(content.meta, message, root, date if mail else None),
        repairs=() if encoding == "utf-8" else (f"decoded:{encoding}",),
        captured=content.captured if mail else date,
    )


def _root(message: Message, parts: list[Message]) -> Message | None:
    """The part that is the page: the one that a message of related parts names, else the first HTML, else text."""
    start = message.get_param("start")
    bodies = [part for part in parts if part.get_content_disposition() != "attachment"]
    named = [part for part in bodies if isinstance(start, str) and part.get("Content-ID") == start]
    for kind in ("text/html", "text/plain"):
        for part in named + bodies:
            if part.get_content_type() == kind:
                return part
    return None


def _bytes_of(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _left_out(parts: list[Message], root: Message, end: int) -> Iterator[Cut]:
    """Other parts that can be pages; pictures, styles and the other wording of a mail are none."""
    for part in parts:
        kind = part.get_content_type()
        attached = part.get_content_disposition() == "attachment"
        if part is root or not (attached or (kind in _PAGES and kind != "text/plain") or kind.startswith(_WORD)):
            continue
        name = _words(part.get_filename()) or _header(part, "Content-Location") or kind
        yield Cut(end, end, f"{'attachment' if attached else 'part'}: {name}")


def _metadata(told: Metadata, message: Message, root: Message, sent: str | None) -> Metadata:
    """What the HTML says of itself; where the page was saved from beats what it says of its address."""
    places = ((message, "Snapshot-Content-Location"), (root, "Content-Location"), (message, "Content-Location"))
    urls = (_header(part, name) for part, name in places)
    url = next((url for url in urls if url.startswith(("http://", "https://"))), None)
    author = email.utils.parseaddr(_header(message, "From"))[0]
    return replace(
        told,
        url=url or told.url,
        title=told.title or _header(message, "Subject") or None,
        published=told.published or sent,
        author=told.author or (author if is_full_name(author) else None),
    )


def _header(part: Message, name: str) -> str:
    """The text of a header; "" when there is none."""
    return _words(next((value for key, value in part.raw_items() if key.lower() == name.lower()), None))


def _words(written: str | None) -> str:
    """Text with its encoded words resolved (as it stands where they are broken), and bytes beyond ASCII as UTF-8."""
    words = (written or "")[:_MAX_HEADER]
    with suppress(MessageError, LookupError, ValueError):
        words = str(make_header(decode_header(words)))
    return " ".join(words.encode("utf-8", "surrogateescape").decode("utf-8", "replace").split())


def _date(message: Message) -> str | None:
    try:
        return email.utils.parsedate_to_datetime(_header(message, "Date")).isoformat()
    except (ValueError, TypeError, IndexError):
        return None
