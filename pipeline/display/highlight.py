"""The text of a page with its values marked and labelled."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rich.text import Text

from pipeline.display.labels import colour, label
from pipeline.model import Evidence, Page
from pipeline.registry.labels import Language

_FIELD = re.compile(r"(?:plans\[(\d+)\]\.)?(\w+)")
# Tasks are whole sentences that would hide the bodies named in them; a cue word is no value.
_NOT_SHOWN = re.compile(r"\.(?:task|deadline|is_campaign)$")


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch [start, end) of a page's text, in characters, and the fields that were read there.

    ``fields`` are (field, number of the plan) pairs; the number counts from 0 and is None for values of the page.
    """

    start: int
    end: int
    fields: tuple[tuple[str, int | None], ...]


def find_marks(evidence: Sequence[Evidence]) -> list[Mark]:
    """The stretches to mark, in order and without overlap.

    Of values that overlap the longest is marked; values read at the very same place share a mark. Conclusions are not
    marked: what they were concluded from is.
    """
    places: dict[tuple[int, int], list[tuple[str, int | None]]] = {}
    for item in evidence:
        if item.origin != "text" or item.inferred_from or item.start is None or item.end is None:
            continue
        match = _FIELD.match(item.field)
        if match is None or _NOT_SHOWN.search(item.field):
            continue
        fields = places.setdefault((item.start, item.end), [])
        field = (match.group(2), int(match.group(1)) if match.group(1) else None)
        if field not in fields:
            fields.append(field)
    return _without_overlap([Mark(start, end, tuple(fields)) for (start, end), fields in places.items()])


def _without_overlap(marks: list[Mark]) -> list[Mark]:
    kept: list[Mark] = []
    end = 0
    # A sweep in order: a mark that overlaps the one before it wins only when it is longer.
    for mark in sorted(marks, key=lambda m: (m.start, m.start - m.end)):
        if mark.start >= end:
            kept.append(mark)
        elif mark.end - mark.start > kept[-1].end - kept[-1].start:
            kept[-1] = mark
        end = kept[-1].end
    return kept


def highlight(page: Page, language: Language = "en", *, colours: bool = True) -> Text:
    """The text of a page with its values marked.

    Args:
        page: a record with its text.
        language: language of the labels.
        colours: mark by colour; else by brackets that survive a pipe: ⟦45/KH-UBND⟧[number].

    Raises:
        ValueError: when the record is without its text.
    """
    if page.text is None:
        raise ValueError("the record is without its text")
    shown = Text()
    at = 0
    for mark in find_marks(page.evidence):
        shown.append(page.text[at : mark.start])
        names = ", ".join(field_name(field, plan, len(page.plans), language) for field, plan in mark.fields)
        words = page.text[mark.start : mark.end]
        if colours:
            background = colour(mark.fields[0][0])
            shown.append(words, f"black on {background}")
            shown.append(f"[{names}]", f"italic {background}")
        else:
            shown.append(f"⟦{words}⟧[{names}]")
        at = mark.end
    return shown.append(page.text[at:])


def field_name(field: str, plan: int | None, plans: int, language: Language = "en") -> str:
    """The label of a field of a plan (by its position); on a page with several ``plans`` it says of which."""
    name = label(field, language)
    return name if plan is None or plans < 2 else f"{name} {plan + 1}"
