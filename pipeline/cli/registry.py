"""``kehoach registry``: commands on a registry that is there."""

from __future__ import annotations

import click

from pipeline.cli.group import Entry, SafeGroup

_COMMANDS = {
    "explain": Entry("pipeline.cli.explain", "where a plan or campaign comes from: sources, joins, corrections"),
    "log": Entry("pipeline.cli.log", "what people corrected and judged"),
    "judge": Entry("pipeline.cli.judge", "say that two plans are the same, different, or that it is unsure"),
    "stats": Entry("pipeline.cli.stats", "what it holds: coverage, pages, conflicts, what to look at first"),
    "compare": Entry("pipeline.cli.compare", "tables by province and year"),
}


@click.group(cls=SafeGroup, entries=_COMMANDS)
def registry() -> None:
    """Look into a registry, and judge what belongs together.

    \b
    Example:
      kehoach registry explain registry/ 58/KH-UBND
      kehoach registry log registry/
    """
