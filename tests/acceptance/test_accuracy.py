"""Floors of accuracy: the sample corpus, and the seeds where they are on the machine."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docs.making.figures import CONFIDENCE, kept, thresholds
from pipeline.evaluate import Evaluation, evaluate, load_gold
from pipeline.evaluate.baseline import load_baseline, shortfalls
from pipeline.evaluate.calibration import calibrate
from pipeline.evaluate.matching import find_pages
from pipeline.ingest import read_bytes
from pipeline.model import Page
from pipeline.run.engine import process

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "corpus"
SHARED = ROOT.parent / "shared"
SEED_LISTS = "themes occasions recipients references references+date".split()


def _read(pages: list[Path]) -> list[Page]:
    return [process(read_bytes(page.read_bytes(), str(page))) for page in pages]


def _evaluation(gold: Path, pages: list[Path]) -> Evaluation:
    return evaluate(load_gold(gold), _read(pages))


@pytest.fixture(scope="module")
def corpus() -> tuple[list[Page], Evaluation]:
    pages = _read(sorted(path for path in (CORPUS / "pages").rglob("*") if path.is_file()))
    return pages, evaluate(load_gold(CORPUS / "gold"), pages)


def test_the_sample_corpus_reaches_its_floors(corpus: tuple[list[Page], Evaluation]) -> None:
    _, evaluation = corpus
    floors = load_baseline(CORPUS / "baseline.json")
    assert shortfalls(floors, evaluation) == [], "where this is meant: make baseline (ARGS=--allow-lower)"
    assert set(floors) == set(evaluation.by("part"))


def test_what_a_threshold_keeps_is_told(corpus: tuple[list[Page], Evaluation]) -> None:
    """The table of docs/explanation/confidence.md, to a point of a hundred."""
    pages, evaluation = corpus
    found = find_pages(load_gold(CORPUS / "gold" / "test"), pages)
    scores = evaluation.by("part")["test"].pages
    calibration = calibrate([(page, score.verdicts) for page, score in zip(found, scores, strict=True) if page])
    assert calibration is not None
    told, measured = (
        [float(figure) for figure in re.findall(r"([\d.]+) %? *\|", table)]
        for table in (kept(CONFIDENCE.read_text(encoding="utf-8"), "thresholds"), thresholds(calibration))
    )
    assert len(measured) > len(calibration.thresholds)
    assert told == pytest.approx(measured, abs=1.0), "run `make figures`"


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


@pytest.fixture(scope="module")
def signed_pdfs() -> Evaluation:
    folder = SHARED / "data" / "official_pdf"
    if not folder.is_dir():
        pytest.skip("../shared/data/official_pdf is not on this machine")
    return _evaluation(SHARED / "gold" / "official_pdf.jsonl", sorted(folder.glob("*.pdf")))


@pytest.mark.parametrize(
    "field",
    "kind number doc_type issued issuer province subject signer timeframe.start timeframe.end recipients references"
    " references+date".split(),
)
def test_signed_pdfs_are_right(signed_pdfs: Evaluation, field: str) -> None:
    assert signed_pdfs.field(field).f1 == 1.0


def test_agencies_of_signed_pdfs(signed_pdfs: Evaluation) -> None:
    assert signed_pdfs.field("agencies").f1 >= 0.90
    assert signed_pdfs.field("themes").inventions == 0
