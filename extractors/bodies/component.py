"""The spaCy factory ``kehoach_bodies``; it attaches "bodies" and "groups"."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from extractors.bodies.defined import with_definitions
from extractors.bodies.find import find_bodies
from extractors.bodies.groups import drop_covered, find_groups
from extractors.definitions.find import find_definitions
from extractors.mentions import attach
from pipeline.segment import text_of

KEY, GROUPS = "bodies", "groups"


class BodyExtractor:
    """Finds named bodies and groups of bodies."""

    def __call__(self, doc: Doc) -> Doc:
        """Find and attach both."""
        bodies = with_definitions(text_of(doc), find_bodies(text_of(doc)), find_definitions(text_of(doc)))
        groups = find_groups(text_of(doc), bodies)
        return attach(attach(doc, KEY, drop_covered(bodies, groups)), GROUPS, groups)


@Language.factory("kehoach_bodies", assigns=["doc.spans"])
def make_bodies(nlp: Language, name: str) -> BodyExtractor:  # noqa: ARG001
    """Make the component."""
    return BodyExtractor()
