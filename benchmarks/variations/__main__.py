"""Write an archive for measuring: ``python -m benchmarks.variations OUT --pages N --as files|warc --seed S``."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

import click

from benchmarks.variations.pages import Mix, Variations
from benchmarks.variations.write import write_files, write_warcs

_USUAL = Mix()
_SHARE = click.FloatRange(0, 1)


@click.command()
@click.argument("out", type=click.Path(file_okay=False, path_type=Path))
@click.option("--pages", default=1_000, show_default=True, type=click.IntRange(1), help="How many pages to write.")
@click.option("--first", default=0, show_default=True, type=click.IntRange(0), help="Number of the first page.")
@click.option(
    "--as", "form", type=click.Choice(["files", "warc"]), default="files", show_default=True,
    help="Files in folders of a thousand, or WARC files.",
)  # fmt: skip
@click.option("--seed", default=0, show_default=True, help="Another seed gives other pages.")
@click.option("--portal", default=_USUAL.portal, show_default=True, type=_SHARE, help="Share of HTML of 40 to 120 kB.")
@click.option("--html", default=_USUAL.html, show_default=True, type=_SHARE, help="Share of HTML among small pages.")
@click.option("--unrelated", default=_USUAL.unrelated, show_default=True, type=_SHARE, help="Share of other matters.")
@click.option("--duplicates", default=_USUAL.duplicates, show_default=True, type=_SHARE, help="Share of exact repeats.")
def main(
    out: Path,
    pages: int,
    first: int,
    form: str,
    seed: int,
    portal: float,
    html: float,
    unrelated: float,
    duplicates: float,
) -> None:
    """Write variations of the sample corpus below OUT: the same pages for the same options on every machine."""
    started = perf_counter()
    made = Variations(seed, Mix(portal, html, unrelated, duplicates)).pages(pages, first)
    size = write_files(made, out) if form == "files" else write_warcs(made, out)
    click.echo(f"{pages:,} pages, {size / 1e6:,.1f} MB, {perf_counter() - started:.1f} s", err=True)


if __name__ == "__main__":
    main()
