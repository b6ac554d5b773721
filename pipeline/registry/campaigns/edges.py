"""Joins along the edges of the graph: a document and the one that it carries out, extends, amends or forwards."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pipeline.registry.campaigns.groups import Groups, Join
from pipeline.registry.campaigns.kinship import OPEN, Kinship, kinship, together
from pipeline.registry.campaigns.nodes import NOWHERE, Node, one_place
from pipeline.registry.campaigns.periods import first_day
from pipeline.registry.campaigns.wording import says_number

# Laws and what is like them carry no campaign; what stands for years is carried out by many.
_LAWS = frozenset(
    (
        *(
            "luat",
            "bo luat",
            "hien phap",
            "phap lenh",
            "lenh",
            "sac lenh",
            "nghi dinh",
            "thong tu",
            "thong tu lien tich",
        ),
        *("thong tu lien tich", "nghi quyet lien tich", "van ban hop nhat", "quy che", "quy dinh"),
        *("bao cao", "bao cao tham dinh", "to trinh", "bien ban"),
    )
)
_STANDING = _LAWS | {"nghi quyet", "chuong trinh", "chuong trinh hanh dong", "ket luan", "de an", "chien luoc", "du an"}
_SAYS = {
    "implements": "carries out",
    "extends": "extends",
    "amends": "amends",
    "replaces": "replaces",
    "forwards": "forwards",
    "annexed": "is annexed to",
    "basis": "is based on",
    "cites": "cites",
}
_CHANGES = ("extends", "amends", "replaces", "annexed", "forwards")
_LONG_AGO = 400  # days after which a document that somebody carries out is a standing one
_MANY = 50  # documents that carry out one: a hub


class Edge(NamedTuple):
    """A citation between documents, by their positions."""

    citing: int
    cited: int
    relation: str


def join_changes(groups: Groups, edges: Iterable[Edge]) -> None:
    """Join documents that extend, amend, replace or forward one another, or of which one is annexed to the other."""
    nodes = groups.nodes
    for edge in edges:
        citing, cited = nodes[edge.citing], nodes[edge.cited]
        if edge.relation not in _CHANGES or cited.doc_type in _LAWS or not _in_one_place(citing, cited):
            continue
        if edge.relation == "replaces" and not _replaces_in_time(citing, cited):
            continue
        # An extension is for a time that the other was not for.
        kin = kinship(citing, cited, at_one_time=edge.relation != "extends")
        if kin.verdict != "apart":
            groups.link(_join(edge, nodes), named=not citing.names)


def join_alike(groups: Groups, edges: Iterable[Edge]) -> None:
    """Join a document and a campaign's that it cites, when both speak of one movement."""
    nodes = groups.nodes
    for edge in edges:
        citing, cited = nodes[edge.citing], nodes[edge.cited]
        if edge.relation in _CHANGES or not _in_one_place(citing, cited) or not _in_time(edge, citing, cited):
            continue
        if edge.relation != "implements" and (cited.doc_type in _STANDING or not (citing.campaign or cited.campaign)):
            continue
        kin = kinship(citing, cited)
        if kin.verdict == "alike":
            groups.link(_join(edge, nodes, kin.why), named=not citing.names)


def _in_time(edge: Edge, citing: Node, cited: Node) -> bool:
    """Whether a cited document is of the time of the one that cites it: who carries one out does it soon."""
    if edge.relation != "implements" and cited.known:
        return together(citing, cited) is not None
    if citing.told is None or cited.told is None:
        return True
    return citing.told - cited.told <= _LONG_AGO or (cited.span is not None and citing.told <= cited.span.last)


