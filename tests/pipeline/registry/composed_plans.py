"""Small registries composed in a few lines, for the tests of campaigns."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from pipeline.model import Occasion, Page, Plan, Reference, Theme, Timeframe
from pipeline.registry.campaigns import write_campaigns
from pipeline.registry.database.write import insert, new_database, write_page, write_plan
from pipeline.registry.fields import FIELD_OF
from pipeline.registry.judgements import Judgement, Of, Verdict
from pipeline.registry.sightings import SightingId

_LEVELS = (
    ("commune", ("xã ", "phường ")),
    ("district", ("huyện ", "Huyện ủy ", "quận ", "thị xã ")),
    ("central", ("Thủ tướng", "Bộ ", "Bộ Chính trị", "Trung ương", "Tổng Liên đoàn")),
)


def committee(place: str) -> str:
    """The name of a people's committee ("tỉnh Lạng Sơn")."""
    return f"Ủy ban nhân dân {place}"


def cites(
    relation: Any, number: str | None, issued: str | None = None, issuer: str | None = None, **more: Any
) -> Reference:
    """A reference."""
    return Reference(number, more.get("doc_type", "Kế hoạch"), issued, issuer, relation)


def plan(
    number: str | None,
    issued: str | None,
    issuer: str,
    *references: Reference,
    province: str | None = None,
    name: str | None = None,
    theme: str | None = None,
    occasion: str | None = None,
    start: str | None = None,
    end: str | None = None,
    **values: Any,
) -> Plan:
    """A plan that carries a campaign unless ``is_campaign`` says otherwise; its level is read from its issuer."""
    level = next((level for level, words in _LEVELS if any(word in issuer for word in words)), "province")
    themes = [Theme(text, layer) for text, layer in ((name, "name"), (theme, "theme")) if text]  # type: ignore[arg-type]
    whole = Plan(number=number, issued=issued, issuer=issuer, issuer_level=level, is_campaign=True)  # type: ignore[arg-type]
    if province:
        write = FIELD_OF["province"].write
        assert write is not None
        whole = write(whole, province)
    return replace(
        whole,
        **{
            "doc_type": "Kế hoạch",
            "themes": tuple(themes),
            "occasions": (Occasion(occasion),) if occasion else (),
            "timeframe": Timeframe(start, end),
            "references": references,
            **values,
        },
    )


def sighting_of(key: str) -> SightingId:
    """The only sighting of the plan that a test knows by a key."""
    return SightingId(sha256(key.encode()).hexdigest(), 0)


def plan_id(key: str) -> str:
    """The id of the plan that a test knows by a key."""
    return f"p-{sha256(key.encode()).hexdigest()[:12]}"


def judged(verdict: Verdict, a: str, b: str, at: str = "2026-01-05T08:00:00Z", of: Of = "campaign") -> Judgement:
    """What somebody says of two plans."""
    return Judgement(verdict, of, sighting_of(a), sighting_of(b), "Lò Thị Hoa", at, "read both")


@contextmanager
def registry(plans: dict[str, Plan], judgements: Sequence[Judgement] = ()) -> Iterator[sqlite3.Connection]:
    """A database with plans, one page each, and their campaigns."""
    with tempfile.TemporaryDirectory() as folder, new_database(Path(folder) / "registry.sqlite") as connection:
        for key, item in plans.items():
            published = f"{(item.issued or item.issued_not_after or '2024-01-01').ljust(10, '-')[:4]}-12-31"
            page = Page(sighting_of(key).page, kind="official_text", published=published)
            write_page(connection, page, "part")
            write_plan(
                connection, plan_id(key), item, sources=1, published=item.issued_not_after, confidence=None, titles=()
            )
            insert(connection, "sightings", [(*sighting_of(key), plan_id(key), "official", "{}")])
        write_campaigns(connection, judgements)
        yield connection


def groups(connection: sqlite3.Connection, keys: Iterable[str]) -> set[str]:
    """The campaigns as the sorted keys of their plans, joined by "+"."""
    known = {plan_id(key): key for key in keys}
    rows = connection.execute("SELECT campaign_id, id FROM documents WHERE campaign_id IS NOT NULL AND known = 'page'")
    members: dict[str, list[str]] = {}
    for campaign, document in rows:
        members.setdefault(campaign, []).append(known[document])
    return {"+".join(sorted(names)) for names in members.values()}
