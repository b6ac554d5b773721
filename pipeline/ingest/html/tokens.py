"""HTML source to tokens with exact positions, in one pass and in time proportional to the source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

_OPEN = re.compile(r"</?([a-zA-Z][\w:-]*)")
_QUOTE_OR_END = re.compile(r"[\"'>]")
_ATTRIBUTE = re.compile(r"([\w:@-]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
# The content of these elements is not HTML text; it ends at the next closing tag of the same name.
RAW_TEXT = frozenset({"script", "style", "textarea", "title", "noscript", "xmp", "iframe", "noframes"})


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of source: text, raw content of the element ``name``, a tag, or something else (comments)."""

    kind: Literal["text", "raw", "open", "close", "other"]
    start: int
    end: int
    name: str = ""


def attributes(source: str, token: Token) -> dict[str, str]:
    """The attributes of an opening tag, names in lower case, values as in the source."""
    head = token.start + 1 + len(token.name)
    return {
        m[1].lower(): m[2] if m[2] is not None else m[3] if m[3] is not None else m[4] or ""
        for m in _ATTRIBUTE.finditer(source, head, token.end)
    }


def tokenize(source: str) -> Iterator[Token]:
    """Cut a source into tokens that cover it from start to end."""
    at, size = 0, len(source)
    ends = _TagEnds(source)
    while at < size:
        bracket = source.find("<", at)
        if bracket < 0:
            yield Token("text", at, size)
            return
        token = _markup(source, bracket, ends)
        if token is None:  # a lone "<" is text
            following = source.find("<", bracket + 1)
            following = size if following < 0 else following
            yield Token("text", at, following)
            at = following
            continue
        if bracket > at:
            yield Token("text", at, bracket)
        yield token
        at = token.end
        if token.kind == "open" and token.name in RAW_TEXT:
            end = ends.closing(token.name, at)
            if end > at:
                yield Token("raw", at, end, token.name)
            at = end


def _markup(source: str, at: int, ends: _TagEnds) -> Token | None:
    if source.startswith("<!--", at):
        return Token("other", at, ends.of("-->", at + 4))
    if source.startswith(("<!", "<?"), at):
        return Token("other", at, ends.of(">", at + 2))
    found = _OPEN.match(source, at)
    if not found:
        return None
    kind: Literal["open", "close"] = "close" if source[at + 1] == "/" else "open"
    return Token(kind, at, ends.tag(found.end()), found[1].lower())


class _TagEnds:
    """Finds where things end. Remembers what no longer occurs, so that junk is not searched again and again."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._absent: dict[str, int] = {}
        self._lower: str | None = None

    def _find(self, needle: str, at: int) -> int:
        if needle in self._absent:
            return -1
        found = self._source.find(needle, at)
        if found < 0:
            self._absent[needle] = at
        return found

    def of(self, needle: str, at: int) -> int:
        found = self._find(needle, at)
        return len(self._source) if found < 0 else found + len(needle)

    def tag(self, at: int) -> int:
        """The end of a tag: the next ``>`` outside quotation marks; an unclosed quotation mark counts for nothing."""
        while True:
            found = _QUOTE_OR_END.search(self._source, at)
            if not found:
                return len(self._source)
            if found[0] == ">":
                return found.end()
            closing = self._find(found[0], found.end())
            at = found.end() if closing < 0 else closing + 1

    def closing(self, name: str, at: int) -> int:
        """The start of the next closing tag of a raw-text element; the end of the source when there is none."""
        if self._lower is None:
            # Only ASCII letters are folded, so that offsets stay what they are.
            self._lower = self._source.translate(_ASCII_LOWER)
        needle = f"</{name}"
        if needle in self._absent:
            return len(self._source)
        found = self._lower.find(needle, at)
        if found < 0:
            self._absent[needle] = at
            return len(self._source)
        return found


_ASCII_LOWER = {upper: upper + 32 for upper in range(ord("A"), ord("Z") + 1)}
