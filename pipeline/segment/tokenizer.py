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
_LETTERS = r"[^\W\d_]"
# A part of a document number ends before a word that is glued to it ("86/KH-UBNDSơn La"); "TTg", "CTr" are parts.
_PART = rf"(?:[{UPPER}\d&]{{2,15}}(?![{LOWER}])|[\w&]{{1,15}})"
_TOKEN = re.compile(
    rf"\d{{1,6}}{_LETTERS}?(?:/\d{{4}})?(?:[/-]{_LETTERS}[\w&]{{0,15}})(?:(?:[-/&]|\.(?=[{UPPER}])){_PART}){{0,4}}"
    r"|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?(?!\d)"  # date
    r"|\d+(?:[.,]\d+)*"  # number
    rf"|{_LETTERS}+"  # syllable
    r"|[^\S\n]+|\n+"  # white space, line breaks apart
    r"|[^\w\s]|_+|\w"
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
        words: list[str] = []
        spaces: list[bool] = []
        for match in _TOKEN.finditer(text):
            token = match.group()
            if token.startswith(" ") and words and not spaces[-1] and not words[-1].isspace():
                spaces[-1] = True
                token = token[1:]
                if not token:
                    continue
            words.append(token)
            spaces.append(False)
        return Doc(self.vocab, words=words, spaces=spaces)

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
