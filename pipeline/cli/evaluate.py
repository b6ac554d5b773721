"""``kehoach evaluate``: an output against gold."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from pipeline.cli.confidence import Measured, confidences_json, measure_confidences, print_confidences, write_fit
from pipeline.cli.group import Problem, WrongUse, end, say
from pipeline.cli.judged import Output, Reread
from pipeline.display.terminal import terminal_for_tables
from pipeline.evaluate import Evaluation, GoldPage, load_gold, report
from pipeline.evaluate.baseline import Baseline, load_baseline, lowered, measure, save_baseline, shortfalls
from pipeline.evaluate.corrected import corrected_gold
from pipeline.evaluate.difference import changes
from pipeline.evaluate.groups import GROUPINGS
from pipeline.evaluate.report import difference_report, group_report, markdown
from pipeline.registry.store import Registry, registry_at

_FILE = click.Path(path_type=Path, dir_okay=False)


@dataclass(frozen=True, slots=True)
class _View:
    """What the user asked to see."""

    errors: bool
    strict: bool
    by: Sequence[str]
    as_json: bool
    as_markdown: bool
    diff: str | None
    calibration: bool
    table: Path | None

    @property
    def confidences(self) -> bool:
        """Whether the confidences of the output are looked at."""
        return self.calibration or self.table is not None

    def check(self) -> None:
        if self.as_json + self.as_markdown + (self.diff is not None) > 1:
            raise WrongUse("--json, --markdown and --diff exclude each other")
        if (self.as_markdown or self.diff is not None) and (self.by or self.errors):
            raise WrongUse("--by and --errors do not go with --markdown or --diff")
        if self.confidences and (self.as_markdown or self.diff is not None):
            raise WrongUse("--calibration and --fit do not go with --markdown or --diff")
        if self.strict and not self.errors:
            raise WrongUse("--strict goes with --errors")


@click.command()
@click.argument("judged", nargs=-1, metavar="GOLD INPUT...")
@click.option(
    "--from-corrections",
    "registry",
    metavar="REGISTRY",
    help="Take the corrections of a registry for gold. Without INPUT the texts in the registry are read anew.",
)
@click.option("--errors", is_flag=True, help="List every difference below the table.")
@click.option("--strict", is_flag=True, help="With --errors: the differences by strict matching.")
@click.option("--by", type=click.Choice(GROUPINGS), multiple=True, help="Also a table of these groups of pages.")
@click.option("--json", "as_json", is_flag=True, help="Give JSON, with every difference.")
@click.option("--markdown", "as_markdown", is_flag=True, help="Give a table in markdown.")
@click.option("--diff", metavar="OLD", help="What was won and lost against OLD: pages, records or a registry.")
@click.option("--baseline", type=_FILE, help="Fail when a floor in this file is missed, or when it is for other pages.")
@click.option("--update-baseline", type=_FILE, help="Write what was measured to this file, as floors.")
@click.option("--calibration", is_flag=True, help="Also how well the confidences of the output agree with the gold.")
@click.option("--fit", "table", type=_FILE, help="Write the table of confidences to this file; also cross-validates.")
@click.option("--allow-lower", is_flag=True, help="With --update-baseline: floors may become lower.")
def evaluate(
    judged: tuple[str, ...],
    registry: str | None,
    errors: bool,
    strict: bool,
    by: tuple[str, ...],
    as_json: bool,
    as_markdown: bool,
    diff: str | None,
    baseline: Path | None,
    update_baseline: Path | None,
    allow_lower: bool,
    calibration: bool,
    table: Path | None,
) -> None:
    """Print how well an output agrees with gold, field by field, by soft and by strict matching.

    GOLD is a .jsonl or .json file or a folder of such files; folders in it are parts that are shown apart. INPUT is a
    page, a directory or a pattern of pages, a .jsonl file of records, or a registry.

    \b
    Example:
      kehoach evaluate gold/ pages/ --errors
      kehoach evaluate gold/ pages/ --by kind --by province
      kehoach evaluate gold/ new.jsonl --diff old.jsonl
      kehoach evaluate gold/ pages/ --baseline floors.json
      kehoach evaluate gold/ pages/ --calibration
      kehoach evaluate --from-corrections registry/
    """
    view = _View(errors, strict, by, as_json, as_markdown, diff, calibration, table)
    view.check()
    if allow_lower and update_baseline is None:
        raise WrongUse("--allow-lower goes with --update-baseline")
    wanted, output = _wanted(judged, registry)
    floors = load_baseline(baseline) if baseline else None
    before = load_baseline(update_baseline) if update_baseline and update_baseline.exists() else {}
    outputs = [output]
    measured: Measured = {}
    if view.confidences:
        evaluation, parts = outputs[0].kept(wanted)
        measured = measure_confidences(parts, calibration=calibration, table=table)
    else:
        evaluation = outputs[0].judged(wanted)
    if diff is not None:
        outputs.append(Output((diff,)))
        _print_difference(outputs[1].judged(wanted), evaluation)
    else:
        _print(evaluation, view, measured)
    if update_baseline is not None:
        _update(update_baseline, before, evaluation, allow_lower=allow_lower)
    if table is not None:
        write_fit(parts, table)
    if baseline is not None and floors is not None:
        _hold(baseline, floors, evaluation)
    end(sum(output.failures for output in outputs), sum(output.inputs for output in outputs))


def _wanted(judged: tuple[str, ...], registry: str | None) -> tuple[list[GoldPage], Output]:
    """The gold, and the output that is held against it."""
    if registry is None:
        if len(judged) < 2:
            raise WrongUse("GOLD and INPUT are wanted: what is right, and what to hold against it")
        return load_gold(Path(judged[0])), Output(judged[1:])
    path = Registry(registry_at(registry)).path
    made = corrected_gold(path)
    say(f"{made.values:,} corrected values on {len(made.gold):,} pages are judged")
    if made.left_out:
        told = ", ".join(f"{name} {count:,}" for name, count in sorted(made.left_out.items()))
        say(f"note: {made.left_out.total():,} are not judged (no measure, or a page that gave no value): {told}")
    return made.gold, Output(judged) if judged else Reread(path)


def _print(evaluation: Evaluation, view: _View, measured: Measured) -> None:
    parts = evaluation.by("part")
    if view.as_json:
        groups = {grouping: _summaries(evaluation.by(grouping)) for grouping in ("part", *view.by)}
        click.echo(
            json.dumps(
                {**evaluation.to_dict(), "groups": groups, **confidences_json(measured)}, ensure_ascii=False, indent=2
            )
        )
        return
    if view.as_markdown:
        click.echo(markdown(parts))
        return
    terminal = terminal_for_tables()
    for name, part in parts.items():
        title = name if len(parts) > 1 else ""
        terminal.print(report(part, title))
        for grouping in view.by:
            terminal.print(group_report(grouping, part.by(grouping), title))
    if view.errors:
        for line in evaluation.error_lines(strict=view.strict):
            click.echo(line)
    print_confidences(measured)


def _summaries(groups: dict[str, Evaluation]) -> dict[str, object]:
    return {name: group.summary() for name, group in groups.items()}


def _print_difference(old: Evaluation, new: Evaluation) -> None:
    found = changes(old, new)
    terminal_for_tables().print(difference_report(old, new, found))
    for change in found:
        click.echo(str(change))


def _hold(path: Path, floors: Baseline, evaluation: Evaluation) -> None:
    """Name all floors that are missed, and fail."""
    lines = shortfalls(floors, evaluation)
    for line in lines:
        say(line)
    if lines:
        raise Problem(
            f"{len(lines)} shortfalls against {path}; where a change of the corpus or a lower figure is meant,"
            f" renew it with --update-baseline {path} (and --allow-lower)"
        )


def _update(path: Path, before: Baseline, evaluation: Evaluation, *, allow_lower: bool) -> None:
    """Write the floors of the parts that were measured beside those of the others."""
    if evaluation.pages_missing:
        raise Problem(f"{path}: not written, pages are missing: {', '.join(evaluation.pages_missing)}")
    lines = lowered(before, evaluation)
    for line in lines:
        say(line)
    if lines and not allow_lower:
        raise Problem(f"{path}: not written, {len(lines)} floors would be lower; --allow-lower writes it all the same")
    save_baseline(path, before | measure(evaluation))
