"""The spaCy factory ``kehoach_definitions``; it attaches "definitions" and "anaphors"."""

from __future__ import annotations

from spacy.tokens import Doc

from extractors.definitions.find import find_anaphors, find_definitions
from extractors.definitions.values import Anaphor, Definition
from extractors.mentions import Mention, register_many
from pipeline.segment import text_of

KEYS = ("definitions", "anaphors")


def find_short_forms(doc: Doc) -> tuple[list[Mention[Definition]], list[Mention[Anaphor]]]:
    """The short forms that a Doc defines, and the words that point back to a document."""
    return find_definitions(text_of(doc)), find_anaphors(text_of(doc))


make_definitions = register_many(KEYS, find_short_forms)
