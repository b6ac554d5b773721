"""Whether confidences mean what they say: intervals, bins, errors, selections, cross-validation."""

from __future__ import annotations

from collections.abc import Sequence
from io import StringIO
from itertools import pairwise

import pytest
from rich.console import Console

from pipeline.confidence import fit, with_confidence
from pipeline.evaluate.calibration import Calibration, JudgedPage, calibrate, cross_validated
from pipeline.evaluate.calibration_report import calibration_report
from pipeline.evaluate.intervals import over_pages, wilson
from pipeline.model import Evidence, Page


def page(number: int, *values: tuple[str, float | None, bool]) -> JudgedPage:
    """A page with values: field, confidence, whether it is right."""
    pieces = tuple(Evidence(field, "text", rule="r", confidence=confidence) for field, confidence, _ in values)
    return Page(f"{number:064}", evidence=pieces), {field: right for field, _, right in values}


def calibrated(pages: Sequence[JudgedPage]) -> Calibration:
    found = calibrate(pages)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("right", "count", "low", "high"),
    [(0, 0, 0.0, 1.0), (0, 10, 0.0, 0.278), (10, 10, 0.722, 1.0), (5, 10, 0.237, 0.763), (995, 1000, 0.988, 0.998)],
)
def test_wilson(right: int, count: int, low: float, high: float) -> None:
    """The figures of the published formula (Wilson 1927) to three digits."""
    found = wilson(right, count)
    assert (round(found.low, 3), round(found.high, 3)) == (low, high)


@pytest.mark.parametrize(
    ("pages", "low", "high"),
    [
        pytest.param([[1, 1]] * 9, 1.0, 1.0, id="pages alike"),
        pytest.param([[10, 10], [10, 0]], 0.0, 1.0, id="two pages that differ"),
    ],
)
def test_resampling_pages(pages: list[list[int]], low: float, high: float) -> None:
    def share(sums: Sequence[int]) -> float:
        return sums[1] / sums[0]

    assert over_pages(pages, share) == (low, high)
    assert over_pages(pages, share) == over_pages(pages, share)


def test_perfect_and_poor_confidences() -> None:
    good = calibrated([page(i, ("title", 0.75, i % 4 > 0), ("views", None, True)) for i in range(40)])
    assert good.error == pytest.approx(0.0)
    assert good.log_loss == pytest.approx(good.log_loss_of_one_figure)
    assert good.without == {"views": 40}
    assert calibrated([page(i, ("title", 0.99, i % 2 > 0)) for i in range(40)]).error == pytest.approx(0.49)


def test_bins_hold_about_as_many_values_and_part_none_of_one_confidence() -> None:
    figures = [round(0.5 + i / 100, 2) for i in range(40) for _ in range(3)]
    bins = calibrated([page(i, ("title", figure, True)) for i, figure in enumerate(figures)]).bins
    assert [b.count for b in bins] == [12] * 10
    assert all(one.high < other.low for one, other in pairwise(bins))
    assert [b.count for b in calibrated([page(i, ("title", 0.9, True)) for i in range(30)]).bins] == [30]


@pytest.mark.parametrize(
    ("steps", "threshold", "kept"),
    [
        pytest.param([(0.9, 300, 300)], 0.9, 300, id="all right: all kept"),
        pytest.param([(0.9, 300, 299), (0.8, 300, 200)], 0.9, 300, id="one of 300 may be wrong"),
        pytest.param([(0.9, 300, 298), (0.8, 300, 298)], None, 0, id="two of 300 may not"),
        pytest.param([(0.9, 300, 298), (0.8, 300, 300)], 0.8, 600, id="the lowest that does it"),
        pytest.param([(0.9, 10, 9)], None, 0, id="none"),
    ],
)
def test_selection(steps: list[tuple[float, int, int]], threshold: float | None, kept: int) -> None:
    pages = [
        page(number, ("title", confidence, i < right))
        for number, (confidence, count, right) in enumerate(steps)
        for i in range(count)
    ]
    found = calibrated(pages).total
    assert (found.threshold, found.kept, found.count) == (threshold, kept, sum(count for _, count, _ in steps))


def test_what_thresholds_keep() -> None:
    figures = [(0.5, False), (0.8, True), (0.84, False), (0.9, True), (0.97, True)]
    found = calibrated([page(i, ("title", figure, right)) for i, (figure, right) in enumerate(figures)]).thresholds
    assert [(one.low, one.kept, one.right) for one in found] == [
        *((0.6, 4, 3), (0.7, 4, 3), (0.8, 4, 3), (0.85, 2, 2), (0.9, 2, 2), (0.95, 1, 1))
    ]
    assert {one.count for one in found} == {5}


def test_nothing_to_calibrate() -> None:
    assert calibrate([page(1, ("title", None, True))]) is None


def test_cross_validation_never_shows_a_page_to_its_table() -> None:
    """The one page whose title is wrong does not know it: its figure is that of the others, which are right."""
    pages = [page(i, ("title", None, i != 7)) for i in range(30)]
    held_out = cross_validated(pages)
    assert [p.id for p, _ in held_out] == [p.id for p, _ in pages]
    figures = [p.evidence[0].confidence for p, _ in held_out]
    fold = [i for i in range(30) if i % 10 == 7]
    without = fit(judged for i, judged in enumerate(pages) if i not in fold)
    assert figures[7] == with_confidence(pages[7][0], without).evidence[0].confidence
    assert figures[7] == max(figure for figure in figures if figure is not None)


def test_report() -> None:
    out = StringIO()
    console = Console(file=out, width=100)
    for part in calibration_report(calibrated([page(i, ("title", 0.98, i > 0)) for i in range(400)]), "Title"):
        console.print(part)
    shown = out.getvalue()
    for words in ("Title: 400 values of 400 pages", "expected calibration error 1.8 points", "399/400", "no promise"):
        assert words in shown
