"""Floors of accuracy: the sample corpus, and the seeds where they are on the machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.evaluate import Evaluation, evaluate, load_gold
from pipeline.ingest import read_bytes
from pipeline.run.engine import process

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
SCALARS = (
    "kind title published number doc_type issued issuer issuer_level system province province_2025 subject"
    " timeframe.start timeframe.end"
).split()
LISTS = "themes occasions agencies agencies+role recipients references references+date".split()
SEED_LISTS = "themes occasions recipients references references+date".split()


def _evaluation(gold: Path, pages: list[Path]) -> Evaluation:
    return evaluate(load_gold(gold), [process(read_bytes(page.read_bytes(), str(page))) for page in pages])


@pytest.fixture(scope="module")
def sample() -> Evaluation:
    return _evaluation(
        ROOT / "corpus" / "gold", sorted(p for p in (ROOT / "corpus" / "pages").rglob("*") if p.is_file())
    )


@pytest.mark.parametrize("field", SCALARS)
def test_scalars_of_the_sample_corpus(sample: Evaluation, field: str) -> None:
    assert sample.field(field).f1 >= 0.95


@pytest.mark.parametrize("field", LISTS)
def test_lists_of_the_sample_corpus(sample: Evaluation, field: str) -> None:
    assert sample.field(field).f1 >= 0.90


@pytest.fixture(scope="module")
def seeds() -> Evaluation:
    if not (SHARED / "seeds").is_dir():
        pytest.skip("../shared/seeds is not on this machine")
    return _evaluation(SHARED / "gold" / "seeds.jsonl", sorted((SHARED / "seeds").glob("*.txt")))


@pytest.mark.parametrize(
    "field", "number doc_type issued issuer province published timeframe.start timeframe.end".split() + SEED_LISTS
)
def test_seeds_are_right(seeds: Evaluation, field: str) -> None:
    assert seeds.field(field).f1 == 1.0


def test_agencies_of_the_seeds(seeds: Evaluation) -> None:
    assert seeds.field("agencies").f1 >= 0.90
    assert seeds.field("agencies+role").f1 >= 0.85
