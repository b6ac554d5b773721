"""The option --as-of, for commands that count by province."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import click

from pipeline.registry.comparisons.places import day_of


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
