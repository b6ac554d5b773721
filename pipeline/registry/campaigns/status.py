"""What a campaign was doing on a day."""

from __future__ import annotations

from datetime import date
from typing import Literal, Protocol

from pipeline.registry.campaigns.periods import first_day, last_day

Status = Literal["announced", "running", "ended"]


class Dated(Protocol):
    """Something with the dates of a campaign (ISO, reduced precision, None when unknown)."""

    @property
    def announced(self) -> str | None:
        """When it was announced."""

    @property
    def start(self) -> str | None:
        """Its first day."""

    @property
    def end(self) -> str | None:
        """Its last day."""


def status(campaign: Dated, day: date | str) -> Status | None:
    """What a campaign was doing on a day; None where its dates do not tell.

    A month or year stands for all its days: a campaign "to 2025" ends with 31 December. One without a first day runs
    from its announcement. Of one without a last day nobody can tell when it ended: it is known to run on the days
    that its first date covers, and no longer.

    Args:
        campaign: with its dates.
        day: the day, a date or ISO with all its parts.

    Raises:
        ValueError: when the day is no full date.
    """
    on = (date.fromisoformat(day) if isinstance(day, str) else day).toordinal()
    begins = campaign.start or (campaign.announced if campaign.end else None)
    if campaign.end and on > last_day(campaign.end):
        return "ended"
    if begins and on >= first_day(begins):
        return "running" if campaign.end or on <= last_day(begins) else None
    if campaign.announced and first_day(campaign.announced) <= on and begins:
        return "announced"
    return None
