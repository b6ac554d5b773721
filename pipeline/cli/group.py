"""What all commands share: loading on use, clear messages, the right exit code, and no stack trace."""

from __future__ import annotations

import gc
import io
import os
import sys
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple

import click

if TYPE_CHECKING:
    from pipeline.ingest.archives import Columns

_FAILED = 1
_REASONS = 8
_DEBUG = "KEHOACH_DEBUG"


class Problem(click.ClickException):
    """A message for standard error; exit code 1."""


class WrongUse(Problem):
    """A message for standard error; exit code 2."""

    exit_code = 2


class Entry(NamedTuple):
    """A command that is loaded on use: its module, and its line in the list of commands."""

    module: str
    summary: str


def _imported(module: str) -> ModuleType:
    """A module with all that it needs, which stays: collecting garbage among it again and again costs a tenth."""
    gc.disable()
    try:
        return import_module(module)
    finally:
        gc.freeze()
        gc.enable()


class SafeGroup(click.Group):
    """Loads commands on use, and turns whatever goes wrong in one into a message and an exit code."""

    def __init__(self, *args: Any, entries: Mapping[str, Entry], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._entries = entries

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The names of the commands."""
        return list(self._entries)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Load a command."""
        entry = self._entries.get(cmd_name)
        command: click.Command | None = getattr(_imported(entry.module), cmd_name) if entry else None
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that is named; of a mistyped name say which was probably meant."""
        near = get_close_matches(args[0], self._entries, n=1)
        if args[0] not in self._entries and near and not ctx.resilient_parsing:
            ctx.fail(f"there is no command {args[0]!r}; did you mean {near[0]}?")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the commands without loading them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry.summary) for name, entry in self._entries.items()])

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding="utf-8", errors="replace")
        try:
            with warnings.catch_warnings():
                if _DEBUG not in os.environ:
                    warnings.simplefilter("ignore")  # they speak to programmers
                result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            # The reader (`| head`) has seen enough. What Python flushes at exit must not raise again.
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            ctx.exit(0)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except OSError as error:
            what = f"{error.filename or 'the output'}: {error.strerror}"
            raise WrongUse(f"{what}; check the path, its permissions and the space left") from error
        except Exception as error:
            if _DEBUG in os.environ:
                raise
            raise _problem(error) from error
        return result


def _problem(error: Exception) -> Problem:
    """What the pipeline raised, as a message."""
    # Loaded here: these modules are in memory when an error of theirs is raised, and slow to load when not.
    from pipeline.cli.problems import WRONG_USE, IngestError, describe_defect  # noqa: PLC0415

    if isinstance(error, WRONG_USE):
        return WrongUse(str(error))
    if isinstance(error, IngestError):
        return Problem(str(error))
    return Problem(f"{describe_defect(error)} ({_DEBUG}=1 shows where)")


class Amount(click.FloatRange):
    """A number in a range; "nan" is none."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Read it."""
        number = super().convert(value, param, ctx)
        return number if number == number else self.fail(f"{value!r} is no number", param, ctx)  # noqa: PLR0124 - nan


def min_confidence(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option --min-confidence, for a command that takes ``min_confidence``."""
    return click.option(
        "--min-confidence",
        type=Amount(0, 1),
        metavar="X",
        help="Leave out values that are less sure than X (0 to 1).",
    )(command)


def page_seconds(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option --page-seconds, for a command that takes ``page_seconds``."""
    return click.option(
        "--page-seconds",
        type=Amount(0),
        default=120.0,
        show_default=True,
        metavar="N",
        help="Give a page up that takes longer than N seconds; 0 for no limit.",
    )(command)


def overlay(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option --overlay, which is in force before the command begins."""
    return click.option(
        "--overlay",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        callback=_use_overlay,
        expose_value=False,
        help="Your own gazetteer rows and rules of portals.",
    )(command)


def _use_overlay(_context: click.Context, _option: click.Parameter, folder: Path | None) -> None:
    if folder is not None:
        from pipeline.run.overlay import use_overlay  # noqa: PLC0415 - slow to load, and rarely asked for

        use_overlay(folder)


def columns(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option --columns, for a command that takes ``columns`` (a ``Columns`` or None)."""
    return click.option(
        "--columns",
        callback=_read_columns,
        metavar="FIELD=NAME,...",
        help="Columns of a table of pages, when they have other names than usual: text=body,url=link,title=...,"
        "published=date (also html, captured).",
    )(command)


def _read_columns(_context: click.Context, _option: click.Parameter, written: str | None) -> Columns | None:
    from pipeline.ingest.archives import Columns, ColumnsError  # noqa: PLC0415 - slow to load, and rarely asked for

    try:
        return None if written is None else Columns.parse(written)
    except ColumnsError as error:
        raise click.BadParameter(str(error)) from error


def quarantined(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option --quarantined, for a command that takes ``quarantined``."""
    return click.option(
        "--quarantined",
        is_flag=True,
        help="Name each input that was set aside (empty, an error page, menus alone ...), with the reason.",
    )(command)


def say_quarantined(name: str, reason: str) -> None:
    """An input that was set aside, to standard error."""
    say(f"{name}: quarantined: {reason}")


def say_reasons(reasons: Counter[str]) -> None:
    """How many inputs were set aside, by reason, to standard error."""
    if not reasons:
        return
    say(f"note: {reasons.total():,} quarantined: nothing to read there (--quarantined names them):")
    for reason, number in reasons.most_common(_REASONS):
        say(f"  {number:,} {reason}")
    if len(reasons) > _REASONS:
        say("  ...")


def say(message: str) -> None:
    """A message to standard error."""
    click.echo(message, err=True)


def say_notes(notes: Iterable[str]) -> None:
    """Notes to standard error."""
    for note in notes:
        say(f"note: {note}")


def end(failures: int, inputs: int) -> None:
    """Leave with exit code 1, after a count, when inputs failed; each was named before."""
    if failures:
        say(f"{failures} of {inputs} inputs failed")
        click.get_current_context().exit(_FAILED)
