"""The zip package of a Word document: its parts as decoded XML, within bounds that a real document keeps."""

from __future__ import annotations

import codecs
import io
import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from typing import Final

from pipeline.ingest.reading import IngestError
from pipeline.ingest.word.xml import read_tree

MAX_UNPACKED: Final = 60_000_000
"""Bytes that the parts which are read may have together: a document of 20,000 pages."""
_AGAIN = "open it in Word or LibreOffice and save it again"
_ROOT_RELATIONS = "_rels/.rels"
_DOCUMENT = "word/document.xml"


def is_word(data: bytes) -> bool:
    """Whether bytes are a Word document: a zip that holds a ``word/`` folder beside the list of content types."""
    if not data.startswith(b"PK\x03\x04"):
        return False
    try:
        names = zipfile.ZipFile(io.BytesIO(data)).namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return b"[Content_Types].xml" in data[:4096]  # cut off on its way; Excel's are told apart no more
    return "[Content_Types].xml" in names and any(name.startswith("word/") for name in names)


class Package:
    """The parts of a document.

    Args:
        data: the bytes of the file.

    Raises:
        IngestError: when the zip is broken.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise IngestError(f"the Word file is broken ({error}); fetch it anew, or {_AGAIN}") from error
        self._left = MAX_UNPACKED
        self.document = self._main_part()

    def xml(self, name: str) -> str | None:
        """The decoded XML of a part; None when there is no such part.

        Raises:
            IngestError: when it cannot be unpacked or decoded, or the parts grow over ``MAX_UNPACKED``.
        """
        try:
            info = self._zip.getinfo(name)
        except KeyError:
            return None
        if info.file_size > self._left:
            raise IngestError(f"the Word file unpacks to more than {MAX_UNPACKED:,} bytes; leave it out, or split it")
        try:
            packed = self._zip.read(info)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as error:
            raise IngestError(f"the Word file is broken ({error}); fetch it anew, or {_AGAIN}") from error
        self._left -= len(packed)
        return _decode(packed, name)

    def relations(self, part: str) -> Mapping[str, tuple[str, str]]:
        """The relations of a part: by id the target (an address, or the name of a part) and the kind."""
        folder, _, name = part.rpartition("/")
        source = self.xml(f"{folder}/_rels/{name}.rels" if part else _ROOT_RELATIONS)
        found: dict[str, tuple[str, str]] = {}
        for relation in read_tree(source, "the relations").iter("rel:Relationship") if source else ():
            target = relation.get("Target", "")
            if relation.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join(folder, target)) if target[:1] != "/" else target[1:]
            found[relation.get("Id", "")] = target, relation.get("Type", "").rpartition("/")[2]
        return found

    def _main_part(self) -> str:
        targets = [target for target, kind in self.relations("").values() if kind == "officeDocument"]
        return targets[0] if targets else _DOCUMENT


def _decode(data: bytes, name: str) -> str:
    """XML of a package is UTF-8 or UTF-16."""
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise IngestError(f"{name} in the Word file is neither UTF-8 nor UTF-16; {_AGAIN}") from error
