"""HTML source to text blocks: what stands between two block-level tags, with the elements around it."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from pipeline.ingest.html.elements import ENDS, HEADINGS, SKIPPED, VOID, Element, Place, Tag, tag_of
from pipeline.ingest.html.scan import stretches, text_and_tags
from pipeline.ingest.links import Anchor
from pipeline.textmap import Edit, MappedText, join

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?")
_BREAK = re.compile(r"<br\b[^<>]{0,200}>", re.IGNORECASE)
# Every run of white space but a plain blank alone.
_WHITE = re.compile(r"[\t\r\n\f\u00a0][ \t\r\n\f\u00a0]*| [ \t\r\n\f\u00a0]+")
_TAB = re.compile(
    r"<a\b[^<>]{0,200}?href=[\"']#([\w-]{1,60})[\"'][^<>]{0,200}>\s*"
    r"(?:Văn bản liên quan|VB liên quan|Lược đồ|Liên quan|Bình luận|Góp ý|Ý kiến|Lịch sử)[^<>]{0,20}</a>",
    re.IGNORECASE,
)
_TO_ID = re.compile(r"#(?<=href=[\"']#)[\w-]", re.IGNORECASE)
_CELLS = frozenset({"tr", "td", "th"})
_MAX_DEPTH, _MAX_CLIMB = 400, 60


@dataclass(slots=True)
class Block:
    """Text between two block boundaries: source pieces [start, end), how much of it is link text, and its element."""

    element: Element
    pieces: list[tuple[int, int]] = field(default_factory=list)
    chars: int = 0
    link_chars: int = 0
    links_file: bool = False
    """whether a link in it leads to a file"""
    begun_in: Element | None = None
    """the innermost element around its first words, where ``element`` is the one that holds all of it"""
    image: str | None = None
    """what the picture right before it says that it shows ("" for nothing); None when there is no picture"""

    @property
    def start(self) -> int:
        """Source position of its first character."""
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        """Source position after its last character."""
        return self.pieces[-1][1]

    @property
    def link_density(self) -> float:
        """Share of its characters that are link text."""
        return self.link_chars / self.chars if self.chars else 0.0

    def plain(self, source: str) -> str:
        """Its text on one line without a map: what is asked to choose the blocks that stay."""
        words = "".join([source[a:b] for a, b in self.pieces])
        if "<" in words:
            words = _BREAK.sub(" ", words)
        return " ".join((html.unescape(words) if "&" in words else words).split())

    def mapped(self, source: str) -> MappedText:
        """Its text on one line, entities resolved."""
        text = join([MappedText.of(source, a, b) for a, b in self.pieces]).sub(_BREAK, " ")
        if "&" in text.text:
            text = text.edit(
                Edit(m.start(), m.end(), html.unescape(m.group()))
                for m in _ENTITY.finditer(text.text)
                if html.unescape(m.group()) != m.group()
            )
        text = text.sub(_WHITE, " ")
        stripped = text.text.strip(" ")
        left = len(text.text) - len(text.text.lstrip(" "))
        return text.slice(left, left + len(stripped))


@dataclass(slots=True)
class _OpenLink:
    tag: Tag
    start: int
    depth: int


def _tabs_apart(source: str) -> frozenset[str]:
    """The ids of the tabs that law portals put beside the text: related documents, their scheme, opinions."""
    links = (source.rfind("<", 0, hash_sign.start()) for hash_sign in _TO_ID.finditer(source))
    return frozenset(match[1] for at in links if at >= 0 and (match := _TAB.match(source, at)))


Places = Callable[[Element], tuple[Place, ...]]


class BlockBuilder:
    """Walks the tags of one source and collects its blocks and links in order.

    Args:
        source: the decoded source.
        places: what the rules of the page's portal say of an element, where it is known.
    """

    def __init__(self, source: str, places: Places | None = None) -> None:
        self.source = source
        self._places = places
        self.blocks: list[Block] = []
        self.anchors: list[Anchor] = []
        self._top = Element(Tag("", "#root"), 0, None)
        self._block = Block(self._top)
        self._links: list[_OpenLink] = []
        self._tables: list[list[int]] = []
        self._image: str | None = None
        self._tabs_apart = _tabs_apart(source)
        self.hidden: list[tuple[int, int]] = []
        """where hidden elements with text stand, [start, end) in the source"""

    def build(self) -> list[Block]:
        """All blocks with text, in the order of the source."""
        known: dict[str, Tag] = {}
        for begin, end in stretches(self.source):
            after = begin
            for text, words in text_and_tags(self.source, begin, end):
                at, start = after, after + len(text)
                after = start + len(words)
                if text and not self._top.skipped:
                    self._text(text, at, start)
                if not words:
                    break
                tag = known.get(words)
                if tag is None:
                    tag = known[words] = tag_of(words)
                if not tag.inline and self._block.pieces and not self._is_break_in_headline(tag):
                    self._flush()
                if tag.bare:
                    continue
                if tag.closes:
                    self._close(tag, start)
                else:
                    self._open(tag, start, after)
        self._flush()
        return self.blocks

    def _text(self, words: str, start: int, end: int) -> None:
        block = self._block
        chars = len(words.strip())
        if not chars and not block.pieces:
            return
        if chars and not block.chars:
            block.begun_in = self._top
            block.image, self._image = self._image, None
        block.pieces.append((start, end))
        block.chars += chars
        if self._links:
            block.link_chars += chars
            block.links_file = block.links_file or any(link.tag.to_file for link in self._links)

    def _is_break_in_headline(self, tag: Tag) -> bool:
        """A headline broken over two lines stays one."""
        return tag.name == "br" and self._top.name in HEADINGS

    def _flush(self) -> None:
        if self._block.chars:
            self._block.element = self._top
            self.blocks.append(self._block)
            self._block = Block(self._top)
        else:
            self._block.pieces.clear()

    def _open(self, tag: Tag, start: int, end: int) -> None:
        name = tag.name
        if name in VOID:
            if name == "br" and self._block.pieces:
                self._block.pieces.append((start, end))
            elif name == "img":
                self._image = tag.values.get("alt", "")
            return
        if name in ENDS:
            self._end_open(*ENDS[name], start)
        top = self._top
        if name == "a":
            while self._links and self._links[-1].depth >= top.depth:
                self._end_link(start)  # a link holds no other
            self._links.append(_OpenLink(tag, start, top.depth))
        elif top.depth < _MAX_DEPTH:
            self._top = Element(
                tag,
                start,
                top,
                top.furniture or (self._furniture(tag) if self._tabs_apart else tag.furniture),
                top.depth + 1,
                self._cell(name, top) if top.cell or name == "table" else None,
                top.skipped or tag.hidden or name in SKIPPED,
                top.places,
            )
            if self._places is not None and (own := self._places(self._top)):
                self._top.places += own

    def _furniture(self, tag: Tag) -> str | None:
        apart = tag.values.get("id") in self._tabs_apart
        return "tab of related documents" if apart else tag.furniture

    def _end_link(self, end: int) -> None:
        link = self._links.pop()
        if link.tag.url:
            self.anchors.append(Anchor(link.start, end, link.tag.url, self._top.furniture is not None))

    def _cell(self, name: str, top: Element) -> tuple[int, int, int] | None:
        """Table, row and column of an element: those of its parent, but where it opens new ones."""
        if name == "table":
            self._tables.append([0, 0])
            return len(self._tables), 0, 0
        if top.cell is None or name not in _CELLS:
            return top.cell
        counts = self._tables[top.cell[0] - 1]
        counts[:] = [counts[0] + 1, 0] if name == "tr" else [counts[0], counts[1] + 1]
        return top.cell[0], counts[0], counts[1]

    def _end_open(self, ended: frozenset[str], bounds: frozenset[str], at: int) -> None:
        element = self._top
        last: Element | None = None
        for _ in range(_MAX_CLIMB):
            if element.name in bounds or element.parent is None:
                break
            if element.name in ended:
                last = element
            element = element.parent
        if last is not None:
            self._pop_to(last, at)

    def _close(self, tag: Tag, at: int) -> None:
        name = tag.name
        if name == "a":
            if self._links:
                self._end_link(at)
            return
        element = self._top
        for _ in range(_MAX_CLIMB):
            parent, opened = element.parent, element.tag.name
            if parent is None:
                return
            if opened == name:
                self._pop_to(element, at)
                return
            if tag.inline and opened in ("td", "th", "table"):
                return
            element = parent

    def _pop_to(self, element: Element, at: int) -> None:
        """Close everything up to and including an element, which is not the root."""
        while self._links and self._links[-1].depth >= element.depth:
            self._end_link(at)
        if element.tag.hidden and not (element.parent and element.parent.skipped):
            self.hidden.append((element.start, at))
        self._top = element.parent or element
