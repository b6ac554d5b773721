"""The tables of the codes, made from ``legacy_letters.csv``: how each writes the letters of Vietnamese."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pipeline.ingest.charmaps import charmaps, legacy_rows

_NAMES = ("tcvn3", "vni", "viscii")
_LETTER = r"[^\W\d_]"
_ONE_LETTER_WORDS = frozenset("àáảạêôồốổơờởùúủừýỷ")


@dataclass(frozen=True, slots=True)
class Code:
    """A code of Vietnamese letters, as its text looks when its bytes are read as windows-1252.

    Attributes:
        name: for the record.
        letters: what is written to the letter it means.
        pattern: finds what is written, the longest first.
        word: a run of letters and of the signs that are letters in this code.
        lacks_capitals: whether toned capitals have no place of their own, but are small letters in a font of capitals.
    """

    name: str
    letters: dict[str, str]
    pattern: re.Pattern[str]
    word: re.Pattern[str]
    lacks_capitals: bool

    def is_lone_sign(self, word: str) -> bool:
        """Whether a word is a sign like that of copyright, whose letter is no word: it stands for itself."""
        return len(word) == 1 and not word.isalpha() and self.letters.get(word, "").lower() not in _ONE_LETTER_WORDS

    def read(self, text: str) -> str:
        """The text as the code means it, capitals aside."""
        return self.pattern.sub(lambda match: self.letters[match.group()], text)


@cache
def codes() -> tuple[Code, ...]:
    """The codes that are known."""
    rows = legacy_rows()
    return tuple(_code(name, {row["letter"]: bytes.fromhex(row[name]) for row in rows if row[name]}) for name in _NAMES)


def _code(name: str, table: dict[str, bytes]) -> Code:
    windows = charmaps()["windows-1252"]
    letters = {"".join(windows[byte] for byte in written): letter for letter, written in table.items()}
    letters |= {written.decode("latin-1"): letter for letter, written in table.items()}
    # A capital vowel of VNI is often followed by the mark of the small one.
    letters |= {
        f"{written[0]}{written[1].lower()}": letter
        for written, letter in list(letters.items())
        if len(written) == 2 and letter.isupper()
    }
    if name == "viscii":  # the capital Õ stands on the no-break space, which pages hold as such
        letters.pop("\u00a0")
    longest_first = sorted(letters, key=lambda written: (-len(written), written))
    signs = "".join(sorted({sign for written in letters for sign in written if not sign.isalpha()}))
    return Code(
        name,
        letters,
        re.compile("|".join(map(re.escape, longest_first))),
        re.compile(f"(?:{_LETTER}|[{re.escape(signs)}\u0300-\u0323])+" if signs else f"(?:{_LETTER}|[\u0300-\u0323])+"),
        lacks_capitals=any(letter.upper() not in table for letter in table),
    )
