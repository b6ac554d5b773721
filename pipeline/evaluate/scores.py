"""What an evaluation says: the counts of each field, the averages, and the list of errors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from pipeline.evaluate.values import SECOND_MEASURES

ErrorKind = Literal["wrong", "missed", "invented"]


@dataclass(frozen=True, slots=True)
class FieldScore:
    """The counts of one field over all judged pages.

    Attributes:
        field: name of the measure ("issued", "timeframe.start", "agencies+role").
        tp: values that are right.
        fp: values that the output has and the gold has not, or has otherwise.
        fn: gold values that the output lacks, or has otherwise.
        judged: how often the field was judged: once a page, or once a gold plan.
        exact: how many of those were right, a null for a null included; None for lists and counts.
        nulls: how many of those are null or empty in the gold, on pages that were found.
        inventions: how many of the nulls got a value.
    """

    field: str
    tp: int = 0
    fp: int = 0
    fn: int = 0
    judged: int = 0
    exact: int | None = None
    nulls: int = 0
    inventions: int = 0

    @property
    def support(self) -> int:
        """How many values the gold holds."""
        return self.tp + self.fn

    @property
    def precision(self) -> float | None:
        """Share of the output values that are right; None when there are none."""
        return share(self.tp, self.tp + self.fp)

    @property
    def recall(self) -> float | None:
        """Share of the gold values that were found; None when there are none."""
        return share(self.tp, self.tp + self.fn)

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall; None when neither gold nor output hold a value."""
        return share(2 * self.tp, 2 * self.tp + self.fp + self.fn)

    @property
    def invention_share(self) -> float | None:
        """Share of the nulls that got a value; None when the gold holds no null."""
        return share(self.inventions, self.nulls)

    def to_dict(self) -> dict[str, Any]:
        """Counts and measures as plain JSON values."""
        return {
            "tp": self.tp,
            "fp": self.fp,
            "fn": self.fn,
            "support": self.support,
            "precision": self.precision,
            "recall": self.recall,
            "f1": self.f1,
            "judged": self.judged,
            "exact": self.exact,
            "nulls": self.nulls,
            "inventions": self.inventions,
            "invention_share": self.invention_share,
        }


@dataclass(frozen=True, slots=True)
class FieldError:
    """One value that differs from the gold.

    Attributes:
        page: id of the gold page.
        field: name of the measure.
        gold: gold value as text; None when the gold has no such value.
        got: output value as text; None when the output has no such value.
        kind: "wrong" (both have a value), "missed" (only the gold) or "invented" (only the output).
        plan: position of the plan in the gold, from 0; None for values of the page and for plans beyond the gold.
    """

    page: str
    field: str
    gold: str | None
    got: str | None
    kind: ErrorKind
    plan: int | None = None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The result of holding an output against gold.

    Attributes:
        fields: one score for each field that was judged, in the order of the report.
        errors: every difference on pages that were found.
        pages_judged: how many gold pages were found in the output.
        pages_missing: ids of the gold pages that were not; all their values count as missed.
        unjudged: names that the gold holds and that no measure judges.
    """

    fields: tuple[FieldScore, ...]
    errors: tuple[FieldError, ...]
    pages_judged: int
    pages_missing: tuple[str, ...] = ()
    unjudged: tuple[str, ...] = ()

    @property
    def averaged(self) -> tuple[FieldScore, ...]:
        """The fields that the averages are made of: second measures would count their values twice."""
        return tuple(score for score in self.fields if score.field not in SECOND_MEASURES)

    @property
    def total(self) -> FieldScore:
        """The counts of the averaged fields added up; its F1 is the micro average."""
        scores = self.averaged
        return FieldScore(
            field="total",
            tp=sum(score.tp for score in scores),
            fp=sum(score.fp for score in scores),
            fn=sum(score.fn for score in scores),
            judged=sum(score.judged for score in scores),
            nulls=sum(score.nulls for score in scores),
            inventions=sum(score.inventions for score in scores),
        )

    @property
    def micro_f1(self) -> float | None:
        """F1 of all values together."""
        return self.total.f1

    @property
    def macro_f1(self) -> float | None:
        """Mean of the fields' F1; fields for which neither side holds a value have none."""
        return _mean([score.f1 for score in self.averaged if score.f1 is not None])

    def field(self, name: str) -> FieldScore:
        """The score of one field, with zero counts when it was not judged."""
        return next((score for score in self.fields if score.field == name), FieldScore(name))

    def error_lines(self) -> list[str]:
        """One line of text for each missing page and each error."""
        lines = [f"{page}: no such page in the output" for page in self.pages_missing]
        return lines + [_error_line(error) for error in self.errors]

    def to_dict(self) -> dict[str, Any]:
        """Everything as plain JSON values."""
        total = self.total
        return {
            "pages_judged": self.pages_judged,
            "pages_missing": list(self.pages_missing),
            "micro_f1": self.micro_f1,
            "macro_f1": self.macro_f1,
            "nulls": total.nulls,
            "inventions": total.inventions,
            "invention_share": total.invention_share,
            "fields": {score.field: score.to_dict() for score in self.fields},
            "unjudged": list(self.unjudged),
            "errors": [{name: getattr(error, name) for name in FieldError.__slots__} for error in self.errors],
        }


def share(part: int, whole: int) -> float | None:
    """``part / whole``, or None when there is no whole."""
    return part / whole if whole else None


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None


def _error_line(error: FieldError) -> str:
    place = error.field if error.plan is None else f"plans[{error.plan}].{error.field}"
    sides = [f"{side} {value}" for side, value in (("gold", error.gold), ("got", error.got)) if value is not None]
    return f"{error.page}: {place}: {error.kind}: {', '.join(sides)}"
