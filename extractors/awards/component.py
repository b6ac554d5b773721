"""The spaCy factory ``kehoach_awards``; needs bodies."""

from __future__ import annotations

from spacy.tokens import Doc

from extractors.awards.find import find_awards
from extractors.awards.values import AwardText
from extractors.listed import lists_of
from extractors.mentions import Mention, mentions_of, register
from pipeline.segment import layout_of

KEY = "awards"


def _find(doc: Doc) -> list[Mention[AwardText]]:
    givers = [*mentions_of(doc, "bodies"), *mentions_of(doc, "groups")]
    return find_awards(lists_of(doc), layout_of(doc), givers)


make_awards = register(KEY, _find)
