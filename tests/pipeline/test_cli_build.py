"""kehoach build: what a run prints and writes."""

import csv
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

import pipeline
from extractors import gazetteer
from pipeline.registry.exports.tables_csv import CSV_TABLES

Run = Callable[..., Result]


def test_a_run(pages: Path, tmp_path: Path, kehoach: Run) -> None:
    result = kehoach("build", pages, "-o", tmp_path / "registry")
    assert (result.exit_code, result.stderr) == (0, "")
    shown = " ".join(result.stdout.split())
    assert "158/KH-UBND Kế hoạch 2022-03-10 Ủy ban nhân dân tỉnh Bắc Kạn" in shown
    assert "3 inputs: 3 pages with 2 plans" in shown
    made = {p.name for p in (tmp_path / "registry").iterdir() if p.name != ".lock"}
    assert made == {"ledger.sqlite", "parts", "registry.sqlite", "run.json", *CSV_TABLES}
    assert all(f"  {name} " in result.stdout for name in CSV_TABLES)
    rows = list(csv.DictReader((tmp_path / "registry" / "agencies.csv").open(encoding="utf-8-sig")))
    assert ("158/KH-UBND", "Sở Nội vụ", "lead") in [(row["number"], row["agency"], row["role"]) for row in rows]


def test_the_same_inputs_give_the_same_bytes(pages: Path, tmp_path: Path, kehoach: Run) -> None:
    def files(name: str) -> dict[str, bytes]:
        root = tmp_path / name
        return {str(p.relative_to(root)): p.read_bytes() for p in root.rglob("*") if p.suffix in (".parquet", ".csv")}

    kehoach("build", pages, "-o", tmp_path / "one")
    kehoach("build", pages, "-o", tmp_path / "two")
    kehoach("build", pages, "-o", tmp_path / "two")
    assert len(files("one")) == 1 + len(CSV_TABLES)
    assert files("one") == files("two")


def test_same_bytes_are_kept_once(pages: Path, tmp_path: Path, kehoach: Run) -> None:
    (pages / "z.txt").write_bytes((pages / "a.txt").read_bytes())
    result = kehoach("build", pages, "-o", tmp_path / "registry")
    assert "1 seen before" in result.stdout
    registry = pipeline.open_registry(tmp_path / "registry")
    assert len(registry.pages()) == 3
    entry = registry.ledger()[-1]
    assert (entry.status, entry.duplicate_of) == ("duplicate", str(pages / "a.txt"))


def test_failures_are_named_and_the_others_go_on(pages: Path, tmp_path: Path, kehoach: Run) -> None:
    (pages / "leer.html").write_bytes(b"MZ\x00")
    result = kehoach("build", pages, tmp_path / "none.txt", "-o", tmp_path / "registry")
    assert result.exit_code == 1
    assert f"{pages / 'leer.html'}: the file is binary" in result.stderr
    assert f"{tmp_path / 'none.txt'}: there is no such file" in result.stderr
    assert "2 of 5 inputs failed" in result.stderr
    assert [entry.status for entry in pipeline.open_registry(tmp_path / "registry").ledger()] == [
        *("done", "done", "done", "failed", "failed")
    ]


def test_when_all_fail_the_tables_have_headers(tmp_path: Path, kehoach: Run) -> None:
    (tmp_path / "a.txt").write_bytes(b"MZ\x00")
    assert kehoach("build", tmp_path / "a.txt", "-o", tmp_path / "registry").exit_code == 1
    for name in CSV_TABLES:
        (header,) = csv.reader((tmp_path / "registry" / name).open(encoding="utf-8-sig"))
        assert {"id", "plan_id"} & set(header)
    assert len(pipeline.open_registry(tmp_path / "registry").plans()) == 0


@pytest.mark.parametrize(
    ("output", "message"),
    [("pages", "holds other files and no registry"), ("pages/a.txt", "this is a file"), ("pages/a.txt/r", "a.txt")],
)
def test_a_registry_never_goes_over_other_files(
    output: str, message: str, pages: Path, tmp_path: Path, kehoach: Run
) -> None:
    result = kehoach("build", pages, "-o", tmp_path / output)
    assert result.exit_code == 2
    assert message in result.stderr


@pytest.mark.parametrize("name", ["plans.csv", "plans.XLSX", "plans.jsonl"])
def test_a_registry_is_no_table(name: str, pages: Path, tmp_path: Path, kehoach: Run) -> None:
    result = kehoach("build", pages, "-o", tmp_path / name)
    assert result.exit_code == 2
    assert f"make a table by `kehoach extract INPUT... -o {tmp_path / name}`" in result.stderr
    assert not (tmp_path / name).exists()


def test_files_left_out_are_told(pages: Path, tmp_path: Path, kehoach: Run) -> None:
    (pages / "banner.jpg").write_bytes(b"\xff\xd8\xff")
    (pages / "tin.aspx?id=7").write_bytes((pages / "b.txt").read_bytes() + b"\n")
    result = kehoach("build", pages, "-o", tmp_path / "registry")
    assert result.exit_code == 0
    assert f"note: {pages}: left out, no pages by name or type: .jpg (1); name the files" in result.stderr
    assert "4 inputs" in result.stdout


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(gazetteer, "use_overlay"), reason="the gazetteer has no overlay yet")
def test_overlay(tmp_path: Path) -> None:
    text = "Ngày 3/6/2024, UBND tỉnh Cà Mau ban hành Kế hoạch số 77/KH-UBND. Giao Trạm Gió Lành chủ trì thực hiện."
    (tmp_path / "page.txt").write_text(text, encoding="utf-8")
    (tmp_path / "overlay").mkdir()
    header = Path(gazetteer.__file__).with_name("bodies.csv").read_text(encoding="utf-8").partition("\n")[0]
    row = "tram-gio-lanh,Trạm Gió Lành,,province,state,,,"
    (tmp_path / "overlay" / "bodies.csv").write_text(f"{header}\n{row}\n", encoding="utf-8")
    # A process of its own: the gazetteer is read once per process.
    command = [sys.executable, "-m", "pipeline", "extract", "page.txt", "--overlay", "overlay"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert '"tram-gio-lanh"' in done.stdout
