"""Records that a user names: the lines of an output, or a registry."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.cli.group import WrongUse
from pipeline.codec import RecordError, loads
from pipeline.model import Page
from pipeline.place import Place


def read_records(path: Place, *, bare: bool = False) -> Iterator[Page]:
    """The records of a file of JSON Lines.

    Args:
        path: the file.
        bare: leave out texts and evidence.

    Raises:
        WrongUse: when a line is no record.
    """
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            if not line.strip():
                continue
            try:
                page = loads(line.decode("utf-8-sig"), bare=bare)
            except (RecordError, UnicodeDecodeError) as error:
                raise WrongUse(f"{path}:{number}: {error}; is this an output of kehoach extract?") from error
            yield page
