"""Whether confidences mean what they say: judged values by how sure they were, and how many of them are right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from itertools import accumulate
from math import log
from typing import Any, NamedTuple

from pipeline.confidence import confidences, fit, value_confidence, with_confidence
from pipeline.confidence.fit import Verdicts
from pipeline.confidence.paths import field_of
from pipeline.evaluate.intervals import Range, over_pages, wilson
from pipeline.model import Page

FOLDS = 10
WANTED = 0.995
THRESHOLDS = (0.6, 0.7, 0.8, 0.85, 0.9, 0.95)
_BINS = 10
_SCALE = 10**6  # confidences are summed as whole millionths

JudgedPage = tuple[Page, Verdicts]
JudgedParts = dict[str, list[JudgedPage]]


class JudgedValue(NamedTuple):
    """A value of a page (by the position of the page), how sure it was, and whether it is right."""

    page: int
    field: str
    confidence: float
    right: bool


@dataclass(frozen=True, slots=True)
class Bin:
    """The values with confidences from ``low`` to ``high``."""

    low: float
    high: float
    count: int
    right: int
    mean: float

    @property
    def share(self) -> float:
        """The share of right values."""
        return self.right / self.count

    @property
    def interval(self) -> Range:
        """The 95 % interval of the share."""
        return wilson(self.right, self.count)


@dataclass(frozen=True, slots=True)
class Selection:
    """The values that are kept when 99.5 % of them are to be right.

    Attributes:
        count: how many values there are.
        threshold: the lowest confidence so that of all values of at least that 99.5 % are right; None when no
            confidence does it.
        kept: how many values have at least that confidence.
        right: how many of those are right.
        kept_share: 95 % interval of the share of values that are kept, threshold chosen anew, over pages.
    """

    count: int
    threshold: float | None
    kept: int
    right: int
    kept_share: Range

    @property
    def precision(self) -> Range:
        """The 95 % interval of the share of right values among those kept."""
        return wilson(self.right, self.kept)


@dataclass(frozen=True, slots=True)
class Threshold:
    """What a threshold leaves: ``kept`` of ``count`` values are as sure as ``low``, and ``right`` of these right."""

    low: float
    count: int
    kept: int
    right: int


@dataclass(frozen=True, slots=True)
class Calibration:
    """What the confidences of an output are worth.

    Attributes:
        pages: how many pages were judged.
        bins: the values by confidence, about as many in each.
        error: expected calibration error: the mean distance of confidence and share over the bins.
        error_interval: its 95 % interval over pages.
        log_loss: the mean of -log(probability given to what came true), in nats.
        log_loss_of_one_figure: the same when each value is given the share of all values.
        total: the selection among all values.
        thresholds: what some thresholds leave of all values.
        fields: the selection within each field.
        without: how many judged values of a field have no confidence.
    """

    pages: int
    bins: tuple[Bin, ...]
    error: float
    error_interval: Range
    log_loss: float
    log_loss_of_one_figure: float
    total: Selection
    thresholds: tuple[Threshold, ...]
    fields: dict[str, Selection]
    without: dict[str, int]

    def to_dict(self) -> dict[str, Any]:
        """Everything as plain JSON values; intervals are [low, high]."""
        data = asdict(self)
        data["bins"] = [asdict(b) | {"share": b.share, "interval": b.interval} for b in self.bins]
        data["total"]["precision"] = self.total.precision
        for name, selection in self.fields.items():
            data["fields"][name]["precision"] = selection.precision
        return data


def cross_validated(judged: Sequence[JudgedPage]) -> list[JudgedPage]:
    """The pages with confidences of tables that were fitted without them: in ten folds, by the hash of the page."""
    order = sorted(range(len(judged)), key=lambda i: judged[i][0].id)
    found: dict[int, JudgedPage] = {}
    for fold in range(FOLDS):
        held_out = order[fold::FOLDS]
        table = fit(judged[i] for i in order if i not in held_out)
        found |= {i: (with_confidence(judged[i][0], table), judged[i][1]) for i in held_out}
    return [found[i] for i in range(len(judged))]


def calibrate(judged: Sequence[JudgedPage]) -> Calibration | None:
    """Hold the confidences that pages carry against the verdicts; None when no judged value carries one."""
    values: list[JudgedValue] = []
    without: Counter[str] = Counter()
    for position, (page, verdicts) in enumerate(judged):
        figures = confidences(page.evidence)
        for path, right in verdicts.items():
            confidence = value_confidence(figures, path)
            if confidence is None:
                without[field_of(path)] += 1
            else:
                values.append(JudgedValue(position, field_of(path), confidence, right))
    if not values:
        return None
    bins = _bins(values)
    fields = sorted({value.field for value in values})
    share = sum(value.right for value in values) / len(values)
    return Calibration(
        pages=len(judged),
        bins=bins,
        error=_error([n for b in bins for n in (b.count, b.right, round(b.mean * b.count * _SCALE))]),
        error_interval=over_pages(_bin_counts(values, bins, len(judged)), _error),
        log_loss=_log_loss(values),
        log_loss_of_one_figure=_log_loss([value._replace(confidence=share) for value in values]),
        total=_selection(values, len(judged)),
        thresholds=tuple(_threshold(low, values) for low in THRESHOLDS),
        fields={name: _selection([v for v in values if v.field == name], len(judged)) for name in fields},
        without=dict(sorted(without.items())),
    )


def _bins(values: Iterable[JudgedValue]) -> tuple[Bin, ...]:
    """Bins of about equal counts; values of one confidence are never parted."""
    ordered = sorted(values, key=lambda value: value.confidence)
    bins: list[list[JudgedValue]] = [[]]
    for position, value in enumerate(ordered):
        full = len(bins[-1]) * _BINS >= len(ordered)
        if full and value.confidence != ordered[position - 1].confidence:
            bins.append([])
        bins[-1].append(value)
    return tuple(
        Bin(
            held[0].confidence,
            held[-1].confidence,
            len(held),
            sum(value.right for value in held),
            sum(value.confidence for value in held) / len(held),
        )
        for held in bins
    )


def _bin_counts(values: Iterable[JudgedValue], bins: Sequence[Bin], pages: int) -> list[list[int]]:
    """For each page and bin three counts: values, right ones, and their confidences in millionths."""
    counts = [[0] * (3 * len(bins)) for _ in range(pages)]
    for value in values:
        at = 3 * next(i for i, b in enumerate(bins) if value.confidence <= b.high)
        for step, number in enumerate((1, value.right, round(value.confidence * _SCALE))):
            counts[value.page][at + step] += number
    return counts


def _error(counts: Sequence[int]) -> float:
    """Expected calibration error from three counts for each bin."""
    distances = sum(abs(right - sure / _SCALE) for right, sure in zip(counts[1::3], counts[2::3], strict=True))
    return distances / max(sum(counts[::3]), 1)


def _log_loss(values: Sequence[JudgedValue]) -> float:
    """Confidences of 0 and 1 are taken for a thousandth less than sure: one error must not outweigh all."""
    bounded = ((min(max(v.confidence, 0.001), 0.999), v.right) for v in values)
    return -sum(log(figure if right else 1 - figure) for figure, right in bounded) / len(values)


def _threshold(low: float, values: Sequence[JudgedValue]) -> Threshold:
    kept = [value.right for value in values if value.confidence >= low]
    return Threshold(low, len(values), len(kept), sum(kept))


def _selection(values: Sequence[JudgedValue], pages: int) -> Selection:
    steps = sorted({value.confidence for value in values}, reverse=True)
    at = {confidence: 2 * i for i, confidence in enumerate(steps)}
    counts = [[0] * (2 * len(steps)) for _ in range(pages)]
    for value in values:
        counts[value.page][at[value.confidence]] += 1
        counts[value.page][at[value.confidence] + 1] += value.right
    held = [sum(column) for column in zip(*counts, strict=True)]
    kept = _kept(held)
    return Selection(
        count=len(values),
        threshold=steps[kept - 1] if kept else None,
        kept=sum(held[: 2 * kept : 2]),
        right=sum(held[1 : 2 * kept : 2]),
        kept_share=over_pages(counts, lambda drawn: sum(drawn[: 2 * _kept(drawn) : 2]) / max(sum(drawn[::2]), 1)),
    )


def _kept(counts: Sequence[int]) -> int:
    """How many of the steps, from the surest on, can be kept; ``counts`` are values and right ones of each step."""
    sums = zip(accumulate(counts[::2]), accumulate(counts[1::2]), strict=True)
    return max((i for i, (count, right) in enumerate(sums, start=1) if count and right >= WANTED * count), default=0)
