"""The user's own rows of the gazetteer."""

from __future__ import annotations

from pathlib import Path

from extractors import gazetteer


def use_overlay(directory: str | Path | None) -> None:
    """Read the gazetteer with the tables of a folder from now on, in this process.

    Args:
        directory: a folder with CSV files named as those of the gazetteer; None for the gazetteer alone.

    Raises:
        extractors.gazetteer.GazetteerError: when the folder or a row of it cannot be used; the message names it.
    """
    gazetteer.use_overlay(Path(directory) if directory is not None else None)
