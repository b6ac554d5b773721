"""Tables as an Excel file, one sheet each."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.place import Place
from pipeline.registry.database.read import Reader
from pipeline.registry.database.tables import Column, Kind, Table
from pipeline.registry.exports.workbook import Heading, Workbook
from pipeline.registry.labels import Language

_WIDTHS: dict[Kind, int] = {
    "text": 24,
    "category": 16,
    "link": 40,
    "date": 13,
    "time": 26,
    "count": 10,
    "share": 12,
    "truth": 12,
    "texts": 40,
}
_WIDTH_OF = {"subject": 60, "title": 60, "task": 60, "issuer": 40, "version": 14}


def save_tables(path: Place, reader: Reader, tables: Iterable[Table], language: Language = "en") -> list[str]:
    """Write tables as an Excel file; memory does not grow with their rows, but for the links of a sheet.

    Args:
        path: where it appears when it is whole.
        reader: of the database.
        tables: a sheet each, which bears the table's name.
        language: of headings and of values that are chosen from a few; in English they are those of the record.

    Returns:
        Notes on what an Excel file cannot hold.

    Raises:
        MissingExtraError: when openpyxl is not installed.
    """
    book = Workbook()
    for table in tables:
        rows = table.in_language(reader.rows(table), language)
        book.add(table.name, [_heading(column, language) for column in table.columns], rows)
    book.save(path)
    return book.notes


def _heading(column: Column, language: Language) -> Heading:
    text = column.heading(language)
    width = _WIDTH_OF.get(column.name, _WIDTHS[column.kind])
    # The button of the filter takes the room of three letters.
    return Heading(column.name, text, max(width, len(text) + 3), column.kind == "link")
