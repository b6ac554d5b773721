"""RTF files, every character with its place in the file."""

from __future__ import annotations

import re

from pipeline.ingest.bylines import is_full_name
from pipeline.ingest.content import Content
from pipeline.ingest.reading import Metadata
from pipeline.ingest.rtf.reader import RtfReader
from pipeline.ingest.rtf.tokens import tokenize
from pipeline.ingest.tables import lines_of

_BLANKS = re.compile(r"\s+")


def read_rtf(data: bytes) -> Content:
    """Read an RTF file.

    The source is the file read as Latin-1, so that offsets count its bytes. Headers, footers, footnotes and comments
    are left out and listed as cuts; the numbers of lists are printed in the file and are read.

    Args:
        data: the bytes of the file.
    """
    source = data.decode("latin-1")
    reader = RtfReader()
    for token in tokenize(source):
        reader.take(token)
    reader.finish()
    title, author = (_BLANKS.sub(" ", "".join(reader.told[name])).strip() for name in ("title", "author"))
    return Content(
        "rtf",
        source,
        [line for _, line in lines_of(reader.texts, reader.cells)],
        cuts=reader.cuts,
        meta=Metadata(title=title or None, author=author if is_full_name(author) else None),
        anchors=reader.anchors,
    )
