"""Which documents are the page's own: those whose issuance it reports, or the one that it is."""

from __future__ import annotations

import re

from pipeline.assemble.address import with_address
from pipeline.assemble.announced import find_announced
from pipeline.assemble.context import Context
from pipeline.assemble.held import with_holding_document
from pipeline.assemble.implied import find_implied
from pipeline.assemble.issuer import level_of
from pipeline.assemble.letterhead import read_letterhead
from pipeline.assemble.listed import find_listed
from pipeline.assemble.own import Own
from pipeline.assemble.page_class import is_draft

# Behind the documents of others, whoever orders something himself.
_LOCAL_ORDER = re.compile(
    r"; (?:sở|ubnd|ủy ban nhân dân|tỉnh|huyện|ban) [^;.]{2,90}? (?:yêu cầu|đề nghị|chỉ đạo|giao) "
)


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
    if not announced or _are_bases(ctx, announced):
        implied = find_implied(ctx)
        announced = [implied] if implied and (not announced or _is_local(implied)) else announced
    return [with_holding_document(ctx, own) for own in announced] if len(announced) == 1 else announced


def _are_bases(ctx: Context, announced: list[Own]) -> bool:
    """ "Bộ Y tế có Công văn số …; Sở Y tế đề nghị …:": what the centre issued, in the sentence of a local order."""
    floors = {ctx.sentence_at(own.span[0]) for own in announced}
    if any(_is_local(own) or own.rule != "own.announced" for own in announced) or len(floors) != 1:
        return False
    _, end = floors.pop()
    return _LOCAL_ORDER.search(ctx.folded, announced[-1].span[1], end) is not None


def _is_local(own: Own) -> bool:
    return own.issuer is None or level_of(own.issuer.value) != "central"
