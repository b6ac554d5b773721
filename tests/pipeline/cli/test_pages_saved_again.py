"""What was said of a page outlives that the page is saved again with other bytes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

import pipeline
from tests.pipeline.conftest import ARTICLE

Run = Callable[..., Result]
VIEWS = "\nLượt xem: 1.204\n"


def test_a_correction(tmp_path: Path, kehoach: Run) -> None:
    page, registry = tmp_path / "tin.txt", tmp_path / "registry"
    page.write_text(ARTICLE, encoding="utf-8")
    kehoach("build", page, "-o", registry)
    kehoach("correct", registry, "158/KH-UBND", "end", "2023-01-31", "--by", "Lan")
    page.write_text(ARTICLE + VIEWS, encoding="utf-8")
    result = kehoach("build", page, "-o", registry)
    assert "no plan" not in result.stderr
    assert list(pipeline.open_registry(registry).plans(["end_text"])["end_text"]) == ["2023-01-31"]
    verified = kehoach("verify", registry)
    assert (verified.exit_code, "without a place" in verified.stderr) == (0, False)
    assert "not in force" not in kehoach("registry", "log", registry).stdout


def test_a_judgement(tmp_path: Path, kehoach: Run) -> None:
    pages, registry = tmp_path / "pages", tmp_path / "registry"
    pages.mkdir()
    texts = {"a.txt": ARTICLE, "b.txt": ARTICLE.replace("30/11/2022", "31/12/2022")}
    for name, text in texts.items():
        (pages / name).write_text(text, encoding="utf-8")
    kehoach("build", pages, "-o", registry)
    seen = [f"{page.id}#0" for page in pipeline.open_registry(registry).records()]
    kehoach("registry", "judge", registry, *seen, "different", "--by", "Lan")
    for name, text in texts.items():
        (pages / name).write_text(text + VIEWS, encoding="utf-8")
    kehoach("build", pages, "-o", registry)
    plans = pipeline.open_registry(registry).plans(["id"])["id"]
    assert len(plans) == 2
    assert "are different plans  by Lan" in kehoach("registry", "explain", registry, plans[0]).stdout
    assert kehoach("verify", registry).exit_code == 0
