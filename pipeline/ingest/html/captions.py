"""Captions (chú thích ảnh): the line under a picture, which tells of the picture and not of the plan."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.ingest.html.blocks import Block
from pipeline.ingest.html.elements import Element

_NAMED = re.compile(
    r"caption|(?:image|img|pic|photo|anh)[-_]?(?:desc|note|title|text)|chu-?thich|fig(?:ure)?-?note|pcaption"
)
_CREDIT = re.compile(r"(?:Ảnh|Nguồn|Photo)\s?:|\bẢnh (?:minh họa|tư liệu|nguồn)|\((?:ảnh|nguồn)\b", re.IGNORECASE)
_LONGEST, _LONGEST_NAMED, _REACH, _LINKED = 160, 400, 4, 0.4
# What a numbered heading, an item, a label or a cell of a letterhead begins or ends with.
_NOT_BEGUN = re.compile(r"\W|\d+[.)/]|[IVX]+[.)]|[a-zđ][.)]\s")
_NOT_ENDED = re.compile(r"[.;:!?…,/]$")


def is_caption(block: Block, text: str) -> bool:
    """Whether a block is the caption of a picture.

    Args:
        block: a block of a page.
        text: its words.
    """
    if _is_named(block.element):
        return len(text) <= _LONGEST_NAMED
    if block.image is None or len(text) > _LONGEST or block.element.heading or block.link_density > _LINKED:
        return False
    if text == " ".join(block.image.split()) or _CREDIT.search(text):
        return True
    spoken = any(word[0].islower() for word in text.split())  # a name alone stands under a picture of its signature
    return spoken and not _NOT_BEGUN.match(text) and not _NOT_ENDED.search(text)


def _is_named(element: Element | None) -> bool:
    for _ in range(_REACH):
        if element is None:
            return False
        if element.name == "figcaption" or _names_caption(element.tag.hint):
            return True
        element = element.parent
    return False


@lru_cache(maxsize=4096)
def _names_caption(hint: str) -> bool:
    """Whether the names of an element say that it holds a caption. A portal has few names."""
    return _NAMED.search(hint.lower()) is not None
