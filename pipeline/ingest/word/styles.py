"""What the styles of a document say of its text: which list a paragraph belongs to, and what is hidden."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from pipeline.ingest.word.xml import below

_OFF = frozenset({"0", "false", "off"})
_MAX_BASES = 20


def is_on(value: str | None) -> bool:
    """Whether a property that is on by its presence is on."""
    return value not in _OFF


@dataclass(frozen=True, slots=True)
class Style:
    """A style: the one it is based on, its list (None: not said), its level there, whether it hides."""

    base: str | None = None
    number: str | None = None
    level: int | None = None
    hidden: bool | None = None


class Styles:
    """The styles of a document.

    Args:
        root: ``word/styles.xml``; None: there is none.
    """

    def __init__(self, root: Element | None) -> None:
        found = root.iter("w:style") if root is not None else ()
        self._styles = {style.get("w:styleId", ""): _style(style) for style in found}

    def list_of(self, name: str) -> tuple[str, int | None] | None:
        """The number and the level of the list that a paragraph of a style belongs to; None: to none."""
        for style in self._with_bases(name):
            if style.number is not None:
                return style.number, style.level
        return None

    def hides(self, name: str) -> bool:
        """Whether text of a style is hidden."""
        return next((style.hidden for style in self._with_bases(name) if style.hidden is not None), False)

    def _with_bases(self, name: str) -> list[Style]:
        chain: list[Style] = []
        following: str | None = name
        while following in self._styles and len(chain) < _MAX_BASES:
            chain.append(self._styles[following])
            following = chain[-1].base
        return chain


def _style(element: Element) -> Style:
    vanish = below(element, "w:rPr", "w:vanish")
    return Style(
        base=value_of(element, "w:basedOn"),
        number=value_of(element, "w:pPr", "w:numPr", "w:numId"),
        level=int_of(element, "w:pPr", "w:numPr", "w:ilvl"),
        hidden=None if vanish is None else is_on(vanish.get("w:val")),
    )


def value_of(element: Element, *path: str) -> str | None:
    """The ``w:val`` of an element below another."""
    found = below(element, *path)
    return found.get("w:val") if found is not None else None


def int_of(element: Element, *path: str) -> int | None:
    """The ``w:val`` of an element below another, when it is a whole number of sensible size."""
    return to_int(value_of(element, *path))


def to_int(value: str | None) -> int | None:
    """A whole number of up to six digits; None for anything else."""
    return int(value) if value and value.isascii() and value.isdigit() and len(value) <= 6 else None
