"""Adding up: every comparison ends here as counts of a field and, where it differs, as an error."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.evaluate.pairing import ListMatch, details_agree
from pipeline.evaluate.scores import ErrorKind, FieldError, FieldScore
from pipeline.evaluate.values import PLANS, SCALARS, SECOND_MEASURES, Item, PlanValues, Scalar, field_order
from pipeline.evaluate.wording import same_scalar


@dataclass(frozen=True, slots=True)
class Place:
    """Where a comparison belongs: the gold page, the gold plan, whether the output has that page, its plan there."""

    page: str
    plan: int | None = None
    found: bool = True
    got_plan: int | None = None


@dataclass(slots=True)
class _Counts:
    tp: int = 0
    fp: int = 0
    fn: int = 0
    judged: int = 0
    exact: int = 0
    nulls: int = 0
    inventions: int = 0


@dataclass(slots=True)
class Tally:
    """The counts and errors so far, by soft or by strict matching of scalars."""

    strict: bool = False
    errors: list[FieldError] = field(default_factory=list)
    _counts: defaultdict[str, _Counts] = field(default_factory=lambda: defaultdict(_Counts))

    def scalar(self, place: Place, name: str, gold: Scalar, got: Scalar) -> None:
        """Count one value; ``got`` is None when there is no such page or plan."""
        counts = self._counts[name]
        counts.judged += 1
        if is_null(gold):
            self._null(counts, place, invented=not is_null(got))
            counts.exact += place.found and is_null(got)
            if not is_null(got):
                counts.fp += 1
                self._error(place, name, None, str(got), "invented")
        elif is_null(got):
            counts.fn += 1
            self._error(place, name, str(gold), None, "missed")
        elif same_scalar(name, gold, got, strict=self.strict):
            counts.tp += 1
            counts.exact += 1
        else:
            counts.fp += 1
            counts.fn += 1
            self._error(place, name, str(gold), str(got), "wrong")

    def listed(self, place: Place, name: str, match: ListMatch, details: Sequence[str]) -> None:
        """Count one list under one measure: a pair is right when all ``details`` that its gold knows agree."""
        counts = self._counts[name]
        counts.judged += 1
        if not match.pairs and not match.missed:
            self._null(counts, place, invented=bool(match.surplus))
        for gold, got in match.pairs:
            if details_agree(gold, got, details):
                counts.tp += 1
            else:
                counts.fp += 1
                counts.fn += 1
                self._error(place, name, _shown(gold, details), _shown(got, details), "wrong")
        counts.fn += len(match.missed)
        counts.fp += len(match.surplus)
        # What a second measure misses, the first has listed.
        if name not in SECOND_MEASURES:
            for gold in match.missed:
                self._error(place, name, _shown(gold, details), None, "missed")
            for got in match.surplus:
                self._error(place, name, None, _shown(got, details), "invented")

    def plans(self, place: Place, gold: int, got: int) -> None:
        """Count the plans of one page: how many the gold has, how many the output."""
        counts = self._counts[PLANS]
        counts.judged += 1
        counts.tp += min(gold, got)
        counts.fn += max(gold - got, 0)
        counts.fp += max(got - gold, 0)
        if not gold:
            self._null(counts, place, invented=got > 0)
        if gold != got:
            self._error(place, PLANS, str(gold), str(got), "missed" if gold > got else "invented")

    def surplus_numbers(self, place: Place, numbers: Sequence[Scalar], *, no_plans: bool) -> None:
        """Count the numbers of plans that the gold does not have.

        A page whose gold has no plans is one null for the number, however many plans are output without one; each
        number that is output makes one null of its own, so that the share of inventions never passes one.
        """
        counts = self._counts["number"]
        printed = [number for number in numbers if not is_null(number)]
        nulls = max(len(printed), 1 if no_plans else 0)
        counts.judged += nulls
        counts.nulls += nulls
        counts.inventions += len(printed)
        counts.fp += len(printed)
        counts.exact += nulls - len(printed)
        for number in printed:
            self._error(place, "number", None, str(number), "invented")

    def surplus_plans(self, place: Place, plans: Mapping[int, PlanValues]) -> None:
        """Take note of the plans that the gold does not have, by their position: no measure counts them."""

    def scores(self) -> tuple[FieldScore, ...]:
        """The score of each field that was judged, in the order of the report."""
        return tuple(self._score(name) for name in field_order() if name in self._counts)

    def _score(self, name: str) -> FieldScore:
        c = self._counts[name]
        exact = c.exact if name in SCALARS else None
        return FieldScore(name, c.tp, c.fp, c.fn, c.judged, exact, c.nulls, c.inventions)

    @staticmethod
    def _null(counts: _Counts, place: Place, *, invented: bool) -> None:
        # A page that is not there has kept no null: it would make the share of inventions look better.
        if place.found:
            counts.nulls += 1
            counts.inventions += invented

    def _error(self, place: Place, name: str, gold: str | None, got: str | None, kind: ErrorKind) -> None:
        if place.found:
            self.errors.append(FieldError(place.page, name, gold, got, kind, place.plan))


def is_null(value: Scalar) -> bool:
    """Whether a value says nothing: null, or a string of blanks. False and 0 are values."""
    return value is None or (isinstance(value, str) and not value.strip())


def _shown(item: Item, details: Sequence[str]) -> str:
    known = [
        "null" if item.details[name] is None else str(item.details[name]) for name in details if name in item.details
    ]
    return f"{item.value} ({', '.join(known)})" if known else item.value
