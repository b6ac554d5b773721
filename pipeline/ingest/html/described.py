"""The content of a page whose portal is known: where the rules of the portal say that it stands."""

from __future__ import annotations

from pipeline.ingest.html.blocks import Block
from pipeline.ingest.html.body import Body, chosen, stays
from pipeline.ingest.html.elements import Element
from pipeline.ingest.html.portals import Portal

_MIN_BODY, _MAX_AROUND = 80, 200


def isolate_described(blocks: list[Block], texts: list[str], portal: Portal) -> Body | None:
    """Choose the content of a page by the rules of its portal; None where they find no body with text.

    Args:
        blocks: all text blocks of the page.
        texts: their words.
        portal: what is known of the portal.
    """
    parts = _parts(blocks, texts)
    body = parts.get("body", {})
    title = next(iter(parts.get("title", {})), None)
    around = [i for part in ("published", "author") for i in parts.get(part, {}) if len(texts[i]) <= _MAX_AROUND]
    inside = [
        i
        for i, holder in body.items()
        if not any(place.part == "cut" for place in blocks[i].element.places)
        and stays(blocks[i], texts[i], _furniture_inside(blocks[i].element, holder))
    ]
    kept = {*inside, *around, *([title] if title is not None else [])}
    return chosen(blocks, sorted(kept), title, f"outside the content of {portal.name} pages") if inside else None


def _parts(blocks: list[Block], texts: list[str]) -> dict[str, dict[int, Element]]:
    """The blocks of each part of the page with the elements that hold them, by the first rule that finds text."""
    found: dict[str, dict[int, dict[int, Element]]] = {}
    for i, block in enumerate(blocks):
        for place in block.element.places:
            found.setdefault(place.part, {}).setdefault(place.rank, {})[i] = place.element
    parts: dict[str, dict[int, Element]] = {}
    for part, ranks in found.items():
        least = _MIN_BODY if part == "body" else 1
        rank = next((r for r in sorted(ranks) if sum(len(texts[i]) for i in ranks[r]) >= least), None)
        if rank is not None:
            parts[part] = ranks[rank]
    return parts


def _furniture_inside(element: Element | None, holder: Element) -> str | None:
    """Why a block is furniture by what stands between it and the body that holds it."""
    while element is not None and element is not holder:
        if element.tag.furniture is not None:
            return element.tag.furniture
        element = element.parent
    return None
