"""Excel files, written row by row."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any

from pipeline.place import Place
from pipeline.registry.atomic import replacing
from pipeline.registry.rows import Row
from pipeline.registry.sheets import MissingExtraError, cell

# What Excel opens: rows of a sheet with the header, letters in a cell, links in a sheet.
MOST_ROWS = 1_048_576
MOST_LETTERS = 32_767
MOST_LINKS = 65_530
_WEB = re.compile(r"https?://\S+", re.IGNORECASE)
_CUT = "…"


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a column.

    Attributes:
        name: of the values of a row that stand in it.
        text: what stands above it.
        width: in letters.
        links: whether its cells lead to the addresses that they hold.
    """

    name: str
    text: str
    width: int
    links: bool = False


class Workbook:
    """An Excel file that is being written.

    Attributes:
        notes: what Excel cannot hold, in words for users.
    """

    def __init__(self) -> None:
        try:
            import openpyxl  # noqa: PLC0415 - an extra
        except ImportError as error:
            raise MissingExtraError("Excel files need the extra xlsx: pip install 'kehoach[xlsx]'") from error
        self._book = openpyxl.Workbook(write_only=True)
        self.notes: list[str] = []

    def add(self, name: str, headings: Sequence[Heading], rows: Iterable[Row], most_rows: int = MOST_ROWS) -> None:
        """Add a table: its sheet, and further sheets for what one cannot hold.

        Args:
            name: of the sheet; the second is called "NAME 2".
            headings: its columns.
            rows: read once.
            most_rows: how many a sheet holds, with the header.
        """
        rest = iter(rows)
        lost: Counter[str] = Counter()
        for number in range(1, MOST_ROWS):
            sheet = name if number == 1 else f"{name} {number}"
            _fill(self._book, sheet, headings, islice(rest, most_rows - 1), lost)
            following = next(rest, None)
            if following is None:
                break
            rest = chain([following], rest)
            self.notes.append(
                f"{name}: Excel holds {most_rows:,} rows in a sheet; the rest is in the sheet {name} {number + 1}"
            )
        for what, count in lost.items():
            self.notes.append(f"{name}: {count:,} {what}")

    def save(self, path: Place) -> None:
        """Write the file; it appears when it is whole."""
        with replacing(path) as temporary:
            self._book.save(temporary)


def _fill(book: Any, name: str, headings: Sequence[Heading], rows: Iterable[Row], lost: Counter[str]) -> None:
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - an extra
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE  # noqa: PLC0415
    from openpyxl.styles import Font  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    sheet = book.create_sheet(name)
    sheet.freeze_panes = "A2"
    for i, heading in enumerate(headings, 1):
        sheet.column_dimensions[get_column_letter(i)].width = heading.width
    bold, blue = Font(bold=True), Font(color="0563C1", underline="single")

    def styled(value: str, font: Font, link: str | None = None) -> Any:
        made = WriteOnlyCell(sheet, value)
        made.font = font
        if link is not None:
            made.hyperlink = link
        return made

    def shown(value: Any) -> Any:
        value = cell(value)
        if not isinstance(value, str):
            return value
        value = ILLEGAL_CHARACTERS_RE.sub("", value)
        if len(value) > MOST_LETTERS:
            lost["cells were cut: Excel holds 32,767 letters in one; the other formats have them whole"] += 1
            value = value[: MOST_LETTERS - 1] + _CUT
        return value

    links = 0
    sheet.append([styled(heading.text, bold) for heading in headings])
    written = 1
    for row in rows:
        cells = [shown(row.get(heading.name)) for heading in headings]
        for i, heading in enumerate(headings):
            if heading.links and isinstance(cells[i], str) and _WEB.fullmatch(cells[i]):
                if links < MOST_LINKS:
                    cells[i] = styled(cells[i], blue, cells[i])
                    links += 1
                else:
                    lost["addresses are no links: Excel holds 65,530 of them in a sheet"] += 1
        sheet.append(cells)
        written += 1
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(headings))}{written}"
