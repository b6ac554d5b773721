"""Data packages: valid, described, and of the sure plans alone when that is asked for."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import frictionless
import pytest
from tabled import CITED, FIRST, SECOND, written

from pipeline.registry.database.tables import TABLES
from pipeline.registry.exports.graphml import save_graphml
from pipeline.registry.exports.package import save_package

GRAPHML = "{http://graphml.graphdrawing.org/xmlns}"


def test_a_data_package_is_valid_and_described(registry: Path, tmp_path: Path) -> None:
    written(registry, lambda reader: save_package(tmp_path / "goi", reader, "CC-BY-4.0"))
    report = frictionless.validate(tmp_path / "goi" / "datapackage.json")
    assert report.valid, report.flatten(["type", "title", "rowNumber", "fieldName", "note"])
    package = json.loads((tmp_path / "goi" / "datapackage.json").read_text("utf-8"))
    assert package["licenses"] == [{"name": "CC-BY-4.0"}]
    assert package["sources"] == [{"title": "daklak.example.vn", "path": "https://daklak.example.vn/"}]
    fields = {field["name"]: field for field in package["resources"][0]["schema"]["fields"]}
    assert fields["number"]["description"] == "number of the document as printed (số ký hiệu)"
    assert fields["issuer_level"]["constraints"]["enum"][0] == "central"
    assert not (tmp_path / "goi" / "plans.csv").read_bytes().startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("plans.csv", "province,state", "thôn,state"),
        ("agencies.csv", FIRST, "p-x"),
        ("plans.csv", "2022-03,", "3/2022,"),
    ],
)
def test_the_description_finds_what_is_wrong(registry: Path, tmp_path: Path, file: str, old: str, new: str) -> None:
    written(registry, lambda reader: save_package(tmp_path, reader))
    table = (tmp_path / file).read_text("utf-8")
    assert old in table
    (tmp_path / file).write_text(table.replace(old, new), "utf-8")
    kinds = {kind for (kind,) in frictionless.validate(tmp_path / "datapackage.json").flatten(["type"])}
    assert kinds & {"constraint-error", "foreign-key"}


@pytest.mark.parametrize(
    ("least", "plans", "rows"),
    [(None, [FIRST, SECOND], (2, 1, 2, 2, 3, 1)), (0.9, [FIRST], (1, 1, 2, 1, 3, 1)), (0.99, [], (0, 1, 0, 0, 3, 0))],
)
def test_unsure_plans_are_left_out(
    registry: Path, tmp_path: Path, least: float | None, plans: list[str], rows: tuple[int, ...]
) -> None:
    counts = written(registry, lambda reader: tuple(len(list(reader.rows(t))) for t in TABLES.values()), least)
    assert counts == rows
    written(registry, lambda reader: save_package(tmp_path, reader), least)
    assert frictionless.validate(tmp_path / "datapackage.json").valid
    written(registry, lambda reader: save_graphml(tmp_path / "t.graphml", reader), least)
    graph = ElementTree.parse(tmp_path / "t.graphml").getroot()
    assert [node.get("id") for node in graph.iter(f"{GRAPHML}node")] == [*plans, CITED]
    assert all(edge.get("source") in plans for edge in graph.iter(f"{GRAPHML}edge"))
