"""The user's own rows of the gazetteer and rules for portals."""

from __future__ import annotations

from pathlib import Path

from extractors import gazetteer
from pipeline.ingest.html.portals import use_portals


def use_overlay(directory: str | Path | None) -> None:
    """Read the gazetteer and the portal rules with those of a folder from now on, in this process.

    Args:
        directory: a folder with CSV files named as those of the gazetteer, and in its folder ``portals`` rules of
            portals (see ``pipeline.ingest.html.portals``); None for what is packaged alone.

    Raises:
        extractors.gazetteer.GazetteerError: when the folder or a row of it cannot be used; the message names it.
        pipeline.ingest.html.portals.PortalError: when a rule cannot be used; the message names its file.
    """
    folder = Path(directory) if directory is not None else None
    gazetteer.use_overlay(folder)
    use_portals(folder)
