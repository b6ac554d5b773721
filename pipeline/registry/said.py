"""Whether tables were made from what people have said by now: a mark of it stands in the head of the database.

So a build notices corrections that came by other ways than our commands, such as a pull of git, and reads no more of
the database than its head.
"""

from __future__ import annotations

from sqlite3 import Connection
from zlib import crc32

from pipeline.place import Place
from pipeline.registry.corrections.entry import CORRECTIONS
from pipeline.registry.journal import content_of
from pipeline.registry.judgements import JUDGEMENTS

_PLACE = slice(68, 72)  # of PRAGMA application_id in the file, https://www.sqlite.org/fileformat.html


def put_mark(connection: Connection, registry: Place) -> None:
    """Mark a database as made from what people have said by now."""
    connection.execute(f"PRAGMA application_id = {_mark(registry)}")


def is_marked(database: Place, registry: Place) -> bool:
    """Whether a database that is there was made from all that people have said by now."""
    with database.open("rb") as stream:
        head = stream.read(_PLACE.stop)
    return int.from_bytes(head[_PLACE], "big") == _mark(registry)


def _mark(registry: Place) -> int:
    mark = 0
    for name in (CORRECTIONS, JUDGEMENTS):
        mark = crc32(content_of(registry / name), mark)
    return mark >> 1  # SQLite keeps it with a sign
