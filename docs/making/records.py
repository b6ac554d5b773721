"""The reference of records, from their dataclasses."""

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

MEANINGS = Path(__file__).with_name("meanings.csv")
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
