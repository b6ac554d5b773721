"""Which code made a record."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable

_PACKAGES = ("pipeline", "extractors")
_SUFFIXES = (".py", ".csv", ".yaml")


@cache
def code_version() -> str:
    """The version and eight digits of a hash over the code and the tables: "0.1.0+1a2b3c4d"."""
    digest = hashlib.sha256()
    for package in _PACKAGES:
        _add(files(package), package, digest)
    return f"{version('kehoach')}+{digest.hexdigest()[:8]}"


def _add(folder: Traversable, name: str, digest: hashlib._Hash) -> None:
    for entry in sorted(folder.iterdir(), key=lambda e: e.name):
        path = f"{name}/{entry.name}"
        if entry.is_dir() and entry.name not in ("__pycache__", "sample"):
            _add(entry, path, digest)
        elif entry.name.endswith(_SUFFIXES):
            digest.update(path.encode() + b"\0" + entry.read_bytes())
