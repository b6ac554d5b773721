"""RTF to tokens, and what its character sets mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple, cast

# The source is read as Latin-1, so that characters are bytes.
_TOKEN = re.compile(
    r"\\(?:'(?P<byte>[0-9a-fA-F]{2})|(?P<word>[a-zA-Z]{1,32})(?P<number>-?[0-9]{1,10})? ?|(?P<symbol>[^a-zA-Z]))"
    r"|(?P<open>\{)|(?P<close>\})|(?P<break>[\r\n]+)|(?P<high>[\x80-\xff]+)|(?P<text>[^\\{}\r\n\x80-\xff]+)|(?P<lost>\\)",
    re.DOTALL,
)
Kind = Literal["byte", "word", "symbol", "open", "close", "high", "text"]


class Token(NamedTuple):
    """A piece of source: ``value`` is the word, the symbol, the two digits of a byte, or the text as it stands."""

    kind: Kind
    start: int
    end: int
    value: str
    number: int | None = None


def tokenize(source: str) -> Iterator[Token]:
    """Cut a source into tokens; line breaks, which mean nothing, and binary data are left out."""
    at = 0
    while found := _TOKEN.match(source, at):
        at = found.end()
        kind = found.lastgroup or ""
        if kind == "number":
            number = int(found["number"])
            yield Token("word", found.start(), at, found["word"], number)
            if found["word"] == "bin":
                at += max(0, number)
        elif kind not in ("break", "lost"):
            yield Token(cast(Kind, kind), found.start(), at, found[kind])


SYMBOLS = "symbols"
"""Stands for an encoding in fonts of symbols, whose bytes are no letters."""
# \fcharset of a font to the encoding of its bytes; 163 is Vietnamese; 1 is that of the document.
CHARSETS = {
    0: "cp1252",
    2: SYMBOLS,
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "gbk",
    136: "big5",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}
_CODE_PAGES = {65001: "utf-8", 10000: "mac_roman", 936: "gbk", 950: "big5"}
_KNOWN = frozenset({437, 850, 852, 874, 932, 949, *range(1250, 1259)})


def code_page(number: int) -> str:
    """The encoding of a code page; windows-1252 for those that nobody uses."""
    return _CODE_PAGES.get(number) or (f"cp{number}" if number in _KNOWN else "cp1252")
