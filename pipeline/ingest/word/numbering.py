"""The marks that Word computes for the paragraphs of lists: "1.", "a)", "II.", "-"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from pipeline.ingest.word.styles import int_of, is_on, to_int, value_of
from pipeline.ingest.word.xml import below

_LEVELS = 9
_PLACE = re.compile(r"%([1-9])")
# Bullets are letters of symbol fonts; in another font they would be anything. Those of official texts stay.
_BULLETS = frozenset("-–+*•")
_BULLET = "-"
_ROMAN = tuple(
    zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        "M CM D CD C XC L XL X IX V IV I".split(),
        strict=True,
    )
)
_MAX_ROMAN, _MAX_LETTERS = 3999, 26 * 9


@dataclass(frozen=True, slots=True)
class Level:
    """A level of a list: the first number, how numbers are written, the text with "%1" for that of the first level."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    suffix: str = " "
    legal: bool = False
    """whether the numbers of all levels are written in figures"""
    restarts: bool = True
    """whether it begins anew under a new item of a level above"""
    style: str | None = None


class Numbering:
    """The lists of a document, and how far each has been counted.

    Args:
        root: ``word/numbering.xml``; None: there is none.
    """

    def __init__(self, root: Element | None) -> None:
        self._abstract: dict[str, list[Level]] = {}
        self._lists: dict[str, str] = {}
        self._starts: dict[str, dict[int, int]] = {}
        self._counts: dict[str, list[int | None]] = {}
        if root is None:
            return
        links = _style_links(root)
        for element in root.iter("w:abstractNum"):
            self._abstract[element.get("w:abstractNumId", "")] = _levels(element)
        for element in root.iter("w:num"):
            name = element.get("w:numId", "")
            abstract = value_of(element, "w:abstractNumId") or ""
            self._lists[name] = links.get(abstract, abstract)
            self._override(name, element)

    def _override(self, name: str, element: Element) -> None:
        """A list may begin elsewhere than its pattern says, or write levels in another way."""
        for override in element.iter("w:lvlOverride"):
            level = to_int(override.get("w:ilvl"))
            if level is None or level >= _LEVELS:
                continue
            start = int_of(override, "w:startOverride")
            if start is not None:
                self._starts.setdefault(name, {})[level] = start
            own = below(override, "w:lvl")
            if own is not None and self._lists[name] in self._abstract:
                levels = list(self._abstract[self._lists[name]])
                levels[level] = _level(own)
                self._lists[name] = f"{name} of its own"
                self._abstract[self._lists[name]] = levels

    def level_of(self, name: str, style: str | None) -> int:
        """The level of a list that belongs to the style of a paragraph which names none itself."""
        levels = self._abstract.get(self._lists.get(name, ""), [])
        return next((i for i, level in enumerate(levels) if style is not None and level.style == style), 0)

    def mark(self, name: str, depth: int) -> str:
        """Count the next paragraph of a list.

        Args:
            name: the number of the list (``w:numId``).
            depth: the level, from 0.

        Returns:
            Its mark with the blank behind it; "" when it has none.
        """
        abstract = self._lists.get(name, "")
        levels = self._abstract.get(abstract)
        if levels is None or depth >= _LEVELS:
            return ""
        counts = self._counts.setdefault(abstract, [None] * _LEVELS)
        for at, start in self._starts.pop(name, {}).items():
            counts[at] = start - 1
        for at in range(depth):
            if counts[at] is None:
                counts[at] = levels[at].start
        before = counts[depth]
        counts[depth] = levels[depth].start if before is None else before + 1
        for at in range(depth + 1, _LEVELS):
            counts[at] = None if levels[at].restarts else counts[at]
        return _written(levels, counts, depth)


def _written(levels: list[Level], counts: list[int | None], depth: int) -> str:
    level = levels[depth]
    if level.form == "bullet":
        mark = level.text if level.text in _BULLETS else _BULLET
    else:

        def number(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            return _number(counts[at] or 0, "decimal" if level.legal else levels[at].form)

        mark = _PLACE.sub(number, level.text)
    return mark + level.suffix if mark.strip() else ""


def _number(value: int, form: str) -> str:
    return _FORMS.get(form, str)(value)


def _letters(value: int) -> str:
    """a, b … z, aa, bb …: as Word counts."""
    if not 0 < value <= _MAX_LETTERS:
        return str(value)
    return chr(ord("a") + (value - 1) % 26) * ((value - 1) // 26 + 1)


def _roman(value: int) -> str:
    if not 0 < value <= _MAX_ROMAN:
        return str(value)
    written = ""
    for worth, letters in _ROMAN:
        written += letters * (value // worth)
        value %= worth
    return written


_FORMS: dict[str, Callable[[int], str]] = {
    "none": lambda _: "",
    "decimalZero": lambda value: f"{value:02}",
    "lowerLetter": _letters,
    "upperLetter": lambda value: _letters(value).upper(),
    "lowerRoman": lambda value: _roman(value).lower(),
    "upperRoman": _roman,
}


def _style_links(root: Element) -> dict[str, str]:
    """Patterns that stand for one that a list style holds: both name the style."""
    holders = {value_of(e, "w:styleLink"): e.get("w:abstractNumId", "") for e in root.iter("w:abstractNum")}
    named = {e.get("w:abstractNumId", ""): value_of(e, "w:numStyleLink") for e in root.iter("w:abstractNum")}
    return {name: holders[style] for name, style in named.items() if style is not None and style in holders}


def _levels(abstract: Element) -> list[Level]:
    levels = [Level() for _ in range(_LEVELS)]
    for element in abstract.iter("w:lvl"):
        at = to_int(element.get("w:ilvl"))
        if at is not None and at < _LEVELS:
            levels[at] = _level(element)
    return levels


def _level(element: Element) -> Level:
    start, legal = int_of(element, "w:start"), below(element, "w:isLgl")
    return Level(
        start=1 if start is None else start,
        form=value_of(element, "w:numFmt") or "decimal",
        text=(value_of(element, "w:lvlText") or "")[:60],
        suffix="" if value_of(element, "w:suff") == "nothing" else " ",
        legal=legal is not None and is_on(legal.get("w:val")),
        restarts=value_of(element, "w:lvlRestart") != "0",
        style=value_of(element, "w:pStyle"),
    )
