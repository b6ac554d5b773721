"""The command as a whole: help, versions, pipes, documents."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from pipeline.registry.database.tables import TABLES
from pipeline.registry.rows import PLAN_COLUMNS

Run = Callable[..., Result]
ROOT = Path(__file__).parents[2]
COMMANDS = ("extract", "build", "show", "ingest", "segment", "correct", "registry", "evaluate", "schema")
KEHOACH = [sys.executable, "-m", "pipeline"]


def test_help_lists_the_commands(kehoach: Run) -> None:
    result = kehoach("--help")
    assert result.exit_code == 0
    for command in COMMANDS:
        assert f"\n  {command} " in result.stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help_with_an_example(command: str, kehoach: Run) -> None:
    result = kehoach(command, "--help")
    assert result.exit_code == 0
    assert f"Example:\n    kehoach {command}" in result.stdout


def test_version(kehoach: Run) -> None:
    assert kehoach("--version").stdout.startswith("kehoach 0.")


@pytest.mark.parametrize("arguments", [["bogus"], ["extract"], ["build", "x"], ["show", "--bogus"], ["evaluate", "x"]])
def test_wrong_use(arguments: list[str], kehoach: Run) -> None:
    result = kehoach(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Error: " in result.stderr


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["extrac", "pages/"], "there is no command 'extrac'; did you mean extract?"),
        (["registry", "stat"], "there is no command 'stat'; did you mean stats?"),
        (["bogus"], "No such command 'bogus'"),
    ],
)
def test_a_mistyped_command(words: list[str], told: str, kehoach: Run) -> None:
    result = kehoach(*words)
    assert result.exit_code == 2
    assert told in result.stderr


def test_who_corrects_is_asked_by_name(kehoach: Run) -> None:
    assert "--by NAME    Your name." in kehoach("correct", "--help").stdout


def test_help_loads_nothing_heavy() -> None:
    command = [sys.executable, "-X", "importtime", "-m", "pipeline", "--help"]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stderr
    loaded = {line.rpartition("|")[2].strip() for line in told.splitlines()}
    assert "click" in loaded
    assert loaded.isdisjoint({"spacy", "pandas", "numpy", "pyarrow", "bs4", "lxml", "underthesea", "pipeline.api"})


def test_output_is_utf8_whatever_the_locale(pages: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    done = subprocess.run([*KEHOACH, "ingest", pages / "a.txt"], capture_output=True, env=environment, check=True)
    assert "Mỗi bản một mô hình" in done.stdout.decode("utf-8")


@pytest.mark.parametrize("command", ["extract", "show", "schema"])
def test_a_reader_that_leaves_early_is_no_error(command: str, pages: Path) -> None:
    inputs = [] if command == "schema" else [pages / "a.txt"]
    with subprocess.Popen([*KEHOACH, command, *inputs], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        messages = process.stderr.read()
        code = process.wait()
    assert (code, messages) == (0, b"")


def test_schema_in_the_documents_is_the_one_of_the_code(kehoach: Run) -> None:
    printed = kehoach("schema").stdout
    assert json.loads(printed)["title"] == "kehoach page record"
    assert (ROOT / "docs" / "schema.json").read_text(encoding="utf-8") == printed, "run `make schema`"


@pytest.mark.parametrize("command", COMMANDS)
def test_readme_names_each_command(command: str) -> None:
    assert re.search(rf"\| `kehoach {command}\b", (ROOT / "README.md").read_text(encoding="utf-8"))


COLUMNS = {column.name for table in TABLES.values() for column in table.columns}


@pytest.mark.parametrize("column", sorted(COLUMNS.union(PLAN_COLUMNS)))
def test_documents_name_each_column(column: str) -> None:
    assert f"`{column}`" in (ROOT / "docs" / "reference" / "outputs.md").read_text(encoding="utf-8")
