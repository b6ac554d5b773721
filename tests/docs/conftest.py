"""A folder as the pages of the documentation assume it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli import main
from pipeline.run.engines import make_engine
from pipeline.run.overlay import active_overlay, use_overlay

ROOT = Path(__file__).parents[2]
DEV = ROOT / "corpus" / "pages" / "dev"
SHOWN = "019_gialai_100_ngay_du_lieu_dat_dai.html"
NAMES = sorted(path.name for path in DEV.glob("0*"))  # as the quick start copies them


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """page.html, pages/ and gold/, a small corpus, and the records of an older run."""
    folder = tmp_path_factory.mktemp("furnished")
    for place in (folder, folder / "corpus"):
        inside = ("", "") if place == folder else ("dev", "dev")
        pages, gold = place / "pages" / inside[0], place / "gold" / inside[1]
        pages.mkdir(parents=True)
        gold.mkdir(parents=True)
        for name in NAMES:
            shutil.copy(DEV / name, pages)
            shutil.copy((ROOT / "corpus" / "gold" / "dev" / name).with_suffix(".json"), gold)
    shutil.copy(DEV / SHOWN, folder / "page.html")
    corpus = folder / "corpus"
    records = [str(folder / "old.jsonl"), str(folder / "new.jsonl")]
    floors = [
        "evaluate",
        str(corpus / "gold"),
        str(corpus / "pages"),
        "--update-baseline",
        str(corpus / "baseline.json"),
    ]
    for words in (*(["extract", str(folder / "pages"), "-o", name, "--text"] for name in records), floors):
        result = CliRunner().invoke(main, words)
        assert result.exit_code == 0, result.output
    return folder


@pytest.fixture
def place(furnished: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of that folder of one's own, which is the current one."""
    folder = shutil.copytree(furnished, tmp_path / "place")
    monkeypatch.chdir(folder)
    # All engines give the same; starting processes for each page of the documentation would take minutes.
    monkeypatch.setattr("pipeline.run.build.make_engine", lambda _name, options: make_engine("serial", options))
    return folder


@pytest.fixture(autouse=True)
def no_overlay_stays() -> Iterator[None]:
    """A page may use an overlay; the next page does not."""
    yield
    if active_overlay() is not None:
        use_overlay(None)
