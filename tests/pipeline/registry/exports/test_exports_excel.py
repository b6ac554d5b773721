"""Excel files: nothing is lost, they are ready for use, and what Excel cannot hold is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from tabled import written

from pipeline.registry.database.tables import PLANS, TABLES
from pipeline.registry.exports import workbook
from pipeline.registry.exports.tables_xlsx import save_tables
from pipeline.registry.exports.workbook import Heading, Workbook
from pipeline.registry.sheets import cell, unguarded


def sheet_rows(sheet: Worksheet) -> list[dict[str, Any]]:
    head, *rows = sheet.values
    return [dict(zip(map(str, head), row, strict=True)) for row in rows]


def test_excel_loses_nothing(registry: Path, tmp_path: Path) -> None:
    notes = written(registry, lambda reader: save_tables(tmp_path / "t.xlsx", reader, TABLES.values()))
    assert notes == []
    book = openpyxl.load_workbook(tmp_path / "t.xlsx")
    assert book.sheetnames == list(TABLES)
    for table in TABLES.values():
        rows = written(registry, lambda reader, table=table: list(reader.rows(table)))
        found = sheet_rows(book[table.name])
        assert len(found) == len(rows)
        for row, read in zip(rows, found, strict=True):
            for name, value in row.items():
                shown = unguarded(read[name]) if isinstance(read[name], str) else read[name]
                # An empty cell is null or an empty list; a control character that a headline had is no text.
                expected = value.replace("\x0b", "") if isinstance(value, str) else cell(value)
                assert (shown or None) == (expected or None) if not isinstance(value, int) else shown == expected, name


def test_excel_sheets_are_ready_for_use(registry: Path, tmp_path: Path) -> None:
    written(registry, lambda reader: save_tables(tmp_path / "t.xlsx", reader, TABLES.values(), "vi"))
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx")["plans"]
    assert [head.value for head in sheet[1]] == [column.heading("vi") for column in PLANS.columns]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", sheet.dimensions)
    (url,) = [i for i, column in enumerate(PLANS.columns) if column.name == "url"]
    links = [sheet[row][url].hyperlink for row in (2, 3)]
    assert [link and link.target for link in links] == ["https://daklak.example.vn/vb/126", None]
    assert all(10 <= sheet.column_dimensions[head.column_letter].width <= 70 for head in sheet[1])
    assert not any(value.data_type == "f" for row in sheet for value in row)


HEADS = [Heading("a", "A", 10), Heading("url", "URL", 10, links=True)]


def test_rows_beyond_a_sheet_go_to_the_next(tmp_path: Path) -> None:
    book = Workbook()
    book.add("trang", HEADS, ({"a": i} for i in range(7)), most_rows=4)
    book.add("đủ", HEADS, ({"a": i} for i in range(3)), most_rows=4)
    book.save(tmp_path / "t.xlsx")
    read = openpyxl.load_workbook(tmp_path / "t.xlsx")
    assert {sheet.title: [row[0] for row in sheet.values] for sheet in read} == {
        "trang": ["A", 0, 1, 2],
        "trang 2": ["A", 3, 4, 5],
        "trang 3": ["A", 6],
        "đủ": ["A", 0, 1, 2],
    }
    assert book.notes[0] == "trang: Excel holds 4 rows in a sheet; the rest is in the sheet trang 2"
    assert len(book.notes) == 2


def test_what_excel_cannot_hold_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_LINKS", 1)
    addresses = ["https://a.example.vn", "https://b.example.vn", "javascript:alert(1)", "https://c.example.vn/a b"]
    book = Workbook()
    book.add("trang", HEADS, [{"a": "ữ" * 40_000 if i == 0 else "x", "url": url} for i, url in enumerate(addresses)])
    book.save(tmp_path / "t.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx")["trang"]
    assert [sheet.cell(row, 2).value for row in range(2, 6)] == addresses
    assert [bool(sheet.cell(row, 2).hyperlink) for row in range(2, 6)] == [True, False, False, False]
    assert sheet["A2"].value == "ữ" * 32_766 + "…"
    assert [note.split(":")[1] for note in book.notes] == [" 1 cells were cut", " 1 addresses are no links"]
