"""What the address of a page says of its document: law portals put type, number, year and province into it."""

from __future__ import annotations

from dataclasses import replace

from extractors.numbers.slugs import slug_document
from pipeline.assemble.context import Context
from pipeline.assemble.list_page import is_list
from pipeline.assemble.own import Own
from pipeline.assemble.page_class import is_question


def with_address(ctx: Context, owns: list[Own]) -> list[Own]:
    """The own documents, the one of a page whose address names a document with what only the address says.

    A number that the page prints after all is read there; a page that names another number is left as it is.
    """
    url = ctx.reading.meta.url
    slug = slug_document(url) if url else None
    if slug is None or slug.number is None or len(owns) > 1 or is_list(ctx) or is_question(ctx):
        return owns
    own = owns[0] if owns else Own((0, 0), "own.address")
    if own.number is not None or own.doc_type not in (None, slug.doc_type):
        return owns
    printed = next((n for n in ctx.numbers if (n.value.number or "").casefold() == slug.number.casefold()), None)
    if printed is not None:
        return [replace(own, number=printed, doc_type=slug.doc_type)]
    return [replace(own, address=slug, doc_type=own.doc_type or slug.doc_type)]
