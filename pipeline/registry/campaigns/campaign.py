"""A campaign as a record, and reading one from the tables."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from pipeline.model import ROLES, Agency, Award, Phase
from pipeline.registry.campaigns.ranking import level_number, rank
from pipeline.registry.campaigns.wording import folded
from pipeline.registry.parts import RegistryError

_COLUMNS = (
    *("id", "name", "theme", "occasion", "province", "province_code", "province_2025", "level"),
    *("start", "end", "announced", "parent_id"),
)


@dataclass(frozen=True, slots=True)
class Campaign:
    """Documents that carry one movement within one province, or of the centre.

    Attributes:
        id: "c-" and 12 hexadecimal digits, of its root document.
        name: name of the movement; failing that its slogan, or the subject of the document that launched it.
        theme: slogan.
        occasion: the first anniversary or congress that it celebrates.
        province: name at the time of issue; None at the centre.
        province_code: statistical code before July 2025.
        province_2025: name since 1 July 2025.
        level: the highest of its documents.
        start: first day (ISO, reduced precision).
        end: last day (likewise).
        announced: when the document that launched it was issued, or failing that first told of (ISO).
        parent: id of the national campaign that it carries out.
        phases: of all its plans, the highest and first plans' first.
        awards: likewise.
        agencies: likewise, each once with its strongest role.
        plans: ids of its plans, the one that launched it first.
        pages: ids of the pages that tell of them.
    """

    id: str
    name: str | None
    theme: str | None
    occasion: str | None
    province: str | None
    province_code: str | None
    province_2025: str | None
    level: str | None
    start: str | None
    end: str | None
    announced: str | None
    parent: str | None
    phases: tuple[Phase, ...] = ()
    awards: tuple[Award, ...] = ()
    agencies: tuple[Agency, ...] = ()
    plans: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()


def read_campaign(connection: sqlite3.Connection, campaign_id: str) -> Campaign:
    """Read a campaign.

    Args:
        connection: to ``registry.sqlite``.
        campaign_id: its id, "c-...".

    Raises:
        RegistryError: when there is none with this id.
    """
    columns = ", ".join(f'"{name}"' for name in _COLUMNS)
    row = connection.execute(f"SELECT {columns} FROM campaigns WHERE id = ?", (campaign_id,)).fetchone()
    if row is None:
        raise RegistryError(f"{campaign_id}: the registry has no campaign of this id")
    plans = _plans(connection, campaign_id)
    phases = (Phase(*cells) for cells in _lists(connection, "phases", 'name, "start", "end"', plans))
    awards = (Award(*cells) for cells in _lists(connection, "awards", 'name, count, "to"', plans))
    columns = "agency_id, name, kind, role, task, deadline"
    agencies = (Agency(*cells) for cells in _lists(connection, "agencies", columns, plans))
    lists: tuple[Any, ...] = (_phases(phases), tuple(dict.fromkeys(awards)), _agencies(agencies), tuple(plans))
    return Campaign(*(*row, *lists, _pages(connection, plans)))


def _plans(connection: sqlite3.Connection, campaign_id: str) -> list[str]:
    """The plans of a campaign, in the order in which their values count."""
    rows = connection.execute(
        "SELECT p.id, is_campaign, issuer_level, coalesce(p.issued, published_first)"
        " FROM documents d JOIN plans p ON p.id = d.id WHERE campaign_id = ?",
        (campaign_id,),
    )
    ranks = (
        rank(plan_id, is_campaign=bool(is_campaign), level=level_number(level), told=told)
        for plan_id, is_campaign, level, told in rows
    )
    return [plan_id for *_, plan_id in sorted(ranks)]


def _lists(connection: sqlite3.Connection, table: str, columns: str, plans: Iterable[str]) -> Iterator[tuple[Any, ...]]:
    for plan_id in plans:
        yield from connection.execute(f"SELECT {columns} FROM {table} WHERE plan_id = ? ORDER BY position", (plan_id,))


def _phases(phases: Iterable[Phase]) -> tuple[Phase, ...]:
    """Phases by their names: what plans of lower rank say of one that is there is left out."""
    chosen: dict[str, Phase] = {}
    for phase in phases:
        chosen.setdefault(folded(phase.name), phase)
    return tuple(chosen.values())


def _agencies(agencies: Iterable[Agency]) -> tuple[Agency, ...]:
    chosen: dict[str, Agency] = {}
    for agency in agencies:
        key = agency.id or folded(agency.name)
        known = chosen.setdefault(key, agency)
        if ROLES.index(agency.role) < ROLES.index(known.role):
            chosen[key] = agency
    return tuple(chosen.values())


def _pages(connection: sqlite3.Connection, plans: Iterable[str]) -> tuple[str, ...]:
    pages: dict[str, None] = {}
    for plan_id in plans:
        found = connection.execute("SELECT page_id FROM sightings WHERE plan_id = ? ORDER BY page_id", (plan_id,))
        pages.update(dict.fromkeys(page_id for (page_id,) in found))
    return tuple(pages)
