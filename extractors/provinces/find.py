"""Find places in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.mentions import Mention, positions
from extractors.provinces import patterns as p
from extractors.provinces.values import Place
from pipeline.letters import UPPER
from pipeline.segment.view import fold

_LOOK_BACK = 12
# Communes split into parts bear the name of a district and a letter: "Thường Thới Hậu A".
_PART_LETTER = re.compile(r" [A-E](?![\w.)])")
_CAPITALS = re.compile(rf"[{UPPER}]{{2,}}(?: [{UPPER}]+(?![^\W\d_]))*(?![^\W\d_])")


def find_places(text: str) -> list[Mention[Place]]:
    """All places of a text, in order; the level word belongs to the mention.

    Args:
        text: NFC text.
    """
    folded = fold(text)
    found = list(_named(text, folded))
    units = list(_units(text))
    part_of_unit = {at.end() for m in units if (at := p.PART_OF_UNIT.match(text, m.start, m.end))}
    part_of_unit |= positions(m for m in units if m.rule == "place.dashed")
    found = [m for m in found if m.start not in part_of_unit]
    taken = positions(found)
    found.extend(m for m in units if taken.isdisjoint(range(m.start, m.end)))
    dateline = _dateline(text)
    if dateline:
        found.append(dateline)
    return sorted(found, key=lambda m: m.start)


def _named(text: str, folded: str) -> Iterator[Mention[Place]]:
    for name in p.province_finder().find(folded):
        head = p.LEVEL_HEAD.match(folded, name.start, name.end)
        if not text[head.end() if head else name.start].isupper() or p.NOT_A_PLACE_BEFORE.search(
            folded, max(0, name.start - 25), name.start
        ):
            continue
        level = p.LEVEL_WORD.search(folded, max(0, name.start - _LOOK_BACK), name.start)
        word = p.SHORT_LEVELS.get(level[1], level[1]) if level else head[1] if head else None
        place = _choose(name.value, word, text[name.start : name.end])
        if place is None or (place.level != "province" and _PART_LETTER.match(text, name.end)):
            continue
        start = level.start(1) if level else name.start
        yield Mention(start, name.end, place, f"place.{place.level}" if place.clue == "name" else f"place.{place.clue}")


def _choose(places: tuple[Place, ...], word: str | None, printed: str) -> Place | None:
    """What a name stands for after a level word: "thành phố Thanh Hóa" is a city of a province, not the province."""
    if word is None:
        first = places[0]
        if first.level == "province" or first.clue == "seat":
            return first
        return _of_one_province(places) if " " in first.name else None
    levels = p.LEVEL_WORDS[word]
    if levels == ("commune",):
        # The special zones of 2025 are the island districts of before.
        island = next((p for p in places if p.level == "district"), None) if word == "đặc khu" else None
        return Place(_titled(printed), "commune", island.code if island else None, word)
    if word in ("thành phố", "tp", "tp."):
        for place in places:
            if place.level == "province" and place.code in CITY_CODES:
                return _with_word(place, word)
        return _sure([place for place in places if place.level == "district"], word)
    found = _sure([place for place in places if place.level in levels], word)
    if found:
        return found
    if levels == ("district",):
        return Place(_titled(printed), "district", None, word)
    return None


def _sure(places: list[Place], word: str) -> Place | None:
    """The place; its province only where no other province has a place of this name ("huyện Châu Thành" in ten)."""
    return _with_word(_of_one_province(places), word) if places else None


def _of_one_province(places: Sequence[Place]) -> Place:
    """The first place, without its province where places of several provinces bear this name."""
    same = len({place.code for place in places}) == 1
    return places[0] if same else replace(places[0], code=None)


def _with_word(place: Place, word: str) -> Place:
    return Place(place.name, place.level, place.code, word, place.clue)


# Centrally-run cities (thành phố trực thuộc trung ương), Huế since 1 January 2025.
CITY_CODES = frozenset({"01", "31", "46", "48", "79", "92"})


# Only Hồ Chí Minh City numbers its urban districts.
_NUMBERED_CITY = "79"


def _titled(printed: str) -> str:
    printed = " ".join(printed.split())
    return printed.title() if printed.isupper() and len(printed) > 2 else printed


def _units(text: str) -> Iterator[Mention[Place]]:
    found = [(m.start(), m.end(), m[1].lower(), name) for m in p.UNIT.finditer(text) if (name := _in_one_case(m))]
    found = [unit for unit in found if not p.PERIOD_IN_CAPITALS.fullmatch(unit[3])]
    found += [(m.start(), m.end(), p.SHORT_LEVELS[m[1].lower()], m[2]) for m in p.SHORT_UNIT.finditer(text)]
    spelt = {(word, name) for _, _, word, name in found if not name.isupper()}
    for start, last, word, printed in sorted(found):
        name = (_known_inside(word, printed, spelt) if printed.isupper() else None) or printed
        end = text.index(printed, start, last) + len(name)
        dashed = _behind_dash(text, end, word, name)
        if dashed is not None:
            yield Mention(start, dashed[0], dashed[1], "place.dashed")
            continue
        numbered = word == "quận" and name.isdigit()
        yield Mention(
            start,
            end,
            Place(_titled(name), p.LEVEL_WORDS[word][0], _NUMBERED_CITY if numbered else None, word, "unit"),
            "place.unit",
        )


def _behind_dash(text: str, end: int, word: str, name: str) -> tuple[int, Place] | None:
    """ "phường Xuân Hương - Đà Lạt": where the name ends that goes on behind a dash, and the ward."""
    behind, code = p.DASHED_UNITS.get(fold(name), (None, None)) if word == "phường" else (None, None)
    dash = p.BEHIND_DASH.match(text, end) if behind else None
    if dash is None or behind is None or fold(" ".join(dash[1].split())) != fold(behind):
        return None
    return dash.end(), Place(f"{_titled(name)} - {behind}", "commune", code, word, "unit")


def _in_one_case(unit: re.Match[str]) -> str | None:
    """The name behind a level word in capitals: what goes on in small letters is something else."""
    word, printed = unit[1], unit[2]
    if not word.isupper() or printed.isupper():
        return printed
    capitals = _CAPITALS.match(printed)
    if capitals is not None:
        return capitals.group()  # "XÃ NINH QUANG Độc lập": the motto of the other column
    return None if unit[0][len(word)] == "\n" else printed  # "TM. UBND HUYỆN" over the name of the person


def _known_inside(word: str, capitals: str, spelt: set[tuple[str, str]]) -> str | None:
    """In a line in capitals the words behind a name look like a part of it; elsewhere the page tells where it ends."""
    words = capitals.split(" ")
    parts = (" ".join(words[:count]) for count in range(len(words) - 1, 0, -1))
    whole = (word, capitals.title()) in spelt
    return None if whole else next((part for part in parts if (word, part.title()) in spelt), None)


def _dateline(text: str) -> Mention[Place] | None:
    """A paper's code at the head of a paragraph: "(NTO) Ngày ..."."""
    at = 0
    for line in text.split("\n")[:12]:
        match = p.dateline().match(line)
        if match and (match["open"] or len(match["code"]) > 2):  # "CT - " and "QT - " begin other things, too
            code = match["code"]
            place = Place(code, "province", p.datelines()[code], None, "dateline")
            return Mention(at + match.start("code"), at + match.end("code"), place, "place.dateline")
        at += len(line) + 1
    return None
