"""A correction, and the file ``corrections.jsonl`` that keeps them."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from pipeline.model import Plan
from pipeline.place import Place
from pipeline.registry.dates import first_day
from pipeline.registry.fields import FIELD_OF, FieldError, Value
from pipeline.registry.journal import (
    EntryError,
    Told,
    append_entries,
    page_names_of,
    read_entries,
    sighting_of,
    text_of,
)
from pipeline.registry.sightings import SightingId

CORRECTIONS = "corrections.jsonl"
# The field that says whether there is a plan at all; its values are true and false.
IS_PLAN = "plan"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Source:
    """What a correction is anchored to: one plan as one page told of it then.

    Attributes:
        id: the page, and the plan's position on it then.
        number: the number that was read there, by which the plan is found when positions have shifted.
        read: the value of the field that was read there.
        path, url: of the page, by which it is known when it is saved again with other bytes.
    """

    id: SightingId
    number: str | None
    read: Value
    path: str | None = None
    url: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its page that are known."""
        return tuple(name for name in (self.path, self.url) if name)


@dataclass(frozen=True, slots=True)
class Correction:
    """A value that somebody gave a field of a plan; the value that it had already is confirmed by it.

    Attributes:
        field: its name, or IS_PLAN.
        old: the value that was in force before.
        value: the value that is in force with it.
        plan: the plan's id at that time.
        sources: the sightings of the plan at that time.
        by: who gave it.
        at: when (ISO, UTC).
        note: why.
    """

    field: str
    old: Value
    value: Value
    plan: str
    sources: tuple[Source, ...]
    by: str
    at: str
    note: str | None = None

    @property
    def is_confirmation(self) -> bool:
        """Whether it leaves the value as it was."""
        return self.old == self.value

    def to_json(self) -> dict[str, Any]:
        """It as a JSON object. A source says what was read there only where that was not the old value."""
        sources = [
            {"page": source.id.page, "position": source.id.position, "number": source.number}
            | {name: known for name in ("path", "url") if (known := getattr(source, name))}
            | ({} if source.read == self.old else {"old": source.read})
            for source in self.sources
        ]
        told = {name: getattr(self, name) for name in ("field", "old", "value", "plan", "by", "at", "note")}
        return {**told, "sources": sources}


def correction_log(registry: Place, tell: Told = _log.warning) -> list[Correction]:
    """All corrections of a registry, in the order in which they were made.

    Args:
        registry: its folder.
        tell: told of each line that is left out; by default it is logged as a warning.

    Raises:
        OSError: when the file is there and cannot be read.
    """
    return list(read_entries(registry / CORRECTIONS, _correction, tell))


def append_corrections(registry: Place, corrections: Iterable[Correction]) -> None:
    """Add corrections to a registry, all or none. The caller holds its lock.

    Raises:
        OSError: when the file cannot be written.
    """
    append_entries(registry / CORRECTIONS, (correction.to_json() for correction in corrections))


def check_value(field: str, value: Any) -> None:
    """Check that a field takes a value, as far as that is known without the plan.

    Raises:
        FieldError: when it does not.
    """
    if field == IS_PLAN:
        if not isinstance(value, bool):
            raise FieldError(f"{IS_PLAN} takes true or false, not {value!r}")
        return
    write = FIELD_OF[field].write if field in FIELD_OF else None
    if field in GIVEN:
        raise FieldError(follows(field))
    if field not in FIELD_OF:
        raise FieldError(f"there is no field {field!r}; there are {', '.join(correctable())}")
    if write is None:
        raise FieldError(follows(field))
    if FIELD_OF[field].kind != "texts":
        write(Plan(), value)
        if FIELD_OF[field].kind == "date" and value is not None and first_day(value) is None:
            raise FieldError(f"{field}: there is no such day as {value}")
    elif not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise FieldError(f"{field} takes a list of texts, not {value!r}")


_LEADS_TO = {
    "year": "correct issued",
    "province_code": "correct province",
    "province_2025": "correct province",
    "agencies": "correct lead, coordinate or implement",
}


# Columns of the table of plans that hold no fields, and why nobody corrects them.
GIVEN = {
    "campaign_id": "is found out from the documents; `kehoach registry judge --campaign` says what belongs together",
    **dict.fromkeys(("published_first", "title", "url", "path"), "is as the pages have it"),
    "sources": "is the number of pages",
    "confidence": "is how sure the extraction was",
}


def follows(field: str) -> str:
    """Why a field is not corrected itself, and what is."""
    if field in GIVEN:
        return f"{field} is not corrected: it {GIVEN[field]}"
    return f"{field} follows from other fields and is not corrected itself; {_LEADS_TO[field]}"


def correctable() -> tuple[str, ...]:
    """The names of the fields that can be corrected."""
    return (*(name for name, field in FIELD_OF.items() if field.write is not None), IS_PLAN)


def _correction(data: dict[str, Any]) -> Correction:
    field = text_of(data, "field")
    old, value = data.get("old"), data.get("value")
    try:
        check_value(field, value)
    except FieldError as error:
        raise EntryError(str(error)) from error
    sources = data.get("sources")
    if not isinstance(sources, list) or not sources:
        raise EntryError('"sources" has to name the pages that it is about')
    return Correction(
        field,
        old,
        value,
        text_of(data, "plan", needed=False),
        tuple(_source(source, old) for source in sources),
        text_of(data, "by"),
        text_of(data, "at"),
        text_of(data, "note", needed=False) or None,
    )


def _source(data: Any, old: Value) -> Source:
    if not isinstance(data, dict):
        raise EntryError(f'"sources" holds objects, not {data!r}')
    number = text_of(data, "number", needed=False) or None
    return Source(sighting_of(data), number, data.get("old", old), *page_names_of(data))
