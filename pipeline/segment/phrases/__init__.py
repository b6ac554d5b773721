"""Parts of speech and phrases, by the models that underthesea ships; nothing is loaded before the first word."""

from pipeline.segment.phrases.runs import Phrase, PhraseKind, find_phrases, tag_spans
from pipeline.segment.phrases.tagger import MAX_WORDS, Tagged, tag_words

__all__ = ["MAX_WORDS", "Phrase", "PhraseKind", "Tagged", "find_phrases", "tag_spans", "tag_words"]
