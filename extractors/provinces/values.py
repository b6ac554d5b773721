"""Places: provinces, districts and communes as they stand in a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PlaceLevel = Literal["province", "district", "commune"]
Clue = Literal["name", "seat", "newspaper", "dateline", "unit"]


@dataclass(frozen=True, slots=True)
class Place:
    """A territorial unit. ``code`` is the province's GSO code before July 2025 (also of a district), None if unknown.

    ``word`` is the level word that stands before the name ("tỉnh", "huyện"), None when the name stands alone.
    ``clue`` says how it points to the province.
    """

    name: str
    level: PlaceLevel
    code: str | None = None
    word: str | None = None
    clue: Clue = "name"
