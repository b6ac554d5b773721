"""National movements as parents of the campaigns that carry them out in the provinces."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from pipeline.registry.campaigns.edges import Edge
from pipeline.registry.campaigns.kinship import kinship, together
from pipeline.registry.campaigns.nodes import CENTRE, Node, of_campaigns

_CARRY_OUT = ("implements", "forwards", "annexed")


def parents(nodes: Sequence[Node], upwards: Iterable[Edge], campaign_of: Mapping[int, str]) -> dict[str, str]:
    """The parent of each campaign that has one.

    It is the campaign of the centre that a document cites to carry it out, or on the basis of which it was issued under
    the same name; failing that, the only one at the centre with the same name at the same time.

    Args:
        nodes: the documents.
        upwards: citations of documents of the centre.
        campaign_of: ids of the campaigns, by the positions of their documents.
    """
    votes: dict[str, dict[str, tuple[int, int]]] = {}
    for edge in upwards:
        child, parent = campaign_of.get(edge.citing), campaign_of.get(edge.cited)
        if child is None or parent is None or not nodes[edge.cited].campaign:
            continue
        verdict = kinship(nodes[edge.citing], nodes[edge.cited]).verdict
        if verdict == "alike" or (verdict == "open" and edge.relation in _CARRY_OUT):
            alike, count = votes.setdefault(child, {}).get(parent, (0, 0))
            votes[child][parent] = (alike + (verdict == "alike"), count + 1)
    found = {child: max(cast, key=lambda parent: (*cast[parent], parent)) for child, cast in votes.items()}
    return _by_name(nodes, campaign_of) | found


def _by_name(nodes: Sequence[Node], campaign_of: Mapping[int, str]) -> dict[str, str]:
    named: dict[str, list[int]] = {}
    for i in of_campaigns(nodes):
        if nodes[i].place == CENTRE:
            for name in nodes[i].names:
                named.setdefault(name, []).append(i)
    candidates: dict[str, set[str]] = {}
    for i in of_campaigns(nodes):
        if nodes[i].place != CENTRE:
            for j in (j for name in nodes[i].names for j in named.get(name, ())):
                if _follows(nodes[i], nodes[j]):
                    candidates.setdefault(campaign_of[i], set()).add(campaign_of[j])
    return {child: found.pop() for child, found in candidates.items() if len(found) == 1}


def _follows(child: Node, parent: Node) -> bool:
    """Whether a document comes after one of the centre of the same name, for the same time."""
    in_order = child.told is None or parent.told is None or parent.told <= child.told
    return in_order and together(child, parent) is not None
