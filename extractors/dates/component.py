"""The spaCy factory ``kehoach_dates``."""

from __future__ import annotations

from extractors.dates.find import find_dates
from extractors.mentions import register

KEY = "dates"
make_dates = register(KEY, lambda doc: find_dates(doc.text))
