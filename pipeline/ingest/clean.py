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
_WRITTEN_BREAK = "\\r\\n"
# A full line that ends inside a clause and one in small letters: each wrapped line was made a paragraph of its own.
_FULL_LINE = 50
_WRAPPED_APART = re.compile(rf"\n\n(?<=[^\W_]\n\n|[,–-]\n\n)(?=[{LOWER}](?!\s?[.)]))")


def clean(text: MappedText) -> tuple[MappedText, tuple[str, ...]]:
    """Bring a text to NFC with plain blanks and line breaks.

    Args:
        text: text as decoded (of HTML: with entities resolved).

    Returns:
        The clean text and the names of the repairs that changed a letter ("nfc", "eth", "invisible", "glued").
    """
    repairs: list[str] = []
    text = with_plain_line_ends(text)
    odd = has_odd_signs(text.text)
    letters = (("nfc", MappedText.nfc), ("eth", _eth_to_d))
    for name, step in (("invisible", _drop_invisible), *letters) if odd else letters:
        before = text
        text = step(text)
        if text is not before and text.text != before.text:
            repairs.append(name)
    if odd or "  " in text.text:
        text = text.sub(_BLANKS, " ")
    if _has_blanks_at_edge(text.text):
        text = text.sub(_BLANKS_AT_EDGE, "")
    whole = split_glued(text)
    if whole is not text:
        repairs.append("glued")
        text = whole
    if "\n\n\n" in text.text:
        text = text.sub(_EMPTY_LINES, "\n\n")
    return _put_wrapped_together(text), tuple(repairs)


def has_odd_signs(text: str) -> bool:
    """Whether a text may hold a line end, a blank or an invisible sign other than the plain blank and line feed.

    None of them can be printed; few pages hold any.
    """
    return not text.replace("\n", "").isprintable()


def with_plain_line_ends(text: MappedText) -> MappedText:
    """Every line end made a line feed."""
    if _WRITTEN_BREAK in text.text or has_odd_signs(text.text):
        return text.sub(LINE_END, "\n")
    return text


def _has_blanks_at_edge(text: str) -> bool:
    return " \n" in text or "\n " in text or text.startswith(" ") or text.endswith(" ")


def _put_wrapped_together(text: MappedText) -> MappedText:
    """Take the empty line out where a paragraph goes on below it."""
    breaks = (match.span() for match in _WRAPPED_APART.finditer(text.text))
    edits = [Edit(start, end, "\n") for start, end in breaks if start - text.text.rfind("\n", 0, start) > _FULL_LINE]
    return text.edit(edits) if edits else text


def _drop_invisible(text: MappedText) -> MappedText:
    return text.sub(_INVISIBLE, "")


def _eth_to_d(text: MappedText) -> MappedText:
    """Icelandic eth, which looks like the Vietnamese letter Đ, to Đ (domain: two portals print it throughout)."""
    if not any(eth in text.text for eth in _ETH):
        return text
    return text.edit(Edit(m.start(), m.end(), _ETH[m.group()]) for m in _ETHS.finditer(text.text))
