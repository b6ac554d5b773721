"""Cells of edited tables against the values that they were written from, and as new values."""

from __future__ import annotations

import re

from pipeline.registry.corrections.dates_meant import DAY, NAMED, DayFirst, dates_meant
from pipeline.registry.corrections.reading import Cell, Formula, SheetDate
from pipeline.registry.corrections.values import entries, tidy, truth
from pipeline.registry.dates import filled
from pipeline.registry.fields import Field, FieldError, Value
from pipeline.registry.sheets import cell as exported
from pipeline.registry.sheets import unguarded

_CUT = 32_700  # Excel keeps 32,767 characters of a cell; those at the ends may be blanks, which are not compared
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_ERRORS = frozenset("#NAME? #REF! #VALUE! #N/A #NUM! #DIV/0! #NULL!".split())

_YEAR = re.compile(r"\d{4}", re.ASCII)
_ISO = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?", re.ASCII)
_NO_YEAR = re.compile(r"\d{1,2}-[A-Za-z]{3}", re.ASCII)
_MADE_OF_NUMBER = re.compile(r"\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,4})?", re.ASCII)


def votes(cell: Cell) -> bool | None:
    """Whether a date of the file can only have been written with the day first (True), or only with the month first."""
    match = DAY.fullmatch(_text(cell)) if isinstance(cell, str) else None
    if match is None or (int(match[1]) > 12) == (int(match[2]) > 12):
        return None
    return int(match[1]) > 12


def is_unchanged(field: Field, cell: Cell, value: Value, day_first: DayFirst) -> bool:
    """Whether a cell still says what the export wrote into it, whatever the spreadsheet has done to it on the way.

    Args:
        field: of the column.
        cell: as it came back.
        value: of the plan.
        day_first: tells how the file writes dates; None when nothing does.
    """
    if cell == exported(value) or (value in (None, []) and cell in (None, "")):
        return True
    text, was = _text(cell), _text(exported(value))
    if text == was or (len(text) >= _CUT and was.startswith(text.removesuffix("…"))):
        return True
    if text.isdecimal() and was.isdecimal() and text.lstrip("0") == was.lstrip("0"):
        return True  # leading zeros that a spreadsheet took away
    if field.kind == "date" and isinstance(value, str):
        made = not (isinstance(cell, str) and _ISO.fullmatch(text))
        return any(iso == value or (made and iso == filled(value)) for iso in dates_meant(text, day_first))
    try:
        return field.kind == "truth" and truth(field.name, text) == value
    except FieldError:
        return False


def changed_value(field: Field, cell: Cell, value: Value, day_first: DayFirst) -> Value:
    """The value that somebody wrote into a cell; whether the field takes it is another question.

    Args:
        field: of the column.
        cell: as it came back.
        value: of the plan.
        day_first: tells how the file writes dates; None when nothing does.

    Raises:
        FieldError: when it cannot be told.
    """
    text = _text(cell)
    if text in _ERRORS:
        raise FieldError(f"{field.name}: the cell holds an error of the spreadsheet ({text})")
    if isinstance(cell, Formula):
        raise FieldError(
            f"{field.name}: the cell holds a formula without its result ({text}); open the table in a spreadsheet and"
            " save it there, or write the value itself"
        )
    if _lost_letters(_text(exported(value)), text):
        raise FieldError(
            f'{field.name}: its Vietnamese letters are lost ({text!r}); save the table as "CSV UTF-8" or .xlsx'
        )
    if field.kind == "date":
        return _date(field, text, day_first)
    if field.kind == "truth":
        return truth(field.name, text)
    if field.kind == "texts":
        return entries(text, value if isinstance(value, list) else [])
    looks_dated = NAMED.fullmatch(text) or _NO_YEAR.fullmatch(text)
    if isinstance(cell, SheetDate) or (looks_dated and _MADE_OF_NUMBER.fullmatch(str(value))):
        raise FieldError(f"{field.name}: the spreadsheet made a date of it ({text}); format the column as text")
    if field.kind == "year":
        return int(text) if _YEAR.fullmatch(text) else text or None
    return text or None


def _text(cell: Cell) -> str:
    if isinstance(cell, SheetDate):
        return cell.iso
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return unguarded(tidy(_CONTROL.sub("", "" if cell is None else str(cell)))).strip()


def _date(field: Field, text: str, day_first: DayFirst) -> Value:
    found = sorted(dates_meant(text, day_first))
    if len(found) > 1:
        raise FieldError(
            f"{field.name}: {text} can be {' or '.join(found)}; write it as {found[0]}, in a column of text"
        )
    return found[0] if found else text or None


def _lost_letters(was: str, text: str) -> bool:
    """Whether a text was saved in an encoding without Vietnamese letters."""
    same_length = len(was) == len(text) and was != text
    return same_length and all(a == b or (b == "?" and ord(a) > 127) for a, b in zip(was, text, strict=True))
