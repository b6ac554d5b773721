"""The reference of records and tables, from the dataclasses and the columns of the code."""

from __future__ import annotations

import csv
import types
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from inspect import cleandoc
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from docs.making.markdown import code, table
from pipeline import model
from pipeline.display.labels import label
from pipeline.registry.fields import FIELD_OF
from pipeline.registry.rows import AGENCY_COLUMNS, PAGE_COLUMNS, PLAN_COLUMNS

MEANINGS = Path(__file__).with_name("meanings.csv")
# Columns of tables that are no field of a record; what fields of a plan hold in English says their own list.
_OF_TABLES = {
    "year": ("", "năm ban hành"),
    "page_id": ("id of the page; with `plan` the key of a row", "mã trang; cùng với `plan` là khóa của dòng"),
    "plan": ("position of the plan on its page, from 0", "thứ tự văn bản trên trang, từ 0"),
    "plans": ("how many plans are on the page", "số văn bản trên trang"),
    "agency": ("name of the agency", "tên cơ quan"),
    "agency_id": ("its id in the gazetteer", "mã cơ quan trong danh mục"),
    "lead": ("", "cơ quan chủ trì"),
    "coordinate": ("", "cơ quan phối hợp"),
    "implement": ("", "các nhóm thực hiện"),
    "start": ("", "ngày bắt đầu"),
    "end": ("", "ngày kết thúc"),
    "timeframe": ("", "nguyên văn về thời gian"),
    "end_event": ("", "sự kiện kết thúc"),
}
_OF_AGENCIES = ("kind", "role", "task", "deadline")
_PLAIN = {str: "text", int: "whole number", float: "number", bool: "true or false", type(None): "null"}


def meanings() -> dict[tuple[str, str], tuple[str, str]]:
    """What each field of each record means, in English and Vietnamese."""
    with MEANINGS.open(encoding="utf-8", newline="") as file:
        return {(row["of"], row["field"]): (row["en"], row["vi"]) for row in csv.DictReader(file)}


def record_kinds() -> list[type]:
    """The dataclasses of records, each behind the one that holds it."""
    found: list[type] = [model.Page]
    for kind in found:
        found += [part for part in _parts(kind) if part not in found]
    return found


def _parts(kind: type) -> Iterator[type]:
    def within(hint: Any) -> Iterator[type]:
        if is_dataclass(hint) and isinstance(hint, type):
            yield hint
        for argument in get_args(hint):
            yield from within(argument)

    for hint in get_type_hints(kind).values():
        yield from within(hint)


def records_page() -> str:
    """The page on the shape of the records."""
    told = meanings()
    parts = [
        "# Records\n\nOne JSON object per page ([JSON Schema](../schema.json)). Every field is always there; what is "
        "unknown is `null` or `[]`. [Outputs](outputs.md) says more on some, [Rules](rules.md) what reads them.\n"
    ]
    for kind in record_kinds():
        hints = get_type_hints(kind)
        rows = [
            (code(field.name), _in_json(hints[field.name]), told[kind.__name__, field.name][0])
            for field in fields(kind)
        ]
        about = cleandoc(kind.__doc__ or "").replace("``", "`")
        parts.append(f"## {kind.__name__}\n\n{about}\n\n{table(('field', 'holds', 'means'), rows)}")
    return "\n".join(parts)


def _in_json(hint: Any) -> str:
    """A type as it is written in JSON, in words."""
    origin, arguments = get_origin(hint), get_args(hint)
    if hint in _PLAIN:
        return _PLAIN[hint]
    if origin is Literal:
        return ", ".join(code(str(choice)) for choice in arguments)
    if origin in (Union, types.UnionType):
        return " or ".join(_in_json(choice) for choice in arguments)
    if origin is tuple:
        return f"list of {_in_json(arguments[0])}"
    return f"[{hint.__name__}](#{hint.__name__.lower()})"


def tables_page() -> str:
    """The page on the columns of the tables."""
    parts = [
        "# Tables\n\nCSV and Excel files, and DataFrames, have these columns, in this order. Lists are lists in "
        "DataFrames, and are joined by “; ” in files. [Outputs](outputs.md#tables) says how cells are written.\n"
    ]
    for title, columns in (
        ("Plans: `plans.csv`, `extract --format csv`, `to_frame`", PLAN_COLUMNS),
        ("Agencies: `agencies.csv`", AGENCY_COLUMNS),
        ("Pages: `Registry.pages`", PAGE_COLUMNS),
    ):
        rows = [(code(name), label(name, "vi").replace(name, ""), _column(name, columns)[0]) for name in columns]
        parts.append(f"## {title}\n\n{table(('column', 'tiếng Việt', 'holds'), rows)}")
    return "\n".join(parts)


def columns_in_vietnamese() -> str:
    """The columns of the table of plans for Vietnamese readers."""
    return table(("cột", "ý nghĩa"), [(code(name), _column(name, PLAN_COLUMNS)[1]) for name in PLAN_COLUMNS])


def _column(name: str, columns: tuple[str, ...]) -> tuple[str, str]:
    """What a column holds, in both languages."""
    told = meanings()
    if columns is AGENCY_COLUMNS and name in _OF_AGENCIES:
        return told["Agency", name]
    english, vietnamese = _OF_TABLES.get(name) or told.get(("Plan", name)) or told["Page", name]
    return (FIELD_OF[name].about if name in FIELD_OF else english), vietnamese
