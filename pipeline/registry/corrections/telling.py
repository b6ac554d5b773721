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


def shown(value: Value | Sequence[str]) -> str:
    """A value in a message."""
    if value is None or value == []:
        return "(nothing)"
    if isinstance(value, bool):
        return "true" if value else "false"
    return "; ".join(value) if isinstance(value, list | tuple) else str(value)
