"""Sightings for the tests of the registry, said in a line."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import Any

from pipeline.model import Evidence, Plan, Theme, Timeframe
from pipeline.registry.fields import FIELD_OF
from pipeline.registry.sightings import Rank, Sighting, SightingId
from pipeline.registry.sketch import sketch

SON_LA = "Ủy ban nhân dân tỉnh Sơn La"


def page_id(name: str) -> str:
    """The hash that stands for a page in the tests."""
    return sha256(name.encode()).hexdigest()


def sighting(
    page: str,
    number: str | None = None,
    issued: str | None = None,
    issuer: str | None = None,
    *,
    published: str | None = None,
    rank: Rank = "article",
    text: str = "",
    position: int = 0,
    sure: float | None = None,
    corrected: tuple[str, ...] = (),
    **values: Any,
) -> Sighting:
    """A sighting.

    Args:
        page: a name for the page.
        number, issued, issuer: of the plan.
        published, rank: of the page.
        text: of the page, for its sketch.
        position: of the plan on the page.
        sure: confidence of the values given.
        corrected: fields that somebody has corrected.
        values: other fields of the plan; ``province``, ``start`` and ``themes`` are set as a correction sets them.
    """
    plan = Plan(number=number, issued=issued, issuer=issuer)
    timeframe = Timeframe(values.pop("start", None), values.pop("end", None))
    themes = tuple(Theme(theme, "theme") for theme in values.pop("themes", ()))
    plan = replace(plan, timeframe=timeframe, themes=themes)
    if province := values.pop("province", None):
        write = FIELD_OF["province"].write
        assert write is not None
        plan = write(plan, province)
    plan = replace(plan, **values)
    names = [name for name in ("number", "issued", "issuer", "start", "end") if FIELD_OF[name].read(plan)]
    evidence = {name: Evidence(f"plans[{position}].{name}", "text", 0, 1, "x", confidence=sure) for name in names}
    return Sighting(
        SightingId(page_id(page), position), rank, plan, published, None, sketch(text), evidence, frozenset(corrected)
    )
