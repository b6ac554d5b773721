"""Which documents are the page's own: those whose issuance it reports, or the one that it is."""

from __future__ import annotations

from pipeline.assemble.address import with_address
from pipeline.assemble.announced import find_announced
from pipeline.assemble.context import Context
from pipeline.assemble.held import with_holding_document
from pipeline.assemble.implied import find_implied
from pipeline.assemble.letterhead import read_letterhead
from pipeline.assemble.listed import find_listed
from pipeline.assemble.own import Own
from pipeline.assemble.page_class import is_draft


def find_own(ctx: Context) -> list[Own]:
    """The page's own documents, in order of appearance."""
    return with_address(ctx, _told_by_text(ctx))


def _told_by_text(ctx: Context) -> list[Own]:
    if ctx.layout.official and is_draft(ctx):
        return []
    if ctx.layout.official:
        official = read_letterhead(ctx)
        return [official] if official else []
    announced = find_listed(ctx) or find_announced(ctx)
    if not announced:
        implied = find_implied(ctx)
        announced = [implied] if implied else []
    return [with_holding_document(ctx, own) for own in announced] if len(announced) == 1 else announced
