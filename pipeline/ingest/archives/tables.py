"""Tables of scraped pages, one page a row: CSV, JSON Lines and Parquet."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from pipeline.ingest import MAX_BYTES
from pipeline.ingest.archives.columns import Columns
from pipeline.ingest.archives.member import Member, printable, refused
from pipeline.ingest.archives.streams import HEAD, seekable
from pipeline.ingest.reading import IngestError, NotAPageError, QuarantineError
from pipeline.ingest.stamps import parse_machine_date

CSV_SUFFIXES = (".csv", ".tsv")
_DELIMITERS = ",;\t"
_MACHINE_HEADER = re.compile(r'"?[A-Za-z_][\w.-]{0,60}"?(?:[,;\t]"?[A-Za-z_][\w.-]{0,60}"?){1,200}\r?\n', re.ASCII)
_HEADER_BYTES = 4096
_JSON_LINE = re.compile(rb'(?:\xef\xbb\xbf)?\s{0,20}\{\s{0,100}"[^"\\\n]{1,200}"\s{0,20}:')
_JSON_LIST = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,20}\[\s{0,100}\{")
_OWN_RECORD = {"schema_version", "plans", "evidence"}
_ROWS_AT_ONCE = 32
_MAX_PRINTED = 2_000
_NO_TEXT = "the row holds no text"
_CUT_OFF = "the table breaks off within this row; get the file again"

# Fields of csv are 131,072 characters at most unless somebody says so; a page may be longer.
csv.field_size_limit(MAX_BYTES)


def row_member(table: str, number: int, row: Mapping[str, Any], picked: Mapping[str, str]) -> Member:
    """The page of a row: its HTML where there is some, else its text.

    Args:
        table: name of the table.
        number: of the row.
        row: its values by column.
        picked: from each field that the table has to the name of its column.
    """
    name = f"{table}!row {number}"
    told = {key: row.get(column) for key, column in picked.items()}
    data = next((found for key in ("html", "text") if (found := _bytes(told.get(key))).strip()), None)
    url, title, published, captured = (_printed(told.get(key)) for key in ("url", "title", "published", "captured"))
    if data is None:
        return refused(name, table, QuarantineError(_NO_TEXT), url)
    return Member(name, lambda: data, table, url, title, published, captured and parse_machine_date(captured))


def _bytes(value: object) -> bytes:
    """Text as the bytes that it was; what was no UTF-8 in the table (lone surrogates stand for it) is none here."""
    if isinstance(value, bytes):
        return value
    if not isinstance(value, str):
        return b""
    try:
        return value.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return value.encode("utf-8", "replace")


def _printed(value: object) -> str | None:
    if isinstance(value, date):
        return value.isoformat()
    return (printable(value[:_MAX_PRINTED]).strip() or None) if isinstance(value, str) else None


def csv_dialect(head: bytes, name: str) -> str | None:
    """The delimiter of a table of pages in CSV; None when it is none.

    A file whose name says that it is CSV is taken at its word. Another must begin with names as programs give them,
    one of the text and one of something else that pages have: texts that begin with a table of their own are pages.

    Args:
        head: the first bytes.
        name: of the file.
    """
    if not head.strip():
        return None
    said = name.lower().endswith(CSV_SUFFIXES)
    if not said and not _MACHINE_HEADER.match(head[:_HEADER_BYTES].decode(_encoding(head), "replace")):
        return None
    headers = {mark: _header(head, mark) for mark in _DELIMITERS}
    mark = max(_DELIMITERS, key=lambda mark: len(headers[mark]))
    if said:
        return mark
    picked = Columns().pick(headers[mark])
    return mark if len(picked) > 1 and {"text", "html"} & picked.keys() else None


def _header(head: bytes, delimiter: str) -> list[str]:
    lines = io.StringIO(head.decode(_encoding(head), "replace"), newline="")
    try:
        return next(csv.reader(lines, delimiter=delimiter), [])
    except csv.Error:
        return []


def _encoding(head: bytes) -> str:
    return "utf-16" if head.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"


def read_csv(stream: io.BufferedReader, name: str, columns: Columns, delimiter: str) -> Iterator[Member]:
    """The pages of a table in CSV.

    Args:
        stream: the table.
        name: of the table.
        columns: those that the user named.
        delimiter: between its fields.

    Raises:
        NotAPageError: when it has no column with pages.
        IngestError: where it breaks.
    """
    encoding = _encoding(stream.peek(HEAD))
    lines = _Lines(io.TextIOWrapper(stream, encoding, errors="surrogateescape", newline=""))
    rows = csv.reader(lines, delimiter=delimiter)
    try:
        header = next(rows, [])
        picked = columns.check(header, "CSV file")
        for number, row in enumerate(_records(rows, lines), start=1):
            if lines.ended:  # csv has looked for the end of a quoted cell and not found it
                yield refused(f"{name}!row {number}", name, IngestError(_CUT_OFF))
            else:
                yield row_member(name, number, dict(zip(header, row, strict=False)), picked)
    except (csv.Error, UnicodeError) as error:
        raise IngestError(f"line {rows.line_num + 1} cannot be read ({error}); the rest was not read") from error
    finally:
        lines.file.detach()  # the stream is closed by whoever opened it


def _records(rows: Iterable[list[str]], lines: _Lines) -> Iterator[list[str]]:
    for row in rows:
        lines.since = 0
        if row:
            yield row


class _Lines:
    """Lines of a text for csv, bounded: an open quotation mark would draw in all the rest."""

    def __init__(self, file: io.TextIOWrapper) -> None:
        self.file = file
        self.since = 0
        self.ended = False

    def __iter__(self) -> Iterator[str]:
        while line := self.file.readline(MAX_BYTES):
            self.since += len(line)
            if self.since >= MAX_BYTES:
                raise csv.Error(f"a row has more than {MAX_BYTES:,} characters; is a quotation mark left open?")
            yield line
        self.ended = True


def is_json_lines(head: bytes) -> bool:
    """Whether a file begins like JSON Lines, or a list of JSON objects, which is refused with a reason."""
    return bool(_JSON_LINE.match(head) or _JSON_LIST.match(head))


def read_json_lines(stream: io.BufferedReader, name: str, columns: Columns) -> Iterator[Member]:
    """The pages of JSON Lines, one object a line.

    Args:
        stream: the lines.
        name: of the file.
        columns: those that the user named.

    Raises:
        NotAPageError: when the objects have no field with pages, or are no lines.
    """
    if _JSON_LIST.match(stream.peek(HEAD)):
        raise NotAPageError("this is one list of JSON objects; write one object a line (JSON Lines)")
    checked = False
    for number, line in _json_lines(stream):
        try:
            row = _object(line)
        except IngestError as error:
            if not checked:
                raise
            yield refused(f"{name}!row {number}", name, error)
            continue
        if not checked:
            _refuse_own(row)
            columns.check(row, "JSON Lines file")
            checked = True
        yield row_member(name, number, row, columns.pick(row))


def _json_lines(stream: io.BufferedReader) -> Iterator[tuple[int, bytes | None]]:
    """Number and bytes of each line that is not empty; None for one that is too long."""
    number, too_long = 0, False
    while line := stream.readline(MAX_BYTES):
        ended = line.endswith(b"\n")
        if too_long:
            too_long = not ended
            continue
        number += 1
        too_long = not ended and len(line) == MAX_BYTES
        if too_long or line.strip():
            yield number, None if too_long else line


def _object(line: bytes | None) -> dict[str, Any]:
    if line is None:
        raise IngestError(f"the line has more than {MAX_BYTES:,} bytes; leave it out")
    try:
        row = json.loads(line.removeprefix(b"\xef\xbb\xbf"))
    except RecursionError as error:
        raise IngestError("the line is nested too deep; leave it out") from error
    except ValueError as error:
        if not line.endswith(b"\n"):
            raise IngestError(_CUT_OFF) from error
        raise NotAPageError(f"the line is no JSON ({error}); write one object a line") from error
    if not isinstance(row, dict):
        raise NotAPageError("the line is no JSON object; write one object a line")
    return row


def _refuse_own(row: Mapping[str, Any]) -> None:
    page = row.get("page", row)
    if isinstance(page, dict) and page.keys() >= _OWN_RECORD:
        raise NotAPageError("these are records that kehoach made, not pages; name the pages that they were made from")


def read_parquet(stream: io.BufferedReader, name: str, columns: Columns) -> Iterator[Member]:
    """The pages of a Parquet file, a few rows at a time.

    Args:
        stream: the file.
        name: of the file.
        columns: those that the user named.

    Raises:
        NotAPageError: when it has no column with pages.
        IngestError: when it is broken.
    """
    import pyarrow as pa  # noqa: PLC0415 - slow to load
    import pyarrow.parquet as pq  # noqa: PLC0415

    try:
        with pq.ParquetFile(seekable(stream), pre_buffer=False, buffer_size=HEAD) as file:
            header: Sequence[str] = file.schema_arrow.names
            if "record" in header and b"kehoach_schema_version" in (file.schema_arrow.metadata or {}):
                raise NotAPageError("this is a part of a registry that kehoach made, not pages; name the pages")
            picked = columns.check(header, "Parquet file")
            number = 0
            for batch in file.iter_batches(_ROWS_AT_ONCE, columns=sorted(set(picked.values()))):
                for row in batch.to_pylist():
                    number += 1
                    yield row_member(name, number, row, picked)
    except (pa.ArrowException, OSError) as error:
        raise IngestError(f"the Parquet file is damaged ({error}); get it again") from error