def join_carried_out(groups: Groups, edges: Sequence[Edge]) -> None:
    """Join a document and the campaign's that it carries out, when nothing says that it is about something else.

    A document that is carried out under several names is a hub: only those without a name of their own join it. One
    that carries out several campaigns joins the first that it cites.
    """
    nodes = groups.nodes
    open_ = [edge for edge in edges if _is_open(edge, nodes[edge.citing], nodes[edge.cited])]
    names: dict[int, set[str]] = {}
    for edge in open_:
        names.setdefault(edge.cited, set()).update(nodes[edge.citing].names[:1])
    for edge in open_:
        if not nodes[edge.citing].names or len(names[edge.cited]) == 1:
            groups.link(_join(edge, nodes, OPEN.why), named=True)


def _is_open(edge: Edge, citing: Node, cited: Node) -> bool:
    if edge.relation != "implements" or not cited.campaign or cited.doc_type in _STANDING:
        return False
    in_time = _in_one_place(citing, cited) and _in_time(edge, citing, cited)
    return in_time and kinship(citing, cited).verdict == "open"


def join_by_cited(groups: Groups, edges: Iterable[Edge]) -> None:
    """Join documents of campaigns through one that they carry out and that is known only because it is cited.

    When several carry it out, they have to agree among themselves, or name it in their subjects.
    """
    by_cited: dict[int, list[Edge]] = {}
    for edge in edges:
        if edge.relation == "implements" and _carries(groups.nodes[edge.citing], groups.nodes[edge.cited]):
            by_cited.setdefault(edge.cited, []).append(edge)
    for edges_here in by_cited.values():
        if len(edges_here) <= _MANY:
            for edge in _agreeing(groups, edges_here):
                groups.link(_join(edge, groups.nodes), named=True)


def _carries(citing: Node, cited: Node) -> bool:
    """Whether a document that is only cited can be the carrier of the campaign of one that carries it out."""
    if cited.known or not citing.campaign or cited.doc_type in _STANDING or not _in_one_place(citing, cited):
        return False
    if says_number(citing.subject, cited.key):
        return True
    if cited.told is None or citing.told is None:
        return False
    return citing.told - _LONG_AGO <= cited.told <= citing.told


def _agreeing(groups: Groups, edges: Sequence[Edge]) -> list[Edge]:
    """Of several that carry out one document, those that are of one movement; none when there are several movements."""
    if len(edges) == 1:
        return list(edges)
    nodes = groups.nodes
    chosen = [
        edge
        for edge in edges
        if says_number(nodes[edge.citing].subject, nodes[edge.cited].key)
        or any(_of_one(groups, edge.citing, other.citing) for other in edges if other is not edge)
    ]
    heads = list({groups.root(edge.citing): edge.citing for edge in chosen}.values())
    apart = any(_kin(groups, a, b).verdict == "apart" for at, a in enumerate(heads) for b in heads[at + 1 :])
    return [] if apart else chosen


def _of_one(groups: Groups, a: int, b: int) -> bool:
    return groups.root(a) == groups.root(b) or _kin(groups, a, b).verdict == "alike"


def _kin(groups: Groups, a: int, b: int) -> Kinship:
    return kinship(groups.nodes[a], groups.nodes[b])


def _replaces_in_time(citing: Node, cited: Node) -> bool:
    """Whether a document takes the place of one of the same campaign, and not of that of the year before."""
    if not (citing.issued and cited.issued):
        return False
    if citing.issued[:4] == cited.issued[:4]:
        return True
    return citing.span is not None and citing.span.first <= first_day(cited.issued)


def _in_one_place(citing: Node, cited: Node) -> bool:
    """Whether documents are of one province; one of which that is not known is where the one is that it carries out."""
    return one_place(citing, cited) or (citing.place == NOWHERE and cited.level == 1)


def _join(edge: Edge, nodes: Sequence[Node], why: str = "") -> Join:
    """The join of an edge; ``why`` says what else there is to it."""
    citing, cited = nodes[edge.citing], nodes[edge.cited]
    said = f"{citing} {_SAYS[edge.relation]} {cited}" + (f" of {cited.issued}" if cited.issued else "")
    return Join(edge.cited, edge.citing, edge.relation, f"{said}, and {why}" if why else said)
