"""Which blocks of an HTML page are its content: structure first, then text density tuned to Vietnamese."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from pipeline.ingest.bylines import split_byline
from pipeline.ingest.headline import is_headline, is_masthead
from pipeline.ingest.html.blocks import Block, Texts
from pipeline.ingest.html.captions import is_caption
from pipeline.ingest.html.elements import Element
from pipeline.ingest.reading import Cut
from pipeline.ingest.stamps import bracket_stamp, is_counter, is_strong_stamp, parse_stamp

# Frequent function words: running text is full of them, menus and lists of headlines are not.
_STOP_WORDS = frozenset(
    "và của các có là cho được trong với về đã những để này theo đến từ khi trên không một tại ra vào do "
    "sẽ cũng như nhằm"
    " phải việc bằng hoặc thì mà qua sau trước đối".split()
)
_WORD = re.compile(r"\w+")
_LONG_BLOCK = 120
_SHORT_BLOCK = 40
_LINKED = 0.4
_TITLE_OVERLAP = 0.7
_H1_OVERLAP = 0.25
_TITLE_RATIO = 4  # a line so many times as long as the title does not repeat it
_MIN_BLOCKS = 2
_BLOCKS_OVER, _LINES_OVER, _MIN_HEADLINE = 20, 4, 15
# One long paragraph may hold most of an article: its container is what stands around it.
_LEAVES = frozenset(
    {"p", "li", "span", "font", "b", "strong", "em", "blockquote", *(f"h{level}" for level in range(1, 7))}
)
_TAIL_BLOCKS = 4
_SOURCE_LABEL = re.compile(
    r"(?:tác giả|nguồn|tin, ảnh|tin|bài|ảnh|theo|người đăng)(?: bài viết| tin)?\s*:", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Body:
    """The blocks that stay, in order; the index of the headline among them; what was cut and why."""

    blocks: list[Block]
    title: int | None
    cuts: list[Cut]


def isolate(blocks: list[Block], texts: Texts, title: str | None) -> Body:
    """Choose the content of a page.

    Args:
        blocks: all text blocks of the page.
        texts: their words.
        title: the page's title as its metadata give it, without the site's name.
    """
    good = [
        i for i, block in enumerate(blocks) if block.element.furniture is None and _is_running_text(block, texts[i])
    ]
    headline = _headline(blocks, texts, title, good)
    if not good:
        kept = [i for i, block in enumerate(blocks) if block.element.furniture is None]
        return chosen(blocks, texts, kept, headline, "menu or navigation")
    inside = _container(blocks, good)
    first, last = inside[0], _with_tail(blocks, texts, inside[-1])
    if headline is None:
        headline = _headline_over(blocks, texts, first)
    if headline is not None and headline < first:
        first = headline
    kept = [
        i
        for i in range(first, last + 1)
        if i == headline or stays(blocks[i], texts[i], blocks[i].element.furniture) or _opens_teaser(blocks, texts, i)
    ]
    return chosen(blocks, texts, kept, headline, "outside the content")


def _is_running_text(block: Block, text: str) -> bool:
    if block.link_density > _LINKED or len(text) < _SHORT_BLOCK:
        return False
    words = _WORD.findall(text.lower())
    share = sum(map(_STOP_WORDS.__contains__, words)) / max(1, len(words))
    return share > 0.10 or (len(text) >= _LONG_BLOCK and share > 0.05)


def _container(blocks: list[Block], good: list[int]) -> list[int]:
    """The blocks of the deepest element that holds most of the running text."""
    weight: dict[int, int] = {}
    elements: dict[int, Element] = {}
    total = 0
    for i in good:
        total += blocks[i].chars
        element: Element | None = blocks[i].element
        while element is not None:
            weight[id(element)] = weight.get(id(element), 0) + blocks[i].chars
            elements[id(element)] = element
            element = element.parent
    holders = [elements[key] for key, chars in weight.items() if chars >= 0.7 * total]
    deepest = max(holders, key=lambda element: element.depth)
    while deepest.name in _LEAVES and deepest.parent is not None:
        deepest = deepest.parent
    inside = _inside(blocks, deepest)
    while (deepest.name in _LEAVES or len(inside) < _MIN_BLOCKS) and deepest.parent is not None:
        deepest = deepest.parent
        inside = _inside(blocks, deepest)
    return inside


def _inside(blocks: list[Block], container: Element) -> list[int]:
    """The blocks that stand in an element."""
    known = {id(container): True}
    return [i for i, block in enumerate(blocks) if _is_inside(block.element, known)]


def _is_inside(element: Element | None, known: dict[int, bool]) -> bool:
    """Whether an element stands in the container; ``known`` says so of those that were asked for, and grows."""
    asked: list[int] = []
    while element is not None and id(element) not in known:
        asked.append(id(element))
        element = element.parent
    inside = element is not None and known[id(element)]
    known.update(dict.fromkeys(asked, inside))
    return inside


def _with_tail(blocks: list[Block], texts: Texts, last: int) -> int:
    """The byline, the source and the attachments often stand in boxes of their own right behind the content."""
    end = last
    for i in range(last + 1, min(len(blocks), last + 1 + _TAIL_BLOCKS)):
        if blocks[i].element.furniture is not None:
            break
        if (
            _SOURCE_LABEL.match(texts[i])
            or split_byline(texts[i]) != (None, None)
            or _is_document_link(blocks[i], texts[i])
        ):
            end = i
    return end


def stays(block: Block, text: str, furniture: str | None) -> bool:
    """Whether a block inside the content belongs to it; ``furniture`` says why it may not."""
    if furniture is not None:
        # A stamp often stands in a box that is named like a tool bar.
        return bool(parse_stamp(text) or is_counter(text)) and "<" not in furniture
    if is_caption(block, text):
        return False
    return block.link_density < 0.8 or len(text) > _LONG_BLOCK or _is_document_link(block, text)


def _opens_teaser(blocks: list[Block], texts: Texts, i: int) -> bool:
    """The linked headline of a list whose teaser follows, perhaps behind a stamp."""
    opens = blocks[i].element.heading or bracket_stamp(texts[i])
    if not opens or blocks[i].element.furniture is not None:
        return False
    behind = [j for j in range(i + 1, min(i + 3, len(blocks))) if not parse_stamp(texts[j])][:1]
    return any(blocks[j].link_density < _LINKED and len(texts[j]) >= _SHORT_BLOCK for j in behind)


def _is_document_link(block: Block, text: str) -> bool:
    """A linked line of the article itself ("Kế hoạch số ... xem tại đây"), not a headline of another."""
    return block.links_file or bool(re.search(r"tại đây|đính kèm|kèm theo|\.pdf|\.docx?\b", text, re.IGNORECASE))


def _headline(blocks: list[Block], texts: Texts, title: str | None, good: list[int]) -> int | None:
    """The block that repeats the page's title; a heading element beats others, the first before the body wins."""
    before = good[-1] if good else len(blocks)
    wanted = set() if title is None or is_masthead(title) else _words(title)
    shortest, longest = (len(title) / _TITLE_RATIO, len(title) * _TITLE_RATIO) if title and wanted else (0, 0)
    best: tuple[float, int] | None = None
    for i in range(min(before + 1, len(blocks))):
        heading = blocks[i].element.heading
        if heading != 1 and not max(_MIN_HEADLINE, shortest) <= len(texts[i]) <= longest:
            continue
        overlap = _overlap(_words(texts[i]), wanted) if wanted else 0.0
        if overlap < (_H1_OVERLAP if heading == 1 else _TITLE_OVERLAP) and not (heading == 1 and not wanted):
            continue
        if is_masthead(texts[i]):
            continue
        furniture = blocks[i].element.furniture is not None
        score = overlap + (0.5 if heading else 0.0) - (1.0 if furniture else 0.0)
        if score > 0 and (best is None or score > best[0]):
            best = (score, i)
    return best[1] if best else None


