"""What a registry holds: how much of each field, what kinds of pages, and what most needs to be looked at."""

from __future__ import annotations

from pipeline.registry.stats.contents import Contents, contents
from pipeline.registry.stats.coverage import By, Coverage, Group, coverage
from pipeline.registry.stats.review import SHOWN, Reason, ToSee, doubtful, in_conflict, printed_numbers

__all__ = [
    "SHOWN",
    "By",
    "Contents",
    "Coverage",
    "Group",
    "Reason",
    "ToSee",
    "contents",
    "coverage",
    "doubtful",
    "in_conflict",
    "printed_numbers",
]
