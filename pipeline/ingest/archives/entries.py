"""Zip and tar archives as lists of files. Nothing is ever written to disk, and no link is followed."""

from __future__ import annotations

import io
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import IO

from pipeline.ingest.archives.streams import HEAD
from pipeline.ingest.reading import IngestError

_UTF8_NAME, _ENCRYPTED = 0x800, 0x1
_TAR_BLOCK = 512


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in an archive: its name, how to open it, and whether it is no file but a link or a device."""

    name: str
    open: Callable[[], IO[bytes]]
    special: bool = False


def open_zip(stream: io.BufferedReader) -> zipfile.ZipFile:
    """Open a zip archive.

    Args:
        stream: all of it, seekable.

    Raises:
        IngestError: when it is broken.
    """
    try:
        return zipfile.ZipFile(stream)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, ValueError) as error:
        raise IngestError(
            f"the zip file has lost its list of members or the list is damaged ({error}); get it again or repair it"
        ) from error


def is_document(archive: zipfile.ZipFile) -> bool:
    """Whether a zip is one document (Word, Excel, OpenDocument), not an archive of files."""
    names = archive.namelist()
    return "[Content_Types].xml" in names or names[:1] == ["mimetype"]


def zip_entries(archive: zipfile.ZipFile) -> Iterator[Entry]:
    """The files of a zip archive."""
    for info in archive.infolist():
        if not info.filename.endswith("/"):
            yield Entry(_zip_name(info), partial(_open_zipped, archive, info), stat.S_ISLNK(info.external_attr >> 16))


def _zip_name(info: zipfile.ZipInfo) -> str:
    """The name of a member; names that are not marked as UTF-8 are in whatever the packing system spoke."""
    name = info.filename
    if info.flag_bits & _UTF8_NAME:
        return name
    return _decoded_name(name.encode("cp437"), name)


def _decoded_name(raw: bytes, otherwise: str) -> str:
    for encoding in ("utf-8", "cp1258"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return otherwise


def _open_zipped(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> IO[bytes]:
    if info.flag_bits & _ENCRYPTED:
        raise IngestError("it is encrypted; unpack the archive with its password first")
    try:
        return archive.open(info)
    except NotImplementedError as error:
        raise IngestError(f"it is packed in a way that cannot be read ({error}); pack it anew") from error
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError) as error:
        raise IngestError(f"the archive is damaged here ({error}); get it again") from error


def is_tar(head: bytes) -> bool:
    """Whether the first block is the header of a tar archive (its check sum says so)."""
    try:
        tarfile.TarInfo.frombuf(head[:_TAR_BLOCK], "utf-8", "surrogateescape")
    except tarfile.TarError:
        return False
    return True


def tar_entries(stream: io.BufferedReader) -> Iterator[Entry]:
    """The files of a tar archive, as they come in: each can be opened until the next is asked for.

    Raises:
        IngestError: where it breaks.
    """
    try:
        # Small blocks: what stands behind a damaged header is still in the stream, and gives it away.
        with tarfile.open(fileobj=stream, mode="r|", bufsize=_TAR_BLOCK, encoding="utf-8") as archive:
            while info := archive.next():
                archive.members = []  # type: ignore[attr-defined]  # it would remember them all
                if not info.isdir():
                    name = _decoded_name(info.name.encode("utf-8", "surrogateescape"), info.name)
                    yield Entry(name, partial(_open_tarred, archive, info), not info.isfile())
    except (tarfile.TarError, EOFError, ValueError, OverflowError) as error:
        raise IngestError(f"the tar archive is broken here ({error}); get it again") from error
    if any(stream.read(HEAD)):
        raise IngestError("the tar archive is damaged here: no member begins where one should; get it again")


def _open_tarred(archive: tarfile.TarFile, info: tarfile.TarInfo) -> IO[bytes]:
    file = archive.extractfile(info)
    if file is None:
        raise IngestError("it is no file")
    return file
