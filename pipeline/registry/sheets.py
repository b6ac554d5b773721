"""Tables as CSV and Excel files that a spreadsheet opens as they are and never executes."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import IO, Any

from pipeline.place import Place
from pipeline.registry.atomic import replacing
from pipeline.registry.rows import Row

# A spreadsheet takes a cell that begins like this for a formula; full-width signs count in East Asian versions. The
# apostrophe that guards it is told from one that was there by adding one to those too.
_FORMULA = re.compile("'*[=+\\-@\t\r＝＋－＠]")
_LIST_SEPARATOR = "; "


class MissingExtraError(Exception):
    """A package that only an extra of kehoach installs; the message names the extra."""


def cell(value: Any) -> str | int | None:
    """A value as a cell: lists joined by "; ", truth values as true and false, formulas made plain text by a "'"."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        value = _LIST_SEPARATOR.join(value)
    if isinstance(value, str) and _FORMULA.match(value):
        return f"'{value}"
    return value  # type: ignore[no-any-return]


def unguarded(text: str) -> str:
    """The text of a cell that ``cell`` may have made plain text by a "'"."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def write_csv(file: IO[str], columns: Sequence[str], rows: Iterable[Row]) -> None:
    """Write a table with its header; the caller opens the file (UTF-8 with BOM, newline="")."""
    csv.writer(file).writerow(columns)
    _write_rows(file, columns, rows)


def _write_rows(file: IO[str], columns: Sequence[str], rows: Iterable[Row]) -> None:
    csv.writer(file).writerows([cell(row.get(name)) for name in columns] for row in rows)


@contextmanager
def csv_file(path: Place, columns: Sequence[str]) -> Iterator[Callable[[Iterable[Row]], None]]:
    """A CSV file that takes rows: UTF-8 with BOM (so that Excel knows), a header also when there are no rows.

    Args:
        path: where it appears when the context ends.
        columns: its header.

    Yields:
        What writes rows.
    """
    with replacing(path) as temporary, temporary.open("w", encoding="utf-8-sig", newline="") as file:
        write_csv(file, columns, ())
        yield lambda rows: _write_rows(file, columns, rows)


def save_xlsx(path: Place, columns: Sequence[str], rows: Iterable[Row]) -> None:
    """Write an Excel file with one sheet.

    Raises:
        MissingExtraError: when openpyxl is not installed.
    """
    try:
        from openpyxl import Workbook  # noqa: PLC0415 - an extra
        from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE  # noqa: PLC0415
    except ImportError as error:
        raise MissingExtraError("Excel files need the extra xlsx: pip install 'kehoach[xlsx]'") from error
    book = Workbook(write_only=True)
    sheet = book.create_sheet("plans")
    sheet.freeze_panes = "A2"
    sheet.append(list(columns))
    for row in rows:
        cells = [cell(row.get(name)) for name in columns]
        sheet.append([ILLEGAL_CHARACTERS_RE.sub("", c) if isinstance(c, str) else c for c in cells])
    with replacing(path) as temporary:
        book.save(temporary)
