"""HTML tokens to text blocks: what stands between two block-level tags, with the elements around it."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

from pipeline.ingest.html.tokens import Token, attributes, tokenize
from pipeline.ingest.links import FILE_ENDING, Anchor
from pipeline.textmap import Edit, MappedText, join

INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q s samp "
    "small span strike"
    " strong sub sup time tt u var wbr o:p st1:place st1:city st1:country-region".split()
)
VOID = frozenset("area base basefont br col embed frame hr img input link meta param source track wbr".split())
_SKIPPED = frozenset(
    "script style noscript template svg object embed iframe select option button textarea head map".split()
)
# Opening one of these ends an open one of the same group inside the same list, row or table.
_ENDS = {
    "li": ({"li"}, {"ul", "ol"}),
    "p": ({"p"}, {"div", "td", "th", "li", "table", "section", "article", "body", "blockquote"}),
    "tr": ({"tr", "td", "th"}, {"table"}),
    "td": ({"td", "th"}, {"tr", "table"}),
    "th": ({"td", "th"}, {"tr", "table"}),
    "dd": ({"dd", "dt"}, {"dl"}),
    "dt": ({"dd", "dt"}, {"dl"}),
}
_FURNITURE_TAGS = frozenset("nav footer aside menu marquee".split())
_FURNITURE_NAME = re.compile(
    r"menu|nav(?!y)|breadcrumb|foot|side-?bar|related|lien-?quan|lienquan|tin-?khac|other-?news|comment"
    r"|binh-?luan|share|social"
    r"|banner|advert|\bads?\b|quang-?cao|marquee|widget|login|search|copyright|weblink|lien-?ket|thong-?ke"
    r"|counter-?box|online"
    r"|most-?read|doc-?nhieu|xem-?nhieu|tin-?moi|latest|hot-?news|poll|toolbar|rating|tags?\b|pagination|popup|modal"
    r"|skip|cung-?chuyen-?muc|newsother|tinlienquan",
    re.IGNORECASE,
)
_CONTENT_NAME = re.compile(
    r"(?:^|\s)(?:main|article|news|post|detail|page|entry|journal|portlet)?[-_]?(?:content|detail|body"
    r"|main|article|noi-?dung|chi-?tiet)"
    r"[\w-]*(?=\s|$)",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?")
_HEADING = re.compile(r"h[1-6]")
_BREAK = re.compile(r"<br\b[^<>]{0,200}>", re.IGNORECASE)
_WHITE = re.compile(r"[ \t\r\n\f\u00a0]+")
_MAX_DEPTH = 400


@dataclass(slots=True)
class Element:
    """An open element: its tag, its place in the source, whether it is furniture, and its parents."""

    tag: str
    start: int
    parent: Element | None
    furniture: str | None = None
    depth: int = 0
    hint: str = ""
    cell: tuple[int, int, int] | None = None
    """table number, row, column"""
    href: str = ""


@dataclass(slots=True)
class Block:
    """Text between two block boundaries: source pieces [start, end), how much of it is link text, and its element."""

    element: Element
    pieces: list[tuple[int, int]] = field(default_factory=list)
    chars: int = 0
    link_chars: int = 0
    links_file: bool = False
    """whether a link in it leads to a file"""

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

    def mapped(self, source: str) -> MappedText:
        """Its text on one line, entities resolved."""
        text = join([MappedText.of(source, a, b) for a, b in self.pieces]).sub(_BREAK, " ")
        text = text.edit(
            Edit(m.start(), m.end(), html.unescape(m.group()))
            for m in _ENTITY.finditer(text.text)
            if html.unescape(m.group()) != m.group()
        )
        text = text.sub(_WHITE, " ")
        stripped = text.text.strip(" ")
        left = len(text.text) - len(text.text.lstrip(" "))
        return text.slice(left, left + len(stripped))


class BlockBuilder:
    """Walks the tokens of one source and collects its blocks in order."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.blocks: list[Block] = []
        self._top = Element("#root", 0, None)
        self._block = Block(self._top)
        self.anchors: list[Anchor] = []
        self._at = 0
        self._links = 0
        self._file_links = 0
        self._skipped = 0
        self._tables = 0
        self._cells: dict[int, list[int]] = {}

    def build(self) -> list[Block]:
        """All blocks with text, in the order of the source."""
        for token in tokenize(self.source):
            self._at = token.start
            if token.kind == "open":
                self._open(token)
            elif token.kind == "close":
                self._close(token.name)
            elif token.kind == "text" and not self._skipped:
                self._text(token)
        self._at = len(self.source)
        self._flush()
        return self.blocks

    def _text(self, token: Token) -> None:
        chars = len(self.source[token.start : token.end].strip())
        if not chars and not self._block.pieces:
            return
        self._block.pieces.append((token.start, token.end))
        self._block.chars += chars
        if self._links:
            self._block.link_chars += chars
            self._block.links_file = self._block.links_file or self._file_links > 0

    def _flush(self) -> None:
        if self._block.chars:
            self._block.element = self._top
            self.blocks.append(self._block)
            self._block = Block(self._top)
        else:
            self._block.pieces.clear()

    def _open(self, token: Token) -> None:
        name = token.name
        if name == "br" and self._block.pieces and _HEADING.fullmatch(self._top.tag):
            self._block.pieces.append((token.start, token.end))  # a headline broken over two lines stays one
            return
        if name not in INLINE:
            self._flush()
        if name in VOID:
            return
        if name in _ENDS:
            self._end_open(*_ENDS[name])
        if self._top.depth >= _MAX_DEPTH:
            return
        element = Element(name, token.start, self._top, self._top.furniture, self._top.depth + 1, cell=self._top.cell)
        if name == "a":
            element.href = html.unescape(attributes(self.source, token).get("href", "")).strip()
        elif name not in ("b", "i", "em", "strong", "u"):
            self._describe(element, token)
        self._top = element
        self._links += name == "a"
        self._file_links += bool(FILE_ENDING.search(element.href))
        self._skipped += name in _SKIPPED

    def _describe(self, element: Element, token: Token) -> None:
        if element.tag == "table":
            self._tables += 1
            self._cells[self._tables] = [0, 0]
            element.cell = (self._tables, 0, 0)
        elif element.tag in ("tr", "td", "th") and element.cell:
            counts = self._cells[element.cell[0]]
            counts[:] = [counts[0] + 1, 0] if element.tag == "tr" else [counts[0], counts[1] + 1]
            element.cell = (element.cell[0], counts[0], counts[1])
        values = attributes(self.source, token) if token.end - token.start > len(token.name) + 2 else {}
        element.hint = f"{values.get('id', '')} {values.get('class', '')} {values.get('itemprop', '')}".strip()
        if element.furniture is None:
            element.furniture = _furniture_reason(element.tag, values, element.hint)

    def _end_open(self, ended: set[str], bounds: set[str]) -> None:
        element: Element | None = self._top
        last: Element | None = None
        for _ in range(60):
            if element is None or element.tag in bounds or element.parent is None:
                break
            if element.tag in ended:
                last = element
            element = element.parent
        if last is not None:
            self._pop_to(last)

    def _close(self, name: str) -> None:
        if name not in INLINE:
            self._flush()
        element: Element | None = self._top
        for _ in range(60):
            if element is None or element.parent is None:
                return
            if element.tag == name:
                self._pop_to(element)
                return
            if element.tag in ("td", "th", "table") and name in INLINE:
                return
            element = element.parent

    def _pop_to(self, element: Element) -> None:
        """Close everything up to and including an element."""
        current: Element | None = self._top
        while current is not None and current.parent is not None:
            self._links -= current.tag == "a"
            self._file_links -= bool(FILE_ENDING.search(current.href))
            if current.href:
                self.anchors.append(Anchor(current.start, self._at, current.href, current.furniture is not None))
            self._skipped -= current.tag in _SKIPPED
            self._top = current.parent
            if current is element:
                return
            current = current.parent


def _furniture_reason(tag: str, values: dict[str, str], hint: str) -> str | None:
    if tag in _FURNITURE_TAGS:
        return f"<{tag}>"
    if "hidden" in values or values.get("aria-hidden") == "true" or _HIDDEN.search(values.get("style", "")):
        return "hidden element"
    if tag in ("body", "html", "main", "article"):
        return None
    found = _FURNITURE_NAME.search(hint)
    if found and not _CONTENT_NAME.search(hint):
        return f'{tag} named "{found.group().lower()}"'
    return None
