"""Tables as CSV files: those that every build writes into the registry, and those that are asked for."""

from __future__ import annotations

import sqlite3
from typing import IO

from pipeline.place import Place
from pipeline.registry.atomic import replacing
from pipeline.registry.database.read import Reader
from pipeline.registry.database.tables import TABLES, Table
from pipeline.registry.labels import Language
from pipeline.registry.sheets import write_csv

CSV_TABLES = tuple(f"{name}.csv" for name in TABLES)


def write_csv_tables(connection: sqlite3.Connection, registry: Place) -> None:
    """Write the CSV tables of a registry, each with its header also when it has no rows.

    Args:
        connection: to its database.
        registry: its folder.

    Raises:
        OSError: when they cannot be written.
    """
    for table in TABLES.values():
        save_csv(registry / f"{table.name}.csv", Reader(connection), table)


def save_csv(path: Place, reader: Reader, table: Table, language: Language = "en", encoding: str = "utf-8-sig") -> None:
    """Write a table as a CSV file; memory does not grow with its rows.

    Args:
        path: where it appears when it is whole.
        reader: of the database.
        table: the table.
        language: of headings and of values that are chosen from a few; in English they are those of the record.
        encoding: UTF-8, with the BOM by which Excel knows it or without.
    """
    with replacing(path) as temporary, temporary.open("w", encoding=encoding, newline="") as file:
        print_csv(file, reader, table, language)


def print_csv(file: IO[str], reader: Reader, table: Table, language: Language = "en") -> None:
    """Write a table as CSV to an open file."""
    names = [column.name for column in table.columns]
    headings = [column.heading(language) for column in table.columns]
    write_csv(file, names, table.in_language(reader.rows(table), language), headings)
