"""A small part of CSS selectors, matched on elements as they stand in the source.

Compounds of tag, ``#id``, ``.class``, ``[name]``, ``[name=value]``, ``[name^=value]``, ``[name$=value]`` and
``[name*=value]``, with blanks for descent: ``div#main .entry h1[itemprop=headline]``. BeautifulSoup knows all of CSS,
but not where in the source an element's text stands; a test holds that both choose the same elements.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pipeline.ingest.html.elements import Element, Tag

_PART = re.compile(
    r"(?P<tag>[a-zA-Z][\w-]*)|\*|#(?P<id>[\w:-]+)|\.(?P<class>[\w-]+)"
    r"|\[(?P<name>[\w:-]+)(?:(?P<how>[\^$*]?)=[\"']?(?P<value>[^\"'\]]*)[\"']?)?\]"
)
_HOW: dict[str, Callable[[str, str], bool]] = {
    "": str.__eq__,
    "^": str.startswith,
    "$": str.endswith,
    "*": str.__contains__,
}


class SelectorError(ValueError):
    """A selector that cannot be read; the message quotes it."""


@dataclass(frozen=True, slots=True)
class _Condition:
    name: str
    how: Callable[[str, str], bool] | None
    value: str = ""

    def holds(self, values: dict[str, str]) -> bool:
        has = values.get(self.name)
        return has is not None and (self.how is None or self.how(html.unescape(has), self.value))


@dataclass(frozen=True, slots=True)
class _Compound:
    tag: str | None
    classes: frozenset[str]
    conditions: tuple[_Condition, ...]

    def fits(self, tag: Tag) -> bool:
        if self.tag is not None and tag.name != self.tag:
            return False
        classes = set(tag.values.get("class", "").split()) if self.classes else set()
        return self.classes <= classes and all(condition.holds(tag.values) for condition in self.conditions)

    @property
    def key(self) -> str:
        """The narrowest of what it asks for, as ``keys_of`` names it."""
        named = next((c for c in self.conditions if c.name == "id" and c.how is str.__eq__), None)
        if named is not None:
            return f"#{named.value}"
        if self.classes:
            return f".{min(self.classes)}"
        return f"[{self.conditions[0].name}]" if self.conditions else self.tag or "*"


class Selector:
    """One selector.

    Args:
        words: the selector.

    Raises:
        SelectorError: when it is no selector of the kind that is known here.
    """

    def __init__(self, words: str) -> None:
        self._compounds = [_compound(part, words) for part in words.split()]
        if not self._compounds:
            raise SelectorError("a selector is empty")

    @property
    def key(self) -> str:
        """An element that it chooses has this among its keys."""
        return self._compounds[-1].key

    def fits(self, element: Element) -> bool:
        """Whether it chooses an element."""
        return self.fits_tag(element.tag) and self.fits_above(element)

    def fits_tag(self, tag: Tag) -> bool:
        """Whether what it says of an element itself is true of a tag."""
        return self._compounds[-1].fits(tag)

    def fits_above(self, element: Element) -> bool:
        """Whether what it says of the elements around is true of an element."""
        above = self._compounds[:-1]
        parent = element.parent
        while above and parent is not None:
            if above[-1].fits(parent.tag):
                above = above[:-1]
            parent = parent.parent
        return not above


def keys_of(tag: Tag) -> Iterator[str]:
    """What selectors may ask of a tag: its name, id, classes and attributes."""
    yield "*"
    yield tag.name
    for name, value in tag.values.items():
        yield f"[{name}]"
        if name == "id":
            yield f"#{value}"
        elif name == "class":
            yield from (f".{part}" for part in value.split())


def _compound(part: str, words: str) -> _Compound:
    tag: str | None = None
    classes: set[str] = set()
    conditions: list[_Condition] = []
    at = 0
    while at < len(part):
        found = _PART.match(part, at)
        if found is None:
            raise SelectorError(f"{words!r} is no selector; known are tag, #id, .class, [name=value] and blanks")
        if found["id"] is not None:
            conditions.append(_Condition("id", str.__eq__, found["id"]))
        elif found["class"] is not None:
            classes.add(found["class"])
        elif found["name"] is not None:
            how = _HOW[found["how"]] if found["value"] is not None else None
            conditions.append(_Condition(found["name"].lower(), how, found["value"] or ""))
        elif found["tag"] is not None:
            tag = found["tag"].lower()
        at = found.end()
    return _Compound(tag, frozenset(classes), tuple(conditions))
