"""Letters that were lost when a page was saved: nothing brings them back, so a page that lost many is refused."""

from __future__ import annotations

import re
from itertools import pairwise

from pipeline.ingest.reading import IngestError

# A letter that a program could not read; what is left of a garbled letter of which one byte was lost.
_HURT = re.compile(
    "[^\\W\\d_]\ufffd|\ufffd[^\\W\\d_]|áº|á»(?=[\\w?\ufffd\u0080-\u00bf])|[ÄÆ][\u00a0-\u00bf‘?]|Ã[¡-ª¬-º¼-¿?]"
)
_TELLTALES = ("\ufffd", "º", "Ä", "Æ", "á»")
# "K? ho?ch": a word of letters and question marks; addresses hold other signs too.
_ASKED = re.compile(r"(?<![^\s>(])[^\W\d_]{0,30}\?[^\W\d_?][^\W_?]{0,30}(?![^\s<,.;:)?])")
_WORD = re.compile(r"[^\W\d_]+")
_MANY, _SHARE = 3, 0.05
# Question marks that are rarer than this stand for no letters, also in HTML, which is mostly markup.
_CHARS_FOR_ONE = 500


def lost_letters(text: str) -> bool:
    """Whether letters of a text were lost.

    Args:
        text: text after the repairs of its letters; of HTML with or without its tags.

    Raises:
        IngestError: when much of the text is hurt.
    """
    told = any(sign in text for sign in _TELLTALES if sign[-1] in text)  # one sign is found sooner than two
    hurt = len(_HURT.findall(text)) if told else 0
    asked = len(_ASKED.findall(text)) if _asked_inside(text) * _CHARS_FOR_ONE > len(text) else 0
    if hurt + asked < _MANY:
        return hurt > 0
    words = sum(not word.isascii() for word in _WORD.findall(text))
    if hurt + asked > _SHARE * (words + asked):
        raise IngestError(
            "the letters are garbled: they were read in a wrong encoding and saved again, and some were lost;"
            " save the page anew"
        )
    return hurt > 0


def _asked_inside(text: str) -> int:
    """How many question marks stand between two letters."""
    return sum(before[-1:].isalpha() and after[:1].isalpha() for before, after in pairwise(text.split("?")))
