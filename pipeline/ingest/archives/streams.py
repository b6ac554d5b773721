"""Streams that end where they break, and a budget for archives that unpack to more than anybody meant."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Protocol

from pipeline.ingest.reading import IngestError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

HEAD = 1 << 16
MAX_MEMBERS = 1_000_000
MAX_IN_MEMORY = 200_000_000
_MAX_RATIO, _FREE = 500, 100_000_000
# A few bytes of zstd can stand for 128 kB: small steps keep what one of them unpacks to in bounds.
_ZSTD_STEP = 1024
_DAMAGE = (OSError, EOFError, zlib.error, lzma.LZMAError, zipfile.BadZipFile, tarfile.TarError)


class BombError(IngestError):
    """An archive that unpacks to far more than it is."""


class Readable(Protocol):
    """What bytes are read from, at most so many at a time."""

    def read(self, size: int, /) -> bytes: ...  # noqa: D102


class Budget:
    """What one input may unpack to, with all archives in it.

    Args:
        packed: the bytes of the input; of one that streams in, those that came so far (see ``feed``).
    """

    def __init__(self, packed: int) -> None:
        self._packed = packed
        self._spent = 0
        self._members = 0

    def feed(self, size: int) -> None:
        """Bytes of the input have come in."""
        self._packed += size

    def spend(self, size: int) -> None:
        """Bytes were unpacked.

        Raises:
            BombError: when there are too many.
        """
        self._spent += size
        if self._spent > _FREE and self._spent > _MAX_RATIO * self._packed:
            raise BombError(f"it unpacks to more than {_MAX_RATIO} times its size, so the rest was not read")

    def member(self) -> None:
        """One more member was met.

        Raises:
            BombError: when there are too many.
        """
        self._members += 1
        if self._members > MAX_MEMBERS:
            raise BombError(f"it has more than {MAX_MEMBERS:,} members; the rest was not read: split it")


class Guarded(io.RawIOBase):
    """Bytes from a source; at a break they end, and ``broken`` says why.

    Args:
        source: what is read.
        count: told how many bytes were read; what it raises ends the whole input.
    """

    def __init__(self, source: Readable, count: Callable[[int], None]) -> None:
        super().__init__()
        # What asks for all at once loses what stood before a break.
        self._read: Callable[[int], bytes] = getattr(source, "read1", source.read)
        self._count = count
        self.broken: str | None = None

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill the buffer as far as there are bytes, so that a look ahead shows all that it can."""
        view = memoryview(buffer).cast("B")
        done = 0
        while done < len(view) and self.broken is None:
            try:
                piece = self._read(len(view) - done)
            except EOFError:
                self.broken = "the packed data break off before their end; get the file again"
            except _DAMAGE as error:
                self.broken = f"the data are damaged ({error}); get the file again"
            else:
                if not piece:
                    break
                view[done : done + len(piece)] = piece
                done += len(piece)
        self._count(done)
        return done


def guarded(source: Readable, count: Callable[[int], None]) -> io.BufferedReader:
    """A stream that can be looked into (``peek``) and says when it is ``broken``."""
    return io.BufferedReader(Guarded(source, count), HEAD)


def broken(stream: io.BufferedReader) -> str | None:
    """Why a stream ended too early; None when it did not."""
    return stream.raw.broken if isinstance(stream.raw, Guarded) else None


def seekable(stream: io.BufferedReader) -> io.BufferedReader:
    """The same bytes to be read in any order, in memory if it must be.

    Raises:
        IngestError: when they are too many for that, or broken.
    """
    if stream.seekable():
        return stream
    data = stream.read(MAX_IN_MEMORY + 1)
    if len(data) > MAX_IN_MEMORY:
        raise IngestError(
            f"it has more than {MAX_IN_MEMORY:,} bytes and cannot be read as it comes in; unpack it to a file first"
        )
    if reason := broken(stream):
        raise IngestError(reason)
    return io.BufferedReader(io.BytesIO(data), HEAD)


def unpacked(stream: io.BufferedReader, budget: Budget) -> io.BufferedReader | None:
    """What a compressed stream holds (gzip, bzip2, xz, zstd, told by its first bytes); None when it is none.

    Raises:
        IngestError: when the library for it is not installed.
    """
    head = stream.peek(HEAD)
    opener = next((opener for is_it, opener in _LAYERS if is_it(head)), None)
    return None if opener is None else guarded(opener(stream), budget.spend)


def _zstd(stream: io.BufferedReader) -> Readable:
    try:
        import zstandard  # noqa: PLC0415 - of an extra
    except ModuleNotFoundError as error:
        raise IngestError("this is a zstd file, which wants the extra 'warc': pip install 'kehoach[warc]'") from error

    def pieces() -> Iterator[bytes]:
        rest, frame = b"", None
        try:
            while data := rest or stream.read(_ZSTD_STEP):
                frame = frame or zstandard.ZstdDecompressor().decompressobj()
                yield frame.decompress(data)
                rest = frame.unused_data if frame.eof else b""
                frame = None if frame.eof else frame
        except zstandard.ZstdError as error:
            raise OSError(error) from error
        if frame is not None:
            raise EOFError

    return _Pieces(pieces())


class _Pieces:
    """Bytes that come in pieces, to be read by size."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._left = memoryview(b"")

    def read(self, size: int, /) -> bytes:
        """At most so many bytes; none at the end."""
        while not self._left:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._left = memoryview(piece)
        data, self._left = bytes(self._left[:size]), self._left[size:]
        return data


_LAYERS: tuple[tuple[Callable[[bytes], bool], Callable[[io.BufferedReader], Readable]], ...] = (
    (lambda head: head.startswith(b"\x1f\x8b\x08"), lambda stream: gzip.GzipFile(fileobj=stream)),
    (lambda head: head[:3] == b"BZh" and head[4:10] == b"1AY&SY", bz2.BZ2File),
    (lambda head: head.startswith(b"\xfd7zXZ\x00"), lzma.LZMAFile),
    # Frames of data, or frames to be skipped, which some crawlers begin their files with.
    (lambda head: head.startswith(b"\x28\xb5\x2f\xfd") or head[1:4] == b"\x2a\x4d\x18", _zstd),
)
