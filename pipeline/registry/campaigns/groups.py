"""Groups of documents that grow into campaigns, each join with its reason; what must not meet is kept apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pipeline.registry.campaigns.nodes import MERGER, NOWHERE, Node
from pipeline.registry.campaigns.periods import Period
from pipeline.registry.identity.clusters import Clusters

_MOST_OF = 0.5


class Join(NamedTuple):
    """Why two documents are of one campaign: their positions, id of the rule, and the evidence in words."""

    a: int
    b: int
    rule: str
    detail: str


@dataclass(slots=True)
class _Summary:
    """What the documents of a group have in common: where they are, for which days, and their names."""

    place: str
    merged: str
    span: Period | None
    names: tuple[str, ...]

    def with_(self, other: _Summary) -> _Summary:
        span = self.span.around(other.span) if self.span and other.span else self.span or other.span
        names = self.names if self.names == other.names else tuple(sorted({*self.names, *other.names}))
        return _Summary(self.place or other.place, self.merged or other.merged, span, names)


class Groups:
    """The groups.

    Args:
        nodes: the documents.
        apart: pairs of positions that people keep apart.
    """

    def __init__(self, nodes: Sequence[Node], apart: Iterable[tuple[int, int]]) -> None:
        self.nodes = nodes
        self.joins: list[Join] = []
        self._clusters = Clusters(len(nodes), apart)
        self._summaries: dict[int, _Summary] = {}

    def root(self, position: int) -> int:
        """The smallest position of the group that a document is in."""
        return self._clusters.root(position)

    def members(self, position: int) -> list[int]:
        """The positions of the group that a document is in."""
        return self._clusters.members(position)

    def force(self, join: Join) -> None:
        """Join two documents because somebody says so; only what somebody keeps apart stays apart."""
        self._join(join)

    def link(self, join: Join, *, named: bool = False) -> bool:
        """Join two documents, unless their groups are of different provinces or a person keeps them apart.

        Args:
            join: the documents and the reason.
            named: also keep groups apart that bear names and share none.

        Returns:
            Whether they are of one group now.
        """
        one, other = self._clusters.root(join.a), self._clusters.root(join.b)
        if one == other:
            return True
        first, second = self._summary(one), self._summary(other)
        if not _one_region(first, second):
            return False
        if named and first.names and second.names and set(first.names).isdisjoint(second.names):
            return False
        return self._join(join)

    def link_in_time(self, join: Join) -> bool:
        """``link``, unless the groups are for different periods, as movements of one name in successive years are."""
        first, second = (self._summary(self.root(position)).span for position in (join.a, join.b))
        if first and second and first.shared(second) < _MOST_OF:
            return False
        return self.link(join)

    def _summary(self, root: int) -> _Summary:
        known = self._summaries.get(root)
        if known is None:
            node = self.nodes[root]
            late = node.issued >= MERGER
            place = node.place if not late else ""
            known = _Summary("" if place == NOWHERE else place, node.merged, node.span, node.names)
        return known

    def _join(self, join: Join) -> bool:
        one, other = self._clusters.root(join.a), self._clusters.root(join.b)
        summary = self._summary(one).with_(self._summary(other))
        if not self._clusters.join(one, other):
            return False
        self._summaries.pop(one, None)
        self._summaries.pop(other, None)
        self._summaries[self._clusters.root(one)] = summary
        self.joins.append(join)
        return True


def _one_region(one: _Summary, other: _Summary) -> bool:
    """Whether groups can be of one province: the same before July 2025 and since, as far as either is known."""
    return all(a == b or not (a and b) for a, b in ((one.place, other.place), (one.merged, other.merged)))
