"""What speaks for two sightings being one document, from the key of a document down to pages without a number."""

from __future__ import annotations

from typing import NamedTuple

from pipeline.registry.identity.contradictions import (
    contradiction,
    disagreement,
    misprinted,
    related_subject,
    same_day,
    same_end,
    same_period,
    same_province,
    same_subject,
    same_theme,
)
from pipeline.registry.identity.keys import is_ambiguous, same_issuer
from pipeline.registry.identity.traits import Traits, days_between
from pipeline.registry.sketch import likeness

REPRINT = 0.6
_SOON, _LATE = 10, 120  # days from issue to a page that tells of it
_TOGETHER = 7  # days between two pages about something new


class Evidence(NamedTuple):
    """Why two sightings are one document.

    Attributes:
        strength: the weaker evidence gives way to the stronger: 3 the key, 2 a number and what leaves no other, 1 the
            agreement of all else.
        rule: id of the rule.
        detail: in words.
    """

    strength: int
    rule: str
    detail: str


def evidence(one: Traits, other: Traits) -> Evidence | None:
    """What speaks for two sightings being one document; None when it is not enough, or something speaks against it."""
    if one.id.page == other.id.page or contradiction(one, other) is not None:
        return None
    if one.number and other.number:
        return _numbered(one, other)
    return _unnumbered(one, other)


def _numbered(one: Traits, other: Traits) -> Evidence | None:
    number = "/".join(one.number if one.has_full_number else other.number)
    if one.number[0] != other.number[0]:
        said = f"the numbers have the same digits as {number}; all else agrees"
        return Evidence(1, "number-misprinted", said) if misprinted(one, other) else None
    whole = one.has_full_number and one.number == other.number
    if not whole and (one.doc_type != other.doc_type or not one.doc_type):
        return None
    issuer = same_issuer(one.issuers, other.issuers)
    if one.year and one.year == other.year:
        if issuer and (_placed_alike(one, other) or same_day(one, other)):
            return Evidence(3, "number-issuer-year", f"number {number}, issuer and year {one.year} agree")
        if whole and same_province(one, other):
            return Evidence(2, "number-province-year", f"number {number}, province and year {one.year} agree")
        if whole and same_day(one, other) and (issuer or not (one.issuers and other.issuers)):
            return Evidence(2, "number-day", f"number {number} and day of issue {one.issued} agree")
        return None
    placed = (issuer and _placed_alike(one, other)) or (whole and same_province(one, other))
    if placed and _close(one, other, _LATE):
        return Evidence(2, "number-place-time", f"number {number} and issuer agree; published soon after the issue")
    if placed and (same_theme(one, other) or same_subject(one, other)) and not disagreement(one, other):
        return Evidence(2, "number-place-theme", f"number {number}, issuer and theme or subject agree")
    return None


def _placed_alike(one: Traits, other: Traits) -> bool:
    """Whether issuers that can be one are in one place, or have a name in common that no other place has."""
    if same_province(one, other):
        return True
    return any(not is_ambiguous(name) for name in one.issuers & other.issuers)


def _close(one: Traits, other: Traits, most: int) -> bool:
    """Whether the times fit: a page soon after the issue, or two pages soon after one another."""
    if one.issued and other.issued:
        return same_day(one, other)
    if one.issued or other.issued:
        document, page = (one, other) if one.issued else (other, one)
        days = days_between(document.issued, page.published)
        return days is not None and -1 <= days <= most
    days = days_between(one.published, other.published)
    return days is not None and abs(days) <= min(most, 2 * _TOGETHER + most // 3)


def _unnumbered(one: Traits, other: Traits) -> Evidence | None:
    if disagreement(one, other) is not None:
        return None
    issuer = same_issuer(one.issuers, other.issuers) and _placed_alike(one, other)
    theme, subject = same_theme(one, other), same_subject(one, other)
    if one.sketch and other.sketch and (alike := likeness(one.sketch, other.sketch)) >= REPRINT:
        if issuer or not (one.issuers and other.issuers):
            return Evidence(2, "same-text", f"the texts are alike ({alike:.0%} of their runs of words)")
        return None
    if not issuer:
        return None
    return _agreement(one, other, theme, subject)


def _agreement(one: Traits, other: Traits, theme: bool, subject: bool) -> Evidence | None:
    """What a page without a number and another one of the same issuer have in common."""
    period = same_period(one, other)
    agreeing = [name for name, agrees in (("theme", theme), ("subject", subject), ("timeframe", period)) if agrees]
    said = " and ".join(agreeing)
    if same_day(one, other) and (theme or subject or (period and related_subject(one, other))):
        return Evidence(1, "issuer-day-theme", f"issuer, day of issue {one.issued} and {said} agree")
    if len(agreeing) >= 2 and _close(one, other, _SOON):
        return Evidence(1, "issuer-time-theme", f"issuer, {said} agree; published within days")
    if subject and not (one.themes or other.themes) and _close(one, other, _SOON):
        return Evidence(
            1, "issuer-time-subject", "issuer and subject agree, and neither has a theme; published within days"
        )
    if theme and subject and same_end(one, other) and _close(one, other, _LATE):
        return Evidence(
            1, "issuer-end-theme", f"issuer, {said} and end of the timeframe agree; published within months"
        )
    if subject and period and (theme or not (one.themes or other.themes)) and not (_timed(one) and _timed(other)):
        return Evidence(1, "issuer-period-theme", f"issuer, {said} agree; one page has no date")
    return None


def _timed(traits: Traits) -> bool:
    """Whether a page tells when the document was issued, or when the page appeared."""
    return bool(traits.issued or traits.published)
