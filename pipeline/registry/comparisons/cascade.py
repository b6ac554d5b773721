"""How long it takes from a plan of the centre to the plan of a province that carries it out."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from extractors.gazetteer import derived, load
from pipeline.letters import bare_letters
from pipeline.registry.comparisons.counting import Cell, day, spans, table, year_of
from pipeline.registry.comparisons.places import Places
from pipeline.registry.identity.keys import number_key

if TYPE_CHECKING:
    import pandas as pd

# What was issued longer ago is carried out for years, and is no first step of a cascade.
_STANDING_DAYS = 366
# The ends of numbers that only the Prime Minister, the Government, its Office and the Party's centre have.
_CENTRAL_ENDS = frozenset({"ttg", "cp", "vpcp", "tw"})

# The first day-precise date of a campaign's documents of one kind.
_FIRST = """SELECT documents.campaign_id AS campaign, min(documents.issued) AS issued, min(documents.id) AS id
    FROM documents LEFT JOIN plans ON plans.id = documents.id
    WHERE length(documents.issued) = 10 AND {which} GROUP BY 1"""
_PARENTS = f"""WITH carried AS ({_FIRST.format(which="issuer_level = 'province'")}),
    national AS ({_FIRST.format(which="(documents.known = 'cited' OR issuer_level = 'central')")})
    SELECT ours.id, ours.province, ours.province_code, carried.issued, parent.id, national.issued
    FROM campaigns AS ours JOIN campaigns AS parent ON parent.id = ours.parent_id AND parent.level = 'central'
    JOIN carried ON carried.campaign = ours.id JOIN national ON national.campaign = parent.id
    WHERE ours.level != 'central' ORDER BY ours.id"""
_CITED = """SELECT coalesce(ours.campaign_id, plans.id), plans.province, plans.province_code, plans.issued,
    cited.id, coalesce(cited.issued, citations.issued), coalesce(cited.issuer, citations.issuer),
    coalesce(cited.number, citations.number), national.issuer_level
    FROM citations JOIN plans ON plans.id = citations.plan_id JOIN documents AS ours ON ours.id = plans.id
    JOIN documents AS cited ON cited.id = citations.document_id LEFT JOIN plans AS national ON national.id = cited.id
    WHERE relation IN ('implements', 'forwards', 'extends') AND plans.issuer_level = 'province'
    AND length(plans.issued) = 10 AND length(coalesce(cited.issued, citations.issued)) = 10
    AND coalesce(cited.issued, citations.issued) <= plans.issued
    ORDER BY plans.issued, plans.id, coalesce(cited.issued, citations.issued) DESC, citations.position"""


class Step(NamedTuple):
    """A campaign, or a plan outside of any, of a province that carries out a document of the centre.

    Attributes:
        of: id of the campaign or plan.
        province, province_code: as at the time of issue.
        issued: when the first plan of the province was issued (ISO).
        national: id of the parent campaign or the cited document.
        national_issued: when that was issued (ISO).
    """

    of: str
    province: str | None
    province_code: str | None
    issued: str
    national: str
    national_issued: str


def cascade(connection: sqlite3.Connection, as_of: date | None = None) -> pd.DataFrame:
    """Days from the plan of the centre to that of the province, where both are known to the day.

    Args:
        connection: to ``registry.sqlite``.
        as_of: the day whose provinces are meant; None: those of the time of issue.

    Returns:
        Columns province, year (of the plan of the province), plans, days_mean, days_median, days_min, days_max.
    """
    places = Places(connection, as_of)
    days: dict[Cell, list[int]] = {}
    for step, number in _counted(connection):
        cell = Cell(places.name(step.province, step.province_code, "province"), year_of(step.issued))
        days.setdefault(cell, []).append(number)
    return spans("plans", days, {})


def cascade_pairs(connection: sqlite3.Connection, as_of: date | None = None) -> pd.DataFrame:
    """The same, one row for each campaign or plan of a province.

    Args:
        connection: to ``registry.sqlite``.
        as_of: the day whose provinces are meant; None: those of the time of issue.

    Returns:
        Columns province, year, id, issued, national, national_issued, days.
    """
    places = Places(connection, as_of)
    rows = (
        (
            places.name(step.province, step.province_code, "province"),
            year_of(step.issued),
            *(step.of, step.issued, step.national, step.national_issued, number),
        )
        for step, number in _counted(connection)
    )
    return table(("province", "year", "id", "issued", "national", "national_issued", "days"), rows)


def _counted(connection: sqlite3.Connection) -> Iterator[tuple[Step, int]]:
    """Steps with their days; a province that was first carries nothing out."""
    for step in _steps(connection):
        first, then = day(step.national_issued), day(step.issued)
        if first is not None and then is not None and first <= then:
            yield step, (then - first).days


def _steps(connection: sqlite3.Connection) -> Iterator[Step]:
    """By the parents of campaigns; where there is none with a date by citations: the latest document, not years ago."""
    done = set()
    for row in connection.execute(_PARENTS):
        step = Step(*row)
        done.add(step.of)
        yield step
    for *told, issuer, number, level in connection.execute(_CITED):
        step = Step(*told)
        first, then = day(step.national_issued), day(step.issued)
        recent = first is not None and then is not None and (then - first).days <= _STANDING_DAYS
        if step.of not in done and recent and _is_central(level, issuer, number):
            done.add(step.of)
            yield step


def _is_central(level: str | None, issuer: str | None, number: str | None) -> bool:
    """Whether a document is one of the centre: by its own page, else by its issuer, else by the end of its number."""
    if level is not None:
        return level == "central"
    if issuer is not None:
        return bare_letters(issuer) in _central_names()
    return number_key(number)[-1:] != () and number_key(number)[-1] in _CENTRAL_ENDS


@derived
def _central_names() -> frozenset[str]:
    bodies = (body for body in load().bodies.values() if body.level == "central")
    return frozenset(bare_letters(name) for body in bodies for name in (body.name, *body.aliases))
