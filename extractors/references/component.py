"""The spaCy factory ``kehoach_references``; needs numbers, dates, anaphors and bodies."""

from __future__ import annotations

from spacy.tokens import Doc

from extractors.mentions import Mention, mentions_of, register
from extractors.references.find import CitationFinder
from extractors.references.values import Citation
from pipeline.segment import sentences_of, text_of

KEY = "references"


def find_references(doc: Doc) -> list[Mention[Citation]]:
    """The documents that a Doc announces or cites."""
    numbers, dates, bodies, anaphors = (mentions_of(doc, key) for key in ("numbers", "dates", "bodies", "anaphors"))
    return CitationFinder(text_of(doc), sentences_of(doc), numbers, dates, bodies, anaphors).find()


make_references = register(KEY, find_references)
