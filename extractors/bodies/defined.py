"""Bodies named by a short form that the text defines ("Ban Chỉ đạo … tỉnh (sau đây gọi tắt là Ban Chỉ đạo)")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.bodies.patterns import HEADS, OWN_LEVEL
from extractors.bodies.values import BodyName
from extractors.definitions.values import Definition
from extractors.mentions import Mention
from extractors.provinces.find import find_places
from pipeline.segment.view import fold, trim

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
    found = list(bodies)
    for definition in definitions:
        if definition.value.kind == "body":
            full = _full(text, definition.value, found)
            named = [full, *_short_forms(text, definition, full.value, found)]
            found = [b for b in found if all(b.end <= m.start or b.start >= m.end for m in named)] + named
    return sorted(found, key=lambda m: m.start)


def _full(text: str, definition: Definition, bodies: Sequence[Mention[BodyName]]) -> Mention[BodyName]:
    """The body in front of its short form, under its whole name."""
    start, end = trim(text, *definition.meaning, right=" ,")
    known = next((b for b in bodies if b.start <= start < b.end), None)
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
    text: str, definition: Mention[Definition], full: BodyName, bodies: Sequence[Mention[BodyName]]
) -> Iterator[Mention[BodyName]]:
    folded, short = fold(text), fold(definition.value.short)
    words = re.compile(rf"(?<!\w){re.escape(short)}(?!\w)".replace(r"\ ", r"\s"))
    by_start = {b.start: b for b in bodies}
    covered = {at for b in bodies for at in range(b.start + 1, b.end)}
    for match in words.finditer(folded, definition.start):
        start, end = match.span()
        known = by_start.get(start)
        same = known is not None and fold(known.value.name) == short
        if not text[start].isupper() or start in covered or (known is not None and known.end > end and not same):
            continue
        if known is not None and known.end < end:
            continue
        if _PLURAL.search(folded, max(0, start - 10), start) or _OTHER.match(folded, end) or _goes_on(text, end):
            continue
        yield Mention(start, max(end, known.end) if known else end, full, "body.defined")


def _goes_on(text: str, end: int) -> bool:
    """A capital behind the short form belongs to a longer name ("Hội đồng Nhân dân")."""
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
