"""What the registry reaches on the composed archive: no wrong join, and few missed ones."""

from __future__ import annotations

from pathlib import Path

import pytest

import pipeline
from benchmarks.joins.archive import write_archive
from benchmarks.joins.registry import read_registry
from benchmarks.joins.scoring import score

# name: precision and recall at least
FLOORS = {"page-to-plan joins": (1.0, 0.95), "campaigns": (0.98, 0.90), "parents": (0.98, 0.90)}


@pytest.mark.slow
def test_joins_and_campaigns_of_the_archive(tmp_path: Path) -> None:
    gold = write_archive(tmp_path / "archive")
    pipeline.build(tmp_path / "archive" / "pages", tmp_path / "registry")
    _, scores = score(gold, read_registry(tmp_path / "registry"))
    reached = {item.name: (item.precision, item.recall) for item in scores}
    assert reached.keys() == FLOORS.keys()
    for name, (precision, recall) in FLOORS.items():
        assert reached[name][0] >= precision, (name, reached[name])
        assert reached[name][1] >= recall, (name, reached[name])
