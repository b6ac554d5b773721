"""The spaCy factory ``kehoach_themes``."""

from __future__ import annotations

from extractors.mentions import register
from extractors.themes.find import find_themes
from pipeline.segment import text_of

KEY = "themes"
make_themes = register(KEY, lambda doc: find_themes(text_of(doc)))
