"""The tables of a registry, made anew from its parts and from what people have said of them."""

from __future__ import annotations

import errno
import logging
import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from pipeline.model import Evidence
from pipeline.place import Place
from pipeline.registry.atomic import replacing
from pipeline.registry.campaigns import write_campaigns
from pipeline.registry.corrections.overlay import Corrections, read_corrections
from pipeline.registry.corrections.tables import write_applied
from pipeline.registry.database.read import open_database
from pipeline.registry.database.schema import DATABASE, is_current
from pipeline.registry.database.write import (
    insert,
    new_database,
    write_document,
    write_page,
    write_plan,
)
from pipeline.registry.exports.tables_csv import CSV_TABLES, write_csv_tables
from pipeline.registry.identity.ids import PlanIds
from pipeline.registry.identity.joining import Joining, join_sightings
from pipeline.registry.identity.traits import Traits, traits_of
from pipeline.registry.judgements import Judgement, in_words, of_renewed_pages, read_judgements
from pipeline.registry.merging.choice import Conflict
from pipeline.registry.merging.merge import merge
from pipeline.registry.parts import part_files, read_sketched
from pipeline.registry.said import is_marked, put_mark
from pipeline.registry.sightings import Sighting, SightingId, sightings_of
from pipeline.registry.spill import Spill

_log = logging.getLogger(__name__)


def has_tables(registry: Place) -> bool:
    """Whether all tables are there, as this version of kehoach makes them of all that people have said by now."""
    database = registry / DATABASE
    if not is_current(database) or not is_marked(database, registry):
        return False
    return all((registry / name).is_file() for name in CSV_TABLES)


def write_tables(registry: Place) -> None:
    """Make the database and the CSV tables anew.

    Args:
        registry: its folder.

    Raises:
        RegistryError: when a part is damaged.
        OSError: when they cannot be written.
    """
    _write_database(registry)
    with open_database(registry) as connection:
        write_csv_tables(connection, registry)


def _write_database(registry: Place) -> None:
    try:
        with replacing(registry / DATABASE) as temporary, new_database(temporary) as connection:
            _fill(connection, registry, read_corrections(registry), read_judgements(registry))
    except sqlite3.OperationalError as error:
        raise OSError(errno.EIO, str(error), str(registry / DATABASE)) from error


def _fill(
    connection: sqlite3.Connection, registry: Place, corrections: Corrections, judgements: Sequence[Judgement]
) -> None:
    spill = Spill(connection)
    traits: list[Traits] = []
    for part in part_files(registry):
        for page, sketch in read_sketched(part):
            # A run that was stopped may have left an older record of a page in another part.
            if write_page(connection, page, part.name):
                seen = list(sightings_of(page, sketch))
                read = {sighting.id: sighting.plan for sighting in seen}
                found = corrections.apply(seen, (page.path, page.url))
                spill.add(found)
                traits.extend(traits_of(sighting, read[sighting.id]) for sighting in found)
    judgements = of_renewed_pages(connection, judgements)
    joining = join_sightings(traits, judgements)
    for judgement, why in joining.blocked:
        _log.warning("a judgement of %s has no effect (%s): %s", judgement.by, in_words(judgement), why)
    del traits
    _write_plans(connection, spill, joining, corrections)
    spill.drop()
    write_applied(connection, corrections)
    corrections.warn()
    put_mark(connection, registry)
    reprints = ((first, page) for page, first in joining.reprints.items())
    connection.executemany("UPDATE pages SET reprint_of = ? WHERE id = ?", reprints)
    write_campaigns(connection, judgements)


def _write_plans(connection: sqlite3.Connection, spill: Spill, joining: Joining, corrections: Corrections) -> None:
    ids = PlanIds()
    for group in joining.groups:
        sightings = spill.take(group)
        merged = merge(sightings)
        plan = corrections.settle(merged.plan, (sighting.id for sighting in sightings))
        plan_id = ids.give(plan, (sighting.id for sighting in sightings))
        write_plan(
            connection,
            plan_id,
            plan,
            sources=len({sighting.id.page for sighting in sightings}),
            published=min((s.published for s in sightings if s.published), default=None),
            confidence=merged.confidence,
            titles=_titles(connection, sightings),
        )
        write_document(
            connection, plan_id, "page", (plan.number, plan.doc_type, plan.issued, plan.issuer, plan.province)
        )
        spill.write(group, plan_id)
        insert(
            connection,
            "joins",
            ((plan_id, *join.a, *join.b, join.rule, join.detail) for join in joining.joins.get(group[0], ())),
        )
        told = {sighting.id: sighting for sighting in sightings}
        insert(connection, "conflicts", (_conflict_row(plan_id, conflict, told) for conflict in merged.conflicts))


def _titles(connection: sqlite3.Connection, sightings: Iterable[Sighting]) -> list[str]:
    """The headlines of the pages, each once."""
    pages = dict.fromkeys(sighting.id.page for sighting in sightings)
    rows = [connection.execute("SELECT title FROM pages WHERE id = ?", (page,)).fetchone() for page in pages]
    return list(dict.fromkeys(title for (title,) in rows if title))


def _conflict_row(plan_id: str, conflict: Conflict, told: Mapping[SightingId, Sighting]) -> tuple[object, ...]:
    ours = (conflict.value, *conflict.source, *_place(told[conflict.source], conflict.field))
    theirs = (conflict.other_value, *conflict.other, *_place(told[conflict.other], conflict.field))
    return (plan_id, conflict.field, "sources", *ours, *theirs)


def _place(sighting: Sighting, field: str) -> tuple[object, ...]:
    """Where in its page a sighting has a value from: start, end and the words there."""
    evidence: Evidence | None = sighting.evidence.get(field)
    return (evidence.start, evidence.end, evidence.text) if evidence else (None, None, None)
