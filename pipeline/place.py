"""Where inputs and registries lie: local paths, and addresses in a store such as ``s3://bucket/folder``.

A local path stays a ``Path``; an address becomes a ``UPath`` over fsspec, which is loaded only then.
"""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from upath import UPath

Place: TypeAlias = "Path | UPath"

# Two letters at least: "C:\" is a drive.
_ADDRESS = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+)://", re.ASCII)
_LOCAL, _WEB = ("file", "local"), ("http", "https")
_EXTRAS = {"s3": "pip install 'kehoach[s3]'", "s3a": "pip install 'kehoach[s3]'"}
_NUMBERS = {FileNotFoundError: errno.ENOENT, FileExistsError: errno.EEXIST, PermissionError: errno.EACCES}
_CREDENTIALS = (
    "no credentials for this store were found; for S3 set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE"
)


class PlaceError(Exception):
    """An address that cannot be used as it is written.

    Args:
        written: the address.
        reason: what is wrong with it, and what to do.
    """

    def __init__(self, written: str, reason: str) -> None:
        super().__init__(f"{written}: {reason}")
        self.reason = reason


def is_address(written: str) -> bool:
    """Whether this is written as an address ("s3://..."), and is no local path."""
    return _ADDRESS.match(written) is not None


def place(written: str | os.PathLike[str]) -> Place:
    """What a path or an address stands for.

    Args:
        written: a local path, an address of the local file system (file:///...), or one in a store (s3://bucket/...).

    Returns:
        A ``Path``, or a ``UPath`` that sees at once what others write into the store.

    Raises:
        PlaceError: when there is no such protocol, the library for it is not installed, or the bucket is not named.
    """
    if not isinstance(written, str | Path):
        written = os.fspath(written)
    if isinstance(written, Path) or not (match := _ADDRESS.match(written)):
        return Path(written)
    protocol, rest = match[1].lower(), written[match.end() :]
    if protocol in _LOCAL:
        return _local(rest)
    if protocol in _WEB:
        raise PlaceError(written, "pages are not fetched from the web; save it, and name the file")
    if not rest.strip("/"):
        raise PlaceError(written, f"it names nothing in the store; write for example {protocol}://bucket/folder")
    from upath import UPath  # noqa: PLC0415 - a tenth of a second that local paths do without

    try:
        # A listing that is kept would hide what other processes have put since.
        path = UPath(f"{protocol}://{rest.rstrip('/')}", use_listings_cache=False)
        _ = path.fs  # loads the library
    except ImportError as error:
        install = _EXTRAS.get(protocol) or f"{error}; install it beside kehoach"
        raise PlaceError(written, f"{protocol}:// wants a library that is not installed: {install}") from error
    except ValueError as error:
        raise PlaceError(written, f"addresses cannot begin with {protocol}:// ({error}); is it misspelt?") from error
    return path


def _local(rest: str) -> Path:
    from urllib.request import url2pathname  # noqa: PLC0415 - slow to load

    return Path(url2pathname(rest.removeprefix("localhost") if rest.startswith("localhost/") else rest))


def look_up(path: UPath) -> dict[str, Any] | None:
    """What the store says of a path (its ``type``, ``size`` and more); None when nothing is there.

    Raises:
        OSError: when the store does not answer or has no such bucket; the reason is in ``strerror``, the address in
            ``filename``.
    """
    with telling(path):
        try:
            found: dict[str, Any] = path.fs.info(path.path)
        except FileNotFoundError:
            if path.drive and not _has_bucket(path):
                reason = f"there is no bucket {path.drive} in the store; make it first, or check the name"
                raise FileNotFoundError(errno.ENOENT, reason, str(path)) from None
            return None
    return found


def _has_bucket(path: UPath) -> bool:
    try:
        path.fs.info(path.drive)
    except FileNotFoundError:
        return False
    except PermissionError:
        return True  # who may use one folder only is refused a look at the bucket
    return True


@contextmanager
def telling(path: Place) -> Iterator[None]:
    """Make OSError, with words and the address, of what the libraries of stores raise; local errors stay as they are.

    Raises:
        OSError: FileNotFoundError, FileExistsError and PermissionError where it is that, whatever the library.
    """
    try:
        yield
    except Exception as error:
        if isinstance(path, Path) or (isinstance(error, OSError) and error.filename):
            raise
        number = next((number for kind, number in _NUMBERS.items() if isinstance(error, kind)), errno.EIO)
        raise OSError(number, _in_words(error), str(path)) from error


def _in_words(error: Exception) -> str:
    if "Credentials" in type(error).__name__:  # of botocore, google.auth, azure: none of them is installed for sure
        return _CREDENTIALS
    if isinstance(error, FileNotFoundError):
        return "there is nothing at this address"
    if isinstance(error, PermissionError):
        return f"the store refuses this ({error}); check the credentials and what they may do"
    return f"the store gives an error ({str(error).strip() or type(error).__name__})"
