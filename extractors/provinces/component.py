"""The spaCy factory ``kehoach_provinces``."""

from __future__ import annotations

from extractors.mentions import register
from extractors.provinces.find import find_places
from pipeline.segment import text_of

KEY = "provinces"
make_provinces = register(KEY, lambda doc: find_places(text_of(doc)))
