"""The records of a registry: Parquet files, one row per page, the whole record as a line of JSON."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.codec import RecordError, dumps, loads
from pipeline.model import SCHEMA_VERSION, Page
from pipeline.place import Place, telling
from pipeline.registry.atomic import replacing
from pipeline.registry.copies import local_copy
from pipeline.registry.sketch import Sketch, sketch

PARTS = "parts"
_ROWS_AT_ONCE = 500
_COPIED = ("id", "path", "url", "format", "kind", "article_kind", "title", "published")
_SCHEMA = pa.schema(
    [
        *(pa.field(name, pa.string()) for name in _COPIED),
        pa.field("plans", pa.int32()),
        pa.field("sketch", pa.list_(pa.uint32())),
        pa.field("record", pa.string()),
    ],
    metadata={"kehoach_schema_version": str(SCHEMA_VERSION)},
)


class RegistryError(Exception):
    """A registry that cannot be used; the message names it and says what to do."""


def write_part(path: Place, pages: Iterable[Page]) -> None:
    """Write a part. It appears when all pages are in it; memory does not grow with their number.

    Args:
        path: the file.
        pages: records with their text; read once.
    """
    with replacing(path) as temporary, pq.ParquetWriter(temporary, _SCHEMA, compression="zstd") as writer:
        rows: list[dict[str, object]] = []
        for page in pages:
            copied = {name: getattr(page, name) for name in _COPIED}
            counted = {"plans": len(page.plans), "sketch": sketch(page.text or "") if page.plans else ()}
            rows.append({**copied, **counted, "record": dumps(page)})
            if len(rows) == _ROWS_AT_ONCE:
                writer.write_table(pa.Table.from_pylist(rows, _SCHEMA))
                rows = []
        if rows:
            writer.write_table(pa.Table.from_pylist(rows, _SCHEMA))


def part_path(registry: Place, shard: int) -> Place:
    """The part of a shard."""
    return registry / PARTS / f"part-{shard:06d}.parquet"


def part_numbers(registry: Place) -> set[int]:
    """The shards whose parts are there."""
    folder = registry / PARTS
    with telling(folder):
        names = [path.stem.rpartition("-")[2] for path in folder.glob("part-*.parquet")]
    return {int(name) for name in names if name.isdigit()}


def thin_part(path: Place, kept: Collection[str]) -> None:
    """Keep some records of a part and drop the others; a part without records goes.

    Args:
        path: the file.
        kept: the ids of the pages that stay.

    Raises:
        RegistryError: when the part is damaged.
    """
    if kept:
        write_part(path, (page for page in read_part(path) if page.id in kept))
    else:
        path.unlink(missing_ok=True)


def part_files(registry: Place) -> list[Place]:
    """The parts of a registry in the order in which they were written.

    Raises:
        OSError: when the store that they lie in does not give them.
    """
    folder = registry / PARTS
    with telling(folder):
        return sorted(folder.glob("*.parquet"), key=lambda path: path.name)


def read_parts(registry: Place, *, bare: bool = False) -> Iterator[Page]:
    """The records of a registry in the order in which they were written.

    Args:
        registry: its folder.
        bare: leave out texts and evidence.

    Raises:
        RegistryError: when a part is damaged.
        OSError: when the store that they lie in does not give them.
    """
    for path in part_files(registry):
        yield from read_part(path, bare=bare)


def read_part(path: Place, *, bare: bool = False) -> Iterator[Page]:
    """The records of a part in the order in which they were written.

    Args:
        path: the file.
        bare: leave out texts and evidence.

    Raises:
        RegistryError: when it is damaged.
        OSError: when the store that it lies in does not give it.
    """
    for (line,) in _columns(path, ["record"]):
        yield _record(path, line, bare)


def read_chosen(path: Place, ids: Collection[str]) -> Iterator[Page]:
    """The records of some pages of a part, in the order in which they were written.

    Args:
        path: the file.
        ids: of the pages.

    Raises:
        RegistryError: when it is damaged.
        OSError: when the store that it lies in does not give it.
    """
    for page_id, line in _columns(path, ["id", "record"]):
        if page_id in ids:
            yield _record(path, line, bare=False)


def read_sketched(path: Place) -> Iterator[tuple[Page, Sketch]]:
    """The records of a part, each with the sketch of its text (empty for a page without plans).

    Raises:
        RegistryError: when it is damaged.
        OSError: when the store that it lies in does not give it.
    """
    for line, hashes in _columns(path, ["record", "sketch"]):
        yield _record(path, line, bare=False), tuple(hashes)


def _columns(path: Place, names: list[str]) -> Iterator[tuple[Any, ...]]:
    with local_copy(path) as copy:
        try:
            with pq.ParquetFile(copy) as file:
                for batch in file.iter_batches(_ROWS_AT_ONCE, columns=names):
                    yield from zip(*(batch.column(name).to_pylist() for name in names), strict=True)
        except (pa.ArrowException, OSError, KeyError, IndexError) as error:
            raise _damaged(path, error) from error


def _record(path: Place, line: str, bare: bool) -> Page:
    try:
        return loads(line, bare=bare)
    except RecordError as error:
        raise _damaged(path, error) from error


def _damaged(path: Place, error: Exception) -> RegistryError:
    return RegistryError(
        f"{path}: this part is damaged ({error}); delete it, and `kehoach build` reads its pages again"
    )
