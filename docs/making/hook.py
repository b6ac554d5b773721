"""The hook of mkdocs: puts the generated pages beside the written ones, and tables into the places left for them."""

from __future__ import annotations

from collections.abc import Callable

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from docs.making.commands import commands_page
from docs.making.records import columns_in_vietnamese, records_page, tables_page
from docs.making.rules import rules_page

GENERATED: dict[str, Callable[[], str]] = {
    "reference/commands.md": commands_page,
    "reference/records.md": records_page,
    "reference/tables.md": tables_page,
    "reference/rules.md": rules_page,
}
PLACES: dict[str, Callable[[], str]] = {"<!-- columns -->": columns_in_vietnamese}


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the generated pages."""
    for name, make in GENERATED.items():
        files.append(File.generated(config, name, content=make()))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001 - by name
    """Fill the places."""
    for place, make in PLACES.items():
        if place in markdown:
            markdown = markdown.replace(place, make())
    return markdown
