"""The graph of documents as GraphML: what cites what, and how."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import IO, Any
from xml.etree.ElementTree import Element, SubElement, tostring

from pipeline.place import Place
from pipeline.registry.atomic import replacing
from pipeline.registry.database.read import Reader

_NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
_TYPE = "relation"  # of an edge
_NODE = {
    "known": "documents.known",
    "number": "documents.number",
    "doc_type": "documents.doc_type",
    "issued": "documents.issued",
    "issuer": "documents.issuer",
    "province": "documents.province",
    "campaign_id": "documents.campaign_id",
    "subject": "plans.subject",
}
_NODES = "FROM documents LEFT JOIN plans ON plans.id = documents.id"
_EDGES = (
    "FROM citations JOIN plans AS citing ON citing.id = citations.plan_id"
    " LEFT JOIN plans ON plans.id = citations.document_id"
)
# What an XML file cannot hold, however it is written.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def save_graphml(path: Place, reader: Reader) -> None:
    """Write the graph; memory does not grow with it.

    Args:
        path: where it appears when it is whole.
        reader: of the database. Plans that it leaves out are no nodes, and nothing leads from or to them.
    """
    with replacing(path) as temporary, temporary.open("w", encoding="utf-8", newline="") as file:
        print_graphml(file, reader)


def print_graphml(file: IO[str], reader: Reader) -> None:
    """Write the graph to an open file."""
    file.write(f"<?xml version='1.0' encoding='utf-8'?>\n<graphml xmlns={_NAMESPACE!r}>\n")
    for name in _NODE:
        _write(file, Element("key", {"id": name, "for": "node", "attr.name": name, "attr.type": "string"}))
    _write(file, Element("key", {"id": _TYPE, "for": "edge", "attr.name": _TYPE, "attr.type": "string"}))
    file.write("<graph id='documents' edgedefault='directed'>\n")
    _write_nodes(file, reader)
    _write_edges(file, reader)
    file.write("</graph>\n</graphml>\n")


def _write_nodes(file: IO[str], reader: Reader) -> None:
    where, values = _sure(reader, "plans")
    rows = reader.connection.execute(
        f"SELECT documents.id, {', '.join(_NODE.values())} {_NODES}{where} ORDER BY documents.rowid", values
    )
    for node, *cells in rows:
        _write(file, _element("node", {"id": node}, zip(_NODE, cells, strict=True)))


def _write_edges(file: IO[str], reader: Reader) -> None:
    where, values = _sure(reader, "plans", "citing")
    rows = reader.connection.execute(
        f"SELECT citations.plan_id, citations.document_id, citations.relation {_EDGES}{where} ORDER BY citations.rowid",
        values,
    )
    for source, target, relation in rows:
        _write(file, _element("edge", {"source": source, "target": target}, [(_TYPE, relation)]))


def _sure(reader: Reader, *plans: str) -> tuple[str, list[Any]]:
    """The condition that these plans, where they are plans, are as sure as is asked for."""
    if reader.min_confidence is None:
        return "", []
    conditions = [f"({plan}.id IS NULL OR {plan}.confidence >= ?)" for plan in plans]
    return f" WHERE {' AND '.join(conditions)}", [reader.min_confidence] * len(plans)


def _element(kind: str, attributes: dict[str, str], data: Iterable[tuple[str, str | None]]) -> Element:
    element = Element(kind, attributes)
    for name, value in data:
        if value is not None:
            SubElement(element, "data", {"key": name}).text = _NOT_XML.sub("", value)
    return element


def _write(file: IO[str], element: Element) -> None:
    file.write(tostring(element, encoding="unicode") + "\n")
