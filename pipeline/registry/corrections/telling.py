"""Corrections in words."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.registry.corrections.entry import IS_PLAN, Correction
from pipeline.registry.fields import Value


def change(correction: Correction) -> str:
    """What a correction does: "end: 2024-05-17 -> 2024-05-19"."""
    if correction.field == IS_PLAN:
        return "this is a plan" if correction.value else "this is no plan"
    if correction.is_confirmation:
        return f"{correction.field}: {shown(correction.value)} (confirmed)"
    return f"{correction.field}: {shown(correction.old)} -> {shown(correction.value)}"


def sighting_out(correction: Correction, left: int) -> str:
    """What a correction does that says of sightings that they are no plan, where others tell of the plan still.

    Args:
        correction: it.
        left: how many others there are.
    """
    where = ", ".join(str(source.id) for source in correction.sources)
    return f"{where}: this is no plan; the plan stays, for it is told of {left:,} more time{'s' * (left != 1)}"


def no_plan(correction: Correction, registry: object) -> str:
    """Where a plan is gone that somebody said is none, and how it comes back."""
    at = correction.sources[0].id
    why = f" ({correction.note})" if correction.note else ""
    back = f"kehoach correct {registry} {at} plan keep --by NAME"
    return f"{correction.by} said on {correction.at[:10]} that this is no plan{why}; to take it back: {back}"


def shown(value: Value | Sequence[str]) -> str:
    """A value in a message."""
    if value is None or value == []:
        return "(nothing)"
    if isinstance(value, bool):
        return "true" if value else "false"
    return "; ".join(value) if isinstance(value, list | tuple) else str(value)
