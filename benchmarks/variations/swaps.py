"""What each value of a page is exchanged for: the same for the same value, throughout the page."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from benchmarks.portals.dice import Dice
from benchmarks.variations.slots import BODIES, FAMILIES, PROVINCES, WORDS, Slot, host
from extractors.gazetteer import load

LAST_YEAR = 2026
_KEPT_DAYS = {tuple(map(int, day.split("/"))) for day in WORDS["kept_days"].split("|")}
_MIDDLES: list[str] = WORDS["middles"].split("|")
_GIVEN: list[str] = WORDS["given"].split("|")
_DIGITS = re.compile(r"\d+")
_OF_HOST = {f"{host(name)}.gov.vn": at for at, name in enumerate(PROVINCES)}
_OF_NAME = {name: at for at, name in enumerate(PROVINCES)} | {name.upper(): at for at, name in enumerate(PROVINCES)}
_OF_BODY = {name: (row, at) for row in BODIES for at, name in enumerate(row)}


class Swaps:
    """The exchanges of one page. Places, bodies and days of the month are rotated, so that different ones stay so.

    Args:
        dice: what draws.
        latest: the latest year that the page prints; the years are shifted by the same step, not beyond 2026.
    """

    def __init__(self, dice: Dice, latest: int) -> None:
        self._dice = dice
        self._years = dice.number(-5, max(LAST_YEAR - latest, -5))
        self._days = dice.number(0, 27)
        self._places = dice.number(1, len(PROVINCES) - 1)
        self._bodies = dice.number(1, 1000)
        self._known: dict[Slot, str] = {}

    def of(self, slot: Slot) -> str:
        """What stands for the value of a slot."""
        known = self._known.get(slot)
        if known is None:
            known = self._known[slot] = _MAKE[slot.kind](self, slot.value)
        return known

    def _date(self, value: str) -> str:
        """A day as printed, its day of the month and its year moved; anniversaries keep their day."""
        numbers = [int(run) for run in _DIGITS.findall(value)]
        day, month = numbers[:2]
        year = numbers[2] if len(numbers) > 2 else None
        if (day, month) not in _KEPT_DAYS and (year is None or year >= 2000):
            day = (day - 1 + self._days) % 28 + 1
        news = [day, month, *([self._moved(year)] if year is not None else [])]
        return _printed(value, news)

    def _iso(self, value: str) -> str:
        year, month, day = (int(run) for run in value.split("-"))
        if (day, month) not in _KEPT_DAYS and year >= 2000:
            day = (day - 1 + self._days) % 28 + 1
        return _printed(value, [self._moved(year), month, day])

    def _year(self, value: str) -> str:
        return str(self._moved(int(value)))

    def _moved(self, year: int) -> int:
        return year + self._years if year >= 2000 else year

    def _time(self, value: str) -> str:
        hour, *rest = _DIGITS.findall(value)
        return _printed(value, [int(hour), *(self._dice.number(0, 59) for _ in rest)])

    def _count(self, value: str) -> str:
        """Figures of the same form: leading and trailing zeros stay where they are."""
        return _DIGITS.sub(lambda run: self._figure(run.group()), value)

    def _figure(self, run: str) -> str:
        core = run.strip("0")
        if not core:
            return run
        at = run.index(core)
        return run[:at] + self._dice.digits(len(core)) + run[at + len(core) :]

    def _province(self, value: str) -> str:
        return PROVINCES[(_OF_NAME[value] + self._places) % len(PROVINCES)]

    def _capital_province(self, value: str) -> str:
        return self._province(value).upper()

    def _host(self, value: str) -> str:
        return f"{host(PROVINCES[(_OF_HOST[value] + self._places) % len(PROVINCES)])}.gov.vn"

    def _district(self, value: str) -> str:
        names, at = _districts()[value]
        return names[(at + self._places) % len(names)]

    def _body(self, value: str) -> str:
        row, at = _OF_BODY[value]
        return row[(at + self._bodies) % len(row)]

    def _person(self, value: str) -> str:  # noqa: ARG002 - the name itself does not matter
        return f"{self._dice.pick(FAMILIES)} {self._dice.pick(_MIDDLES)} {self._dice.pick(_GIVEN)}"


_MAKE: dict[str, Callable[[Swaps, str], str]] = {
    "date": Swaps._date,
    "iso": Swaps._iso,
    "year": Swaps._year,
    "time": Swaps._time,
    "number": Swaps._count,
    "count": Swaps._count,
    "province": Swaps._province,
    "PROVINCE": Swaps._capital_province,
    "host": Swaps._host,
    "district": Swaps._district,
    "body": Swaps._body,
    "person": Swaps._person,
}


@cache
def _districts() -> dict[str, tuple[list[str], int]]:
    """Each district with its kind, all of its kind, and its place among them."""
    rows: dict[str, list[str]] = {}
    for district in load().districts:
        rows.setdefault(district.kind, []).append(f"{district.kind} {district.name}")
    return {name: (names, at) for names in rows.values() for at, name in enumerate(names)}


def _printed(value: str, numbers: list[int]) -> str:
    """The value with its runs of digits replaced; a run of two or more digits keeps its length."""
    news = iter(numbers)
    return _DIGITS.sub(lambda run: f"{next(news):0{len(run.group()) if len(run.group()) > 1 else 1}d}", value)
