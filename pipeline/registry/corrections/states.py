"""What the values of a plan were when a table was exported, found out from the version that its row bears."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product
from math import isclose, isfinite, prod

from pipeline.model import Plan
from pipeline.registry.corrections.entry import IS_PLAN, Correction
from pipeline.registry.corrections.reading import Cell
from pipeline.registry.fields import FIELD_OF, FIELDS, FieldError, Value
from pipeline.registry.find import Found
from pipeline.registry.sightings import SightingId
from pipeline.registry.versions import values_version

_MOST_TRIED = 2000

Values = dict[str, Value]


class Log:
    """The corrections that were made before, by the plans that they are about.

    Args:
        log: all of them.
    """

    def __init__(self, log: Sequence[Correction]) -> None:
        self._by_sighting: dict[SightingId, list[Correction]] = {}
        for correction in log:
            for source in correction.sources:
                self._by_sighting.setdefault(source.id, []).append(correction)

    def of(self, found: Found) -> list[Correction]:
        """Those of a plan."""
        ours = {id(item): item for seen in found.sightings for item in self._by_sighting.get(seen.id, ())}
        return [correction for correction in ours.values() if correction.field != IS_PLAN]


def values_at(version: Cell, plan: Plan, cells: Values, corrections: Iterable[Correction]) -> Values | None:
    """The values that a plan had when a row was exported; None when they cannot be found out.

    The version is a hash of all of them. A field had then the value that it has now, or the one that stands in the row
    still, or the one that a correction has replaced since: what gives the hash is how it was.

    Args:
        version: as it stands in the row.
        plan: as it is now.
        cells: the values in the row that differ from those of now.
        corrections: that were made on the plan.
    """
    options: dict[str, list[Value]] = {field.name: [field.read(plan)] for field in FIELDS}
    for name, value in cells.items():
        options[name].append(value)
    for correction in corrections:
        for name, value in _before(plan, correction).items():
            if value not in options[name]:
                options[name].append(value)
    if prod(map(len, options.values())) > _MOST_TRIED:
        return None
    tried = (dict(zip(options, values, strict=True)) for values in product(*options.values()))
    return next((values for values in tried if is_version(version, values.values())), None)


def _before(plan: Plan, correction: Correction) -> Values:
    """The value that a correction has replaced, and those that follow from it."""
    field = FIELD_OF[correction.field]
    assert field.write is not None
    try:
        earlier = field.write(plan, correction.old)
    except FieldError:
        return {field.name: correction.old}
    following = {other.name: other.read(earlier) for other in FIELDS if other.write is None}
    return {**following, field.name: correction.old}


def is_version(cell: Cell, values: Iterable[Value]) -> bool:
    """Whether a cell holds the version of some values.

    Spreadsheets take one like 123456789e12 for a number, and round it.
    """
    text, version = str(cell).strip().lower(), values_version(values)
    if text == version:
        return True
    try:
        return isfinite(float(version)) and isclose(float(text), float(version), rel_tol=5e-6)
    except ValueError:
        return False
