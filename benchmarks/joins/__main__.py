"""Write an archive, or judge a registry of it.

``python -m benchmarks.joins FOLDER [--cast second]`` writes; with ``--score REGISTRY [--errors]`` it judges.
"""

from __future__ import annotations

import os
from pathlib import Path

import click
from rich.console import Console

from benchmarks.joins.archive import write_archive
from benchmarks.joins.cast import CASTS, FIRST
from benchmarks.joins.gold import read_gold
from benchmarks.joins.registry import read_registry
from benchmarks.joins.report import fault_lines, reading_line, score_table
from benchmarks.joins.scoring import score


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--cast", type=click.Choice(CASTS), default=FIRST, show_default=True, help="Who appears in the archive.")
@click.option("--score", "judged", type=click.Path(file_okay=False, path_type=Path), help="Judge this registry.")
@click.option("--errors", is_flag=True, help="List every wrong and every missed pair with its reason.")
def main(folder: Path, cast: str, judged: Path | None, errors: bool) -> None:
    """Write pages and gold to FOLDER; with --score, judge a registry that was built from FOLDER/pages."""
    if judged is None and errors:
        raise click.UsageError("--errors lists the faults of a registry: name it with --score REGISTRY")
    try:
        if judged is None:
            write(folder, cast)
        else:
            judge(folder, judged, errors)
    except (OSError, ValueError) as error:
        raise click.ClickException(str(error)) from error


def write(folder: Path, cast: str) -> None:
    """Write the archive and say how large it is.

    Args:
        folder: where it goes.
        cast: who appears in it.
    """
    gold = write_archive(folder, cast)
    known = sum(plan.known == "page" for plan in gold.plans.values())
    click.echo(f"{len(gold.pages)} pages, {known} plans, {len(gold.parents)} campaigns", err=True)


def judge(folder: Path, registry: Path, errors: bool) -> None:
    """Print the scores of a registry.

    Args:
        folder: of the archive.
        registry: built from its pages.
        errors: whether every fault is listed too.
    """
    aligned, scores = score(read_gold(folder), read_registry(registry))
    console = Console(highlight=False, width=None if os.isatty(1) else 180)
    console.print(score_table(scores), reading_line(aligned), sep="\n")
    if errors:
        click.echo("\n".join(fault_lines(scores)))


if __name__ == "__main__":
    main()
