"""Records as rows of tables: one per plan, per agency of a plan, and per page. Lists stay lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from pipeline.model import Page
from pipeline.registry.fields import FIELD_OF, FIELDS

Row = dict[str, Any]


_PAGE_FIRST = ("path", "title", "published")
_PAGE_LAST = ("kind", "article_kind", "author", "outlet", "views", "url")

PLAN_COLUMNS = (*_PAGE_FIRST, *FIELD_OF, *_PAGE_LAST, "page_id", "plan")
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
            yield about | {field.name: field.read(plan) for field in FIELDS} | {"plan": index}
        if bare_pages and not page.plans:
            yield about


def agency_rows(pages: Iterable[Page]) -> Iterator[Row]:
    """One row per agency and plan."""
    for page in pages:
        for index, plan in enumerate(page.plans):
            shared = {name: FIELD_OF[name].read(plan) for name in AGENCY_COLUMNS if name in FIELD_OF}
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
