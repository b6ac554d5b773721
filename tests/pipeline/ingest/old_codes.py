"""Text as old programs wrote it: in windows-1258 and in the codes of Vietnamese fonts."""

import unicodedata

from pipeline.ingest.charmaps import legacy_rows

OWN_MARKS = "\u0302\u0306\u031b"
LETTERS = [row["letter"] for row in legacy_rows()]


def for_windows_1258(text: str) -> str:
    """The text as Windows-1258 can write it: letters with their own mark, then the tone as a character of its own."""
    letters = []
    for letter in text:
        marks = unicodedata.normalize("NFD", letter)
        own = "".join(m for m in marks[1:] if m in OWN_MARKS)
        tone = "".join(m for m in marks[1:] if m not in OWN_MARKS)
        letters.append(unicodedata.normalize("NFC", marks[0] + own) + tone)
    return "".join(letters)


def in_code(text: str, code: str) -> bytes:
    """The bytes of a text in "tcvn3", "vni" or "viscii"; TCVN3 has small letters for toned capitals."""
    table = {row["letter"]: bytes.fromhex(row[code]) for row in legacy_rows() if row[code]}
    return b"".join(table.get(c) or table.get(c.lower()) or c.encode("cp1252") for c in text)


def as_seen(text: str, code: str) -> str:
    """What such a text looks like without its font."""
    return (
        in_code(text, code).decode("cp1252", "replace") if code != "viscii" else in_code(text, code).decode("latin-1")
    )
