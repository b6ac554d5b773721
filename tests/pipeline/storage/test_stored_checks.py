"""Registries in a store are checked and compared as local ones are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from click.testing import Result


def test_a_registry_in_a_store(pages: Path, store: str, kehoach: Callable[..., Result]) -> None:
    registry = f"{store}/registry"
    assert kehoach("build", pages, "-o", registry).exit_code == 0
    verified = kehoach("verify", registry)
    assert (verified.exit_code, verified.stdout.startswith("all is well: 3 pages, 2 plans")) == (0, True), (
        verified.output
    )
    assert "in 3 sources" in verified.stdout
    assert "official_text" not in kehoach("registry", "stats", registry, "--by", "kind").stdout
    assert "Bắc Kạn" in kehoach("registry", "compare", registry, "--table", "agencies").stdout
    same = kehoach("diff", registry, registry)
    assert same.stdout == "2 plans before, 2 after: 2 the same, 0 changed, 0 gone, 0 came\n"
