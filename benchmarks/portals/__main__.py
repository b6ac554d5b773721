"""Write the composed portal pages and their gold: ``python -m benchmarks.portals``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from benchmarks.portals.around import load_words
from benchmarks.portals.articles import load_articles
from benchmarks.portals.pages import HOME, Portals, read_plan


def compose_all(home: Path = HOME) -> Iterator[tuple[str, str, str]]:
    """All pages of the plan: name, page, gold.

    Args:
        home: the folder with the plan, the vocabulary, the articles and the templates.
    """
    portals = Portals(load_words(home / "around.toml"), load_articles(home / "articles"), home / "templates")
    for row in read_plan(home / "plan.csv"):
        yield row.page, *portals.compose(row)


@click.command()
def main() -> None:
    """Write the pages and their gold below corpus/portals."""
    for name, page, gold in compose_all():
        (HOME / "pages" / f"{name}.html").write_text(page, encoding="utf-8", newline="\n")
        (HOME / "gold" / f"{name}.txt").write_text(gold, encoding="utf-8", newline="\n")
        click.echo(f"{name}\t{len(page.encode()):,} bytes")


if __name__ == "__main__":
    main()
