"""What became better and what became worse from one output to another, both held against the same gold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.evaluate.evaluation import Evaluation
from pipeline.evaluate.scores import FieldError, PageScore

ChangeKind = Literal["gain", "loss", "other"]

_SIGNS = {"gain": "+", "loss": "-", "other": "~"}


@dataclass(frozen=True, slots=True)
class Change:
    """One value that is right in one output only, or wrong in both but not in the same way.

    Attributes:
        page: id of the gold page.
        kind: "gain" (an error that the new output has not), "loss" (one that only the new output has), or "other".
        old: the error in the old output; None for a loss.
        new: the error in the new output; None for a gain. When both are None, it is the whole page that came or went.
    """

    page: str
    kind: ChangeKind
    old: FieldError | None = None
    new: FieldError | None = None

    @property
    def field(self) -> str:
        """Name of the measure; empty for a whole page."""
        error = self.old or self.new
        return error.field if error else ""

    def __str__(self) -> str:
        if self.old and self.new:
            what = f"{self.new}, before {_brief(self.old)}"
        elif self.old:
            what = f"{self.old} - no more"
        elif self.new:
            what = str(self.new)
        else:
            what = f"{self.page}: this page is {'now' if self.kind == 'gain' else 'no more'} in the output"
        return f"{_SIGNS[self.kind]} {what}"


def changes(old: Evaluation, new: Evaluation) -> list[Change]:
    """All changes, page by page in the order of the gold; on a page losses come first.

    Args:
        old: the evaluation of the old output.
        new: that of the new one, by the same gold.
    """
    before = {page.page: page for page in old.pages}
    return [change for page in new.pages for change in _on_page(before[page.page], page)]


def _on_page(old: PageScore, new: PageScore) -> Iterator[Change]:
    if old.found != new.found:
        yield Change(new.page, "gain" if new.found else "loss")
        return
    gone, come = _only_in(old.errors, new.errors), _only_in(new.errors, old.errors)
    others = []
    for error in list(come):
        # What the gold has and neither output gives is wrong in two ways; inventions have no such counterpart.
        twin = next((o for o in gone if error.gold is not None and _same_value(o, error)), None)
        if twin:
            gone.remove(twin)
            come.remove(error)
            others.append(Change(new.page, "other", twin, error))
    yield from (Change(new.page, "loss", new=error) for error in come)
    yield from (Change(new.page, "gain", old=error) for error in gone)
    yield from others


def _only_in(errors: Sequence[FieldError], others: Sequence[FieldError]) -> list[FieldError]:
    return list((Counter(errors) - Counter(others)).elements())


def _same_value(one: FieldError, other: FieldError) -> bool:
    return (one.field, one.plan, one.gold) == (other.field, other.plan, other.gold)


def _brief(error: FieldError) -> str:
    return error.kind if error.got is None else f"{error.kind}: got {error.got}"
