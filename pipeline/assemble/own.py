"""One of the page's own documents: one whose issuance it reports, or the one that it is."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.bodies.values import BodyName
from extractors.dates.values import PartialDate
from extractors.mentions import Mention
from extractors.numbers.find import DocumentNumber, find_numbers
from extractors.numbers.slugs import SlugDocument


@dataclass(frozen=True, slots=True)
class Own:
    """One own document of the page.

    ``span`` is the announcing stretch [start, end) in characters. ``number``, ``issuer`` and ``date`` are None when
    the page does not print them; ``signer`` is the span of a person named with the issuer; ``address`` is what the
    address of the page says where the page does not print its number.
    """

    span: tuple[int, int]
    rule: str
    number: Mention[DocumentNumber] | None = None
    doc_type: str | None = None
    type_span: tuple[int, int] | None = None
    issuer: Mention[BodyName] | None = None
    date: Mention[PartialDate] | None = None
    signer: tuple[int, int] | None = None
    address: SlugDocument | None = None

    @property
    def number_value(self) -> DocumentNumber | None:
        """The number that the page prints, else that of its address."""
        if self.number is not None:
            return self.number.value
        told = self.address.number if self.address else None
        return next((mention.value for mention in find_numbers(told)), None) if told else None
