"""kehoach verify: what it prints, and its exit code."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import Result
from small_registry import read_page, write_registry

from pipeline.model import Plan

Run = Callable[..., Result]
TEXT = """Trồng tre ven suối

14/03/2022 08:30

Ngày 10/3/2022, UBND tỉnh Lai Châu ban hành Kế hoạch số 27/KH-UBND về trồng tre ven suối. Sở Nội vụ theo dõi việc này.
"""


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    """A registry of one page."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    page = read_page(tmp_path / "a.txt", Plan(number="27/KH-UBND"), {"number": "27/KH-UBND"})
    return write_registry(tmp_path / "registry", [page])


def test_all_is_well(registry: Path, kehoach: Run) -> None:
    result = kehoach("verify", registry)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "all is well: 1 pages, 1 plans, 1 pieces of evidence, 1 of them in 1 sources\n"


def test_without_sources(registry: Path, kehoach: Run) -> None:
    (registry.parent / "a.txt").write_text("khác", encoding="utf-8")
    told = kehoach("verify", registry).stdout
    assert told.endswith("0 of them in 0 sources; 1 sources have changed since\n")
    assert kehoach("verify", registry, "--no-sources").stdout.endswith("1 pieces of evidence; no sources read\n")


def test_what_is_wrong_is_listed(registry: Path, kehoach: Run) -> None:
    with closing(sqlite3.connect(registry / "registry.sqlite", isolation_level=None)) as connection:
        connection.execute("UPDATE plans SET number = '28/KH-UBND'")
    result = kehoach("verify", registry)
    assert result.exit_code == 1
    heading, line, last = result.stdout.splitlines()
    assert heading == "plans that do not come from their sources: 1"
    assert 'number: the column says "28/KH-UBND", the record "27/KH-UBND"; delete registry.sqlite' in line
    assert last.startswith("1 wrong: 1 pages, 1 plans")


def test_json(registry: Path, kehoach: Run) -> None:
    correction = {"field": "signer", "value": "Lò Thị Pánh", "sources": [{"page": "f" * 64, "position": 0}]}
    (registry / "corrections.jsonl").write_text(json.dumps(correction) + "\n{", encoding="utf-8")
    result = kehoach("verify", registry, "--json")
    told = json.loads(result.stdout)
    assert (result.exit_code, told["ok"], told["pages"], told["sources"]["read"]) == (1, False, 1, 1)
    assert told["wrong"]["correction"]["count"] == 1
    assert told["corrections_without_a_place"] == [f'{"f" * 12}#0 signer = "Lò Thị Pánh"']


def test_a_correction_without_a_place_is_a_note(registry: Path, kehoach: Run) -> None:
    correction = {"field": "signer", "value": None, "sources": [{"page": "f" * 64, "position": 0}]}
    (registry / "corrections.jsonl").write_text(json.dumps(correction) + "\n", encoding="utf-8")
    result = kehoach("verify", registry)
    assert result.exit_code == 0
    assert "note: correction without a place" in result.stderr


def test_a_garbage_ledger_is_a_finding(registry: Path, kehoach: Run) -> None:
    (registry / "ledger.sqlite").write_bytes(b"no ledger" * 99)
    result = kehoach("verify", registry)
    assert (result.exit_code, result.stderr) == (1, "")
    assert "  ledger.sqlite: it cannot be read (file is not a database); delete" in result.stdout
    assert result.stdout.endswith("1 wrong: 1 pages, 1 plans, 1 pieces of evidence; no sources read\n")


def test_no_registry(tmp_path: Path, kehoach: Run) -> None:
    result = kehoach("verify", tmp_path)
    assert result.exit_code == 2
    assert "this is no registry" in result.stderr


