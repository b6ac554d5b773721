"""Corrections put in force on what was read, page by page."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from pipeline.model import Evidence, Plan
from pipeline.place import Place
from pipeline.registry.corrections.entry import IS_PLAN, Correction, Source, correction_log
from pipeline.registry.fields import FIELD_OF, FieldError, Value
from pipeline.registry.identity.keys import NumberKey, number_key
from pipeline.registry.sightings import Sighting, SightingId

_log = logging.getLogger(__name__)

Standing = tuple[Correction, Source]
_Key = tuple[SightingId, str | None, str]  # anchor and field


@dataclass(frozen=True, slots=True)
class Applied:
    """A correction in force on a sighting.

    Attributes:
        correction: it.
        source: its anchor.
        id: the sighting that it is on now.
        read: the value that the page gives now.
        evidence: of that value.
    """

    correction: Correction
    source: Source
    id: SightingId
    read: Value
    evidence: Evidence | None

    @property
    def is_conflict(self) -> bool:
        """Whether a newer extraction reads something that the corrector did not see and did not say."""
        return self.read not in (self.source.read, self.correction.value)


class Corrections:
    """The corrections of a registry, which note where they were applied.

    Args:
        log: all of them, in the order in which they were made. Of one field of one sighting the last counts.
        problems: lines of the file that were left out.
    """

    def __init__(self, log: Sequence[Correction], problems: Sequence[str] = ()) -> None:
        self.problems = tuple(problems)
        self._applied: dict[SightingId, dict[str, Applied]] = {}
        self._placed: set[_Key] = set()
        self._log = tuple(log)
        self._order = {id(correction): number for number, correction in enumerate(self._log)}
        self._pages: dict[str, dict[_Key, Standing]] = {}
        self._named: dict[str, set[str]] = {}
        self._numbers: dict[SightingId, set[NumberKey]] = {}
        for correction in log:
            for source in correction.sources:
                standing = self._pages.setdefault(source.id.page, {})
                for name in source.names:
                    self._named.setdefault(name, set()).add(source.id.page)
                key = _key(correction, source)
                standing[key] = (correction, source)
                if correction.field == "number" and isinstance(correction.value, str):
                    self._numbers.setdefault(source.id, set()).add(number_key(correction.value))

    def __bool__(self) -> bool:
        return bool(self._pages)

    @property
    def pages(self) -> frozenset[str]:
        """The ids of the pages that corrections are about."""
        return frozenset(self._pages)

    @property
    def applied(self) -> list[Applied]:
        """What has been applied so far, page by page."""
        return [applied for fields in self._applied.values() for applied in fields.values()]

    @property
    def unplaced(self) -> list[Standing]:
        """What found no sighting on the pages so far: the page is gone, or tells of that plan no more."""
        return [
            (correction, source)
            for standing in self._pages.values()
            for correction, source in standing.values()
            if _key(correction, source) not in self._placed
        ]

    def on(self, sighting: SightingId) -> Mapping[str, Applied]:
        """What has been applied to a sighting, by field."""
        return self._applied.get(sighting, {})

    def warn(self) -> None:
        """Log a warning when corrections found no sighting, after all pages."""
        if lost := {id(correction) for correction, _ in self.unplaced}:
            _log.warning(
                "corrections that find no plan on their pages any more: %d; `kehoach registry log` marks them",
                len(lost),
            )

    def apply(self, sightings: Iterable[Sighting], names: Iterable[str | None] = ()) -> list[Sighting]:
        """Put the corrections in force on the sightings of one page; those that are said to be no plans are left out.

        Args:
            sightings: all of one page, as they were read.
            names: the page's path and URL; what was said of another page of such a name was said of this one, which is
                that page saved again.
        """
        read = list(sightings)
        if not read:
            return read
        page = read[0].id.page
        same = {page}.union(*(self._named.get(name, ()) for name in names if name))
        said = [standing for known in same for standing in self._pages.get(known, {}).values()]
        chosen: dict[SightingId, dict[str, Standing]] = {}
        for correction, source in sorted(said, key=lambda standing: self._order[id(standing[0])]):
            ours = source.id.page == page
            target = self._target(source, read) if ours else self._renewed(correction, source, read)
            if target is not None:
                self._placed.add(_key(correction, source))
                chosen.setdefault(target.id, {})[correction.field] = (correction, source)
        corrected = (self._corrected(sighting, chosen.get(sighting.id, {})) for sighting in read)
        return [sighting for sighting in corrected if sighting is not None]

    def settle(self, plan: Plan, sightings: Iterable[SightingId]) -> Plan:
        """The merged plan with the last word of its corrections, whatever sources without corrections say.

        Args:
            plan: merged of sightings to which corrections were applied.
            sightings: the ids of all of them.
        """
        ours = [applied.correction for id_ in sightings for applied in self.on(id_).values()]
        for correction in sorted(ours, key=lambda item: self._order[id(item)]):
            plan = with_value(plan, correction)
        return plan

    def _target(self, source: Source, sightings: Sequence[Sighting]) -> Sighting | None:
        """The sighting that an anchor means now."""
        here = next((sighting for sighting in sightings if sighting.id == source.id), None)
        known = self._numbers.get(source.id, set()) | ({number_key(source.number)} if source.number else set())
        with_number = [sighting for sighting in sightings if number_key(sighting.plan.number) in known]
        if here in with_number or not with_number:
            return None if here is not None and len(sightings) > 1 and _is_another(here, known) else here
        return with_number[0] if len(with_number) == 1 else None

    def _renewed(self, correction: Correction, source: Source, sightings: Sequence[Sighting]) -> Sighting | None:
        """The sighting that an anchor means on a page saved again: of its number, or a lone one that reads the same."""
        if source.number:
            return self._target(source, sightings)
        (first, *others) = sightings
        if others or first.plan.number or correction.field not in FIELD_OF:
            return None
        return first if FIELD_OF[correction.field].read(first.plan) == source.read else None

    def _corrected(self, sighting: Sighting, chosen: dict[str, Standing]) -> Sighting | None:
        plan = sighting.plan
        marked = []
        evidence = dict(sighting.evidence)
        for name, (correction, source) in chosen.items():
            read = FIELD_OF[name].read(sighting.plan) if name in FIELD_OF else True
            if name in FIELD_OF and _holds_kept(correction, read):
                marked.append(name)
            applied = Applied(correction, source, sighting.id, read, sighting.evidence.get(name))
            if read != correction.value:
                evidence.pop(name, None)  # which is of the value that was read
            self._applied.setdefault(sighting.id, {})[name] = applied
            plan = with_value(plan, correction)
        if IS_PLAN in chosen and chosen[IS_PLAN][0].value is False:
            return None
        return replace(sighting, plan=plan, evidence=evidence, corrected=frozenset(marked)) if chosen else sighting


def read_corrections(registry: Place) -> Corrections:
    """The corrections of a registry; none when it has no file of them. Lines that are left out are its ``problems``.

    They are logged as warnings too.

    Raises:
        OSError: when the file is there and cannot be read.
    """
    problems: list[str] = []
    log = correction_log(registry, problems.append)
    for problem in problems:
        _log.warning(problem)
    return Corrections(log, problems)


def with_value(plan: Plan, correction: Correction) -> Plan:
    """A plan with the value of a correction.

    Entries of a list that no text can make (phases, awards ...) may read otherwise by now: then those are taken out
    that the corrector took out.
    """
    if correction.field == IS_PLAN:
        return plan
    field, value = FIELD_OF[correction.field], correction.value
    assert field.write is not None
    try:
        return field.write(plan, value)
    except FieldError:
        taken_out = set(_texts(correction.old)) - set(_texts(value))
        return field.write(plan, [text for text in field.read(plan) if text not in taken_out])


def _key(correction: Correction, source: Source) -> _Key:
    return source.id, source.number, correction.field


def _holds_kept(correction: Correction, read: Any) -> bool:
    """Whether a sighting has the entries that a corrector kept, with all that is known of them and not by name."""
    kept = set(_texts(correction.old)) & set(_texts(correction.value))
    return kept <= set(_texts(read))


def _texts(value: Any) -> list[str]:
    return value if isinstance(value, list) else []


def _is_another(sighting: Sighting, known: set[NumberKey]) -> bool:
    """Whether a sighting's number is another document's: its digits are those of none that is known."""
    number = number_key(sighting.plan.number)
    return bool(number and known) and number[0] not in {key[0] for key in known}
