"""The spaCy factory ``kehoach_definitions``; it attaches "definitions" and "anaphors"."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from extractors.definitions.find import find_anaphors, find_definitions
from extractors.mentions import attach
from pipeline.segment import text_of

KEY, ANAPHORS = "definitions", "anaphors"


class DefinitionExtractor:
    """Finds the short forms that a text defines, and the words that point back to a document."""

    def __call__(self, doc: Doc) -> Doc:
        """Find and attach both."""
        return attach(attach(doc, KEY, find_definitions(text_of(doc))), ANAPHORS, find_anaphors(text_of(doc)))


@Language.factory("kehoach_definitions", assigns=["doc.spans"])
def make_definitions(nlp: Language, name: str) -> DefinitionExtractor:  # noqa: ARG001
    """Make the component."""
    return DefinitionExtractor()
