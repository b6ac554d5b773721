"""The spaCy factory ``kehoach_funding``."""

from __future__ import annotations

from extractors.funding.find import find_funding
from extractors.listed import lists_of
from extractors.mentions import register
from pipeline.segment import layout_of

KEY = "funding"
make_funding = register(KEY, lambda doc: find_funding(lists_of(doc), layout_of(doc)))
