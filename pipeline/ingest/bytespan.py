"""From a character of the decoded source to its bytes in the file."""

from __future__ import annotations

from pipeline.ingest.charmaps import charmaps
from pipeline.ingest.reading import Reading


def byte_span(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """The bytes [first, last) of the file that source[start:end] was decoded from.

    Takes time in proportion to the source before ``end`` where letters have different numbers of bytes.

    Args:
        reading: a page that was read from bytes that are text (HTML, markdown, plain text).
        start: first character of the decoded source.
        end: the character after the last.

    Raises:
        ValueError: when the range lies outside the source, or the source was not decoded from the bytes of the file as
            they stand (PDF, Word).
    """
    if not 0 <= start <= end <= len(reading.source):
        raise ValueError(f"no source at [{start}, {end}) in a source of {len(reading.source)} characters")
    if reading.encoding is None:
        raise ValueError(f"the source of this page ({reading.format}) is not its bytes decoded")
    if reading.encoding in charmaps():
        return start, end
    first = len(reading.source[:start].encode(reading.encoding))
    last = first + len(reading.source[start:end].encode(_without_mark(reading.encoding)))
    return first, last


def _without_mark(encoding: str) -> str:
    """The encoding for text after the byte order mark."""
    return {"utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}.get(encoding, encoding)
