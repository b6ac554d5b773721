"""Phrases of a text: runs of words of one kind of chunk, with exact offsets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from pipeline.letters import place_tones
from pipeline.segment.phrases.tagger import Tagged, tag_words

PhraseKind = Literal["NP", "VP", "AP", "PP"]
Span = tuple[int, int]
# A longer word is junk (an address, a row of dots) and would stand in some fifty features of its neighbours.
MAX_CHARS = 200


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of nouns, verbs, adjectives or prepositions: text[start:end] in characters."""

    kind: PhraseKind
    start: int
    end: int


def tag_spans(text: str, words: Sequence[Span]) -> list[Tagged]:
    """Tag the words of a sentence of a text.

    Args:
        text: NFC text without lone surrogates.
        words: spans [start, end) in characters.

    Returns:
        One for each word, which is as it stands in the text. The tagger sees it as underthesea does, with its tone
        marks in the current place and one blank between syllables, and of a long one the first ``MAX_CHARS``.
    """
    own = [text[start:end] for start, end in words]
    tagged = tag_words([" ".join(place_tones(word[:MAX_CHARS]).split()) for word in own])
    return [Tagged(word, tags.pos, tags.chunk) for word, tags in zip(own, tagged, strict=True)]


def find_phrases(words: Sequence[Span], tagged: Sequence[Tagged]) -> Iterator[Phrase]:
    """The phrases of a sentence, in order; words outside of any (marks, conjunctions) stand between them.

    Words of one kind that follow each other are one phrase: the model that underthesea ships writes a B for nearly
    every word (on the sample corpus an I for one in 190), so that its B does not tell where a phrase begins.

    Args:
        words: spans [start, end) in characters.
        tagged: one for each word.
    """
    for kind, run in groupby(zip(words, tagged, strict=True), key=lambda pair: pair[1].chunk.rpartition("-")[2]):
        spans = [span for span, _ in run]
        if kind in ("NP", "VP", "AP", "PP"):
            yield Phrase(kind, spans[0][0], spans[-1][1])
