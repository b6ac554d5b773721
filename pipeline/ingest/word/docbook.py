"""The DocBook that antiword writes, to lines."""

from __future__ import annotations

from pipeline.ingest.content import Content
from pipeline.ingest.tables import Cell, lines_of
from pipeline.ingest.word.xml import walk
from pipeline.textmap import MappedText, Run, join

_BLOCKS = frozenset({"para", "title", "entry", "listitem"})
# The day in it is the one on which the file was made.
_LEFT_OUT = "bookinfo"


def read_docbook(source: str) -> Content:
    """Read antiword's DocBook; it breaks the lines of a paragraph only where the document does.

    Args:
        source: its output, which holds an element "book".

    Raises:
        IngestError: when that is no well-formed XML.
    """
    # What stands before is the declaration of the document type, which names a file on the network.
    begin = source.index("<book")
    reader = _Reader(begin)
    walk(source[begin:], "its output", reader)
    return Content("doc", source, [line for _, line in lines_of(reader.texts, reader.cells)])


class _Reader:
    """Takes the events; places are moved on by where the first element begins."""

    def __init__(self, begin: int) -> None:
        self.texts: list[MappedText] = []
        self.cells: list[Cell | None] = []
        self._begin = begin
        self._pieces: list[MappedText] = []
        self._cell: Cell | None = None
        self._tables = 0
        self._left_out = False

    def start(self, name: str, attributes: dict[str, str], at: int) -> None:  # noqa: ARG002 - a Handler
        self._left_out = self._left_out or name == _LEFT_OUT
        if name in _BLOCKS or name == "informaltable":
            self._flush()
        if name == "informaltable":
            self._tables += 1
            self._cell = (self._tables, 0, 0)
        elif self._cell and name == "row":
            self._cell = (self._cell[0], self._cell[1] + 1, 0)
        elif self._cell and name == "entry":
            self._cell = (*self._cell[:2], self._cell[2] + 1)

    def end(self, name: str, at: int) -> None:  # noqa: ARG002 - a Handler
        if name in _BLOCKS:
            self._flush()
        if name == _LEFT_OUT:
            self._left_out = False
        elif name == "informaltable":
            self._cell = None

    def text(self, text: str, start: int, end: int) -> None:
        if text == "\n":
            self._flush()
        elif not self._left_out:
            self._pieces.append(MappedText(text, [Run(0, len(text), start + self._begin, end + self._begin)]))

    def _flush(self) -> None:
        block = join(self._pieces)
        self._pieces = []
        if block.text.strip():
            self.texts.append(block)
            self.cells.append(self._cell)
