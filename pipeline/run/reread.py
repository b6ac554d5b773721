"""The sources of the pages of a registry, read again where they still lie with the same bytes."""

from __future__ import annotations

import hashlib
import os
import sqlite3

from pipeline.ingest import IngestError
from pipeline.ingest.archives import Member
from pipeline.registry.verify import Again
from pipeline.run.cursor import Cursor
from pipeline.run.outcomes import describe_defect
from pipeline.run.settings import Settings
from pipeline.run.tasks import Origin, Wanted

# Where the bytes of a page lie: where it was read, then its twins.
_PLACES = """SELECT inputs.ordinal, inputs.name, sources.name, sources.path, sources.member, sources.stamp
    FROM inputs JOIN sources ON sources.id = inputs.source
    WHERE sha256 = ? AND status IN ('done', 'duplicate', 'pending')
    ORDER BY status != 'done', inputs.source, inputs.ordinal"""


class Sources:
    """Gives the sources of pages. An archive is gone through once when its pages are asked for in their order.

    Args:
        ledger: a connection to the ledger of the registry.
        settings: how its pages were read; only ``columns`` counts.
    """

    def __init__(self, ledger: sqlite3.Connection, settings: Settings) -> None:
        self._ledger = ledger
        self._settings = settings
        self._cursor = Cursor()

    def __call__(self, page_id: str) -> Again:
        """Read a page again.

        Args:
            page_id: the SHA-256 of its bytes.
        """
        changed = False
        for ordinal, name, source, path, member, stamp in self._ledger.execute(_PLACES, (page_id,)).fetchall():
            origin = Origin(os.fsdecode(source), os.fsdecode(path), member, stamp)
            found = self._cursor.fetch(origin, Wanted(0, ordinal, name), self._settings)
            data = None if found is None else _bytes(found)
            if found is None or data is None:
                continue
            if hashlib.sha256(data).hexdigest() == page_id:
                return _read(found, data, page_id)
            changed = True
        return Again("changed" if changed else "gone")

    def close(self) -> None:
        """Close the input that is open."""
        self._cursor.close()


def _bytes(member: Member) -> bytes | None:
    try:
        return member.read()
    except IngestError:
        return None


def _read(member: Member, data: bytes, page_id: str) -> Again:
    try:
        return Again("read", member.reading(data, None, page_id))
    except IngestError as error:
        return Again("refused", reason=str(error))
    except Exception as error:  # a defect in reading one page must not stop the others
        return Again("refused", reason=describe_defect(error))
