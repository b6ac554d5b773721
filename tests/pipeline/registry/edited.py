"""What the tests of edited tables share: three plans in a database, and what a table that comes back says of them."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

from saying import PLAN, page
from sighted import page_id

from pipeline.codec import to_json
from pipeline.model import Plan, Theme
from pipeline.registry.corrections.entry import Correction
from pipeline.registry.corrections.sheets import Edited, read_edited
from pipeline.registry.database.write import insert, new_database, write_document, write_page, write_plan

OTHER = Plan(number="057", issued="2024-05", subject="=1+1", themes=(Theme("- Nhà sạch", "theme"),), is_campaign=True)
BARE = Plan()
PLANS = {"p-00000000000a": PLAN, "p-00000000000b": OTHER, "p-00000000000c": BARE}
FIRST, SECOND, THIRD = PLANS


def database(path: Path, plans: dict[str, Plan]) -> sqlite3.Connection:
    """A database of plans, each told by a page of the name of its id."""
    with new_database(path) as connection:
        for name, plan in plans.items():
            write_page(connection, page(name, plan), "part-000000.parquet")
            write_document(connection, name, "page", (plan.number, None, None, None, None))
            write_plan(connection, name, plan, sources=1, published=None, confidence=None, titles=())
            record = json.dumps(to_json(plan), ensure_ascii=False)
            insert(connection, "sightings", [(page_id(name), 0, name, "article", record)])
    return sqlite3.connect(path)


def read(connection: sqlite3.Connection, path: Path, *log: Correction, force: bool = False) -> Edited:
    return read_edited(connection, path, log, by="Lan", note="bảng", force=force)


def told(edited: Edited) -> list[tuple[str, str, Any, Any]]:
    return [(c.plan, c.field, c.old, c.value) for c in edited.corrections]
