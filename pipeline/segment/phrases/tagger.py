"""Part-of-speech and chunk tags by the models that underthesea ships, in time that grows with the words only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any

from pipeline.segment.phrases.features import Entry, Function, features, read_template
from pipeline.segment.words import underthesea

# Features take some 4 kB a word while a sentence is tagged; a sentence of the genre has 120 words at most.
MAX_WORDS = 500


@dataclass(frozen=True, slots=True)
class Tagged:
    """A word with its part of speech ("N", "V", "Np" …) and its chunk tag ("B-NP", "I-NP", "B-VP" …, "O")."""

    word: str
    pos: str
    chunk: str


@dataclass(frozen=True, slots=True)
class _Tagger:
    """A model of underthesea with its template."""

    model: Any
    template: tuple[Entry, ...]
    apply: Function

    def tag(self, *columns: Sequence[str]) -> list[str]:
        """The tag of each word; the first column holds the words."""
        unknown = ["X"] * len(columns[0])  # underthesea's word for the tag that is asked for
        tags: list[str] = self.model.tag(features([*columns, unknown], self.template, self.apply))
        return tags


def tag_words(words: Sequence[str]) -> list[Tagged]:
    """Tag the words of a sentence as ``underthesea.pos_tag`` and ``underthesea.chunk`` do.

    Args:
        words: as ``underthesea.word_tokenize`` gives them: syllables with one blank between them, tone marks in the
            current place, no lone surrogates. More than ``MAX_WORDS`` are tagged in pieces of that many, each as if
            it were a sentence.

    Returns:
        One for each word.
    """
    return [tagged for at in range(0, len(words), MAX_WORDS) for tagged in _tag(words[at : at + MAX_WORDS])]


def _tag(words: Sequence[str]) -> Iterator[Tagged]:
    pos_tagger, chunker = _taggers()
    pos = pos_tagger.tag(words)
    return map(Tagged, words, pos, chunker.tag(words, pos))


@cache
def _taggers() -> tuple[_Tagger, _Tagger]:
    """The taggers of parts of speech and of chunks, loaded once per process; underthesea finds its own models."""
    underthesea()
    return _load("pos_tag", "CRFPOSTagPredictor"), _load("chunking", "CRFChunkingPredictor")


def _load(folder: str, name: str) -> _Tagger:
    predictor = getattr(import_module(f"underthesea.pipeline.{folder}.model_crf"), name).Instance()
    functions = import_module(f"underthesea.pipeline.{folder}.tagged_feature")
    return _Tagger(predictor.model, read_template(predictor.transformer.template), functions.apply_function)
