"""Where the pages of a plan tell its values."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline.model import ROLES, Evidence, Page, Plan
from pipeline.place import Place
from pipeline.registry.fields import FIELD_OF
from pipeline.registry.parts import PARTS, RegistryError, read_chosen

_OF_TIMEFRAME = {"start": "timeframe.start", "end": "timeframe.end", "end_event": "timeframe.end_event"}
_ITEM = re.compile(r"agencies\[(\d+)\]")


@dataclass(frozen=True, slots=True)
class PageEvidence:
    """A place from which a value was read.

    Attributes:
        page_id: SHA-256 of the page's bytes.
        path: of the page.
        url: of the page.
        position: of the plan on the page, from 0.
        evidence: the place; offsets count characters of the page's text, ``field`` is a path into its record.
    """

    page_id: str
    path: str | None
    url: str | None
    position: int
    evidence: Evidence

    @property
    def text(self) -> str | None:
        """The words that stand there."""
        return self.evidence.text


def read_evidence(connection: sqlite3.Connection, registry: Place, plan_id: str, field: str) -> list[PageEvidence]:
    """Where the pages of a plan tell a field, the best source first.

    Args:
        connection: to the tables.
        registry: its folder; of its parts those are read that hold the pages.
        plan_id: the plan.
        field: the name of a field of a plan.

    Raises:
        ValueError: when there is no such field.
        RegistryError: when there is no such plan, or a part is damaged.
        OSError: when the store that they lie in does not give them.
    """
    if field not in FIELD_OF:
        raise ValueError(f"there is no field {field!r} of a plan; the fields are {', '.join(FIELD_OF)}")
    rows = connection.execute(
        "SELECT page_id, position, pages.part FROM sources JOIN pages ON pages.id = page_id WHERE plan_id = ?"
        " ORDER BY source_rank, sources.published IS NULL, sources.published, page_id, position",
        (plan_id,),
    ).fetchall()
    if not rows:
        raise RegistryError(f"{plan_id}: the registry has no plan of this id")
    wanted: dict[str, set[str]] = {}
    for page_id, _, part in rows:
        wanted.setdefault(part, set()).add(page_id)
    pages = {
        page.id: page
        for part, ids in wanted.items()
        for page in read_chosen(registry / PARTS / PurePosixPath(part).name, ids)
    }
    return [
        PageEvidence(page_id, pages[page_id].path, pages[page_id].url, position, evidence)
        for page_id, position, _ in rows
        if page_id in pages
        for evidence in _told(pages[page_id], position, field)
    ]


def _told(page: Page, position: int, field: str) -> list[Evidence]:
    belongs = _belonging(page.plans[position], field)
    prefix = f"plans[{position}]."
    return [e for e in page.evidence if e.field.startswith(prefix) and belongs(e.field.removeprefix(prefix))]


def _belonging(plan: Plan, field: str) -> Callable[[str], bool]:
    """Whether a path into a plan belongs to a field: "agencies[2].name" to "agencies", and to "lead" if that leads."""
    if field in ROLES:
        ours = {str(i) for i, agency in enumerate(plan.agencies) if agency.role == field}
        return lambda path: (item := _ITEM.match(path)) is not None and item[1] in ours
    path_of = {**_OF_TIMEFRAME, "year": "issued"}.get(field, field)
    return lambda path: path == path_of or path.startswith(f"{path_of}[")
