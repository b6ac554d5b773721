"""How the tables of the specification are written and run.

A row is (name of the pattern, text, what is known besides, expected value). In the text square brackets mark the words
that the value must be read from, ⏎ is a line break and ␣ a non-breaking blank; a text without brackets says nothing
about the place. Several values are joined by " | "; "–" is a value that the page does not give, a question mark behind
one says that it contradicts another. A row that ends in ``Gap`` is not mastered yet.
"""

from __future__ import annotations

from collections.abc import Callable

from marks import Gap, cases, check, read

import pipeline
from pipeline.model import Interval, Page, Plan

__all__ = ["NUMBER", "Gap", "cases", "check", "check_page", "official", "show"]

NONE = "–"


def show(values: list[str]) -> str:
    """Several values in one line."""
    return " | ".join(values) or NONE


def _of_first(get: Callable[[Plan], str | None]) -> Callable[[Page], str]:
    return lambda page: get(page.plans[0]) or NONE if page.plans else "no plan"


def _period(plan: Plan) -> str:
    time = plan.timeframe
    shown = f"{time.start or NONE} → {time.end or NONE}"
    return shown + f", {time.end_event}" * bool(time.end_event)


def _core(core: Interval | None) -> str | None:
    return f"{core.start} → {core.end}" if core else None


# What a table can ask of a page, by the name of the field.
FIELDS: dict[str, Callable[[Page], str]] = {
    "number": lambda page: show([plan.number or NONE for plan in page.plans]),
    "document": lambda page: show([f"{plan.doc_type or NONE} {plan.number or NONE}" for plan in page.plans]),
    "kind": lambda page: f"{page.kind}, {len(page.plans)}",
    "doc_type": _of_first(lambda plan: plan.doc_type),
    "issued": _of_first(lambda plan: plan.issued),
    "issued_not_after": _of_first(lambda plan: plan.issued_not_after),
    "issuer": _of_first(lambda plan: plan.issuer),
    "system": _of_first(lambda plan: plan.system),
    "level": _of_first(lambda plan: plan.issuer_level),
    "province": _of_first(lambda plan: plan.province),
    "province over time": _of_first(lambda plan: f"{plan.province or NONE} → {plan.province_2025 or NONE}"),
    "signer": _of_first(lambda plan: f"{plan.signer}, {plan.signer_position or NONE}" if plan.signer else None),
    "subject": _of_first(lambda plan: plan.subject),
    "themes": _of_first(lambda plan: show([f"{theme.layer} {theme.text}" for theme in plan.themes])),
    "occasions": _of_first(
        lambda plan: show([f"{o.since or NONE} → {o.date or NONE}{'?' * o.suspect}" for o in plan.occasions])
    ),
    "timeframe": _of_first(_period),
    "core": _of_first(lambda plan: _core(plan.timeframe.core)),
    "phases": _of_first(lambda plan: show([f"{p.name} {p.start or NONE} → {p.end or NONE}" for p in plan.phases])),
    "milestones": _of_first(lambda plan: show([f"{m.what} {m.date or NONE}" for m in plan.milestones])),
    "deadlines": _of_first(lambda plan: show([f"{d.date or NONE} {d.to or NONE}" for d in plan.deadlines])),
    "agencies": _of_first(lambda plan: show([f"{agency.role} {agency.name}" for agency in plan.agencies])),
    "recipients": _of_first(lambda plan: show(list(plan.recipients))),
    "references": _of_first(
        lambda plan: show([f"{r.relation} {r.number or NONE}, {r.issued or NONE}" for r in plan.references])
    ),
}


def check_page(field: str, marked: str, expected: str, **known: str | None) -> None:
    """The field of the page has the value expected, and the words marked are among those that it was read from."""
    text, spans = read(marked)
    page = pipeline.extract_text(text, **known)  # type: ignore[arg-type]
    found = FIELDS[field](page)
    assert found == expected, f"\nfound  {found}\nwanted {expected}"
    read_from = {" ".join((e.text or "").split()) for e in page.evidence if f".{field}" in e.field}
    marks = {" ".join(text[start:end].split()) for start, end in spans}
    assert marks <= read_from, f"\nread from {read_from}\nmarked    {marks}"


HEAD = (
    "ỦY BAN NHÂN DÂN⏎TỈNH PHÚ THỌ⏎-------⏎⏎"
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Độc lập - Tự do - Hạnh phúc⏎---------------⏎⏎"
)
NUMBER = "Số: 63/KH-UBND⏎⏎Phú Thọ, ngày 9 tháng 8 năm 2023"
END = "Nơi nhận:⏎- Như trên;⏎- Lưu: VT.⏎⏎TM. ỦY BAN NHÂN DÂN⏎CHỦ TỊCH⏎⏎Hà Quang Minh"


def official(number: str, body: str, head: str = HEAD, end: str = END) -> str:
    """An official text: its head, its number with place and date, its body, and its end with the signature."""
    return f"{head}{number}⏎⏎{body}⏎⏎{end}"
