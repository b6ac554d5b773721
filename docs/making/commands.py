"""The reference of the command line, from its own help."""

from __future__ import annotations

from collections.abc import Iterator

import click

from pipeline.cli import main

_WIDTH = 94  # of a block of code beside both lists of contents


def commands() -> Iterator[tuple[str, click.Command, click.Context]]:
    """All commands with their full names, groups before what is in them."""
    yield from _below("kehoach", main, None)


def _below(
    name: str, command: click.Command, parent: click.Context | None
) -> Iterator[tuple[str, click.Command, click.Context]]:
    context = click.Context(
        command, info_name=name.rpartition(" ")[2], parent=parent, terminal_width=_WIDTH, max_content_width=_WIDTH
    )
    yield name, command, context
    if isinstance(command, click.Group):
        for part in command.list_commands(context):
            found = command.get_command(context, part)
            if found is not None:
                yield from _below(f"{name} {part}", found, context)


def commands_page() -> str:
    """The page on the commands."""
    parts = ["# Commands\n\nWhat `--help` of each command says.\n"]
    for name, command, context in commands():
        parts.append(f"## {name}\n\n```text\n{command.get_help(context)}\n```\n")
    return "\n".join(parts)
