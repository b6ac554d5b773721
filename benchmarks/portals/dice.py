"""Choices that come out the same on every machine and Python."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """Choices drawn from a name; only ``Random.random`` is used, whose sequence Python promises to keep."""

    def __init__(self, name: str) -> None:
        self._random = Random(name)

    def number(self, low: int, high: int) -> int:
        """A whole number from low to high, both included."""
        return low + int(self._random.random() * (high - low + 1))

    def chance(self, share: float) -> bool:
        """True in this share of the cases."""
        return self._random.random() < share

    def pick(self, choices: Sequence[T]) -> T:
        """One of the choices."""
        return choices[self.number(0, len(choices) - 1)]

    def some(self, choices: Sequence[T], count: int) -> list[T]:
        """So many of the choices, each once, in an order of their own."""
        left = list(choices)
        return [left.pop(self.number(0, len(left) - 1)) for _ in range(min(count, len(left)))]

    def digits(self, count: int) -> str:
        """So many digits, the first not 0."""
        return str(self.number(1, 9)) + "".join(str(self.number(0, 9)) for _ in range(count - 1))
