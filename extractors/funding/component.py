"""The spaCy factory ``kehoach_funding``."""

from __future__ import annotations

from extractors.funding.find import find_funding
from extractors.listed import Lists
from extractors.mentions import register
from pipeline.segment import entries_of, layout_of, sentences_of

KEY = "funding"
make_funding = register(
    KEY, lambda doc: find_funding(Lists(doc.text, sentences_of(doc), entries_of(doc)), layout_of(doc))
)
