"""What ``kehoach evaluate`` does with confidences: ``--calibration`` and ``--fit``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pipeline.cli.group import say
from pipeline.confidence import fit
from pipeline.confidence.table import write_table
from pipeline.display.terminal import terminal_for_tables
from pipeline.evaluate.calibration import FOLDS, Calibration, JudgedPage, JudgedParts, calibrate, cross_validated
from pipeline.evaluate.calibration_report import calibration_report
from pipeline.registry.atomic import replacing

# Calibrations by what was looked at ("calibration", "cross_validated") and by part of the gold.
Measured = dict[str, dict[str, Calibration | None]]

_TITLES = {
    "calibration": "Confidences of this output",
    "cross_validated": f"Confidences by tables fitted without the page ({FOLDS} folds)",
}


def measure_confidences(judged: JudgedParts, *, calibration: bool, table: Path | None) -> Measured:
    """Measure the confidences that pages carry (each part for itself), and, for a fit, those of cross-validation."""
    measured: Measured = {}
    if calibration:
        measured["calibration"] = {part: calibrate(pages) for part, pages in judged.items()}
    if table is not None:
        measured["cross_validated"] = {"": calibrate(cross_validated(_all(judged)))}
    return measured


def confidences_json(measured: Measured) -> dict[str, Any]:
    """What was measured as plain JSON values."""
    return {what: {part: c and c.to_dict() for part, c in parts.items()} for what, parts in measured.items()}


def print_confidences(measured: Measured) -> None:
    """Print what was measured."""
    console = terminal_for_tables()
    for what, parts in measured.items():
        for part, calibration in parts.items():
            title = f"{_TITLES[what]}, part {part}" if len(parts) > 1 else _TITLES[what]
            if calibration is None:
                console.print(f"{title}: no judged value carries one")
                continue
            for piece in calibration_report(calibration, title):
                console.print(piece, soft_wrap=isinstance(piece, str))


def write_fit(judged: JudgedParts, path: Path) -> None:
    """Write the table of all pages, and say so."""
    table = fit(_all(judged))
    with replacing(path) as temporary:
        temporary.write_text(write_table(table), encoding="utf-8", newline="\n")
    say(f"{path}: {len(table.rows)} rows from {len(_all(judged))} pages")


def _all(judged: JudgedParts) -> list[JudgedPage]:
    return [page for pages in judged.values() for page in pages]
