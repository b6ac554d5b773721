"""A record, and the plans of a run, as small tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePath

from rich.box import SIMPLE_HEAD
from rich.console import JustifyMethod
from rich.table import Table
from rich.text import Text

from pipeline.display.labels import kind_name, label
from pipeline.model import ROLES, Page, Plan
from pipeline.registry.fields import award_line, dated, quota_line
from pipeline.registry.labels import Language

_WIDE = 150
_THEME_CHARS = 50
_WIDE_COLUMNS = ("number", "type", "issued", "issuer", "themes", "start", "end", "agencies", "source")
_NARROW_COLUMNS = ("document", "issued", "issuer, themes, source", "start, end", "agencies")
_NOT_WRAPPED = frozenset({"issued", "start", "end", "start, end", "agencies"})

_NO_PLANS: dict[Language, str] = {
    "en": "none: the page neither is a document nor announces one that it tells apart from those it only mentions",
    "vi": "không có: trang không phải là văn bản, cũng không giới thiệu một văn bản cụ thể nào mới ban hành",
}


def record_table(page: Page, language: Language = "en") -> Table:
    """The main fields of a record; what is unknown shows as "-"."""
    table = Table(box=SIMPLE_HEAD, show_header=False, pad_edge=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    kind = ", ".join(kind_name(name, language) for name in (page.kind, page.article_kind) if name)
    for field, value in (("kind", kind), ("title", page.title), ("published", page.published)):
        table.add_row(label(field, language), _value(value))
    if not page.plans:
        table.add_row(label("plans", language), _NO_PLANS[language])
    for index, plan in enumerate(page.plans):
        table.add_section()
        if len(page.plans) > 1:
            table.add_row(f"{label('plan', language)} {index + 1}", "")
        for field, value in plan_values(plan):
            table.add_row(label(field, language), _value(value))
    return table


def place_then_and_now(province: str | None, since_2025: str | None) -> str | None:
    """A province, and the one that it is a part of since 1 July 2025 where that is another: "Bến Tre → Vĩnh Long"."""
    return f"{province} → {since_2025}" if province and since_2025 and since_2025 != province else province


def plan_values(plan: Plan) -> Iterator[tuple[str, str | None]]:
    """The fields of a plan with their values as text, the items of a list one a line; None where there is none."""
    for field in ("number", "doc_type", "issued", "issuer"):
        yield field, getattr(plan, field)
    yield "province", place_then_and_now(plan.province, plan.province_2025)
    yield "subject", plan.subject
    yield "signer", plan.signer
    yield "signer_position", plan.signer_position
    yield "themes", "\n".join(theme.text for theme in plan.themes) or None
    yield "occasions", "\n".join(occasion.name for occasion in plan.occasions) or None
    yield "timeframe", _period(plan)
    yield "phases", "\n".join(dated(phase.name, phase.start, phase.end) for phase in plan.phases) or None
    yield "milestones", "\n".join(dated(milestone.what, milestone.date) for milestone in plan.milestones) or None
    yield "deadlines", "\n".join(dated(deadline.what, deadline.date) for deadline in plan.deadlines) or None
    for role in ROLES:
        yield role, "\n".join(agency.name for agency in plan.agencies if agency.role == role) or None
    yield "references", "\n".join(r.number or r.doc_type or "" for r in plan.references) or None
    for field in ("recipients", "targets", "contents", "funding"):
        yield field, "\n".join(getattr(plan, field)) or None
    yield "awards", "\n".join(map(award_line, plan.awards)) or None
    yield "quotas", "\n".join(map(quota_line, plan.quotas)) or None
    yield "attachments", "\n".join(file.url or file.name for file in plan.attachments) or None


def plans_table(pages: Iterable[tuple[Page, Plan]], width: int) -> Table:
    """One row per plan.

    Args:
        pages: plans, each with its page.
        width: columns of the terminal; on a narrow one several values share a column.
    """
    table = Table(box=SIMPLE_HEAD, pad_edge=False, collapse_padding=True)
    columns = _WIDE_COLUMNS if width >= _WIDE else _NARROW_COLUMNS
    for name in columns:
        justify: JustifyMethod = "right" if name == "agencies" else "left"
        # A file name is folded, not cut: it is what one looks for next.
        table.add_column(name, no_wrap=name in _NOT_WRAPPED, justify=justify, overflow="fold")
    for page, plan in pages:
        table.add_row(*(_wide_row if columns is _WIDE_COLUMNS else _narrow_row)(page, plan))
    return table


def _wide_row(page: Page, plan: Plan) -> list[Text]:
    time = plan.timeframe
    cells = (plan.number, plan.doc_type, plan.issued, plan.issuer, _themes(plan), time.start, time.end)
    return [*map(_value, cells), _value(str(len(plan.agencies))), _value(_source(page))]


def _narrow_row(page: Page, plan: Plan) -> list[Text]:
    time = plan.timeframe
    about = Text("\n".join(filter(None, (plan.issuer, _themes(plan)))))
    return [
        _value("\n".join(filter(None, (plan.doc_type, plan.number)))),
        _value(plan.issued),
        about.append(("\n" if about.plain else "") + _source(page), "dim"),
        _value("\n".join(bound or "-" for bound in (time.start, time.end)) if time.start or time.end else None),
        _value(str(len(plan.agencies))),
    ]


def _themes(plan: Plan) -> str:
    """The themes in quotation marks, cut to a line or two."""
    text = "; ".join(f"“{theme.text}”" for theme in plan.themes)
    return text if len(text) <= _THEME_CHARS else text[: _THEME_CHARS - 1].rstrip() + "…"


def _source(page: Page) -> str:
    return PurePath(page.path).name if page.path else "stdin"


def _period(plan: Plan) -> str | None:
    time = plan.timeframe
    if time.start is None and time.end is None:
        return time.end_event or time.text
    return f"{time.start or '?'} - {time.end or time.end_event or '?'}"


def _value(text: str | None) -> Text:
    """Text, not a string: a value may hold brackets that would be read as markup."""
    return Text(text) if text else Text("-", style="dim")
