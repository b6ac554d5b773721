"""What is judged: the names of the fields, and one plain shape for the values of the gold and of the output."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

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


Comparison = Literal["words", "name", "number", "text"]


@dataclass(frozen=True, slots=True)
class ListField:
    """A list that a plan holds.

    Attributes:
        name: the field of the plan.
        value: the member of an item that says which item it is.
        by: how values are compared: by the overlap of words, as names of bodies, as document numbers, or as texts.
        details: members that must agree too.
        seconds: names of second, stricter measures of the same items, each with the members that it asks for too.
    """

    name: str
    value: str
    by: Comparison = "words"
    details: tuple[str, ...] = ()
    seconds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def all_details(self) -> tuple[str, ...]:
        """The members that any measure asks for."""
        return (*self.details, *(detail for details in self.seconds.values() for detail in details))


LISTS = (
    ListField("themes", "text"),
    ListField("occasions", "name", details=("since", "date")),
    ListField("phases", "name", details=("start", "end")),
    ListField("milestones", "what", details=("date",)),
    ListField("deadlines", "what", details=("date",)),
    ListField("agencies", "name", by="name", seconds={"agencies+role": ("role",)}),
    ListField("recipients", "name", by="name"),
    ListField(
        "references",
        "number",
        by="number",
        seconds={"references+date": ("issued",), "references+relation": ("relation",)},
    ),
    ListField("targets", "text"),
    ListField("contents", "text"),
    ListField("awards", "name", seconds={"awards+count": ("count",)}),
    ListField("quotas", "what", seconds={"quotas+range": ("min", "max")}),
    ListField("funding", "text"),
    ListField("attachments", "name", by="text"),
)

SECOND_MEASURES = frozenset(second for listed in LISTS for second in listed.seconds)


def field_order() -> list[str]:
    """All measures in the order of the report."""
    names = [*PAGE_SCALARS, PLANS, *SCALARS[len(PAGE_SCALARS) :]]
    for listed in LISTS:
        names += [listed.name, *listed.seconds]
    return names


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list: its value, and those of its members that are known ("role", "issued", "kind" ...).

    ``at`` is its position in the list of the output, which is nothing that two items are compared by.
    """

    value: str
    details: Mapping[str, Scalar] = field(default_factory=dict)
    at: int | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class PlanValues:
    """The values of one plan. A gold plan holds only the names that it judges, an output plan holds them all."""

    scalars: Mapping[str, Scalar]
    lists: Mapping[str, tuple[Item, ...]]

    def only(self, names: Container[str]) -> PlanValues:
        """The values of these names."""
        scalars = {name: value for name, value in self.scalars.items() if name in names}
        return PlanValues(scalars, {name: items for name, items in self.lists.items() if name in names})


def page_scalars(page: Page) -> dict[str, Scalar]:
    """The page's own values, by field name."""
    return {name: getattr(page, name) for name in PAGE_SCALARS}


def plan_values(plan: Plan) -> PlanValues:
    """Bring an output plan into the shape in which it is compared."""
    scalars: dict[str, Scalar] = {name: getattr(plan, name) for name in PLAN_SCALARS}
    scalars |= {f"timeframe.{bound}": getattr(plan.timeframe, bound) for bound in TIMEFRAME_BOUNDS}
    lists = {
        listed.name: tuple(
            _item(listed, held, at)
            for at, held in enumerate(getattr(plan, listed.name))
            if _is_told_apart(listed, held)
        )
        for listed in LISTS
    }
    return PlanValues(scalars, lists)


def _is_told_apart(listed: ListField, held: Any) -> bool:
    # A citation without a number is told apart by nothing that the gold holds, so it is not judged.
    return listed.name != "references" or bool(held.number)


def _item(listed: ListField, held: Any, at: int) -> Item:
    """An item of an output plan; ``kind`` tells groups of agencies from bodies."""
    if isinstance(held, str):
        return Item(held, at=at)
    names = [name for name in (*listed.all_details, "kind") if hasattr(held, name)]
    return Item(getattr(held, listed.value), {name: getattr(held, name) for name in names}, at)
