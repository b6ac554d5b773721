"""Pages and plans as HTML for notebooks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from html import escape

from pipeline.display.highlight import Mark, field_name, find_marks
from pipeline.display.html import CELL, FAINT, MARK, both_names, heading, in_lines, row
from pipeline.display.labels import kind_name, label, shade
from pipeline.display.summary import plan_values
from pipeline.model import Evidence, Page, Plan

_COLUMNS = ("doc_type", "number", "issued", "issuer", "province", "themes", "timeframe")


def page_html(page: Page) -> str:
    """A page with its plans as a small table, and its text with the values marked.

    Each mark names its field; its tooltip gives the values read there, each with its rule and confidence.
    """
    parts = [
        heading(page.title or "without a headline"),
        f'<div style="{FAINT}">{escape(_about(page))}</div>',
        _plans(page.plans),
        _text(page) if page.text is not None else f'<div style="{FAINT}">the record is without its text</div>',
    ]
    return f'<div style="max-width: 72em; line-height: 1.5">{"".join(parts)}</div>'


def plan_html(plan: Plan) -> str:
    """A plan field by field, labels in English and Vietnamese, and below the fields that are null."""
    values = list(plan_values(plan))
    rows = [row(both_names(field), in_lines(value)) for field, value in values if value]
    unknown = ", ".join(label(field) for field, value in values if not value)
    return f"<table>{''.join(rows)}{row('null', escape(unknown))}</table>"


def _about(page: Page) -> str:
    kind = ", ".join(kind_name(name) for name in (page.kind, page.article_kind) if name)
    views = f"{page.views} {label('views')}" if page.views is not None else None
    told = (kind, page.published, page.author, page.outlet, views, page.url or page.path)
    return " · ".join(filter(None, told))


def _plans(plans: Iterable[Plan]) -> str:
    """One row a plan; nothing when there is none."""
    rows = []
    for plan in plans:
        values = dict(plan_values(plan))
        cells = (f'<td style="{CELL}">{in_lines(values[name] or "–")}</td>' for name in _COLUMNS)
        rows.append(f"<tr>{''.join(cells)}</tr>")
    if not rows:
        return f'<div style="{FAINT}">no plan on this page</div>'
    head = "".join(f'<th style="{CELL}">{escape(label(name))}</th>' for name in _COLUMNS)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def _text(page: Page) -> str:
    marks = find_marks(page.evidence)
    words = "".join(_marked(page, marks))
    frame = "white-space: pre-wrap; max-height: 40em; overflow: auto; border-top: 1px solid #8888; padding: 6px 0"
    return f'{_legend(marks)}<div style="{frame}">{words}</div>'


def _legend(marks: Iterable[Mark]) -> str:
    """The fields that are marked, in the order in which they stand on the page."""
    fields = dict.fromkeys(field for mark in marks for field, _ in mark.fields)
    chips = (
        f'<span style="white-space: nowrap; margin-right: 12px"><span style="background: {shade(field)}; {MARK}">'
        f'{escape(label(field))}</span> <span style="{FAINT}">{escape(label(field, "vi"))}</span></span>'
        for field in fields
    )
    return f'<div style="margin: 6px 0; line-height: 1.9">{" ".join(chips)}</div>'


def _marked(page: Page, marks: Iterable[Mark]) -> Iterator[str]:
    text = page.text or ""
    read = sorted(
        (item.start, i) for i, item in enumerate(page.evidence) if item.origin == "text" and item.start is not None
    )
    at = 0
    for mark in marks:
        names = ", ".join(field_name(field, plan, len(page.plans)) for field, plan in mark.fields)
        begun = read[bisect_left(read, (mark.start, 0)) : bisect_left(read, (mark.end, 0))]
        tip = escape("\n".join(_told([page.evidence[i] for _, i in begun], mark)))
        ground = f"background: {shade(mark.fields[0][0])}"
        yield escape(text[at : mark.start])
        yield f'<mark style="{ground}; {MARK}" title="{tip}">{escape(text[mark.start : mark.end])}'
        yield f' <small style="opacity: .7"><i>{escape(names)}</i></small></mark>'
        at = mark.end
    yield escape(text[at:])


def _told(begun: Iterable[Evidence], mark: Mark) -> Iterator[str]:
    """What was read within a mark: field, rule and confidence, those of the mark's own place first."""
    inside = [item for item in begun if item.end is not None and item.end <= mark.end]
    for item in sorted(inside, key=lambda item: (item.start, item.end) != (mark.start, mark.end)):
        sure = "never judged" if item.confidence is None else f"{item.confidence:.0%} sure"
        way = "concluded by" if item.inferred_from else "read by"
        yield f"{item.field}: {way} {item.rule}, {sure}"
