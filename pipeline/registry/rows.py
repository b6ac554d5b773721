"""Records as rows of tables: one per plan, per agency of a plan, and per page. Lists stay lists."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from pipeline.model import Award, Page, Plan, Quota

Row = dict[str, Any]


def _year(plan: Plan) -> int | None:
    return int(plan.issued[:4]) if plan.issued else None


def dated(what: str, *dates: str | None) -> str:
    """ "Đợt I (2018-10-10 - 2018-11-20)": a thing with the dates that are known of it."""
    known = " - ".join(date for date in dates if date)
    return f"{what} ({known})" if known else what


def award_line(award: Award) -> str:
    """ "5 Bằng khen (tập thể)": how many of which reward for whom, as far as it is known."""
    name = award.name if award.count is None else f"{award.count} {award.name}"
    return f"{name} ({award.to})" if award.to else name


def quota_line(quota: Quota) -> str:
    """ "mỗi huyện: 1-2 công trình": who has to deliver how many of what; "≥" and "≤" where one bound is open."""
    if quota.min is None or quota.max is None:
        bound = "" if quota.max is None else f"≤ {quota.max} "
        bound = bound if quota.min is None else f"≥ {quota.min} "
    else:
        bound = f"{quota.min} " if quota.min == quota.max else f"{quota.min}-{quota.max} "
    return f"{quota.who}: {bound}{quota.what}"


_PLAN: dict[str, Callable[[Plan], Any]] = {
    "number": lambda p: p.number,
    "doc_type": lambda p: p.doc_type,
    "issued": lambda p: p.issued,
    "year": _year,
    "issued_not_after": lambda p: p.issued_not_after,
    "issuer": lambda p: p.issuer,
    "issuer_level": lambda p: p.issuer_level,
    "system": lambda p: p.system,
    "province": lambda p: p.province,
    "province_code": lambda p: p.province_code,
    "province_2025": lambda p: p.province_2025,
    "subject": lambda p: p.subject,
    "signer": lambda p: p.signer,
    "signer_position": lambda p: p.signer_position,
    "is_campaign": lambda p: p.is_campaign,
    "themes": lambda p: [t.text for t in p.themes],
    "occasions": lambda p: [o.name for o in p.occasions],
    "start": lambda p: p.timeframe.start,
    "end": lambda p: p.timeframe.end,
    "timeframe": lambda p: p.timeframe.text,
    "end_event": lambda p: p.timeframe.end_event,
    "phases": lambda p: [dated(x.name, x.start, x.end) for x in p.phases],
    "milestones": lambda p: [dated(x.what, x.date) for x in p.milestones],
    "deadlines": lambda p: [dated(x.what, x.date) for x in p.deadlines],
    "agencies": lambda p: [a.name for a in p.agencies],
    "lead": lambda p: [a.name for a in p.agencies if a.role == "lead"],
    "coordinate": lambda p: [a.name for a in p.agencies if a.role == "coordinate"],
    "implement": lambda p: [a.name for a in p.agencies if a.role == "implement"],
    "recipients": lambda p: list(p.recipients),
    "references": lambda p: [r.number or dated(r.doc_type or "", r.issued) for r in p.references],
    "targets": lambda p: list(p.targets),
    "contents": lambda p: list(p.contents),
    "awards": lambda p: [award_line(a) for a in p.awards],
    "quotas": lambda p: [quota_line(q) for q in p.quotas],
    "funding": lambda p: list(p.funding),
    "attachments": lambda p: [a.url or a.name for a in p.attachments],
}
_PAGE_FIRST = ("path", "title", "published")
_PAGE_LAST = ("kind", "article_kind", "author", "outlet", "views", "url")

PLAN_COLUMNS = (*_PAGE_FIRST, *_PLAN, *_PAGE_LAST, "page_id", "plan")
AGENCY_COLUMNS = (
    *("path", "number", "issued", "year", "issuer", "province", "province_2025"),
    *("agency", "agency_id", "kind", "role", "task", "deadline", "page_id", "plan"),
)
PAGE_COLUMNS = (*_PAGE_FIRST, *_PAGE_LAST, "format", "plans", "page_id")


def plan_rows(pages: Iterable[Page], *, bare_pages: bool = False) -> Iterator[Row]:
    """One row per plan.

    Args:
        pages: records.
        bare_pages: give a page without plans a row too, with the columns of the page only.
    """
    for page in pages:
        about = {**_about(page), "page_id": page.id}
        for index, plan in enumerate(page.plans):
            yield about | {name: value(plan) for name, value in _PLAN.items()} | {"plan": index}
        if bare_pages and not page.plans:
            yield about


def agency_rows(pages: Iterable[Page]) -> Iterator[Row]:
    """One row per agency and plan."""
    for page in pages:
        for index, plan in enumerate(page.plans):
            shared = {name: _PLAN[name](plan) for name in AGENCY_COLUMNS if name in _PLAN}
            for agency in plan.agencies:
                yield {
                    **shared,
                    "path": page.path,
                    "agency": agency.name,
                    "agency_id": agency.id,
                    "kind": agency.kind,
                    "role": agency.role,
                    "task": agency.task,
                    "deadline": agency.deadline,
                    "page_id": page.id,
                    "plan": index,
                }


def page_rows(pages: Iterable[Page]) -> Iterator[Row]:
    """One row per page; ``plans`` is how many there are on it."""
    for page in pages:
        yield {**_about(page), "format": page.format, "plans": len(page.plans), "page_id": page.id}


def _about(page: Page) -> Row:
    return {name: getattr(page, name) for name in (*_PAGE_FIRST, *_PAGE_LAST)}
