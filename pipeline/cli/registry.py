"""``kehoach registry``: commands on a registry that is there."""

from __future__ import annotations

import click

from pipeline.cli.group import Entry, SafeGroup

_COMMANDS = {
    "stats": Entry("pipeline.cli.stats", "what it holds: coverage, pages, conflicts, what to look at first"),
    "compare": Entry("pipeline.cli.compare", "tables by province and year"),
}


@click.group(cls=SafeGroup, entries=_COMMANDS)
def registry() -> None:
    """Look into a registry, and judge what belongs together."""
