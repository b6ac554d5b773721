"""The spaCy factory ``kehoach_occasions``."""

from __future__ import annotations

from extractors.mentions import register
from extractors.occasions.find import find_occasions
from pipeline.segment import text_of

KEY = "occasions"
make_occasions = register(KEY, lambda doc: find_occasions(text_of(doc)))
