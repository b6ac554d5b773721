"""``word/document.xml`` to paragraphs, each piece with its place in the XML."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from pipeline.ingest.links import Anchor
from pipeline.ingest.reading import Cut
from pipeline.ingest.tables import Cell
from pipeline.ingest.word.numbering import Numbering
from pipeline.ingest.word.styles import Styles, is_on, to_int
from pipeline.textmap import Edit, MappedText, Run, join

_WHITE = re.compile(r"[\t\r\n]+")
# Left out with all that stands in them, and why; None: it repeats or describes what is read elsewhere.
_LEFT_OUT = {
    "w:del": "tracked deletion",
    "w:moveFrom": "moved away",
    "mc:Fallback": None,
    **dict.fromkeys(("w:rPrChange", "w:pPrChange", "w:sectPrChange", "w:tblPrChange", "w:numberingChange")),
}
_BREAKS = frozenset({"w:br", "w:cr"})
_PRINTED = {"w:tab": "\t", "w:ptab": "\t", "w:noBreakHyphen": "-"}
# What stands elsewhere in the package; its text is no part of the body.
_ELSEWHERE = {
    "w:footnoteReference": "footnote",
    "w:endnoteReference": "endnote",
    "w:commentReference": "comment",
    "w:headerReference": "header",
    "w:footerReference": "footer",
}


@dataclass(slots=True)
class Paragraph:
    """An open paragraph: its finished lines, the pieces of the last one, its cell, and what its properties say."""

    cell: Cell | None
    lines: list[list[MappedText]] = field(default_factory=lambda: [[]])
    style: str = ""
    list_name: str | None = None
    level: int | None = None
    goes_on: bool = False
    """whether its mark was deleted, so that the next paragraph continues it"""
    box: int | None = None
    """where the lines of a text box begin that is anchored behind its first words"""

    @property
    def has_text(self) -> bool:
        """Whether anything was read yet."""
        return any(self.lines)


@dataclass(slots=True)
class OpenRun:
    """An open run: where it begins, whether it is hidden, and whether it has text."""

    start: int
    hidden: bool
    has_text: bool = False


class BodyReader:
    """Takes the events of ``word/document.xml`` and collects its lines in order (a ``Handler`` of ``walk``).

    Args:
        source: the decoded XML.
        styles: the styles of the document.
        numbering: its lists.
        targets: addresses of its links, by the id of the relation.
        beside: the ids of relations that lead to a header or footer with text.
    """

    def __init__(
        self, source: str, styles: Styles, numbering: Numbering, targets: Mapping[str, str], beside: frozenset[str]
    ) -> None:
        self.texts: list[MappedText] = []
        self.cells: list[Cell | None] = []
        self.cuts: list[Cut] = []
        self.anchors: list[Anchor] = []
        self._source, self._styles, self._numbering = source, styles, numbering
        self._targets, self._beside = targets, beside
        self._path: list[str] = []
        self._at = 0
        self._attributes: dict[str, str] = {}
        self._left_out: tuple[int, str | None, int] | None = None
        self._paragraphs: list[Paragraph] = []
        self._runs: list[OpenRun] = []
        self._tables: list[Cell] = []
        self._tables_seen = 0
        self._links: list[tuple[int, str | None]] = []
        self._continued: Paragraph | None = None

    # events

    def start(self, name: str, attributes: dict[str, str], at: int) -> None:
        """An element begins."""
        self._path.append(name)
        self._at, self._attributes = at, attributes
        if self._left_out:
            return
        if name in _LEFT_OUT:
            self._leave_out(name)
        elif name in _BREAKS:
            self._break()
        elif name in _PRINTED:
            self._print(_PRINTED[name])
        elif name in _ELSEWHERE:
            self._stands_elsewhere(name)
        elif name in self._STARTS:
            self._STARTS[name](self)

    def end(self, name: str, at: int) -> None:
        """An element ends."""
        self._path.pop()
        self._at = at
        if self._left_out:
            start, reason, depth = self._left_out
            if len(self._path) == depth:
                self._left_out = None
                if reason is not None:
                    self.cuts.append(Cut(start, at, reason))
        elif name in self._ENDS:
            self._ENDS[name](self)

    def text(self, text: str, start: int, end: int) -> None:
        """Text of an element."""
        if self._left_out or self._path[-1] != "w:t" or not (self._paragraphs and self._runs):
            return
        self._add(MappedText(text, [Run(0, len(text), start, end)]).sub(_WHITE, " "))

    def finish(self) -> None:
        """All was read."""
        if self._continued is not None:
            self._emit(self._continued)
            self._continued = None

    # what is left out

    def _leave_out(self, name: str) -> None:
        properties = len(self._path) > 1 and self._path[-2] in ("w:rPr", "w:trPr")
        if properties and name == "w:del" and self._path[-3:-1] == ["w:pPr", "w:rPr"] and self._paragraphs:
            self._paragraphs[-1].goes_on = True
        self._left_out = self._at, None if properties else _LEFT_OUT[name], len(self._path) - 1

    def _stands_elsewhere(self, name: str) -> None:
        relation = self._attributes.get("r:id")
        if relation is None or relation in self._beside:
            self.cuts.append(Cut(self._at, self._tag_end(), _ELSEWHERE[name]))

    # paragraphs

    def _start_paragraph(self) -> None:
        paragraph = Paragraph(self._tables[-1] if self._tables else None)
        if self._continued is not None:
            if self._continued.cell == paragraph.cell:
                paragraph.lines = self._continued.lines
            else:
                self._emit(self._continued)
            self._continued = None
        self._paragraphs.append(paragraph)

    def _end_paragraph(self) -> None:
        paragraph = self._paragraphs.pop()
        if paragraph.goes_on:
            self._continued = paragraph
        else:
            self._emit(paragraph)

    def _emit(self, paragraph: Paragraph) -> None:
        lines = [line for line in map(join, paragraph.lines) if line.text.strip()]
        mark = self._mark(paragraph)
        if lines and mark:
            lines[0] = lines[0].edit([Edit(0, 0, mark)])
        begin = len(self.texts) if paragraph.box is None else paragraph.box
        self.texts[begin:begin] = lines
        self.cells[begin:begin] = [paragraph.cell] * len(lines)

    def _mark(self, paragraph: Paragraph) -> str:
        name, level = paragraph.list_name, paragraph.level
        if name is None and (of_style := self._styles.list_of(paragraph.style)):
            name = of_style[0]
            level = self._numbering.level_of(name, paragraph.style) if of_style[1] is None else of_style[1]
        return self._numbering.mark(name, level or 0) if name is not None else ""

    def _start_box(self) -> None:
        # Word knows no box in a box; whoever writes one gets its lines where they end.
        if len(self._paragraphs) == 1 and self._paragraphs[0].has_text and self._paragraphs[0].box is None:
            self._paragraphs[0].box = len(self.texts)

    def _of_paragraph(self) -> None:
        """A property of the paragraph: its style, its list, its level there."""
        if not self._paragraphs:
            return
        paragraph, value = self._paragraphs[-1], self._attributes.get("w:val", "")
        if self._path[-1] == "w:pStyle":
            paragraph.style = value
        elif self._path[-1] == "w:numId":
            paragraph.list_name = value
        else:
            paragraph.level = to_int(value)

    # runs

    def _start_run(self) -> None:
        style = self._paragraphs[-1].style if self._paragraphs else ""
        self._runs.append(OpenRun(self._at, bool(style) and self._styles.hides(style)))

    def _end_run(self) -> None:
        run = self._runs.pop()
        if run.hidden and run.has_text:
            self.cuts.append(Cut(run.start, self._at, "hidden text"))

    def _of_run(self) -> None:
        """A property of the run that can hide it; the same of a paragraph's mark hides no text."""
        if self._path[-3:-1] == ["w:r", "w:rPr"] and self._runs:
            value = self._attributes.get("w:val")
            hidden = is_on(value) if self._path[-1] == "w:vanish" else self._styles.hides(value or "")
            self._runs[-1].hidden = hidden or (self._path[-1] == "w:rStyle" and self._runs[-1].hidden)

    def _print(self, printed: str) -> None:
        if self._path[-2:-1] == ["w:r"] and self._paragraphs and self._runs:
            self._add(MappedText(printed, [Run(0, len(printed), self._at, self._tag_end())]))

    def _break(self) -> None:
        if self._paragraphs and self._runs and not self._runs[-1].hidden and self._paragraphs[-1].lines[-1]:
            self._paragraphs[-1].lines.append([])

    def _add(self, piece: MappedText) -> None:
        self._runs[-1].has_text = True
        if not self._runs[-1].hidden:
            self._paragraphs[-1].lines[-1].append(piece)

    # tables

    def _start_table(self) -> None:
        self._tables_seen += 1
        self._tables.append((self._tables_seen, 0, 0))

    def _end_table(self) -> None:
        self._tables.pop()

    def _start_row(self) -> None:
        if self._tables:
            table, row, _ = self._tables[-1]
            self._tables[-1] = (table, row + 1, 0)

    def _start_cell(self) -> None:
        if self._tables:
            table, row, column = self._tables[-1]
            self._tables[-1] = (table, row, column + 1)

    # links

    def _start_link(self) -> None:
        self._links.append((self._at, self._targets.get(self._attributes.get("r:id", ""))))

    def _end_link(self) -> None:
        start, url = self._links.pop()
        if url:
            self.anchors.append(Anchor(start, self._at, url))

    def _tag_end(self) -> int:
        """The end of the tag that begins here; its values hold no ">", which Word always writes as a reference."""
        return self._source.index(">", self._at) + 1

    _STARTS: ClassVar[Mapping[str, Callable[[BodyReader], None]]] = {
        "w:p": _start_paragraph,
        "w:r": _start_run,
        "w:tbl": _start_table,
        "w:tr": _start_row,
        "w:tc": _start_cell,
        "w:hyperlink": _start_link,
        "w:txbxContent": _start_box,
        "w:pStyle": _of_paragraph,
        "w:numId": _of_paragraph,
        "w:ilvl": _of_paragraph,
        "w:vanish": _of_run,
        "w:rStyle": _of_run,
    }
    _ENDS: ClassVar[Mapping[str, Callable[[BodyReader], None]]] = {
        "w:p": _end_paragraph,
        "w:r": _end_run,
        "w:tbl": _end_table,
        "w:hyperlink": _end_link,
    }
