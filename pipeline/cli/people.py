"""What the commands share that write down what somebody says: who says it, why, and the tables made anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from pipeline.cli.group import say
from pipeline.place import Place
from pipeline.registry.atomic import clear_temporaries
from pipeline.registry.corrections.values import remark
from pipeline.registry.fields import FieldError

Command = Callable[..., Any]


def _said(_context: click.Context, option: click.Parameter, written: str | None) -> str | None:
    try:
        return None if written is None else remark(written)
    except FieldError as error:
        raise click.BadParameter(str(error), param=option) from error


def by(command: Command) -> Command:
    """The option --by, for a command that takes ``by``."""
    return click.option("--by", required=True, callback=_said, metavar="NAME", help="Your name.")(command)


def note(command: Command) -> Command:
    """The option --note, for a command that takes ``note``."""
    return click.option("--note", callback=_said, metavar="TEXT", help="Why, for those who read it later.")(command)


def no_tables(command: Command) -> Command:
    """The option --no-tables, for a command that takes ``no_tables``."""
    return click.option(
        "--no-tables",
        is_flag=True,
        help="Do not make the tables anew yet, when more is to come; the last command without this, or a build, does.",
    )(command)


def remake(registry: Place, *, wanted: bool) -> None:
    """Make the tables of a registry anew, when that is wanted. The caller holds its lock."""
    if not wanted:
        clear_temporaries(registry)
        say("the tables are as they were; `kehoach build`, or a correction without --no-tables, makes them anew")
        return
    from pipeline.registry.saying import remake_tables  # noqa: PLC0415 - slow to load

    remake_tables(registry)
