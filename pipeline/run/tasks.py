"""What is asked of workers and what they answer: plain values that travel as JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from pipeline.ingest.sources import Source

Kind = Literal["inventory", "shard"]


class Origin(NamedTuple):
    """Where an input lies: the name that the user gave it, its address, and the one member wanted."""

    name: str
    address: str
    member: str | None = None

    def source(self) -> Source:
        """The input."""
        return Source.at(self.name, self.address, self.member)


class Item(NamedTuple):
    """A page of an input, as the inventory finds it.

    Attributes:
        ordinal: its place in the input, from 0.
        name: as it is printed.
        status: pending, or what became of it already: failed, quarantined, duplicate.
        sha256: hash of its bytes; None when they cannot be read.
        size: how many bytes it has.
        reason: why it cannot be read.
        duplicate_of: what a crawler says that it repeats.
        url: its address, where the input tells it.
    """

    ordinal: int
    name: str
    status: str
    sha256: str | None = None
    size: int = 0
    reason: str | None = None
    duplicate_of: str | None = None
    url: str | None = None


class Finding(NamedTuple):
    """Pages of an input.

    Attributes:
        origin: index of the input among those of the task.
        items: pages.
        notes: on the input.
        total: how many pages it holds, when these are its last; else None.
    """

    origin: int
    items: list[Item]
    notes: list[str]
    total: int | None


class Wanted(NamedTuple):
    """A page of a shard: the index of its input among those of the task, its ordinal there, and its name."""

    origin: int
    ordinal: int
    name: str


class Done(NamedTuple):
    """What became of a page of a shard; ``seconds`` is the time it took, ``kind`` and ``plans`` tell of its record."""

    status: str
    sha256: str | None = None
    reason: str | None = None
    seconds: float = 0.0
    kind: str | None = None
    plans: int = 0


@dataclass(frozen=True, slots=True)
class Task:
    """A piece of work.

    Attributes:
        id: its number in the run.
        kind: what is to be done.
        settings: how pages are read (``Settings.to_json``).
        origins: the inputs that it reads.
        wanted: of a shard, its pages in order.
        part: of a shard, the file that its records go to.
        given_up: reasons by index of what is not to be tried: origins of an inventory, pages of a shard.
    """

    id: int
    kind: Kind
    settings: dict[str, Any]
    origins: tuple[Origin, ...]
    wanted: tuple[Wanted, ...] = ()
    part: str | None = None
    given_up: tuple[tuple[int, str], ...] = ()

    def to_json(self) -> dict[str, Any]:
        """As a JSON object."""
        return {name: getattr(self, name) for name in self.__slots__}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Task:
        """Read ``to_json`` back, also after JSON has made lists of its tuples."""
        return cls(
            data["id"],
            data["kind"],
            data["settings"],
            tuple(Origin(*origin) for origin in data["origins"]),
            tuple(Wanted(*page) for page in data["wanted"]),
            data["part"],
            tuple((index, reason) for index, reason in data["given_up"]),
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """What a worker gives back; a task has several answers, and the last of them is final.

    Attributes:
        task: number of the task.
        begun: how many pages were begun since the last answer.
        data: what was found, plain values.
        final: whether the task is done with this.
        error: why the task could not be done at all; then it is final.
    """

    task: int
    begun: int = 0
    data: Any = None
    final: bool = False
    error: str | None = None
