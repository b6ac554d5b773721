"""Standard input as a file: workers read files, and a run that is taken up again cannot ask for it twice."""

from __future__ import annotations

import hashlib
import shutil
import sys
from tempfile import TemporaryFile

from pipeline.place import Place
from pipeline.registry.atomic import replacing

_PREFIX = ".stdin-"


def spool(registry: Place) -> Place:
    """Copy standard input into a hidden file of a registry, which is named after its content.

    Args:
        registry: the folder.

    Returns:
        The file.
    """
    with TemporaryFile() as copy:
        shutil.copyfileobj(sys.stdin.buffer, copy)
        copy.seek(0)
        digest = hashlib.file_digest(copy, "sha256").hexdigest()
        copy.seek(0)
        target = registry / f"{_PREFIX}{digest[:16]}"
        with replacing(target) as temporary, temporary.open("wb") as file:
            shutil.copyfileobj(copy, file)
    return target


def unspool(registry: Place) -> None:
    """Remove the copies, when nothing waits for them any more."""
    for file in registry.glob(f"{_PREFIX}*"):
        file.unlink()
