"""Where a campaign of a registry comes from: its documents, and why they belong together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from sqlite3 import Connection

from pipeline.model import Agency
from pipeline.registry.campaigns import read_campaign, status
from pipeline.registry.explain import section
from pipeline.registry.fields import award_line, dated
from pipeline.registry.find import only
from pipeline.registry.history import Entry
from pipeline.registry.sightings import SightingId


def named(connection: Connection, table: str, written: str) -> str:
    """The id of a campaign or a document by a beginning that no other has.

    Args:
        connection: to the database.
        table: "campaigns" or "documents".
        written: the beginning.

    Raises:
        RegistryError: when none begins so, or several do.
    """
    text = written.strip().lower()
    rows = connection.execute(f"SELECT id FROM {table} WHERE id >= ? AND id < ? ORDER BY id", (text, f"{text}g"))
    return only(written, [str(row[0]) for row in rows], table.removesuffix("s"))


def explain_campaign(connection: Connection, campaign: str, entries: Sequence[Entry], day: date) -> Iterator[str]:
    """A campaign in lines of text.

    Args:
        connection: to the database.
        campaign: its id.
        entries: what people said, of all plans and campaigns.
        day: of which its status is told.

    Raises:
        RegistryError: when there is none with this id.
    """
    told = read_campaign(connection, campaign)
    period = " to ".join(bound for bound in (told.start, told.end) if bound)
    about = [told.name or "(without a name)", told.province, told.level, period]
    yield f"{campaign}: {', '.join(part for part in about if part)}"
    yield f"status on {day}: {status(told, day) or 'its dates do not tell'}"
    yield from section("documents", _documents(connection, campaign), "none")
    yield from section("why they belong together", _joins(connection, campaign), "one document, nothing was joined")
    ours = _sightings(connection, campaign)
    judged = (str(entry) for entry in entries if not entry.plan and not ours.isdisjoint(entry.sightings))
    yield from section("judgements", judged, "none")
    yield from section("phases", (dated(phase.name, phase.start, phase.end) for phase in told.phases), "none is known")
    yield from section("awards", map(award_line, told.awards), "none is known")
    yield from section("agencies", map(_agency, told.agencies), "none is known")
    yield from section("carries out", [told.parent] if told.parent else [], "no other campaign")
    below = connection.execute("SELECT id, name, province FROM campaigns WHERE parent_id = ? ORDER BY id", (campaign,))
    yield from section(
        "carried out by", ("  ".join(part for part in row if part) for row in below), "none that is known"
    )


def _agency(agency: Agency) -> str:
    """ "lead: Sở Nội vụ: theo dõi, tổng hợp (2022-12-15)"."""
    task = f": {agency.task}" if agency.task else ""
    return dated(f"{agency.role}: {agency.name}{task}", agency.deadline)


def explain_document(connection: Connection, document: str) -> Iterator[str]:
    """A document that no page tells of, in lines of text: what cites it."""
    row = connection.execute(
        "SELECT number, doc_type, issuer, issued, campaign_id FROM documents WHERE id = ?", (document,)
    ).fetchone()
    yield f"{document}: {', '.join(part for part in row[:4] if part)}; known only because it is cited"
    cited = connection.execute(
        "SELECT plan_id, relation, plans.number, plans.issuer FROM citations JOIN plans ON plans.id = plan_id"
        " WHERE document_id = ? ORDER BY plan_id",
        (document,),
    )
    yield from section("cited by", ("  ".join(part for part in row if part) for row in cited), "none")
    yield from section("campaign", [row[4]] if row[4] else [], "none")


def _documents(connection: Connection, campaign: str) -> Iterator[str]:
    rows = connection.execute(
        "SELECT id, number, doc_type, issued, issuer, known FROM documents WHERE campaign_id = ? ORDER BY issued, id",
        (campaign,),
    )
    for *parts, known in rows:
        told = "  ".join(part for part in parts if part)
        yield told if known == "page" else f"{told}  (only cited)"


def _joins(connection: Connection, campaign: str) -> Iterator[str]:
    rows = connection.execute(
        "SELECT document_a, document_b, rule, detail FROM campaign_joins WHERE campaign_id = ? ORDER BY rowid",
        (campaign,),
    )
    for a, b, rule, detail in rows:
        yield f"{a} and {b}: {rule}: {detail}"


def _sightings(connection: Connection, campaign: str) -> set[SightingId]:
    rows = connection.execute(
        "SELECT page_id, position FROM sightings JOIN documents ON documents.id = plan_id WHERE campaign_id = ?",
        (campaign,),
    )
    return {SightingId(*row) for row in rows}
