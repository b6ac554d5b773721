"""Edited tables as they come back: CSV as Excel and LibreOffice write it, and Excel files."""

from __future__ import annotations

import csv
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from pipeline.registry.corrections.entry import GIVEN
from pipeline.registry.corrections.others import not_of_plans, table_of_headings, table_of_id
from pipeline.registry.database.tables import PLANS
from pipeline.registry.fields import FIELD_OF
from pipeline.registry.labels import VALUES, VIETNAMESE
from pipeline.registry.parts import RegistryError
from pipeline.registry.sheets import MissingExtraError

ID, VERSION = "id", "version"
_CHOSEN = {column.name: column.choices for column in PLANS.columns if column.choices}
_CHOICES = {name: {VALUES[value].casefold(): value for value in values} for name, values in _CHOSEN.items()}
_DELIMITERS = ",;\t"
_MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_PLAN = "p-"


class EditedTableError(RegistryError):
    """A table that cannot be read back; the message names it and says what to do."""


class SheetDate(NamedTuple):
    """What a spreadsheet holds as a date: ISO, cut to what it shows."""

    iso: str


class Formula(NamedTuple):
    """A formula whose result the file does not hold: no spreadsheet has reckoned it since it was written."""

    text: str

    def __str__(self) -> str:
        return self.text


_Numbered = tuple[int, Sequence["Cell"]]
Cell = str | int | float | bool | SheetDate | Formula | None


@dataclass(frozen=True, slots=True)
class EditedRow:
    """A row of an edited table.

    Attributes:
        where: sheet and row, for messages.
        cells: by the name of the column in English.
    """

    where: str
    cells: dict[str, Cell]


def read_rows(path: Path) -> Iterator[EditedRow]:
    """The rows of an edited table of plans; columns may be missing, in any order, and named in English or Vietnamese.

    Args:
        path: a .csv file (commas, semicolons or tabs; UTF-8, or UTF-16 with a mark), or an .xlsx file, of which all
            sheets with plans are read.

    Raises:
        EditedTableError: when it is no such table.
        MissingExtraError: when it is an Excel file and openpyxl is not installed.
        OSError: when it cannot be read.
    """
    suffix = path.suffix.lower()
    if suffix in (".csv", ".tsv", ".txt"):
        yield from _csv_rows(path)
    elif suffix == ".xlsx":
        yield from _xlsx_rows(path)
    else:
        raise EditedTableError(f"{path}: tables are read back as .csv or .xlsx; save it as one of these")


def _csv_rows(path: Path) -> Iterator[EditedRow]:
    csv.field_size_limit(sys.maxsize)
    with path.open("rb") as raw:
        start = raw.read(3)
    encoding = next((name for mark, name in _MARKS.items() if start.startswith(mark)), "utf-8")
    try:
        with path.open(encoding=encoding, newline="") as file:
            header = file.readline()
            if header.lower().startswith("sep="):
                header = file.readline()
            delimiter = max(_DELIMITERS, key=lambda mark: len(_known(_split(header, mark))))
            headings = _split(header, delimiter)
            if ID not in _known(headings):
                _refuse(path, filter(None, [table_of_headings({_folded(cell) for cell in headings})]))
            columns = _columns(headings, str(path))
            rows: Iterator[_Numbered] = enumerate(csv.reader(file, delimiter=delimiter), start=2)
            first, first_id = _up_to_first_id(headings, rows)
            _refuse(path, filter(None, [table_of_id(first_id)]))
            for number, cells in chain(first, rows):
                yield EditedRow(f"row {number}", _row(columns, cells))
    except UnicodeDecodeError as error:
        raise EditedTableError(
            f'{path}: it is not written in UTF-8, and Vietnamese letters may be lost; save it as "CSV UTF-8" or .xlsx'
        ) from error
    except csv.Error as error:
        raise EditedTableError(
            f'{path}: it cannot be read as CSV ({error}); save it anew as "CSV UTF-8" or .xlsx'
        ) from error


def _split(line: str, delimiter: str) -> list[str]:
    return next(csv.reader([line], delimiter=delimiter), [])


