"""Mentions: typed values at places of a text, and how they live on a spaCy Doc."""

from __future__ import annotations

import warnings
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, Generic, TypeVar

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

V = TypeVar("V")
M = TypeVar("M", bound="Mention[Any]")
_STORE = "kehoach"
# The pipe that attaches the mentions of a key, where several keys come from one pipe.
_PIPE_OF: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class Mention(Generic[V]):
    """A value read at text[start:end] by a rule.

    Attributes:
        start: the first character, counted from 0.
        end: the character behind the last.
        value: what was read; each extractor has its type.
        rule: the id of the rule ("number.state").
    """

    start: int
    end: int
    value: V
    rule: str


def within(mentions: Sequence[M], start: int, end: int) -> Sequence[M]:
    """The mentions that begin in [start, end).

    Args:
        mentions: ordered by their start.
        start: in characters.
        end: in characters.

    Returns:
        Those mentions, in their order.
    """
    return mentions[bisect_left(mentions, start, key=_start) : bisect_left(mentions, end, key=_start)]


def _start(mention: Mention[Any]) -> int:
    return mention.start


def positions(mentions: Iterable[Mention[Any]], first: int = 0) -> set[int]:
    """The places of all characters of some mentions.

    Args:
        mentions: in any order.
        first: how many characters to leave out at the beginning of each.
    """
    return set(chain.from_iterable(range(mention.start + first, mention.end) for mention in mentions))


class Taken:
    """Which characters of a text are part of a mention already; asking and taking cost what the stretch is long."""

    def __init__(self, size: int) -> None:
        self._marks = bytearray(size)

    def is_free(self, start: int, end: int) -> bool:
        """Whether no character of [start, end) is taken."""
        return not any(self._marks[start:end])

    def take(self, start: int, end: int) -> None:
        """Take [start, end)."""
        self._marks[start:end] = b"\x01" * (end - start)


class MissingPipe(ValueError):  # noqa: N818
    """A component was run before one whose mentions it needs; the message names the pipe to add."""


def attach(doc: Doc, key: str, mentions: Iterable[Mention[Any]], spans: bool = True) -> Doc:
    """Put mentions on a Doc: typed in its user data, and as spans in ``doc.spans[key]`` with the rule as label.

    A tokenizer that does not keep the bounds of a mention cannot carry it as it is: the span is then widened to whole
    tokens and a warning says so; the typed mention keeps its exact offsets.

    Args:
        doc: the Doc.
        key: the name of the mentions, such as "numbers".
        mentions: what was found on the Doc; it replaces what the key held.
        spans: False for a caller who reads the typed mentions only, and saves making the spans.

    Returns:
        The same Doc.
    """
    found = tuple(mentions)
    doc.user_data.setdefault(_STORE, {})[key] = found
    if spans:
        doc.spans[key] = SpanGroup(doc, name=key, spans=list(_spans(doc, found)))
    return doc


def _spans(doc: Doc, found: Iterable[Mention[Any]]) -> Iterator[Span]:
    for mention in found:
        span = doc.char_span(mention.start, mention.end, label=mention.rule)
        if span is None:
            warnings.warn(
                f"the tokenizer cannot carry {doc.text[mention.start : mention.end]!r} exactly; the span is widened. "
                "Use pipeline.blank() for exact spans.",
                stacklevel=3,
            )
            span = doc.char_span(mention.start, mention.end, label=mention.rule, alignment_mode="expand")
        if span is not None:
            yield span


def mentions_of(doc: Doc, key: str) -> tuple[Mention[Any], ...]:
    """The mentions that a component attached.

    Args:
        doc: a Doc that the component has run on.
        key: the name of the mentions, such as "numbers".

    Raises:
        MissingPipe: when that component has not run on the Doc.
    """
    store = doc.user_data.get(_STORE, {})
    if key not in store:
        raise MissingPipe(f'no {key} on this Doc; add the pipe first: nlp.add_pipe("kehoach_{_PIPE_OF.get(key, key)}")')
    found: tuple[Mention[Any], ...] = store[key]
    return found


def keys_on(doc: Doc) -> tuple[str, ...]:
    """The keys of the mentions that components attached, in the order in which they ran.

    Args:
        doc: the Doc.
    """
    return tuple(doc.user_data.get(_STORE, {}))


@dataclass(frozen=True, slots=True)
class Extractor:
    """A spaCy component: finds mentions on a Doc and attaches those of each key.

    Attributes:
        keys: the names of the mentions.
        find: gives the mentions of a Doc, those of each key in the order of ``keys``.
        spans: whether they are also put on the Doc as spans.
    """

    keys: tuple[str, ...]
    find: Callable[[Doc], tuple[Iterable[Mention[Any]], ...]]
    spans: bool = True

    def __call__(self, doc: Doc) -> Doc:
        """Find and attach."""
        for key, found in zip(self.keys, self.find(doc), strict=True):
            attach(doc, key, found, self.spans)
        return doc


def register(key: str, find: Callable[[Doc], Iterable[Mention[Any]]]) -> Callable[[Language, str, bool], Extractor]:
    """Register the spaCy factory ``kehoach_<key>`` of an extractor.

    Args:
        key: the name of the mentions.
        find: gives the mentions of a Doc.
    """
    return register_many((key,), lambda doc: (find(doc),))


def register_many(
    keys: tuple[str, ...], find: Callable[[Doc], tuple[Iterable[Mention[Any]], ...]]
) -> Callable[[Language, str, bool], Extractor]:
    """Register the factory of an extractor that finds mentions of several keys; it is named after the first.

    Args:
        keys: the names of the mentions.
        find: gives the mentions of a Doc, those of each key in the order of ``keys``.
    """

    def make(nlp: Language, name: str, spans: bool) -> Extractor:  # noqa: ARG001 - spaCy passes all by name
        return Extractor(keys, find, spans)

    _PIPE_OF.update(dict.fromkeys(keys, keys[0]))
    Language.factory(f"kehoach_{keys[0]}", assigns=["doc.spans"], default_config={"spans": True}, func=make)
    return make
