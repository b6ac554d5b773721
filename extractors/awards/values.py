"""Awards as they stand in a text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AwardText:
    """A reward: its name as printed, how many, and for whom ("tập thể", "cá nhân"), the latter with their spans."""

    name: str
    count: int | None = None
    to: str | None = None
    count_at: tuple[int, int] | None = None
    to_at: tuple[int, int] | None = None
