"""The text layer in reading order: one string, and for each character of it the page and the box."""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence

from pipeline.ingest.pdf.words import Box, PrintedLine, parted
from pipeline.model import PageBox

# A number or code that is broken at its hyphen or slash goes on without a blank.
_BROKEN_CODE = re.compile(r"\S*[\dA-ZĐ][-/]$")
_CODE = re.compile(r"[\dA-ZĐ]")


class TextLayer:
    """The characters of a PDF in reading order (the protocol ``Boxes``).

    Boxes are (x0, y0, x1, y1) in points, y downwards, from the upper left corner of the page as it is displayed.
    A blank or line end that was put between words has the box of the gap, of no width where the line ends.
    """

    def __init__(self) -> None:
        self._text: list[str] = []
        self._pages = array("H")
        self._edges = array("f")

    @property
    def text(self) -> str:
        """The characters."""
        return "".join(self._text)

    def box(self, start: int, end: int) -> PageBox | None:
        """The page of text[start] and the box around text[start:end], as far as it stands on that page."""
        end = min(end, len(self._pages))
        if not 0 <= start < end:
            return None
        page = self._pages[start]
        on_page = (4 * i for i in range(start, end) if self._pages[i] == page)
        x0, y0, x1, y1 = zip(*(self._edges[i : i + 4] for i in on_page), strict=True)
        return PageBox(page, (round(min(x0), 2), round(min(y0), 2), round(max(x1), 2), round(max(y1), 2)))

    def write_paragraph(self, lines: Sequence[PrintedLine]) -> tuple[int, int]:
        """Add lines as one; the stretch of the text that they make."""
        start = len(self._pages)
        for position, line in enumerate(lines):
            if position and not self._goes_on_unparted(line):
                self.write(" ")
            self._write_line(line)
        return start, len(self._pages)

    def write(self, blank: str) -> None:
        """Add characters that are not printed, after the last that is."""
        page, box = (self._pages[-1], self._edges[-4:]) if self._pages else (1, array("f", (0.0, 0.0, 0.0, 0.0)))
        self._add(blank, page, [(box[2], box[1], box[2], box[3])] * len(blank))

    def _write_line(self, line: PrintedLine) -> None:
        before = None
        for word in line.words:
            if before is not None and parted(before, word):
                gap = (before.box[2], before.box[1], max(before.box[2], word.box[0]), before.box[3])
                self._add(" ", line.page, [gap])
            self._add(word.text, line.page, word.boxes)
            before = word

    def _add(self, text: str, page: int, boxes: Sequence[Box]) -> None:
        self._text.append(text)
        for box in boxes:
            self._pages.append(page)
            self._edges.extend(box)

    def _goes_on_unparted(self, line: PrintedLine) -> bool:
        return bool(_BROKEN_CODE.match(self._text[-1]) and _CODE.match(line.text))
