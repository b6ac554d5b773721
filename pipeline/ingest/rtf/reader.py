"""RTF tokens to blocks of text: groups, fonts, escapes, tables."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from pipeline.ingest.links import Anchor
from pipeline.ingest.reading import Cut
from pipeline.ingest.rtf.tokens import CHARSETS, SYMBOLS, Token, code_page
from pipeline.ingest.tables import Cell
from pipeline.textmap import MappedText, Run

# Where the text of a group goes: into the body, beside it (by name), or nowhere.
_BODY, _NOWHERE = "body", ""
_BESIDE = {"fonttbl": "fonts", "fldinst": "field", "title": "title", "author": "author"}
_SKIPPED = frozenset(
    "colortbl stylesheet info pict nonshppict object shprslt sp xe tc upr listtable revtbl filetbl nonesttables"
    " ftnsep ftnsepc aftnsep aftnsepc".split()
)
_LISTED = {
    **dict.fromkeys(("header", "headerl", "headerr", "headerf"), "header"),
    **dict.fromkeys(("footer", "footerl", "footerr", "footerf"), "footer"),
    "footnote": "footnote",
    "annotation": "comment",
}
# Groups that old readers are told to pass over, and that are read all the same: a shape holds the text of its box.
_READ_ALL_THE_SAME = frozenset({"shpinst", "do", "fldinst", "annotation"})
_PRINTED = {
    "tab": "\t",
    "emdash": "—",
    "endash": "–",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "emspace": " ",
    "enspace": " ",
    "~": "\u00a0",
    "_": "-",
    "\\": "\\",
    "{": "{",
    "}": "}",
}
_ENDS_LINE = frozenset({"par", "line", "sect", "page", "column", "nestcell", "nestrow", "\r", "\n"})
_HYPERLINK = re.compile(r'HYPERLINK\s+"([^"]{1,2000})"')
_BULLET = "-"


@dataclass(slots=True)
class Group:
    """What holds inside a pair of braces."""

    start: int = 0
    sink: str = _NOWHERE
    opens: str = ""
    """the destination that this very group is, when something is done at its end"""
    fallback: int = 1
    """how many characters behind a Unicode escape stand for it in old readers"""
    font: int | None = None
    hidden: bool = False
    deleted: bool = False
    in_table: bool = False
    starred: bool = False

    def inner(self, start: int) -> Group:
        """A group that begins inside this one."""
        return Group(start, self.sink, "", self.fallback, self.font, self.hidden, self.deleted, self.in_table)


class RtfReader:
    """Takes tokens and collects the blocks of the text."""

    def __init__(self) -> None:
        self.texts: list[MappedText] = []
        self.cells: list[Cell | None] = []
        self.cuts: list[Cut] = []
        self.anchors: list[Anchor] = []
        self.told: dict[str, list[str]] = defaultdict(list)
        self._groups: list[Group] = []
        self._group = Group()
        self._pieces: list[tuple[str, int, int]] = []
        self._bytes: list[tuple[int, int, int]] = []
        self._high: tuple[int, int] | None = None
        self._fallbacks = 0
        self._fonts: dict[int, str] = {}
        self._encoding = "cp1252"
        self._default_font: int | None = None
        self._table, self._row, self._column, self._table_open = 1, 1, 1, False
        self._has_text = False

    def take(self, token: Token) -> None:
        """Read one token."""
        if token.kind == "byte":
            self._raw(bytes.fromhex(token.value), token.start, token.end)
        elif token.kind == "high":
            for at, letter in enumerate(token.value, token.start):
                self._raw(letter.encode("latin-1"), at, at + 1)
        elif token.kind == "text":
            self._plain(token)
        else:
            self._flush_bytes()
            if token.kind == "open":
                self._open(token)
            elif token.kind == "close":
                self._close(token)
            else:
                self._control(token)

    def finish(self) -> None:
        """All was read, perhaps with the last brace, perhaps without."""
        self._flush_bytes()
        self._group.sink = _BODY
        self._end_block()

    # text

    def _plain(self, token: Token) -> None:
        passed = min(self._fallbacks, len(token.value))
        self._fallbacks -= passed
        if passed < len(token.value):
            self._flush_bytes()
            self._add(token.value[passed:], token.start + passed, token.end)

    def _raw(self, byte: bytes, start: int, end: int) -> None:
        if self._fallbacks:
            self._fallbacks -= 1
        elif self._group.sink:
            self._bytes.append((byte[0], start, end))

    def _flush_bytes(self) -> None:
        """Decode the bytes that stand side by side; where each is a letter, each has its own place."""
        if not self._bytes:
            return
        spans, self._bytes = self._bytes, []
        encoding = self._font_encoding()
        if encoding == SYMBOLS:
            letters = _BULLET * len(spans)
        else:
            letters = bytes(byte for byte, _, _ in spans).decode(encoding, "replace")
        if len(letters) == len(spans):
            for letter, (_, start, end) in zip(letters, spans, strict=True):
                self._add(letter, start, end)
        else:
            self._add(letters, spans[0][1], spans[-1][2])

    def _unicode(self, token: Token) -> None:
        code = (token.number or 0) & 0xFFFF
        self._fallbacks = self._group.fallback
        if 0xD800 <= code < 0xDC00:
            self._high = code, token.start
            return
        if 0xDC00 <= code < 0xE000:
            if self._high is not None:
                pair = 0x10000 + ((self._high[0] - 0xD800) << 10) + code - 0xDC00
                self._add(chr(pair), self._high[1], token.end)
        else:
            # Fonts of symbols have their bullets in the private area.
            self._add(_BULLET if 0xF000 <= code < 0xF100 else chr(code), token.start, token.end)
        self._high = None

    def _add(self, text: str, start: int, end: int) -> None:
        group = self._group
        if group.sink != _BODY:
            if group.sink:
                self.told[group.sink].append(text)
            elif not self._has_text:
                self._has_text = any(letter.isalpha() for letter in text)
        elif group.hidden or group.deleted:
            self._cut(start, end, "hidden text" if group.hidden else "tracked deletion")
        else:
            self._pieces.append((text, start, end))

    def _cut(self, start: int, end: int, reason: str) -> None:
        last = self.cuts[-1] if self.cuts else None
        if last and (last.end, last.reason) == (start, reason):
            start = last.start
            self.cuts.pop()
        self.cuts.append(Cut(start, end, reason))

    def _font_encoding(self) -> str:
        font = self._default_font if self._group.font is None else self._group.font
        return self._fonts.get(font, self._encoding) if font is not None else self._encoding

    # groups

    def _open(self, token: Token) -> None:
        self._fallbacks = 0
        self._groups.append(self._group)
        self._group = self._group.inner(token.start)

    def _close(self, token: Token) -> None:
        self._fallbacks = 0
        if not self._groups:
            return
        closed, self._group = self._group, self._groups.pop()
        if closed.opens in _LISTED and self._has_text:
            self.cuts.append(Cut(closed.start, token.end, _LISTED[closed.opens]))
        elif closed.opens == "field":
            instruction = _HYPERLINK.search("".join(self.told.pop("field", [])))
            if instruction:
                self.anchors.append(Anchor(closed.start, token.end, instruction[1]))

    def _destination(self, name: str) -> None:
        """A group that is no text of the body, or not only."""
        group = self._group
        if name in _LISTED:
            group.sink, group.opens, self._has_text = _NOWHERE, name, False
        elif name in _BESIDE:
            group.sink = _BESIDE[name]
        else:
            group.sink = _NOWHERE

    # control words

    def _control(self, token: Token) -> None:
        name = token.value
        if name == "*" and token.kind == "symbol":
            self._group.starred = True
            return
        if self._group.starred:
            self._group.starred = False
            if name not in _READ_ALL_THE_SAME:
                self._group.sink = _NOWHERE
                return
        if name == "u":
            self._unicode(token)
        elif name in _PRINTED and self._fallbacks:
            self._fallbacks -= 1
        elif name in _PRINTED:
            self._add(_PRINTED[name], token.start, token.end)
        elif name in _SKIPPED or name in _LISTED or name in _BESIDE:
            self._destination(name)
        elif name in _ENDS_LINE:
            self._end_block()
        elif name in _SETTINGS:
            _SETTINGS[name](self, token.number)

    def _end_block(self) -> None:
        """A line, a paragraph or a cell ends; a paragraph outside, even an empty one, ends the table before it."""
        if self._group.sink != _BODY:
            return
        if not self._group.in_table and self._table_open:
            self._table, self._row, self._column, self._table_open = self._table + 1, 1, 1, False
        block, self._pieces = _mapped(self._pieces), []
        if not block.text.strip():
            return
        self.texts.append(block)
        self.cells.append((self._table, self._row, self._column) if self._group.in_table else None)

    def _end_cell(self, _: int | None) -> None:
        if self._group.sink != _BODY:
            return
        before, self._group.in_table, self._table_open = self._group.in_table, True, True
        self._end_block()
        self._group.in_table = before
        self._column += 1

    def _end_row(self, _: int | None) -> None:
        if self._group.sink == _BODY:
            self._row, self._column = self._row + 1, 1

    def _begin(self, _: int | None) -> None:
        self._group.sink = _BODY

    def _field(self, _: int | None) -> None:
        self._group.opens = "field"
        self.told.pop("field", None)

    def _set_font(self, number: int | None) -> None:
        self._group.font = number

    def _set_charset(self, number: int | None) -> None:
        # Programs that write UTF-8 name the charset of Western fonts all the same.
        if self._group.sink == "fonts" and self._group.font is not None and self._encoding != "utf-8":
            self._fonts[self._group.font] = CHARSETS.get(number or 0, self._encoding)

    def _set_default_font(self, number: int | None) -> None:
        self._default_font = number

    def _set_code_page(self, number: int | None) -> None:
        self._encoding = code_page(number or 0)

    def _set_fallback(self, number: int | None) -> None:
        self._group.fallback = max(0, 1 if number is None else number)

    def _set_hidden(self, number: int | None) -> None:
        self._group.hidden = number != 0

    def _set_deleted(self, number: int | None) -> None:
        self._group.deleted = number != 0

    def _in_table(self, _: int | None) -> None:
        self._group.in_table = True

    def _new_paragraph(self, _: int | None) -> None:
        self._group.in_table = False

    def _plain_letters(self, _: int | None) -> None:
        self._group.font, self._group.hidden, self._group.deleted = None, False, False


def _mapped(pieces: list[tuple[str, int, int]]) -> MappedText:
    """Pieces of text, each with its stretch of source, in one."""
    runs: list[Run] = []
    at = 0
    for text, start, end in pieces:
        runs.append(Run(at, at + len(text), start, end))
        at += len(text)
    return MappedText("".join(text for text, _, _ in pieces), runs)


_SETTINGS: dict[str, Callable[[RtfReader, int | None], None]] = {
    "rtf": RtfReader._begin,
    "field": RtfReader._field,
    "f": RtfReader._set_font,
    "fcharset": RtfReader._set_charset,
    "deff": RtfReader._set_default_font,
    "ansicpg": RtfReader._set_code_page,
    "uc": RtfReader._set_fallback,
    "v": RtfReader._set_hidden,
    "deleted": RtfReader._set_deleted,
    "intbl": RtfReader._in_table,
    "pard": RtfReader._new_paragraph,
    "plain": RtfReader._plain_letters,
    "cell": RtfReader._end_cell,
    "row": RtfReader._end_row,
}
