"""What an evaluation says: scores by soft and by strict matching, averages, whole pages, groups, and the errors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.evaluate.scores import FieldError, FieldScore, PageScore, add
from pipeline.evaluate.values import SECOND_MEASURES, field_order


@dataclass(frozen=True)
class Scores:
    """The scores of the fields under one way of matching, and their averages.

    Attributes:
        fields: one score for each field that was judged, in the order of the report.
        whole_pages: how many pages have every judged value right, and nothing besides.
    """

    fields: tuple[FieldScore, ...]
    whole_pages: int

    @property
    def averaged(self) -> tuple[FieldScore, ...]:
        """The fields that the averages are made of: second measures would count their values twice."""
        return tuple(score for score in self.fields if score.field not in SECOND_MEASURES)

    @property
    def total(self) -> FieldScore:
        """The counts of the averaged fields added up; its F1 is the micro average."""
        return add("total", self.averaged)

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


@dataclass(frozen=True)
class Evaluation(Scores):
    """The result of holding an output against gold: the scores of soft matching, and all that they were added up from.

    Attributes:
        strict: the scores of strict matching.
        pages: what was counted on each gold page, in the order of the gold.
        unjudged: names that the gold holds and that no measure judges.
    """

    strict: Scores
    pages: tuple[PageScore, ...]
    unjudged: tuple[str, ...] = ()

    @property
    def errors(self) -> tuple[FieldError, ...]:
        """Every difference on pages that were found."""
        return tuple(error for page in self.pages for error in page.errors)

    @property
    def pages_judged(self) -> int:
        """How many gold pages were found in the output."""
        return sum(page.found for page in self.pages)

    @property
    def pages_missing(self) -> tuple[str, ...]:
        """Ids of the gold pages that were not; all their values count as missed."""
        return tuple(page.page for page in self.pages if not page.found)

    def by(self, grouping: str) -> dict[str, Evaluation]:
        """The evaluation of each group of pages, by the name of the group, in alphabetical order.

        Args:
            grouping: "part", "kind" or "province".
        """
        groups: dict[str, list[PageScore]] = {}
        for page in self.pages:
            groups.setdefault(page.groups.get(grouping, ""), []).append(page)
        return {name: add_up(groups[name], self.unjudged) for name in sorted(groups)}

    def error_lines(self, *, strict: bool = False) -> list[str]:
        """One line of text for each missing page and each error."""
        lines = [f"{page}: no such page in the output" for page in self.pages_missing]
        errors = [error for page in self.pages for error in (page.strict_errors if strict else page.errors)]
        return lines + [str(error) for error in errors]

    def to_dict(self) -> dict[str, Any]:
        """Everything as plain JSON values; the measures are those of soft matching, but for the member "strict"."""
        return {
            **self.summary(),
            "pages_missing": list(self.pages_missing),
            "unjudged": list(self.unjudged),
            "errors": [{name: getattr(error, name) for name in FieldError.__slots__} for error in self.errors],
        }

    def summary(self) -> dict[str, Any]:
        """The measures of both ways of matching as plain JSON values."""
        total = self.total
        return {
            "pages_judged": self.pages_judged,
            **_measures(self),
            "nulls": total.nulls,
            "inventions": total.inventions,
            "invention_share": total.invention_share,
            "strict": _measures(self.strict),
        }


def add_up(pages: Sequence[PageScore], unjudged: tuple[str, ...] = ()) -> Evaluation:
    """The evaluation of some pages."""
    soft = _scores([(page.found, page.soft) for page in pages])
    strict = _scores([(page.found, page.strict) for page in pages])
    return Evaluation(soft.fields, soft.whole_pages, strict, tuple(pages), unjudged)


def _scores(pages: Sequence[tuple[bool, Sequence[FieldScore]]]) -> Scores:
    held: dict[str, list[FieldScore]] = {}
    for _, scores in pages:
        for score in scores:
            held.setdefault(score.field, []).append(score)
    # A page without output is not right, even when its gold holds nothing but nulls.
    whole = sum(found and not any(score.fp or score.fn for score in scores) for found, scores in pages)
    return Scores(tuple(add(name, held[name]) for name in field_order() if name in held), whole)


def _measures(scores: Scores) -> dict[str, Any]:
    return {
        "micro_f1": scores.micro_f1,
        "macro_f1": scores.macro_f1,
        "whole_pages": scores.whole_pages,
        "fields": {score.field: score.to_dict() for score in scores.fields},
    }


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None
