"""The spaCy factory ``kehoach_numbers``."""

from __future__ import annotations

from extractors.mentions import register
from extractors.numbers.find import find_numbers

KEY = "numbers"
make_numbers = register(KEY, lambda doc: find_numbers(doc.text))
