"""What is looked at to say how sure a piece of evidence is."""

from __future__ import annotations

from typing import NamedTuple

from pipeline.confidence.paths import field_of
from pipeline.model import Page


class Sign(NamedTuple):
    """What a piece of evidence has in common with others.

    Attributes:
        field: field of the value, without positions ("agencies.name").
        rule: id of the rule.
        via: for a conclusion, the rules that read what it rests on, joined by "+"; else empty.
        context: kind of the page ("article/report", "official_text"). That it was repaired or announces several
            documents was tried too and told nothing more: docs/explanation/confidence.md.
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
    found: list[Sign] = []
    read_by: list[frozenset[str]] = []  # the rules at the roots of each piece; what it rests on stands before it
    for e in page.evidence:
        if e.inferred_from:
            read_by.append(frozenset().union(*[read_by[position] for position in e.inferred_from]))
            via = "+".join(sorted(read_by[-1]))
        else:
            read_by.append(frozenset((e.rule,)))
            via = ""
        found.append(Sign(field_of(e.field), e.rule, via, context))
    return tuple(found)


def context_of(page: Page) -> str:
    """The kind of a page, of an article with its own kind."""
    return f"{page.kind}/{page.article_kind}" if page.article_kind else page.kind
