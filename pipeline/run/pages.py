"""Many inputs, one after another in this process: every input gets an outcome, and no page stops the run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from pipeline.ingest import IngestError, Reading
from pipeline.ingest.archives import Member, members
from pipeline.ingest.sources import STDIN_NAME, LeftOut, Missing, Source
from pipeline.run.inputs import NothingToReadError, describe_left_out, list_inputs, printable
from pipeline.run.outcomes import Outcome, found_in, page_outcome, read_outcome
from pipeline.run.settings import Settings

NoteCallback = Callable[[str], None]

_SHOWN = 5


def run_pages(
    sources: Iterable[Source | Missing], settings: Settings, note: NoteCallback | None = None
) -> Iterator[Outcome]:
    """Process inputs one after another, of an archive its members.

    The same bytes are processed again each time they come, but not what a crawler marked as met before.

    Args:
        sources: what ``list_inputs`` found.
        settings: how they are read.
        note: told what archives hold besides pages.

    Yields:
        One outcome per page, in order; errors are outcomes too.
    """
    first: dict[str, str] = {}
    for source in sources:
        for found in found_in(source, settings.columns):
            if isinstance(found, LeftOut):
                if note is not None:
                    note(describe_left_out(found))
            elif isinstance(found, Missing):
                yield Outcome(printable(found.name), "failed", reason=found.reason)
            else:
                outcome = _outcome(found, first, settings)
                if outcome.status == "done" and found.digest:
                    first.setdefault(found.digest, outcome.name)
                yield outcome


def _outcome(member: Member, first: dict[str, str], settings: Settings) -> Outcome:
    earlier = first.get(member.digest) if member.digest else None
    if earlier or member.repeats:
        name = printable(member.name)
        return Outcome(name, "duplicate", duplicate_of=earlier or member.repeats, url=member.url)
    out, data = read_outcome(member)
    return out if data is None else page_outcome(member, out, data, settings)


def open_reading(name: str) -> Reading:
    """Read the one page that a name stands for.

    Args:
        name: a file, ``-`` for standard input, or a member of an archive ("a.zip!x/tin.html").

    Raises:
        NothingToReadError: when it names no file, or a directory, several files, or an archive.
        IngestError: when the file cannot be read. All messages begin with the name.
    """
    listing = list_inputs([name])
    source = listing.sources[0]
    printed = printable(name)
    if len(listing.sources) > 1 or isinstance(source, Missing) or source.name not in (name, STDIN_NAME):
        raise NothingToReadError(
            f"{printed}: one file is wanted here, not a directory or a pattern; use extract or build for a folder"
        )
    found = members(source)
    member = next((item for item in found if not isinstance(item, LeftOut)), None)
    if isinstance(member, Member) and member.archive is not None and source.member is None:
        others = (item.name for item in found if isinstance(item, Member))
        shown = "; ".join(printable(other) for other in [member.name, *islice(others, _SHOWN - 1)])
        raise NothingToReadError(
            f"{printed}: this is an archive with many pages, and one is wanted here: {shown} ...; to read them all use"
            " `kehoach extract` or pipeline.extract_many"
        )
    try:
        if not isinstance(member, Member):
            raise IngestError(member.reason if member is not None else "it holds no pages")
        path = None if source.path is None else printable(member.name)
        return member.reading(member.read(), path)
    except IngestError as error:
        raise type(error)(f"{printable(source.name)}: {error}") from error
