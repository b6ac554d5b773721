"""The documents of the graph, each as little as is compared of it, so that a million of them stay in memory."""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from pipeline.registry.campaigns.periods import Period, first_day, last_day, year
from pipeline.registry.campaigns.ranking import LEVELS, level_number
from pipeline.registry.campaigns.wording import folded, name_in_subject, name_key, occasion_key, place_of, stated_years
from pipeline.registry.identity.keys import NumberKey, issuer_keys, number_key

MERGER = "2025-07"
CENTRE, NOWHERE = "", "?"
_YEAR = 365
_LONGEST = 240
Record = dict[str, Any]


@dataclass(slots=True)
class Node:
    """A document.

    Attributes:
        id: of the document.
        label: what people call it: its number, or type and date.
        key: the parts of the number.
        doc_type: folded.
        issued: ISO of reduced precision, "" when unknown.
        told: the day of issue, or failing that when a page first told of it.
        span: the period that it is for.
        place: where its issuer is: the code of the province before July 2025, CENTRE or NOWHERE.
        merged: name of the province since July 2025, "" when unknown.
        level: position in LEVELS; past the last when unknown.
        issuers: folded names.
        places: folded names of the places of its issuer.
        campaign: whether it launches or carries a campaign.
        name, theme: keys of the first name and the first slogan, "" when it has none.
        printed: the name or slogan as printed.
        occasions: keys, and how they are printed.
        subject: folded.
    """

    id: str
    label: str
    key: NumberKey = ()
    doc_type: str = ""
    issued: str = ""
    told: int | None = None
    span: Period | None = None
    place: str = NOWHERE
    merged: str = ""
    level: int = len(LEVELS)
    issuers: frozenset[str] = frozenset()
    places: tuple[str, ...] = ()
    campaign: bool = False
    name: str = ""
    theme: str = ""
    printed: str = ""
    occasions: tuple[tuple[str, str], ...] = ()
    subject: str = ""

    @property
    def known(self) -> bool:
        """Whether a page tells of it, and it is not only cited."""
        return self.id.startswith("p-")

    @property
    def names(self) -> tuple[str, ...]:
        """The keys of name and slogan that there are."""
        return tuple(key for key in (self.name, self.theme) if key)

    @property
    def region(self) -> str:
        """A key that all documents share that can be of one province: the name since July 2025, or CENTRE."""
        return self.merged or self.place

    def __str__(self) -> str:
        return self.label


def one_place(one: Node, other: Node) -> bool:
    """Whether two documents are of one province, or both of the centre; after the merger the new province counts."""
    if NOWHERE in (one.place, other.place):
        return False
    if one.place == other.place:
        return True
    late = min(one.issued, other.issued) >= MERGER
    return late and bool(one.merged) and one.merged == other.merged


def read_nodes(connection: sqlite3.Connection) -> list[Node]:
    """The plans of a registry, by their ids."""
    rows = connection.execute("SELECT id, published_first, record FROM plans ORDER BY id")
    return [_node(plan_id, published, json.loads(record)) for plan_id, published, record in rows]


def _node(plan_id: str, published: str | None, record: Record) -> Node:
    issuers = issuer_keys(record["issuer"])
    places = _places(record["province"], issuers)
    names = {
        layer: next((t["text"] for t in record["themes"] if t["layer"] == layer), "") for layer in ("name", "theme")
    }
    subject = folded(record["subject"])
    name = name_key(names["name"], places)
    if not any(names.values()) and record["is_campaign"]:
        name = name_in_subject(subject, places)
    day = record["issued"] or record["issued_not_after"] or published
    told = first_day(day) if day else None
    return Node(
        plan_id,
        label=label(plan_id, record["number"], record["doc_type"], record["issued"]),
        key=number_key(record["number"]),
        doc_type=folded(record["doc_type"]),
        issued=record["issued"] or "",
        told=told,
        span=_span(record, told, f"{subject} {folded(names['name'])}"),
        place=_place(record),
        merged=sys.intern(record["province_2025"] or ""),
        level=level_number(record["issuer_level"]),
        issuers=issuers,
        places=places,
        campaign=record["is_campaign"],
        name=sys.intern(name),
        theme=sys.intern(name_key(names["theme"], places)),
        printed=sys.intern(names["name"] or names["theme"] or record["subject"] or ""),
        occasions=tuple(_occasion(o["name"], places) for o in record["occasions"]),
        subject=subject[:_LONGEST],
    )


def label(document_id: str, number: str | None, doc_type: str | None, issued: str | None) -> str:
    """What people call a document: its number, or type and date."""
    return number or f"{doc_type or 'document'} {issued or document_id}"


@lru_cache(maxsize=65536)
def _places(province: str | None, issuers: frozenset[str]) -> tuple[str, ...]:
    named = {folded(province), *map(place_of, issuers)} - {""}
    return tuple(sorted(named, key=lambda place: (-len(place), place)))


def _occasion(name: str, places: tuple[str, ...]) -> tuple[str, str]:
    return sys.intern(occasion_key(name, places)), sys.intern(name)


def _place(record: Record) -> str:
    if record["issuer_level"] == "central":
        return CENTRE
    return sys.intern(record["province_code"] or NOWHERE)


def _span(record: Record, told: int | None, words: str) -> Period | None:
    """The period that a plan is for: its timeframe, that of its phases, or the years that its subject names."""
    bounds = [record["timeframe"], *record["phases"]] if not _bounded(record["timeframe"]) else [record["timeframe"]]
    starts = [item["start"] for item in bounds if item["start"]]
    ends = [item["end"] for item in bounds if item["end"]]
    start, end = min(starts, default=None), max(ends, default=None)
    if start and end:
        return _ordered(first_day(start), last_day(end))
    years = stated_years(words)
    if start:
        return Period(first_day(start), last_day(start) + (0 if len(start) == 4 else _YEAR // 2))
    if end:
        since = told if told is not None else first_day(end[:4])
        return _ordered(since, last_day(end))
    return _ordered(year(years[0]).first, year(years[1]).last) if years else None


def _bounded(interval: Record) -> bool:
    return bool(interval["start"] or interval["end"])


def _ordered(first: int, last: int) -> Period | None:
    return Period(first, last) if first <= last else None


def of_campaigns(nodes: Sequence[Node]) -> Iterator[int]:
    """The positions of the documents that launch or carry a campaign, and of which it is known where."""
    return (i for i, node in enumerate(nodes) if node.campaign and node.place != NOWHERE)
