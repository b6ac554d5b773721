"""kehoach extract: records as JSON Lines and as tables."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from openpyxl import load_workbook

from pipeline.codec import loads

Run = Callable[..., Result]


def records(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_one_line_of_json_per_page_in_the_order_of_the_names(pages: Path, kehoach: Run) -> None:
    result = kehoach("extract", pages)
    assert (result.exit_code, result.stderr) == (0, "")
    found = [loads(line) for line in result.stdout.splitlines()]
    assert [Path(page.path or "").name for page in found] == ["c.html", "a.txt", "b.txt"]
    assert [[plan.number for plan in page.plans] for page in found] == [["402/KH-UBND"], ["158/KH-UBND"], []]


@pytest.mark.parametrize(("options", "has_text"), [([], False), (["--text"], True)])
def test_text_comes_only_when_asked_for(options: list[str], has_text: bool, pages: Path, kehoach: Run) -> None:
    (record,) = records(kehoach("extract", pages / "a.txt", *options).stdout)
    assert ("Mỗi bản một mô hình" in (record["text"] or "")) is has_text


def test_words_wrap_the_record(pages: Path, kehoach: Run) -> None:
    (line,) = records(kehoach("extract", pages / "b.txt", "--words").stdout)
    assert set(line) == {"page", "words"}
    assert line["page"]["text"] is None
    assert "học sinh" in line["words"][-2]


def test_standard_input(kehoach: Run) -> None:
    text = "Ngày 4/5/2020, UBND tỉnh Cà Mau ban hành Kế hoạch số 61/KH-UBND về trồng rừng ngập mặn."
    (record,) = records(kehoach("extract", "-", stdin=text).stdout)
    assert record["plans"][0]["number"] == "61/KH-UBND"
    assert record["path"] is None


@pytest.mark.parametrize("arguments", [["--format", "csv"], ["-o", "{}/out.csv"], ["-o", "{}/new/out.CSV"]])
def test_csv_has_a_row_per_plan_and_one_for_a_page_without(
    arguments: list[str], pages: Path, tmp_path: Path, kehoach: Run
) -> None:
    result = kehoach("extract", pages, *(a.format(tmp_path) for a in arguments))
    assert result.exit_code == 0
    output = Path(arguments[1].format(tmp_path))
    if output.is_file():
        assert output.read_bytes().startswith(b"\xef\xbb\xbf")
        assert result.stdout == ""
    text = output.read_text("utf-8-sig") if output.is_file() else result.stdout
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["number"] for row in rows] == ["402/KH-UBND", "158/KH-UBND", ""]
    assert rows[1]["agencies"] == "Sở Nội vụ; Hội Nông dân tỉnh"
    assert (rows[1]["year"], rows[1]["is_campaign"]) == ("2022", "true")
    assert rows[2]["title"] == "Thầy cô vùng cao đón năm học mới"
    assert "text" not in rows[0]


def test_csv_with_text(pages: Path, kehoach: Run) -> None:
    (row,) = csv.DictReader(io.StringIO(kehoach("extract", pages / "b.txt", "--format", "csv", "--text").stdout))
    assert "Nà Lùng" in row["text"]


def test_xlsx(pages: Path, tmp_path: Path, kehoach: Run) -> None:
    assert kehoach("extract", pages, "-o", tmp_path / "plans.xlsx").exit_code == 0
    rows = list(load_workbook(tmp_path / "plans.xlsx").active.iter_rows(values_only=True))  # type: ignore[union-attr]
    assert [row[rows[0].index("number")] for row in rows] == ["number", "402/KH-UBND", "158/KH-UBND", None]


def test_xlsx_without_the_extra_names_it(
    pages: Path, tmp_path: Path, kehoach: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "openpyxl", None)
    result = kehoach("extract", pages, "-o", tmp_path / "plans.xlsx")
    assert result.exit_code == 2
    assert "kehoach[xlsx]" in result.stderr
    assert list(tmp_path.glob("*.xlsx")) == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--words", "--format", "csv"], "--words needs the format jsonl"),
        (["--format", "xlsx"], "-o FILE"),
        (["--format", "pdf"], "'pdf' is not one of"),
        (["-o", "{0}/a.txt", "--format", "jsonl"], "is one of the inputs"),
        (["-o", "{0}/plans.parquet"], ".parquet is none of jsonl, csv, xlsx"),
        (["-o", "{0}"], "is a directory"),
        (["-o", "{0}/a.txt/out.csv"], "{0}/a.txt"),
        (["--overlay", "{0}/none"], "does not exist"),
    ],
)
def test_wrong_use_is_refused_and_touches_nothing(
    arguments: list[str], message: str, pages: Path, kehoach: Run
) -> None:
    before = {path: path.read_bytes() for path in pages.rglob("*") if path.is_file()}
    result = kehoach("extract", pages, *(a.format(pages) for a in arguments))
    assert result.exit_code == 2
    assert message.format(pages) in result.stderr
    assert {path: path.read_bytes() for path in pages.rglob("*") if path.is_file()} == before
