"""The reference of ``registry.sqlite``, from the scripts that make it."""

from __future__ import annotations

import csv
import re
import sqlite3
from pathlib import Path

from docs.making.markdown import code, table
from docs.making.records import meanings
from pipeline.registry.database.schema import MIGRATIONS, migrate, version_of
from pipeline.registry.database.tables import TABLES

# What the columns hold that are neither in a table of ``Registry`` nor a field of a record; no table: in any.
ABOUT = Path(__file__).with_name("database_columns.csv")
_RECORDS = {
    "pages": "Page",
    "plans": "Plan",
    "sightings": "Plan",
    "documents": "Reference",
    "citations": "Reference",
    "themes": "Theme",
    "occasions": "Occasion",
    "phases": "Phase",
    "milestones": "Milestone",
    "deadlines": "Deadline",
    "agencies": "Agency",
    "awards": "Award",
    "quotas": "Quota",
    "attachments": "Attachment",
}

_COMMENTED = re.compile(r"((?:^-- .*\n)+)CREATE (?:VIRTUAL )?TABLE (\w+)", re.MULTILINE)
_ABOVE = """# registry.sqlite

Every build makes it anew from the parts and from what people have said; write to it and the next build forgets it. \
Version {version} (`PRAGMA user_version`). Dates are ISO 8601 texts, cut to the precision that is known; truth values \
are 0 and 1. `record` is the whole [record](records.md) as JSON.

"""


def database_page() -> str:
    """The page on the tables of the database."""
    with sqlite3.connect(":memory:") as connection:
        migrate(connection)
        comments = _comments()
        parts = [_ABOVE.format(version=version_of(connection))]
        names = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid")
            if not re.match(r"search_|sqlite_", name)
        ]
        for name in names:
            about = f"{comments[name]}\n\n" if name in comments else ""
            rows = _columns(connection, name)
            parts.append(f"## {name}\n\n{about}{table(('column', 'type', 'leads to', 'holds'), rows)}\n")
    return "".join(parts)


def _comments() -> dict[str, str]:
    """What the scripts say of each table."""
    found: dict[str, str] = {}
    for script in sorted(MIGRATIONS.glob("*.sql")):
        for lines, name in _COMMENTED.findall(script.read_text(encoding="utf-8")):
            found[name] = " ".join(line.removeprefix("-- ") for line in lines.splitlines())
    return found


def _columns(connection: sqlite3.Connection, name: str) -> list[tuple[str, ...]]:
    about = _about(name)
    leads = {row[3]: f"{row[2]}.{row[4]}" for row in connection.execute(f"PRAGMA foreign_key_list({name})")}
    return [
        (
            code(column),
            f"{kind.lower() or 'text'}{', key' if key else ''}",
            code(leads.get(column, "")),
            about.get(column, ""),
        )
        for _, column, kind, _, _, key in connection.execute(f"PRAGMA table_info({name})")
    ]


def _about(name: str) -> dict[str, str]:
    """What the columns of a table hold."""
    with ABOUT.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    told = {row["column"]: row["about"] for row in rows if not row["table"]}
    told |= {field: english for (kind, field), (english, _) in meanings().items() if kind == _RECORDS.get(name)}
    told |= {column.name: column.about for column in TABLES[name].columns} if name in TABLES else {}
    return told | {row["column"]: row["about"] for row in rows if row["table"] == name}
