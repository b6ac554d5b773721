"""``kehoach diff``: what changed between two registries or outputs."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from typing import Any

import click
from rich.box import SIMPLE_HEAD
from rich.table import Table

from pipeline.cli.group import WrongUse, say
from pipeline.cli.records import read_records
from pipeline.display.terminal import terminal_for_tables
from pipeline.model import Page, Plan
from pipeline.place import Place
from pipeline.registry.copies import local_copy
from pipeline.registry.database.schema import DATABASE
from pipeline.registry.diff import (
    Changed,
    Pair,
    Summary,
    compare,
    fields_named,
    pairs_of_pages,
    pairs_of_registries,
)
from pipeline.registry.fields import FIELD_OF, Field
from pipeline.registry.parts import read_parts
from pipeline.registry.store import is_registry, registry_at

_SIGNS = {"gone": "-", "come": "+", "changed": "~"}
_WORDS = {"came": "value is new", "went": "value is gone", "other": "another value"}
_SHOWN = 120


def _read_fields(_context: click.Context, _option: click.Parameter, written: str | None) -> tuple[Field, ...]:
    names = [name.strip() for name in written.split(",")] if written else []
    unknown = [name for name in names if name not in FIELD_OF]
    if unknown:
        raise click.BadParameter(f"there is no field {unknown[0]!r}; the fields are {', '.join(FIELD_OF)}")
    return fields_named(names)


@click.command()
@click.argument("old", metavar="A")
@click.argument("new", metavar="B")
@click.option("--fields", callback=_read_fields, metavar="NAME,...", help="Look at these fields only.")
@click.option("--json", "as_json", is_flag=True, help="Give JSON Lines: one object per plan, then the counts.")
def diff(old: str, new: str, fields: tuple[Field, ...], as_json: bool) -> None:
    """Print what changed from A to B, plan by plan: plans that are gone (-), that came (+), that have other values (~).

    A and B are two registries, or two outputs of `kehoach extract` in JSON Lines, or one of each. Plans of registries
    are the same when they stand on the same pages; of outputs, when they stand on a page with the same bytes, or else
    at the same path, and have the same number, or else the same place there.

    Exit code 0 whatever changed; 2 when A or B cannot be read.

    \b
    Example:
      kehoach diff old/ new/
      kehoach diff before.jsonl after.jsonl --fields number,issued,issuer
    """
    summary = Summary()
    with ExitStack() as stack:
        try:
            for changed in compare(_pairs(registry_at(old), registry_at(new), stack), fields, summary):
                _print(changed, as_json=as_json)
        except sqlite3.DatabaseError as error:
            raise WrongUse(f"{old}, {new}: {DATABASE} cannot be read ({error}); run `kehoach build` again") from error
    if as_json:
        click.echo(json.dumps(_counts(summary), ensure_ascii=False))
    else:
        _print_counts(summary)


def _pairs(old: Place, new: Place, stack: ExitStack) -> Iterator[Pair]:
    """The plans of both sides."""
    sides = (old, new)
    registries = [is_registry(side) for side in sides]
    if all(registries) and all((side / DATABASE).is_file() for side in sides):
        before, after = (stack.enter_context(local_copy(side / DATABASE)) for side in sides)
        return pairs_of_registries(before, after)
    if any(registries):
        say("note: compared page by page, since these are not two registries with tables")
    before_pages, after_pages = (_pages(side) for side in sides)
    return pairs_of_pages(before_pages, after_pages)


def _pages(side: Place) -> Iterable[Page]:
    if is_registry(side):
        return read_parts(side, bare=True)
    if side.suffix in (".jsonl", ".json", ".ndjson") and side.is_file():
        return read_records(side, bare=True)
    raise WrongUse(f"{side}: give a registry, or a file of records (.jsonl) that `kehoach extract` wrote")


def _print(changed: Changed, *, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(_as_json(changed), ensure_ascii=False))
        return
    other = f" -> {changed.new_name}" if changed.new_name else ""
    click.echo(f"{_SIGNS[changed.kind]} {changed.name}{other}: {_title(changed.plan)}")
    for change in changed.changes:
        click.echo(f"    {change.field}: {_shown(change.old)} -> {_shown(change.new)}")


def _title(plan: Plan) -> str:
    """Number, date, issuer and subject, as far as they are known."""
    told = (plan.number, plan.issued, plan.issuer, plan.subject)
    return _cut(", ".join(value for value in told if value)) or "without number, date and issuer"


def _shown(value: Any) -> str:
    return _cut(json.dumps(value, ensure_ascii=False))


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _as_json(changed: Changed) -> dict[str, Any]:
    told: dict[str, Any] = {"kind": changed.kind, "plan": changed.name, "new_plan": changed.new_name or changed.name}
    told |= {name: getattr(changed.plan, name) for name in ("number", "issued", "issuer")}
    return told | {"changes": {change.field: {"old": change.old, "new": change.new} for change in changed.changes}}


def _counts(summary: Summary) -> dict[str, Any]:
    both = summary.same + summary.changed
    return {
        "kind": "summary",
        "old": summary.old,
        "new": summary.new,
        "same": summary.same,
        "changed": summary.changed,
        "gone": summary.old - both,
        "come": summary.new - both,
        "fields": {name: {how: counts[how] for how in _WORDS} for name, counts in summary.fields.items()},
    }


def _print_counts(summary: Summary) -> None:
    if summary.fields:
        table = Table(box=SIMPLE_HEAD, pad_edge=False)
        table.add_column("field")
        for words in _WORDS.values():
            table.add_column(words, justify="right")
        for name in (name for name in FIELD_OF if name in summary.fields):
            table.add_row(name, *(f"{summary.fields[name][how]:,}" for how in _WORDS))
        terminal_for_tables().print(table)
    counts = _counts(summary)
    click.echo(
        f"{counts['old']:,} plans before, {counts['new']:,} after: {counts['same']:,} the same,"
        f" {counts['changed']:,} changed, {counts['gone']:,} gone, {counts['come']:,} came"
    )
