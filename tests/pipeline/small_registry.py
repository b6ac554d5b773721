"""Registries put together by hand: pages, ledger and tables that agree, for tests that make them disagree."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline.codec import to_json
from pipeline.ingest import read_bytes
from pipeline.model import Evidence, Page, Plan
from pipeline.registry.database.schema import DATABASE
from pipeline.registry.database.write import (
    insert,
    new_database,
    write_document,
    write_page,
    write_plan,
)
from pipeline.registry.ledger import LEDGER, create_or_open, transaction
from pipeline.registry.parts import part_path, write_part


@dataclass(frozen=True)
class Told:
    """A merged plan and the sightings that it was merged from: (page id, position, plan there)."""

    id: str
    plan: Plan
    sightings: Sequence[tuple[str, int, Plan]]
    published: str | None = None
    confidence: float | None = 0.9
    campaign: str | None = None


def page_id(number: int) -> str:
    """A hash as pages have."""
    return f"{number:064x}"


def read_page(file: Path, plan: Plan, words: Mapping[str, str]) -> Page:
    """The record of a page whose values are told by words of its text.

    Args:
        file: the page.
        plan: the plan on it.
        words: the words of the text that tell a field of the plan.
    """
    reading = read_bytes(file.read_bytes(), str(file))
    evidence = []
    for field, said in words.items():
        start = reading.text.index(said)
        end = start + len(said)
        evidence.append(Evidence(f"plans[0].{field}", "text", start, end, said, reading.source_of(start, end)))
    return Page(
        reading.id,
        str(file),
        format=reading.format,
        kind="article",
        plans=(plan,),
        evidence=tuple(evidence),
        text=reading.text,
    )


def alone(page: Page, at: int = 0) -> Told:
    """A plan that only one page tells of."""
    return Told(f"p-{page.id[-10:]}{at:02}", page.plans[at], [(page.id, at, page.plans[at])], page.published)


def write_tables(
    file: Path, pages: Iterable[Page], plans: Iterable[Told], campaigns: Iterable[Sequence[object]] = ()
) -> None:
    """A database with these pages, plans and campaigns."""
    file.unlink(missing_ok=True)
    with new_database(file) as connection:
        insert(connection, "campaigns", campaigns)  # type: ignore[arg-type]
        for page in pages:
            write_page(connection, page, "part-000001.parquet")
        for told in plans:
            write_told(connection, told)


def write_told(connection: sqlite3.Connection, told: Told) -> None:
    """Add a plan with its document and its sightings."""
    plan = told.plan
    cells = (plan.number, plan.doc_type, plan.issued, plan.issuer, plan.province)
    write_document(connection, told.id, "page", cells, told.campaign)
    sources = len({page for page, _, _ in told.sightings})
    write_plan(
        connection,
        told.id,
        plan,
        sources=sources,
        published=told.published,
        confidence=told.confidence,
        titles=(),
    )
    for page, position, seen in told.sightings:
        record = json.dumps(to_json(seen), ensure_ascii=False)
        insert(connection, "sightings", [(page, position, told.id, "article", record)])


def write_ledger(file: Path, pages: Iterable[Page]) -> None:
    """A ledger that has read these pages, each from a file of its own, into the first part."""
    with closing(create_or_open(file)) as connection, transaction(connection) as ledger:
        ledger.execute("INSERT INTO shards (id, state) VALUES (1, 'done')")
        for number, page in enumerate(pages, 1):
            name = (page.path or "").encode()
            ledger.execute(
                "INSERT INTO sources (id, key, name, path, stamp, run) VALUES (?, ?, ?, ?, '', 1)",
                (number, name, name, name),
            )
            ledger.execute(
                "INSERT INTO inputs (source, ordinal, name, status, sha256, shard, kind, plans)"
                " VALUES (?, 0, ?, 'done', ?, 1, ?, ?)",
                (number, page.path, page.id, page.kind, len(page.plans)),
            )


def write_registry(folder: Path, pages: Sequence[Page], plans: Sequence[Told] | None = None) -> Path:
    """A registry with these pages; unless plans are given, each plan of a page is one."""
    (folder / "parts").mkdir(parents=True)
    write_part(part_path(folder, 1), pages)
    write_ledger(folder / LEDGER, pages)
    each = [alone(page, at) for page in pages for at in range(len(page.plans))]
    write_tables(folder / DATABASE, pages, each if plans is None else plans)
    return folder


def with_plan(page: Page, **values: object) -> Page:
    """A page whose only plan has other values."""
    return replace(page, plans=(replace(page.plans[0], **values),))  # type: ignore[arg-type]
