"""The spaCy factory ``kehoach_numbers``."""

from __future__ import annotations

from extractors.mentions import register
from extractors.numbers.find import find_numbers
from pipeline.segment import text_of

KEY = "numbers"
make_numbers = register(KEY, lambda doc: find_numbers(text_of(doc)))
