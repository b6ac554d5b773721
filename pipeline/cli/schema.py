"""``kehoach schema``: the JSON Schema of the records."""

from __future__ import annotations

import json

import click

from pipeline.codec import json_schema


@click.command()
def schema() -> None:
    """Print the JSON Schema of a record.

    \b
    Example:
      kehoach schema > schema.json
    """
    click.echo(json.dumps(json_schema(), ensure_ascii=False, indent=2))
