"""A page as read, for a terminal: its lines by role, what was cut and why, repairs and metadata."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from pipeline.ingest import Cut, Reading

_SHOWN = 90


def reading_lines(reading: Reading) -> Iterator[str]:
    """The page as read, as lines of plain text."""
    yield f"format    {reading.format}, {len(reading.source):,} characters, of which {len(reading.text):,} were kept"
    yield f"sha256    {reading.id}"
    yield f"repairs   {', '.join(reading.repairs) or 'none'}"
    for name, value in asdict(reading.meta).items():
        if value is not None:
            yield f"metadata  {name}: {value}"
    yield ""
    for line in reading.lines:
        yield f"{line.role:<10}{reading.text[line.start : line.end]}"
    if reading.cuts:
        yield ""
        yield f"cut ({len(reading.cuts)}; characters of the source, reason, beginning)"
    for cut in reading.cuts:
        yield f"{cut.start:>7}-{cut.end:<7} {cut.reason:<16} {_beginning(reading, cut)}"


def reading_json(reading: Reading) -> dict[str, Any]:
    """The page as read, as plain JSON values; offsets of lines are into ``text``, those of cuts into the source."""
    return {
        "id": reading.id,
        "path": reading.path,
        "format": reading.format,
        "repairs": list(reading.repairs),
        "metadata": asdict(reading.meta),
        "text": reading.text,
        "lines": [asdict(line) for line in reading.lines],
        "cuts": [{**asdict(cut), "text": reading.source[cut.start : cut.end]} for cut in reading.cuts],
    }


def _beginning(reading: Reading, cut: Cut) -> str:
    words = " ".join(reading.source[cut.start : min(cut.end, cut.start + 4 * _SHOWN)].split())
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"
