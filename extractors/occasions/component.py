"""The spaCy factory ``kehoach_occasions``."""

from __future__ import annotations

from extractors.mentions import register
from extractors.occasions.find import find_occasions

KEY = "occasions"
make_occasions = register(KEY, lambda doc: find_occasions(doc.text))
