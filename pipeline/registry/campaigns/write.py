"""Making the graph of documents and the campaigns of a registry."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from pipeline.registry.campaigns.describe import CHANGES, Description, describe
from pipeline.registry.campaigns.edges import join_alike, join_by_cited, join_carried_out, join_changes
from pipeline.registry.campaigns.graph import Graph, write_graph
from pipeline.registry.campaigns.groups import Groups, Join
from pipeline.registry.campaigns.named import join_named, unite_spellings
from pipeline.registry.campaigns.nodes import read_nodes
from pipeline.registry.campaigns.parents import parents
from pipeline.registry.database.write import insert
from pipeline.registry.find import plan_of_sighting
from pipeline.registry.judgements import Judgement, in_force, reason
from pipeline.registry.sightings import SightingId

_PAGES = """
UPDATE campaigns SET pages = counted.pages FROM (
  SELECT d.campaign_id AS id, count(DISTINCT s.page_id) AS pages
  FROM documents d JOIN sightings s ON s.plan_id = d.id WHERE d.campaign_id IS NOT NULL GROUP BY d.campaign_id
) AS counted WHERE campaigns.id = counted.id
"""
_Judged = dict[tuple[int, int], Judgement]


def write_campaigns(connection: sqlite3.Connection, judgements: Sequence[Judgement]) -> None:
    """Write ``documents``, ``citations``, ``campaigns`` and ``campaign_joins``; the order of pages changes nothing.

    Args:
        connection: to a database that holds plans, their lists and sightings.
        judgements: of people; those of campaigns count.
    """
    nodes = read_nodes(connection)
    unite_spellings(nodes)
    graph = write_graph(connection, nodes)
    groups = _grouped(graph, _judged(connection, graph, judgements))
    campaign_of = _write(connection, groups, _changes(groups))
    found = parents(nodes, graph.upwards, campaign_of)
    connection.executemany(
        "UPDATE campaigns SET parent_id = ? WHERE id = ?", ((p, c) for c, p in sorted(found.items()))
    )
    connection.execute(_PAGES)


def _grouped(graph: Graph, judged: _Judged) -> Groups:
    """The groups. The strongest reasons come first: what is joined by then keeps weaker ones from joining more."""
    groups = Groups(graph.nodes, [pair for pair, judgement in judged.items() if judgement.verdict == "different"])
    for (a, b), judgement in judged.items():
        if judgement.verdict == "same":
            groups.force(Join(a, b, "judgement", reason(judgement)))
    join_changes(groups, graph.local)
    join_alike(groups, graph.local)
    join_named(groups)
    join_carried_out(groups, graph.local)
    join_by_cited(groups, graph.local)
    return groups


def _judged(connection: sqlite3.Connection, graph: Graph, judgements: Sequence[Judgement]) -> _Judged:
    """The judgements in force on pairs of plans, by the positions of their documents."""
    positions = {node.id: position for position, node in enumerate(graph.nodes) if node.known}

    def position_of(sighting: SightingId) -> int | None:
        plan = plan_of_sighting(connection, sighting)
        return positions.get(plan) if plan else None

    return in_force(judgements, "campaign", position_of)


def _changes(groups: Groups) -> dict[int, list[tuple[int, str]]]:
    """Which documents of a group change another, by the root of the group."""
    changes: dict[int, list[tuple[int, str]]] = {}
    for join in groups.joins:
        if join.rule in CHANGES:
            changes.setdefault(groups.root(join.a), []).append((join.b, join.rule))
    return changes


def _write(connection: sqlite3.Connection, groups: Groups, changes: dict[int, list[tuple[int, str]]]) -> dict[int, str]:
    """Write the campaigns with their joins, and set the campaign of each document.

    Returns:
        The ids of the campaigns, by the positions of their documents.
    """
    nodes = groups.nodes
    campaign_of: dict[int, str] = {}
    judged = {groups.root(join.a) for join in groups.joins if join.rule == "judgement"}
    for members in _campaigns(groups, judged):
        plans = [nodes[i].id for i in members if nodes[i].known]
        level = min(nodes[i].level for i in members)
        here = [(nodes[i].id, relation) for i, relation in changes.get(members[0], ())]
        described = describe(connection, plans, level, here)
        insert(connection, "campaigns", [_row(described, len(plans))])
        campaign_of.update(dict.fromkeys(members, described.id))
    rows = ((campaign_of[i], nodes[i].id) for i in sorted(campaign_of))
    connection.executemany("UPDATE documents SET campaign_id = ? WHERE id = ?", rows)
    insert(connection, "campaign_joins", _join_rows(groups, campaign_of))
    return campaign_of


def _campaigns(groups: Groups, judged: Iterable[int]) -> Iterator[list[int]]:
    """The groups that hold a plan which launches or carries a campaign, or that somebody says are one."""
    nodes, said = groups.nodes, set(judged)
    for position in range(len(nodes)):
        if groups.root(position) == position:
            members = sorted(groups.members(position))
            if position in said or any(nodes[i].campaign for i in members):
                yield members


def _row(described: Description, plans: int) -> tuple[object, ...]:
    d = described
    place = (d.province, d.province_code, d.province_2025, d.level)
    return (d.id, d.name, d.theme, d.occasion, *place, d.start, d.end, d.announced, None, plans, 0)


def _join_rows(groups: Groups, campaign_of: dict[int, str]) -> Iterator[tuple[str, ...]]:
    nodes = groups.nodes
    for join in groups.joins:
        if join.a in campaign_of:
            yield (campaign_of[join.a], nodes[join.a].id, nodes[join.b].id, join.rule, join.detail)
