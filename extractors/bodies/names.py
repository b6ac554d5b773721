"""The canonical name of a body, for comparing names."""

from __future__ import annotations

from extractors.bodies.patterns import body_table
from pipeline.segment.view import fold


def canonical_name(name: str) -> str:
    """The gazetteer's name of a body that is written in any of its spellings; the name itself when it is not known.

    Args:
        name: a body without its place.
    """
    body = body_table().get(fold(" ".join(name.split())))
    return body.name if body else name
