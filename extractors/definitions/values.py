"""Short forms and pointing words as a text uses them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Definition:
    """A short form that the text defines for a body or a document; its mention spans the short form.

    ``short`` is the short form, ``kind`` what it stands for, ``meaning`` the span [start, end) in characters of the
    full form in front of it.
    """

    short: str
    kind: Literal["body", "document"]
    meaning: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Anaphor:
    """A type noun that points to a document: "Kế hoạch này" (``this``), "Chỉ thị nêu trên" (``above``).

    ``doc_type`` is the type that the noun names; None for a loose one ("văn bản này").
    """

    doc_type: str | None
    points: Literal["this", "above"]
