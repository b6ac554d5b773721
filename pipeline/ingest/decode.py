"""Bytes to text: which encoding, and a clear refusal where there is none.

A byte order mark decides; then UTF-16 by its null bytes; then UTF-8, which other text is not by chance; then the
reading that gives Vietnamese, whatever is declared; then what the page declares. Text in the codes of old Vietnamese
fonts is read as windows-1252 here, as it was when it was typed; ``legacy`` makes Vietnamese of it.
"""

from __future__ import annotations

import codecs
import html
import re

from pipeline.ingest.charmaps import charmaps
from pipeline.ingest.legacy import recognise
from pipeline.ingest.reading import IngestError, NotAPageError, QuarantineError
from pipeline.ingest.syllables import is_syllable

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,30})|\A\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w-]{2,30})",
    re.IGNORECASE,
)
_HEAD_BYTES = 4096
# Labels that pages declare, as browsers read them (WHATWG Encoding): Latin-1 and ASCII mean windows-1252. Pages in the
# codes of Vietnamese fonts declare a name of their code, or that the user chooses.
_LABELS = {
    **dict.fromkeys(
        "iso-8859-1 latin1 l1 us-ascii ascii windows-1252 cp1252 x-cp1252 x-user-defined"
        " x-viet-tcvn5712 tcvn tcvn-5712 x-viet-vni vni".split(),
        "windows-1252",
    ),
    **dict.fromkeys(("windows-1258", "cp1258", "x-cp1258"), "windows-1258"),
    **dict.fromkeys(("viscii", "x-viscii", "csviscii", "viscii1.1-1"), "viscii"),
    **{
        label: label
        for label in ("windows-1250", "windows-1251", "gbk", "gb2312", "gb18030", "big5", "shift_jis", "euc-kr")
    },
}
# Encodings of one byte a letter that a page may be in without saying so.
_TRIED = ("windows-1252", "windows-1258", "viscii")
_WORD = re.compile(r"(?:[^\W\d_]|[\u0300-\u0323])+")
_NOT_ASCII = re.compile(rb"[\x80-\xff]")
_SAMPLE_BYTES = 200_000
_FEWEST_PAIRS = 8
_FEWEST_WORDS, _SHARE = 5, 0.8


def decode(data: bytes, label: str | None = None) -> tuple[str, str]:
    """Decode the bytes of a page.

    Args:
        data: all bytes of the input.
        label: the encoding that its container names (a header of MIME), which beats what the page says itself.

    Returns:
        The text and the name of the encoding ("utf-8", "utf-8-sig" with a byte order mark, "windows-1258" …).

    Raises:
        QuarantineError: for an empty input.
        NotAPageError: for a binary one.
        IngestError: for bytes that are not text in their encoding.
    """
    if not data.strip():
        raise QuarantineError("the file is empty; save the page again or leave it out")
    encoding = _marked_encoding(data)
    text = None if encoding else _utf8(data)
    if text is not None:
        encoding = "utf-8"
    else:
        encoding = encoding or _encoding_of_vietnamese(data) or _known(label) or _declared(data) or "utf-8"
        text = _strictly(data, encoding)
    if "\x00" in text:
        raise NotAPageError("the file is binary (it holds null bytes); save the page as HTML or UTF-8 text")
    return text, encoding


def _utf8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return _decoded(data, encoding)
    except UnicodeDecodeError as error:
        raise IngestError(
            f"the bytes are not {encoding.removesuffix('-sig')} (first bad byte at {error.start});"
            " convert the file to UTF-8"
        ) from error


def _decoded(data: bytes, encoding: str) -> str:
    table = charmaps().get(encoding)
    return data.decode(encoding) if table is None else codecs.charmap_decode(data, "strict", table)[0]


def _marked_encoding(data: bytes) -> str | None:
    """The encoding that a byte order mark or the null bytes tell."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return encoding
    return _utf16_of(data[:_HEAD_BYTES])


def _utf16_of(head: bytes) -> str | None:
    """UTF-16 without a mark: most letters of Vietnamese and all markup have one null byte, always on the same side."""
    pairs = len(head) // 2
    high_first, low_first = head[0::2].count(0), head[1::2].count(0)
    for nulls, others, encoding in ((low_first, high_first, "utf-16-le"), (high_first, low_first, "utf-16-be")):
        if pairs >= _FEWEST_PAIRS and nulls > 0.4 * pairs and others < 0.02 * pairs:
            return encoding
    return None


def _encoding_of_vietnamese(data: bytes) -> str | None:
    """The encoding whose reading is Vietnamese for certain."""
    first = _NOT_ASCII.search(data)
    sample = data[first.start() - 1 :][:_SAMPLE_BYTES] if first and first.start() else data[:_SAMPLE_BYTES]
    shares = {encoding: _share_of_syllables(_decoded(sample, encoding)) for encoding in _TRIED}
    declared = _declared(data)
    best = max(shares, key=lambda encoding: (shares[encoding], encoding == declared))
    if shares[best] >= _SHARE:
        return best
    return "windows-1252" if recognise(html.unescape(_decoded(sample, "windows-1252"))) else None


def _share_of_syllables(text: str) -> float:
    """How many of the words with a letter outside ASCII are Vietnamese syllables; 0 when they are too few to tell."""
    words = [word for word in _WORD.findall(html.unescape(text)) if not word.isascii()]
    return sum(map(is_syllable, words)) / len(words) if len(words) >= _FEWEST_WORDS else 0.0


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data[:_HEAD_BYTES])
    return _known((found[1] or found[2]).decode("ascii")) if found else None


def _known(label: str | None) -> str | None:
    return _LABELS.get(label.lower()) if label else None
