"""Columns that are no fields, tables that are not the plans', and files that are no tables."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from edited import FIRST, PLANS, read, told
from saying import COLUMNS, PLAN, Row, exported, save
from sighted import page_id

from pipeline.registry.corrections.reading import EditedTableError
from pipeline.registry.labels import LANGUAGES

GIVEN: dict[str, tuple[Any, Any]] = {
    "title": (FIRST, "Tiêu đề khác"),
    "url": (None, "https://sonla.example.vn/khac"),
    "path": (f"{FIRST}.html", ""),
    "published_first": ("2023-03-07T08:30:00+07:00", "2023-03-08T08:30:00+07:00"),
    "confidence": (0.9012345, 1),
    "campaign_id": (None, "c-000000000001"),
    "sources": (1, 2),
}


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
@pytest.mark.parametrize("name", GIVEN)
def test_what_is_no_field_is_named_when_somebody_edits_it(
    name: str, suffix: str, connection: sqlite3.Connection, tmp_path: Path
) -> None:
    connection.execute("UPDATE plans SET published_first = '2023-03-07T08:30:00+07:00', confidence = 0.9012345")
    rows = exported(PLANS)[:1]
    rows[0] |= {column: given for column, (given, _) in GIVEN.items()}
    columns = dict.fromkeys((*COLUMNS, *GIVEN))
    same = read(connection, save(tmp_path / f"plans{suffix}", rows, [*columns]))
    assert (told(same), same.problems) == ([], [])
    rows[0][name] = GIVEN[name][1]
    edited = read(connection, save(tmp_path / f"plans{suffix}", rows, [*columns], language="vi"))
    assert (told(edited), len(edited.problems)) == ([], 1)
    assert f": {FIRST}: {name} is not corrected: it is " in edited.problems[0]


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ("published_first", "07/03/2023 08:30"),
        ("published_first", "2023-03-07 08:30:00"),
        ("confidence", "0,9012345"),
        ("confidence", "0.901234"),
        ("sources", "1.0"),
    ],
)
def test_how_spreadsheets_write_what_is_no_field(
    name: str, cell: str, connection: sqlite3.Connection, tmp_path: Path
) -> None:
    connection.execute("UPDATE plans SET published_first = '2023-03-07T08:30:00+07:00', confidence = 0.9012345")
    rows = exported(PLANS)[:1]
    rows[0][name] = cell
    columns = dict.fromkeys((*COLUMNS, name))
    assert read(connection, save(tmp_path / "plans.csv", rows, [*columns], delimiter=";")).problems == []


def test_what_is_no_field_and_has_changed_since_the_export_is_left_alone(
    connection: sqlite3.Connection, tmp_path: Path
) -> None:
    rows = exported({FIRST: replace(PLAN, signer="Nguyễn Văn A")})
    rows[0] |= {"confidence": 0.5, "title": FIRST}
    edited = read(connection, save(tmp_path / "plans.csv", rows, [*COLUMNS, "confidence", "title"]))
    assert (told(edited), edited.problems) == ([], [])


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("plans.csv", b"number,end\r\n1,2\r\n", "there is no column id"),
        ("plans.csv", b"", "there is no column id"),
        ("plans.csv", b"id,version\r\n", "there is no column with values"),
        ("plans.csv", b"id,end,End\r\n", 'two columns are called "End"'),
        ("plans.csv", "id,signer\r\np-1,Nguy\u1ec5n".encode("cp1258", "replace") + b"\xea\r\n", "not written in UTF-8"),
        ("plans.csv", b'id,end\r\np-1,"20\x00"\r\n', None),
        ("plans.ods", b"PK", "read back as .csv or .xlsx"),
        ("plans.xlsx", b"PK\x03\x04 no", "no Excel file that can be read"),
    ],
)
def test_what_is_no_table_is_refused(
    name: str, content: bytes, reason: str | None, connection: sqlite3.Connection, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(content)
    if reason is None:
        assert read(connection, tmp_path / name).problems
        return
    with pytest.raises(EditedTableError, match=reason):
        read(connection, tmp_path / name)


@pytest.mark.parametrize(("columns", "row"), [(["ghi chú"], {}), (["id", "start"], {"id": "x-1", "start": "2020"})])
def test_an_excel_file_without_plans_is_refused(
    columns: list[str], row: Row, connection: sqlite3.Connection, tmp_path: Path
) -> None:
    path = save(tmp_path / "plans.xlsx", [row], columns)
    with pytest.raises(EditedTableError, match="no sheet has a column id with ids of plans"):
        read(connection, path)


OTHERS = [
    ("campaigns", ["id", "start", "end"], {"id": "c-000000000001", "start": "2020"}),
    ("pages", ["id", "title", "path"], {"id": page_id("tin"), "title": "Tin"}),
    ("agencies", ["plan_id", "number", "issued", "agency", "role"], {"plan_id": FIRST, "agency": "Sở Nội vụ"}),
    ("references", ["plan_id", "number", "relation", "cited_number"], {"plan_id": FIRST}),
    ("conflicts", ["plan_id", "number", "field", "kind", "value"], {"plan_id": FIRST, "field": "end"}),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
@pytest.mark.parametrize(("name", "columns", "row"), OTHERS, ids=[name for name, _, _ in OTHERS])
def test_another_table_is_named_once(
    name: str, columns: list[str], row: Row, suffix: str, language: str, connection: sqlite3.Connection, tmp_path: Path
) -> None:
    path = save(tmp_path / f"x{suffix}", [row, row], columns, language=language)
    with pytest.raises(EditedTableError, match=f"this is the table {name}; edit plans: plans.csv of the registry"):
        read(connection, path)
