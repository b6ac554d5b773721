"""The spaCy factory ``kehoach_provinces``."""

from __future__ import annotations

from spacy.tokens import Doc

from extractors.mentions import Mention, register
from extractors.provinces.find import find_places
from extractors.provinces.values import Place
from pipeline.segment import text_of

KEY = "provinces"
_PLACES = "kehoach_places"


def places_of(doc: Doc) -> list[Mention[Place]]:
    """The places of a Doc; the components share them."""
    if _PLACES not in doc.user_data:
        doc.user_data[_PLACES] = find_places(text_of(doc))
    places: list[Mention[Place]] = doc.user_data[_PLACES]
    return places


make_provinces = register(KEY, places_of)
