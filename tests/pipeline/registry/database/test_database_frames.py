"""Tables as data frames: columns, types, dates with their precision."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from sighted import page_id
from tabled import CAMPAIGN, CITED, FIRST, SECOND

import pipeline
from pipeline.registry.database.read import Reader, open_database
from pipeline.registry.database.schema import DATABASE
from pipeline.registry.database.tables import TABLES
from pipeline.registry.database.typed import first_day, first_second, precision, typed_columns


@pytest.mark.parametrize(
    ("table", "row", "column", "value"),
    [
        ("plans", 0, "id", FIRST),
        ("plans", 0, "campaign_id", CAMPAIGN),
        ("plans", 0, "number", "126/KH-UBND"),
        ("plans", 0, "issued", pd.Timestamp(2022, 3, 1)),
        ("plans", 0, "issued_precision", "month"),
        ("plans", 0, "issued_text", "2022-03"),
        ("plans", 0, "end", pd.Timestamp(2022, 1, 1)),
        ("plans", 0, "end_precision", "year"),
        ("plans", 0, "published_first", pd.Timestamp(2022, 3, 20, 8, 30)),
        ("plans", 0, "published_first_precision", "time"),
        ("plans", 0, "year", 2022),
        ("plans", 0, "is_campaign", True),
        ("plans", 1, "is_campaign", False),
        ("plans", 0, "themes", ["Buôn làng sáng, xanh, sạch"]),
        ("plans", 0, "lead", ["Sở Nội vụ"]),
        ("plans", 1, "lead", []),
        ("plans", 0, "url", "https://daklak.example.vn/vb/126"),  # the official text before the article
        ("plans", 0, "title", "Kế hoạch 126"),
        ("plans", 0, "sources", 2),
        ("plans", 0, "conflicts", 1),
        ("plans", 0, "corrected", ["number", "signer"]),
        ("plans", 1, "corrected", []),
        ("campaigns", 0, "plans", 2),
        ("campaigns", 0, "end_text", "2022"),
        ("agencies", 0, "agency", "Sở Nội vụ"),
        ("agencies", 0, "plan_id", FIRST),
        ("agencies", 0, "deadline", pd.Timestamp(2022, 12, 15)),
        ("agencies", 1, "role", "implement"),
        ("references", 0, "document_id", CITED),
        ("references", 0, "known", "cited"),
        ("references", 1, "known", "page"),
        ("references", 1, "cited_number", "126/KH-UBND"),
        ("references", 0, "cited_issued_text", "2014-04-07"),
        ("pages", 0, "plan_ids", [FIRST]),
        ("pages", 0, "plans", 1),
        ("pages", 0, "views", 12),
        ("pages", 1, "published_precision", "day"),
        ("conflicts", 0, "value", "2022-03"),
        ("conflicts", 0, "other_url", "https://daklak.example.vn/tin/1"),
        ("conflicts", 0, "text_start", 1),
        ("conflicts", 0, "other_end", 6),
    ],
)
def test_values(registry: Path, table: str, row: int, column: str, value: object) -> None:
    frame = getattr(pipeline.open_registry(registry), table)()
    assert frame[column].iloc[row] == value


@pytest.mark.parametrize(("table", "rows"), [("plans", 2), ("campaigns", 1), ("agencies", 2), ("references", 2)])
def test_rows(registry: Path, table: str, rows: int) -> None:
    assert len(getattr(pipeline.open_registry(registry), table)()) == rows


@pytest.mark.parametrize("name", TABLES)
def test_types_do_not_depend_on_the_rows(registry: Path, empty: Path, name: str) -> None:
    full, none = (getattr(pipeline.open_registry(path), name)() for path in (registry, empty))
    assert len(none) == 0
    assert list(full) == list(none) == [typed.name for typed in typed_columns(TABLES[name])]
    kinds = {column.name: column.kind for column in TABLES[name].columns}
    for column in full:
        types = {frame[column].dtype if frame[column].dtype != "category" else "category" for frame in (full, none)}
        assert len(types) == 1, column
        kind = kinds.get(column)
        assert (types == {"category"}) == (kind == "category" or column.endswith("_precision")), column
        assert pd.api.types.is_datetime64_dtype(full[column]) == (kind in ("date", "time")), column
        assert (full[column].dtype == "Int64") == (kind == "count"), column
        assert (full[column].dtype == "boolean") == (kind == "truth"), column


def test_chosen_columns_alone_are_read(registry: Path) -> None:
    opened = pipeline.open_registry(registry)
    with closing(sqlite3.connect(registry / DATABASE)) as connection, connection:
        connection.execute("UPDATE plans SET record = 'no JSON'")
    assert list(opened.plans(["number", "issued", "campaign_id"])) == ["number", "issued", "campaign_id"]
    assert list(opened.plans(columns=["issued_text", "issued_text"])) == ["issued_text"]
    assert len(opened.pages([]).columns) == 0


@pytest.mark.parametrize(
    ("columns", "message"),
    [(["số"], "plans has no column 'số'; it has id, campaign_id"), ("number", r"takes a list of names.*\['number'\]")],
)
def test_columns_that_there_are_not(registry: Path, columns: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        pipeline.open_registry(registry).plans(columns)


@pytest.mark.parametrize(
    ("text", "day", "known"),
    [
        (None, None, None),
        ("2019", date(2019, 1, 1), "year"),
        ("2019-05", date(2019, 5, 1), "month"),
        ("2019-05-17", date(2019, 5, 17), "day"),
        ("1677-01", date(1677, 1, 1), "month"),
        ("2019-05-17T23:30:00+07:00", date(2019, 5, 17), "time"),
        ("2019-02-31", None, "day"),
    ],
)
def test_dates(text: str | None, day: date | None, known: str | None) -> None:
    assert (first_day(text), precision(text)) == (day, known)


def test_points_in_time_are_those_of_the_clock() -> None:
    assert first_second("2019-05-17T23:30:15.250+07:00") == datetime(2019, 5, 17, 23, 30, 15)


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("number", ["126/KH-UBND", "126/KH-UBND"]),
        ("start", ["Kế hoạch"]),
        ("lead", ["Sở Nội vụ"]),
        ("implement", ["các huyện"]),
        ("agencies", ["Sở Nội vụ", "các huyện"]),
        ("signer", []),
    ],
)
def test_evidence_comes_from_the_parts(registry: Path, field: str, words: list[str]) -> None:
    found = pipeline.open_registry(registry).evidence(FIRST, field)
    assert [item.text for item in found] == words


def test_evidence_names_its_page_the_best_first(registry: Path) -> None:
    official, article = pipeline.open_registry(registry).evidence(FIRST, "number")
    assert (official.page_id, official.path, official.position) == (page_id("van-ban"), "van-ban.html", 0)
    assert (article.url, article.evidence.rule) == ("https://daklak.example.vn/tin/1", "number.said")


def test_evidence_of_what_there_is_not(registry: Path) -> None:
    opened = pipeline.open_registry(registry)
    with pytest.raises(pipeline.RegistryError, match="p-x: the registry has no plan of this id"):
        opened.evidence("p-x", "number")
    with pytest.raises(ValueError, match=r"no field 'màu'.*number, doc_type"):
        opened.evidence(SECOND, "màu")


def damaged(path: Path) -> None:
    path.write_bytes(b"no database" * 1000)


def of_version(number: int) -> Any:
    def change(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(f"PRAGMA user_version = {number}")

    return change


@pytest.mark.parametrize(
    ("harm", "message"),
    [
        (Path.unlink, r"has no registry\.sqlite.*run `kehoach build` on it again"),
        (damaged, r"registry\.sqlite: it cannot be read .*run `kehoach build` again"),
        (of_version(1), "earlier version of kehoach; run `kehoach build` on it again"),
        (of_version(999), "newer version of kehoach; update kehoach"),
    ],
)
def test_tables_that_cannot_be_read(registry: Path, harm: Any, message: str) -> None:
    harm(registry / DATABASE)
    with pytest.raises(pipeline.RegistryError, match=message):
        pipeline.open_registry(registry).plans()


@pytest.mark.parametrize(
    ("sql", "rows"),
    [
        ("SELECT path FROM sources WHERE plan_id = ? ORDER BY source_rank", [("van-ban.html",), ("tin.html",)]),
        (
            "SELECT number, campaign FROM campaign_plans WHERE plan_id = ?",
            [("126/KH-UBND", "Buôn làng sáng, xanh, sạch")],
        ),
        ("SELECT known, relation FROM cited_documents WHERE plan_id = ?", [("cited", "implements")]),
    ],
)
def test_views(registry: Path, sql: str, rows: list[tuple[str, ...]]) -> None:
    with closing(sqlite3.connect(registry / DATABASE)) as connection:
        assert connection.execute(sql, (FIRST,)).fetchall() == rows


def test_no_row_of_a_plan_is_sought_among_all(registry: Path) -> None:
    with open_database(registry) as connection:
        sought: list[str] = []
        connection.set_trace_callback(sought.append)
        for table in TABLES.values():
            list(Reader(connection).rows(table))
        connection.set_trace_callback(None)
        assert len(sought) == len(TABLES)
        for table, sql in zip(TABLES.values(), sought, strict=True):
            steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
            scans = [step for step in steps if step.startswith("SCAN") and "(subquery" not in step]
            assert [step.split()[1] for step in scans] == [table.source.split()[0]], steps
