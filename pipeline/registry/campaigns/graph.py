"""The graph of documents: who cites whom, written to the tables and kept as edges between positions."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from extractors.gazetteer import load
from pipeline.registry.campaigns.citing import Citation, Documents, citation_of
from pipeline.registry.campaigns.edges import Edge
from pipeline.registry.campaigns.nodes import CENTRE, Node, label
from pipeline.registry.campaigns.periods import first_day
from pipeline.registry.campaigns.wording import folded
from pipeline.registry.database.write import insert

_BATCH = 5000
_REFERENCES = "SELECT json_extract(record, '$.references') FROM plans ORDER BY id"
# Of a document that no page tells of, the first that is said of it counts, and the fullest date.
_CITED = """
INSERT INTO documents (id, known, number, doc_type, issued, issuer, province) VALUES (?, 'cited', ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
  doc_type = coalesce(doc_type, excluded.doc_type), issuer = coalesce(issuer, excluded.issuer),
  province = coalesce(province, excluded.province),
  issued = CASE WHEN length(excluded.issued) > length(coalesce(issued, '')) THEN excluded.issued ELSE issued END
"""
_PLANS = """
INSERT INTO documents (id, known, number, doc_type, issued, issuer, province)
SELECT id, 'page', number, doc_type, issued, issuer, province FROM plans p
WHERE NOT EXISTS (SELECT 1 FROM documents d WHERE d.id = p.id)
"""


class Graph(NamedTuple):
    """The graph.

    Edges come in the order of their plans' ids, and in that in which a plan cites.

    Attributes:
        nodes: the plans by their ids, and behind them the documents that are only cited and can carry a campaign.
        local: edges within a province or the centre, and from documents of which it is not known where they are.
        upwards: edges from a province to a plan of the centre.
    """

    nodes: list[Node]
    local: list[Edge]
    upwards: list[Edge]


class _Resolved(NamedTuple):
    """A citation: of which plan and at which position, and the document that it means."""

    plan_id: str
    position: int
    document_id: str
    citation: Citation


def write_graph(connection: sqlite3.Connection, nodes: list[Node]) -> Graph:
    """Write the tables ``documents`` and ``citations``.

    Args:
        connection: to the database with its plans.
        nodes: the plans by their ids.

    Returns:
        The graph; ``nodes`` has grown by the documents that are only cited.
    """
    documents = Documents(nodes)
    for position, citation in _citations(connection, nodes):
        documents.learn(citation, nodes[position])
    connection.execute(_PLANS)
    graph = Graph(nodes, [], [])
    rows = _resolved(connection, documents, graph)
    provinces = {code: province.name for code, province in load().provinces.items()}
    while batch := list(islice(rows, _BATCH)):
        said = [(c.number, c.doc_type, c.issued, c.issuer) for *_, c in batch]
        cited = (
            (row.document_id, *cells, provinces.get(row.citation.place))
            for row, cells in zip(batch, said, strict=True)
            if row.document_id.startswith("d-")
        )
        connection.executemany(_CITED, cited)
        rows_ = ((*row[:3], row.citation.relation, *cells) for row, cells in zip(batch, said, strict=True))
        insert(connection, "citations", rows_)
    return graph


def _citations(connection: sqlite3.Connection, nodes: list[Node]) -> Iterator[tuple[int, Citation]]:
    for position, (references,) in enumerate(connection.execute(_REFERENCES)):
        if references != "[]":
            for reference in json.loads(references):
                yield position, citation_of(reference, nodes[position])


def _resolved(connection: sqlite3.Connection, documents: Documents, graph: Graph) -> Iterator[_Resolved]:
    """What each citation means; on the way edges and nodes come into the graph."""
    carriers: dict[str, int] = {}
    nodes, last, count = graph.nodes, -1, 0
    for position, citation in _citations(connection, nodes):
        count = count + 1 if position == last else 0
        last, citing = position, nodes[position]
        target = documents.plan(citation, position)
        if target is None:
            document_id = documents.id_of(citation, citing, count)
            if citation.relation not in ("basis", "cites") and citation.place != CENTRE:
                target = _carrier(document_id, citation, citing, carriers, nodes)
        else:
            document_id = nodes[target].id
        if target is not None and target != position:
            upwards = nodes[target].place == CENTRE and citing.place != CENTRE
            (graph.upwards if upwards else graph.local).append(Edge(position, target, citation.relation))
        yield _Resolved(citing.id, count, document_id, citation)


def _carrier(document_id: str, citation: Citation, citing: Node, carriers: dict[str, int], nodes: list[Node]) -> int:
    """The position of a document that is only cited."""
    position = carriers.get(document_id)
    if position is None:
        position = carriers[document_id] = len(nodes)
        nodes.append(
            Node(
                document_id,
                label(document_id, citation.number, citation.doc_type, citation.issued),
                key=citation.key,
                doc_type=folded(citation.doc_type),
                issued=citation.issued or "",
                told=first_day(citation.issued) if citation.issued else None,
                place=citation.place,
                merged=citing.merged if citation.place == citing.place else "",
                level=citation.level,
            )
        )
    return position
