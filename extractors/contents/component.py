"""The spaCy factory ``kehoach_contents``."""

from __future__ import annotations

from spacy.tokens import Doc

from extractors.contents.find import find_contents
from extractors.listed import Lists
from extractors.mentions import Mention, register
from pipeline.segment import entries_of, layout_of, sentences_of

KEY = "contents"


def _find(doc: Doc) -> list[Mention[str]]:
    return find_contents(Lists(doc.text, sentences_of(doc), entries_of(doc)), layout_of(doc).official)


make_contents = register(KEY, _find)
