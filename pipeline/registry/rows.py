"""Records as rows of a table, one per plan of a page. Lists stay lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from pipeline.model import Page
from pipeline.registry.fields import FIELD_OF, FIELDS

Row = dict[str, Any]

_PAGE_FIRST = ("path", "title", "published")
_PAGE_LAST = ("kind", "article_kind", "author", "outlet", "views", "url")

PLAN_COLUMNS = (*_PAGE_FIRST, *FIELD_OF, *_PAGE_LAST, "page_id", "plan")


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


def _about(page: Page) -> Row:
    return {name: getattr(page, name) for name in (*_PAGE_FIRST, *_PAGE_LAST)}
