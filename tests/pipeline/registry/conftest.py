"""Registries that several tests read."""

from __future__ import annotations

from pathlib import Path

import pytest
from tabled import make_empty, make_registry


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    """A small registry with rows in all its tables."""
    return make_registry(tmp_path / "so")


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A registry of no pages."""
    return make_empty(tmp_path / "trong")
