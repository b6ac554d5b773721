"""A page cut into what stays and what is exchanged: days, figures, numbers of documents, places, bodies, people."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from benchmarks.portals.around import slug
from extractors.gazetteer import load
from extractors.mentions import Taken

WORDS = tomllib.loads((Path(__file__).parent / "words.toml").read_text(encoding="utf-8"))
FAMILIES: list[str] = WORDS["families"].split("|")
BODIES: list[list[str]] = [row.split("|") for row in WORDS["bodies"]]
# Those of the years from 1997 to 2025, from which nearly all pages are.
PROVINCES = [one.name for one in load().provinces.values() if one.kind == "tỉnh" and one.valid_to in ("", "2025-07-01")]
LONG = 60  # characters; a text node from here on is prose and no entry of a menu
PARAGRAPH = 150  # characters; after a paragraph from here on a sentence may be put


class Slot(NamedTuple):
    """A value that is exchanged: its kind and how the page prints it. One of kind "insert" is a place for more."""

    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Prose:
    """A title or a stretch of running text, which a page of another matter has in other words."""

    kind: str
    parts: tuple[str | Slot, ...]


Part = str | Slot | Prose
INSERT = Slot("insert", "")

_CAPITAL = "[A-ZĐ" + "".join(c for c in map(chr, range(0xC0, 0x1EFA)) if c.isupper()) + "]"
_NAME = rf"{_CAPITAL}[^\W\d_A-Z]+"
# In order of precedence; names of places and bodies come before all of them.
_PATTERNS = (
    ("person", re.compile(rf"\b(?:{'|'.join(FAMILIES)})(?: {_NAME}){{1,3}}(?! {_CAPITAL})")),
    ("iso", re.compile(r"(?<![\d-])(?:19|20)\d\d-\d\d-\d\d(?![\d-])")),
    ("date", re.compile(r"(?<![\d/])\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d\d(?!\d)")),
    ("date", re.compile(r"\d{1,2} tháng \d{1,2} năm (?:19|20)\d\d")),
    ("date", re.compile(r"(?:(?<=[Nn]gày )|(?<=[Ss]áng )|(?<=[Cc]hiều ))\d{1,2}/\d{1,2}(?![/\d])")),
    ("time", re.compile(r"(?<!\d)\d{1,2}[:g]\d{2}(?:[:]\d{2})?(?!\d)")),
    ("number", re.compile(r"(?<![\w/.-])\d{1,5}(?=\s?(?:/\d{4})?[/-][A-ZĐ])")),
    ("year", re.compile(r"(?<![\d.,])20[0-3]\d(?![\d.,]*\d)")),
    ("count", re.compile(r"(?<![\w/=&#.,:-])(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+|\d{2,})(?! ngày\b|[\w/:-])")),
)
_MARKUP = re.compile(r"<script\b.*?</script>|<style\b.*?</style>|<!--.*?-->|<[^>]*>|&#?\w+;", re.DOTALL | re.IGNORECASE)
_TOLD = re.compile(r'<(?:meta|link)\b|<script\b[^>]*"application/ld\+json"', re.IGNORECASE)


def cut_text(text: str) -> list[Part]:
    """A plain text, with a place for a further sentence after each paragraph."""
    parts: list[Part] = []
    for line in text.splitlines(keepends=True):
        bare = line.rstrip()
        parts += _slots(bare)
        if len(bare) >= PARAGRAPH and bare.endswith("."):
            parts.append(INSERT)
        parts.append(line[len(bare) :])
    return joined(parts)


def cut_html(page: str, title: str | None = None) -> list[Part]:
    """An HTML page; of its markup only what metadata tell is exchanged.

    Args:
        page: the page.
        title: its headline; other pages get another wherever it stands.
    """
    parts: list[Part] = []
    at = 0
    for markup in _MARKUP.finditer(page):
        parts += _node(page[at : markup.start()], title)
        told = _TOLD.match(markup.group())
        parts += _titled(markup.group(), title) if told else [markup.group()]
        at = markup.end()
    return joined([*parts, *_node(page[at:], title)])


def joined(parts: Iterable[Part]) -> list[Part]:
    """The parts with neighbouring strings made one."""
    merged: list[Part] = []
    for part in parts:
        if isinstance(part, str) and merged and isinstance(merged[-1], str):
            merged[-1] += part
        elif part != "":
            merged.append(part)
    return merged


def _node(text: str, title: str | None) -> list[Part]:
    if title is not None and title in text:
        return _titled(text, title)
    bare = text.rstrip()
    if len(bare) < LONG:
        return [*_slots(text)]
    more = [INSERT] if len(bare) >= PARAGRAPH and bare.endswith(".") else []
    return [Prose("prose", (*_slots(bare),)), *more, text[len(bare) :]]


def _titled(text: str, title: str | None) -> list[Part]:
    if not title:
        return [*_slots(text)]
    parts: list[Part] = []
    for i, piece in enumerate(text.split(title)):
        parts += [*([Prose("title", (*_slots(title),))] if i else []), *_slots(piece)]
    return parts


def _slots(text: str) -> Iterator[str | Slot]:
    """The text as what stays and slots, in order."""
    if len(text) < 2:
        yield text
        return
    taken, found = Taken(len(text)), []
    for start, end, kind in (*_names(text), *_matches(text)):
        if taken.is_free(start, end):
            taken.take(start, end)
            found.append((start, end, kind))
    at = 0
    for start, end, kind in sorted(found):
        yield text[at:start]
        yield Slot(kind, text[start:end])
        at = end
    yield text[at:]


def _matches(text: str) -> Iterator[tuple[int, int, str]]:
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            yield *match.span(), kind


def _names(text: str) -> Iterator[tuple[int, int, str]]:
    automaton, kinds = _automaton()
    for index, start, end in automaton.find_matches_as_indexes(text):
        if not (text[start - 1 : start].isalnum() and start) and not text[end : end + 1].isalnum():
            yield start, end, kinds[index]


@cache
def _automaton() -> tuple[AhoCorasick, list[str]]:
    """Provinces as printed, in capitals and in host names; districts with their kind; bodies."""
    kinds: dict[str, str] = {}
    for name in PROVINCES:
        kinds |= {name: "province", name.upper(): "PROVINCE", f"{host(name)}.gov.vn": "host"}
    for district in load().districts:
        kinds[f"{district.kind} {district.name}"] = "district"
    for row in BODIES:
        kinds |= dict.fromkeys(row, "body")
    return AhoCorasick(list(kinds), matchkind=MatchKind.LeftmostLongest), list(kinds.values())


def host(province: str) -> str:
    """A province as the first label of its host name."""
    return slug(province).replace("-", "")
