"""Exports that come back edited: changed cells become corrections, and nothing else does."""

from __future__ import annotations

import datetime
import sqlite3
import unicodedata
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from edited import FIRST, PLANS, SECOND, THIRD, database, read, told
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.styles import Font
from saying import COLUMNS, PLAN, Row, correction, exported, save, source
from sighted import page_id

from pipeline.model import Plan, Theme, Timeframe
from pipeline.registry.corrections.entry import Correction
from pipeline.registry.corrections.sheets import Edited
from pipeline.registry.corrections.states import is_version
from pipeline.registry.database.read import Reader
from pipeline.registry.database.tables import PLANS as PLANS_TABLE
from pipeline.registry.database.tables import TABLES
from pipeline.registry.exports.tables_csv import save_csv
from pipeline.registry.exports.tables_xlsx import save_tables
from pipeline.registry.labels import LANGUAGES, Language
from pipeline.registry.sightings import SightingId

# How programs and people save what they did not change.
SAVED: dict[str, dict[str, Any]] = {
    "as exported": {},
    "Vietnamese labels": {"language": "vi"},
    "semicolons": {"delimiter": ";"},
    "tabs": {"delimiter": "\t"},
    "Excel's own line": {"delimiter": ";", "before": "sep=;\r\n"},
    "UTF-16": {"delimiter": "\t", "encoding": "utf-16"},
    "no mark": {"encoding": "utf-8"},
    "letters taken apart": {"alter": lambda text: unicodedata.normalize("NFD", text)},
    "truth in capitals": {"alter": lambda text: text.replace(",true,", ",TRUE,").replace(",false,", ",FALSE,")},
    "dates with the day first": {
        "alter": lambda text: text.replace("2023-12-31", "31/12/2023").replace("2023-03-05", "05/03/2023")
    },
    "dates with the month first": {
        "alter": lambda text: text.replace("2023-12-31", "12/31/2023").replace("2023-03-05", "3/5/2023")
    },
    "months as dates": {"alter": lambda text: text.replace(",2024-05,", ",May-24,").replace(",2023-03,", ",Mar-23,")},
    "zeros lost": {"alter": lambda text: text.replace(",057,", ",57,")},
    "apostrophes lost": {"alter": lambda text: text.replace("'=1+1", "=1+1").replace("'- Nhà", "- Nhà")},
    "columns in another order": {"columns": COLUMNS[::-1]},
    "few columns": {"columns": ("end", "id", "themes")},
    "notes of the user beside": {"columns": (*COLUMNS, "ghi chú", "xem lại")},
    "empty lines below": {"alter": lambda text: text + "," * 30 + "\r\n\r\n"},
}


@pytest.mark.parametrize("how", SAVED.values(), ids=SAVED)
def test_what_is_saved_again_changes_nothing(
    how: dict[str, Any], connection: sqlite3.Connection, tmp_path: Path
) -> None:
    edited = read(connection, save(tmp_path / "plans.csv", exported(PLANS), **how))
    assert (told(edited), edited.problems, edited.rows) == ([], [], 3)


@pytest.mark.parametrize("language", ["en", "vi"])
def test_an_excel_file_that_is_saved_again_changes_nothing(
    language: str, connection: sqlite3.Connection, tmp_path: Path
) -> None:
    rows = exported(PLANS)
    rows[0] |= {"is_campaign": False, "year": 2023}
    edited = read(connection, save(tmp_path / "plans.xlsx", rows, language=language))
    assert (told(edited), edited.problems, edited.rows) == ([], [], 3)


_LETTERS = st.characters(codec="utf-8", exclude_characters="\r\x00") | st.sampled_from("=+-@\t;'\"\n,ế Đ＝")
_TEXT = (
    st.text(_LETTERS, max_size=12).map(lambda text: unicodedata.normalize("NFC", text).strip()).map(lambda t: t or None)
)
_DATE = st.none() | st.dates().map(lambda day: day.isoformat()).flatmap(
    lambda day: st.sampled_from([day, day[:7], day[:4]])
)
_ENTRIES = st.lists(_TEXT.filter(bool), max_size=3)
PLAN_VALUES = st.builds(
    Plan,
    number=_TEXT | st.from_regex(r"[0-9]{1,3}", fullmatch=True),
    subject=_TEXT,
    issued=_DATE,
    is_campaign=st.booleans(),
    themes=_ENTRIES.map(lambda texts: tuple(Theme(text, "theme") for text in texts)),
    recipients=_ENTRIES.map(tuple),
    timeframe=st.builds(Timeframe, _DATE, _DATE, _TEXT),
)


