"""One page through all stages. The engine is built once per process; pages go in, records come out."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.assemble import Context, assemble, assemble_without_plans, may_hold_plan
from pipeline.confidence import at_least, with_confidence
from pipeline.ingest import read_bytes, read_text
from pipeline.ingest.reading import Reading
from pipeline.model import Page
from pipeline.segment.tokenizer import blank

PIPES = (
    *("numbers", "dates", "provinces", "definitions", "bodies", "themes", "occasions", "timeframes"),
    *("references", "assignments"),
    *("targets", "contents", "awards", "quotas", "funding", "attachments"),
)


@cache
def extraction_pipeline() -> Language:
    """The spaCy pipeline with all extractors; their mentions are read as values, so that no spans are made."""
    nlp = blank()
    for key in PIPES:
        nlp.add_pipe(f"kehoach_{key}", config={"spans": False})
    return nlp


@cache
def _components() -> tuple[Callable[[Doc], Doc], ...]:
    """The extractors; spaCy lists them anew each time that it is asked for them."""
    return tuple(component for _, component in extraction_pipeline().pipeline)


# A page that asks for everything that is loaded when it is first wanted.
_FIRST = """Phát động thi đua

05/03/2021 08:00

Ngày 5/3/2021, UBND tỉnh Sơn La ban hành Kế hoạch số 12/KH-UBND phát động phong trào thi đua “Bản làng sạch đẹp” từ \
ngày 10/3/2021 đến ngày 30/11/2021. Sở Nội vụ chủ trì, phối hợp với các xã tổ chức thực hiện; cán bộ tích cực tham gia.
"""


@cache
def warm_up() -> None:
    """Load all that pages need, so that it is no page's time, and no page's deadline falls into it."""
    process(read_bytes(f"<html><body><p>{_FIRST}</p></body></html>".encode()))
    process(read_text(_FIRST))


def process(reading: Reading, min_confidence: float | None = None) -> Page:
    """Extract the record of a page as read; the record holds the text, and its evidence says how sure it is.

    Args:
        reading: the page as read.
        min_confidence: leave out the values that are less sure than this (0 to 1).

    Raises:
        ValueError: when ``min_confidence`` is no probability.
    """
    ctx = Context.of(reading)
    page = with_confidence(all_stages(ctx) if may_hold_plan(ctx) else assemble_without_plans(ctx))
    return page if min_confidence is None else at_least(page, min_confidence)


def all_stages(ctx: Context) -> Page:
    """All stages, on a page of which only the layout is known."""
    find_mentions(ctx.doc)
    return assemble(ctx)


def find_mentions(doc: Doc) -> None:
    """Put the mentions of all extractors on the Doc of a page."""
    for component in _components():
        component(doc)
