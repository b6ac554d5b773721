"""What keeps two sightings apart: values that one document cannot have both."""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from pipeline.registry.identity.keys import NumberKey, same_issuer
from pipeline.registry.identity.traits import MERGER, Traits, days_between

_TERRITORIES = ("central", "province", "district", "commune")
# A Party body counts its documents from its congress, so that a number can recur within the year of one.
_PARTY_DAYS = 45
_BEFORE_DAYS = 1  # a page that is dated by another clock
_ALIKE = 80
_VERY_ALIKE = 90
_UNLIKE = 50
_WORDS = 4
_YEAR = re.compile(r"\bnam ((?:19|20)\d\d)\b")
_NEW_YEAR = ("01", "02")  # months in which the old year is still written
_RESTART = "2025-07-01"  # the merged provinces and communes count their documents from this day on


def same_number(one: NumberKey, other: NumberKey) -> bool:
    """Whether two numbers can be one: equal, or one is the bare serial of the other."""
    return one == other or (bool(one and other) and min(len(one), len(other)) == 1 and one[0] == other[0])


def same_province(one: Traits, other: Traits) -> bool:
    """Whether both are known and of one province: the same before July 2025 or, of later documents, the same since."""
    if not (one.province and other.province):
        return False
    if one.province == other.province:
        return True
    late = max(one.issued, other.issued) >= MERGER
    return late and bool(one.province_2025) and one.province_2025 == other.province_2025


def same_issue(one: Traits, other: Traits) -> bool:
    """Whether the dates of issue are known and agree as far as both are printed."""
    if not (one.issued and other.issued):
        return False
    short = min(len(one.issued), len(other.issued))
    return one.issued[:short] == other.issued[:short]


def same_day(one: Traits, other: Traits) -> bool:
    """Whether both give the same full date of issue."""
    return len(one.issued) == 10 and one.issued == other.issued


def contradiction(one: Traits, other: Traits) -> str | None:
    """Why two sightings cannot be one document; None when nothing speaks against it.

    An issuer that differs is none where number, day and province agree: articles name the wrong body of a province
    more often than a province gives one number twice in a day.
    """
    if one.number and other.number and not (same_number(one.number, other.number) or _anagrams(one, other)):
        return "the numbers differ"
    if one.province and other.province and not same_province(one, other):
        return "the provinces differ"
    if {one.level, other.level} <= set(_TERRITORIES) and one.level != other.level:
        return "the levels of the issuers differ"
    if one.issued and other.issued:
        if one.year != other.year and not _year_slip(one, other):
            return "the years differ"
        if _restarted_between(one, other):
            return "one was issued before the merger of provinces, one after it"
        if one.year == other.year and not same_issue(one, other) and not _one_slip(one, other):
            return "the dates of issue differ"
    if _for_other_years(one, other):
        return "their subjects name different years"
    if _published_before(one, other) or _published_before(other, one):
        return "one was published before the other was issued"
    if one.issuers and other.issuers and not same_issuer(one.issuers, other.issuers):
        exact = one.has_full_number and one.number == other.number and same_day(one, other)
        if not (exact and same_province(one, other)):
            return "the issuers differ"
    return None


def misprinted(one: Traits, other: Traits) -> bool:
    """Whether two numbers are one with its digits in another order, as all else says: "61/KH-UBND" for "16/KH-UBND"."""
    return _anagrams(one, other) and same_subject(one, other) and disagreement(one, other) is None


def _anagrams(one: Traits, other: Traits) -> bool:
    """Whether numbers of one issuer and day have the same digits."""
    if one.number[1:] != other.number[1:] or sorted(one.number[0]) != sorted(other.number[0]):
        return False
    return same_issue(one, other) and same_issuer(one.issuers, other.issuers)


def _year_slip(one: Traits, other: Traits) -> bool:
    """Whether a page gives a document the year before, as people do in January: all else that dates it agrees."""
    if one.issued[4:] != other.issued[4:] or one.issued[5:7] not in _NEW_YEAR:
        return False
    if abs(int(one.year) - int(other.year)) > 1 or (one.number and other.number and one.number != other.number):
        return False
    alike = same_issuer(one.issuers, other.issuers) and (same_theme(one, other) or same_subject(one, other))
    return alike and len(one.issued) == 10 and same_period(one, other) and not _for_other_years(one, other)


def _for_other_years(one: Traits, other: Traits) -> bool:
    """Whether both subjects say a year that they are for, and not the same."""
    said = [set(_YEAR.findall(traits.subject)) for traits in (one, other)]
    return all(said) and said[0].isdisjoint(said[1])


def _restarted_between(one: Traits, other: Traits) -> bool:
    """Whether the counter of a State body began anew between two days of 2025."""
    if "state" not in (one.system, other.system) or "central" in (one.level, other.level):
        return False
    days = sorted((one.issued, other.issued))
    return len(days[0]) == len(days[1]) == 10 and days[0] < _RESTART <= days[1]


def _one_slip(one: Traits, other: Traits) -> bool:
    """Whether dates of one number may differ by a slip of a writer: State numbers do not recur within a year."""
    if not (one.has_full_number and one.number == other.number):
        return False
    if "party" not in (one.system, other.system):
        return True
    days = days_between(one.issued, other.issued)
    return days is not None and abs(days) <= _PARTY_DAYS


def _published_before(page: Traits, document: Traits) -> bool:
    if page.issued or not page.published or len(document.issued) < 10:
        return False
    days = days_between(document.issued, page.published)
    return days is not None and days < -_BEFORE_DAYS


def disagreement(one: Traits, other: Traits) -> str | None:
    """Why two sightings of which one has no number tell of different things; None when nothing says so."""
    if one.doc_type and other.doc_type and one.doc_type != other.doc_type:
        return "the types differ"
    if one.system and other.system and one.system != other.system:
        return "the systems differ"
    if not (_bound_fits(one.start, other.start) and _bound_fits(one.end, other.end)):
        return "the timeframes differ"
    if one.themes and other.themes and not same_theme(one, other):
        return "the themes differ"
    if one.subject and other.subject and fuzz.token_set_ratio(one.subject, other.subject) < _UNLIKE:
        return "the subjects differ"
    return None


def _bound_fits(one: str, other: str) -> bool:
    """Whether two bounds of timeframes agree as far as both are printed; one that is not printed agrees."""
    short = min(len(one), len(other))
    return one[:short] == other[:short]


def same_end(one: Traits, other: Traits) -> bool:
    """Whether the ends of the timeframes are known and agree."""
    return bool(one.end and other.end) and _bound_fits(one.end, other.end)


def same_period(one: Traits, other: Traits) -> bool:
    """Whether the timeframes are known and agree."""
    return bool(one.start and other.start) and _bound_fits(one.start, other.start) and same_end(one, other)


def same_theme(one: Traits, other: Traits) -> bool:
    """Whether a theme of the one is a theme of the other, a few letters more or less."""
    if not one.themes.isdisjoint(other.themes):
        return True
    return any(fuzz.ratio(a, b) >= _VERY_ALIKE for a in one.themes for b in other.themes)


def same_subject(one: Traits, other: Traits) -> bool:
    """Whether the subjects are known and say the same in much the same words."""
    return bool(one.subject and other.subject) and fuzz.token_sort_ratio(one.subject, other.subject) >= _ALIKE


def related_subject(one: Traits, other: Traits) -> bool:
    """Whether one subject is the other in fewer words."""
    short = min(one.subject, other.subject, key=len)
    return len(short.split()) >= _WORDS and fuzz.token_set_ratio(one.subject, other.subject) >= _VERY_ALIKE
