"""How many pages, sources and conflicts there are of each kind."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

MANY = 5  # sources: what has more is counted with it


@dataclass(frozen=True, slots=True)
class Contents:
    """Counts over a registry.

    Attributes:
        pages: by kind and kind of article.
        reprints: pages that repeat another one.
        plans: how many there are.
        campaigns: how many there are.
        sources: plans by the number of their pages; the last count is of those with ``MANY`` or more.
        conflicts: by field and kind ("sources": they disagree; "correction": a newer extraction says something else).
        corrections: in force.
    """

    pages: dict[tuple[str, str | None], int]
    reprints: int
    plans: int
    campaigns: int
    sources: dict[int, int]
    conflicts: dict[tuple[str, str], int]
    corrections: int


def contents(connection: sqlite3.Connection) -> Contents:
    """Count.

    Args:
        connection: to ``registry.sqlite``.
    """

    def number(what: str) -> int:
        return int(connection.execute(f"SELECT count(*) FROM {what}").fetchone()[0])

    pages = connection.execute("SELECT kind, article_kind, count(*) FROM pages GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2")
    sources = connection.execute(f"SELECT min(sources, {MANY}), count(*) FROM plans GROUP BY 1 ORDER BY 1")
    conflicts = connection.execute("SELECT field, kind, count(*) FROM conflicts GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2")
    return Contents(
        pages={(kind, article): count for kind, article, count in pages},
        reprints=number("pages WHERE reprint_of NOT NULL"),
        plans=number("plans"),
        campaigns=number("campaigns"),
        sources=dict(sources.fetchall()),
        conflicts={(name, kind): count for name, kind, count in conflicts},
        corrections=number("applied"),
    )
