"""Stage 4: the mentions of a page to its record."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from extractors.bodies.values import BodyName
from extractors.dates.values import PartialDate, from_iso
from extractors.mentions import attach
from pipeline.assemble.agencies import choose_agencies
from pipeline.assemble.attachments import choose_attachments
from pipeline.assemble.citations import choose_references
from pipeline.assemble.context import Context
from pipeline.assemble.documents import find_own
from pipeline.assemble.issue_date import find_issue_date
from pipeline.assemble.issuer import full_issuer, level_of, system_of
from pipeline.assemble.issuing_body import (
    body_of_suffix,
    issuing_body,
    raised,
    with_named_issuer,
)
from pipeline.assemble.joint import joint_body, joint_issuers
from pipeline.assemble.list_page import teaser_edges
from pipeline.assemble.occasions import choose_occasions
from pipeline.assemble.own import Own
from pipeline.assemble.page import find_campaign, find_kind, find_published, find_title, find_views
from pipeline.assemble.particulars import choose_awards, choose_quotas, choose_words
from pipeline.assemble.people import find_author
from pipeline.assemble.prefilter import may_hold_plan
from pipeline.assemble.recipients import find_recipients
from pipeline.assemble.signers import find_signer
from pipeline.assemble.subject import find_subject
from pipeline.assemble.territory import Territory, find_territory
from pipeline.assemble.themes import choose_themes
from pipeline.assemble.timeframe import choose_timeframe
from pipeline.assemble.year import only_year, printed_year
from pipeline.model import Page, Plan

__all__ = ["Context", "assemble", "assemble_without_plans", "may_hold_plan"]


def assemble(ctx: Context) -> Page:
    """Make the record of a page.

    Args:
        ctx: the page with all mentions.

    Returns:
        The record with its text; every value has evidence.
    """
    return _record(ctx, find_own(ctx))


def assemble_without_plans(ctx: Context) -> Page:
    """Make the record of a page that holds no plan (``may_hold_plan``).

    Args:
        ctx: the page with its layout and without mentions.
    """
    attach(ctx.doc, "numbers", ())
    return _record(ctx, [])


def _record(ctx: Context, owns: list[Own]) -> Page:
    reading = ctx.reading
    title, published, views = find_title(ctx), find_published(ctx), find_views(ctx)
    kind, article_kind = find_kind(ctx, owns)
    author, outlet = find_author(ctx)
    plans = tuple(
        _plan(ctx, part, own, owns, published, f"plans[{i}]")
        for i, (own, part) in enumerate(zip(owns, _parts(ctx, owns), strict=True))
    )
    return Page(
        id=reading.id,
        path=reading.path,
        url=reading.meta.url,
        format=reading.format,
        captured=reading.captured,
        kind=kind,
        article_kind=article_kind,
        title=title,
        published=published,
        author=author,
        outlet=outlet,
        views=views,
        repairs=reading.repairs,
        ocr=reading.ocr,
        plans=plans,
        evidence=ctx.book.all(),
        text=reading.text,
    )


def _parts(ctx: Context, owns: list[Own]) -> list[Context]:
    """The stretch of the page that belongs to each own document: from its announcement to the next one."""
    if len(owns) < 2:
        return [ctx] * len(owns)
    edges = sorted(teaser_edges(ctx))
    if edges and owns[0].rule != "own.listed":
        return [_teaser(ctx, own, edges) for own in owns]
    starts = [own.span[0] if own.rule == "own.listed" else ctx.sentence_at(own.span[0])[0] for own in owns]
    bounds = [*starts[1:], len(ctx.text) + 1]
    return [
        ctx.narrowed(0 if i == 0 else start, end) for i, (start, end) in enumerate(zip(starts, bounds, strict=True))
    ]


def _teaser(ctx: Context, own: Own, edges: list[int]) -> Context:
    """The teaser of a list that tells of an own document: between the edges around it."""
    at = bisect_right(edges, own.span[0])
    return ctx.narrowed(edges[at - 1] if at else 0, edges[at] if at < len(edges) else len(ctx.text) + 1)


def _plan(ctx: Context, part: Context, own: Own, owns: list[Own], published: str | None, field: str) -> Plan:
    """The record of one own document: ``ctx`` sees the page, ``part`` the stretch that belongs to it."""
    if own.number is not None and own.number.value.number is not None:
        ctx.book.read(f"{field}.number", own.number.start, own.number.end, own.number.rule)
    elif own.address is not None and ctx.reading.meta.url:
        ctx.book.told(f"{field}.number", "url", ctx.reading.meta.url, "number.url")
    if own.doc_type is not None and own.rule == "own.address" and ctx.reading.meta.url:
        ctx.book.told(f"{field}.doc_type", "url", ctx.reading.meta.url, "type.url")
    elif own.doc_type is not None:
        place = own.type_span or ((own.number.start, own.number.end) if own.number else own.span)
        ctx.book.read(f"{field}.doc_type", *place, "type.noun" if own.type_span else "type.suffix")
    number = own.number_value
    found_date = find_issue_date(ctx, own, f"{field}.issued")
    issued = found_date.date if found_date else None
    iso = issued.iso if issued else None
    own = with_named_issuer(ctx, own)
    at = iso or (published[:10] if published else None)
    body = issuing_body(ctx, own)
    body = raised(body, at) if body is not None else None
    territory = _territory(ctx, own, body, f"{field}.province")
    if body is None:
        body = _body_of_suffix(own, territory)
    issuer = _issuer(ctx, own, body, territory, at, field)
    province = territory.name_at(at) if territory else None
    subject = find_subject(ctx, own, f"{field}.subject")
    chosen = choose_timeframe(part, own, found_date, _year(ctx, own, issued), field)
    signer, position = find_signer(ctx, own, field)
    themes = tuple(choose_themes(part, own, f"{field}.themes"))
    return Plan(
        number=number.number if number else None,
        doc_type=own.doc_type,
        issued=iso,
        issued_not_after=published[:10] if iso is None and published else None,
        issuer=issuer,
        issuer_level=level_of(body) if body else None,
        system=system_of(_first(ctx, own, body), number) if body else None,
        province=province,
        province_code=territory.code if territory else None,
        province_2025=territory.name_2025 if territory else None,
        subject=" ".join(ctx.text[slice(*subject)].split()).strip(" -–_*") if subject else None,
        signer=signer,
        signer_position=position,
        is_campaign=find_campaign(part, own, subject, f"{field}.is_campaign"),
        themes=themes,
        occasions=tuple(choose_occasions(part, own, f"{field}.occasions")),
        timeframe=chosen.timeframe,
        phases=chosen.phases,
        milestones=chosen.milestones,
        deadlines=chosen.deadlines,
        agencies=tuple(choose_agencies(part, own, province, f"{field}.agencies")),
        recipients=tuple(find_recipients(ctx, province, f"{field}.recipients")),
        references=tuple(choose_references(part, owns, territory, f"{field}.references")),
        targets=tuple(choose_words(part, "targets", f"{field}.targets")),
        contents=tuple(choose_words(part, "contents", f"{field}.contents")),
        awards=tuple(choose_awards(part, f"{field}.awards")),
        quotas=tuple(choose_quotas(part, f"{field}.quotas")),
        funding=tuple(choose_words(part, "funding", f"{field}.funding")),
        attachments=tuple(choose_attachments(part, own is owns[-1], f"{field}.attachments")),
    )


def _first(ctx: Context, own: Own, body: BodyName) -> BodyName:
    """The issuer that is named first of those who issue together."""
    before = [other for other in joint_issuers(ctx, own) if own.issuer and other.start < own.issuer.start]
    return min(before, key=lambda other: other.start).value if before else body


def _territory(ctx: Context, own: Own, body: BodyName | None, field: str) -> Territory | None:
    """The issuer's province; a central issuer has none."""
    if body is not None and level_of(body) == "central":
        return None
    if body is None and (number := own.number_value) is not None and number.is_central:
        return None
    issuer = replace(own.issuer, value=body) if own.issuer and body else None
    return find_territory(ctx, issuer, field)


