"""Tables as cells and CSV files that a spreadsheet opens as they are and never executes."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from typing import IO, Any

from pipeline.registry.rows import Row

# A spreadsheet takes a cell that begins like this for a formula; full-width signs count in East Asian versions. The
# apostrophe that guards it is told from one that was there by adding one to those too.
_FORMULA = re.compile("'*[=+\\-@\t\r＝＋－＠]")
LIST_SEPARATOR = "; "


class MissingExtraError(Exception):
    """A package that only an extra of kehoach installs; the message names the extra."""


def cell(value: Any) -> str | int | None:
    """A value as a cell: lists joined by "; ", truth values as true and false, formulas made plain text by a "'"."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        value = LIST_SEPARATOR.join(value)
    if isinstance(value, str) and _FORMULA.match(value):
        return f"'{value}"
    return value  # type: ignore[no-any-return]


def unguarded(text: str) -> str:
    """The text of a cell that ``cell`` may have made plain text by a "'"."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def write_csv(
    file: IO[str], columns: Sequence[str], rows: Iterable[Row], headings: Sequence[str] | None = None
) -> None:
    """Write a table, with its header also when there are no rows.

    Args:
        file: opened by the caller (newline=""; UTF-8 with BOM, so that Excel knows).
        columns: the names of the values that are taken of each row.
        rows: read once.
        headings: what stands above the columns; by default their names.
    """
    writer = csv.writer(file)
    writer.writerow(headings or columns)
    writer.writerows([cell(row.get(name)) for name in columns] for row in rows)
