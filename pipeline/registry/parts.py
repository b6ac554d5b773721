"""The records of a registry: Parquet files, one row per page, the whole record as a line of JSON."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.codec import RecordError, dumps, loads
from pipeline.model import SCHEMA_VERSION, Page
from pipeline.place import Place, telling
from pipeline.registry.atomic import replacing
from pipeline.registry.copies import local_copy

PARTS = "parts"
_ROWS_AT_ONCE = 500
_COPIED = ("id", "path", "url", "format", "kind", "article_kind", "title", "published")
_SCHEMA = pa.schema(
    [
        *(pa.field(name, pa.string()) for name in _COPIED),
        pa.field("plans", pa.int32()),
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
            rows.append({**copied, "plans": len(page.plans), "record": dumps(page)})
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


def read_parts(registry: Place, *, bare: bool = False) -> Iterator[Page]:
    """The records of a registry in the order in which they were written.

    Args:
        registry: its folder.
        bare: leave out texts and evidence.

    Raises:
        RegistryError: when a part is damaged.
        OSError: when the store that they lie in does not give them.
    """
    folder = registry / PARTS
    with telling(folder):
        paths: list[Place] = sorted(folder.glob("*.parquet"), key=lambda path: path.name)
    for path in paths:
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
    with local_copy(path) as copy:
        try:
            with pq.ParquetFile(copy) as file:
                for batch in file.iter_batches(_ROWS_AT_ONCE, columns=["record"]):
                    yield from (loads(line, bare=bare) for line in batch.column(0).to_pylist())
        except (pa.ArrowException, RecordError, OSError, KeyError, IndexError) as error:
            raise RegistryError(f"{path}: this part cannot be read ({error}); build the registry again") from error
