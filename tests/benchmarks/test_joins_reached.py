"""What the registry reaches on the composed archives: no wrong join on the first, and few missed ones."""

from __future__ import annotations

from pathlib import Path

import pytest

import pipeline
from benchmarks.joins.archive import write_archive
from benchmarks.joins.registry import read_registry
from benchmarks.joins.scoring import score

# cast: name: precision and recall at least. Nothing is tuned on the second; its floors only tell of what gets worse.
FLOORS = {
    "first": {"page-to-plan joins": (1.0, 0.95), "campaigns": (0.98, 0.90), "parents": (0.98, 0.90)},
    "second": {"page-to-plan joins": (0.98, 0.66), "campaigns": (0.98, 0.60), "parents": (0.98, 0.90)},
}


@pytest.mark.slow
@pytest.mark.parametrize("cast", FLOORS)
def test_joins_and_campaigns_of_the_archives(tmp_path: Path, cast: str) -> None:
    gold = write_archive(tmp_path / "archive", cast)
    pipeline.build(tmp_path / "archive" / "pages", tmp_path / "registry")
    _, scores = score(gold, read_registry(tmp_path / "registry"))
    reached = {item.name: (item.precision, item.recall) for item in scores}
    assert reached.keys() == FLOORS[cast].keys()
    for name, (precision, recall) in FLOORS[cast].items():
        assert reached[name][0] >= precision, (name, reached[name])
        assert reached[name][1] >= recall, (name, reached[name])
