"""The page on outputs describes the tables as they are."""

from pathlib import Path

import pytest

from pipeline.registry.database.tables import TABLES

(PAGE,) = (Path(__file__).parents[3] / "docs").rglob("outputs.md")


@pytest.mark.parametrize("name", TABLES)
def test_each_column_is_described(name: str) -> None:
    page = PAGE.read_text(encoding="utf-8")
    section = page.partition(f"### `{name}`\n")[2].partition("\n### ")[0]
    for column in TABLES[name].columns:
        if column.about.startswith("of the plan:"):
            assert f"`{column.name}`" in section
        else:
            assert f"| `{column.name}` | {column.kind} | {column.about} |" in section
    assert f"| `{name}` | {TABLES[name].about.removeprefix('one row per ')} |" in page
