"""The spaCy factory ``kehoach_timeframes``."""

from __future__ import annotations

from spacy.tokens import Doc

from extractors.mentions import Mention, register
from extractors.timeframes.find import find_timeframes
from extractors.timeframes.values import Period
from pipeline.segment import layout_of, text_of

KEY = "timeframes"


def _find(doc: Doc) -> list[Mention[Period]]:
    head = layout_of(doc).first_run("type_line", "subject")
    return find_timeframes(text_of(doc), (head[0].start, head[-1].end) if head else None)


make_timeframes = register(KEY, _find)
