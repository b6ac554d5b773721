"""Who is given something to do."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.bodies.values import BodyName, Group
from pipeline.model import Role


@dataclass(frozen=True, slots=True)
class Assignment:
    """A body or group with its role; ``task`` is the span [start, end) of the words that say what to do."""

    agent: BodyName | Group
    role: Role
    task: tuple[int, int] | None = None
