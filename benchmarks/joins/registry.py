"""What a registry says: which sightings are one plan, which plans are one campaign. Read from registry.sqlite."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

NAME = "registry.sqlite"


@dataclass(frozen=True, slots=True)
class Sighting:
    """A plan as one page tells it; ``plan`` is the id of the registry's plan that it was joined to."""

    page: str
    position: int
    plan: str
    number: str | None = None
    doc_type: str | None = None
    issued: str | None = None
    issuer: str | None = None

    @property
    def name(self) -> str:
        """As messages of the registry name it: "3f2a9c04b1d7#0"."""
        return f"{self.page[:12]}#{self.position}"


@dataclass(frozen=True, slots=True)
class Registry:
    """What is judged of a registry.

    Attributes:
        sightings: of all pages, by page and position.
        campaigns: plan to campaign; plans without one are left out.
        parents: campaign to its parent; campaigns without one are left out.
    """

    sightings: tuple[Sighting, ...]
    campaigns: dict[str, str]
    parents: dict[str, str]


def read_registry(folder: Path) -> Registry:
    """Read the tables `sightings`, `documents` and `campaigns`.

    Args:
        folder: of the registry.

    Raises:
        FileNotFoundError: when there is no registry.sqlite in it.
        ValueError: when the database has not these tables.
    """
    path = folder / NAME
    if not path.exists():
        raise FileNotFoundError(f"{path} is missing: build the registry first, with `kehoach build PAGES -o {folder}`")
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as database:
        try:
            sightings = database.execute("SELECT page_id, position, plan_id, record FROM sightings ORDER BY 1, 2")
            found = tuple(_sighting(*row) for row in sightings)
            campaigns = dict(
                database.execute("SELECT id, campaign_id FROM documents WHERE campaign_id IS NOT NULL ORDER BY 1")
            )
            parents = dict(
                database.execute("SELECT id, parent_id FROM campaigns WHERE parent_id IS NOT NULL ORDER BY 1")
            )
        except sqlite3.DatabaseError as error:
            raise ValueError(f"{path} cannot be judged ({error}): build it anew with this version") from error
    return Registry(found, campaigns, parents)


def _sighting(page: str, position: int, plan: str, record: str) -> Sighting:
    told = json.loads(record)
    return Sighting(
        page, position, plan, told.get("number"), told.get("doc_type"), told.get("issued"), told.get("issuer")
    )  # fmt: skip
