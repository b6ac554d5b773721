"""Floors: what is written, what misses them, what may replace them."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pipeline.evaluate import FieldScore, PageScore
from pipeline.evaluate.baseline import (
    BaselineError,
    PartFloors,
    load_baseline,
    lowered,
    measure,
    save_baseline,
    shortfalls,
)
from pipeline.evaluate.evaluation import add_up

NUMBER = FieldScore("number", tp=2, fp=1, fn=1, judged=6, nulls=3, inventions=1)
SIGNER = FieldScore("signer", fp=1, judged=1, nulls=1, inventions=1)
DEV = PageScore("a", groups={"part": "dev"}, digest="d1", soft=(NUMBER, SIGNER))
TEST = PageScore("b", groups={"part": "test"}, digest="d2", soft=(NUMBER,))
FLOORS = measure(add_up([DEV, TEST]))


def dev(*scores: FieldScore, digest: str = "d1") -> Any:
    return add_up([replace(DEV, soft=scores, digest=digest)])


def test_floors_are_rounded_so_that_the_measured_passes() -> None:
    assert FLOORS["dev"].f1 == {"number": 0.6666}
    assert FLOORS["dev"].invented == {"number": 0.3334, "signer": 1.0}
    assert shortfalls(FLOORS, add_up([DEV, TEST])) == []


def test_the_fingerprint_is_of_the_part_whatever_its_order() -> None:
    second = replace(DEV, page="c", digest="d3")
    one, other = measure(add_up([DEV, second, TEST])), measure(add_up([second, TEST, DEV]))
    assert one == other
    assert one["test"] == FLOORS["test"]
    assert one["dev"].fingerprint != FLOORS["dev"].fingerprint


@pytest.mark.parametrize(
    ("evaluation", "lines"),
    [
        (dev(replace(NUMBER, tp=3, fn=0, fp=0, inventions=0), SIGNER), []),
        (dev(replace(NUMBER, fp=2), SIGNER), ["dev: number: F1 0.5714, floor 0.6666"]),
        (dev(replace(NUMBER, inventions=2), SIGNER), ["dev: number: invented 0.6667, ceiling 0.3334"]),
        (
            dev(SIGNER),
            ["dev: number: F1 not measured, floor 0.6666", "dev: number: invented not measured, ceiling 0.3334"],
        ),
        # A signer is no longer output: F1 is nothing, and no floor was set.
        (dev(NUMBER, FieldScore("signer", judged=1, nulls=1)), []),
        # A new field has no floor yet.
        (dev(NUMBER, SIGNER, FieldScore("funding", fn=1, judged=1)), []),
        (add_up([replace(DEV, groups={"part": "new"})]), ["new: the baseline holds no floors for this part"]),
        (add_up([]), []),
    ],
)
def test_shortfalls(evaluation: Any, lines: list[str]) -> None:
    assert shortfalls(FLOORS, evaluation) == lines


def test_other_pages_are_told() -> None:
    (line,) = shortfalls(FLOORS, dev(NUMBER, SIGNER, digest="other"))
    assert line.startswith("dev: the gold or the pages are not those that the floors were measured on (fingerprint ")
    assert FLOORS["dev"].fingerprint[:12] in line
    # Floors that are missed besides are told too.
    assert len(shortfalls(FLOORS, dev(replace(NUMBER, fp=2), SIGNER, digest="other"))) == 2


def test_what_would_be_lowered() -> None:
    assert lowered({}, dev(NUMBER)) == []
    assert lowered(FLOORS, dev(replace(NUMBER, fp=0), SIGNER, digest="other")) == []
    assert lowered(FLOORS, dev(replace(NUMBER, fp=2), SIGNER)) == ["dev: number: F1 0.5714, floor 0.6666"]


def test_a_baseline_comes_back_as_it_was_written(tmp_path: Path) -> None:
    save_baseline(tmp_path / "b.json", FLOORS)
    assert load_baseline(tmp_path / "b.json") == FLOORS
    assert list(json.loads((tmp_path / "b.json").read_text(encoding="utf-8"))) == ["dev", "test"]


GOOD = {"fingerprint": "f", "f1": {"number": 1}, "invented": {}}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "no such file; make one with --update-baseline"),
        ("{", "cannot be read"),
        ("[]", "an object with a member for each part"),
        ('{"dev": 1}', "dev: an object with fingerprint, f1, invented is wanted"),
        (json.dumps({"dev": {**GOOD, "more": 1}}), "dev: an object with fingerprint, f1, invented is wanted"),
        (json.dumps({"dev": {**GOOD, "fingerprint": 7}}), "dev.fingerprint: str is wanted"),
        (json.dumps({"dev": {**GOOD, "f1": [1]}}), "dev.f1: an object is wanted, not list"),
        (json.dumps({"dev": {**GOOD, "f1": {"number": "high"}}}), "dev.f1.number: float is wanted"),
        (json.dumps({"dev": {**GOOD, "invented": {"number": 1.5}}}), "dev.invented.number: a share from 0 to 1"),
        ('{"dev": {"fingerprint": "f", "f1": {"number": NaN}, "invented": {}}}', "dev.f1.number: a share from 0 to 1"),
    ],
)
def test_an_unusable_baseline_is_named(text: str | None, message: str, tmp_path: Path) -> None:
    path = tmp_path / "b.json"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(BaselineError, match=f"^{path}: .*{message}"):
        load_baseline(path)


def test_whole_numbers_are_shares_too(tmp_path: Path) -> None:
    (tmp_path / "b.json").write_text(json.dumps({"dev": GOOD}), encoding="utf-8")
    assert load_baseline(tmp_path / "b.json") == {"dev": PartFloors("f", {"number": 1.0}, {})}
