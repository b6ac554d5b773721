"""The database of a registry, for commands that read it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from typing import Any

import click

from pipeline.cli.group import WrongUse
from pipeline.place import Place
from pipeline.registry.comparisons.places import day_of
from pipeline.registry.copies import local_copy
from pipeline.registry.database.schema import DATABASE


@contextmanager
def open_tables(registry: Place) -> Iterator[sqlite3.Connection]:
    """A connection to ``registry.sqlite`` for reading.

    Raises:
        WrongUse: when it is not there or cannot be read.
    """
    file = registry / DATABASE
    if not file.is_file():
        raise WrongUse(f"{registry}: it holds no {DATABASE}; make it with `kehoach build`")
    with (
        local_copy(file) as copy,
        closing(sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro", uri=True)) as connection,
    ):
        try:
            yield connection
        except sqlite3.DatabaseError as error:
            raise WrongUse(f"{file}: it cannot be read ({error}); run `kehoach build` again") from error


def as_of(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option --as-of, for a command that takes ``as_of`` (a date or None)."""
    return click.option(
        "--as-of",
        callback=_read_day,
        metavar="DATE",
        help="Count by the provinces of this day: 2024-12-31 for the 63 before the merger, 2025-07-01 for the 34 since;"
        " without it, by those of the time of issue.",
    )(command)


def _read_day(_context: click.Context, _option: click.Parameter, written: str | None) -> date | None:
    try:
        return None if written is None else day_of(written)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error
