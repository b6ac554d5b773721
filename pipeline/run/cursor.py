"""Goes through inputs for pages, and stays where it was.

A worker is given shard after shard, many of them of one archive. The archive is opened once and gone through once,
however many shards there are, as long as they come in order.
"""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.ingest.archives import Member
from pipeline.ingest.sources import LeftOut
from pipeline.run.inputs import printable
from pipeline.run.outcomes import found_in
from pipeline.run.settings import Settings
from pipeline.run.tasks import Origin, Wanted


class Cursor:
    """Goes through inputs for pages."""

    def __init__(self) -> None:
        self._open: tuple[Origin, Settings] | None = None
        self._next = 0
        self._pages: Iterator[Member | None] = iter(())

    def fetch(self, origin: Origin, page: Wanted, settings: Settings) -> Member | None:
        """A page; None when it is no longer where it was found.

        Args:
            origin: the input that holds it.
            page: which one it is.
            settings: how the input is read.
        """
        if self._open != (origin, settings) or page.ordinal < self._next:
            self.close()
            self._open, self._pages = (origin, settings), _pages(origin, settings)
        member = None
        while self._next <= page.ordinal:
            member = next(self._pages, None)
            self._next += 1
        return member if member is not None and printable(member.name) == page.name else None

    def close(self) -> None:
        """Close the input that is open."""
        self._open, self._next, self._pages = None, 0, iter(())


def _pages(origin: Origin, settings: Settings) -> Iterator[Member | None]:
    """What an input holds, by ordinal; None for what is no page."""
    for found in found_in(origin.source(), settings.columns):
        if not isinstance(found, LeftOut):
            yield found if isinstance(found, Member) else None
