"""Standard input as a file: workers read files, and a run that is taken up again cannot ask for it twice."""

from __future__ import annotations

import hashlib
import shutil
import sys
from pathlib import Path

from pipeline.ingest.sources import Source
from pipeline.registry.atomic import replacing

PREFIX = ".stdin-"


def spool(registry: Path) -> Source:
    """Copy standard input into a hidden file of a registry, which is named after its content.

    Args:
        registry: the folder.

    Returns:
        The file as an input; its name is still that of standard input.
    """
    with replacing(registry / ".stdin") as temporary, temporary.open("w+b") as file:
        shutil.copyfileobj(sys.stdin.buffer, file)
        file.seek(0)
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Source("stdin", (registry / ".stdin").rename(registry / f"{PREFIX}{digest[:16]}"))


def unspool(registry: Path) -> None:
    """Remove the copies, when nothing waits for them any more."""
    for file in registry.glob(f"{PREFIX}*"):
        file.unlink()
