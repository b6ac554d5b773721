"""UTF-8 that was read as windows-1252 or Latin-1 and saved again, once or twice, read as what it was.

Each letter in UTF-8 has become two or three signs ("áº¿" for "ế"), which stand together like that in no text. They are
put back letter by letter, so that each keeps its place, and only where enough words become Vietnamese syllables.
"""

from __future__ import annotations

import re
from functools import cache

from pipeline.ingest.charmaps import charmaps
from pipeline.ingest.paragraphs import paragraphs
from pipeline.ingest.syllables import is_syllable
from pipeline.textmap import Edit

# One of these is in every garbled text of more than a few words, also of one garbled twice; clean text has hardly any.
_TELLTALES = ("º", "Ä", "Æ", "á»", "Ã\u0084")
# Two signs that only a garbled letter has; "Ã" before a no-break space or a quotation mark is also plain Vietnamese.
_THEN = "[\u0080-\u00bf\u2010-\u203a\u0152-\u02dc€™]"
_SURE = re.compile(f"[ÄÆ]{_THEN}|á[º»]{_THEN}|Ã[\u0080-\u009f„Œ†ƒ‚¡-ª¬-º¼-¿]|Ì[\u0080-\u009b€‚ƒ†‰›£]")
_WITH_BLANK = re.compile(r"(?!(?<=[A-Z])Ã [A-Z])Ã (?:(?P<rest>[a-z]{1,2})(?![^\W\d_]))?")
_LETTERS = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u0323])*")
_FEWEST, _SHARE = 3, 0.8
# Text is seldom garbled twice and never seen garbled more often.
MOST_TIMES = 2


@cache
def _bytes_of_signs() -> dict[str, int]:
    """The byte that each sign was, read as Latin-1 or as windows-1252."""
    return {chr(byte): byte for byte in range(0x80, 0x100)} | {
        sign: byte for byte, sign in enumerate(charmaps()["windows-1252"]) if byte >= 0x80
    }


@cache
def _letters() -> re.Pattern[str]:
    """The signs that one letter of Vietnamese, a mark or a punctuation sign has become."""
    then = _class(0x80, 0xC0)
    return re.compile(
        f"{_class(0xC2, 0xC7)}{then}|{_class(0xCB, 0xCE)}{then}|á{_class(0xBA, 0xBC)}{then}|â{_class(0x80, 0x85)}{then}"
    )


@cache
def _words() -> re.Pattern[str]:
    return re.compile(rf"(?:{_letters().pattern}|[^\W\d_])+")


def _class(first: int, end: int) -> str:
    signs = [sign for sign, byte in _bytes_of_signs().items() if first <= byte < end]
    return f"[{''.join(map(re.escape, signs))}]"


def garbled_letters(text: str) -> list[Edit]:
    """The letters that are certainly garbled, each with what it was; of text garbled twice what it was once garbled.

    Args:
        text: text of any language; of HTML with or without its tags.
    """
    if not any(sign in text for sign in _TELLTALES if sign[-1] in text):  # one sign is found sooner than two
        return []
    spans = [span for span in paragraphs(text) if _SURE.search(text, *span)]
    for times in range(1, MOST_TIMES + 1):
        told = [_told(text, start, end, times) for start, end in spans]
        syllables, others = sum(good for good, _ in told), sum(bad for _, bad in told)
        if syllables >= _FEWEST and syllables >= _SHARE * (syllables + others):
            garbled = [span for span, (good, bad) in zip(spans, told, strict=True) if good > bad]
            return [edit for start, end in garbled for edit in _edits(text, start, end)]
    return []


def _told(text: str, start: int, end: int, times: int) -> tuple[int, int]:
    """How many garbled words of a paragraph, read anew this many times, are Vietnamese syllables, and how many not."""
    syllables = others = 0
    for match in _words().finditer(text, start, end):
        if not _SURE.search(match.group()):
            continue
        word = match.group()
        for _ in range(times):
            word = _letters().sub(_read, word)
        for part in _LETTERS.findall(word):
            if not part.isascii():
                syllables += is_syllable(part)
                others += not is_syllable(part)
    return syllables, others


def _read(garbled: re.Match[str]) -> str:
    signs = _bytes_of_signs()
    return bytes(signs[sign] for sign in garbled.group()).decode("utf-8")


def _edits(text: str, start: int, end: int) -> list[Edit]:
    """Every garbled letter of a paragraph that certainly holds some."""
    edits = [Edit(*match.span(), _read(match)) for match in _letters().finditer(text, start, end)]
    edits += [_read_with_blank(match) for match in _WITH_BLANK.finditer(text, start, end)]
    return sorted(edits, key=lambda edit: edit.start)


def _read_with_blank(garbled: re.Match[str]) -> Edit:
    """The letter "à", whose second sign, a no-break space, was made a plain one; "hÃ ng" is one word."""
    inside = bool(garbled["rest"]) and is_syllable("à" + garbled["rest"])
    return Edit(garbled.start(), garbled.start() + 1 + inside, "à")
