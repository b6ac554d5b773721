"""A folder of composed pages for tests of runs."""

from collections.abc import Callable
from pathlib import Path

import pytest
from built import announcement


@pytest.fixture
def many(tmp_path: Path) -> Callable[[int], Path]:
    """A folder with so many pages; called again, it adds those that are missing."""

    def make(count: int) -> Path:
        folder = tmp_path / "many"
        folder.mkdir(exist_ok=True)
        for number in range(count):
            (folder / f"{number:03}.txt").write_text(announcement(number), encoding="utf-8")
        return folder

    return make
