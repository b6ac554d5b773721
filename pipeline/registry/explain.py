"""Where a plan of a registry comes from: its sources, why they are one plan, and where each value is from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from sqlite3 import Connection

from pipeline.registry.corrections.telling import shown
from pipeline.registry.fields import FIELDS
from pipeline.registry.find import Found, Seen
from pipeline.registry.history import Entry
from pipeline.registry.sightings import SightingId

_HEAD = ("number", "doc_type", "issuer", "issued")


def explain_plan(connection: Connection, found: Found, entries: Sequence[Entry]) -> Iterator[str]:
    """A plan in lines of text.

    Args:
        connection: to the database.
        found: the plan with all its sightings.
        entries: what people said, of all plans (see ``history``).
    """
    head = ", ".join(value for name in _HEAD if (value := getattr(found.plan, name)))
    yield f"{found.id}: {head or 'nothing that identifies it is known'}"
    ours = {seen.id for seen in found.sightings}
    said = [entry for entry in entries if entry.plan == found.id or not ours.isdisjoint(entry.sightings)]
    yield from section("sources", (_source(connection, seen) for seen in found.sightings), "none")
    alone = "one page tells of it, nothing was joined" if len(ours) == 1 else "none is noted"
    yield from section("why they are one plan", _joins(connection, found.id), alone)
    yield from section("judgements", (str(entry) for entry in said if not entry.plan), "none")
    yield from section("corrections", (str(entry) for entry in said if entry.plan), "none")
    yield from section("conflicts", _conflicts(connection, found.id), "none")
    yield from section("values", _values(connection, found), "none is known")
    row = connection.execute(
        "SELECT campaigns.id, name FROM documents JOIN campaigns ON campaigns.id = campaign_id WHERE documents.id = ?",
        (found.id,),
    ).fetchone()
    yield from section("campaign", [f"{row[0]}: {row[1] or '(without a name)'}"] if row else [], "none")


def section(title: str, lines: Iterable[str], otherwise: str) -> Iterator[str]:
    """A part of an explanation: its title, and its lines below."""
    told = list(lines)
    yield f"{title}:" if told else f"{title}: {otherwise}"
    for line in told:
        yield "\n    ".join(f"  {line}".split("\n"))


def _source(connection: Connection, seen: Seen) -> str:
    row = connection.execute("SELECT published, title, url, path, reprint_of FROM pages WHERE id = ?", seen.id[:1])
    published, title, url, path, reprint = row.fetchone()
    about = [str(seen.id), seen.rank, published, title, url or path, f"reprint of {reprint[:12]}" if reprint else None]
    return "  ".join(part for part in about if part)


def _joins(connection: Connection, plan_id: str) -> Iterator[str]:
    rows = connection.execute(
        "SELECT page_a, position_a, page_b, position_b, rule, detail FROM joins WHERE plan_id = ? ORDER BY rowid",
        (plan_id,),
    )
    for page_a, position_a, page_b, position_b, rule, detail in rows:
        yield f"{SightingId(page_a, position_a)} and {SightingId(page_b, position_b)}: {rule}: {detail}"


def _conflicts(connection: Connection, plan_id: str) -> Iterator[str]:
    rows = connection.execute(
        "SELECT field, kind, value, page_id, position, text, other_value, other_page_id, other_position, other_text"
        " FROM conflicts WHERE plan_id = ? ORDER BY rowid",
        (plan_id,),
    )
    for field, kind, value, page, position, text, *other in rows:
        ours = "the correction" if kind == "correction" else _at(page, position, text)
        yield f"{field}: {shown(value)} ({ours}) is in force; {shown(other[0])} ({_at(*other[1:])})"


def _at(page: str | None, position: int | None, text: str | None) -> str:
    if page is None or position is None:
        return "no page"
    return f'{SightingId(page, position)} "{text}"' if text else str(SightingId(page, position))


def _values(connection: Connection, found: Found) -> Iterator[str]:
    """Each value that is known, with the correction or the pages that it is from."""
    rows = connection.execute('SELECT field, "by" FROM applied WHERE plan_id = ? ORDER BY at', (found.id,))
    corrected = dict(rows.fetchall())
    for field in FIELDS:
        value = field.read(found.plan)
        if value in (None, []) and field.name not in corrected:
            continue
        told = [str(seen.id) for seen in found.sightings if field.read(seen.plan) == value]
        where = f"corrected by {corrected[field.name]}" if field.name in corrected else ", ".join(told)
        yield f"{field.name}: {shown(value)}  <- {where or 'several sources together'}"
