"""GraphML: the documents and what they cite."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree

from tabled import CITED, FIRST, SECOND, written

from pipeline.registry.database.schema import DATABASE
from pipeline.registry.exports.graphml import save_graphml

GRAPHML = "{http://graphml.graphdrawing.org/xmlns}"


def test_the_graph_has_typed_edges(registry: Path, tmp_path: Path) -> None:
    written(registry, lambda reader: save_graphml(tmp_path / "t.graphml", reader))
    graph = ElementTree.parse(tmp_path / "t.graphml").getroot()
    keys = {key.get("id") for key in graph.iter(f"{GRAPHML}key")}
    nodes = {n.get("id"): {d.get("key"): d.text for d in n} for n in graph.iter(f"{GRAPHML}node")}
    edges = [(e.get("source"), e.get("target"), e[0].text) for e in graph.iter(f"{GRAPHML}edge")]
    assert set(nodes) == {FIRST, SECOND, CITED}
    assert nodes[SECOND]["subject"] == "=1+1 & <hưởng ứng>"
    assert (nodes[CITED]["known"], nodes[CITED]["number"]) == ("cited", "34/CT-TTg")
    assert edges == [(FIRST, CITED, "implements"), (SECOND, FIRST, "implements")]
    assert {key for data in nodes.values() for key in data} | {"relation"} <= keys


def test_the_graph_has_no_characters_that_xml_forbids(registry: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(registry / DATABASE)) as connection, connection:
        connection.execute("UPDATE documents SET number = ? WHERE id = ?", ("1\x00\x0b\ufffe/KH ]]> 🌾\n", CITED))
    written(registry, lambda reader: save_graphml(tmp_path / "t.graphml", reader))
    texts = [data.text for data in ElementTree.parse(tmp_path / "t.graphml").iter(f"{GRAPHML}data")]
    assert "1/KH ]]> 🌾\n" in texts
