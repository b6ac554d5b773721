"""The spaCy factory ``kehoach_assignments``; needs bodies."""

from __future__ import annotations

from functools import partial

from spacy.tokens import Doc

from extractors.assignments.find import AssignmentFinder
from extractors.assignments.values import Assignment
from extractors.mentions import Mention, mentions_of, register
from pipeline.segment import layout_of, phrases_of, sentences_of, text_of

KEY = "assignments"


def find_assignments(doc: Doc) -> list[Mention[Assignment]]:
    """The assignments of a Doc."""
    return AssignmentFinder(
        text_of(doc),
        sentences_of(doc),
        layout_of(doc),
        mentions_of(doc, "bodies"),
        mentions_of(doc, "groups"),
        partial(phrases_of, doc),
    ).find()


make_assignments = register(KEY, find_assignments)
