"""The spaCy factory ``kehoach_targets``."""

from __future__ import annotations

from extractors.listed import Lists
from extractors.mentions import register
from extractors.targets.find import find_targets
from pipeline.segment import entries_of, sentences_of

KEY = "targets"
make_targets = register(KEY, lambda doc: find_targets(Lists(doc.text, sentences_of(doc), entries_of(doc))))
