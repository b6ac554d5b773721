"""``REGISTRY/run.json``: what the last run did, with what, and how long it took."""

from __future__ import annotations

import json
import platform
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version
from typing import Any

from pipeline.place import Place
from pipeline.registry.atomic import replacing
from pipeline.registry.ledger_counts import Counts

RUN_REPORT = "run.json"
_PACKAGES = ("kehoach", "underthesea", "spacy", "dateparser", "beautifulsoup4", "pyarrow")


@dataclass(slots=True)
class RunReport:
    """What a run did.

    Attributes:
        options: as the user gave them.
        code_version: what made the records (the code, and the options that change records).
        started: when (ISO, UTC).
        status: complete, or why it was not: stopped, interrupted.
        message: why it was stopped.
        seconds: wall time by stage.
        read: pages by what became of them in this run.
        inputs: all inputs that this run named, whoever dealt with them.
        fingerprint: a digest over names and hashes of the inputs.
        versions: of Python, the system and the packages that records depend on.
    """

    options: dict[str, Any]
    code_version: str
    started: str = field(default_factory=lambda: datetime.now(UTC).isoformat(timespec="seconds"))
    status: str = "interrupted"
    message: str | None = None
    seconds: dict[str, float] = field(default_factory=dict)
    read: dict[str, int] = field(default_factory=dict)
    inputs: Counts | None = None
    fingerprint: str | None = None
    versions: dict[str, str] = field(default_factory=dict)

    def as_json(self) -> str:
        """The report as JSON."""
        self.versions = {
            "python": platform.python_version(),
            "system": platform.platform(),
            **{name: version(name) for name in _PACKAGES},
        }
        written = json.dumps(asdict(self), ensure_ascii=False, indent=2)
        return written.encode("utf-8", "replace").decode("utf-8")  # names of files may be no UTF-8


def write_report(registry: Place, report: str) -> None:
    """Write the report of the last run."""
    with replacing(registry / RUN_REPORT) as temporary:
        temporary.write_text(report + "\n", encoding="utf-8")
