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
_OLD_TONE = re.compile(rf"(?<![qQ])(?:{'|'.join(_TONES)})(?!\w)")


def place_tones(text: str) -> str:
    """Put the tone mark of open oa, oe, uy on the first vowel ("hoà" to "hòa"); same length, case kept.

    Args:
        text: NFC text.
    """
    return _OLD_TONE.sub(lambda match: _TONES[match.group()], text)
