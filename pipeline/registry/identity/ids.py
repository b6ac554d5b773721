"""Ids of plans that stay the same from build to build."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from pipeline.model import Plan
from pipeline.registry.identity.keys import has_no_place, issuer_keys, number_key
from pipeline.registry.sightings import SightingId

_DIGITS = 12


class PlanIds:
    """Gives ids to the plans of a registry, each once."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def give(self, plan: Plan, sightings: Iterable[SightingId]) -> str:
        """The id of a plan: of number, issuer and year where they are known, else of its sighting.

        Args:
            plan: with its merged values.
            sightings: of it; the one with the smallest hash stands for them, whatever order they came in.
        """
        first = min(sightings)
        identity = _key(plan) or str(first)
        plan_id = _hashed(identity)
        if plan_id in self._given:  # people keep two apart that agree in all this, or two terms of a Party body
            plan_id = _hashed(f"{identity} {first.page} {first.position}")
        self._given.add(plan_id)
        return plan_id


def _hashed(identity: str) -> str:
    return f"p-{sha256(identity.encode()).hexdigest()[:_DIGITS]}"


def _key(plan: Plan) -> str | None:
    number, issuers = number_key(plan.number), issuer_keys(plan.issuer)
    if len(number) < 2 or not plan.issued or not issuers or any(map(has_no_place, issuers)):
        return None
    # The merged provinces began to count anew within a year.
    year = "2025 since July" if "2025-07" <= plan.issued[:7] <= "2025-12" else plan.issued[:4]
    return "\n".join(("/".join(number), *sorted(issuers), year))
