"""What the user chose for the pages of a run; it travels to workers as JSON."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.confidence import check_threshold
from pipeline.ingest.archives import Columns
from pipeline.run.version import code_version


@dataclass(frozen=True, slots=True)
class Settings:
    """How pages are read.

    Attributes:
        min_confidence: leave out the values that are less sure than this (0 to 1); None for none.
        columns: of tables of pages, those that the user named.
        page_seconds: wall time after which a page is given up; 0 for no limit.
        overlay: a folder with the user's own rows and rules; None for what is packaged alone.

    Raises:
        ValueError: when ``min_confidence`` is no probability.
    """

    min_confidence: float | None = None
    columns: Columns | None = None
    page_seconds: float = 0
    overlay: str | None = None

    def __post_init__(self) -> None:
        check_threshold(self.min_confidence)

    def to_json(self) -> dict[str, Any]:
        """As a JSON object."""
        named = dict(self.columns.named) if self.columns is not None else None
        return {
            "min_confidence": self.min_confidence,
            "columns": named,
            "page_seconds": self.page_seconds,
            "overlay": self.overlay,
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Settings:
        """Read ``to_json`` back."""
        columns = Columns(data["columns"]) if data["columns"] is not None else None
        return cls(data["min_confidence"], columns, data["page_seconds"], data["overlay"])

    def version(self) -> str:
        """What made a record: the version of the code, and a digest of what the user chose that changes records."""
        chosen = {"min_confidence": self.min_confidence, "columns": self.to_json()["columns"]}
        if self.overlay is not None:
            chosen["overlay"] = _digest_of(Path(self.overlay))
        if not any(chosen.values()):
            return code_version()
        return f"{code_version()}+{hashlib.sha256(json.dumps(chosen, sort_keys=True).encode()).hexdigest()[:8]}"


def _digest_of(folder: Path) -> str:
    digest = hashlib.sha256()
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(str(file.relative_to(folder)).encode("utf-8", "surrogateescape") + b"\0" + file.read_bytes())
    return digest.hexdigest()
