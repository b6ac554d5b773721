"""How a sentence speaks of a document: the cue that governs it, the series it stands in, the title it is part of."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.bodies.values import BodyName
from extractors.mentions import Mention
from extractors.numbers.find import DocumentNumber
from extractors.references import patterns as p
from extractors.references.values import Citation, Frame

_LOOK_BACK = 260
_MAX_TITLE = 220
_OWN_FRAMES = frozenset({"announce", "subject", "source"})


@dataclass(frozen=True, slots=True)
class Spoken:
    """The frame of a document and, when it stands in the title of another one, the number of that one."""

    frame: Frame
    inside: Mention[DocumentNumber] | None = None


@dataclass(frozen=True, slots=True)
class _Cue:
    frame: Frame
    start: int
    end: int


class RelationReader:
    """Reads the relations of the documents of a text, one after the other.

    Args:
        folded: folded view of the text.
        passages: starts of the stretches that read on over line breaks, in order.
        bodies: the bodies of the text, in order.
    """

    def __init__(self, folded: str, passages: Sequence[int], bodies: Sequence[Mention[BodyName]]) -> None:
        self._folded = folded
        self._passages = passages
        self._subjects = [b.start for b in bodies if folded[max(0, b.start - 2) : b.start] == ", "]

    def read(self, start: int, end: int, number: DocumentNumber | None, before: Sequence[Mention[Citation]]) -> Spoken:
        """The relation of the document at [start, end).

        Args:
            start: where its noun begins, or its number.
            end: where its date and issuer end.
            number: its number, if it has one.
            before: the documents in front of it, read already.
        """
        if p.REPLACED_BY_THIS.match(self._folded, end):
            return Spoken("replaces")
        floor = self._passage(start)
        chain = [m for m in before[-12:] if m.start >= floor]
        last = chain[-1] if chain and chain[-1].end <= start else None
        clause = self._clause(start, floor)
        said = _said_before(chain, number) if number else None
        if said is not None and said.frame not in _OWN_FRAMES:
            return Spoken(said.frame, said.inside)
        if p.IN_PASSING.search(self._folded, clause, start):
            return Spoken("cites")
        separator = self._separator(last, start)
        if separator is not None:
            return _of_series(chain, number.doc_type if number else None, separator)
        cue = self._cue(clause, start)
        if cue is None:
            return Spoken(self._by_sentence(start, floor))
        outer = self._outer(last, cue, clause)
        if outer is None and last is not None and cue.start < last.start and self._is_in_title(last, start):
            outer = last
        return self._governed(cue, clause, outer)

    def _by_sentence(self, start: int, floor: int) -> Frame:
        """ "Thực hiện Nghị quyết Đại hội …; Kế hoạch số …": the verb that opens the sentence speaks for the list."""
        if p.BASE_SENTENCE.match(self._folded, floor, start):
            return "basis"
        listed = p.SEPARATOR.search(self._folded, max(floor, start - p.SEPARATOR_CHARS), start)
        return "implements" if listed and p.IMPLEMENTING_SENTENCE.match(self._folded, floor, start) else "cites"

    def _passage(self, position: int) -> int:
        index = bisect_right(self._passages, position) - 1
        return self._passages[index] if index >= 0 else 0

    def _clause(self, start: int, floor: int) -> int:
        """Where the clause begins that the document stands in: behind the last ";" or full stop."""
        low = max(floor, start - _LOOK_BACK)
        return max(low, self._folded.rfind(";", low, start) + 1, self._folded.rfind(". ", low, start) + 1)

    def _separator(self, last: Mention[Citation] | None, start: int) -> str | None:
        """ "A; B", "A, B", "A và B": what separates the document from one in front; None when a cue of its own does."""
        if last is None or last.value.frame in _OWN_FRAMES or start - last.end > 2 * _LOOK_BACK:
            return None
        separator = p.SEPARATOR.search(self._folded, max(last.end, start - p.SEPARATOR_CHARS), start)
        return separator.group().strip() if separator else None

    def _cue(self, clause: int, start: int) -> _Cue | None:
        """The last cue of the clause that reaches the document; one that only names something gives way."""
        found: list[_Cue] = []
        for frame, cue, reach in p.CUES:
            for match in cue.finditer(self._folded, clause, start):
                if reach.fullmatch(self._folded, match.end(), start):
                    found.append(_Cue(frame, match.start(), match.end()))
        governing = [c for c in found if not p.NAMES_ONLY.search(self._folded, clause, c.start)]
        last = max(governing, key=lambda c: (c.start, c.end), default=None)
        if last is not None and last.frame == "annexed":  # "sửa đổi Kế hoạch kèm theo Quyết định số …"
            changed = [c for c in governing if c.frame in ("amends", "replaces", "extends")]
            if changed and not p.PUBLISHED.search(self._folded, changed[-1].end, last.start):
                return changed[-1]
        return last

    def _outer(self, last: Mention[Citation] | None, cue: _Cue, clause: int) -> Mention[Citation] | None:
        """The document in whose title the cue stands: nothing between them opens a clause of its own."""
        if last is None or cue.frame == "basis" or not clause <= last.start < last.end <= cue.start:
            return None
        if not self._is_title(last.end, cue.start) or p.NEW_CLAUSE.search(self._folded, last.end, cue.start):
            return None
        return last

    def _is_in_title(self, last: Mention[Citation], start: int) -> bool:
        """No separator and no "… tại" stands between two documents that one cue reaches."""
        return self._is_title(last.end, start) and not p.AT.search(self._folded, last.end, start)

    def _is_title(self, start: int, end: int) -> bool:
        index = bisect_right(self._subjects, start)
        new_subject = index < len(self._subjects) and self._subjects[index] < end
        return end - start <= _MAX_TITLE and not new_subject

    def _governed(self, cue: _Cue, clause: int, outer: Mention[Citation] | None) -> Spoken:
        inside = outer.value.number if outer is not None and outer.value.frame != "announce" else None
        if self._tells_of_base(cue, clause):
            return Spoken("basis") if inside is None or cue.frame == "amends" else Spoken(cue.frame, inside)
        reviewed = cue.frame == "implements" and p.REVIEW.search(self._folded, clause, cue.start)
        reversed_ = cue.frame == "replaces" and p.REPLACED_BY.match(self._folded, cue.end)
        of_another = cue.frame == "annexed" and p.ANNEX_OF_ANOTHER.search(self._folded, clause, cue.start)
        return Spoken("cites" if reviewed or reversed_ or of_another else cue.frame, inside)

    def _tells_of_base(self, cue: _Cue, clause: int) -> bool:
        """ "Căn cứ chức năng được giao theo Quyết định số …": the clause is one of the bases, the verb in its name."""
        if cue.frame not in ("amends", "annexed", "implements", "forwards"):
            return False
        base = p.BASE_CLAUSE.search(self._folded, clause, cue.start)
        if base is None or p.ISSUES.search(self._folded, base.end(), cue.start):
            return False
        return not p.NEW_CLAUSE.search(self._folded, base.start(), cue.start)


def _said_before(chain: Sequence[Mention[Citation]], number: DocumentNumber) -> Citation | None:
    """The same document in the same passage: "Nghị định số 5/2030/NĐ-CP … (Nghị định số 5/2030/NĐ-CP)"."""
    same = (m.value for m in chain if m.value.number is not None and m.value.number.value.number == number.number)
    return next(same, None)


def _of_series(chain: Sequence[Mention[Citation]], doc_type: str | None, separator: str) -> Spoken:
    """The relation of the member in front; behind ";", or when it has the type of one, that of those in no title."""
    last = chain[-1].value
    outside = [m.value for m in chain if m.value.inside is None]
    if last.inside is not None and outside:
        same = next((c for c in reversed(outside) if c.doc_type == doc_type), None)
        if same is not None or separator.startswith(";"):
            return Spoken((same or outside[-1]).frame)
    return Spoken(last.frame, last.inside)
