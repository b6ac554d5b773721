"""The documents that a plan cites, with issuer and relation."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from extractors.dates.values import PartialDate
from extractors.mentions import Mention
from extractors.numbers.find import DocumentNumber
from extractors.references.values import Citation
from pipeline.assemble.anaphora import FullNumbers, antecedent
from pipeline.assemble.announced_date import date_before
from pipeline.assemble.cited_issuer import cited_name, issuer_of_suffix, joint_issuers_of_suffix, named_issuer
from pipeline.assemble.context import Context
from pipeline.assemble.governing import governing_body
from pipeline.assemble.issuer import level_of
from pipeline.assemble.own import Own
from pipeline.assemble.territory import Territory
from pipeline.model import Reference, Relation
from pipeline.segment.layout import Block

_RELATIONS: frozenset[str] = frozenset(
    {"basis", "implements", "replaces", "amends", "extends", "forwards", "annexed", "cites"}
)
_CARRIED = ("implements", "basis")
_HEADING_CHARS = 20
_NEAR = 3
# Offers of the page round the text: further documents, files, other questions.
_OFFER = (
    r"(?:xem thêm|đọc thêm|tải về|(?:các )?(?:tin|bài|văn bản|câu hỏi)(?: viết)? (?:khác|liên quan|cùng chuyên mục)"
    r"|(?:file|tệp|tài liệu|văn bản) đính kèm)"
)
_OFFERED = re.compile(rf"\W*{_OFFER}\s?:")
_OFFERS_BELOW = re.compile(rf"^[^\w\n]*{_OFFER}[^\w\n]*$", re.MULTILINE | re.IGNORECASE)
_RANK = ("replaces", "amends", "extends", "forwards", "annexed", "basis", "implements", "cites")


@dataclass(frozen=True, slots=True)
class _Cited:
    """A cited document as one place of the page tells of it, with what carries the date and the issuer there."""

    number: Mention[DocumentNumber]
    doc_type: str | None
    relation: Relation
    date: Mention[PartialDate] | None = None
    issuer: str | None = None
    issuer_at: tuple[int, int, str] | None = None

    @property
    def issued(self) -> str:
        return (self.date.value.iso or "") if self.date else ""


def choose_references(ctx: Context, owns: list[Own], territory: Territory | None, field: str) -> list[Reference]:
    """All numbered documents but the page's own, once each, with evidence under ``field``[i]."""
    own_numbers = {_key(own.number.value.number) for own in owns if own.number}
    numbers = [m.value.number for m in ctx.citations if m.value.number is not None]
    full_numbers = FullNumbers([*numbers, *(own.number for own in owns if own.number)])
    below = _OFFERS_BELOW.search(ctx.text)
    chosen: dict[str, _Cited] = {}
    for i, mention in enumerate(ctx.citations):
        number = mention.value.number
        if number is None or number.value.number is None or _is_offered(ctx, mention, below):
            continue
        key = _key(full_numbers.of(number).value.number)
        if key not in own_numbers or _is_of_another(mention.value, key, owns):
            citation = _with_announcement(ctx, mention, ctx.citations[max(0, i - _NEAR) : i])
            cited = _cited(ctx, citation, mention.start, own_numbers, territory)
            chosen[key] = _merged(chosen[key], cited) if key in chosen else cited
    for key, relation in _pointed_to(ctx, owns):
        if key in chosen:
            chosen[key] = _merged(chosen[key], replace(chosen[key], relation=relation))
    return [_reference(ctx, cited, f"{field}[{i}]") for i, cited in enumerate(chosen.values())]


def _is_of_another(citation: Citation, key: str, owns: list[Own]) -> bool:
    """ "Kế hoạch số 78/KH-UBND thực hiện Kế hoạch số 78/KH-UBND của UBND tỉnh": each body counts from one."""
    if citation.issuer is None or citation.frame not in _CARRIED:
        return False
    level = level_of(citation.issuer.value)
    ours = [own.issuer for own in owns if own.number and _key(own.number.value.number) == key]
    return all(issuer is not None and level_of(issuer.value) != level for issuer in ours)


def _is_offered(ctx: Context, mention: Mention[Citation], below: re.Match[str] | None) -> bool:
    """ "Xem thêm: Kế hoạch số …", "Các tin khác" over headlines: the page offers it, the plan does not cite it."""
    if below is not None and below.end() < mention.start and not ctx.layout.official:
        return True
    line = ctx.text.rfind("\n", 0, mention.start) + 1
    return _OFFERED.match(ctx.folded, line, mention.start) is not None


