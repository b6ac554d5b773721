"""Documents as a text speaks of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from extractors.bodies.values import BodyName
from extractors.dates.values import PartialDate
from extractors.mentions import Mention
from extractors.numbers.find import DocumentNumber
from pipeline.model import Relation

# How the sentence speaks of the document: it is announced, it is named with a relation, or neither.
Frame = Literal["announce", "subject", "source", "header"] | Relation


@dataclass(frozen=True, slots=True)
class Citation:
    """A document that is announced or cited.

    ``number`` is None for a document announced without one, and for one that a word points to ("Chỉ thị nêu trên").
    ``doc_type`` is the type of the noun beside it. ``date`` and ``issuer`` are linked by the words between. ``noun`` is
    the span of the type noun in characters, if there is one, ``verb`` that of the verb that brings the document out.
    ``inside`` is the number of the document in whose title this one stands ("Kế hoạch số 5 thực hiện Chỉ thị số 4": 5).
    """

    frame: Frame
    number: Mention[DocumentNumber] | None = None
    doc_type: str | None = None
    date: Mention[PartialDate] | None = None
    issuer: Mention[BodyName] | None = None
    noun: tuple[int, int] | None = None
    verb: tuple[int, int] | None = None
    inside: Mention[DocumentNumber] | None = None
