"""The commands on pages and registries in a store."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

import pipeline
from pipeline.place import place
from pipeline.registry.lock import locked
from tests.pipeline.conftest import ARTICLE, HTML, NO_PLAN

Kehoach = Callable[..., Result]
PAGES = {"a.txt": ARTICLE, "b.txt": NO_PLAN, "2023/c.html": HTML}


@pytest.fixture
def trang(remote: str) -> str:
    """A folder with pages."""
    for name, text in PAGES.items():
        place(f"{remote}/trang/{name}").write_text(text, encoding="utf-8")
    return f"{remote}/trang"


def dataset(registry: str | Path, pages: str | Path) -> dict[str, bytes]:
    """The tables, and of the records all but where they lie."""
    opened = pipeline.open_registry(str(registry))
    tables = {name: (opened.path / name).read_bytes() for name in ("plans.csv", "agencies.csv")}
    named = {name: data.replace(str(pages).encode(), b"pages") for name, data in tables.items()}
    return named | {page.id: (page.text or "").encode() for page in opened.records()}


def test_a_build_in_a_store_is_the_build_in_a_folder(
    kehoach: Kehoach, trang: str, remote: str, pages: Path, tmp_path: Path
) -> None:
    for source, registry in ((trang, f"{remote}/so"), (str(pages), str(tmp_path / "so"))):
        done = kehoach("build", source, "-o", registry, "--engine", "serial")
        assert (done.exit_code, "3 inputs: 3 pages with 2 plans" in done.stdout) == (0, True), done.output
    assert dataset(f"{remote}/so", trang) == dataset(tmp_path / "so", pages)


def test_a_build_in_a_store_goes_on(kehoach: Kehoach, trang: str, remote: str) -> None:
    build = ("build", trang, "-o", f"{remote}/so", "--engine", "serial")
    assert kehoach(*build).exit_code == 0
    place(f"{trang}/d.txt").write_text(ARTICLE.replace("158/KH", "159/KH"), encoding="utf-8")
    done = kehoach(*build)
    assert "4 inputs: 4 pages with 3 plans" in done.stdout
    assert "read in this run: 1 page" in done.stdout
    assert [entry.status for entry in pipeline.open_registry(f"{remote}/so").ledger()] == ["done"] * 4


@pytest.mark.slow
def test_workers_write_to_a_store(kehoach: Kehoach, s3: str, pages: Path, tmp_path: Path) -> None:
    done = kehoach("build", str(pages), "-o", f"{s3}/so", "--workers", "2")
    assert done.exit_code == 0, done.output
    assert kehoach("build", str(pages), "-o", str(tmp_path / "so"), "--engine", "serial").exit_code == 0
    assert dataset(f"{s3}/so", pages) == dataset(tmp_path / "so", pages)


def test_a_registry_that_is_being_written(kehoach: Kehoach, trang: str, remote: str) -> None:
    with locked(place(f"{remote}/so")):
        done = kehoach("build", trang, "-o", f"{remote}/so", "--engine", "serial")
    assert (done.exit_code, "another run (process" in done.stderr) == (2, True), done.output


def test_records_are_written_to_a_store(kehoach: Kehoach, trang: str, remote: str) -> None:
    assert kehoach("extract", trang, "-o", f"{remote}/ra/tin.jsonl").exit_code == 0
    assert len(place(f"{remote}/ra/tin.jsonl").read_bytes().splitlines()) == 3
    done = kehoach("extract", f"{remote}/ra/tin.jsonl", "-o", f"{remote}/ra/tin.jsonl")
    assert (done.exit_code, "is one of the inputs" in done.stderr) == (2, True)


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("s3://khong-co/tin.csv", "s3://khong-co/tin.csv: there is no bucket khong-co in the store"),
        ("s4://kho/tin.csv", "addresses cannot begin with s4://"),
    ],
)
def test_a_store_that_cannot_be_written_is_told_first(
    output: str, said: str, kehoach: Kehoach, s3_server: None, pages: Path
) -> None:
    done = kehoach("extract", str(pages), "-o", output)
    assert (done.exit_code, said in done.stderr, done.stdout) == (2, True, ""), done.output


def test_a_registry_in_a_store_is_judged(kehoach: Kehoach, trang: str, remote: str, tmp_path: Path) -> None:
    assert kehoach("build", trang, "-o", f"{remote}/so", "--engine", "serial").exit_code == 0
    gold = '{"id": "a.txt", "page_kind": "article", "number": "158/KH-UBND"}'
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "a.json").write_text(gold, encoding="utf-8")
    done = kehoach("evaluate", str(tmp_path / "gold"), f"{remote}/so")
    assert done.exit_code == 0, done.output


def test_tables_of_a_registry_in_a_store(kehoach: Kehoach, trang: str, remote: str) -> None:
    assert kehoach("build", trang, "-o", f"{remote}/so", "--engine", "serial").exit_code == 0
    done = kehoach("export", f"{remote}/so", "-o", f"{remote}/xuat", "--format", "jsonl")
    assert done.exit_code == 0, done.output
    lines = place(f"{remote}/xuat/plans.jsonl").read_text(encoding="utf-8").splitlines()
    registry = pipeline.open_registry(f"{remote}/so")
    assert [json.loads(line)["id"] for line in lines] == list(registry.plans(["id"])["id"])
    (found,) = registry.search("Bắc Kạn")["id"]
    assert {item.text for item in registry.evidence(found, "number")} == {"158/KH-UBND"}
