"""The spaCy factory ``kehoach_dates``."""

from __future__ import annotations

from extractors.dates.find import find_dates
from extractors.mentions import register
from pipeline.segment import text_of

KEY = "dates"
make_dates = register(KEY, lambda doc: find_dates(text_of(doc)))
