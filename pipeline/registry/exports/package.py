"""A Frictionless data package: CSV files, and a description of them that programs and people read."""

from __future__ import annotations

import json
from collections import Counter
from hashlib import sha256
from typing import Any
from urllib.parse import urlsplit

from pipeline.place import Place
from pipeline.registry.atomic import replacing
from pipeline.registry.database.read import Reader
from pipeline.registry.database.tables import PAGES, TABLES, Column, Kind, Table
from pipeline.registry.exports.tables_csv import save_csv
from pipeline.registry.sheets import LIST_SEPARATOR

DESCRIPTION = "datapackage.json"
_TYPES: dict[Kind, str] = {"count": "integer", "share": "number", "truth": "boolean"}
_DATE = r"\d{4}(-\d{2}(-\d{2})?)?"
_AT_ONCE = 1 << 20

Json = dict[str, Any]


def save_package(folder: Place, reader: Reader, licence: str | None = None) -> None:
    """Write a data package: the CSV files of all tables, and datapackage.json last.

    Args:
        folder: where it is made.
        reader: of the database.
        licence: name of the licence that the tables are published under, such as CC-BY-4.0; None says nothing of it.
    """
    resources = []
    for table in TABLES.values():
        file = folder / f"{table.name}.csv"
        save_csv(file, reader, table, encoding="utf-8")
        resources.append(_resource(table, file))
    package: Json = {
        "profile": "tabular-data-package",
        "name": "kehoach-registry",
        "title": "Published Vietnamese plans and campaigns",
        "description": "Made by kehoach from saved pages. A cell that is empty says that the pages do not tell.",
    }
    if licence is not None:
        package["licenses"] = [{"name": licence}]
    sources = _sources(reader)
    if sources:
        package["sources"] = sources
    with replacing(folder / DESCRIPTION) as temporary:
        text = json.dumps(package | {"resources": resources}, ensure_ascii=False, indent=2)
        temporary.write_text(f"{text}\n", encoding="utf-8")


def _resource(table: Table, file: Place) -> Json:
    size, digest = _measured(file)
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": file.name,
        "description": table.about,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": size,
        "hash": f"sha256:{digest}",
        "schema": table_schema(table),
    }


def _measured(file: Place) -> tuple[int, str]:
    size, digest = 0, sha256()
    with file.open("rb") as stream:
        while piece := stream.read(_AT_ONCE):
            size += len(piece)
            digest.update(piece)
    return size, digest.hexdigest()


def table_schema(table: Table) -> Json:
    """The Table Schema of a table: its columns with types and descriptions, its keys."""
    schema: Json = {"fields": [_field(table, column) for column in table.columns]}
    if table.key:
        schema["primaryKey"] = list(table.key)
    schema["foreignKeys"] = [
        # A table names itself by an empty string.
        {"fields": [name], "reference": {"resource": other if other != table.name else "", "fields": ["id"]}}
        for name, other in table.links.items()
    ]
    return schema


def _field(table: Table, column: Column) -> Json:
    constraints: Json = {}
    if column.name in table.key:
        constraints["required"] = True
    if column.kind == "date":
        constraints["pattern"] = _DATE
    if column.kind == "share":
        constraints |= {"minimum": 0, "maximum": 1}
    if column.choices:
        constraints["enum"] = list(column.choices)
    joined = f"; entries are joined by {LIST_SEPARATOR!r}" if column.kind == "texts" else ""
    field: Json = {
        "name": column.name,
        "type": _TYPES.get(column.kind, "string"),
        "title": column.heading("vi"),
        "description": column.about + joined,
    }
    if column.kind == "truth":
        field |= {"trueValues": ["true"], "falseValues": ["false"]}
    return field | {"constraints": constraints} if constraints else field


def _sources(reader: Reader) -> list[Json]:
    """The hosts that the pages come from, those with most pages first."""
    addresses = (row["url"] for row in reader.rows(PAGES, [PAGES.column("url")]) if row["url"])
    hosts = Counter(host for host in map(_host, addresses) if host)
    ordered = sorted(hosts, key=lambda host: (-hosts[host], host))
    return [{"title": host, "path": f"https://{host}/"} for host in ordered]


def _host(url: str) -> str | None:
    try:
        return urlsplit(url).hostname
    except ValueError:
        return None
