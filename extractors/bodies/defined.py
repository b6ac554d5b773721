"""Bodies named by a short form that the text defines ("Ban Chỉ đạo … tỉnh (sau đây gọi tắt là Ban Chỉ đạo)")."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from extractors.bodies.patterns import HEADS, OWN_LEVEL
from extractors.bodies.values import BodyName
from extractors.definitions.values import Definition
from extractors.mentions import Mention, Taken
from extractors.provinces.find import find_places
from pipeline.segment.view import fold, trim

_MAX_SHORT_FORMS = 30
# "các Sở", "Ban Chỉ đạo cấp huyện", "Hội đồng Nhân dân": other bodies than the one defined.
_PLURAL = re.compile(r"\b(?:các|mỗi|từng|những)\s$")
_OTHER = re.compile(r"\s(?:cấp|các|huyện|xã|phường|quận|trung ương|thẩm định|nghĩa vụ)\b|,\s(?:ban|ngành)\b")
_HEAD = re.compile(rf"(?:{'|'.join(sorted(HEADS.split('|'), key=len, reverse=True))})\b")


def with_definitions(
    text: str, bodies: Sequence[Mention[BodyName]], definitions: Sequence[Mention[Definition]]
) -> list[Mention[BodyName]]:
    """The bodies of a text with those that a short form names, each with the name that the short form stands for.

    Args:
        text: NFC text.
        bodies: the bodies as their names are printed.
        definitions: the short forms that the text defines.
    """
    folded, taken = fold(text), Taken(len(text))
    starts = [b.start for b in bodies]
    named: dict[str, list[tuple[int, BodyName]]] = {}
    found: list[Mention[BodyName]] = []
    for definition in definitions:
        if definition.value.kind == "body":
            index = bisect_right(starts, definition.value.meaning[0]) - 1
            full = _full(text, definition.value, bodies[index] if index >= 0 else None)
            named.setdefault(fold(definition.value.short), []).append((definition.start, full.value))
            if taken.is_free(full.start, full.end):
                found.append(full)
                taken.take(full.start, full.end)
    by_start = {b.start: b for b in bodies}
    covered = Taken(len(text))
    for body in bodies:
        covered.take(body.start + 1, body.end)
    for short, meanings in list(named.items())[:_MAX_SHORT_FORMS]:
        for mention in _short_forms(text, folded, short, meanings, by_start, covered):
            if taken.is_free(mention.start, mention.end):
                found.append(mention)
                taken.take(mention.start, mention.end)
    found += [b for b in bodies if taken.is_free(b.start, b.end)]
    return sorted(found, key=lambda m: m.start)


def _full(text: str, definition: Definition, known: Mention[BodyName] | None) -> Mention[BodyName]:
    """The body in front of its short form, under its whole name; ``known`` is the one read there, if any."""
    start, end = trim(text, *definition.meaning, right=" ,")
    if known is not None and known.end <= start:
        known = None
    if known is not None and known.end >= end:
        return known
    name = " ".join(text[start:end].split())
    place = next((m.value for m in find_places(text[start:end]) if m.end == end - start), None)
    if place is not None:
        name = name[: -len(place.name)].rstrip()
    level = OWN_LEVEL.search(fold(name))
    if level:
        name = name[: level.start()]
    value = known.value if known is not None else BodyName(None, name, _head(name), "any", "other")
    word = (place.word if place else None) or (level[1] if level else None)
    return Mention(start, end, replace(value, id=None, name=name, level_word=word, place=place), "body.defined")


def _head(name: str) -> str:
    match = _HEAD.match(fold(name))
    return match.group().capitalize() if match else ""


def _short_forms(
    text: str,
    folded: str,
    short: str,
    meanings: Sequence[tuple[int, BodyName]],
    by_start: Mapping[int, Mention[BodyName]],
    covered: Taken,
) -> Iterator[Mention[BodyName]]:
    """The places of a short form, each with what the definition in front of it says."""
    words = re.compile(rf"(?<!\w){re.escape(short)}(?!\w)")
    starts = [start for start, _ in meanings]
    for match in words.finditer(folded, starts[0]):
        start, end = match.span()
        known = by_start.get(start)
        same = known is not None and fold(known.value.name) == short
        if (
            not text[start].isupper()
            or not covered.is_free(start, start + 1)
            or (known is not None and known.end > end and not same)
        ):
            continue
        if known is not None and known.end < end:
            continue
        if _PLURAL.search(folded, max(0, start - 10), start) or _OTHER.match(folded, end) or _goes_on(text, end):
            continue
        meaning = meanings[bisect_right(starts, start) - 1][1]
        yield Mention(start, max(end, known.end) if known else end, meaning, "body.defined")


def _goes_on(text: str, end: int) -> bool:
    """A capital behind the short form belongs to a longer name ("Hội đồng Nhân dân")."""
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
