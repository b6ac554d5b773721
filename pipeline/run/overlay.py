"""The user's own rows of the gazetteer and rules for portals."""

from __future__ import annotations

from pathlib import Path

from extractors import gazetteer
from pipeline.ingest.html.portals import use_portals

_active: Path | None = None


def use_overlay(directory: str | Path | None) -> None:
    """Read the gazetteer and the portal rules with those of a folder from now on, in this process.

    Args:
        directory: a folder with CSV files named as those of the gazetteer, and in its folder ``portals`` rules of
            portals (see ``pipeline.ingest.html.portals``); None for what is packaged alone.

    Raises:
        extractors.gazetteer.GazetteerError: when the folder or a row of it cannot be used; the message names it.
        pipeline.ingest.html.portals.PortalError: when a rule cannot be used; the message names its file.
    """
    global _active  # noqa: PLW0603 - the one setting of the process, which its workers take over
    folder = Path(directory) if directory is not None else None
    gazetteer.use_overlay(folder)
    use_portals(folder)
    _active = folder


def active_overlay() -> str | None:
    """The folder that is in force, as an absolute path."""
    return str(_active.absolute()) if _active is not None else None
