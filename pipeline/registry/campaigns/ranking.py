"""In which order the documents of a campaign count."""

from __future__ import annotations

from typing import get_args

from pipeline.model import Level

LEVELS: tuple[str, ...] = get_args(Level)
Rank = tuple[bool, int, str, str]
_UNKNOWN = "9999"


def level_number(level: str | None) -> int:
    """The position of a level in LEVELS; past the last when it is unknown."""
    return LEVELS.index(level) if level in LEVELS else len(LEVELS)


def rank(plan_id: str, *, is_campaign: bool, level: int, told: str | None) -> Rank:
    """The rank of a plan in its campaign, the lowest first: the root, by which the campaign is known.

    Args:
        plan_id: its id.
        is_campaign: whether it launches or carries a campaign.
        level: of its issuer, by ``level_number``.
        told: when it was issued, or first told of (ISO).
    """
    return (not is_campaign, level, told or _UNKNOWN, plan_id)
