"""The documents that a plan cites, with issuer and relation."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection
from dataclasses import replace

from extractors.mentions import Mention
from extractors.references.values import Citation
from pipeline.assemble.announced import date_before, governing_body
from pipeline.assemble.context import Context
from pipeline.assemble.issuer import full_issuer, level_of
from pipeline.assemble.own import Own
from pipeline.assemble.territory import Territory
from pipeline.model import Reference, Relation
from pipeline.segment.layout import Block

_RELATIONS: frozenset[str] = frozenset(
    {"basis", "implements", "replaces", "amends", "extends", "forwards", "annexed", "cites"}
)
_HEADING_CHARS = 20
_RANK = ("replaces", "amends", "extends", "forwards", "annexed", "basis", "implements", "cites")


def choose_references(ctx: Context, owns: list[Own], territory: Territory | None, field: str) -> list[Reference]:
    """All numbered documents but the page's own, once each, with evidence under ``field``[i]."""
    own_numbers = {_key(own.number.value.number) for own in owns if own.number}
    chosen: dict[str, tuple[Mention[Citation], Reference]] = {}
    for mention in ctx.citations:
        number = mention.value.number
        if number is None or number.value.number is None or _key(number.value.number) in own_numbers:
            continue
        reference = _reference(ctx, mention, own_numbers, territory)
        key = _key(number.value.number)
        chosen[key] = (chosen[key][0], _merged(chosen[key][1], reference)) if key in chosen else (mention, reference)
    references = []
    for i, (mention, reference) in enumerate(chosen.values()):
        number = mention.value.number
        if number is not None:
            ctx.book.read(f"{field}[{i}].number", number.start, number.end, number.rule)
        if mention.value.date is not None:
            ctx.book.read(
                f"{field}[{i}].issued", mention.value.date.start, mention.value.date.end, mention.value.date.rule
            )
        references.append(reference)
    return references


def _key(number: str | None) -> str:
    """Titles in capitals print "19/CT-TTG" for "19/CT-TTg": one document."""
    return (number or "").casefold()


def _reference(
    ctx: Context, mention: Mention[Citation], own_numbers: Collection[str], territory: Territory | None
) -> Reference:
    citation = mention.value
    number = citation.number
    assert number is not None
    issuer = None
    date = citation.date
    if date is None and citation.verb is not None:
        date = date_before(ctx, governing_body(ctx, citation.verb[0]), citation.verb[0])
    issued = date.value.iso if date else None
    if citation.issuer is not None:
        body = citation.issuer.value
        own_territory = territory if level_of(body) == "province" else None
        if body.place is not None and body.place.code and territory is not None:
            own_territory = replace(territory, code=body.place.code)
        issuer = full_issuer(body, own_territory, issued)
    block = ctx.block_at(mention.start)
    relation: Relation = citation.frame if citation.frame in _RELATIONS else "cites"  # type: ignore[assignment]
    in_title = citation.inside is not None and _key(citation.inside.value.number) not in own_numbers
    if in_title:
        relation = "cites"
    elif block is not None and relation == "cites" and _under_bases(ctx, block):
        relation = "basis"
    return Reference(number.value.number, citation.doc_type, issued, issuer, relation)


def _under_bases(ctx: Context, block: Block) -> bool:
    """The block stands in a section "I. CĂN CỨ …"."""
    index = bisect_right(ctx.sections, block.start, key=lambda section: section.start) - 1
    return index >= 0 and "căn cứ" in ctx.folded[(at := ctx.sections[index].start) : at + _HEADING_CHARS]


def _small_letters(number: str) -> int:
    return sum(c.islower() for c in number)


def _merged(kept: Reference, other: Reference) -> Reference:
    return Reference(
        max(kept.number, other.number, key=_small_letters) if kept.number and other.number else kept.number,
        kept.doc_type or other.doc_type,
        max(kept.issued or "", other.issued or "", key=len) or None,  # the day says more than the year
        kept.issuer or other.issuer,
        min(kept.relation, other.relation, key=_RANK.index),
    )
