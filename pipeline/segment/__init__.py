"""Stage 2: a page as read to a spaCy Doc with layout blocks, sentences and, on request, words and phrases."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from spacy.tokens import Doc
from spacy.vocab import Vocab

from pipeline.ingest.reading import Link, Reading
from pipeline.segment.layout import Block, Layout, lay_out, lay_out_text
from pipeline.segment.phrases import Phrase, Tagged, find_phrases, tag_spans, tag_words
from pipeline.segment.sections import Entry, read_entries
from pipeline.segment.sentences import paragraphs, split_sentences
from pipeline.segment.tokenizer import TEXT
from pipeline.segment.words import split_words

__all__ = [
    "Block",
    "Entry",
    "Layout",
    "Phrase",
    "Segmented",
    "Tagged",
    "doc_of",
    "entries_of",
    "layout_of",
    "links_of",
    "phrases_of",
    "segment_text",
    "sentences_of",
    "tag_words",
    "text_of",
]

_LAYOUT, _SENTENCES, _ENTRIES, _LINKS = "kehoach_layout", "kehoach_sentences", "kehoach_entries", "kehoach_links"
_PHRASES = "kehoach_phrases"
_NO_WORDS = Vocab()


@dataclass(frozen=True, slots=True)
class Segmented:
    """A text cut up: sentences and words with their places.

    Attributes:
        text: the text in NFC, which all places count.
        sentences: start and end of each sentence, in characters of ``text``, the end not included.
        words: start and end of each word, likewise; a word can have several syllables.
    """

    text: str
    sentences: tuple[tuple[int, int], ...]
    words: tuple[tuple[int, int], ...]

    def sentence_words(self) -> list[list[str]]:
        """The words of each sentence."""
        return [[self.text[slice(*word)] for word in words] for words in self._word_spans()]

    def tagged(self) -> list[list[Tagged]]:
        """The words of each sentence with their part of speech and chunk tag; computed anew by each call."""
        return [tag_spans(self.text, words) for words in self._word_spans()]

    def phrases(self) -> list[Phrase]:
        """The phrases of all sentences, in order; computed anew by each call."""
        sentences = ((words, tag_spans(self.text, words)) for words in self._word_spans())
        return list(chain.from_iterable(find_phrases(*sentence) for sentence in sentences))

    def _word_spans(self) -> Iterator[list[tuple[int, int]]]:
        """The spans of the words of each sentence."""
        words = iter(self.words)
        word = next(words, None)
        for _, end in self.sentences:
            found: list[tuple[int, int]] = []
            while word is not None and word[0] < end:
                found.append(word)
                word = next(words, None)
            yield found


def segment_text(text: str, layout: Layout | None = None) -> Segmented:
    """Cut a text into sentences and words (underthesea).

    Args:
        text: NFC text.
        layout: the blocks of the page that the text is of, when it is of one.
    """
    sentences = split_sentences(text, _breaks(layout) if layout else frozenset())
    return Segmented(text, tuple(sentences), tuple(split_words(text, sentences)))


# Blocks that are one line of a kind and wrap only into their own kind.
_RUNNING = frozenset({"paragraph", "numbered", "bullet", "section", "article", "bases"})


def _breaks(layout: Layout) -> frozenset[int]:
    """Starts of the blocks that do not go on from the one before them: either of the two is no running text."""
    pairs = zip(layout.blocks, layout.blocks[1:], strict=False)
    return frozenset(b.start for a, b in pairs if a.kind != b.kind and not {a.kind, b.kind} <= _RUNNING)


def doc_of(reading: Reading) -> Doc:
    """The Doc of a page, with its text, layout and links.

    It has no tokens: extractors that make no spans need none, and spaCy would keep each word that it ever met.
    """
    doc = Doc(_NO_WORDS)
    doc.user_data |= {TEXT: reading.text, _LAYOUT: lay_out(reading), _LINKS: reading.links}
    return doc


def text_of(doc: Doc) -> str:
    """The text of a Doc."""
    if TEXT not in doc.user_data:
        doc.user_data[TEXT] = doc.text
    text: str = doc.user_data[TEXT]
    return text


def links_of(doc: Doc) -> tuple[Link, ...]:
    """The links of a Doc; none when the Doc does not come from a page."""
    links: tuple[Link, ...] = doc.user_data.get(_LINKS, ())
    return links


def layout_of(doc: Doc) -> Layout:
    """The layout of a Doc; made from its bare text when the Doc does not come from a page."""
    if _LAYOUT not in doc.user_data:
        doc.user_data[_LAYOUT] = lay_out_text(text_of(doc))
    layout: Layout = doc.user_data[_LAYOUT]
    return layout


def sentences_of(doc: Doc) -> list[tuple[int, int]]:
    """The sentences of a Doc: spans [start, end) in characters."""
    if _SENTENCES not in doc.user_data:
        doc.user_data[_SENTENCES] = split_sentences(text_of(doc), _breaks(layout_of(doc)))
    sentences: list[tuple[int, int]] = doc.user_data[_SENTENCES]
    return sentences


def entries_of(doc: Doc) -> tuple[Entry, ...]:
    """The headings, items and paragraphs of the body of a Doc."""
    if _ENTRIES not in doc.user_data:
        layout = layout_of(doc)
        doc.user_data[_ENTRIES] = read_entries(text_of(doc), paragraphs(text_of(doc), _breaks(layout)), layout)
    entries: tuple[Entry, ...] = doc.user_data[_ENTRIES]
    return entries


def phrases_of(doc: Doc, start: int, end: int) -> list[Phrase]:
    """The phrases of a Doc that share a character with [start, end), whole, in order.

    Only the sentences that [start, end) touches are cut into words and tagged, each once per Doc.

    Args:
        doc: one with NFC text.
        start: first character of ``doc.text``.
        end: character behind the last.
    """
    sentences = sentences_of(doc)
    first = max(bisect_right(sentences, start, key=lambda sentence: sentence[0]) - 1, 0)
    touched = range(first, bisect_left(sentences, end, key=lambda sentence: sentence[0]))
    phrases = chain.from_iterable(_sentence_phrases(doc, sentences[i]) for i in touched if start < sentences[i][1])
    return [phrase for phrase in phrases if max(phrase.start, start) < min(phrase.end, end)]


def _sentence_phrases(doc: Doc, sentence: tuple[int, int]) -> list[Phrase]:
    known: dict[int, list[Phrase]] = doc.user_data.setdefault(_PHRASES, {})
    if sentence[0] not in known:
        words = split_words(text_of(doc), [sentence])
        known[sentence[0]] = list(find_phrases(words, tag_spans(text_of(doc), words)))
    return known[sentence[0]]
