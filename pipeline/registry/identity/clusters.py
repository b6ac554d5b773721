"""Clusters of sightings that grow together and can be forbidden to."""

from __future__ import annotations

from collections.abc import Iterable


class Clusters:
    """Sets of positions 0 ... size - 1, at first each alone.

    Args:
        size: how many positions there are.
        apart: pairs that must never come into one set, however many joins lead from the one to the other.
    """

    def __init__(self, size: int, apart: Iterable[tuple[int, int]] = ()) -> None:
        self._parent = list(range(size))
        self._members: dict[int, list[int]] = {}
        self._apart: dict[int, set[int]] = {}
        for a, b in apart:
            self._apart.setdefault(a, set()).add(b)
            self._apart.setdefault(b, set()).add(a)

    def root(self, position: int) -> int:
        """The smallest position of the set that a position is in."""
        parent = self._parent
        while parent[position] != position:
            parent[position] = parent[parent[position]]
            position = parent[position]
        return position

    def members(self, position: int) -> list[int]:
        """The set that a position is in."""
        return self._members.get(self.root(position), [self.root(position)])

    def forbidden(self, a: int, b: int) -> bool:
        """Whether joining the sets of two positions would bring a forbidden pair together."""
        first, second = self.root(a), self.root(b)
        enemies = self._apart.get(first, ())
        return any(self.root(enemy) == second for enemy in enemies)

    def join(self, a: int, b: int) -> bool:
        """Join the sets of two positions; False when they are one already, or a forbidden pair would come together."""
        first, second = sorted((self.root(a), self.root(b)))
        if first == second or self.forbidden(first, second):
            return False
        joined = self._members.pop(first, [first]) + self._members.pop(second, [second])
        self._members[first] = joined
        self._parent[second] = first
        if enemies := self._apart.pop(second, None):
            self._apart.setdefault(first, set()).update(enemies)
        return True