def _issuer(
    ctx: Context, own: Own, body: BodyName | None, territory: Territory | None, issued: str | None, field: str
) -> str | None:
    if own.issuer is None or body is None:
        return _issuer_of_suffix(ctx, own, body, territory, issued, field)
    sources = [ctx.book.read(f"{field}.issuer", own.issuer.start, own.issuer.end, own.issuer.rule)]
    issuers = {own.issuer.start: body}
    for other in joint_issuers(ctx, own):
        sources.append(ctx.book.read(f"{field}.issuer", other.start, other.end, "issuer.joint"))
        issuers[other.start] = joint_body(ctx, other)
    names = [full_issuer(issuer, territory, issued) for _, issuer in sorted(issuers.items())]
    if territory is not None:
        sources = sorted({*sources, territory.evidence})
        sources = [ctx.book.concluded(f"{field}.issuer", sources, "issuer.with_province")]
        _province_evidence(ctx, territory, field)
    for name in ("issuer_level", "system"):
        ctx.book.concluded(f"{field}.{name}", sources, "issuer.body")
    return "; ".join(names)


def _province_evidence(ctx: Context, territory: Territory, field: str) -> None:
    source = ctx.book.concluded(f"{field}.province", [territory.evidence], "province.of_issuer")
    for name in ("province_code", "province_2025"):
        ctx.book.concluded(f"{field}.{name}", [source], "province.gazetteer")


def _body_of_suffix(own: Own, territory: Territory | None) -> BodyName | None:
    """The body that the number's suffix names; one below the centre needs a province."""
    body = body_of_suffix(own)
    return body if body is not None and (territory is not None or body.level == "central") else None


def _issuer_of_suffix(
    ctx: Context, own: Own, body: BodyName | None, territory: Territory | None, issued: str | None, field: str
) -> str | None:
    """The issuer that only the number's suffix names, with its province."""
    if territory is not None:
        _province_evidence(ctx, territory, field)
    if body is None:
        return None
    if own.number is not None:
        sources = [ctx.book.read(f"{field}.issuer", own.number.start, own.number.end, "issuer.suffix")]
    else:
        sources = [ctx.book.told(f"{field}.issuer", "url", ctx.reading.meta.url or "", "issuer.suffix")]
    if territory is not None:
        sources.append(territory.evidence)
    sources = [ctx.book.concluded(f"{field}.issuer", sources, "issuer.with_province")]
    for name in ("issuer_level", "system"):
        ctx.book.concluded(f"{field}.{name}", sources, "issuer.body")
    return full_issuer(body, territory, issued)


def _year(ctx: Context, own: Own, issued: PartialDate | None) -> int | None:
    """The year for periods printed without one: that of issue, of publication, else the one that the page is about."""
    if issued is not None and issued.year is not None:
        return issued.year
    if ctx.published:
        return from_iso(ctx.published).year
    printed = printed_year(ctx, own)
    return printed.year if printed else only_year(ctx)
