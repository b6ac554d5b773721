"""The letters of Vietnamese: character classes, and where the tone mark stands."""

from __future__ import annotations

import re

_SMALL = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
# For use inside the brackets of a regular expression, on NFC text; a range like [À-Ỹ] would hold letters of both cases.
LOWER = "a-z" + _SMALL
UPPER = "A-Z" + _SMALL.upper()

# Old style to new style (Decision 240/QĐ-1984 and current school practice): the mark on the first vowel of oa, oe, uy
# at the end of a syllable. After q, "uy" keeps its mark on y.
_OLD_TONES = {
    "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa",
    "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe",
    "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
}  # fmt: skip
_TONES = {**_OLD_TONES, **{old.upper(): new.upper() for old, new in _OLD_TONES.items()}}
_TONES |= {old.capitalize(): new.capitalize() for old, new in _OLD_TONES.items()}
# Any pair of these letters; written with the letters first, for which alone a text is then searched.
_FIRSTS, _SECONDS = ("".join(sorted(set(letters))) for letters in zip(*_TONES, strict=True))
_OLD_TONE = re.compile(rf"[{_FIRSTS}][{_SECONDS}](?<![qQ]..)(?!\w)")


def place_tones(text: str) -> str:
    """Put the tone mark of open oa, oe, uy on the first vowel ("hoà" to "hòa"); same length, case kept.

    Args:
        text: NFC text.
    """
    return _OLD_TONE.sub(_moved, text)


def _moved(match: re.Match[str]) -> str:
    return _TONES.get(match.group(), match.group())


_DIACRITICS = {
    **dict.fromkeys("àáảãạăằắẳẵặâầấẩẫậ", "a"), **dict.fromkeys("èéẻẽẹêềếểễệ", "e"), **dict.fromkeys("ìíỉĩị", "i"),
    **dict.fromkeys("òóỏõọôồốổỗộơờớởỡợ", "o"), **dict.fromkeys("ùúủũụưừứửữự", "u"),
    **dict.fromkeys("ỳýỷỹỵ", "y"), "đ": "d",
}  # fmt: skip
# For ``str.translate`` on NFC text in lower case: the letters without their marks, one for one.
BARE = str.maketrans(_DIACRITICS)


def bare_letters(text: str) -> str:
    """A text in lower case and without diacritics, "đ" as "d".

    Args:
        text: NFC text.
    """
    return text.lower().translate(BARE)


_WORD = re.compile(r"[^\W_]+")


def bare_words(text: str) -> str:
    """The words of a text by ``bare_letters``, with a space between them: what stays when spelling differs.

    Args:
        text: NFC text.
    """
    return " ".join(_WORD.findall(bare_letters(text)))
