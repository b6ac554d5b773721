"""Where commands write to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from pipeline.place import PlaceError, is_address, look_up, place


class Output(click.Path):
    """A file to be written, or a folder where that may be; local or in a store.

    A store that cannot be reached is told before the work is done.
    """

    def __init__(self, *, folders: bool = False) -> None:
        super().__init__(dir_okay=folders, path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The place of a file or folder."""
        if not isinstance(value, str) or not is_address(value):
            return super().convert(value, param, ctx)
        try:
            path = place(value)
        except PlaceError as error:
            self.fail(str(error), param, ctx)
        if not isinstance(path, Path):
            look_up(path)
        return path
