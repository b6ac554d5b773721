"""What people have said of joins: that two sightings are one plan, or two, or that they cannot tell."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from sqlite3 import Connection
from typing import Any, Literal, get_args

from pipeline.place import Place
from pipeline.registry.journal import (
    EntryError,
    PageNames,
    Told,
    append_entries,
    page_names_of,
    read_entries,
    sighting_of,
    text_of,
)
from pipeline.registry.sightings import SightingId

JUDGEMENTS = "judgements.jsonl"

Verdict = Literal["same", "different", "unsure"]
Of = Literal["plan", "campaign"]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What somebody has said of two sightings; it outlives every run.

    Attributes:
        verdict: "same" joins them, "different" keeps them apart whatever else speaks for them, "unsure" leaves it to
            the rules and is remembered.
        of: whether it is about being one plan, or belonging to one campaign.
        a, b: the sightings.
        by: who said it.
        at: when (ISO, UTC).
        note: why.
        names: of the pages of a and b, by which they are known when they are saved again with other bytes.
    """

    verdict: Verdict
    of: Of
    a: SightingId
    b: SightingId
    by: str
    at: str
    note: str | None = None
    names: tuple[PageNames, PageNames] = (PageNames(), PageNames())

    def to_json(self) -> dict[str, Any]:
        """It as a JSON object."""
        told = {name: getattr(self, name) for name in ("verdict", "of", "by", "at", "note")}
        a, b = (
            sighting._asdict() | {name: known for name, known in names._asdict().items() if known}
            for sighting, names in zip((self.a, self.b), self.names, strict=True)
        )
        return {**told, "a": a, "b": b}


def read_judgements(registry: Place, tell: Told = _log.warning) -> list[Judgement]:
    """All judgements of a registry, in the order in which they were made: of one pair the last one counts.

    Args:
        registry: its folder.
        tell: told of each line that is left out; by default it is logged as a warning.

    Raises:
        OSError: when the file is there and cannot be read.
    """
    return list(read_entries(registry / JUDGEMENTS, _judgement, tell))


def append_judgement(registry: Place, judgement: Judgement) -> None:
    """Add a judgement to a registry. The caller holds its lock.

    Raises:
        OSError: when the file cannot be written.
    """
    append_entries(registry / JUDGEMENTS, [judgement.to_json()])


def in_force(
    judgements: Iterable[Judgement], of: Of, position_of: Callable[[SightingId], int | None]
) -> dict[tuple[int, int], Judgement]:
    """The last judgement of each pair of things, in the order in which they were made.

    Args:
        judgements: in the order in which they were made.
        of: about what.
        position_of: gives the position of the thing that a sighting belongs to, or null when it is not here.

    Returns:
        The judgements by the positions of the two, the lower one first; of one thing alone nothing can be said.
    """
    said: dict[tuple[int, int], Judgement] = {}
    for judgement in judgements:
        if judgement.of != of:
            continue
        a, b = position_of(judgement.a), position_of(judgement.b)
        if a is not None and b is not None and a != b:
            pair = (min(a, b), max(a, b))
            said.pop(pair, None)
            said[pair] = judgement
    return said


def of_renewed_pages(connection: Connection, judgements: Iterable[Judgement]) -> list[Judgement]:
    """Judgements in which a page that was saved again stands for the one that is gone.

    Args:
        connection: to a database that holds the pages.
        judgements: as they were made.
    """
    return [_renewed(connection, judgement) for judgement in judgements]


def _renewed(connection: Connection, judgement: Judgement) -> Judgement:
    of_a, of_b = judgement.names
    return replace(judgement, a=_now(connection, judgement.a, of_a), b=_now(connection, judgement.b, of_b))


def _now(connection: Connection, sighting: SightingId, names: PageNames) -> SightingId:
    """The sighting on the only page that has the path or the URL of one that is gone; else the sighting itself."""
    known = connection.execute("SELECT 1 FROM pages WHERE id = ?", (sighting.page,)).fetchone()
    if known or not any(names):
        return sighting
    found = connection.execute("SELECT id FROM pages WHERE path = ? OR url = ? LIMIT 2", names).fetchall()
    return sighting._replace(page=found[0][0]) if len(found) == 1 else sighting


def reason(judgement: Judgement) -> str:
    """Who made a judgement, when and why."""
    return f"{judgement.by} said so on {judgement.at[:10]}" + (f": {judgement.note}" if judgement.note else "")


_VERDICTS = {
    ("plan", "same"): "are one plan",
    ("plan", "different"): "are different plans",
    ("plan", "unsure"): "may be one plan or two",
    ("campaign", "same"): "belong to one campaign",
    ("campaign", "different"): "belong to different campaigns",
    ("campaign", "unsure"): "may belong to one campaign or to two",
}


def in_words(judgement: Judgement) -> str:
    """What a judgement says."""
    return f"{judgement.a} and {judgement.b} {_VERDICTS[judgement.of, judgement.verdict]}"


def _judgement(data: dict[str, Any]) -> Judgement:
    a, b = _sighting(data, "a"), _sighting(data, "b")
    if a == b:
        raise EntryError('"a" and "b" are the same sighting')
    return Judgement(
        _chosen(data, "verdict", get_args(Verdict)),
        _chosen(data, "of", get_args(Of)),
        a,
        b,
        text_of(data, "by"),
        text_of(data, "at"),
        text_of(data, "note", needed=False) or None,
        (page_names_of(data["a"]), page_names_of(data["b"])),
    )


def _chosen(data: dict[str, Any], name: str, choices: tuple[str, ...]) -> Any:
    value = data.get(name)
    if value not in choices:
        raise EntryError(f'"{name}" has to be one of {", ".join(choices)}, not {value!r}')
    return value


def _sighting(data: dict[str, Any], name: str) -> SightingId:
    held = data.get(name)
    if not isinstance(held, dict):
        raise EntryError(f'"{name}" has to name a page and a position')
    return sighting_of(held)
