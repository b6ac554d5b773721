"""The list of evidence of one page: where each output value was read, or what it was concluded from."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.ingest.reading import Offer, Reading
from pipeline.model import Evidence, Origin, SourceRange


class EvidenceBook:
    """Collects evidence; positions in the list are what ``inferred_from`` refers to."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._items: list[Evidence] = []

    def read(self, field: str, start: int, end: int, rule: str) -> int:
        """A value read at text[start:end] (characters).

        Returns:
            Its position in the list.
        """
        source = self._reading.source_of(start, end)
        return self._add(Evidence(field, "text", start, end, self._reading.text[start:end], source, (), rule))

    def told(self, field: str, origin: Origin, text: str, rule: str) -> int:
        """A value that stands outside the text: in the address, the metadata, the file name or the gazetteer."""
        return self._add(Evidence(field, origin, text=text, rule=rule))

    def offered(self, field: str, offer: Offer, rule: str) -> int:
        """A value that stands in a link outside the text."""
        source = SourceRange(offer.source_start, offer.source_end)
        text = self._reading.source[offer.source_start : offer.source_end]
        return self._add(Evidence(field, "metadata", text=text, source=source, rule=rule))

    def concluded(self, field: str, sources: Sequence[int], rule: str) -> int:
        """A value concluded from other evidence.

        Raises:
            ValueError: when there is nothing that it was concluded from.
        """
        if not sources:
            raise ValueError(f"{field}: nothing to conclude from")
        first = self._items[sources[0]]
        return self._add(
            Evidence(field, first.origin, first.start, first.end, first.text, first.source, tuple(sources), rule)
        )

    def position(self, field: str) -> int | None:
        """The position of the first evidence of a field, None when it has none."""
        return next((i for i, item in enumerate(self._items) if item.field == field), None)

    def _add(self, evidence: Evidence) -> int:
        self._items.append(evidence)
        return len(self._items) - 1

    def all(self) -> tuple[Evidence, ...]:
        """All evidence in order."""
        return tuple(self._items)
