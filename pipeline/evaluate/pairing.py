"""Bringing two lists together: which item of the output is which item of the gold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.evaluate.matching import assign
from pipeline.evaluate.naming import Names, is_group
from pipeline.evaluate.values import Item, ListField, PlanValues
from pipeline.evaluate.wording import document_number, overlaps, plain, same_text

# An item that is the same outweighs any likeness of details and wording.
_SAME = 10**6


@dataclass(frozen=True, slots=True)
class ListMatch:
    """Two lists brought together: pairs of the same item, gold items left over, output items left over."""

    pairs: Sequence[tuple[Item, Item]]
    missed: Sequence[Item]
    surplus: Sequence[Item]

    def with_details(self, details: Sequence[str]) -> ListMatch:
        """The match without the gold items, and their partners, for which none of the details is judged."""
        return ListMatch(
            pairs=[pair for pair in self.pairs if _holds(pair[0], details)],
            missed=[item for item in self.missed if _holds(item, details)],
            surplus=self.surplus,
        )

    def judges(self, details: Sequence[str]) -> bool:
        """Whether some gold item holds one of the details."""
        return any(_holds(item, details) for item in (*(gold for gold, _ in self.pairs), *self.missed))


@dataclass(frozen=True, slots=True)
class Rules:
    """When two items of a list are the same.

    Attributes:
        names: how names are compared under the issuer of the plan.
        strict: ask for the same wording besides.
    """

    names: Names
    strict: bool = False

    def match(self, listed: ListField, gold: PlanValues, got: PlanValues) -> ListMatch:
        """Pair the same items of two lists: as many as possible, those with equal details and like wording first."""
        left, right = gold.lists.get(listed.name, ()), got.lists.get(listed.name, ())
        weights = [[self._weight(listed, one, other) for other in right] for one in left]
        pairs = [(i, j) for i, j in assign(weights) if weights[i][j]]
        matched_left, matched_right = {i for i, _ in pairs}, {j for _, j in pairs}
        counted = [*(left[i] for i, _ in pairs), *(right[j] for _, j in pairs)]
        surplus: list[Item] = []
        for item in (item for j, item in enumerate(right) if j not in matched_right):
            # The same group in other words counts once.
            repeats = listed.by == "name" and is_group(item) and any(self.same(listed, o, item) for o in counted)
            if not repeats:
                surplus.append(item)
                counted.append(item)
        return ListMatch(
            pairs=[(left[i], right[j]) for i, j in pairs],
            missed=[item for i, item in enumerate(left) if i not in matched_left],
            surplus=surplus,
        )

    def same(self, listed: ListField, one: Item, other: Item) -> bool:
        """Whether two items are the same; what strict rules call the same, soft ones do too."""
        if self.strict and not same_text(one.value, other.value, blanks=listed.by != "number"):
            return False
        if listed.by == "name":
            return self.names.same(one, other)
        if listed.by == "number":
            return document_number(one.value) == document_number(other.value)
        if listed.by == "text":
            return plain(one.value) == plain(other.value)
        return overlaps(one.value, other.value)

    def _weight(self, listed: ListField, gold: Item, got: Item) -> int:
        """0 when the items are not the same; else more for equal details and a closer wording."""
        if not self.same(listed, gold, got):
            return 0
        agree = sum(details_agree(gold, got, (detail,)) for detail in listed.all_details)
        return _SAME + 2000 * agree + int(1000 * self.names.closeness(gold, got))


def details_agree(gold: Item, got: Item, details: Sequence[str]) -> bool:
    """Whether an output item has every detail as its gold item has it; details that the gold lacks are not judged."""
    return all(gold.details[name] == got.details.get(name) for name in details if name in gold.details)


def _holds(item: Item, details: Sequence[str]) -> bool:
    return any(name in item.details for name in details)
