"""Cells that went through a spreadsheet: what it has done to them is no edit, and what somebody wrote is understood."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.registry.corrections.cells import changed_value, is_unchanged, votes
from pipeline.registry.corrections.reading import SheetDate
from pipeline.registry.corrections.values import value_of
from pipeline.registry.fields import FIELD_OF, FieldError

# field, value of the plan, cell, whether dates have the day first
UNCHANGED = [
    ("number", "126/KH-UBND", "126/KH-UBND", None),
    ("number", "57", 57, None),
    ("number", "57", 57.0, None),
    ("number", "057", "57", None),
    ("province_code", "01", 1, None),
    ("number", None, None, None),
    ("number", None, "", None),
    ("number", None, "  ", None),
    ("subject", "=1+1", "'=1+1", None),
    ("subject", "=1+1", "=1+1", None),
    ("subject", "'=1+1", "''=1+1", None),
    ("subject", "- trồng cây", "'- trồng cây", None),
    ("subject", "trồng cây", "trồng cây", None),
    ("subject", "trồng cây", "tro\u0302\u0300ng ca\u0302y", None),
    ("subject", "một\nhai", "một\r\nhai", None),
    ("subject", "một\x0bhai", "mộthai", None),
    ("subject", "cây " * 10_000, ("cây " * 10_000)[:32_767], None),
    ("subject", "cây " * 10_000, ("cây " * 10_000)[:32_766] + "…", None),
    ("year", 2023, 2023, None),
    ("year", 2023, "2023", None),
    ("is_campaign", True, "TRUE", None),
    ("is_campaign", False, False, None),
    ("is_campaign", True, "ĐÚNG", None),
    ("themes", [], None, None),
    ("themes", ["a; b", "c"], "a; b; c", None),
    ("themes", ["=a", "b"], "'=a; b", None),
    ("end", "2023-12-31", "2023-12-31", None),
    ("end", "2023-12-31", SheetDate("2023-12-31"), None),
    ("end", "2023-12-31", "2023-12-31 00:00:00", None),
    ("end", "2023-12-31", "31/12/2023", None),
    ("end", "2023-12-31", "12/31/2023", None),
    ("end", "2023-12-31", "31.12.23", None),
    ("end", "2023-12-31", "31-Dec-23", None),
    ("end", "2023-04-03", "3/4/2023", None),
    ("end", "2023-04-03", "4/3/2023", None),
    ("end", "2023-04-03", "3/4/2023", True),
    ("end", "2023-04-03", "2023/4/3", None),
    ("end", "2024-05", SheetDate("2024-05"), None),
    ("end", "2024-05", SheetDate("2024-05-01"), None),
    ("end", "2024-05", "May-24", None),
    ("end", "2024-05", "Thg5-24", None),
    ("end", "2024-05", "05/2024", None),
    ("end", "2024-05", "01/05/2024", None),
    ("end", "1975-05", "May-75", None),
    ("end", "2024", 2024, None),
]


@pytest.mark.parametrize(("field", "value", "cell", "day_first"), UNCHANGED)
def test_what_a_spreadsheet_does_is_no_edit(field: str, value: Any, cell: Any, day_first: bool | None) -> None:
    assert is_unchanged(FIELD_OF[field], cell, value, lambda: day_first)


# field, value of the plan, cell, whether dates have the day first, value that was meant
CHANGED = [
    ("number", "126/KH-UBND", " 127/KH-UBND ", None, "127/KH-UBND"),
    ("number", "126/KH-UBND", None, None, None),
    ("number", None, 57, None, "57"),
    ("number", "2", "²", None, "²"),
    ("year", 2023, "9" * 5000, None, "9" * 5000),
    ("subject", None, "tro\u0302\u0300ng ca\u0302y", None, "trồng cây"),
    ("subject", "trồng cây", "'=1+1", None, "=1+1"),
    ("subject", "trồng cây?", "trồng rừng?", None, "trồng rừng?"),
    ("is_campaign", True, "FALSE", None, False),
    ("is_campaign", False, "có", None, True),
    ("themes", ["a; b", "c"], "a; b; d", None, ["a; b", "d"]),
    ("themes", ["a"], "b ;c;", None, ["b", "c"]),
    ("themes", ["a"], None, None, []),
    ("end", "2023-12-31", "2024-01-15", None, "2024-01-15"),
    ("end", "2024-05", "2024-05-01", None, "2024-05-01"),  # typed, and no work of a spreadsheet
    ("end", "2023", 2024, None, "2024"),
    ("end", "2023-12-31", SheetDate("2024-01"), None, "2024-01"),
    ("end", "2023-12-31", "15/1/2024", None, "2024-01-15"),
    ("end", "2023-12-31", "3/4/2024", True, "2024-04-03"),
    ("end", "2023-12-31", "3/4/2024", False, "2024-03-04"),
    ("end", "2023-12-31", "6/2024", None, "2024-06"),
    ("end", "2023-12-31", "", None, None),
    ("year", 2023, "2024", None, 2024),
]


@pytest.mark.parametrize(("field", "value", "cell", "day_first", "meant"), CHANGED)
def test_what_somebody_wrote(field: str, value: Any, cell: Any, day_first: bool | None, meant: Any) -> None:
    assert not is_unchanged(FIELD_OF[field], cell, value, lambda: day_first)
    assert changed_value(FIELD_OF[field], cell, value, lambda: day_first) == meant


@pytest.mark.parametrize(
    ("field", "value", "cell", "reason"),
    [
        ("end", "2023-12-31", "3/4/2024", "can be 2024-03-04 or 2024-04-03; write it as 2024-03-04"),
        ("number", "12/5", "12-May", "made a date of it"),
        ("number", "12/5", SheetDate("2024-05-12"), "made a date of it"),
        ("subject", "Trồng cây", "Tr?ng cây", "letters are lost"),
        ("subject", "Trồng cây", "#NAME?", "an error of the spreadsheet"),
        ("is_campaign", True, "", "true or false"),
        ("is_campaign", True, "maybe", "true or false"),
    ],
)
def test_what_cannot_be_understood_is_said(field: str, value: Any, cell: Any, reason: str) -> None:
    assert not is_unchanged(FIELD_OF[field], cell, value, lambda: None)
    with pytest.raises(FieldError, match=reason):
        changed_value(FIELD_OF[field], cell, value, lambda: None)


@pytest.mark.parametrize(
    ("cell", "day_first"),
    [
        ("31/12/2023", True),
        ("12/31/2023", False),
        ("3/4/2023", None),
        ("12/12/2023", None),
        ("31/31/2023", None),
        ("2023-12-31", None),
        (2023, None),
        (None, None),
    ],
)
def test_dates_that_tell_how_a_file_writes_them(cell: Any, day_first: bool | None) -> None:
    assert votes(cell) is day_first


@pytest.mark.parametrize(
    ("field", "written", "value"),
    [
        ("number", " 126/KH-UBND ", "126/KH-UBND"),
        ("number", "", None),
        ("subject", "tro\u0302\u0300ng", "trồng"),
        ("themes", "a; b", ["a", "b"]),
        ("themes", "", []),
        ("is_campaign", "Có", True),
        ("is_campaign", "0", False),
        ("plan", "none", False),
        ("plan", "keep", True),
        ("end", "2024-05", "2024-05"),
        ("end", "3/4/2024", "2024-04-03"),  # the day comes first
        ("end", "5/2024", "2024-05"),
        ("end", "cuối năm", "cuối năm"),  # which the field refuses
        ("end", "", None),
    ],
)
def test_values_on_the_command_line(field: str, written: str, value: Any) -> None:
    assert value_of(field, written) == value


@pytest.mark.parametrize(
    ("field", "written", "reason"),
    [
        ("is_campaign", "", "true or false"),
        ("plan", "delete", '"none"'),
        ("number", "12\udcff", "letters that cannot be read"),
    ],
)
def test_values_that_cannot_be_understood(field: str, written: str, reason: str) -> None:
    with pytest.raises(FieldError, match=reason):
        value_of(field, written)
