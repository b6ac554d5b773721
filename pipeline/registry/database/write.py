"""Writing ``registry.sqlite``, table by table."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from extractors.gazetteer import load
from pipeline.codec import dumps
from pipeline.letters import bare_letters
from pipeline.model import Page, Plan
from pipeline.registry.database.schema import migrate
from pipeline.registry.fields import SCALARS

Cells = Sequence[Any]
_PAGE = ("id", "path", "url", "format", "kind", "article_kind", "title", "published", "author", "outlet", "views")
_PLAN = tuple(field.name for field in SCALARS)
# The lists of a plan: those with a table of their own, and those of texts, which share the table ``items``.
LISTS: dict[str, Callable[[Plan], Iterable[Cells]]] = {
    "themes": lambda p: ((x.text, x.layer) for x in p.themes),
    "occasions": lambda p: ((x.name, x.since, x.date, x.suspect) for x in p.occasions),
    "agencies": lambda p: ((x.id, x.name, x.kind, x.role, x.task, x.deadline) for x in p.agencies),
    "phases": lambda p: ((x.name, x.start, x.end) for x in p.phases),
    "milestones": lambda p: ((x.what, x.date) for x in p.milestones),
    "deadlines": lambda p: ((x.what, x.date, x.to) for x in p.deadlines),
    "awards": lambda p: ((x.name, x.count, x.to) for x in p.awards),
    "quotas": lambda p: ((x.who, x.what, x.min, x.max) for x in p.quotas),
    "attachments": lambda p: ((x.name, x.url) for x in p.attachments),
}
TEXT_LISTS = ("recipients", "targets", "contents", "funding")


@contextmanager
def new_database(path: Path) -> Iterator[sqlite3.Connection]:
    """A new database with empty tables. It is whole when the context ends, and of no use after an exception.

    Rows may come in any order: foreign keys are looked at when it is done.

    Args:
        path: of the file; one that is there is replaced.

    Raises:
        sqlite3.IntegrityError: at the end, when a row names another that is not there.
    """
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        # Whoever makes the file puts it in its place when it is whole: it needs no journal.
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        migrate(connection)
        connection.execute("BEGIN")
        _write_provinces(connection)
        yield connection
        connection.execute("COMMIT")
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        if broken is not None:
            raise sqlite3.IntegrityError(f"a row of {broken[0]} names one of {broken[2]} that is not there")


def _write_provinces(connection: sqlite3.Connection) -> None:
    gazetteer = load()
    for code, province in gazetteer.provinces.items():
        new = gazetteer.crosswalk.get(code)
        name = gazetteer.provinces_2025[new].name if new else None
        insert(connection, "provinces", [(*asdict(province).values(), new, name)])


def insert(connection: sqlite3.Connection, table: str, rows: Iterable[Cells]) -> None:
    """Add rows to a table.

    Args:
        connection: to the database.
        table: its name.
        rows: the cells of all its columns, in their order; all rows are of one length.
    """
    rows = list(rows)
    if rows:
        gaps = ", ".join("?" * len(rows[0]))
        connection.executemany(f"INSERT INTO {table} VALUES ({gaps})", rows)


def write_page(connection: sqlite3.Connection, page: Page, part: str) -> bool:
    """Add a page, which the file ``part`` holds; False when it is there already, from another part."""
    cells = (*(getattr(page, name) for name in _PAGE), page.captured, part, None)
    gaps = ", ".join("?" * len(cells))
    return connection.execute(f"INSERT OR IGNORE INTO pages VALUES ({gaps})", cells).rowcount == 1


def write_plan(
    connection: sqlite3.Connection,
    plan_id: str,
    plan: Plan,
    *,
    sources: int,
    published: str | None,
    confidence: float | None,
    titles: Iterable[str],
) -> None:
    """Add a plan with its lists and its words for the search; its document has to be added as well.

    Args:
        connection: to the database.
        plan_id: its id.
        plan: its merged values.
        sources: how many pages tell of it.
        published: when the first of them appeared (ISO).
        confidence: of the values that identify it.
        titles: of its pages.
    """
    scalars = [field.read(plan) for field in SCALARS]
    record = dumps(plan)
    cells = (plan_id, *scalars, published, sources, confidence, record)
    names = ("id", *(f'"{name}"' for name in _PLAN), "published_first", "sources", "confidence", "record")
    gaps = ", ".join("?" * len(cells))
    row = connection.execute(f"INSERT INTO plans ({', '.join(names)}) VALUES ({gaps})", cells).lastrowid
    for table, lists in LISTS.items():
        insert(connection, table, ((plan_id, i, *item) for i, item in enumerate(lists(plan))))
    for name in TEXT_LISTS:
        insert(connection, "items", ((plan_id, name, i, text) for i, text in enumerate(getattr(plan, name))))
    text = "\n".join(_words(plan, titles)).lower()
    connection.execute("INSERT INTO search (rowid, text, folded) VALUES (?, ?, ?)", (row, text, bare_letters(text)))


def _words(plan: Plan, titles: Iterable[str]) -> Iterator[str]:
    for value in (plan.number, plan.doc_type, plan.issuer, plan.subject, plan.signer, plan.province):
        if value:
            yield value
    yield from titles
    for field in ("themes", "occasions", "agencies"):
        yield from (item.text if field == "themes" else item.name for item in getattr(plan, field))
    yield from (*plan.contents, *plan.targets)


def write_document(
    connection: sqlite3.Connection, document_id: str, known: str, cells: Cells, campaign: str | None = None
) -> None:
    """Add a document.

    Args:
        connection: to the database.
        document_id: its id.
        known: "page" for a plan, "cited" for a document that no page tells of.
        cells: number, type, date of issue, issuer, province.
        campaign: id of the campaign that it belongs to.
    """
    insert(connection, "documents", [(document_id, known, *cells, campaign)])
