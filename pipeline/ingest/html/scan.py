"""HTML source to tags with exact positions, in one pass of patterns and in time proportional to the source."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

# The content of these elements is no HTML text; it ends at the next closing tag of the same name.
RAW_TEXT = ("script", "style", "textarea", "title", "noscript", "xmp", "iframe")
_RAW = re.compile(rf"<!--|<(?P<name>{'|'.join(RAW_TEXT)})(?=[\s/>])", re.IGNORECASE)
# A tag ends at the first ">" outside quotation marks; a mark that nothing closes counts for nothing.
_TAG = re.compile(r"<(?:/?[a-zA-Z](?:[^>\"']++|\"[^\"]*+\"|'[^']*+'|[\"'])*+|[!?][^>]*+)(?:>|\Z)")
_CUT = re.compile(f"({_TAG.pattern})")
# Between its marks: what stands in a tag whose first ">" is its end, or in a declaration.
_PLAIN = re.compile(r"/?[a-zA-Z](?:[^\"']++|\"[^\"]*+\"|'[^']*+')*+|[!?][^>]*+")
_LINK = re.compile(r"[aA](?![\w:-])")
_PLAIN_LINK = re.compile(r"[aA](?![\w:-])(?:[^\"']++|\"[^\"]*+\"|'[^']*+')*+")
_ATTRIBUTE = re.compile(r"([\w:@-]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
_HREF = re.compile(r"\bhref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE)
_COMMENT_END = re.compile("-->")
_CLOSING = {name: re.compile(f"</{name}", re.IGNORECASE) for name in RAW_TEXT}

Tags = Iterator[re.Match[str]]
Piece = tuple[str, str, str]


def stretches(source: str) -> Iterator[tuple[int, int]]:
    """The stretches [start, end) of a source that hold tags and text: all but comments and scripts."""
    at = 0
    while opening := _RAW.search(source, at):
        begin, closing = opening.start(), _COMMENT_END
        if opening["name"]:
            tag = _TAG.match(source, begin)
            begin, closing = tag.end() if tag else opening.end(), _CLOSING[opening["name"].lower()]
        if at < begin:
            yield at, begin
        end = closing.search(source, max(begin, opening.end()))
        if end is None:
            return
        at = end.end() if closing is _COMMENT_END else end.start()
    if at < len(source):
        yield at, len(source)


def tags(source: str, start: int, end: int) -> Tags:
    """The tags of a stretch, declarations among them."""
    return _TAG.finditer(source, start, end)


def cut_at_marks(source: str, start: int, end: int) -> tuple[str, list[Piece]]:
    """A stretch cut at every "<" and the first ">" behind it: the text before the first, and the pieces.

    A piece holds what stands between the two marks, the second mark, and the text behind it. Where it is no tag
    (``is_plain``) or has no second mark, the stretch is to be cut exactly from there on.
    """
    text, *pieces = source[start:end].split("<")
    return text, [piece.partition(">") for piece in pieces]


def cut_exactly(source: str, start: int, end: int) -> tuple[str, list[Piece]]:
    """A stretch cut at its tags, whatever they hold: the text before the first, and pieces like ``cut_at_marks``."""
    text, *pieces = _CUT.split(source[start:end])
    ends = [len(tag) - tag.endswith(">") for tag in pieces[::2]]
    return text, [(tag[1:at], tag[at:], text) for tag, at, text in zip(pieces[::2], ends, pieces[1::2], strict=True)]


def is_plain(words: str) -> bool:
    """Whether words between "<" and the first ">" are a tag or a declaration."""
    return _PLAIN.fullmatch(words) is not None


def is_plain_link(words: str) -> bool:
    """Whether words open a link and are plain."""
    return _PLAIN_LINK.fullmatch(words) is not None


def is_link(words: str) -> bool:
    """Whether words between the marks of a tag open a link."""
    return _LINK.match(words) is not None


def attributes(tag: str) -> dict[str, str]:
    """The attributes of an opening tag, names in lower case, values as in the source."""
    found = _ATTRIBUTE.finditer(tag)
    next(found, None)  # the name of the element
    return {m[1].lower(): m[2] if m[2] is not None else m[3] if m[3] is not None else m[4] or "" for m in found}


def address(tag: str) -> str:
    """Where the opening tag of a link leads, "" for nowhere: a page has hundreds, and only this is asked of them."""
    found = _HREF.search(tag)
    url = (found[1] or found[2] or found[3] or "") if found else ""
    return (html.unescape(url) if "&" in url else url).strip()
