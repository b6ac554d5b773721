"""``kehoach registry stats``: what a registry holds, and what to look at first."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any, get_args

import click
from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from pipeline.cli.as_of import as_of
from pipeline.display.terminal import Terminal, terminal_for_tables
from pipeline.registry.database.read import open_database
from pipeline.registry.fields import FIELDS
from pipeline.registry.stats import (
    By,
    Contents,
    Coverage,
    Group,
    Reason,
    contents,
    coverage,
    doubtful,
    in_conflict,
    printed_numbers,
)
from pipeline.registry.stats.contents import MANY
from pipeline.registry.store import Registry, registry_at
from pipeline.registry.verify.corrections import unplaced

# The fields that stand in a table by group; all of them do not fit.
_MAIN = ("number", "issued", "issuer", "province", "subject", "themes", "start", "end", "lead", "references")
_REASONS = {
    "doubtful": "number, date of issue or issuer are doubtful",
    "conflicts": "sources disagree",
    "printed_numbers": "without a number, and the page prints one",
}


@click.command()
@click.argument("registry", metavar="REGISTRY")
@click.option("--by", type=click.Choice(get_args(By)), help="Coverage also by province, year, or kind of page.")
@as_of
@click.option("--json", "as_json", is_flag=True, help="Give JSON.")
def stats(registry: str, by: By | None, as_of: date | None, as_json: bool) -> None:
    """Print what a registry holds: coverage of each field, pages, sources, conflicts, and what to look at first.

    \b
    Example:
      kehoach registry stats registry/
      kehoach registry stats registry/ --by province --as-of 2025-07-01
    """
    folder = Registry(registry_at(registry)).path
    with open_database(folder) as connection:
        told = contents(connection)
        covered = coverage(connection).get(None, Coverage())
        groups = coverage(connection, by, as_of) if by else {}
        reasons = {
            "doubtful": doubtful(connection),
            "conflicts": in_conflict(connection),
            "printed_numbers": printed_numbers(connection, folder),
        }
        lost = unplaced(folder, connection)
    if as_json:
        click.echo(json.dumps(_as_json(told, covered, by, groups, reasons, lost), ensure_ascii=False, indent=2))
        return
    console = terminal_for_tables()
    for table in _tables(told, covered, by, groups):
        console.print(table)
    _print_review(console, reasons, lost)


def _tables(told: Contents, covered: Coverage, by: By | None, groups: dict[Group, Coverage]) -> Iterable[Table]:
    pages = [(_kind(*kind), number) for kind, number in told.pages.items()]
    yield _table("pages", ("kind", "pages"), [*pages, ("reprints among them", told.reprints)])
    sources = [(f"{n} or more" if n == MANY else str(n), number) for n, number in told.sources.items()]
    yield _table("plans", ("sources", "plans"), [*sources, ("all", told.plans), ("campaigns", told.campaigns)])
    fields = [(each.name, covered.fields.get(each.name, 0), _share(covered, each.name)) for each in FIELDS]
    yield _table("coverage", ("field", "plans", "share"), fields)
    if by is not None:
        shares: list[list[str | int]] = [
            [_group(part), each.plans, *(_share(each, name) for name in _MAIN)] for part, each in groups.items()
        ]
        yield _table(f"coverage by {by}", (by, "plans", *_MAIN), shares)
    if told.conflicts:
        rows = [(name, kind, number) for (name, kind), number in told.conflicts.items()]
        yield _table("conflicts", ("field", "between", "conflicts"), rows)


def _table(title: str, columns: Iterable[str], rows: Iterable[Sequence[str | int]]) -> Table:
    table = Table(title=title, title_justify="left", box=SIMPLE_HEAD, pad_edge=False)
    for position, column in enumerate(columns):
        is_text = position == 0 or column == "between"
        table.add_column(column, justify="left" if is_text else "right")
    for row in rows:
        table.add_row(*(Text(f"{cell:,}" if isinstance(cell, int) else cell) for cell in row))
    return table


def _kind(kind: str, article: str | None) -> str:
    return f"{kind}, {article}" if article else kind


def _share(covered: Coverage, name: str) -> str:
    return f"{covered.share(name):.0%}"


def _group(part: Group) -> str:
    return "?" if part is None else str(part)


def _print_review(console: Terminal, reasons: dict[str, Reason], lost: list[str]) -> None:
    for name, reason in reasons.items():
        if reason.count:
            more = " or more" if reason.at_least else ""
            console.print(f"\nto look at: {_REASONS[name]}: {reason.count:,}{more} plans")
        for plan in reason.first:
            title = ", ".join(filter(None, (plan.number, plan.issuer))) or "without number and issuer"
            console.print(Text(f"  {plan.plan}  {title}: {plan.why}"))
    if lost:
        console.print(f"\nto look at: corrections whose plan is no longer found: {len(lost):,}")
        for correction in lost:
            console.print(Text(f"  {correction}"))


def _as_json(
    told: Contents,
    covered: Coverage,
    by: By | None,
    groups: dict[Group, Coverage],
    reasons: dict[str, Reason],
    lost: list[str],
) -> dict[str, Any]:
    return {
        "pages": [{"kind": kind, "article_kind": article, "pages": n} for (kind, article), n in told.pages.items()],
        "reprints": told.reprints,
        "plans": told.plans,
        "campaigns": told.campaigns,
        "plans_by_sources": {str(n): number for n, number in told.sources.items()},
        "conflicts": [{"field": name, "between": kind, "conflicts": n} for (name, kind), n in told.conflicts.items()],
        "corrections": told.corrections,
        "coverage": _covered(covered),
        "by": by,
        "groups": [{"group": part, "plans": each.plans, "coverage": _covered(each)} for part, each in groups.items()],
        "review": {name: asdict(reason) for name, reason in reasons.items()},
        "corrections_without_a_place": lost,
    }


def _covered(covered: Coverage) -> dict[str, int]:
    return {each.name: covered.fields.get(each.name, 0) for each in FIELDS}
