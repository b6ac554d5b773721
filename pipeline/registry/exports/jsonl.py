"""JSON Lines: a plan as its whole merged record with its sources; a row of another table as it is."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from typing import IO, Any

from pipeline.place import Place
from pipeline.registry.atomic import replacing
from pipeline.registry.database.read import Reader
from pipeline.registry.database.tables import PLANS, Column, Table

_SOURCE = ("page_id", "position", "rank", "path", "url", "title", "published", "outlet")
_CONFLICT = ("field", "kind", "value", "page_id", "position", "other_value", "other_page_id", "other_position")
_BEFORE = [PLANS.column(name) for name in ("id", "campaign_id", "version")]
_AFTER = [PLANS.column(name) for name in ("published_first", "confidence", "corrected")]
_RECORD = Column("record", "text", "the merged plan", "plans.record")


def save_jsonl(path: Place, reader: Reader, table: Table) -> None:
    """Write a table as JSON Lines.

    Args:
        path: where it appears when it is whole.
        reader: of the database.
        table: the table.
    """
    with replacing(path) as temporary, temporary.open("w", encoding="utf-8", newline="") as file:
        print_jsonl(file, reader, table)


def print_jsonl(file: IO[str], reader: Reader, table: Table) -> None:
    """Write a table as JSON Lines to an open file."""
    for thing in _plans(reader) if table is PLANS else reader.rows(table):
        file.write(json.dumps(thing, ensure_ascii=False) + "\n")


def _plans(reader: Reader) -> Iterator[dict[str, Any]]:
    for row in reader.rows(PLANS, [*_BEFORE, _RECORD, *_AFTER]):
        plan = {column.name: row[column.name] for column in _BEFORE}
        plan |= json.loads(row["record"])
        plan |= {column.name: row[column.name] for column in _AFTER}
        plan["sources"] = _rows(
            reader.connection,
            _SOURCE,
            "sources WHERE plan_id = ? ORDER BY source_rank, published IS NULL, published, page_id, position",
            plan["id"],
        )
        plan["conflicts"] = _rows(
            reader.connection, _CONFLICT, "conflicts WHERE plan_id = ? ORDER BY rowid", plan["id"]
        )
        yield plan


def _rows(connection: sqlite3.Connection, names: tuple[str, ...], source: str, plan: str) -> list[dict[str, Any]]:
    found = connection.execute(f"SELECT {', '.join(names)} FROM {source}", (plan,))
    return [dict(zip(names, cells, strict=True)) for cells in found]
