"""kehoach registry stats and compare: what they print and write."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from click.testing import Result
from small_registry import page_id, write_registry

from pipeline.model import Agency, Page, Plan

Run = Callable[..., Result]


def plan(number: str | None, province: str, code: str) -> Plan:
    return Plan(
        number=number,
        issued="2022-03-10",
        issuer=f"Ủy ban nhân dân tỉnh {province}",
        province=province,
        province_code=code,
        agencies=(Agency("so-noi-vu", "Sở Nội vụ", "body", "lead"),),
    )


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    """A registry of two pages of two provinces that are one since 2025."""
    plans = (plan("1/KH-UBND", "Quảng Nam", "49"), plan(None, "Đà Nẵng", "48"))
    pages = [Page(page_id(i), f"{i}.txt", kind="article", plans=(each,), text="") for i, each in enumerate(plans, 1)]
    return write_registry(tmp_path / "registry", pages)


def told(result: Result) -> list[list[str]]:
    """The words of each line."""
    assert (result.exit_code, result.stderr) == (0, "")
    return [line.split() for line in result.stdout.splitlines() if line.strip()]


def test_stats(registry: Path, kehoach: Run) -> None:
    lines = told(kehoach("registry", "stats", registry))
    assert ["article", "2"] in lines
    assert ["number", "1", "50%"] in lines
    assert ["lead", "2", "100%"] in lines


def test_stats_by_province(registry: Path, kehoach: Run) -> None:
    then = told(kehoach("registry", "stats", registry, "--by", "province"))
    now = told(kehoach("registry", "stats", registry, "--by", "province", "--as-of", "2025-07-01"))
    assert [line[:4] for line in then if line[0] == "Quảng"] == [["Quảng", "Nam", "1", "100%"]]
    assert [line[:4] for line in now if line[:2] == ["Đà", "Nẵng"]] == [["Đà", "Nẵng", "2", "50%"]]


def test_stats_name_what_to_look_at(registry: Path, kehoach: Run) -> None:
    correction = {"field": "signer", "value": "Lò Thị Pánh", "sources": [{"page": "f" * 64, "position": 0}]}
    (registry / "corrections.jsonl").write_text(json.dumps(correction) + "\n", encoding="utf-8")
    result = kehoach("registry", "stats", registry)
    assert "to look at: corrections whose plan is no longer found: 1" in result.stdout
    assert f'  {"f" * 12}#0 signer = "Lò Thị Pánh"' in result.stdout


def test_stats_as_json(registry: Path, kehoach: Run) -> None:
    found = json.loads(kehoach("registry", "stats", registry, "--by", "year", "--json").stdout)
    assert (found["plans"], found["coverage"]["number"], found["by"]) == (2, 1, "year")
    assert [(group["group"], group["plans"]) for group in found["groups"]] == [(2022, 2)]
    assert found["pages"] == [{"kind": "article", "article_kind": None, "pages": 2}]
    assert found["review"].keys() == {"doubtful", "conflicts", "printed_numbers"}


def test_compare(registry: Path, kehoach: Run) -> None:
    lines = told(kehoach("registry", "compare", registry, "--table", "agencies", "--as-of", "2025-07-01"))
    assert lines[-1] == ["Đà", "Nẵng", "2022", "so-noi-vu", "Sở", "Nội", "vụ", "2"]


def test_compare_into_files(registry: Path, tmp_path: Path, kehoach: Run) -> None:
    wanted = [["Quảng Nam", "2022", "so-noi-vu", "Sở Nội vụ", "1"], ["Đà Nẵng", "2022", "so-noi-vu", "Sở Nội vụ", "1"]]
    for name in ("a.csv", "a.xlsx"):
        result = kehoach("registry", "compare", registry, "--table", "agencies", "-o", tmp_path / name)
        assert (result.exit_code, result.stdout, result.stderr) == (0, "", f"{tmp_path / name}: 2 rows\n")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file)
    assert (header, rows) == (["province", "year", "agency_id", "agency", "plans"], wanted)
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None
    assert [[str(cell) for cell in row] for row in sheet.iter_rows(min_row=2, values_only=True)] == wanted


BAD = [
    (["compare", "{registry}", "--table", "agencies", "-o", "a.pdf"], "a.pdf: name a file that ends in .csv or .xlsx"),
    (["compare", "{registry}", "--table", "bodies"], "'bodies' is not one of"),
    (["compare", "{registry}"], "Missing option '--table'"),
    (["compare", "{registry}", "--table", "delay", "--as-of", "2024"], "'2024' is no day; write it like 2024-12-31"),
    (["stats", "{registry}", "--as-of", "1999-01-01"], "provinces are known as they were since 2004-01-01"),
    (["stats", "{tmp}"], "this is no registry"),
    (["compare", "{tmp}", "--table", "delay"], "this is no registry"),
]


@pytest.mark.parametrize(("args", "message"), BAD)
def test_wrong_use(args: list[str], message: str, registry: Path, tmp_path: Path, kehoach: Run) -> None:
    result = kehoach("registry", *(arg.format(registry=registry, tmp=tmp_path) for arg in args))
    assert result.exit_code == 2
    assert message in result.stderr


def test_damaged_tables(registry: Path, kehoach: Run) -> None:
    (registry / "registry.sqlite").write_bytes(b"no database" * 50)
    result = kehoach("registry", "compare", registry, "--table", "themes")
    assert (result.exit_code, "registry.sqlite: it cannot be read" in result.stderr) == (2, True)