def _xlsx_rows(path: Path) -> Iterator[EditedRow]:
    try:
        from openpyxl import load_workbook  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise MissingExtraError("Excel files need the extra xlsx: pip install 'kehoach[xlsx]'") from error
    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except OSError:
        raise
    except Exception as error:  # openpyxl raises whatever its parsers do
        raise EditedTableError(
            f"{path}: this is no Excel file that can be read; save it anew as .xlsx or CSV"
        ) from error
    with closing(book):
        found = False
        others: list[str | None] = []
        for sheet in book.worksheets:
            sheet.reset_dimensions()  # what programs write there is not always true
            rows = enumerate(_sheet_rows(path, sheet), start=1)
            header = next(rows, (1, []))[1]
            if ID not in _known(header):
                others.append(table_of_headings({_folded(cell) for cell in header}))
                continue
            first, first_id = _up_to_first_id(header, rows)
            if first_id and not first_id.startswith(_PLAN):
                others.append(table_of_id(first_id))
                continue
            found = True
            columns = _columns(header, f"{path}, sheet {sheet.title}")
            for number, cells in chain(first, rows):
                yield EditedRow(f"sheet {sheet.title}, row {number}", _row(columns, cells))
        if not found:
            _refuse(path, filter(None, others))
            raise EditedTableError(
                f"{path}: no sheet has a column {ID} with ids of plans; it is an export of the plans that is read back"
            )


def _up_to_first_id(header: Sequence[Cell], rows: Iterator[_Numbered]) -> tuple[list[_Numbered], str]:
    """The rows of a table up to the first with an id, which are taken from it, and that id; "" when none has any."""
    at = [_NAMES.get(_folded(cell)) for cell in header].index(ID)
    taken: list[_Numbered] = []
    for row in rows:
        taken.append(row)
        written = str(row[1][at] or "").strip() if at < len(row[1]) else ""
        if written:
            return taken, written
    return taken, ""


def _refuse(path: Path, others: Iterable[str]) -> None:
    """Stop when a file holds other tables."""
    if names := list(others):
        raise EditedTableError(f"{path}: {not_of_plans(names)}")


def _sheet_rows(path: Path, sheet: Any) -> Iterator[list[Cell]]:
    formulas = cache(lambda: _formulas(path, sheet.title))  # only asked for where there is a cell without a value
    for row in sheet.iter_rows():
        yield [_cell(cell, formulas) for cell in row]


def _formulas(path: Path, title: str) -> dict[str, str]:
    """The formulas of a sheet by their place ("C7"); read with their results, they cannot be told from empty cells."""
    from openpyxl import load_workbook  # noqa: PLC0415 - an extra

    with closing(load_workbook(path, read_only=True)) as book:
        sheet = book[title]
        sheet.reset_dimensions()
        found = (cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f")
        return {cell.coordinate: str(getattr(cell.value, "text", cell.value)) for cell in found}


def _cell(cell: Any, formulas: Callable[[], dict[str, str]]) -> Cell:
    value = cell.value
    # Where there is nothing at all openpyxl gives a cell without a place.
    if value is None and hasattr(cell, "coordinate") and (formula := formulas().get(cell.coordinate)):
        return Formula(formula)
    if isinstance(value, date):  # a datetime is one too
        shows_day = "d" in (cell.number_format or "d").lower()
        return SheetDate(value.isoformat()[:10] if shows_day else value.isoformat()[:7])
    return value if value is None or isinstance(value, str | int | float | bool) else str(value)


def _row(columns: dict[int, str], cells: Sequence[Cell]) -> dict[str, Cell]:
    return {name: _value(name, cells[at]) for at, name in columns.items() if at < len(cells)}


def _value(column: str, cell: Cell) -> Cell:
    """A cell with the value of the record for its Vietnamese name."""
    if not isinstance(cell, str) or column not in _CHOICES:
        return cell
    return _CHOICES[column].get(_folded(cell), cell)


def _known(header: Sequence[Cell]) -> list[str]:
    return [name for cell in header if (name := _NAMES.get(_folded(cell)))]


def _columns(header: Sequence[Cell], where: str) -> dict[int, str]:
    """The columns that are read, by their place; others (the user's notes) are left alone."""
    columns: dict[int, str] = {}
    for at, cell in enumerate(header):
        name = _NAMES.get(_folded(cell))
        if name is None:
            continue
        if name in columns.values():
            raise EditedTableError(f'{where}: two columns are called "{cell}"; delete one of them')
        columns[at] = name
    if ID not in columns.values():
        raise EditedTableError(
            f"{where}: there is no column {ID} ({VIETNAMESE[ID]}), which says what plan a row is about; it is an"
            " export of the plans that is read back, with its first row"
        )
    if not columns.keys() - {at for at, name in columns.items() if name in (ID, VERSION)}:
        raise EditedTableError(f"{where}: there is no column with values of plans in it")
    return columns


def _folded(cell: Cell) -> str:
    return " ".join(unicodedata.normalize("NFC", str(cell or "")).casefold().split())


_READ = (ID, VERSION, *FIELD_OF, *GIVEN)
_NAMES = {_folded(written): name for name in _READ for written in (VIETNAMESE.get(name, name), name)}
