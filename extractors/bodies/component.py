"""The spaCy factory ``kehoach_bodies``; it attaches "bodies" and "groups" and needs definitions."""

from __future__ import annotations

from spacy.tokens import Doc

from extractors.bodies.defined import with_definitions
from extractors.bodies.find import find_bodies
from extractors.bodies.groups import drop_covered, find_groups
from extractors.bodies.values import BodyName, Group
from extractors.mentions import Mention, mentions_of, register_many
from extractors.provinces.component import places_of
from pipeline.segment import text_of

KEYS = ("bodies", "groups")


def find_agents(doc: Doc) -> tuple[list[Mention[BodyName]], list[Mention[Group]]]:
    """The named bodies of a Doc, and the groups of bodies."""
    text = text_of(doc)
    bodies = with_definitions(text, find_bodies(text, places_of(doc)), mentions_of(doc, "definitions"))
    groups = find_groups(text, bodies)
    return drop_covered(bodies, groups), groups


make_bodies = register_many(KEYS, find_agents)
