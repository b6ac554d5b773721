"""The spaCy factory ``kehoach_contents``."""

from __future__ import annotations

from spacy.tokens import Doc

from extractors.contents.find import find_contents
from extractors.listed import lists_of
from extractors.mentions import Mention, register
from pipeline.segment import layout_of

KEY = "contents"


def _find(doc: Doc) -> list[Mention[str]]:
    return find_contents(lists_of(doc), layout_of(doc).official)


make_contents = register(KEY, _find)
