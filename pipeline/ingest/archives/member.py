"""A page of an input: the input itself, or one of the many that it holds."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace

from pipeline.ingest import MAX_BYTES, read_bytes
from pipeline.ingest.archives.streams import HEAD, broken
from pipeline.ingest.reading import IngestError, Reading
from pipeline.ingest.sources import unreadable
from pipeline.ingest.stamps import parse_machine_date

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class Member:
    """A page that can be read.

    Attributes:
        name: as it is printed and can be asked for: "a.zip!x/tin.html"; the input's own name when it is the page.
        read: gives its bytes; raises IngestError when it cannot be read, QuarantineError when it is no page of ours.
            To be called before the next member is asked for, if at all.
        archive: name of the input that holds it; None when it is the input.
        url: its address, given from outside, as all below.
        title: its headline.
        published: when it was published, as printed there.
        captured: when a crawler fetched it (ISO); never a day of publication.
        digest: of its content, as a crawler gives it: the same content comes with the same digest.
        repeats: what it repeats, when it is a crawler's note that it has met the same page again.
    """

    name: str
    read: Callable[[], bytes]
    archive: str | None = None
    url: str | None = None
    title: str | None = None
    published: str | None = None
    captured: str | None = None
    digest: str | None = None
    repeats: str | None = None

    def reading(self, data: bytes, path: str | None, page_id: str | None = None) -> Reading:
        """The page as read, with what was given from outside.

        Args:
            data: its bytes.
            path: where it came from, for the record.
            page_id: the SHA-256 of the bytes, where the caller has it already.

        Raises:
            IngestError: when the bytes are not a page that can be read.
        """
        reading = read_bytes(data, path, page_id)
        published = parse_machine_date(self.published) if self.published else None
        reading = reading.with_meta(url=self.url, title=self.title, published=published)
        return replace(reading, captured=self.captured) if self.captured else reading


def refused(name: str, archive: str, error: IngestError, url: str | None = None) -> Member:
    """A member that cannot be read, with the reason."""

    def read() -> bytes:
        raise error

    return Member(name, read, archive, url)


def page_bytes(stream: io.BufferedReader) -> bytes:
    """The bytes of a page, which are never more than a page may have.

    Raises:
        IngestError: when there are more, or they break off.
    """
    data = bytearray()
    try:
        # Piece by piece: room is made for all that is asked for, and most pages are small.
        while len(data) <= MAX_BYTES and (piece := stream.read(HEAD)):
            data += piece
    except OSError as error:
        raise unreadable(error) from error
    if len(data) > MAX_BYTES:
        raise IngestError(f"it has more than {MAX_BYTES:,} bytes, the limit for a page; split it or leave it out")
    if reason := broken(stream):
        raise IngestError(reason)
    return bytes(data)


def printable(name: str) -> str:
    """A name from an archive as it can be printed: NFC, without control characters and halves of characters."""
    whole = name.encode("utf-8", "replace").decode("utf-8")
    return _CONTROL.sub("?", unicodedata.normalize("NFC", whole))
