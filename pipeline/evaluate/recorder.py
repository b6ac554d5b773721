"""The verdict on each value of an output, by its path in the record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import get_type_hints

from pipeline.evaluate.pairing import ListMatch, details_agree
from pipeline.evaluate.tally import Place, Tally, is_null
from pipeline.evaluate.values import LISTS, PAGE_SCALARS, Item, PlanValues, Scalar
from pipeline.evaluate.wording import same_scalar
from pipeline.model import Plan

_LISTS = {measure: listed for listed in LISTS for measure in (listed.name, *listed.seconds)}
# Lists of strings: the item is the value.
_BARE = frozenset(name for name, hint in get_type_hints(Plan).items() if hint == tuple[str, ...])


@dataclass(slots=True)
class Recorder(Tally):
    """A tally of one page that keeps the verdict on each value of the output besides the counts.

    A value that the gold does not judge has no verdict. All values of a plan that the gold does not have are wrong.

    Attributes:
        verdicts: whether the value at a path ("plans[0].agencies[2].name") is right.
    """

    verdicts: dict[str, bool] = field(default_factory=dict)

    def scalar(self, place: Place, name: str, gold: Scalar, got: Scalar) -> None:
        """Count one value."""
        super(Recorder, self).scalar(place, name, gold, got)
        if not is_null(got):
            path = name if name in PAGE_SCALARS else f"plans[{place.got_plan}].{name}"
            self.verdicts[path] = not is_null(gold) and same_scalar(name, gold, got, strict=self.strict)

    def listed(self, place: Place, name: str, match: ListMatch, details: Sequence[str]) -> None:
        """Count one list under one measure."""
        super(Recorder, self).listed(place, name, match, details)
        for gold, got in match.pairs:
            self._item(place, name, got, right=details_agree(gold, got, details))
        for got in match.surplus:
            self._item(place, name, got, right=False)

    def surplus_plans(self, place: Place, plans: Mapping[int, PlanValues]) -> None:
        """Take note of plans that the gold does not have."""
        for position, plan in plans.items():
            named = {name: value for name, value in plan.scalars.items() if not is_null(value)}
            self.verdicts |= {f"plans[{position}].{name}": False for name in named}
            for name, items in plan.lists.items():
                for item in items:
                    self._item(Place(place.page, got_plan=position), name, item, right=False)

    def _item(self, place: Place, measure: str, got: Item, *, right: bool) -> None:
        listed = _LISTS[measure]
        path = f"plans[{place.got_plan}].{listed.name}[{got.at}]"
        if listed.name in _BARE:
            self.verdicts[path] = right
        elif measure == listed.name:
            self.verdicts[f"{path}.{listed.value}"] = right
        else:
            told = [member for member in listed.seconds[measure] if not is_null(got.details.get(member))]
            self.verdicts |= {f"{path}.{member}": right for member in told}
