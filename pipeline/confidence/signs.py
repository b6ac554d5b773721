"""What is looked at to say how sure a piece of evidence is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.confidence.paths import field_of
from pipeline.model import Evidence, Page


@dataclass(frozen=True, slots=True, order=True)
class Sign:
    """What a piece of evidence has in common with others.

    Attributes:
        field: field of the value, without positions ("agencies.name").
        rule: id of the rule.
        via: for a conclusion, the rules that read what it rests on, joined by "+"; else empty.
        context: kind of the page ("article/report", "official_text"). That it was repaired or announces several
            documents was tried too and told nothing more: docs/confidence.md.
    """

    field: str
    rule: str
    via: str
    context: str

    def is_near(self, other: Sign) -> bool:
        """Whether another sign of the same field has the rule or the context in common, and not all."""
        return (
            self != other and self.field == other.field and (self.rule == other.rule or self.context == other.context)
        )


def signs(page: Page) -> tuple[Sign, ...]:
    """The sign of each piece of evidence of a page, in order."""
    context = context_of(page)
    return tuple(
        Sign(
            field_of(e.field), e.rule, "+".join(sorted(_readers(page.evidence, e))) if e.inferred_from else "", context
        )
        for e in page.evidence
    )


def context_of(page: Page) -> str:
    """The kind of a page, of an article with its own kind."""
    return f"{page.kind}/{page.article_kind}" if page.article_kind else page.kind


def _readers(evidence: Sequence[Evidence], one: Evidence) -> set[str]:
    """The rules at the roots of a conclusion. Sources stand before what rests on them, so this ends."""
    if not one.inferred_from:
        return {one.rule}
    return set().union(*(_readers(evidence, evidence[position]) for position in one.inferred_from))
