"""Without the packages of an extra, what needs them says which extra to install."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).parents[2]
EXTRAS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
ZSTD = bytes.fromhex("28b52ffd2000010000")
WARC = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 0\r\n\r\n\r\n\r\n"
PDF = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
PAGE = "Ngày 5/3/2021, UBND tỉnh Sơn La ban hành Kế hoạch số 12/KH-UBND về trồng rừng.\n".encode()

# extra, its package, a file to read (None: the address below), the arguments
ASKED = [
    ("xlsx", "openpyxl", "a.txt", ["extract", "a.txt", "-o", "plans.xlsx"]),
    ("pdf", "pypdfium2", "a.pdf", ["extract", "a.pdf"]),
    ("warc", "fastwarc", "a.warc", ["extract", "a.warc"]),
    ("warc", "zstandard", "a.txt.zst", ["extract", "a.txt.zst"]),
    ("cluster", "distributed", "a.txt", ["build", "a.txt", "-o", "registry", "--engine", "dask"]),
    ("s3", "s3fs", None, ["extract", "s3://bucket/a.txt"]),
]
FILES = {"a.txt": PAGE, "a.pdf": PDF, "a.warc": WARC, "a.txt.zst": ZSTD}
# Extras whose packages are no part of a user's work: tools of this project, or a name alone.
TOOLS = {"dev", "bench", "docs", "docx", "notebooks", "spark-test"}
# One process in which none of the packages can be imported, as after a bare `pip install kehoach`.
RUN = """
import json, sys
for name in {missing!r}:
    sys.modules[name] = None
from click.testing import CliRunner
from pipeline.cli import main
results = [CliRunner().invoke(main, words) for words in {asked!r}]
print(json.dumps([[result.exit_code, result.stderr] for result in results]))
"""
Answers = list[tuple[int, str]]


def run_without(missing: list[str], asked: list[list[str]], folder: Path) -> Answers:
    """The exit code and the messages of some commands where some packages are missing."""
    command = [sys.executable, "-c", RUN.format(missing=missing, asked=asked)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=folder, timeout=300)
    return [tuple(answer) for answer in json.loads(done.stdout.splitlines()[-1])]


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Answers:
    folder = tmp_path_factory.mktemp("asked")
    for name, data in FILES.items():
        (folder / name).write_bytes(data)
    return run_without([package for _, package, *_ in ASKED], [words for *_, words in ASKED], folder)


@pytest.mark.slow
@pytest.mark.parametrize("row", range(len(ASKED)), ids=[package for _, package, *_ in ASKED])
def test_the_message_names_the_extra(row: int, answers: Answers) -> None:
    code, message = answers[row]
    assert code in (1, 2)
    assert f"pip install 'kehoach[{ASKED[row][0]}]'" in " ".join(message.split())


@pytest.mark.slow
def test_a_scan_without_ocr_names_the_extra(tmp_path: Path) -> None:
    Image.new("RGB", (200, 100), "white").save(tmp_path / "scan.pdf")
    [(code, message)] = run_without(["pytesseract"], [["extract", "scan.pdf"]], tmp_path)
    assert code in (1, 2)
    assert "pip install 'kehoach[ocr]'" in " ".join(message.split())


def test_plots_without_matplotlib_name_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("pipeline.plots")]:
        monkeypatch.delitem(sys.modules, name)
    for name in ("matplotlib", "matplotlib.figure"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ImportError, match=r"pip install 'kehoach\[plots\]'"):
        import_module("pipeline.plots")


def test_every_extra_is_asked_for_here_or_a_tool() -> None:
    assert {extra for extra, *_ in ASKED} | TOOLS | {"ocr", "plots"} == set(EXTRAS)


def test_the_package_that_is_missing_is_of_its_extra() -> None:
    for extra, package, *_ in ASKED:
        names = {re.split(r"[^A-Za-z0-9_.-]", wanted)[0].lower() for wanted in EXTRAS[extra]}
        assert package.lower() in names