def _headline_over(blocks: list[Block], texts: Texts, first: int) -> int | None:
    """The headline of a page whose title names the portal only: the last heading right over the content.

    Where no heading stands there, the last line over the content that can be one by its length and is no link.
    """
    over = [i for i in range(first - 1, max(-1, first - _BLOCKS_OVER), -1) if blocks[i].element.furniture is None]
    for i in over:
        if len(texts[i]) >= _MIN_HEADLINE and blocks[i].element.heading and not _names_site(texts, i):
            return i
    for i in over[:_LINES_OVER]:
        named = _names_site(texts, i) or parse_stamp(texts[i]) or not texts[i][:1].isalnum()
        if is_headline(texts[i]) and not blocks[i].link_density and not named:
            return i
    return None


def _names_site(texts: Texts, i: int) -> bool:
    """ "Sở Y tế Sơn La" over the content; "Bộ Y tế hướng dẫn …" right over the stamp of an article is its headline."""
    return is_masthead(texts[i]) and not is_strong_stamp(texts[i + 1])


def _words(text: str) -> set[str]:
    return set(_WORD.findall(unicodedata.normalize("NFC", text).lower()))


def _overlap(a: set[str], b: set[str]) -> float:
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def chosen(blocks: list[Block], texts: Texts, kept: list[int], headline: int | None, reason: str) -> Body:
    """The content that these blocks make; the others are cut, as furniture or for the reason.

    Args:
        blocks: all text blocks of the page.
        texts: their words.
        kept: positions of those that stay, in order.
        headline: position of the headline, if it was found.
        reason: why the rest goes.
    """
    keep = set(kept)

    def why(i: int) -> str:
        inside = kept and kept[0] < i <= kept[-1] + 1
        return blocks[i].element.furniture or ("caption" if inside and is_caption(blocks[i], texts[i]) else reason)

    cuts = [Cut(block.start, block.end, why(i)) for i, block in enumerate(blocks) if i not in keep]
    position = kept.index(headline) if headline is not None and headline in keep else None
    return Body([blocks[i] for i in kept], position, cuts)
