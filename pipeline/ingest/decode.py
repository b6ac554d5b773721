"""Bytes to text: which encoding, and a clear refusal where there is none."""

from __future__ import annotations

import codecs
import re

from pipeline.ingest.reading import IngestError, NotAPageError, QuarantineError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,30})", re.IGNORECASE)
_HEAD_BYTES = 4096
_MOJIBAKE = re.compile("áº|á»|Ä[\u2018\u2019‘’]|Ã[\u00a0-\u00bf]|Æ[°¡]|Ä\x90")
_MOJIBAKE_SHARE, _SAMPLE_CHARS = 0.02, 20_000
# Labels that pages declare, as browsers read them (WHATWG Encoding): Latin-1 and ASCII mean windows-1252.
_LABELS = {
    **dict.fromkeys(
        ("iso-8859-1", "latin1", "l1", "us-ascii", "ascii", "windows-1252", "cp1252", "x-cp1252"), "cp1252"
    ),
    **dict.fromkeys(("windows-1258", "cp1258", "x-cp1258"), "cp1258"),
    **{
        label: label
        for label in ("windows-1250", "windows-1251", "gbk", "gb2312", "gb18030", "big5", "shift_jis", "euc-kr")
    },
}


def decode(data: bytes) -> tuple[str, str]:
    """Decode the bytes of a page.

    Args:
        data: all bytes of the input.

    Returns:
        The text and the name of the encoding.

    Raises:
        QuarantineError: for an empty input.
        NotAPageError: for a binary one.
        IngestError: for bytes that are not text in their encoding.
    """
    if not data.strip():
        raise QuarantineError("the file is empty; save the page again or leave it out")
    encoding = _encoding_of(data)
    if encoding in ("utf-8", "utf-8-sig") and b"\x00" in data:
        raise NotAPageError("the file is binary (it holds null bytes); save the page as HTML or UTF-8 text")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise IngestError(
            f"the bytes are not {encoding} (first bad byte at {error.start}); convert the file to UTF-8"
        ) from error
    if _is_mojibake(text):
        raise IngestError("the letters are garbled: UTF-8 was once read as Latin-1 and saved again; save the page anew")
    return text, encoding.removesuffix("-sig")


def _is_mojibake(text: str) -> bool:
    """Vietnamese in UTF-8 read as windows-1252 is full of these pairs, and no other text is."""
    return len(_MOJIBAKE.findall(text, 0, _SAMPLE_CHARS)) > _MOJIBAKE_SHARE * min(len(text), _SAMPLE_CHARS)


def _encoding_of(data: bytes) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return encoding
    declared = _DECLARED.search(data[:_HEAD_BYTES])
    if declared and not _is_utf8(data):
        return _LABELS.get(declared.group(1).decode("ascii").lower(), "utf-8")
    return "utf-8"


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