def _key(number: str | None) -> str:
    """Titles in capitals print "19/CT-TTG" for "19/CT-TTg": one document."""
    return (number or "").casefold()


def _cited(
    ctx: Context, citation: Citation, position: int, own_numbers: Collection[str], territory: Territory | None
) -> _Cited:
    number = citation.number
    assert number is not None
    date, issuer = citation.date, named_issuer(ctx, citation)
    if date is None and citation.verb is not None:
        date = date_before(ctx, governing_body(ctx, citation.verb[0]), citation.verb[0])
    issued = date.value.iso if date else None
    relation: Relation = citation.frame if citation.frame in _RELATIONS else "cites"  # type: ignore[assignment]
    block = ctx.block_at(position)
    if citation.inside is not None and _key(citation.inside.value.number) not in own_numbers:
        relation = "cites"
    elif block is not None and relation == "cites" and _under_bases(ctx, block):
        relation = "basis"
    if issuer is None:
        return _Cited(number, citation.doc_type, relation, date)
    name = cited_name(issuer, territory, issued)
    return _Cited(number, citation.doc_type, relation, date, name, (issuer.start, issuer.end, issuer.rule))


def _with_announcement(ctx: Context, mention: Mention[Citation], before: Sequence[Mention[Citation]]) -> Citation:
    """ "Bộ Nội vụ đã có Công văn gửi các tỉnh (Công văn số …)": the number in brackets is what was announced."""
    citation = mention.value
    if citation.verb is not None or citation.issuer is not None or ctx.folded[mention.start - 1 : mention.start] != "(":
        return citation
    start, _ = ctx.sentence_at(mention.start)
    said = (m.value for m in before if m.start >= start and m.value.number is None)
    verb = next((c.verb for c in said if c.frame == "announce" and c.doc_type in (citation.doc_type, None)), None)
    return replace(citation, verb=verb)


def _pointed_to(ctx: Context, owns: list[Own]) -> list[tuple[str, Relation]]:
    """ "Thực hiện Chỉ thị nêu trên": the relation of a document that is named elsewhere."""
    found: list[tuple[str, Relation]] = []
    pointing = {anaphor.start: anaphor for anaphor in ctx.anaphors}
    for mention in ctx.citations:
        if mention.rule != "citation.anaphor":
            continue
        meant = antecedent(ctx, owns, pointing[mention.start]) if mention.start in pointing else None
        if isinstance(meant, Mention) and meant.value.number is not None:
            found.append((_key(meant.value.number.value.number), mention.value.frame))  # type: ignore[arg-type]
    return found


def _under_bases(ctx: Context, block: Block) -> bool:
    """The block stands in a section "I. CĂN CỨ …"."""
    index = bisect_right(ctx.sections, block.start, key=lambda section: section.start) - 1
    return index >= 0 and "căn cứ" in ctx.folded[(at := ctx.sections[index].start) : at + _HEADING_CHARS]


def _merged(kept: _Cited, other: _Cited) -> _Cited:
    named = kept if kept.issuer is not None else other
    return _Cited(
        max(kept.number, other.number, key=_printed_better),
        kept.doc_type or other.doc_type,
        min(kept.relation, other.relation, key=_RANK.index),
        max(kept, other, key=lambda c: len(c.issued)).date,  # the day says more than the year
        named.issuer,
        named.issuer_at,
    )


def _printed_better(number: Mention[DocumentNumber]) -> tuple[bool, int]:
    """The full number rather than a bare one, "19/CT-TTg" rather than "19/CT-TTG"."""
    return number.value.family != "bare", sum(c.islower() for c in number.value.number or "")


def _reference(ctx: Context, cited: _Cited, field: str) -> Reference:
    number = cited.number
    assert number.value.number is not None
    ctx.book.read(f"{field}.number", number.start, number.end, number.rule)
    if cited.date is not None and cited.issued:
        ctx.book.read(f"{field}.issued", cited.date.start, cited.date.end, cited.date.rule)
    issuer = cited.issuer
    joint = joint_issuers_of_suffix(number.value, cited.doc_type)
    if cited.issuer_at is not None and not (joint and issuer in joint.split("; ")):
        ctx.book.read(f"{field}.issuer", *cited.issuer_at)
    else:
        issuer = issuer_of_suffix(number.value, cited.doc_type)
        if issuer is not None:
            ctx.book.read(f"{field}.issuer", number.start, number.end, "issuer.suffix")
    return Reference(number.value.number, cited.doc_type, cited.issued or None, issuer, cited.relation)
