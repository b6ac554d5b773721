"""Provinces as they were called, or are called, on a day."""

from __future__ import annotations

import sqlite3
from datetime import date
from typing import NamedTuple

MERGED = date(2025, 7, 1)
# Before this day the tables do not tell of all provinces what they were part of.
EARLIEST = date(2004, 1, 1)
CENTRE = "trung ương"


class _Province(NamedTuple):
    """A row of the table ``provinces``."""

    code: str
    name: str
    valid_from: str | None
    valid_to: str | None
    code_2025: str | None
    name_2025: str | None

    def is_valid(self, day: str) -> bool:
        """Whether there was a province of this name on a day."""
        return (self.valid_from or "") <= day and (not self.valid_to or day < self.valid_to)


def day_of(written: str) -> date:
    """A day on which provinces can be asked for.

    Args:
        written: ISO.

    Raises:
        ValueError: when it is no day, or lies before ``EARLIEST``.
    """
    try:
        day = date.fromisoformat(written)
    except ValueError as error:
        raise ValueError(f"{written!r} is no day; write it like 2024-12-31") from error
    if day < EARLIEST:
        raise ValueError(f"{written}: provinces are known as they were since {EARLIEST}")
    return day


class Places:
    """Finds what the province of a plan was called on a day.

    Args:
        connection: to ``registry.sqlite``.
        as_of: the day; None: each plan's own time.
    """

    def __init__(self, connection: sqlite3.Connection, as_of: date | None) -> None:
        rows = connection.execute(f"SELECT {', '.join(_Province._fields)} FROM provinces ORDER BY code")
        self._provinces = {row[0]: _Province(*row) for row in rows}
        self._named = {province.name: code for code, province in reversed(self._provinces.items())}
        for code, province in self._provinces.items():
            if province.name_2025:
                self._named.setdefault(province.name_2025, code)
        self._as_of = as_of
        self._known: dict[str, str] = {}

    def name(self, province: str | None, code: str | None, level: str | None) -> str | None:
        """The name of a province on the day.

        Args:
            province: name at the time of issue.
            code: statistical code before July 2025.
            level: of the issuer; what the centre issued is in no province.
        """
        if province is None and code is None:
            return CENTRE if level == "central" else None
        code = code or self._named.get(province or "")
        known = self._provinces.get(code) if code else None
        if known is None or self._as_of is None:
            return province or (known.name if known else None)
        if known.code not in self._known:
            self._known[known.code] = self._on_day(known, self._as_of)
        return self._known[known.code]

    def _on_day(self, province: _Province, day: date) -> str:
        """What a province was called on a day; a province that was not there then is the one that it was part of."""
        if day >= MERGED:
            return province.name_2025 or province.name
        if province.is_valid(day.isoformat()):
            return province.name
        if province.code_2025 is None:
            return province.name
        # Of those that are one province since 2025, the ones that were there on the day.
        kin = [p.name for p in self._provinces.values() if p.code_2025 == province.code_2025 and p.is_valid(str(day))]
        if len(kin) > 1:
            return province.name  # it was divided, and nothing tells which part the plan is of
        return kin[0] if kin else province.name_2025 or province.name
