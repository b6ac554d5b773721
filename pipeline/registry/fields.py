"""The fields of a plan as tables show them and people correct them: what each holds, how it is read and how it is set.

Rows, data frames, exports and corrections all go by this one list.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeVar, get_args

from extractors.gazetteer import load
from pipeline.letters import bare_words
from pipeline.model import Agency, Award, Level, Occasion, Plan, Quota, Reference, Role, System, Theme

Kind = Literal["text", "date", "year", "truth", "texts"]
Value = str | int | bool | list[str] | None

_DATE = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?", re.ASCII)
_Item = TypeVar("_Item")


class FieldError(ValueError):
    """A value that a field cannot take; the message says which values it takes."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a plan.

    Attributes:
        name: of the column, and for corrections.
        kind: of its values: "texts" are lists of strings, "date" is ISO of reduced precision.
        about: what it holds, for readers of tables.
        read: its value in a plan.
        write: the plan with another value; None where the value follows from others. Raises FieldError.
    """

    name: str
    kind: Kind
    about: str
    read: Callable[[Plan], Any]
    write: Callable[[Plan, Any], Plan] | None = None


def year_of(plan: Plan) -> int | None:
    """The year of issue."""
    return int(plan.issued[:4]) if plan.issued else None


def dated(what: str, *dates: str | None) -> str:
    """ "Đợt I (2018-10-10 - 2018-11-20)": a thing with the dates that are known of it."""
    known = " - ".join(date for date in dates if date)
    return f"{what} ({known})" if known else what


def award_line(award: Award) -> str:
    """ "5 Bằng khen (tập thể)": how many of which reward for whom, as far as it is known."""
    name = award.name if award.count is None else f"{award.count} {award.name}"
    return f"{name} ({award.to})" if award.to else name


def quota_line(quota: Quota) -> str:
    """ "mỗi huyện: 1-2 công trình": who has to deliver how many of what; "≥" and "≤" where one bound is open."""
    if quota.min is None or quota.max is None:
        bound = "" if quota.max is None else f"≤ {quota.max} "
        bound = bound if quota.min is None else f"≥ {quota.min} "
    else:
        bound = f"{quota.min} " if quota.min == quota.max else f"{quota.min}-{quota.max} "
    return f"{quota.who}: {bound}{quota.what}"


def reference_line(reference: Reference) -> str:
    """The number of a cited document, or its type and date."""
    return reference.number or dated(reference.doc_type or "", reference.issued)


def _with(plan: Plan, attribute: str, value: Any) -> Plan:
    changes: dict[str, Any] = {attribute: value}
    return replace(plan, **changes)


def _with_time(plan: Plan, attribute: str, value: Any) -> Plan:
    changes: dict[str, Any] = {attribute: value}
    return replace(plan, timeframe=replace(plan.timeframe, **changes))


def _text(name: str, about: str, choices: Sequence[str] = ()) -> Field:
    def write(plan: Plan, value: Any) -> Plan:
        if not (value is None or isinstance(value, str)):
            raise FieldError(f"{name} takes a text, not {value!r}")
        if choices and value is not None and value not in choices:
            raise FieldError(f"{name} takes one of {', '.join(choices)}, not {value!r}")
        return _with(plan, name, value)

    return Field(name, "text", about, lambda plan: getattr(plan, name), write)


def checked_date(name: str, value: Any) -> str | None:
    """A date that a field takes.

    Raises:
        FieldError: when it is no ISO date.
    """
    if value is None or (isinstance(value, str) and _DATE.fullmatch(value)):
        return value
    raise FieldError(f"{name} takes a date like 2024-05-17, 2024-05 or 2024, not {value!r}")


def _date(name: str, about: str) -> Field:
    def write(plan: Plan, value: Any) -> Plan:
        return _with(plan, name, checked_date(name, value))

    return Field(name, "date", about, lambda plan: getattr(plan, name), write)


def _bound(name: Literal["start", "end"], about: str) -> Field:
    def write(plan: Plan, value: Any) -> Plan:
        return _with_time(plan, name, checked_date(name, value))

    return Field(name, "date", about, lambda plan: getattr(plan.timeframe, name), write)


def _of_timeframe(name: str, attribute: str, about: str) -> Field:
    def write(plan: Plan, value: Any) -> Plan:
        return _with_time(plan, attribute, value)

    return Field(name, "text", about, lambda plan: getattr(plan.timeframe, attribute), write)


def _truth(name: str, about: str) -> Field:
    def write(plan: Plan, value: Any) -> Plan:
        if not isinstance(value, bool):
            raise FieldError(f"{name} takes true or false, not {value!r}")
        return _with(plan, name, value)

    return Field(name, "truth", about, lambda plan: getattr(plan, name), write)


def _items(
    name: str, about: str, line: Callable[[Any], str], make: Callable[[str], Any] | None, attribute: str = ""
) -> Field:
    """A list; setting it keeps the items with the same line as they are. ``make`` makes new ones, where text can."""
    attribute = attribute or name

    def write(plan: Plan, value: Any) -> Plan:
        return _with(plan, attribute, _chosen(name, getattr(plan, attribute), line, make, value))

    return Field(name, "texts", about, lambda plan: [line(item) for item in getattr(plan, attribute)], write)


def _chosen(
    name: str, items: Sequence[_Item], line: Callable[[_Item], str], make: Callable[[str], _Item] | None, value: Any
) -> tuple[_Item, ...]:
    if not isinstance(value, list | tuple) or not all(isinstance(text, str) for text in value):
        raise FieldError(f"{name} takes a list of texts, not {value!r}")
    known = {line(item): item for item in reversed(items)}
    new = [text for text in value if text not in known]
    if new and make is None:
        raise FieldError(
            f"{name} has parts that a text does not tell: entries can be taken out, not added ({new[0]!r})"
        )
    return tuple(known[text] if text in known or make is None else make(text) for text in value)


def _role(role: Role, about: str) -> Field:
    def write(plan: Plan, value: Any) -> Plan:
        ours = [agency for agency in plan.agencies if agency.role == role]
        chosen = _chosen(role, ours, lambda a: a.name, lambda text: Agency(None, text, "body", role), value)
        others = [agency for agency in plan.agencies if agency.role != role]
        # Where the first of them stood, so that a list that is set to itself stays as it is.
        if [agency.name for agency in ours] == list(value):
            return plan
        return replace(plan, agencies=(*chosen, *others) if role == "lead" else (*others, *chosen))

    return Field(role, "texts", about, lambda plan: [a.name for a in plan.agencies if a.role == role], write)


def _set_doc_type(plan: Plan, value: Any) -> Plan:
    """Any type of a document; one that is known is written as it is known."""
    if not (value is None or isinstance(value, str)):
        raise FieldError(f"doc_type takes a text, not {value!r}")
    if value is not None and (hint := _meant(value, (known.name for known in load().doc_types))):
        raise FieldError(f"doc_type: {value!r} is not how it is written{hint}")
    return replace(plan, doc_type=value)


def _meant(value: Any, names: Iterable[str]) -> str:
    """The name that somebody means who writes it without its marks or capitals, as a question."""
    key = bare_words(str(value))
    found = next((name for name in names if name != value and bare_words(name) == key), None)
    return f"; did you mean {found}?" if found and found != value else ""


def _set_province(plan: Plan, value: Any) -> Plan:
    """A province by its name before or since 1 July 2025; code and new name follow where one old province is meant."""
    if value is None:
        return replace(plan, province=None, province_code=None, province_2025=None)
    gazetteer = load()
    codes = [code for code, province in gazetteer.provinces.items() if province.name == value]
    codes = codes or [code for code, new in gazetteer.crosswalk.items() if gazetteer.provinces_2025[new].name == value]
    if not codes:
        names = (*(p.name for p in gazetteer.provinces.values()), *(p.name for p in gazetteer.provinces_2025.values()))
        raise FieldError(
            f"province takes the name of a province such as Đắk Lắk or Huế, not {value!r}{_meant(value, names)}"
        )
    # A merged province bears the code of the old one of its name, where there is one.
    code = next((code for code in codes if gazetteer.provinces[code].name == value), codes[0])
    new = gazetteer.crosswalk.get(code)
    return replace(
        plan,
        province=value,
        province_code=code,
        province_2025=gazetteer.provinces_2025[new].name if new else None,
    )


FIELDS: tuple[Field, ...] = (
    _text("number", "number of the document as printed (số ký hiệu)"),
    Field(
        "doc_type",
        "text",
        "type of the document (kế hoạch, chỉ thị, công văn, quyết định ...)",
        lambda p: p.doc_type,
        _set_doc_type,
    ),
    _date("issued", "date of issue, cut to the precision that is printed"),
    Field("year", "year", "year of issue", year_of),
    _date("issued_not_after", "date of publication, when the date of issue is unknown"),
    _text("issuer", "who issued it, with its place; joint issuers are joined by '; '"),
    _text("issuer_level", "central, province, district, commune or organisation", get_args(Level)),
    _text("system", "state, party, front, armed_forces or other", get_args(System)),
    Field("province", "text", "name of the province at the time of issue", lambda p: p.province, _set_province),
    Field("province_code", "text", "statistical code of the province before July 2025", lambda p: p.province_code),
    Field("province_2025", "text", "name of the province since 1 July 2025", lambda p: p.province_2025),
    _text("subject", "what the document is about (trích yếu)"),
    _text("signer", "who signed"),
    _text("signer_position", "position of the signer"),
    _truth("is_campaign", "whether the document launches or carries a campaign (thi đua, cuộc vận động)"),
    _items("themes", "names and slogans of the campaign", lambda t: t.text, lambda text: Theme(text, "theme")),
    _items("occasions", "anniversaries and congresses that it celebrates", lambda o: o.name, Occasion),
    _bound("start", "first day of the timeframe"),
    _bound("end", "last day of the timeframe"),
    _of_timeframe("timeframe", "text", "the words that the timeframe was read from"),
    _of_timeframe("end_event", "end_event", "the event that ends the timeframe"),
    _items("phases", "parts of the timeframe with their dates", lambda x: dated(x.name, x.start, x.end), None),
    _items("milestones", "dated steps such as sơ kết, tổng kết", lambda x: dated(x.what, x.date), None),
    _items("deadlines", "what is due when", lambda x: dated(x.what, x.date), None),
    Field("agencies", "texts", "all agencies with something to do", lambda p: [a.name for a in p.agencies]),
    _role("lead", "bodies named with a task (giao, chủ trì)"),
    _role("coordinate", "bodies and groups that coordinate (phối hợp)"),
    _role("implement", "groups that have to carry it out"),
    _items("recipients", "who gets the document (nơi nhận)", str, str),
    _items("references", "documents that it cites", reference_line, Reference),
    _items("targets", "whom the campaign is meant for", str, str),
    _items("contents", "what the campaign consists of, one entry per printed item", str, str),
    _items("awards", "rewards that are promised, with count and recipient", award_line, None),
    _items("quotas", "counts that somebody has to deliver", quota_line, None),
    _items("funding", "sources of money", str, str),
    _items("attachments", "files that the page offers", lambda x: x.url or x.name, None),
)
FIELD_OF = {field.name: field for field in FIELDS}
SCALARS = tuple(field for field in FIELDS if field.kind != "texts")
