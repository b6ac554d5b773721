"""The document that a web address names: law portals build the last part of their addresses from type, number, year and
province ("ke-hoach-87-kh-ubnd-2031-trong-tre-ha-nam-123456.html")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from extractors.gazetteer import derived, load
from extractors.numbers.patterns import UNITS
from pipeline.segment.view import bare

_LAST_ID = re.compile(r"(?:[-_]p?(?!(?:19|20)\d\d\b)\d{3,})?(?:\.(?:html?|aspx))?$")
_NUMBER = re.compile(r"(?:so-)?(?P<digits>\d{1,5})-?(?P<rest>[a-z][a-z0-9-]*|\d{4}-[a-z][a-z0-9-]*)")
# The year of issue stands right behind the number, or closes "ban-hanh-tinh-ha-nam-nam-2031"; others are of the matter.
_YEAR = re.compile(r"^(?:nam-)?((?:19|20)\d\d)(?=-|$)|^ban-hanh-.*-nam-((?:19|20)\d\d)$")
_MAX_PROVINCE_WORDS = 4
_PARTY_BODIES = frozenset({"TU", "TW", "HU", "ĐU", "QU"})


@dataclass(frozen=True, slots=True)
class SlugDocument:
    """What an address says of a document; a part that it does not say is None.

    ``number`` as a document prints it, None when the body of its suffix is not known; ``province`` is the GSO code.
    """

    doc_type: str
    digits: str
    number: str | None
    year: int | None
    province: str | None


def slug_document(url: str) -> SlugDocument | None:
    """The document that the last part of an address names.

    Args:
        url: an address, with or without scheme; what follows "?" and "#" is not read.

    Returns:
        The document, or None when the part does not begin with a type and a number.
    """
    slug = _slug(url)
    for words, name in _types():
        if not slug.startswith(f"{words}-"):
            continue
        match = _NUMBER.match(slug, len(words) + 1)
        if not match:
            return None
        digits, year, rest = _year_first(match["digits"], match["rest"])
        suffix = _suffix(rest)
        if suffix is None:
            return None
        abbreviation, body, unit, tail = suffix
        printed = _YEAR.match(tail)
        if printed and year is None:
            year = int(printed[1] or printed[2])
        whole = abbreviation is not None or unit is not None or printed is not None
        number = _number(digits, abbreviation, body, unit) if whole else None
        return SlugDocument(name, match["digits"], number, year, _province(tail))
    return None


def _slug(url: str) -> str:
    try:
        path = urlsplit(url if "//" in url else f"//{url}").path
    except ValueError:  # "http://[": not an address
        return ""
    last = unquote(path.rstrip("/").rsplit("/", 1)[-1])
    return _LAST_ID.sub("", bare(last))[:400]


def _year_first(digits: str, rest: str) -> tuple[str, int | None, str]:
    """ "quyet-dinh-12-2031-qd-ubnd": the year of a normative act stands in its number."""
    match = re.match(r"((?:19|20)\d\d)-", rest)
    return (f"{digits}/{match[1]}", int(match[1]), rest[match.end() :]) if match else (digits, None, rest)


def _suffix(rest: str) -> tuple[str | None, str | None, str | None, str] | None:
    """Abbreviation of the type, body and unit of the suffix, and what follows; None when there is no suffix."""
    words = rest.split("-")
    types, bodies = _type_abbreviations(), _body_abbreviations()
    at = 0
    abbreviation = types.get(words[0])
    at += abbreviation is not None
    body = bodies.get(words[at]) if at < len(words) else None
    if abbreviation is None and body is None:
        return None
    at += body is not None
    unit = words[at].upper() if body and at < len(words) and words[at].upper() in _bare_units() else None
    at += unit is not None
    return abbreviation, body, _bare_units()[unit] if unit else None, "-".join(words[at:])


def _number(digits: str, abbreviation: str | None, body: str | None, unit: str | None) -> str | None:
    if body is None:
        return None
    end = f"-{unit}" if unit else ""
    if abbreviation is None:
        return f"{digits}/{body}{end}"
    party = body in _PARTY_BODIES or body.endswith(("TW", "TU"))
    return f"{digits}-{abbreviation}/{body}{end}" if party else f"{digits}/{abbreviation}-{body}{end}"


def _province(tail: str) -> str | None:
    """The province at the end, or behind "tinh" or "thanh-pho"."""
    words = [word for word in tail.split("-") if word]
    table = _provinces()
    for run in _runs(words):
        if run in table:
            return table[run]
    return None


def _runs(words: list[str]) -> Iterator[str]:
    for size in range(min(_MAX_PROVINCE_WORDS, len(words)), 0, -1):
        yield "".join(words[-size:])
    for at, word in enumerate(words):
        if word == "tinh" or words[at : at + 2] == ["thanh", "pho"]:
            start = at + 1 + (word != "tinh")
            for size in range(min(_MAX_PROVINCE_WORDS, len(words) - start), 0, -1):
                yield "".join(words[start : start + size])


@derived
def _provinces() -> dict[str, str]:
    table = {name.text: name.code for name in load().province_names if name.kind == "slug"}
    names = {re.sub(r"[^a-z]", "", bare(row.name)): row.code for row in load().provinces.values()}
    return {**table, **names}


@derived
def _types() -> list[tuple[str, str]]:
    """Types as they stand in addresses, longer ones first."""
    names = {bare(doc_type.name).replace(" ", "-"): doc_type.name for doc_type in load().doc_types}
    return sorted(names.items(), key=lambda row: -len(row[0]))


@derived
def _type_abbreviations() -> dict[str, str]:
    table: dict[str, str] = {}
    for doc_type in load().doc_types:
        for abbreviation in doc_type.abbreviations:
            table.setdefault(bare(abbreviation), abbreviation)
    return table


@derived
def _body_abbreviations() -> dict[str, str]:
    """Abbreviations of bodies without marks; one that would mean two spellings means none."""
    table: dict[str, set[str]] = {"ubnd": {"UBND"}}
    for body in load().bodies.values():
        for abbreviation in body.abbreviations:
            table.setdefault(bare(abbreviation), set()).add(abbreviation)
    return {slug: found.pop() for slug, found in table.items() if len(found) == 1}


@derived
def _bare_units() -> dict[str, str]:
    return {bare(unit).upper(): unit for unit in UNITS}
