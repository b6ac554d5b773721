"""Which stretches of a text are in a code, told by counting words: certain, or nothing is changed.

A word with a letter outside ASCII speaks for a code when it is no Vietnamese syllable as it stands and is one as the
code reads it, against it when the code would spoil a syllable; single letters say nothing. French, Czech or German
words do not become syllables; Vietnamese ones are syllables already. A text is in a code when its strongest
paragraphs, or all that is not plain Vietnamese, speak for it with hardly a word that stays foreign; then each paragraph
is judged by its own words, and one that does not say goes with the one before it if all its words are syllables then.
"""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.ingest.legacy.codes import Code, codes
from pipeline.ingest.paragraphs import paragraphs
from pipeline.ingest.syllables import is_syllable

# Every text in a code has one of each of these groups (à, á, ả, ạ and đ, ư, â, ê; đ and ư or a mark; đ and ư).
_TELLTALES = {"tcvn3": ("µ¸¶¹", "®\u00ad©ª"), "vni": ("ñÑ", "öÖøØïÏûÛ"), "viscii": ("ðÐ", "ß")}
_FEWEST = 5
_SHARE = 0.8


@dataclass(slots=True)
class _Tally:
    """What the words of a stretch say: all with a letter outside ASCII, and how many are syllables before and after."""

    start: int
    end: int
    words: int = 0
    before: int = 0
    after: int = 0
    gained: int = 0
    lost: int = 0

    def add(self, other: _Tally) -> None:
        self.words += other.words
        self.before += other.before
        self.after += other.after
        self.gained += other.gained
        self.lost += other.lost

    @property
    def certain(self) -> bool:
        """Whether the words by themselves prove the code."""
        return self.gained >= _FEWEST and self.after >= _SHARE * self.words and self.gained > 4 * self.lost


def recognise(text: str) -> tuple[Code, list[tuple[int, int]]] | None:
    """The code that stretches of a text are in, and those stretches, in order; None when it is in none for certain."""
    best: tuple[int, Code, list[_Tally]] | None = None
    for code in codes():
        if not all(any(letter in text for letter in group) for group in _TELLTALES[code.name]):
            continue
        tallies = [_tally(code, text, start, end) for start, end in paragraphs(text)]
        gained = _proof(tallies)
        if gained and (best is None or gained > best[0]):
            best = gained, code, tallies
    return (best[1], _chosen(best[2])) if best else None


def _tally(code: Code, text: str, start: int, end: int) -> _Tally:
    tally = _Tally(start, end)
    for match in code.word.finditer(text, start, end):
        word = match.group()
        if word.isascii() or len(word) == 1:
            continue
        read = code.read(word)
        before, after = is_syllable(word), is_syllable(read)
        tally.words += 1
        tally.before += before
        tally.after += after
        tally.gained += after and not before
        tally.lost += before and not (after and code.pattern.search(word))
    return tally


def _proof(tallies: list[_Tally]) -> int:
    """How many words prove the code; 0: it is not proved."""
    coded, strong = _Tally(0, 0), _Tally(0, 0)
    for tally in tallies:
        if tally.gained > tally.lost or tally.before < tally.words:
            coded.add(tally)
        if tally.gained >= 3 and tally.after >= _SHARE * tally.words:
            strong.add(tally)
    return max(coded.gained if coded.certain else 0, strong.gained if strong.certain else 0)


def _chosen(tallies: list[_Tally]) -> list[tuple[int, int]]:
    """The stretches to be read in the code: those that speak for it, and those that do not say behind such a one."""
    chosen = []
    first = next((tally for tally in tallies if tally.gained != tally.lost), None)
    in_code = first is not None and first.gained > first.lost
    for tally in tallies:
        if tally.gained != tally.lost:
            in_code = tally.gained > tally.lost
        if in_code and tally.words and (tally.gained > tally.lost or tally.after == tally.words):
            chosen.append((tally.start, tally.end))
    return chosen