@settings(max_examples=40, deadline=None)
@given(plan=PLAN_VALUES, suffix=st.sampled_from([".csv", ".xlsx"]), language=st.sampled_from(LANGUAGES))
def test_an_export_read_back_unchanged_gives_no_corrections(plan: Plan, suffix: str, language: Language) -> None:
    with TemporaryDirectory() as folder, closing(database(Path(folder) / "r.sqlite", {FIRST: plan})) as connection:
        path = Path(folder) / f"plans{suffix}"
        if suffix == ".xlsx":
            save_tables(path, Reader(connection), TABLES.values(), language)
        else:
            save_csv(path, Reader(connection), PLANS_TABLE, language)
        edited = read(connection, path)
    assert (told(edited), edited.problems, edited.rows) == ([], [], 1)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_changed_cells_become_corrections(suffix: str, connection: sqlite3.Connection, tmp_path: Path) -> None:
    rows = exported(PLANS)
    rows[0] |= {"end": "2024-01-31", "themes": "Đường xanh; bản đẹp", "lead": ""}
    rows[1] |= {"is_campaign": "FALSE"}
    edited = read(connection, save(tmp_path / f"plans{suffix}", rows[::-1]))
    assert told(edited) == [
        (SECOND, "is_campaign", True, False),
        (FIRST, "themes", ["Đường xanh; bản đẹp", "Mỗi bản một vườn ươm"], ["Đường xanh; bản đẹp"]),
        (FIRST, "end", "2023-12-31", "2024-01-31"),
        (FIRST, "lead", ["Sở Nông nghiệp"], []),
    ]
    assert edited.problems == []
    assert {(c.by, c.note) for c in edited.corrections} == {("Lan", "bảng")}
    assert [s.id for s in edited.corrections[0].sources] == [SightingId(page_id(SECOND), 0)]


def test_dates_that_excel_holds(connection: sqlite3.Connection, tmp_path: Path) -> None:
    path = save(tmp_path / "plans.xlsx", exported(PLANS))
    book = load_workbook(path)
    sheet = book.active
    assert sheet is not None
    for row, field, day, shown in (
        (2, "end", datetime.date(2023, 12, 31), "dd/mm/yyyy"),
        (2, "issued", datetime.datetime(2023, 3, 6), "yyyy-mm-dd"),
        (3, "issued", datetime.date(2024, 6, 1), "mmm-yy"),
    ):
        cell = sheet.cell(row, COLUMNS.index(field) + 1, day)
        cell.number_format = shown
    book.save(path)
    assert told(read(connection, path)) == [
        (FIRST, "issued", "2023-03-05", "2023-03-06"),
        (SECOND, "issued", "2024-05", "2024-06"),
    ]


def test_a_formula_without_a_result_takes_nothing_away(connection: sqlite3.Connection, tmp_path: Path) -> None:
    path = save(tmp_path / "plans.xlsx", exported(PLANS))
    book = load_workbook(path)
    sheet = book.active
    assert sheet is not None
    for row, field, written in ((2, "end", "=B2"), (2, "signer", '="a"&"b"'), (3, "number", "=ROW()"), (2, "lead", "")):
        cell = sheet.cell(row, COLUMNS.index(field) + 1)
        cell.value = written or None
        cell.font = Font(bold=True)  # with it an empty cell is written, too
    book.save(path)  # which stores formulas, and no results
    edited = read(connection, path)
    assert told(edited) == [(FIRST, "lead", ["Sở Nông nghiệp"], [])]
    assert [problem.partition("; ")[0] for problem in edited.problems] == [
        f'sheet Sheet, row 2: {FIRST}: signer: the cell holds a formula without its result (="a"&"b")',
        f"sheet Sheet, row 2: {FIRST}: end: the cell holds a formula without its result (=B2)",
        f"sheet Sheet, row 3: {SECOND}: number: the cell holds a formula without its result (=ROW())",
    ]


