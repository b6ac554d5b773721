"""Tables that are made from the code and kept in README and documentation, so that they can be read without the site.

Each stands between ``<!-- NAME -->`` and ``<!-- end -->``. ``make figures`` measures the sample corpus and writes them
all anew; tests say when one is behind.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from docs.making.markdown import table
from docs.making.tables import columns_in_vietnamese
from pipeline.cli.judged import Output
from pipeline.evaluate import Evaluation, load_gold
from pipeline.evaluate.calibration import Calibration, calibrate
from pipeline.evaluate.intervals import Range, wilson
from pipeline.evaluate.report import markdown
from pipeline.evaluate.scores import FieldScore

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
EVALUATION = ROOT / "docs" / "explanation" / "evaluation.md"
CONFIDENCE = ROOT / "docs" / "explanation" / "confidence.md"
VIETNAMESE = ROOT / "docs" / "vi" / "index.md"
PEER = "## Against what you would do today"
# Fields that users ask for first, as the README calls them.
WORDS = {
    "number": "number",
    "doc_type": "type",
    "issued": "date of issue",
    "issuer": "issuer",
    "province": "province",
    "themes": "themes",
    "timeframe.start": "start of the timeframe",
    "timeframe.end": "end of the timeframe",
    "agencies": "agencies",
    "references": "references",
}
_PARTS = ("test", "dev", "fit")
_MARK = re.compile(r"^<!-- (?:accuracy|columns|fields|thresholds|worth|end) -->\n", re.MULTILINE)


def kept(page: str, name: str) -> str:
    """The table of a name in a page."""
    return _place(name).search(page)[1]  # type: ignore[index]  # a page without the place is a defect


def replaced(page: str, name: str, content: str) -> str:
    """A page with another table in a place."""
    return _place(name).sub(lambda _: f"<!-- {name} -->\n\n{content}\n<!-- end -->", page)


def without_marks(page: str) -> str:
    """A page without the comments that say where tables begin and end."""
    return _MARK.sub("", page)


def _place(name: str) -> re.Pattern[str]:
    return re.compile(rf"<!-- {name} -->\n\n(.*?)\n<!-- end -->", re.DOTALL)


def accuracy(test: Evaluation) -> str:
    """The fields that users ask for first, on the part that rules are judged by."""
    rows = [(words, test.field(name)) for name, words in WORDS.items()]
    shown = [[words, *_ratios(score), str(score.support)] for words, score in [*rows, ("all fields", test.total)]]
    return table(("field", "precision", "recall", "F1", "values"), shown)


def fields(parts: Mapping[str, Evaluation]) -> str:
    """All fields: the part "test" with all columns, F1 of the others."""
    lines = [
        [cell.strip() for cell in line.strip("| ").split(" | ")]
        for line in markdown({name: parts[name] for name in _PARTS}).splitlines()
    ]
    return table(*_picked(lines))


def _picked(lines: list[list[str]]) -> tuple[list[str], list[list[str]]]:
    """Header and rows with the columns that are shown."""
    shown = [
        i for i, head in enumerate(lines[0]) if head.startswith(("field", "test ")) or head in ("dev F1", "fit F1")
    ]
    header, _, *rows = ([line[i] for i in shown] for line in lines)
    return header, rows


def thresholds(calibration: Calibration) -> str:
    """What each threshold keeps, and how much of that is right."""
    rows = [
        (
            f"{one.low:g}",
            _percent(one.kept / one.count),
            _percent(one.right / one.kept) if one.kept else "",
            _range(wilson(one.right, one.kept)) if one.kept else "",
        )
        for one in calibration.thresholds
    ]
    return table(("`--min-confidence`", "keeps", "right of these", "95 % interval"), rows)


def worth(calibration: Calibration) -> str:
    """The measures of a calibration in words."""
    c, sure = calibration, calibration.total
    right = sum(each.right for each in c.bins) / sure.count
    error = f"{100 * c.error:.1f} points; {_bounds(c.error_interval)} when pages are resampled"
    loss = f"{c.log_loss:.4f}, against {c.log_loss_of_one_figure:.4f} when each value is given the same figure"
    share = f"{_percent(sure.kept / sure.count)} ({_range(sure.kept_share)}); {sure.right} of {sure.kept} right"
    rows = [
        ("values with a confidence", f"{sure.count:,}; {_percent(right)} are right"),
        ("expected calibration error (ten bins of about equal size)", error),
        ("log loss", loss),
        ("values that can be kept so that 99.5 % are right", share if sure.kept else "none"),
    ]
    return table(("measure", "value"), rows)


def _ratios(score: FieldScore) -> list[str]:
    return ["-" if value is None else f"{value:.3f}" for value in (score.precision, score.recall, score.f1)]


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def _range(interval: Range) -> str:
    return f"{_bounds(interval)} %"


def _bounds(interval: Range) -> str:
    return f"{100 * interval.low:.1f} to {100 * interval.high:.1f}"


def beside_the_peer(page: str, test: Evaluation) -> str:
    """The README with our column of the table beside the peer; the peer's figures are those of `make compare`."""
    before, heading, after = page.partition(PEER)
    for name, words in WORDS.items():
        f1 = _ratios(test.field(name))[2]
        after = re.sub(rf"^(\| {re.escape(words)} \|) [\d.]+ \|", rf"\g<1> {f1} |", after, flags=re.MULTILINE)
    return before + heading + after


def main() -> None:
    """Measure, and write all tables anew."""
    evaluation, judged = Output([str(ROOT / "corpus" / "pages")]).kept(load_gold(ROOT / "corpus" / "gold"))
    parts, calibration = evaluation.by("part"), calibrate(judged["test"])
    assert calibration is not None, "no page of the part test has a value with a confidence"
    made = {
        README: {"accuracy": accuracy(parts["test"])},
        EVALUATION: {"fields": fields(parts)},
        CONFIDENCE: {"thresholds": thresholds(calibration), "worth": worth(calibration)},
        VIETNAMESE: {"columns": columns_in_vietnamese()},
    }
    for path, tables in made.items():
        page = path.read_text(encoding="utf-8")
        for name, content in tables.items():
            page = replaced(page, name, content)
        if path == README:
            page = beside_the_peer(page, parts["test"])
        path.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
