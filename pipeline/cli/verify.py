"""``kehoach verify``: is a registry what its sources say, and one with itself."""

from __future__ import annotations

import json
import sqlite3
from contextlib import ExitStack, closing

import click

from pipeline.cli.group import columns, overlay, say, say_notes
from pipeline.ingest.archives import Columns
from pipeline.place import Place
from pipeline.registry.copies import local_copy
from pipeline.registry.ledger import LEDGER
from pipeline.registry.store import is_registry, registry_at
from pipeline.registry.verify import KEPT, Kind, Report
from pipeline.registry.verify import verify as check
from pipeline.run.reread import Sources
from pipeline.run.settings import Settings

_WRONG = 1
_HEADINGS: dict[Kind, str] = {
    "part": "parts that cannot be read",
    "page": "pages that are not what their records say",
    "evidence": "evidence that the text of its record does not say",
    "source": "evidence that its source does not say",
    "ledger": "ledger and records do not agree",
    "database": "the databases are damaged",
    "tables": "tables and records do not agree",
    "plan": "plans that do not come from their sources",
    "correction": "corrections and tables do not agree",
}


@click.command()
@click.argument("registry", metavar="REGISTRY")
@click.option(
    "--sources/--no-sources",
    default=True,
    show_default=True,
    help="Read the pages again where they still lie, and hold all evidence against them.",
)
@columns
@overlay
@click.option("--json", "as_json", is_flag=True, help="Give JSON.")
def verify(registry: str, sources: bool, columns: Columns | None, as_json: bool) -> None:
    """Hold a registry against its sources and against itself, and list what is wrong.

    Every piece of evidence is read again in the text of its record and, where the page still lies where it was read and
    has the same bytes, in its source. Ledger, records and tables have to agree; merged values have to come from a
    source or a correction; corrections have to be in force. Pages that are gone or have changed since are counted, and
    are nothing wrong. --columns and --overlay are those that the registry was built with.

    Exit code 0: all is well; 1: something is wrong.

    \b
    Example:
      kehoach verify registry/
      kehoach verify registry/ --no-sources --json
    """
    report = _checked(registry_at(registry), Settings(columns=columns), sources=sources)
    if as_json:
        click.echo(json.dumps(_as_json(report), ensure_ascii=False, indent=2))
    else:
        _print(report)
    if not report.ok:
        click.get_current_context().exit(_WRONG)


def _checked(registry: Place, settings: Settings, *, sources: bool) -> Report:
    with ExitStack() as stack:
        again = None
        if sources and is_registry(registry):
            file = stack.enter_context(local_copy(registry / LEDGER))
            again = Sources(stack.enter_context(closing(sqlite3.connect(file))), settings)
            stack.callback(again.close)
        return check(registry, again)


def _print(report: Report) -> None:
    for kind, findings in report.findings.kept.items():
        count = report.findings.counts[kind]
        click.echo(f"{_HEADINGS[kind]}: {count:,}")
        for where, what in findings:
            click.echo(f"  {where}: {what}")
        if count > KEPT:
            click.echo(f"  ... and {count - KEPT:,} more")
    say_notes(f"correction without a place, since its plan is no longer found: {one}" for one in report.unplaced[:KEPT])
    if len(report.unplaced) > KEPT:
        say(f"note: ... and {len(report.unplaced) - KEPT:,} more")
    wrong = report.findings.counts.total()
    click.echo(f"{f'{wrong:,} wrong' if wrong else 'all is well'}: {_looked_at(report)}")


def _looked_at(report: Report) -> str:
    """What was looked at, in a line."""
    seen = report.seen
    told = f"{len(seen.pages):,} pages, {report.plans:,} plans, {seen.evidence:,} pieces of evidence"
    if not any(seen.sources.values()):
        return f"{told}; no sources read"
    told += f", {seen.reread:,} of them in {seen.sources['read']:,} sources"
    others = [f"{seen.sources[state]:,} {words}" for state, words in _STATES if seen.sources[state]]
    return f"{told}; {', '.join(others)}" if others else told


_STATES = (("gone", "sources are no longer there"), ("changed", "sources have changed since"))


def _as_json(report: Report) -> dict[str, object]:
    findings = report.findings
    return {
        "ok": report.ok,
        "pages": len(report.seen.pages),
        "plans": report.plans,
        "evidence": report.seen.evidence,
        "evidence_in_sources": report.seen.reread,
        "sources": report.seen.sources,
        "wrong": {
            kind: {"count": findings.counts[kind], "first": [item._asdict() for item in kept]}
            for kind, kept in findings.kept.items()
        },
        "corrections_without_a_place": report.unplaced,
    }
