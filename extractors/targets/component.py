"""The spaCy factory ``kehoach_targets``."""

from __future__ import annotations

from extractors.listed import lists_of
from extractors.mentions import register
from extractors.targets.find import find_targets

KEY = "targets"
make_targets = register(KEY, lambda doc: find_targets(lists_of(doc)))
