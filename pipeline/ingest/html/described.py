"""The content of a page whose portal is known: where the rules of the portal say that it stands."""

from __future__ import annotations

import re
from collections import Counter

from pipeline.ingest.html.blocks import Block, Texts
from pipeline.ingest.html.body import Body, chosen, stays
from pipeline.ingest.html.elements import Element, Place
from pipeline.ingest.html.portals import Portal
from pipeline.ingest.stamps import is_counter, parse_stamp

_MIN_BODY, _MAX_AUTHOR = 80, 120
_FEWEST_LABELS = 2
_LABEL = re.compile(
    r"(?:số(?:/ ?| )?(?:ký )?hiệu(?: văn bản)?|số văn bản|ngày (?:ban hành|ký|có hiệu lực)|người ký|trích yếu"
    r"(?: nội dung)?|(?:loại|hình thức|thể loại) văn bản|cơ quan ban hành|đơn vị ban hành|lĩnh vực)\s?:?",
    re.IGNORECASE,
)


def isolate_described(blocks: list[Block], texts: Texts, portal: Portal) -> Body | None:
    """Choose the content of a page by the rules of its portal; None where they find no body with text.

    Args:
        blocks: all text blocks of the page.
        texts: their words.
        portal: what is known of the portal.
    """
    parts = _parts(blocks, texts)
    body = [
        i
        for i, holder in parts.get("body", {}).items()
        if not any(place.part == "cut" for place in _places(blocks[i]))
        and stays(blocks[i], texts[i], _furniture_inside(blocks[i].begun_in, holder))
    ]
    if not body:
        return None
    title = next(iter(parts.get("title", {})), None)
    kept = {*body, *_around(texts, parts, title, body[0]), *_properties(blocks, texts)}
    kept |= {title} if title is not None else set()
    return chosen(blocks, texts, sorted(kept), title, f"outside the content of {portal.name} pages")


def _around(texts: Texts, parts: dict[str, dict[int, Element]], title: int | None, begin: int) -> set[int]:
    """What stands before the body and belongs to the page: stamp and counters, author, lead."""
    found = {i for i in parts.get("published", {}) if parse_stamp(texts[i])}
    found |= {i for i in parts.get("author", {}) if len(texts[i]) <= _MAX_AUTHOR}
    found |= {i for i in parts.get("lead", {}) if i < begin}
    between = range(title, begin) if title is not None else range(0)
    return found | {i for i in between if parse_stamp(texts[i]) or is_counter(texts[i])}


def _parts(blocks: list[Block], texts: Texts) -> dict[str, dict[int, Element]]:
    """The blocks of each part of the page with the elements that hold them, by the first rule that finds text."""
    found: dict[str, dict[int, dict[int, Element]]] = {}
    for i, block in enumerate(blocks):
        for place in _places(block):
            found.setdefault(place.part, {}).setdefault(place.rank, {})[i] = place.element
    parts: dict[str, dict[int, Element]] = {}
    for part, ranks in found.items():
        least = _MIN_BODY if part == "body" else 1
        rank = next((r for r in sorted(ranks) if sum(len(texts[i]) for i in ranks[r]) >= least), None)
        if rank is not None:
            parts[part] = ranks[rank]
    return parts


def _places(block: Block) -> tuple[Place, ...]:
    """What the rules say of the innermost element around the first words of a block."""
    return (block.begun_in or block.element).places


def _properties(blocks: list[Block], texts: Texts) -> set[int]:
    """The table of a document's properties (số ký hiệu, ngày ban hành …), which often stands outside the body."""
    cells = ((i, cell[0]) for i, block in enumerate(blocks) if (cell := block.element.cell) is not None)
    labels = Counter(table for i, table in cells if _LABEL.fullmatch(texts[i]))
    tables = {table for table, count in labels.items() if count >= _FEWEST_LABELS}
    return {i for i, block in enumerate(blocks) if block.element.cell and block.element.cell[0] in tables}


def _furniture_inside(element: Element | None, holder: Element) -> str | None:
    """Why a block is furniture by what stands between it and the body that holds it."""
    while element is not None and element is not holder:
        if element.tag.furniture is not None:
            return element.tag.furniture
        element = element.parent
    return None
