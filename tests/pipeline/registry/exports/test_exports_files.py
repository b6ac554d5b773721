"""CSV, Parquet and JSON Lines: what they hold."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from xml.etree import ElementTree

import frictionless
import openpyxl
import pyarrow.parquet as pq
import pytest
from tabled import CAMPAIGN, DISTRICT, FIRST, LETTER, written

import pipeline
from pipeline.codec import to_json
from pipeline.registry.database.read import Reader, open_database
from pipeline.registry.database.tables import PLANS, TABLES
from pipeline.registry.database.typed import typed_columns
from pipeline.registry.exports.graphml import save_graphml
from pipeline.registry.exports.jsonl import save_jsonl
from pipeline.registry.exports.package import save_package
from pipeline.registry.exports.parquet import save_parquet
from pipeline.registry.exports.tables_csv import CSV_TABLES, save_csv, write_csv_tables
from pipeline.registry.exports.tables_xlsx import save_tables
from pipeline.registry.labels import VIETNAMESE
from pipeline.registry.versions import plan_version


def csv_rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(
    ("table", "row", "column", "text"),
    [
        ("plans", 0, "id", FIRST),
        ("plans", 0, "campaign_id", CAMPAIGN),
        ("plans", 0, "version", plan_version(LETTER)),
        ("plans", 0, "issued", "2022-03"),
        ("plans", 0, "contents", "Mỗi hộ một hố rác; Trồng cây ven đường"),
        ("plans", 0, "is_campaign", "true"),
        ("plans", 0, "sources", "2"),
        ("plans", 0, "conflicts", "1"),
        ("plans", 0, "corrected", "number; signer"),
        ("plans", 0, "references", "34/CT-TTg"),
        ("plans", 1, "number", ""),
        ("plans", 1, "subject", "'=1+1 & <hưởng ứng>"),
        ("campaigns", 0, "name", "Buôn làng sáng, xanh, sạch"),
        ("agencies", 0, "task", "theo dõi"),
        ("references", 0, "cited_issuer", "Thủ tướng Chính phủ"),
        ("pages", 0, "plan_ids", FIRST),
        ("conflicts", 0, "other_value", "2022"),
    ],
)
def test_the_csv_tables_of_a_build(registry: Path, table: str, row: int, column: str, text: str) -> None:
    with open_database(registry) as connection:
        write_csv_tables(connection, registry)
    assert csv_rows(registry / f"{table}.csv")[row][column] == text


def test_the_plans_have_their_columns_in_order() -> None:
    first, last = ["id", "campaign_id", "version", "number"], ["sources", "confidence", "conflicts", "corrected"]
    names = [column.name for column in PLANS.columns]
    assert (names[:4], names[-4:]) == (first, last)


@pytest.mark.parametrize("name", TABLES)
def test_columns_are_told_apart_and_described(name: str) -> None:
    columns = TABLES[name].columns
    for heads in ([c.name for c in columns], [c.heading("vi") for c in columns]):
        assert len(set(heads)) == len(heads)
    assert all(column.about and column.name in VIETNAMESE for column in columns)
    assert all(TABLES[name].column(key) for key in (*TABLES[name].key, *TABLES[name].links))


def test_an_empty_registry_gives_headers(empty: Path, tmp_path: Path) -> None:
    with open_database(empty) as connection:
        write_csv_tables(connection, tmp_path)
        reader = Reader(connection)
        save_tables(tmp_path / "t.xlsx", reader, TABLES.values())
        save_parquet(tmp_path / "t.parquet", reader, PLANS)
        save_jsonl(tmp_path / "t.jsonl", reader, PLANS)
        save_graphml(tmp_path / "t.graphml", reader)
        save_package(tmp_path / "goi", reader)
    for name, table in zip(CSV_TABLES, TABLES.values(), strict=True):
        head = ",".join(column.name for column in table.columns)
        assert (tmp_path / name).read_bytes().decode("utf-8-sig") == head + "\r\n"
    book = openpyxl.load_workbook(tmp_path / "t.xlsx")
    assert [len(list(sheet.values)) for sheet in book] == [1] * len(TABLES)
    assert pq.read_metadata(tmp_path / "t.parquet").num_rows == 0
    assert (tmp_path / "t.jsonl").read_bytes() == b""
    assert ElementTree.parse(tmp_path / "t.graphml").getroot()[-1].tag.endswith("graph")
    assert frictionless.validate(tmp_path / "goi" / "datapackage.json").valid


def test_json_lines_hold_whole_plans_with_their_sources(registry: Path, tmp_path: Path) -> None:
    written(registry, lambda reader: save_jsonl(tmp_path / "t.jsonl", reader, PLANS))
    first, second = (json.loads(line) for line in (tmp_path / "t.jsonl").read_text("utf-8").splitlines())
    assert first.items() >= to_json(LETTER).items()
    assert (first["id"], first["campaign_id"], first["corrected"]) == (FIRST, CAMPAIGN, ["number", "signer"])
    assert [(source["rank"], source["path"]) for source in first["sources"]] == [
        ("official", "van-ban.html"),
        ("article", "tin.html"),
    ]
    assert [(x["field"], x["value"], x["other_value"]) for x in first["conflicts"]] == [("issued", "2022-03", "2022")]
    assert (second["subject"], second["conflicts"]) == (DISTRICT.subject, [])


def test_json_lines_of_other_tables_are_their_rows(registry: Path, tmp_path: Path) -> None:
    written(registry, lambda reader: save_jsonl(tmp_path / "t.jsonl", reader, TABLES["pages"]))
    rows = [json.loads(line) for line in (tmp_path / "t.jsonl").read_text("utf-8").splitlines()]
    assert rows == written(registry, lambda reader: list(reader.rows(TABLES["pages"])))


def test_vietnamese_headings(registry: Path, tmp_path: Path) -> None:
    written(registry, lambda reader: save_csv(tmp_path / "t.csv", reader, PLANS, "vi"))
    assert csv_rows(tmp_path / "t.csv")[0]["số ký hiệu"] == "126/KH-UBND"


def test_a_version_tells_values_apart() -> None:
    assert plan_version(LETTER) != plan_version(DISTRICT)
    assert plan_version(LETTER) == plan_version(pipeline.Plan(**{n: getattr(LETTER, n) for n in LETTER.__slots__}))
    assert len(plan_version(LETTER)) == 12


@pytest.mark.parametrize("name", TABLES)
def test_parquet_has_the_columns_and_types_of_the_frames(registry: Path, tmp_path: Path, name: str) -> None:
    written(registry, lambda reader: save_parquet(tmp_path / "t.parquet", reader, TABLES[name]))
    rows = written(registry, lambda reader: list(reader.rows(TABLES[name])))
    read = pq.read_table(tmp_path / "t.parquet")
    assert read.column_names == list(getattr(pipeline.open_registry(registry), name)())
    for typed in typed_columns(TABLES[name]):
        assert read.column(typed.name).to_pylist() == [typed.value(row[typed.of.name]) for row in rows]
        assert read.schema.field(typed.name).metadata[b"description"].decode() == typed.of.about
