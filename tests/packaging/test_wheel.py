"""What is built holds what it needs and nothing else, and works away from the checkout."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NEEDED = [
    *(
        "pipeline/py.typed",
        "extractors/py.typed",
        "pipeline/confidence/table.csv",
        "pipeline/ingest/legacy_letters.csv",
    ),
    *("extractors/gazetteer/provinces.csv", "extractors/gazetteer/bodies.csv", "extractors/gazetteer/doctypes.csv"),
    *("pipeline/ingest/html/rules/nukeviet.yaml", "pipeline/ingest/html/rules/wordpress.yaml"),
]
# The process of a user: what is installed, and the installed packages; no checkout, which .pth files would bring back.
ALONE = "import sys; sys.path[:0] = {paths!r}\n"
BUILD = """
import pipeline, extractors
print(pipeline.__file__, extractors.__file__, file=sys.stderr)
sys.argv = ["kehoach", "build", {pages!r}, "-o", {output!r}, "--engine", "serial", "--limit", "40"]
from pipeline.cli import main
main()
"""
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel and the source distribution, built without the network."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="module")
def members(built: Path) -> set[str]:
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        return set(wheel.namelist())


def test_the_wheel_holds_what_it_needs(members: set[str]) -> None:
    assert set(NEEDED) <= members
    # All that is no Python in the packages of the checkout is data that something reads.
    for package in ("pipeline", "extractors"):
        data = {
            str(path.relative_to(ROOT))
            for path in (ROOT / package).rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }
        assert data <= members


def test_the_wheel_holds_the_sample_corpus(members: set[str]) -> None:
    for kind in ("pages", "gold"):
        ours = {
            f"pipeline/sample/{path.relative_to(ROOT / 'corpus')}" for path in (ROOT / "corpus" / kind).rglob("*.*")
        }
        assert {name for name in members if name.startswith(f"pipeline/sample/{kind}/")} == ours


def test_the_wheel_holds_nothing_else(members: set[str]) -> None:
    tops = {name.partition("/")[0] for name in members}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"pipeline", "extractors"}
    sample = {name.split("/")[2] for name in members if name.startswith("pipeline/sample/")}
    assert sample == {"pages", "gold"}
    assert not [name for name in members if name.endswith((".pyc", ".ipynb")) or "/tests/" in name]


def test_the_source_distribution_can_be_tested_and_built_from(built: Path) -> None:
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    top = {"README.md", "README.vi.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "CITATION.cff", "Makefile"}
    assert top | {"pyproject.toml", "mkdocs.yml", "constraints.txt", "tests/conftest.py", "docs/index.md"} <= names
    assert not [name for name in names if name.startswith((".venv", "out/", "dist/"))]


def test_the_wheel_works_alone(built: Path, tmp_path: Path) -> None:
    home, registry = tmp_path / "home", tmp_path / "registry"
    install = ["install", "--quiet", "--no-deps", "--no-index", "--target", str(home), str(next(built.glob("*.whl")))]
    subprocess.run([sys.executable, "-m", "pip", *install], check=True, capture_output=True)
    pages = str(home / "pipeline" / "sample" / "pages" / "dev")
    script = ALONE.format(paths=[str(home), sysconfig.get_path("purelib")])
    script += BUILD.format(pages=pages, output=str(registry))
    command = [sys.executable, "-I", "-S", "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert str(ROOT) not in done.stderr
    assert done.stderr.startswith(str(home))
    report = json.loads((registry / "run.json").read_text(encoding="utf-8"))
    assert report["status"] == "complete"
    with (registry / "plans.csv").open(encoding="utf-8-sig", newline="") as file:
        plans = list(csv.DictReader(file))
    assert len(plans) > 20
    assert sum(bool(plan["number"]) for plan in plans) > 10
