"""What is counted: the scores of a field, the errors behind them, and both for one page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

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

    def __str__(self) -> str:
        place = self.field if self.plan is None else f"plans[{self.plan}].{self.field}"
        sides = [f"{side} {value}" for side, value in (("gold", self.gold), ("got", self.got)) if value is not None]
        return f"{self.page}: {place}: {self.kind}: {', '.join(sides)}"


@dataclass(frozen=True, slots=True)
class PageScore:
    """What was counted on one gold page.

    Attributes:
        page: id of the gold page.
        found: whether the output has that page; if not, all its values count as missed.
        groups: the groups that it belongs to, by the name of the grouping ("part", "kind", "province").
        digest: SHA-256 over the gold of the page and the bytes of the page that was read.
        soft: one score for each field that the gold judges.
        strict: the same by strict matching.
        errors: every difference, when the page was found.
        strict_errors: the same by strict matching.
        verdicts: whether the output value at a path ("plans[0].agencies[2].name") is right, for all that are judged.
    """

    page: str
    found: bool = True
    groups: Mapping[str, str] = field(default_factory=dict)
    digest: str = ""
    soft: tuple[FieldScore, ...] = ()
    strict: tuple[FieldScore, ...] = ()
    errors: tuple[FieldError, ...] = ()
    strict_errors: tuple[FieldError, ...] = ()
    verdicts: Mapping[str, bool] = field(default_factory=dict)


def add(name: str, scores: Sequence[FieldScore]) -> FieldScore:
    """Scores added up under a name; ``exact`` is None when one of them has none."""
    exact = [score.exact for score in scores if score.exact is not None]
    return FieldScore(
        field=name,
        tp=sum(score.tp for score in scores),
        fp=sum(score.fp for score in scores),
        fn=sum(score.fn for score in scores),
        judged=sum(score.judged for score in scores),
        exact=sum(exact) if exact and len(exact) == len(scores) else None,
        nulls=sum(score.nulls for score in scores),
        inventions=sum(score.inventions for score in scores),
    )


def share(part: int, whole: int) -> float | None:
    """``part / whole``, or None when there is no whole."""
    return part / whole if whole else None