def test_other_sheets_are_left_alone(connection: sqlite3.Connection, tmp_path: Path) -> None:
    path = save(tmp_path / "plans.xlsx", exported(PLANS))
    book = load_workbook(path)
    book.create_sheet("campaigns", 0).append(["id", "start"])
    book["campaigns"].append(["c-000000000001", "2020"])
    book.create_sheet("ghi chú", 0).append(["gọi lại cho Minh"])
    more = book.create_sheet("plans 2")
    more.append(["id", "signer"])
    more.append([THIRD, "Nguyễn Văn A"])
    book["Sheet"].delete_rows(4)
    book.save(path)
    edited = read(connection, path)
    assert (told(edited), edited.problems) == ([(THIRD, "signer", None, "Nguyễn Văn A")], [])


PROBLEMS: list[tuple[str, Callable[[list[Row]], object], str]] = [
    ("an unknown id", lambda rows: rows[0].update(id="p-ffffffffffff"), "p-ffffffffffff: there is no such plan"),
    ("no id", lambda rows: rows[0].update(id=""), "it has no id"),
    ("a row twice", lambda rows: rows.append(rows[0]), f"row 5: {FIRST} is in row 2 already"),
    ("a date of nowhere", lambda rows: rows[0].update(end="mai"), "end takes a date like"),
    ("a level that is none", lambda rows: rows[0].update(issuer_level="liên xã"), "issuer_level takes one of central"),
    ("an entry that has parts", lambda rows: rows[0].update(phases="Đợt V"), "entries can be taken out, not added"),
    ("a year alone", lambda rows: rows[0].update(year=2020), "year follows from other fields"),
    ("two lines", lambda rows: rows[0].update(signer="Lê Văn\nB"), "signer takes one line"),
    ("an entry of two lines", lambda rows: rows[0].update(themes="Bản\nxanh"), "themes takes one line"),
    ("lost letters", lambda rows: rows[0].update(doc_type="K? ho?ch"), "letters are lost"),
]


@pytest.mark.parametrize(("change", "reason"), [row[1:] for row in PROBLEMS], ids=[row[0] for row in PROBLEMS])
def test_what_is_not_taken_is_named_with_its_row(
    change: Callable[[list[Row]], object], reason: str, connection: sqlite3.Connection, tmp_path: Path
) -> None:
    rows = exported(PLANS)
    change(rows)
    rows[1]["signer"] = "Nguyễn Văn A"
    edited = read(connection, save(tmp_path / "plans.csv", rows))
    assert told(edited) == [(SECOND, "signer", None, "Nguyễn Văn A")]
    assert len(edited.problems) == 1
    assert edited.problems[0].startswith("row ")
    assert reason in edited.problems[0]


def test_what_had_lines_before_keeps_them(tmp_path: Path) -> None:
    plan = replace(PLAN, contents=("Một\nhai", "Ba"))
    with closing(database(tmp_path / "r.sqlite", {FIRST: plan})) as connection:
        rows = exported({FIRST: plan})
        rows[0]["contents"] = "Một\nhai"
        edited = read(connection, save(tmp_path / "plans.csv", rows))
    assert (told(edited), edited.problems) == ([(FIRST, "contents", ["Một\nhai", "Ba"], ["Một\nhai"])], [])


def test_what_follows_may_be_brought_in_line(connection: sqlite3.Connection, tmp_path: Path) -> None:
    rows = exported(PLANS)
    rows[0] |= {"issued": "2022-03-05", "year": 2022}
    edited = read(connection, save(tmp_path / "plans.csv", rows))
    assert told(edited) == [(FIRST, "issued", "2023-03-05", "2022-03-05")]
    assert edited.problems == []


