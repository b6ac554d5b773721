"""The example package of "Write an extractor": found by its entry point, and run beside our extractors."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from fences import blocks

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "docs" / "examples" / "kehoach-hotlines"
PAGE = ROOT / "docs" / "how-to" / "extractor.md"
USE = next(block.text for block in blocks(PAGE) if "add_pipe" in block.text)
PRINTED = "02063850123 0206.3850.123 hotline.cue\n[12/KH-UBND] [0206.3850.123]\n"


def test_the_example_finds_mentions_at_their_places(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKAGE))
    find_hotlines = import_module("kehoach_hotlines").find_hotlines
    text = "Liên hệ hotline: 0912 345 678; Đường dây nóng 0206.3850.123. Mã số 0206 không phải số điện thoại nội bộ."
    found = list(find_hotlines(text))
    assert [text[mention.start : mention.end] for mention in found] == ["0912 345 678", "0206.3850.123"]
    assert found[0].value.digits == "0912345678"


@pytest.mark.slow
def test_the_example_is_found_once_it_is_installed(tmp_path: Path) -> None:
    install = ["install", "--quiet", "--no-deps", "--no-index", "--no-build-isolation", "--target", str(tmp_path)]
    subprocess.run([sys.executable, "-m", "pip", *install, str(PACKAGE)], check=True, capture_output=True, text=True)
    path = f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
    done = subprocess.run([sys.executable, "-c", path + USE], capture_output=True, text=True, check=True, cwd=ROOT)
    assert re.sub(r" +", " ", done.stdout) == PRINTED
