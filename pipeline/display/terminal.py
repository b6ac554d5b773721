"""Where tables and texts are printed."""

from __future__ import annotations

from rich.console import Console


class Terminal(Console):
    """A rich console that leaves a broken pipe (`| head`) to the caller; rich itself ends the program."""

    def on_broken_pipe(self) -> None:
        """Let the exception that is being handled go on."""
        raise BrokenPipeError
