"""Which document a short form means: "Kế hoạch này", "Chỉ thị nêu trên", "Nghị quyết số 57"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.definitions.values import Anaphor
from extractors.mentions import Mention
from extractors.numbers.find import DocumentNumber
from extractors.references.values import Citation
from pipeline.assemble.context import Context
from pipeline.assemble.own import Own

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
    fitting = (m for m in reversed(ctx.citations) if m.end <= before and m.value.number is not None)
    return next((m for m in fitting if doc_type in (m.value.doc_type, None)), None)


def full_number(number: Mention[DocumentNumber], others: Sequence[Mention[DocumentNumber]]) -> Mention[DocumentNumber]:
    """The full number that a bare one means ("Nghị quyết số 57" for "57-NQ/TW"), the bare one when there is none.

    Of several with these digits and this type the last one in front is meant, else the first one behind.

    Args:
        number: any number.
        others: the numbers of the page, in order.
    """
    if number.value.family != "bare":
        return number
    full = [o for o in others if o.value.family not in ("bare", "blank") and _abbreviates(number.value, o.value)]
    before = [o for o in full if o.start < number.start]
    return before[-1] if before else full[0] if full else number


def _abbreviates(short: DocumentNumber, full: DocumentNumber) -> bool:
    if short.doc_type is not None and full.doc_type is not None and short.doc_type != full.doc_type:
        return False
    a, b = _DIGITS.match(short.number or ""), _DIGITS.match(full.number or "")
    if a is None or b is None or a["digits"].lstrip("0").lower() != b["digits"].lstrip("0").lower():
        return False
    return a["year"] is None or a["year"] == b["year"]