class TestAfterANewerExtraction:
    """The table was exported from OLD; since then the registry reads PLAN."""

    OLD = replace(PLAN, signer="Nguyễn Văn A", timeframe=replace(PLAN.timeframe, end="2023-11-30"))

    def edit(self, connection: sqlite3.Connection, tmp_path: Path, *log: Correction, **cells: Any) -> Edited:
        rows = exported({FIRST: self.OLD})
        rows[0] |= cells
        return read(connection, save(tmp_path / "plans.csv", rows), *log, force=bool(cells.get("force")))

    def test_what_nobody_touched_is_newer_in_the_registry(self, connection: sqlite3.Connection, tmp_path: Path) -> None:
        edited = self.edit(connection, tmp_path)
        assert (told(edited), edited.problems) == ([], [])

    def test_an_edit_of_another_field_is_taken(self, connection: sqlite3.Connection, tmp_path: Path) -> None:
        edited = self.edit(connection, tmp_path, subject="trồng rừng")
        assert told(edited) == [(FIRST, "subject", PLAN.subject, "trồng rừng")]
        assert edited.problems == []

    def test_a_cell_that_changed_in_both_is_a_conflict(self, connection: sqlite3.Connection, tmp_path: Path) -> None:
        edited = self.edit(connection, tmp_path, end="2024-06-30")
        assert (told(edited), edited.conflicts) == ([], 2)
        assert (
            f"row 2: {FIRST}: end: conflict: the table says 2024-06-30; the registry says 2023-12-31"
            in edited.problems[1]
        )

    def test_force_takes_it(self, connection: sqlite3.Connection, tmp_path: Path) -> None:
        edited = self.edit(connection, tmp_path, end="2024-06-30", force=True)
        assert (FIRST, "end", "2023-12-31", "2024-06-30") in told(edited)
        assert edited.problems == []

    def test_a_row_whose_version_is_lost_is_a_conflict(self, connection: sqlite3.Connection, tmp_path: Path) -> None:
        edited = self.edit(connection, tmp_path, version="không rõ")
        assert (told(edited), edited.conflicts) == ([], 2)

    def test_without_versions_cells_are_taken_as_they_are(self, connection: sqlite3.Connection, tmp_path: Path) -> None:
        edited = self.edit(connection, tmp_path, version="")
        assert [field for _, field, _, _ in told(edited)] == ["signer", "end"]


@pytest.mark.parametrize("plan_id", [FIRST, "p-00000000beef"])
def test_a_table_can_be_read_back_again(plan_id: str, connection: sqlite3.Connection, tmp_path: Path) -> None:
    """The first time gave a correction of the end, and perhaps another id: the row knows neither."""
    rows = exported({plan_id: replace(PLAN, timeframe=replace(PLAN.timeframe, end="2023-11-30"))})
    rows[0] |= {"end": "2023-12-31", "signer": "Nguyễn Văn A"}
    earlier = correction("end", "2023-11-30", "2023-12-31", source(FIRST, read="2023-11-30"))
    connection.execute("INSERT INTO former_ids VALUES ('p-00000000beef', ?)", (FIRST,))
    edited = read(connection, save(tmp_path / "plans.csv", rows), replace(earlier, plan=plan_id))
    assert told(edited) == [(FIRST, "signer", None, "Nguyễn Văn A")]
    assert edited.problems == []


def test_a_correction_of_issued_explains_the_year_too(connection: sqlite3.Connection, tmp_path: Path) -> None:
    rows = exported({FIRST: replace(PLAN, issued="2022-03-05")})
    rows[0] |= {"issued": "2023-03-05", "signer": "Nguyễn Văn A"}
    earlier = correction("issued", "2022-03-05", "2023-03-05", source(FIRST, read="2022-03-05"))
    assert told(read(connection, save(tmp_path / "plans.csv", rows), earlier)) == [
        (FIRST, "signer", None, "Nguyễn Văn A")
    ]


@pytest.mark.parametrize(
    ("version", "cell", "same"),
    [
        ("123456789012", "1.23457E+11", True),
        ("001234567890", "1234567890", True),
        ("123456789e12", 1.23456789e20, True),
        ("123456789012", "1.23458E+11", False),
        ("12345678901f", "1.23457E+11", False),
        ("9999e9999999", "inf", False),
    ],
)
def test_a_version_that_looks_like_a_number(
    version: str, cell: Any, same: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pipeline.registry.corrections.states.values_version", lambda _values: version)
    assert is_version(cell, []) is same


def test_an_empty_export_is_read_back(connection: sqlite3.Connection, tmp_path: Path) -> None:
    for name in ("plans.csv", "plans.xlsx"):
        edited = read(connection, save(tmp_path / name, []))
        assert (edited.rows, told(edited), edited.problems) == (0, [], [])


@pytest.mark.parametrize(
    ("written", "meant"), [("xã", "commune"), ("Trung  ương", "central"), ("district", "district")]
)
def test_a_level_by_its_vietnamese_name(
    written: str, meant: str, connection: sqlite3.Connection, tmp_path: Path
) -> None:
    rows = exported(PLANS)
    rows[0]["issuer_level"] = written
    edited = read(connection, save(tmp_path / "plans.csv", rows, language="vi"))
    assert told(edited) == [(FIRST, "issuer_level", "province", meant)]
