"""Where tables and texts are printed."""

from __future__ import annotations

from rich.console import Console

_PIPE_WIDTH = 160  # characters; a file or a pipe has no width of its own, and tables would be squeezed into 80


class Terminal(Console):
    """A rich console that leaves a broken pipe (`| head`) to the caller; rich itself ends the program."""

    def on_broken_pipe(self) -> None:
        """Let the exception that is being handled go on."""
        raise BrokenPipeError


def terminal_for_tables() -> Terminal:
    """The standard output for tables: as wide as the screen, or wide where there is none."""
    terminal = Terminal(highlight=False)
    return terminal if terminal.is_terminal else Terminal(highlight=False, width=_PIPE_WIDTH)
