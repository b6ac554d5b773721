"""What is judged: the names of the fields, and one plain shape for the values of the gold and of the output."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.model import Page, Plan

Scalar = str | int | bool | None

PAGE_SCALARS = ("kind", "article_kind", "title", "published", "author", "outlet", "views")
PLAN_SCALARS = (
    "number",
    "doc_type",
    "issued",
    "issuer",
    "issuer_level",
    "system",
    "province",
    "province_2025",
    "subject",
    "signer",
    "signer_position",
    "is_campaign",
)
TIMEFRAME_BOUNDS = ("start", "end")
PLANS = "plans"
SCALARS = (*PAGE_SCALARS, *PLAN_SCALARS, *(f"timeframe.{bound}" for bound in TIMEFRAME_BOUNDS))


@dataclass(frozen=True, slots=True)
class ListField:
    """A list that a plan holds.

    Attributes:
        name: the field of the plan.
        value: the member of an item that says which item it is.
        details: members that must agree too.
        second: name of a second, stricter measure that asks for the details; without it the first measure asks.
    """

    name: str
    value: str
    details: tuple[str, ...] = ()
    second: str | None = None


LISTS = (
    ListField("themes", "text"),
    ListField("occasions", "name", ("since", "date")),
    ListField("agencies", "name", ("role",), "agencies+role"),
    ListField("recipients", "name"),
    ListField("references", "number", ("issued",), "references+date"),
)

SECOND_MEASURES = frozenset(listed.second for listed in LISTS if listed.second)


def field_order() -> list[str]:
    """All measures in the order of the report."""
    names = [*PAGE_SCALARS, PLANS, *SCALARS[len(PAGE_SCALARS) :]]
    for listed in LISTS:
        names += [listed.name, listed.second] if listed.second else [listed.name]
    return names


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list: its value, and those of its members that are known ("role", "issued", "kind" ...)."""

    value: str
    details: Mapping[str, str | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PlanValues:
    """The values of one plan. A gold plan holds only the names that it judges, an output plan holds them all."""

    scalars: Mapping[str, Scalar]
    lists: Mapping[str, tuple[Item, ...]]


def page_scalars(page: Page) -> dict[str, Scalar]:
    """The page's own values, by field name."""
    return {name: getattr(page, name) for name in PAGE_SCALARS}


def plan_values(plan: Plan) -> PlanValues:
    """Bring an output plan into the shape in which it is compared."""
    scalars: dict[str, Scalar] = {name: getattr(plan, name) for name in PLAN_SCALARS}
    scalars |= {f"timeframe.{bound}": getattr(plan.timeframe, bound) for bound in TIMEFRAME_BOUNDS}
    lists = {
        "themes": tuple(Item(theme.text) for theme in plan.themes),
        "occasions": tuple(Item(o.name, {"since": o.since, "date": o.date}) for o in plan.occasions),
        "agencies": tuple(Item(a.name, {"role": a.role, "kind": a.kind}) for a in plan.agencies),
        "recipients": tuple(Item(name) for name in plan.recipients),
        # A citation without a number is told apart by nothing that the gold holds, so it is not judged.
        "references": tuple(Item(r.number, {"issued": r.issued}) for r in plan.references if r.number),
    }
    return PlanValues(scalars, lists)
