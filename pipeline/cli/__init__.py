"""The command ``kehoach``. A command's module, and all that it needs, is loaded when the command is used."""

from __future__ import annotations

import click

from pipeline.cli.group import Entry, SafeGroup

__all__ = ["main"]

_COMMANDS = {
    "extract": Entry("pipeline.cli.extract", "pages to records: JSON Lines, CSV or Excel"),
    "build": Entry("pipeline.cli.build", "pages to a registry, the full run"),
    "show": Entry("pipeline.cli.look", "a page with its values marked, and its record"),
    "ingest": Entry("pipeline.cli.look", "a page as it was read: lines, what was cut and why"),
    "segment": Entry("pipeline.cli.look", "the sentences and words of a page"),
    "correct": Entry("pipeline.cli.correct", "other values for a plan, or those of an edited table"),
    "registry": Entry("pipeline.cli.registry", "look into a registry: explain, log, judge, stats, compare"),
    "evaluate": Entry("pipeline.cli.evaluate", "how well an output agrees with gold"),
    "verify": Entry("pipeline.cli.verify", "is a registry what its sources say, and one with itself"),
    "diff": Entry("pipeline.cli.diff", "what changed between two registries or outputs, plan by plan"),
    "export": Entry("pipeline.cli.export", "tables of a registry for other tools: CSV, Excel, Parquet, GraphML ..."),
    "schema": Entry("pipeline.cli.schema", "the JSON Schema of the records"),
}


@click.group(
    cls=SafeGroup,
    entries=_COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(package_name="kehoach", message="kehoach %(version)s")
def main() -> None:
    """Read published Vietnamese plans and make a registry of them.

    Number, date of issue, issuer, themes, timeframe and assigned agencies, each with its place in the source.

    \b
    Start here:
      kehoach show page.html
      kehoach build pages/ -o registry/

    Data goes to standard output, messages to standard error. Exit code 0: all well; 1: some inputs failed and are
    named; 2: wrong use, or nothing to read.
    """
