"""Records to JSON and back, and the JSON Schema of the records; all derived from the dataclasses of ``model``."""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Iterable
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from json.encoder import encode_basestring
from math import isfinite
from operator import attrgetter
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from pipeline.model import Page, Plan

Json = dict[str, Any]


class RecordError(ValueError):
    """A JSON value that does not fit the record shape; the message names the field."""


def to_json(record: Any) -> Any:
    """Turn a record (or a part of one) into plain JSON values: dicts, lists, strings, numbers, booleans, None."""
    if isinstance(record, tuple | list):
        return [to_json(item) for item in record]
    names = _names(record.__class__)
    return record if names is None else {name: to_json(getattr(record, name)) for name in names}


@cache
def _names(kind: Any) -> tuple[str, ...] | None:
    """The fields of a kind of record; None for a kind of plain value."""
    return tuple(f.name for f in fields(kind)) if is_dataclass(kind) else None


def dumps(record: Any) -> str:
    """A record (or a part of one that is a record) as JSON on one line: what ``json.dumps`` makes of ``to_json``."""
    return _write_record(record)


def _write_record(record: Any) -> str:
    """Written in one go: dicts on the way take twice the time."""
    shape, values = _shape(record.__class__)
    return shape % tuple([_WRITERS.get(type(value), _write_record)(value) for value in values(record)])


@cache
def _shape(kind: Any) -> tuple[str, Callable[[Any], tuple[Any, ...]]]:
    """The JSON of a kind of record with a gap for each value, and what gets the values."""
    names = [f.name for f in fields(kind)]
    return "{" + ", ".join(f'"{name}": %s' for name in names) + "}", attrgetter(*names)


def _write_items(items: Iterable[Any]) -> str:
    return "[" + ", ".join([_WRITERS.get(type(item), _write_record)(item) for item in items]) + "]"


_WRITERS: dict[type, Callable[[Any], str]] = {
    str: encode_basestring,
    type(None): lambda _: "null",
    bool: lambda value: "true" if value else "false",
    int: repr,
    float: lambda value: repr(value) if isfinite(value) else json.dumps(value),
    tuple: _write_items,
    list: _write_items,
}


def loads(line: str, *, bare: bool = False) -> Page:
    """Read a line back; the result equals the page it was written from.

    Args:
        line: by ``dumps``.
        bare: leave out the text and the evidence, which are most of a record and no part of a table.

    Raises:
        RecordError: when the line is not JSON or does not fit the record shape.
    """
    data = _json(line)
    if bare and isinstance(data, dict):
        data |= {"text": None, "evidence": []}
    page = from_json(Page, data)
    assert isinstance(page, Page)
    return page


def loads_plan(record: str) -> Plan:
    """Read a plan back that ``dumps`` wrote by itself, as the tables of a registry hold it.

    Raises:
        RecordError: when it is not JSON or does not fit the record shape.
    """
    plan = from_json(Plan, _json(record), "plan")
    assert isinstance(plan, Plan)
    return plan


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise RecordError(f"not JSON: {error}") from error


def from_json(kind: Any, data: Any, where: str = "page") -> Any:
    """Build a value of the annotated type ``kind`` from plain JSON; missing fields take their defaults.

    Raises:
        RecordError: when the data does not fit, naming the field.
    """
    return _reader(kind)(data, where)


Reader = Callable[[Any, str], Any]


@cache
def _reader(kind: Any) -> Reader:
    """What reads values of an annotated type; made once, for asking what a type is takes longer than reading."""
    origin, args = get_origin(kind), get_args(kind)
    if is_dataclass(kind) and isinstance(kind, type):
        return _record_reader(kind)
    if origin in (Union, types.UnionType):
        return _union_reader(args)
    if origin is Literal:
        return _literal_reader(args)
    if origin is tuple:
        return _tuple_reader(args)
    return _plain_reader(kind)


def _plain_reader(kind: type) -> Reader:
    def read(data: Any, where: str) -> Any:
        if type(data) is kind:
            return data
        if kind is float and type(data) is int:
            return float(data)
        raise RecordError(f"{where}: {kind.__name__} is wanted, not {data!r}")

    return read


def _literal_reader(choices: tuple[Any, ...]) -> Reader:
    def read(data: Any, where: str) -> Any:
        if data in choices:
            return data
        raise RecordError(f"{where}: {data!r} is not one of {', '.join(map(str, choices))}")

    return read


def _tuple_reader(args: tuple[Any, ...]) -> Reader:
    item, length = _reader(args[0]), None if args[-1] is ... else len(args)

    def read(data: Any, where: str) -> Any:
        if not isinstance(data, list):
            raise RecordError(f"{where}: a list is wanted, not {type(data).__name__}")
        if length is not None and len(data) != length:
            raise RecordError(f"{where}: {length} items are wanted, not {len(data)}")
        return tuple([item(value, f"{where}[{i}]") for i, value in enumerate(data)])

    return read


def _record_reader(kind: type) -> Reader:
    readers = {name: _reader(hint) for name, hint in _hints(kind).items()}

    def read(data: Any, where: str) -> Any:
        if not isinstance(data, dict):
            raise RecordError(f"{where}: an object is wanted, not {type(data).__name__}")
        if not data.keys() <= readers.keys():
            raise RecordError(f"{where}: unknown field {sorted(data.keys() - readers.keys())[0]!r}")
        try:
            return kind(**{name: readers[name](value, f"{where}.{name}") for name, value in data.items()})
        except TypeError as error:
            raise RecordError(f"{where}: {error}") from error

    return read


def _union_reader(choices: tuple[Any, ...]) -> Reader:
    optional = type(None) in choices
    records: list[Any] = [choice for choice in choices if is_dataclass(choice)]
    first = _reader(next(choice for choice in choices if choice is not type(None)))

    def read(data: Any, where: str) -> Any:
        if data is None and optional:
            return None
        if records and isinstance(data, dict):
            fitting = (choice for choice in records if data.keys() <= _hints(choice).keys())
            return _reader(next(fitting, records[0]))(data, where)
        return first(data, where)

    return read


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def json_schema() -> Json:
    """The JSON Schema (draft 2020-12) of a page record."""
    definitions: dict[str, Json] = {}
    root = _schema_of(Page, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "kehoach page record",
        **root,
        "$defs": dict(sorted(definitions.items())),
    }


_PLAIN: dict[Any, str] = {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}


def _schema_of(kind: Any, definitions: dict[str, Json]) -> Json:
    origin, args = get_origin(kind), get_args(kind)
    if kind in _PLAIN:
        return {"type": _PLAIN[kind]}
    if origin is Literal:
        return {"enum": list(args)}
    if origin is tuple:
        item = {"type": "array", "items": _schema_of(args[0], definitions)}
        return item if args[-1] is ... else {**item, "minItems": len(args), "maxItems": len(args)}
    if origin in (Union, types.UnionType):
        return {"anyOf": [_schema_of(choice, definitions) for choice in args]}
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}
        properties = {name: _schema_of(hint, definitions) for name, hint in _hints(kind).items()}
        definitions[kind.__name__] = {
            "type": "object",
            "description": " ".join((kind.__doc__ or "").split()),
            "properties": properties,
            "required": [f.name for f in fields(kind) if f.default is MISSING],
            "additionalProperties": False,
        }
    return {"$ref": f"#/$defs/{kind.__name__}"}
