"""Character repairs that every format shares, each an edit of the mapped text."""

from __future__ import annotations

import re

from pipeline.ingest.glued import split_glued
from pipeline.letters import LOWER
from pipeline.textmap import Edit, MappedText

# Some law portals print the escapes of their line breaks, backslash and letter.
LINE_END = re.compile(r"\r\n?|\\r\\n|[\u2028\u2029\x0b\x0c\x85]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\ud800-\udfff\x00-\x08\x0e-\x1f\x7f]+")
_ODD_BLANK = "\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
# Every run of blanks but a plain one alone.
_BLANKS = re.compile(f"[{_ODD_BLANK}][ {_ODD_BLANK}]*| [ {_ODD_BLANK}]+")
_ETH = {"Ð": "Đ", "ð": "đ", "Ɖ": "Đ"}
_ETHS = re.compile("[ÐðƉ]")
_BLANKS_AT_EDGE = re.compile(r"(?:(?<=\n)|\A) +| +(?=\n|\Z)")
_EMPTY_LINES = re.compile(r"\n{3,}")
# A full line that ends inside a clause and one in small letters: each wrapped line was made a paragraph of its own.
_FULL_LINE = 50
_WRAPPED_APART = re.compile(rf"(?<=[^\W_]|[,–-])\n\n(?=[{LOWER}](?!\s?[.)]))")


def clean(text: MappedText) -> tuple[MappedText, tuple[str, ...]]:
    """Bring a text to NFC with plain blanks and line breaks.

    Args:
        text: text as decoded (of HTML: with entities resolved).

    Returns:
        The clean text and the names of the repairs that changed a letter ("nfc", "eth", "invisible", "glued").
    """
    repairs: list[str] = []
    text = text.sub(LINE_END, "\n")
    for name, step in (("invisible", _drop_invisible), ("nfc", MappedText.nfc), ("eth", _eth_to_d)):
        before = text.text
        text = step(text)
        if text.text != before:
            repairs.append(name)
    text = text.sub(_BLANKS, " ")
    text = text.sub(_BLANKS_AT_EDGE, "")
    whole = split_glued(text)
    if whole is not text:
        repairs.append("glued")
        text = whole
    return _put_wrapped_together(text.sub(_EMPTY_LINES, "\n\n")), tuple(repairs)


def _put_wrapped_together(text: MappedText) -> MappedText:
    """Take the empty line out where a paragraph goes on below it."""
    breaks = (match.span() for match in _WRAPPED_APART.finditer(text.text))
    edits = [Edit(start, end, "\n") for start, end in breaks if start - text.text.rfind("\n", 0, start) > _FULL_LINE]
    return text.edit(edits) if edits else text


def _drop_invisible(text: MappedText) -> MappedText:
    return text.sub(_INVISIBLE, "")


def _eth_to_d(text: MappedText) -> MappedText:
    """Icelandic eth, which looks like the Vietnamese letter Đ, to Đ (domain: two portals print it throughout)."""
    return text.edit(Edit(m.start(), m.end(), _ETH[m.group()]) for m in _ETHS.finditer(text.text))
