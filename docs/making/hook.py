"""The hook of mkdocs: puts the generated pages beside the written ones, and tables into the places left for them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from docs.making.commands import commands_page
from docs.making.database import database_page
from docs.making.figures import without_marks
from docs.making.records import records_page
from docs.making.rules import rules_page
from docs.making.tables import tables_page

GENERATED: dict[str, Callable[[], str]] = {
    "reference/commands.md": commands_page,
    "reference/records.md": records_page,
    "reference/tables.md": tables_page,
    "reference/database.md": database_page,
    "reference/rules.md": rules_page,
}
EXAMPLE = Path(__file__).parents[1] / "examples" / "kehoach-hotlines"


def _file(name: str, language: str) -> Callable[[], str]:
    """A file of the example package as a block."""
    return lambda: f'```{language} title="{name}"\n{(EXAMPLE / name).read_text(encoding="utf-8")}```'


PLACES: dict[str, Callable[[], str]] = {
    "<!-- example: kehoach_hotlines.py -->": _file("kehoach_hotlines.py", "python"),
    "<!-- example: pyproject.toml -->": _file("pyproject.toml", "toml"),
}


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
    return without_marks(markdown)


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG001 - by name
    """Say that a Vietnamese page is in Vietnamese: for readers aloud, spelling and search."""
    return output.replace('<html lang="en"', '<html lang="vi"', 1) if page.file.src_uri.startswith("vi/") else output
