"""The house keeps its shape: small files, extractors of one form, no machine's path or registry's host in the tree."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MAX_LINES = 400
SOURCES = sorted(
    p for folder in ("pipeline", "extractors", "benchmarks", "docs", "tests") for p in (ROOT / folder).rglob("*.py")
)
EXTRACTORS = sorted(p.parent for p in (ROOT / "extractors").glob("*/component.py"))


def test_files_are_small() -> None:
    sizes = {str(p.relative_to(ROOT)): len(p.read_text(encoding="utf-8").splitlines()) for p in SOURCES}
    assert not {name: size for name, size in sizes.items() if size > MAX_LINES}


@pytest.mark.parametrize("folder", EXTRACTORS, ids=lambda p: p.name)
def test_extractors_have_one_shape(folder: Path) -> None:
    assert {p.name for p in folder.glob("*.py")} >= {"__init__.py", "patterns.py", "find.py", "component.py"}


def test_every_extractor_is_registered() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert {f"kehoach_{p.name} = " for p in EXTRACTORS} <= set(re.findall(r"^kehoach_\w+ = ", project, re.MULTILINE))


def test_constraints_hold_names_and_versions_only() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").split()
    assert lines
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.+!]+", line) for line in lines)


def test_text_files_end_lines_the_unix_way() -> None:
    git = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    listed = [ROOT / name for name in git.stdout.split("\n") if name.endswith((".py", ".toml", ".csv", ".yml"))]
    code = [path for path in listed if path.exists()]
    assert not [str(p) for p in code if b"\r\n" in p.read_bytes()]