def test_a_member_of_an_archive_is_read_again(tmp_path: Path, kehoach: Run) -> None:
    """The real run over a real archive; its tables are made by the build when it makes any."""
    from zipfile import ZipFile  # noqa: PLC0415 - this test alone

    with ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("tin/1.txt", TEXT)
        archive.writestr("tin/2.txt", TEXT.replace("27/", "28/"))
    assert kehoach("build", tmp_path / "a.zip", "-o", tmp_path / "registry").exit_code == 0
    told = json.loads(kehoach("verify", tmp_path / "registry", "--json").stdout)
    assert (told["sources"], told["evidence_in_sources"] > 10) == ({"read": 2, "gone": 0, "changed": 0}, True)
    assert not told["wrong"].keys() & {"page", "evidence", "source", "ledger", "part"}


def test_corrections_of_a_real_registry(pages: Path, tmp_path: Path, kehoach: Run) -> None:
    registry = tmp_path / "registry"
    kehoach("build", pages, "-o", registry)
    with closing(sqlite3.connect(registry / "registry.sqlite")) as connection:
        first, second = (plan for (plan,) in connection.execute("SELECT id FROM plans ORDER BY number"))
    for plan, field, value in [
        (first, "signer", "Lò Thị Pánh"),
        (first, "province", "Sơn La"),
        (first, "themes", "Bản xanh; Suối trong"),
        (first, "end", ""),
        (second, "plan", "none"),
    ]:
        assert kehoach("correct", registry, plan, field, value, "--by", "Lan").exit_code == 0
    assert kehoach("verify", registry).stdout.startswith("all is well: 3 pages, 1 plans")
    with closing(sqlite3.connect(registry / "registry.sqlite", isolation_level=None)) as connection:
        connection.execute("DELETE FROM applied WHERE field = 'signer'")
    told = json.loads(kehoach("verify", registry, "--json").stdout)
    assert {kind: found["count"] for kind, found in told["wrong"].items()} == {"correction": 1, "tables": 1}


def test_a_line_that_is_taken_out_of_the_corrections(pages: Path, tmp_path: Path, kehoach: Run) -> None:
    registry = tmp_path / "registry"
    kehoach("build", pages, "-o", registry)
    with closing(sqlite3.connect(registry / "registry.sqlite")) as connection:
        (plan,) = connection.execute("SELECT id FROM plans LIMIT 1").fetchone()
    for field, value in (("signer", "Lò Thị Pánh"), ("themes", "Bản xanh; Suối trong"), ("end", "")):
        assert kehoach("correct", registry, plan, field, value, "--by", "Lan", "--no-tables").exit_code == 0
    kehoach("build", pages, "-o", registry)
    assert kehoach("verify", registry).exit_code == 0
    file = registry / "corrections.jsonl"
    lines = file.read_bytes().splitlines(keepends=True)
    for at, field in enumerate(("signer", "themes", "end")):
        file.write_bytes(b"".join(lines[:at] + lines[at + 1 :]))
        told = kehoach("verify", registry)
        assert (told.exit_code, told.stdout.count("and no line of corrections.jsonl says so")) == (1, 1)
        assert f" {field} = " in told.stdout
    kehoach("build", pages, "-o", registry)
    assert kehoach("verify", registry).exit_code == 0


def test_what_the_findings_advise_helps(pages: Path, tmp_path: Path, kehoach: Run) -> None:
    registry = tmp_path / "registry"
    kehoach("build", pages, "-o", registry)
    with closing(sqlite3.connect(registry / "registry.sqlite", isolation_level=None)) as connection:
        connection.execute("DELETE FROM agencies")
    assert "; delete registry.sqlite, and `kehoach build` makes the tables anew" in kehoach("verify", registry).stdout
    (registry / "registry.sqlite").unlink()
    kehoach("build", pages, "-o", registry)
    assert kehoach("verify", registry).exit_code == 0
    (registry / "ledger.sqlite").write_bytes(b"no ledger" * 99)
    assert "; delete ledger.sqlite and the files in parts, and" in kehoach("verify", registry).stdout
    for file in (registry / "ledger.sqlite", *(registry / "parts").iterdir()):
        file.unlink()
    kehoach("build", pages, "-o", registry)
    assert kehoach("verify", registry).exit_code == 0
