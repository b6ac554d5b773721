"""The elements of an HTML page as they open: what their names say of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from pipeline.ingest.html.scan import attributes

INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q s samp "
    "small span strike"
    " strong sub sup time tt u var wbr o:p st1:place st1:city st1:country-region".split()
)
VOID = frozenset("area base basefont br col embed frame hr img input link meta param source track wbr".split())
# Elements whose content nobody sees as text.
SKIPPED = frozenset(
    "script style noscript template svg object embed iframe select option button textarea head map title".split()
)
# Opening one of these ends an open one of the same group inside the same list, row or table.
ENDS = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol"})),
    "p": (
        frozenset({"p"}),
        frozenset({"div", "td", "th", "li", "table", "section", "article", "body", "blockquote"}),
    ),
    "tr": (frozenset({"tr", "td", "th"}), frozenset({"table"})),
    "td": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "th": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "body": (frozenset({"head"}), frozenset()),
    "dd": (frozenset({"dd", "dt"}), frozenset({"dl"})),
    "dt": (frozenset({"dd", "dt"}), frozenset({"dl"})),
}
_OF_TABLE = frozenset({"table", "tr", "td", "th"})
_FURNITURE_TAGS = frozenset("nav footer aside menu marquee".split())
_FURNITURE_NAME = re.compile(
    r"menu|nav(?!y)|breadcrumb|foot|side-?bar|related|lien-?quan|lienquan|tin-?khac|other-?news|comment"
    r"|binh-?luan|discussion|phan-?hoi|gop-?y|disqus|share|social"
    r"|banner|advert|\bads?\b|quang-?cao|marquee|widget|login|search|copyright|weblink|lien-?ket|thong-?ke"
    r"|counter-?box|online"
    r"|most-?read|doc-?nhieu|xem-?nhieu|tin-?moi|latest|hot-?news|poll|toolbar|rating|tags?\b|pagination|popup|modal"
    r"|skip|cung-?chuyen-?muc|newsother|tinlienquan"
)
_CONTENT_NAME = re.compile(
    r"(?:^|\s)(?:main|article|news|post|detail|page|entry|journal|portlet)?[-_]?(?:content|detail|body"
    r"|main|article|noi-?dung|chi-?tiet)"
    r"[\w-]*(?=\s|$)"
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_HIDDEN_CLASS = re.compile(r"(?<!\S)(?:hidden|hide|d-none|sr-only|visually-hidden|invisible)(?!\S)")
_OPENS = re.compile(r"tab|pane|collaps|accordion|toggle|expand|toan-?van|noi-?dung", re.IGNORECASE)
_TITLE_NAME = re.compile(r"title|headline|tieu-?de", re.IGNORECASE)
_NAME = re.compile(r"<(/?)([a-zA-Z][\w:-]*)")
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
# Bare dress of words: their names say nothing, and nobody asks which of them is open.
BARE = frozenset({"b", "i", "em", "strong", "u"})
_NO_FURNITURE = frozenset({"body", "html", "main", "article"})
# A heading may stand in a few elements that dress it up.
_HEADING_REACH = 5
_COMMON_LENGTH = 400


@dataclass(slots=True)
class Tag:
    """What one tag of the source says; the same tag comes again and again on a page and is read once.

    Attributes:
        words: the tag as in the source.
        name: the element, in lower case; "" for a declaration.
        closes: it is a closing tag.
        inline: it stands inside a line of text.
        bare: it opens and closes nothing that is asked about.
        hint: the names that it bears: id, class and itemprop.
        hidden: nobody sees its element.
        furniture: why its element is furniture, if it is.
        heading: 1 to 6 for h1 to h6, 7 for an element that is named like a title, 0 for none.
        values: its attributes, of an element that may hold text; names in lower case.
        skipped: nobody sees the content of its element as text.
        of_table: its element is a table, a row or a cell.
        ends: which open elements it ends, and inside which.
    """

    words: str
    name: str
    closes: bool = False
    inline: bool = False
    bare: bool = False
    hint: str = ""
    hidden: bool = False
    furniture: str | None = None
    heading: int = 0
    values: dict[str, str] = field(default_factory=dict)
    skipped: bool = False
    of_table: bool = False
    ends: tuple[frozenset[str], frozenset[str]] | None = None

    @classmethod
    def of(cls, words: str) -> Tag:
        """Read a tag.

        Args:
            words: the tag as in the source, from "<" to ">".
        """
        found = _NAME.match(words)
        if found is None:
            return cls(words, "", inline=True, bare=True)
        name = found[2].lower()
        tag = cls(words, name, bool(found[1]), name in INLINE, name in BARE)
        if tag.closes or tag.bare or name == "a":  # links are asked for their address alone, elsewhere
            return tag
        values = tag.values = attributes(words) if len(words) > len(name) + 2 else {}
        tag.hint = f"{values.get('id', '')} {values.get('class', '')} {values.get('itemprop', '')}".strip()
        tag.hidden = _is_hidden(values, tag.hint)
        tag.furniture = _furniture(name, tag.hint)
        tag.heading = int(name[1]) if name in HEADINGS else 7 if tag.hint and _TITLE_NAME.search(tag.hint) else 0
        tag.skipped = tag.hidden or name in SKIPPED
        tag.of_table = name in _OF_TABLE
        tag.ends = ENDS.get(name)
        return tag


@lru_cache(maxsize=4096)
def _known(words: str) -> Tag:
    return Tag.of(words)


def tag_of(words: str) -> Tag:
    """Read a tag, once for all pages of a portal if it is of a common length: they are full of the same tags."""
    return _known(words) if len(words) <= _COMMON_LENGTH else Tag.of(words)


class Place(NamedTuple):
    """What a rule of a portal says of an element: the part of the page that it is, and the rank of the rule in it."""

    part: str
    rank: int
    element: Element


@dataclass(slots=True)
class Element:
    """An open element: its tag, its place in the source, its parents, and what is said of it and of them.

    ``skipped``: nobody sees its content as text; ``cell``: table number, row and column; ``places``: what the rules of
    the portal say of it and of its parents.
    """

    tag: Tag
    start: int
    parent: Element | None
    furniture: str | None = None
    depth: int = 0
    cell: tuple[int, int, int] | None = None
    skipped: bool = False
    places: tuple[Place, ...] = ()

    @property
    def name(self) -> str:
        """The name of the element, in lower case."""
        return self.tag.name

    @property
    def heading(self) -> int:
        """The rank of the heading that it is or stands in; 0 for none."""
        element: Element | None = self
        for _ in range(_HEADING_REACH):
            if element is None:
                break
            if element.tag.heading:
                return element.tag.heading
            element = element.parent
        return 0


def _furniture(tag: str, hint: str) -> str | None:
    if tag in _FURNITURE_TAGS:
        return f"<{tag}>"
    name = _furniture_name(hint.lower()) if hint and tag not in _NO_FURNITURE else None
    return f'{tag} named "{name}"' if name else None


def _is_hidden(values: dict[str, str], hint: str) -> bool:
    """Whether nobody sees an element; what a tab or a fold hides can be opened."""
    hidden = (
        "hidden" in values
        or values.get("aria-hidden") == "true"
        or _HIDDEN_CLASS.search(values.get("class", ""))
        or _HIDDEN.search(values.get("style", ""))
    )
    return bool(hidden) and not _OPENS.search(hint)


@lru_cache(maxsize=4096)
def _furniture_name(hint: str) -> str | None:
    """The part of the names of an element, in small letters, that tells furniture. A portal has few names."""
    found = _FURNITURE_NAME.search(hint)
    return found.group() if found and not _CONTENT_NAME.search(hint) else None
