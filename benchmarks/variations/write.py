"""Pages as files or as WARC; one page in memory at a time."""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from itertools import chain, islice
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from benchmarks.variations.pages import Made

FILES_IN_FOLDER = 1_000
RECORDS_IN_WARC = 20_000
_CAPTURED = "2026-11-22T00:00:00Z"  # the same in all records, so that the same seed gives the same bytes
_TYPES = {".html": "text/html; charset=utf-8", ".txt": "text/plain; charset=utf-8"}
_LEVEL = 6


def write_files(pages: Iterable[Made], folder: Path) -> int:
    """Write each page as a file, at most a thousand in a folder.

    Args:
        pages: read once.
        folder: where the folders are made.

    Returns:
        How many bytes the pages have.
    """
    written, made = 0, set[Path]()
    for page in pages:
        below = folder / f"{page.number // FILES_IN_FOLDER:05d}"
        if below not in made:
            below.mkdir(parents=True, exist_ok=True)
            made.add(below)
        written += (below / f"{page.number:08d}{page.suffix}").write_bytes(page.data)
    return written


def write_warcs(pages: Iterable[Made], folder: Path, records: int = RECORDS_IN_WARC) -> int:
    """Write the pages as a crawler's answers into several WARC files, each record a member of gzip.

    Args:
        pages: read once.
        folder: where the files are made.
        records: how many pages a file holds.

    Returns:
        How many bytes the pages have.
    """
    folder.mkdir(parents=True, exist_ok=True)
    left = iter(pages)
    written = 0
    for number, first in enumerate(left):
        with (folder / f"crawl-{number:05d}.warc.gz").open("wb") as file:
            file.write(_record("warcinfo", f"urn:crawl:{number}", "application/warc-fields", b"software: kehoach\r\n"))
            for page in chain([first], islice(left, records - 1)):
                file.write(_answer(page))
                written += len(page.data)
    return written


def _answer(page: Made) -> bytes:
    """The record of what a server answered."""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {_TYPES[page.suffix]}\r\nContent-Length: {len(page.data)}\r\n\r\n"
    return _record("response", page.url, "application/http; msgtype=response", head.encode() + page.data)


def _record(kind: str, address: str, content_type: str, block: bytes) -> bytes:
    """A record as a member of gzip."""
    lines = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:uuid:{uuid5(NAMESPACE_URL, address)}>",
        "WARC-Date": _CAPTURED,
        **({"WARC-Target-URI": address} if kind == "response" else {}),
        "Content-Type": content_type,
        "Content-Length": str(len(block)),
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return gzip.compress(b"WARC/1.1\r\n" + head.encode() + b"\r\n" + block + b"\r\n\r\n", _LEVEL, mtime=0)
