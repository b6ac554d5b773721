"""Inputs that hold many pages: archives, crawls and tables, told by their content; pages stream out of them."""

from __future__ import annotations

import io
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import IO

from pipeline.ingest.archives.columns import FIELDS, Columns, ColumnsError
from pipeline.ingest.archives.entries import Entry, is_document, is_tar, open_zip, tar_entries, zip_entries
from pipeline.ingest.archives.member import Member, page_bytes, printable, refused
from pipeline.ingest.archives.streams import HEAD, BombError, Budget, broken, guarded, seekable, unpacked
from pipeline.ingest.archives.tables import csv_dialect, is_json_lines, read_csv, read_json_lines, read_parquet
from pipeline.ingest.archives.warcs import read_warc
from pipeline.ingest.reading import IngestError, NotAPageError
from pipeline.ingest.sources import (
    ARCHIVE_SUFFIXES,
    MEMBER,
    LeftOut,
    Missing,
    Source,
    foreign_suffix,
    is_hidden,
    unreadable,
)

__all__ = ["FIELDS", "Columns", "ColumnsError", "Found", "Member", "members"]

Found = Member | Missing | LeftOut

_PACKED = re.compile(r"\.(?:gz|bz2|xz|zst)$", re.IGNORECASE)
_SEPARATOR = re.compile(r"[/\\]")
_SPECIAL = "links and devices"
_MAX_DEPTH, _SHOWN = 2, 5
_REFUSED = (
    (b"7z\xbc\xaf\x27\x1c", "this is a 7z archive; unpack it or pack it as zip"),
    (b"Rar!\x1a\x07", "this is a RAR archive; unpack it or pack it as zip"),
    (b"filedesc://", "this is an ARC file, the old form of WARC; convert it to WARC"),
)


def members(source: Source, columns: Columns | None = None) -> Iterator[Found]:
    """The pages of an input, one by one; an input that is no archive is its own only page.

    What cannot be read of it is told in between: pages that fail say so when they are read.

    Args:
        source: the input; when it names a member, only that is given.
        columns: of tables, those that the user named.

    Yields:
        Members; Missing for what broke; LeftOut for what an archive holds besides pages.
    """
    found = _all(source, columns or Columns())
    if source.member is None:
        yield from found
        return
    shown: list[str] = []
    broke = ""
    for item in found:
        if isinstance(item, Member) and item.name == source.name:
            yield item
            return
        if isinstance(item, Member) and len(shown) < _SHOWN:
            shown.append(item.name)
        if isinstance(item, Missing):
            broke = f" ({item.reason})"
    archive = source.name.removesuffix(MEMBER + source.member)
    yield Missing(source.name, f"{archive} has no such member{broke}; it begins with: {'; '.join(shown) or 'nothing'}")


def _all(source: Source, columns: Columns) -> Iterator[Found]:
    name = str(source.path) if source.member is not None else source.name
    count = 0
    try:
        with source.opened() as file:
            budget = Budget(_size(file))
            stream = file if isinstance(file, io.BufferedReader) and file.seekable() else guarded(file, budget.feed)
            for item in _Unfolding(name, columns, budget).unfold(stream, name, 0):
                count += not isinstance(item, LeftOut)
                yield item
        reason = None if count else f"it holds no pages ({', '.join(sorted(ARCHIVE_SUFFIXES))} ...)"
    except OSError as error:
        reason = str(unreadable(error))
    except IngestError as error:
        reason = str(error)
    if reason is not None:
        yield Missing(name, reason)


def _size(file: IO[bytes]) -> int:
    """The bytes of a file; 0 of what streams in, whose size shows as it comes."""
    if not isinstance(file, io.BufferedReader) or not file.seekable():
        return 0
    try:
        return os.fstat(file.fileno()).st_size
    except io.UnsupportedOperation:  # it lies in a store
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
        return size


@dataclass(frozen=True, slots=True)
class _Unfolding:
    """Goes through one input.

    Attributes:
        source: name of the input.
        columns: of tables, those that the user named.
        budget: what it may unpack to.
    """

    source: str
    columns: Columns
    budget: Budget

    def unfold(self, stream: io.BufferedReader, name: str, depth: int) -> Iterator[Found]:
        """The pages of a stream.

        Args:
            stream: its bytes, from the first.
            name: of the input or member that it is.
            depth: in how many archives it is.

        Raises:
            IngestError: when it breaks or holds no pages. What stands before has been given.
        """
        stream = unpacked(stream, self.budget) or stream
        pages = self._pages(stream, name, depth)
        if pages is None:
            yield self._page(stream, name, depth)
            return
        try:
            yield from pages
        except BombError:
            raise
        except IngestError as error:
            reason = broken(stream)  # where packed data break off, what they held looks broken too
            raise IngestError(reason) if reason else error from error
        if reason := broken(stream):
            raise IngestError(reason)

    def _pages(self, stream: io.BufferedReader, name: str, depth: int) -> Iterator[Found] | None:
        """The pages that a stream holds; None when it is a page itself, as far as its first bytes tell."""
        head = stream.peek(HEAD)
        for magic, reason in _REFUSED:
            if head.startswith(magic):
                raise NotAPageError(reason)
        if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
            return self._zipped(stream, name, depth)
        pages: Iterator[Found] | None = None
        if is_tar(head):
            pages = self._files(tar_entries(stream), name, depth)
        elif head.startswith(b"WARC/"):
            pages = read_warc(stream, name, self.budget)
        elif head.startswith(b"PAR1"):
            pages = read_parquet(stream, name, self.columns)
        elif is_json_lines(head):
            pages = read_json_lines(stream, name, self.columns)
        elif delimiter := csv_dialect(head, _PACKED.sub("", name)):
            pages = read_csv(stream, name, self.columns, delimiter)
        if pages is not None:
            _check_depth(depth)
        return pages

    def _page(self, stream: io.BufferedReader, name: str, depth: int) -> Member:
        return Member(name, partial(page_bytes, stream), self.source if depth else None)

    def _zipped(self, stream: io.BufferedReader, name: str, depth: int) -> Iterator[Found]:
        stream = seekable(stream)
        with open_zip(stream) as archive:
            if is_document(archive):
                stream.seek(0)
                yield self._page(stream, name, depth)
            else:
                _check_depth(depth)
                yield from self._files(zip_entries(archive), name, depth)

    def _files(self, entries: Iterable[Entry], name: str, depth: int) -> Iterator[Found]:
        """The pages among the files of an archive, as they are chosen among the files of a folder."""
        left: Counter[str] = Counter()
        for entry in entries:
            self.budget.member()
            path = printable(entry.name)
            parts = _SEPARATOR.split(path)
            if is_hidden(parts):
                continue
            foreign = _SPECIAL if entry.special else foreign_suffix(parts[-1], tables=True)
            if foreign:
                left[foreign] += 1
            else:
                yield from self._file(entry, f"{name}{MEMBER}{path}", depth + 1)
        if left:
            yield LeftOut(name, tuple(sorted(left.items())))

    def _file(self, entry: Entry, name: str, depth: int) -> Iterator[Found]:
        try:
            with entry.open() as file:
                yield from self.unfold(guarded(file, self.budget.spend), name, depth)
        except BombError:
            raise
        except IngestError as error:
            yield refused(name, self.source, error)


def _check_depth(depth: int) -> None:
    if depth >= _MAX_DEPTH:
        raise IngestError("archives and tables of pages are not read two archives deep; unpack the outer one first")
