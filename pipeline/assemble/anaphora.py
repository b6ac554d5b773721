"""Which document a short form means: "Kế hoạch này", "Chỉ thị nêu trên", "Nghị quyết số 57"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from extractors.definitions.values import Anaphor
from extractors.mentions import Mention
from extractors.numbers.find import DocumentNumber
from extractors.references.values import Citation
from pipeline.assemble.context import Context
from pipeline.assemble.own import Own

# How many citations away a document may be that is meant.
_REACH = 50
_DIGITS = re.compile(r"(?P<digits>\d{1,6}[a-zđ]?)(?:/(?P<year>\d{4})(?!\d))?", re.IGNORECASE)


def antecedent(ctx: Context, owns: Sequence[Own], anaphor: Mention[Anaphor]) -> Own | Mention[Citation] | None:
    """The document that a pointing word means.

    "Kế hoạch này" is the page's own document of that type, or the one cited last; "Chỉ thị nêu trên" is the last one
    of that type in front of it.

    Args:
        ctx: the page.
        owns: its own documents.
        anaphor: the pointing word.
    """
    doc_type = anaphor.value.doc_type
    own = next((o for o in owns if doc_type in (o.doc_type, None)), None)
    if anaphor.value.points == "this" and own is not None:
        return own
    cited = _last_cited(ctx, doc_type, anaphor.start)
    if own is not None and own.number is not None and own.span[0] < anaphor.start:
        return own if cited is None or cited.start <= own.number.start else cited
    return cited


def _last_cited(ctx: Context, doc_type: str | None, before: int) -> Mention[Citation] | None:
    index = bisect_left(ctx.citations, before, key=lambda m: m.start)
    near = reversed(ctx.citations[max(0, index - _REACH) : index])
    fitting = (m for m in near if m.end <= before and m.value.number is not None)
    return next((m for m in fitting if doc_type in (m.value.doc_type, None)), None)


class FullNumbers:
    """The full numbers of a page, found by the bare ones that abbreviate them.

    Args:
        numbers: all numbers of the page.
    """

    def __init__(self, numbers: Iterable[Mention[DocumentNumber]]) -> None:
        self._by_digits: dict[str, list[Mention[DocumentNumber]]] = {}
        for number in sorted(numbers, key=lambda m: m.start):
            if number.value.family not in ("bare", "blank"):
                self._by_digits.setdefault(_digits(number.value), []).append(number)

    def of(self, number: Mention[DocumentNumber]) -> Mention[DocumentNumber]:
        """The full number that a bare one means ("Nghị quyết số 57" for "57-NQ/TW"); itself when there is none.

        Of several with these digits and this type the last one in front is meant, else the first one behind.
        """
        if number.value.family != "bare":
            return number
        full = self._by_digits.get(_digits(number.value), [])
        index = bisect_left(full, number.start, key=lambda m: m.start)
        nearest = (*reversed(full[max(0, index - _REACH) : index]), *full[index : index + _REACH])
        return next((o for o in nearest if _abbreviates(number.value, o.value)), number)


def _digits(number: DocumentNumber) -> str:
    match = _DIGITS.match(number.number or "")
    return match["digits"].lstrip("0").lower() if match else ""


def _abbreviates(short: DocumentNumber, full: DocumentNumber) -> bool:
    if short.doc_type is not None and full.doc_type is not None and short.doc_type != full.doc_type:
        return False
    year = _DIGITS.match(short.number or "")
    return year is None or year["year"] is None or (full.number or "").startswith(f"{year['digits']}/{year['year']}")
