"""One of the page's own documents: one whose issuance it reports, or the one that it is."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.bodies.values import BodyName
from extractors.dates.values import PartialDate
from extractors.mentions import Mention
from extractors.numbers.find import DocumentNumber


@dataclass(frozen=True, slots=True)
class Own:
    """One own document of the page.

    ``span`` is the announcing stretch [start, end) in characters. ``number``, ``issuer`` and ``date`` are None when
    the page does not print them; ``signer`` is the span of a person named with the issuer.
    """

    span: tuple[int, int]
    rule: str
    number: Mention[DocumentNumber] | None = None
    doc_type: str | None = None
    type_span: tuple[int, int] | None = None
    issuer: Mention[BodyName] | None = None
    date: Mention[PartialDate] | None = None
    signer: tuple[int, int] | None = None
