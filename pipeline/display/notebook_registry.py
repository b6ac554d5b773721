"""Campaigns and registries as HTML for notebooks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import escape
from sqlite3 import Connection

from pipeline.display.html import CELL, FAINT, both_names, heading, in_lines, row
from pipeline.display.labels import kind_name, label
from pipeline.display.summary import place_then_and_now
from pipeline.model import ROLES
from pipeline.registry.campaigns import Campaign
from pipeline.registry.copies import local_copy
from pipeline.registry.database.read import open_database
from pipeline.registry.fields import award_line, dated
from pipeline.registry.ledger import LEDGER, count_by_status
from pipeline.registry.parts import RegistryError
from pipeline.registry.stats import Contents, Coverage, Reason, contents, coverage, doubtful, in_conflict
from pipeline.registry.store import Registry
from pipeline.registry.verify.corrections import unplaced

# The fields whose coverage is shown: what identifies a plan, and what most questions are about.
_MAIN = ("number", "issued", "issuer", "province", "themes", "start", "end", "lead")
_BAR = "display: inline-block; height: .7em; margin-right: 8px; background: #0072b2"
_WIDE = 12  # the bar of a field that every plan has, in em
_FIRST = 2  # plans to look at that are named for each reason
_SHOWN = 12  # plans of a campaign that are named


def campaign_html(campaign: Campaign) -> str:
    """A campaign field by field, labels in English and Vietnamese, and below the fields that are null."""
    values = list(_campaign_values(campaign))
    rows = [row(both_names(field), in_lines(value)) for field, value in values if value]
    unknown = ", ".join(label(field) for field, value in values if not value)
    null = row("null", escape(unknown)) if unknown else ""
    return f"{heading(campaign.name or 'a campaign without a name')}<table>{''.join(rows)}{null}</table>"


def _campaign_values(campaign: Campaign) -> Iterator[tuple[str, str | None]]:
    """The fields of a campaign with their values as text; None where there is none."""
    yield "campaign_id", campaign.id
    yield "level", campaign.level
    yield "province", place_then_and_now(campaign.province, campaign.province_2025)
    yield "themes", campaign.theme
    yield "occasions", campaign.occasion
    yield "announced", campaign.announced
    known = campaign.start or campaign.end
    yield "timeframe", f"{campaign.start or '?'} - {campaign.end or '?'}" if known else None
    yield "parent", campaign.parent
    yield "phases", "\n".join(dated(phase.name, phase.start, phase.end) for phase in campaign.phases) or None
    for role in ROLES:
        yield role, "\n".join(agency.name for agency in campaign.agencies if agency.role == role) or None
    yield "awards", "\n".join(map(award_line, campaign.awards)) or None
    more = len(campaign.plans) - _SHOWN
    plans = [*campaign.plans[:_SHOWN], f"and {more:,} more"] if more > 0 else campaign.plans
    yield "plans", "\n".join(plans) or None
    yield "pages", f"{len(campaign.pages):,}" if campaign.pages else None


def registry_html(registry: Registry) -> str:
    """What a registry holds, how much of the main fields is known, and what to do next.

    It is counted from ledger and tables; the texts are not read. Where these cannot be read the reason is shown.
    """
    try:
        shown = _registry(registry)
    except (RegistryError, OSError) as error:
        shown = f"<div>{escape(str(error))}</div>"
    return f'<div style="line-height: 1.5">{heading(f"Registry {registry.path}")}{shown}</div>'


def _registry(registry: Registry) -> str:
    with local_copy(registry.path / LEDGER) as ledger:
        inputs = count_by_status(ledger)
    with open_database(registry.path) as connection:
        told = contents(connection)
        covered = coverage(connection).get(None, Coverage())
        steps = [*_steps(inputs), *_to_see(connection), *_lost(unplaced(registry.path, connection))]
    return f"{_counts(inputs, told)}{_covered(covered)}{_next(steps)}"


def _counts(inputs: Mapping[str, int], told: Contents) -> str:
    pages = {", ".join(kind_name(name) for name in kind if name): count for kind, count in told.pages.items()}
    joined = sum(count for sources, count in told.sources.items() if sources > 1)
    fields: dict[str, int] = {}
    for (field, _), count in told.conflicts.items():
        fields[label(field)] = fields.get(label(field), 0) + count
    rows: tuple[tuple[str, int, Mapping[str, int]], ...] = (
        ("inputs", sum(inputs.values()), inputs),
        ("pages", sum(told.pages.values()), {**pages, "reprints among them": told.reprints}),
        ("plans", told.plans, {"told by more than one page": joined}),
        ("campaigns", told.campaigns, {}),
        ("conflicts", sum(told.conflicts.values()), fields),
        ("corrections", told.corrections, {}),
    )
    return f"<table>{''.join(_counted(*each) for each in rows)}</table>"


def _counted(name: str, count: int, parts: Mapping[str, int]) -> str:
    told = " · ".join(f"{part}: {number:,}" for part, number in parts.items() if number)
    return row(both_names(name), f'{count:,} <span style="{FAINT}; margin-left: 8px">{escape(told)}</span>')


def _covered(covered: Coverage) -> str:
    """How many plans have a value in the main fields, each with a bar."""
    if not covered.plans:
        return ""
    rows = (
        row(
            both_names(name),
            f'<span style="{_BAR}; width: {covered.share(name) * _WIDE:.1f}em"></span>{covered.share(name):.0%}',
        )
        for name in _MAIN
    )
    return f'<div style="{FAINT}; margin-top: 6px">share of plans with a value</div><table>{"".join(rows)}</table>'


def _steps(inputs: Mapping[str, int]) -> Iterator[str]:
    """What is left to do of the run itself."""
    if waiting := inputs.get("pending"):
        yield f"{waiting:,} inputs wait to be read: run the same `kehoach build` again"
    if failed := inputs.get("failed"):
        yield f"{failed:,} inputs failed: see the reasons in ledger(), then `kehoach build --retry-failed`"


def _to_see(connection: Connection) -> Iterator[str]:
    yield from _seen("have a doubtful number, date of issue or issuer", doubtful(connection, _FIRST))
    yield from _seen("have sources that disagree: see conflicts()", in_conflict(connection, _FIRST))


def _seen(what: str, reason: Reason) -> Iterator[str]:
    if reason.count:
        first = (f"{', '.join(filter(None, (see.plan, see.number, see.issuer)))}: {see.why}" for see in reason.first)
        yield "\n  ".join((f"{reason.count:,} plans {what}", *first))


def _lost(corrections: list[str]) -> Iterator[str]:
    if corrections:
        yield f"{len(corrections):,} corrections find their plan no more: see `kehoach registry log`"


def _next(steps: Iterable[str]) -> str:
    """What to do next, one thing a line, plans indented below."""
    last = "plans without a number whose page prints one, and all fields: `kehoach registry stats`"
    lines = "".join(f'<div style="white-space: pre-wrap">{escape(step)}</div>' for step in (*steps, last))
    return f'<div style="{FAINT}; margin-top: 6px">to look at next</div><div style="{CELL}">{lines}</div>'
