"""Can a page hold a plan at all? Asked of its words before the costly stages; most news hold none.

Each test here is looser than the rule of stage 4 that it stands for: it asks for the words that the rule cannot do
without and leaves out the bodies, places and dates that only the extractors find. So what is put aside here is what
the whole way would give no plan; a rule of ``find_own`` that needs new words belongs here too.
"""

from __future__ import annotations

import re

from extractors.numbers.find import find_numbers
from extractors.numbers.slugs import slug_document
from extractors.references.find import of_issuer
from extractors.references.patterns import (
    ANNOUNCE,
    APPEALS,
    LETTERS,
    PASSIVE,
    RIGHT_BEHIND,
    SIGNED_BY_TWO,
    announced_noun,
)
from pipeline.assemble import implied, launched
from pipeline.assemble.context import Context
from pipeline.assemble.drawn_up import DRAWN_UP, NAMES_PLAN, headline_of
from pipeline.assemble.issuing_sentence import ISSUES
from pipeline.assemble.page_class import opening

# The words in front of a type noun that may announce it, and those behind it.
_BEFORE, _BEHIND = 60, 300
# An order has whom it goes to right behind the verb; these words begin no body and no group. "giao thông" and "giao
# dịch" are no orders either, "giao Thông tấn xã" is one.
_NOBODY = (
    "của về này đó phải được trên theo với và là từ trong tại để sự ông tôi họ mình nhiệm trách dịch lưu tranh đấu hữu"
    " tiếp thoa thừa"
).split()
_ORDER = re.compile(
    rf"\b(?:{implied.ORDERS})(?![^\W_]|\s?[.;?!)\"…]|\s(?:{'|'.join(_NOBODY)}|thông(?! tấn)|cao(?! đẳng))(?![^\W_]))"
)


def may_hold_plan(ctx: Context) -> bool:
    """Whether stage 4 may find an own document on a page.

    Args:
        ctx: the page with its layout; no mentions are asked for.
    """
    return (
        ctx.layout.official
        or _is_announced(ctx.folded)
        or _is_implied(ctx)
        or _is_in_address(ctx.reading.meta.url)
        or bool(find_numbers(ctx.text))  # whatever is cited, answered from, listed or told by its number
    )


def _is_announced(folded: str) -> bool:
    """A document without number is announced by a verb in front of its type, or by one in the passive behind it."""
    for noun in announced_noun().finditer(folded):
        verb = ANNOUNCE.search(folded[max(0, noun.start() - _BEFORE) : noun.start()])
        announces = verb and (verb["strong"] or verb["done"] or verb["light"] == RIGHT_BEHIND)
        if announces or (verb and noun["noun"] in LETTERS | APPEALS | SIGNED_BY_TWO):
            return True
        if PASSIVE.search(folded, noun.end(), noun.end() + _BEHIND) or of_issuer(folded, noun.end()):
            return True
    return False


def _is_implied(ctx: Context) -> bool:
    """The words by which a page speaks of a document without announcing it (``find_implied``)."""
    lead, first = implied.lead_of(ctx), opening(ctx)
    return (
        _ORDER.search(ctx.folded, 0, lead[1]) is not None
        or launched.LAUNCHED_BY.search(ctx.folded, *first) is not None
        or any(
            pattern.search(ctx.folded, *lead)
            for pattern in (launched.LAUNCH, launched.LAUNCH_AT_EVENT, launched.HELD, implied.ASKED)
        )
        or any(pattern.search(ctx.folded, lead[0]) for pattern in (implied.OPINION, implied.NOTICE, implied.COLON))
        or (DRAWN_UP.search(ctx.folded, *lead) is not None and NAMES_PLAN.search(headline_of(ctx)) is not None)
        or _opens_with_document(ctx)
        or ISSUES.search(ctx.text) is not None
    )


def _opens_with_document(ctx: Context) -> bool:
    """The headline is the name of a document, or one of the first paragraphs begins with what it says."""
    paragraphs = ctx.layout.of("paragraph")[:3]
    headline = ctx.title or next(iter(paragraphs), None)
    return (
        any(implied.HEADLESS.match(ctx.folded, b.start, b.end) for b in paragraphs)
        or any(implied.TOLD_PLAN.match(ctx.folded, b.start, b.end) for b in paragraphs[:1])
        or any(implied.PLAN_OF.match(ctx.folded, b.start, b.end) for b in paragraphs[:1])
        or any(implied.GUIDED.match(ctx.folded, b.start, b.end) for b in ctx.layout.of("paragraph")[:4])
        or implied.GUIDES.search(ctx.folded, 0, implied.lead_of(ctx)[1]) is not None
        or (headline is not None and implied.HEADLINE.match(ctx.folded, headline.start, headline.end) is not None)
    )


def _is_in_address(url: str | None) -> bool:
    slug = slug_document(url) if url else None
    return slug is not None and slug.number is not None
