"""Floors of accuracy in a file: what was reached once must not be lost without notice.

The file holds for each part of the corpus the F1 of each field by soft matching (a floor), the share of inventions (a
ceiling), and a fingerprint of the gold and the pages that they were measured on: figures of other pages say nothing.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.codec import RecordError, from_json, to_json
from pipeline.evaluate.evaluation import Evaluation
from pipeline.evaluate.scores import PageScore

# Floors are rounded down and ceilings up to this many decimals, so that what was measured always passes.
_DECIMALS = 4


class BaselineError(ValueError):
    """A baseline that cannot be used; the message names the file."""


@dataclass(frozen=True, slots=True)
class PartFloors:
    """What one part of the corpus has to reach.

    Attributes:
        fingerprint: SHA-256 over the gold and the bytes of the pages.
        f1: the least F1 of each field, from 0 to 1.
        invented: the largest share of the gold's nulls that get a value, of each field that has nulls, from 0 to 1.
    """

    fingerprint: str
    f1: Mapping[str, float]
    invented: Mapping[str, float]


Baseline = dict[str, PartFloors]


def measure(evaluation: Evaluation) -> Baseline:
    """The floors that an evaluation passes exactly, for each part that it has."""
    return {name: _floors(part) for name, part in evaluation.by("part").items()}


def fingerprint(pages: Sequence[PageScore]) -> str:
    """SHA-256 over the gold and the bytes of the pages, whatever their order."""
    return hashlib.sha256("\n".join(sorted(page.digest for page in pages)).encode()).hexdigest()


def load_baseline(path: Path) -> Baseline:
    """Read a baseline.

    Raises:
        BaselineError: when there is none, or when it is damaged.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise BaselineError(f"{path}: no such file; make one with --update-baseline {path}") from error
    except (OSError, ValueError) as error:
        raise BaselineError(f"{path}: cannot be read: {error}") from error
    if not isinstance(data, dict):
        raise BaselineError(f"{path}: an object with a member for each part is wanted")
    try:
        return {name: _part(part, name) for name, part in data.items()}
    except RecordError as error:
        raise BaselineError(f"{path}: {error}") from error


def _part(data: Any, where: str) -> PartFloors:
    if not isinstance(data, dict) or set(data) != set(PartFloors.__slots__):
        raise RecordError(f"{where}: an object with {', '.join(PartFloors.__slots__)} is wanted")
    return PartFloors(
        fingerprint=from_json(str, data["fingerprint"], f"{where}.fingerprint"),
        f1=_shares(data["f1"], f"{where}.f1"),
        invented=_shares(data["invented"], f"{where}.invented"),
    )


def _shares(data: Any, where: str) -> dict[str, float]:
    if not isinstance(data, dict):
        raise RecordError(f"{where}: an object is wanted, not {type(data).__name__}")
    shares = {name: from_json(float, value, f"{where}.{name}") for name, value in data.items()}
    for name, value in shares.items():
        if not 0 <= value <= 1:
            raise RecordError(f"{where}.{name}: a share from 0 to 1 is wanted, not {value}")
    return shares


def save_baseline(path: Path, baseline: Baseline) -> None:
    """Write a baseline, its parts in alphabetical order."""
    data = {name: to_json(baseline[name]) for name in sorted(baseline)}
    path.write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def shortfalls(baseline: Baseline, evaluation: Evaluation) -> list[str]:
    """What an evaluation does not reach, one line each; empty when all is well.

    Parts of the baseline that were not measured are not judged.
    """
    found = []
    for name, now in measure(evaluation).items():
        if name not in baseline:
            found.append(f"{name}: the baseline holds no floors for this part")
            continue
        if now.fingerprint != baseline[name].fingerprint:
            found.append(
                f"{name}: the gold or the pages are not those that the floors were measured on"
                f" (fingerprint {now.fingerprint[:12]}, in the baseline {baseline[name].fingerprint[:12]})"
            )
        found += _worse(name, baseline[name], now)
    return found


def lowered(baseline: Baseline, evaluation: Evaluation) -> list[str]:
    """Which floors the parts that were measured would lose by taking their place in the baseline, one line each."""
    now = measure(evaluation)
    return [line for name in now if name in baseline for line in _worse(name, baseline[name], now[name])]


def _worse(part: str, before: PartFloors, now: PartFloors) -> list[str]:
    """What is worse than before: a lower F1, a larger share of inventions, a field that is not judged any more."""
    lines = []
    for field, floor in before.f1.items():
        reached = now.f1.get(field)
        if reached is None or reached < floor:
            lines.append(f"{part}: {field}: F1 {_shown(reached)}, floor {floor:.4f}")
    for field, ceiling in before.invented.items():
        share = now.invented.get(field)
        if share is None or share > ceiling:
            lines.append(f"{part}: {field}: invented {_shown(share)}, ceiling {ceiling:.4f}")
    return lines


def _shown(share: float | None) -> str:
    return "not measured" if share is None else f"{share:.4f}"


def _floors(part: Evaluation) -> PartFloors:
    scale = 10**_DECIMALS
    return PartFloors(
        fingerprint=fingerprint(part.pages),
        # Where the gold holds no value, F1 is 0 or nothing at all; inventions are what counts there.
        f1={s.field: math.floor(s.f1 * scale) / scale for s in part.fields if s.f1 is not None and s.support},
        invented={
            s.field: math.ceil(s.invention_share * scale) / scale for s in part.fields if s.invention_share is not None
        },
    )
