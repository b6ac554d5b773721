"""The code of README and documentation runs as it stands.

In a folder with a few sample pages, block by block: `python` and `sh` blocks are run, blocks with a title are files,
and a `text` block titled "output" is what the block before it printed ("..." stands for anything). `console` blocks
need a cluster, a store or a network: of these only the names of targets, extras, commands and options are checked.
"""

from __future__ import annotations

import contextlib
import doctest
import io
import re
import shlex
import subprocess
import tomllib
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from fences import Block, Part, blocks, parts

from pipeline.cli import main

ROOT = Path(__file__).parents[2]
WRITTEN = [
    path
    for path in sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
    if not {"examples", "making"} & set(path.parts)
]
PAGES = [page for page in WRITTEN if any(block.language in ("python", "sh", "console") for block in blocks(page))]
EXTRAS = set(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"])
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_code_of_a_page_runs(page: Path, place: Path) -> None:
    known: dict[str, object] = {}
    printed = ""
    for block in blocks(page):
        where = f"{page.name}, line {block.line}"
        if block.title == "output":
            assert _alike(block.text, printed), f"{where}: this was printed:\n{printed}"
        elif block.title is not None:
            file = place / block.title
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(block.text, encoding="utf-8")
        elif block.language == "python":
            printed = _run_python(block, where, known)
        elif block.language == "sh":
            printed = "".join(_run(part, where) for part in parts(block.text))
        elif block.language == "console":
            for part in parts(block.text):
                _check(part.text, where)


def _alike(wanted: str, got: str) -> bool:
    return doctest.OutputChecker().check_output(wanted, got, doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)


def _run_python(block: Block, where: str, known: dict[str, object]) -> str:
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(compile("\n" * block.line + block.text, where, "exec"), known)
    return printed.getvalue()


def _run(part: Part, where: str) -> str:
    if not part.ours:
        done = subprocess.run(["bash", "-euc", part.text], capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{where}: {done.stderr}"
        return done.stdout
    words = _check(part.text, where)
    if words[0] != "kehoach":
        return ""
    words, file = (words[:-2], words[-1]) if ">" in words else (words, None)
    result = CliRunner().invoke(main, words[1:])
    assert result.exit_code == 0, f"{where}: {part.text}: {result.output}"
    if file:
        Path(file).write_text(result.stdout, encoding="utf-8")
    return "" if file else result.stdout


def _check(line: str, where: str) -> list[str]:
    """The words of a line; targets, extras, commands and options that it names are there."""
    words = shlex.split(line, comments=True)
    if words[:1] == ["make"]:
        unknown = {word for word in words[1:] if "=" not in word} - TARGETS
    elif words[:2] == ["pip", "install"]:
        unknown = {extra for group in re.findall(r"\[(.*?)\]", line) for extra in group.split(",")} - EXTRAS
    elif words[:1] == ["kehoach"]:
        unknown = _unknown_options(words[1:])
    else:
        unknown = set()
    assert not unknown, f"{where}: {line}: there is no {', '.join(sorted(unknown))}"
    return words


def _unknown_options(words: list[str]) -> set[str]:
    command: click.Command = main
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        found = command.get_command(click.Context(command), words[0])
        if found is None:
            return {words[0]}
        command, words = found, words[1:]
    context = click.Context(command)
    known = {name for option in command.get_params(context) for name in option.opts}
    return {word.partition("=")[0] for word in words if re.match(r"--?[a-z]", word)} - known
