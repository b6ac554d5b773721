"""Append-only files of what people said: one JSON object a line, keys sorted, so that git shows what was added."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple, TypeVar

from pipeline.place import Place, telling
from pipeline.registry.atomic import replacing
from pipeline.registry.sightings import SightingId

Told = Callable[[str], None]
_Entry = TypeVar("_Entry")


class PageNames(NamedTuple):
    """What a page is called besides its hash."""

    path: str | None = None
    url: str | None = None


class EntryError(ValueError):
    """A line that is no entry of its file; the message says what is wrong with it."""


def now() -> str:
    """The time that an entry bears (ISO, UTC)."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def read_entries(file: Place, make: Callable[[dict[str, Any]], _Entry], tell: Told) -> Iterator[_Entry]:
    """The entries of a file in their order; none when there is no such file.

    Args:
        file: the file.
        make: an entry of a JSON object; raises EntryError.
        tell: told of each line that cannot be read, with its number. Such a line is left out and stays in the file.

    Raises:
        OSError: when the file is there and cannot be read.
    """
    for number, line in enumerate(content_of(file).split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            yield make(_object(line))
        except EntryError as error:
            tell(f"{file}:{number}: this line is left out: {error}")


def append_entries(file: Place, entries: Iterable[Mapping[str, Any]]) -> None:
    """Add entries behind those of a file, all or none of them; what stands in it stays byte by byte.

    Args:
        file: the file, which need not be there yet. The caller holds the registry's lock.
        entries: JSON objects.

    Raises:
        OSError: when it cannot be written.
    """
    content = content_of(file)
    if content and not content.endswith(b"\n"):
        content += b"\n"  # a line that a crash cut stays alone on its line
    lines = [json.dumps(entry, ensure_ascii=False, sort_keys=True) for entry in entries]
    with replacing(file) as temporary:
        temporary.write_bytes(content + "".join(f"{line}\n" for line in lines).encode())


def content_of(file: Place) -> bytes:
    """The bytes of such a file; none when it is not there.

    Raises:
        OSError: when it cannot be read.
    """
    try:
        with telling(file):
            return file.read_bytes()
    except FileNotFoundError:
        return b""


def _object(line: bytes) -> dict[str, Any]:
    try:
        data = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise EntryError(
            f"it is no JSON ({error}); was the run that wrote it cut off, or a merge not finished?"
        ) from error
    if not isinstance(data, dict):
        raise EntryError(f"a JSON object is wanted, not {type(data).__name__}")
    return data


def text_of(data: Mapping[str, Any], name: str, *, needed: bool = True) -> str:
    """A member that is a text; "" when it may be missing and is.

    Raises:
        EntryError: when it is something else.
    """
    value = data.get(name)
    if value is None and not needed:
        return ""
    if not isinstance(value, str) or not value.strip():
        raise EntryError(f'"{name}" has to be a text, not {value!r}')
    return value


def sighting_of(data: Mapping[str, Any]) -> SightingId:
    """The sighting that ``page`` and ``position`` name.

    Raises:
        EntryError: when they do not.
    """
    position = data.get("position")
    if not isinstance(position, int) or isinstance(position, bool) or position < 0:
        raise EntryError(f'"position" has to be a number from 0, not {position!r}')
    return SightingId(text_of(data, "page"), position)


def page_names_of(data: Mapping[str, Any]) -> PageNames:
    """The names of its page that ``path`` and ``url`` tell; either may be missing.

    Raises:
        EntryError: when one is no text.
    """
    return PageNames(*(text_of(data, name, needed=False) or None for name in PageNames._fields))
