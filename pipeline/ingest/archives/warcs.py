"""WARC files: what a crawler was answered, with address and day of capture."""

from __future__ import annotations

import io
import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from pipeline.ingest import MAX_BYTES
from pipeline.ingest.archives.member import Member, printable, refused
from pipeline.ingest.archives.streams import Budget
from pipeline.ingest.reading import IngestError, QuarantineError
from pipeline.ingest.sources import LeftOut

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

_PAGE_TYPE = re.compile(
    r"(?:text/(?:html|plain|markdown|rtf)|application/(?:xhtml\+xml|pdf|rtf|msword|octet-stream|x-pdf"
    r"|vnd\.(?:openxmlformats-officedocument|ms-excel|ms-word|oasis\.opendocument)[\w.+-]*))?",
    re.ASCII,
)
_CHUNK = re.compile(rb"[0-9a-fA-F]{1,8}[ \t]*(?:;[^\r\n]{0,200})?\r?\n")
_CUT_OFF = "the WARC file breaks off here; get it again"


def read_warc(stream: io.BufferedReader, name: str, budget: Budget) -> Iterator[Member | LeftOut]:
    """The pages of a WARC file: answers, resources and extracted texts; repeated ones are named as such.

    Args:
        stream: the file, unpacked.
        name: of the file.
        budget: what its contents may unpack to.

    Raises:
        IngestError: where it breaks, or when the library for it is not installed.
    """
    left: Counter[str] = Counter()
    failure: IngestError | None = None
    try:
        for record, revisit in _records(_Forward(stream)):
            kind = _content_type(record)
            if revisit:
                yield _revisit(record, name)
            elif _PAGE_TYPE.fullmatch(kind):
                yield _page(record, name, budget)
            else:
                left[kind] += 1
                if record.reader.consume() < record.content_length:
                    raise IngestError(_CUT_OFF)
    except IngestError as error:
        failure = error
    except (OSError, ValueError) as error:
        failure = IngestError(f"the WARC file is damaged here ({error}); get it again")
    if left:
        yield LeftOut(name, tuple(sorted(left.items())))
    if failure is not None:
        raise failure


def _records(stream: _Forward) -> Iterator[tuple[WarcRecord, bool]]:
    """The records that may be pages, and whether each is but a note that a page was met again."""
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType  # noqa: PLC0415 - of an extra
    except ModuleNotFoundError as error:
        raise IngestError("this is a WARC file, which wants the extra 'warc': pip install 'kehoach[warc]'") from error

    kinds = WarcRecordType
    wanted = kinds.response | kinds.resource | kinds.conversion | kinds.revisit | kinds.unknown
    # Contents are decoded later and not here: one that is damaged must not end the file.
    for record in ArchiveIterator(stream, record_types=wanted, auto_decode="none", stream_detect=False):
        if record.record_type == kinds.unknown and "WARC-Type" in record.headers:
            continue  # a type of the crawler's own
        if "Content-Length" not in record.headers:
            raise IngestError(_CUT_OFF)
        yield record, record.record_type == kinds.revisit
    if stream.last != b"\n":  # that ends every record
        raise IngestError(_CUT_OFF)


class _Forward:
    """A stream that only goes forward and knows where it is, which is all that the library asks for."""

    def __init__(self, stream: io.BufferedReader) -> None:
        self._stream = stream
        self._at = 0
        self.last = b"\n"

    def read(self, size: int = -1, /) -> bytes:
        data = self._stream.read(size)
        self._at += len(data)
        self.last = data[-1:] or self.last
        return data

    def tell(self) -> int:
        return self._at

    def seek(self, *_: int) -> int:
        raise io.UnsupportedOperation("seek")

    def close(self) -> None:
        """The stream is closed by whoever opened it."""


def _content_type(record: WarcRecord) -> str:
    printed = record.http_content_type if record.is_http else record.headers.get("Content-Type")
    return printable((printed or "").partition(";")[0].strip().lower())[:60]


def _page(record: WarcRecord, archive: str, budget: Budget) -> Member:
    name, url = _name(record, archive), _url(record)
    status = record.http_headers.status_code if record.is_http and record.http_headers is not None else 200
    if status != 200:
        return refused(name, archive, QuarantineError(f"HTTP status {status or 'unknown'}, not 200"), url)
    return Member(
        name,
        partial(_payload, record, budget),
        archive,
        url,
        captured=_captured(record),
        digest=record.headers.get("WARC-Payload-Digest"),
    )


def _revisit(record: WarcRecord, archive: str) -> Member:
    """A note that the crawler met a page again; the page itself is elsewhere."""
    earlier = record.headers.get("WARC-Refers-To") or record.headers.get("WARC-Refers-To-Target-URI")
    digest = record.headers.get("WARC-Payload-Digest")
    repeats = printable(earlier.strip("<>")) if earlier else "an earlier capture"
    return Member(
        _name(record, archive), lambda: b"", archive, _url(record), None, None, _captured(record), digest, repeats
    )


def _name(record: WarcRecord, archive: str) -> str:
    return f"{archive}!{printable((record.record_id or '').strip('<>')) or f'offset {record.stream_pos}'}"


def _url(record: WarcRecord) -> str | None:
    return printable((record.headers.get("WARC-Target-URI") or "").strip("<> ")) or None


def _captured(record: WarcRecord) -> str | None:
    printed = record.headers.get("WARC-Date") or ""
    try:
        datetime.fromisoformat(printed)
    except ValueError:
        return None
    return printed


def _payload(record: WarcRecord, budget: Budget) -> bytes:
    """The content of a record, without what it was packed in on its way."""
    if record.content_length > MAX_BYTES:
        raise IngestError(f"it has {record.content_length:,} bytes, over the limit of {MAX_BYTES:,} for a page")
    data = record.reader.read(record.content_length)
    if len(data) < record.content_length:
        raise IngestError(f"{_CUT_OFF} ({len(data):,} of {record.content_length:,} bytes are there)")
    if not record.is_http or record.http_headers is None:
        return data
    headers = record.http_headers
    # Some crawlers store contents unpacked and keep the headers that say otherwise.
    if "chunked" in (headers.get("Transfer-Encoding") or "").lower() and _CHUNK.match(data):
        data = _read("ChunkedReader", data)
    coding = (headers.get("Content-Encoding") or "").strip().lower()
    if coding in ("gzip", "x-gzip") and data.startswith(b"\x1f\x8b"):
        data = _read("GzipReader", data)
    elif coding == "br":
        data = _read("BrotliReader", data)
    elif coding == "zstd" and data.startswith(b"\x28\xb5\x2f\xfd"):
        data = _read("ZstdReader", data)
    elif coding == "deflate":
        data = _inflated(data)
    budget.spend(len(data))
    if len(data) > MAX_BYTES:
        raise IngestError(f"its content has more than {MAX_BYTES:,} bytes, the limit for a page")
    return data


def _read(reader: str, data: bytes) -> bytes:
    from fastwarc import stream_io  # noqa: PLC0415 - of an extra

    opener: Callable[[io.BytesIO], Any] = getattr(stream_io, reader)
    try:
        return bytes(opener(io.BytesIO(data)).read(MAX_BYTES + 1))
    except (OSError, ValueError) as error:
        raise IngestError(f"its content is damaged ({error}); leave it out") from error


def _inflated(data: bytes) -> bytes:
    """Content of the coding "deflate", which servers send with a header of zlib and without."""
    for bits in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        try:
            return zlib.decompressobj(bits).decompress(data, MAX_BYTES + 1)
        except zlib.error:
            continue
    return data
