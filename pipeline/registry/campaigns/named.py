"""Joins by name: documents of one province that bear the name of one campaign and are for one time."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from pipeline.registry.campaigns.groups import Groups, Join
from pipeline.registry.campaigns.kinship import AFTER, one_kind, prolongs, together
from pipeline.registry.campaigns.nodes import Node, of_campaigns, one_place
from pipeline.registry.campaigns.wording import same_name

_NEIGHBOURS = 3  # names beside one another in order of letters that are compared
_OPEN = 16  # documents of one name whose periods have not ended, with which the next is compared
_TELLING = {"name": 3, "theme": 8}  # words that a name or a slogan has when it says enough by itself


def unite_spellings(nodes: Sequence[Node]) -> None:
    """Give the names that differ by a few letters, within one province, the same key."""
    by_region: dict[str, set[str]] = {}
    for i in of_campaigns(nodes):
        by_region.setdefault(nodes[i].region, set()).update(nodes[i].names)
    chosen = {region: _spellings(names) for region, names in by_region.items()}
    for node in nodes:
        same = chosen.get(node.region, {})
        node.name, node.theme = same.get(node.name, node.name), same.get(node.theme, node.theme)


def _spellings(names: Iterable[str]) -> dict[str, str]:
    """Spellings to the one that stands for them. Neighbours in order, from the front and from the back, are compared:
    spellings of one name differ in few letters, and begin or end alike."""
    stands: dict[str, str] = {}

    def standing(name: str) -> str:
        while name in stands:
            name = stands[name]
        return name

    for order in (sorted(names), sorted(names, key=lambda name: name[::-1])):
        for at, one in enumerate(order):
            for other in order[at + 1 : at + 1 + _NEIGHBOURS]:
                first, second = sorted((standing(one), standing(other)), key=lambda name: (len(name), name))
                if first != second and same_name(one, other):
                    stands[second] = first
    return {name: standing(name) for name in stands}


def join_named(groups: Groups) -> None:
    """Join the documents of each name whose times agree.

    Those with a period come first, in order of time; one without a period joins the only group whose time fits.
    """
    nodes = groups.nodes
    for block in _blocks(nodes):
        dated = sorted((i for i in block if nodes[i].span), key=lambda i: (nodes[i].span, i))
        _join_dated(groups, dated)
        undated = sorted((i for i in block if not nodes[i].span), key=lambda i: (nodes[i].told or 0, i))
        _join_undated(groups, dated, undated)


def _blocks(nodes: Sequence[Node]) -> Iterator[list[int]]:
    """The positions of campaigns' documents by region and name, for names that several bear."""
    blocks: dict[tuple[str, str], list[int]] = {}
    for i in of_campaigns(nodes):
        for name in dict.fromkeys(nodes[i].names):
            blocks.setdefault((nodes[i].region, name), []).append(i)
    yield from (blocks[key] for key in sorted(blocks) if len(blocks[key]) > 1)


def _join_dated(groups: Groups, dated: Sequence[int]) -> None:
    nodes = groups.nodes
    open_: list[int] = []
    for i in dated:
        span = nodes[i].span
        open_ = [j for j in open_ if span and (other := nodes[j].span) and other.last + AFTER >= span.first][-_OPEN:]
        for j in open_:
            if _of_one_movement(nodes[j], nodes[i]):
                if prolongs(nodes[i], nodes[j]):
                    groups.link(_join(nodes, j, i, "extends"))
                elif prolongs(nodes[j], nodes[i]):
                    groups.link(_join(nodes, i, j, "extends"))
                else:
                    groups.link_in_time(_join(nodes, j, i))
        open_.append(i)


def _join_undated(groups: Groups, dated: Sequence[int], undated: Sequence[int]) -> None:
    nodes = groups.nodes
    for at, i in enumerate(undated):
        for others in (_near(nodes, dated, i), undated[max(0, at - _OPEN) : at]):
            fitting = [j for j in others if _of_one_movement(nodes[j], nodes[i])]
            if fitting:
                if len({groups.root(j) for j in fitting}) == 1:
                    groups.link_in_time(_join(nodes, fitting[0], i))
                break


def _near(nodes: Sequence[Node], dated: Sequence[int], i: int) -> Sequence[int]:
    """Of documents with periods, in order of time, the few around the time of a document without one."""
    at = bisect_left(dated, nodes[i].told or 0, key=lambda j: _first_day(nodes[j]))
    return dated[max(0, at - 2 * _OPEN) : at + 2 * _OPEN]


def _first_day(node: Node) -> int:
    return node.span.first if node.span else 0


def _of_one_movement(one: Node, other: Node) -> bool:
    if not one_place(one, other) or not together(one, other):
        return False
    if one.name and other.name:
        return one.name == other.name and (_tells(one.name, "name") or one_kind(one, other))
    shared = next((key for key in one.names if key in other.names), "")
    return bool(shared) and (_tells(shared, "theme") or one_kind(one, other))


def _tells(key: str, layer: str) -> bool:
    return key.count(" ") + 1 >= _TELLING[layer]


def _join(nodes: Sequence[Node], a: int, b: int, rule: str = "name") -> Join:
    one, other = nodes[a], nodes[b]
    printed = one.printed or other.printed
    where = "at the centre" if one.region == "" else "in one province"
    detail = f"{one} and {other} are called “{printed}”, {where}, and {together(one, other)}"
    return Join(a, b, rule, detail)
