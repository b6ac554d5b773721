"""Find document numbers in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from extractors.mentions import Mention, positions
from extractors.numbers import patterns as p
from pipeline.segment.view import fold, plain_marks

Family = Literal["state", "state_year", "letter", "party", "bare", "blank"]
_LOOK_BACK = 60
_ABOUT = re.compile(r"V/v\s")


_CENTRAL_SUFFIXES = (("TTg",), ("CP",), ("TW",), ("VPCP",))


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """A document number (số, ký hiệu).

    ``number`` is the number as printed without blanks, with plain dashes (and a lost Đ restored); None when its digits
    are blank on the page.
    ``segments`` are the parts of the suffix after the type. ``noun`` is the word for the type that stands before it.
    """

    number: str | None
    family: Family
    doc_type: str | None = None
    abbreviation: str | None = None
    segments: tuple[str, ...] = ()
    year: int | None = None
    noun: str | None = None
    cued: bool = False

    @property
    def is_central(self) -> bool:
        """Whether the suffix is that of the Prime Minister, the Government, its Office or a Party committee above."""
        return self.segments[:1] in _CENTRAL_SUFFIXES


def find_numbers(text: str) -> list[Mention[DocumentNumber]]:
    """All document numbers of a text, in order.

    Args:
        text: NFC text.
    """
    view, folded = plain_marks(text), fold(text)
    found = list(_full_numbers(view, folded))
    taken = positions(found)
    for mention in (*_bare_numbers(folded), *_blank_numbers(view, folded)):
        if taken.isdisjoint(range(mention.start, mention.end)):
            found.append(mention)
    return sorted(found, key=lambda m: m.start)


def _full_numbers(view: str, folded: str) -> Iterator[Mention[DocumentNumber]]:
    done = 0
    for match in p.START.finditer(view, view=folded):
        if match.start(1) < done:
            continue
        parsed = _parse(view, folded, match.start(1), match.end(1))
        if parsed:
            done = parsed.end
            yield parsed


def _parse(view: str, folded: str, start: int, digits_end: int) -> Mention[DocumentNumber] | None:
    cued = bool(p.CUE.search(folded, max(0, start - 8), start))
    year_match = p.YEAR.match(view, digits_end)
    at = year_match.end() if year_match else digits_end
    separator = p.FIRST_SEPARATOR.match(view, at)
    if not separator:
        return None
    mark = separator[1] or " "
    segments, marks, end = _segments(view, separator.end())
    if not segments:
        return None
    if segments[0] == "Q" and len(segments) > 1 and _is_body(segments[1]):
        segments[0] = "QĐ"  # some PDF and .doc files lose the letter Đ: "1470/Q -TTg"
    is_type = fold(segments[0]) in p.type_names()
    noun = _noun(folded, start)
    cued = cued or (noun is not None and noun not in p.LOOSE_NOUNS and bool(p.DATED.match(folded, end)))
    if not _plausible(segments, mark, is_type, cued, year_match is not None):
        return None
    digits = view[start:digits_end]
    year = int(year_match[1]) if year_match else None
    head = f"{digits}/{year}" if year else digits
    if mark == " ":  # "298 KH/TWĐTN" is the Party's form, "298 KH-UBND" the State's
        mark = "-" if marks[0] == "/" else "/"
    if mark == "/" and marks == ["/"] and is_type and year is None:
        marks = ["-"]  # "733/QĐ/TTg" is a slip for "733/QĐ-TTg"; joint forms and those of before 2005 stay as printed
    number = head + mark + _joined(segments, marks)
    family = _family(segments, marks, mark, is_type, year)
    abbreviation = (
        segments[0]
        if (is_type and len(segments) > 1) or (is_type and family == "state" and not _is_body(segments[0]))
        else None
    )
    doc_type = _doc_type(noun, abbreviation, family, segments)
    rest = segments[1:] if abbreviation else segments
    value = DocumentNumber(number, family, doc_type, abbreviation, tuple(rest), year, noun, cued)
    return Mention(start, end, value, f"number.{family}")


def _family(segments: list[str], marks: list[str], mark: str, is_type: bool, year: int | None) -> Family:
    if year:
        return "state_year"
    if mark == "-" and (is_type or len(marks) > 1):
        return "party"
    return "state" if is_type or p.CONGRESS.match(segments[0]) else "letter"


def _joined(segments: list[str], marks: list[str]) -> str:
    return segments[0] + "".join(mark + segment for mark, segment in zip(marks, segments[1:], strict=True))


def _segments(view: str, at: int) -> tuple[list[str], list[str], int]:
    """The parts of the suffix from ``at``, the marks between them, and where it ends."""
    pattern = p.segment_pattern()
    segments: list[str] = []
    marks: list[str] = []
    end = at
    mark = ""
    while len(segments) < 6:
        match = pattern.match(view, at)
        glued = (
            match is not None and view[match.end() : match.end() + 1].isalpha() and not _ABOUT.match(view, match.end())
        )
        if not match or (glued and not segments):
            break
        if segments:
            marks.append(mark)
        segments.append(match.group())
        end = match.end()
        separator = p.SEPARATOR.match(view, end)
        if not separator:
            unit = p.BLANK_UNIT.match(view, end) if len(segments) == 1 and _is_body(segments[0]) else None
            return ([*segments, unit[1]], [*marks, "-"], unit.end()) if unit else (segments, marks, end)
        spaced = bool(separator[1] or separator[3])
        following = pattern.match(view, separator.end())
        if separator.group() == ". " or not following:  # "… số 12-CT/TU. UBND tỉnh …": the next sentence
            break
        known = _is_known(following.group()) or p.ROMAN_UNIT.match(view, following.start())
        if spaced and not (known or p.SUFFIX_ENDS.match(view, following.end())):
            break
        mark, at = separator[2], separator.end()
    return segments, marks, end


def _is_body(segment: str) -> bool:
    return fold(segment) in p.body_abbreviations()


def _is_known(segment: str) -> bool:
    return _is_body(segment) or segment in p.UNITS or fold(segment) in p.type_names()


def _plausible(segments: list[str], mark: str, is_type: bool, cued: bool, has_year: bool) -> bool:
    if mark == " ":
        return is_type and len(segments) > 1 and (cued or _is_body(segments[1]))
    if has_year:
        return is_type or bool(p.CONGRESS.match(segments[0])) or len(segments) > 1
    if mark == "-":
        return len(segments) > 1 if is_type else cued and (_is_body(segments[0]) or _is_suffix(segments))
    if len(segments) > 1:
        return True
    letters = sum(c.isalpha() for c in segments[0])
    return _is_body(segments[0]) or (cued and letters >= 2) or (is_type and cued)


def _is_suffix(segments: list[str]) -> bool:
    """Abbreviations that no table knows, joined as in a suffix: "văn bản số 52-HKN/BVĐ"."""
    return len(segments) > 1 and all(len(segment) > 1 and segment.isalpha() for segment in segments)


def _noun(folded: str, start: int) -> str | None:
    match = p.noun_pattern().search(folded, max(0, start - _LOOK_BACK), start)
    return match[1] if match else None


def _doc_type(noun: str | None, abbreviation: str | None, family: Family, segments: list[str]) -> str | None:
    """The noun beside the number wins; a loose noun or none leaves it to the suffix (domain: type abbreviations)."""
    if noun and noun not in p.LOOSE_NOUNS:
        return p.noun_names().get(noun)
    if p.CONGRESS.match(segments[0]):
        return None
    if abbreviation:
        return p.type_names().get(fold(abbreviation))
    return "Công văn" if family == "letter" else None


def _bare_numbers(folded: str) -> Iterator[Mention[DocumentNumber]]:
    for match in p.BARE_AFTER_CUE.finditer(folded):
        noun = _noun(folded, match.start(1))
        if noun in p.LOOSE_NOUNS and p.OF_SOMEBODY.match(folded, match.end()) is None:
            continue
        if noun and not p.PART_OF_A_DATE.match(folded, match.end()):
            year = int(match["year"]) if match["year"] else None
            value = DocumentNumber(match[1], "bare", p.noun_names().get(noun), year=year, noun=noun, cued=True)
            yield Mention(match.start(1), match.end(1), value, "number.bare")
    for match in p.BARE_WITHOUT_CUE.finditer(folded):
        value = DocumentNumber(match[2], "bare", p.noun_names().get(match[1]), noun=match[1])
        yield Mention(match.start(2), match.end(2), value, "number.bare")


def _blank_numbers(view: str, folded: str) -> Iterator[Mention[DocumentNumber]]:
    """A number whose digits are missing: no number, but its type and body are evidence."""
    for match in p.BLANK_NUMBER.finditer(view, view=folded):
        segments, _, end = _segments(view, match.end() + 1 + (view[match.end() + 1 : match.end() + 2] == " "))
        if (
            len(segments) < 2
            or view[end : end + 1].isalpha()
            or (fold(segments[0]) not in p.type_names() and not _is_body(segments[0]))
        ):
            continue
        abbreviation = segments[0] if fold(segments[0]) in p.type_names() else None
        noun = _noun(folded, match.start())
        family: Family = "letter" if abbreviation is None else "state"
        rest = segments[1:] if abbreviation else segments
        value = DocumentNumber(
            None, "blank", _doc_type(noun, abbreviation, family, segments), abbreviation, tuple(rest), None, noun
        )
        yield Mention(match.start(), end, value, "number.blank")
