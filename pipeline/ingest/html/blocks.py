"""HTML source to text blocks: what stands between two block-level tags, with the elements around it."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from pipeline.ingest.html.elements import HEADINGS, VOID, Element, Place, Tag, tag_of
from pipeline.ingest.html.scan import (
    Piece,
    address,
    cut_at_marks,
    cut_exactly,
    is_link,
    is_plain,
    is_plain_link,
    stretches,
)
from pipeline.ingest.links import FILE_ENDING, Anchor
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
_MAX_DEPTH, _MAX_CLIMB = 400, 60


@dataclass(slots=True)
class Block:
    """Text between two block boundaries: source pieces [start, end), how much of it is link text, and its element."""

    element: Element
    begun_in: Element
    """the innermost element around its first words, where ``element`` is the one that holds all of it"""
    pieces: list[tuple[int, int]]
    image: str | None
    """what the picture right before it says that it shows ("" for nothing); None when there is no picture"""
    chars: int = 0
    link_chars: int = 0
    links: tuple[str, ...] = ()
    """the tags of the links that it has words of"""

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

    @property
    def links_file(self) -> bool:
        """Whether a link in it leads to a file."""
        return any(FILE_ENDING.search(address(link)) for link in self.links)

    def plain(self, source: str) -> str:
        """Its text on one line without a map: what is asked to choose the blocks that stay."""
        pieces = self.pieces
        words = source[self.start : self.end] if len(pieces) == 1 else "".join([source[a:b] for a, b in pieces])
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


class Texts(dict[int, str]):
    """The words of blocks by their position, made when they are asked for: of most menus they never are."""

    def __init__(self, blocks: Sequence[Block], source: str) -> None:
        super().__init__()
        self._blocks, self._source = blocks, source

    def __missing__(self, position: int) -> str:
        text = self[position] = unicodedata.normalize("NFC", self._blocks[position].plain(self._source))
        return text


class _OpenLink(NamedTuple):
    words: str
    start: int
    depth: int


def _tabs_apart(source: str) -> frozenset[str]:
    """The ids of the tabs that law portals put beside the text: related documents, their scheme, opinions."""
    links = (source.rfind("<", 0, hash_sign.start()) for hash_sign in _TO_ID.finditer(source))
    return frozenset(match[1] for at in links if at >= 0 and (match := _TAB.match(source, at)))


Places = Callable[[Element], tuple[Place, ...]]
_Act = Callable[[Tag, int], None]
# What a tag asks for: whether a block ends at it, what is done, and with what: of a link only the words are asked.
_Step = tuple[bool, Callable[[Any, int], None] | None, Tag | str]


class BlockBuilder:
    """Walks the tags of one source and collects its blocks and links in order.

    Args:
        source: the decoded source.
        places_of: of a tag: who tells what the rules of the page's portal say of its elements, None for nothing.
    """

    def __init__(self, source: str, places_of: Callable[[Tag], Places | None] | None = None) -> None:
        self.source = source
        self._places_of = places_of
        self.blocks: list[Block] = []
        self._top = Element(Tag("", "#root"), 0, None)
        self._block: Block | None = None
        self._links: list[_OpenLink] = []
        self._ended_links: list[tuple[int, int, str, bool]] = []
        self._tables: list[list[int]] = []
        self._image: str | None = None
        self._tabs_apart = _tabs_apart(source)
        self._steps: dict[str, _Step] = {}
        self.hidden: list[tuple[int, int]] = []
        """where hidden elements with text stand, [start, end) in the source"""

    def build(self) -> list[Block]:
        """All blocks with text, in the order of the source."""
        for begin, end in stretches(self.source):
            at = self._walk(begin, *cut_at_marks(self.source, begin, end), exact=False)
            if at < end:
                self._walk(at, *cut_exactly(self.source, at, end), exact=True)
        self._flush()
        self._steps.clear()  # they hold this builder, and it them: only the collector would part them
        return self.blocks

    def anchors(self, first: int, last: int) -> list[Anchor]:
        """The links that touch the stretch [first, last) of the source, and those outside menus that lead to files."""
        found = []
        for start, end, words, in_furniture in self._ended_links:
            touches = start < last and end > first
            if touches or not in_furniture:
                url = address(words)
                if url and (touches or FILE_ENDING.search(url)):
                    found.append(Anchor(start, end, url, in_furniture))
        return found

    def _walk(self, at: int, text: str, pieces: list[Piece], exact: bool) -> int:
        """Go through text and tags from a place on; returns where it stops: before the text that an odd tag follows."""
        steps = self._steps
        for words, close, behind in pieces:
            step = steps.get(words)
            if step is None or not close:
                step = self._step_of(words, close, exact)
                if step is None:
                    return at
            if text:
                if self._block is not None or not text.isspace():
                    self._text(text, at)
                at += len(text)
            text = behind
            breaks, act, tag = step
            if breaks and self._block is not None:
                self._flush()
            if act is not None:
                act(tag, at)
            at += len(words) + len(close) + 1
        if text:
            self._text(text, at)
        return at + len(text)

    def _step_of(self, words: str, close: str, exact: bool) -> _Step | None:
        """What a tag asks for that is met for the first time; None where it may be no tag, or end elsewhere."""
        if close and is_plain_link(words):  # these hardly come twice
            return False, self._open_link, words
        plain = close and is_plain(words)
        if not plain and not exact:
            return None
        if is_link(words):
            return False, self._open_link, words
        tag = tag_of(f"<{words}{close}")
        step = (not tag.inline and tag.name != "br", self._act_of(tag), tag)
        if plain:
            self._steps[words] = step
        return step

    def _act_of(self, tag: Tag) -> _Act | None:
        name = tag.name
        if tag.bare:
            return None
        if name == "br":
            return self._break_line
        if tag.closes:
            return self._close_link if name == "a" else self._close
        if name in VOID:
            return self._show if name == "img" else None
        places = self._places_of(tag) if self._places_of is not None else None
        apart = bool(self._tabs_apart) and tag.values.get("id") in self._tabs_apart
        if places is None and not apart:
            return self._open

        def open_told(tag: Tag, at: int) -> None:
            self._open(tag, at)
            element = self._top
            if element.tag is tag and element.start == at and element.parent is not None:
                if apart:
                    element.furniture = element.parent.furniture or "tab of related documents"
                if places is not None:
                    element.places += places(element)

        return open_told

    def _text(self, words: str, start: int) -> None:
        top, block = self._top, self._block
        chars = len(words.strip())
        if top.skipped or (block is None and not chars):
            return
        if block is None:
            block = self._block = Block(top, top, [], self._image)
            self._image = None
        block.pieces.append((start, start + len(words)))
        block.chars += chars
        if self._links:
            block.link_chars += chars
            block.links += tuple([link.words for link in self._links])

    def _flush(self) -> None:
        if self._block is not None:
            self._block.element = self._top
            self.blocks.append(self._block)
            self._block = None

    def _break_line(self, tag: Tag, at: int) -> None:
        """A headline broken over two lines stays one."""
        if self._top.tag.name not in HEADINGS:
            self._flush()
        elif self._block is not None and not tag.closes:
            self._block.pieces.append((at, at + len(tag.words)))

    def _show(self, tag: Tag, at: int) -> None:  # noqa: ARG002 - an act
        self._image = tag.values.get("alt", "")

    def _open(self, tag: Tag, at: int) -> None:
        if tag.ends is not None:
            self._end_open(*tag.ends, at)
        top = self._top
        depth = top.depth
        if depth < _MAX_DEPTH:
            self._top = Element(
                tag,
                at,
                top,
                top.furniture or tag.furniture,
                depth + 1,
                self._cell(tag.name, top) if tag.of_table else top.cell,
                top.skipped or tag.skipped,
                top.places,
            )

    def _open_link(self, words: str, at: int) -> None:
        depth = self._top.depth
        while self._links and self._links[-1].depth >= depth:
            self._end_link(at)  # a link holds no other
        self._links.append(_OpenLink(words, at, depth))

    def _end_link(self, end: int) -> None:
        words, start, _ = self._links.pop()
        self._ended_links.append((start, end, words, self._top.furniture is not None))

    def _cell(self, name: str, top: Element) -> tuple[int, int, int] | None:
        """Table, row and column of an element that opens new ones."""
        if name == "table":
            self._tables.append([0, 0])
            return len(self._tables), 0, 0
        if top.cell is None:
            return None
        counts = self._tables[top.cell[0] - 1]
        counts[:] = [counts[0] + 1, 0] if name == "tr" else [counts[0], counts[1] + 1]
        return top.cell[0], counts[0], counts[1]

    def _end_open(self, ended: frozenset[str], bounds: frozenset[str], at: int) -> None:
        element = self._top
        last: Element | None = None
        for _ in range(_MAX_CLIMB):
            name = element.tag.name
            if name in bounds or element.parent is None:
                break
            if name in ended:
                last = element
            element = element.parent
        if last is not None:
            self._pop_to(last, at)

    def _close_link(self, tag: Tag, at: int) -> None:  # noqa: ARG002 - an act
        if self._links:
            self._end_link(at)

    def _close(self, tag: Tag, at: int) -> None:
        name, element, parent = tag.name, self._top, self._top.parent
        if element.tag.name == name and parent is not None and not self._links and not element.tag.hidden:
            self._top = parent  # as nearly always
            return
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
