"""The spaCy tokenizer: syllables, numbers, dates and document numbers kept whole, exact offsets."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from pipeline.letters import LOWER, UPPER

MAX_CHARS = 50_000_000
# Where a Doc keeps its text: spaCy joins it from the tokens anew each time that it is asked for.
TEXT = "kehoach_text"
_LETTERS = r"[^\W\d_]"
# A part of a document number ends before a word that is glued to it ("86/KH-UBNDSơn La"); "TTg", "CTr" are parts.
_PART = rf"(?:[{UPPER}\d&]{{2,15}}(?![{LOWER}])|[\w&]{{1,15}})"
# A token with the blank behind it, or a run of white space; line breaks stand apart.
_TOKEN = re.compile(
    rf"(\d{{1,6}}{_LETTERS}?(?:/\d{{4}})?(?:[/-]{_LETTERS}[\w&]{{0,15}})(?:(?:[-/&]|\.(?=[{UPPER}])){_PART}){{0,4}}"
    r"|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?(?!\d)"  # date
    r"|\d+(?:[.,]\d+)*"  # number
    rf"|{_LETTERS}+"  # syllable
    r"|[^\w\s]|_+|\w)( ?)"
    r"|([^\S\n]+|\n+)"
)


class SyllableTokenizer:
    """Cuts text into syllables, numbers and marks; ``doc.text`` equals the text always."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """Make a Doc.

        Args:
            text: any text.
        """
        tokens = _TOKEN.findall(text)
        doc = Doc(
            self.vocab,
            words=[word or space for word, _, space in tokens],
            spaces=[blank == " " for _, blank, _ in tokens],
        )
        doc.user_data[TEXT] = text
        return doc

    def to_bytes(self, **_: Any) -> bytes:
        """Nothing is learnt, nothing is stored."""
        return b""

    def from_bytes(self, _data: bytes, **_: Any) -> SyllableTokenizer:
        """Nothing is learnt, nothing is read."""
        return self

    def to_disk(self, _path: str | Path, **_: Any) -> None:
        """Nothing is learnt, nothing is stored."""

    def from_disk(self, _path: str | Path, **_: Any) -> SyllableTokenizer:
        """Nothing is learnt, nothing is read."""
        return self


def make_tokenizer() -> Callable[[Language], SyllableTokenizer]:
    """The factory registered as ``kehoach.tokenizer``."""

    def create(nlp: Language) -> SyllableTokenizer:
        return SyllableTokenizer(nlp.vocab)

    return create


def blank() -> Language:
    """An empty Vietnamese pipeline with this tokenizer (``spacy.blank("vi")`` alone wants pyvi)."""
    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "kehoach.tokenizer"}}})
    nlp.max_length = MAX_CHARS  # spaCy's own limit is for parsers; reading bounds a page by its bytes
    return nlp
