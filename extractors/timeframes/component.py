"""The spaCy factory ``kehoach_timeframes``."""

from __future__ import annotations

from extractors.mentions import register
from extractors.timeframes.find import find_timeframes

KEY = "timeframes"
make_timeframes = register(KEY, lambda doc: find_timeframes(doc.text))
