"""Files in a store: what an address stands for, and their bytes as a stream."""

from __future__ import annotations

import glob
import io
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from pipeline.place import place, telling

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer
    from upath import UPath

# What is fetched at once of a big file.
_BLOCK = 8 << 20
_BUFFER = 1 << 16
# What stores tell of a file that changes with its bytes, the surest first.
_TAGS = ("ETag", "etag", "md5Hash", "content_md5", "LastModified", "last_modified", "updated", "mtime", "created")


class Stored(NamedTuple):
    """A file in a store: its address, and what tells its bytes from others; "" where nobody has looked."""

    address: str
    tag: str = ""

    def __str__(self) -> str:
        return self.address

    @classmethod
    def found(cls, address: str, info: dict[str, Any]) -> Stored:
        """A file with its tag, out of what the store says of it."""
        changed = next((info[key] for key in _TAGS if info.get(key)), "")
        # One store tells the time now in seconds, now as a date.
        changed = changed.timestamp() if isinstance(changed, datetime) else changed
        return cls(address, f"{info.get('size')}:{changed}")

    @property
    def name(self) -> str:
        """The last part of its address."""
        return self.address.rpartition("/")[2]

    def open(self) -> io.BufferedReader:
        """Its bytes as a stream, to be read in any order where the store can.

        Raises:
            PlaceError: when the library for the store is not installed here.
            OSError: when it cannot be opened, and when it is read.
        """
        path = place(self.address)
        assert not isinstance(path, Path)
        with telling(path):
            # A page comes by one request so; to open it takes two. A store may refuse to give a piece of nothing.
            with suppress(OSError):
                start = path.fs.cat_file(path.path, 0, _BLOCK)
                if len(start) < _BLOCK:
                    return io.BufferedReader(io.BytesIO(start), _BUFFER)
            return io.BufferedReader(_Stream(path, path.fs.open(path.path, "rb", block_size=_BLOCK)), _BUFFER)


class _Stream(io.RawIOBase):
    """Bytes from a store, whose errors are OSError whatever the library calls them."""

    def __init__(self, path: UPath, file: Any) -> None:
        super().__init__()
        self._path = path
        self._file = file

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return bool(self._file.seekable())

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer).cast("B")
        with telling(self._path):
            data = self._file.read(len(view))
        view[: len(data)] = data
        return len(data)

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        return int(self._file.seek(offset, whence))

    def tell(self) -> int:
        return int(self._file.tell())

    def close(self) -> None:
        self._file.close()
        super().close()


def stored_below(folder: UPath) -> list[Stored]:
    """All files below a folder, in the order in which a local folder is listed; hidden ones too.

    Raises:
        OSError: when the store does not list it.
    """
    with telling(folder):
        found: dict[str, dict[str, Any]] = folder.fs.find(folder.path, detail=True)
    # Some tools put an empty object in the place of a folder.
    files = (_at(folder, key, info) for key, info in found.items() if not key.endswith("/"))
    return sorted(files, key=lambda file: file.address.split("/"))


def fitting(pattern: UPath) -> Iterator[tuple[Stored, bool]]:
    """What fits a pattern, in order, and whether each is a folder. As on a disk, "*" stands for no hidden name.

    Raises:
        OSError: when the store does not list it.
    """
    with telling(pattern):
        found: dict[str, dict[str, Any]] = pattern.fs.glob(pattern.path, detail=True)
    steps = pattern.path.split("/")
    free = next(at for at, step in enumerate(steps) if glob.has_magic(step))
    with_hidden = any(step.startswith(".") for step in steps[free:])
    for key, info in sorted(found.items()):
        if with_hidden or not any(step.startswith(".") for step in key.split("/")[free:]):
            yield _at(pattern, key, info), info["type"] == "directory"


def _at(near: UPath, key: str, info: dict[str, Any]) -> Stored:
    """What has this key, which leads from the bucket or the root, by its whole address."""
    return Stored.found(str(near).removesuffix(near.path) + key, info)
