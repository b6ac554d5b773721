"""Who issues a document together: the bodies of a joint letterhead, and those that an article names in one breath."""

from __future__ import annotations

import re

from extractors.bodies.values import BodyName
from extractors.mentions import Mention
from pipeline.assemble.context import Context
from pipeline.assemble.issuer import level_of
from pipeline.assemble.issuing_body import is_portal, of_enterprise
from pipeline.assemble.own import Own
from pipeline.assemble.standing_committee import board_told, with_board
from pipeline.segment.view import fold

_JOINT_TYPE = re.compile("liên tịch|liên ngành|phối hợp")
_JOINT_NUMBER = re.compile(r"\d[/-](?:KH|CTr?|HD|QC|NQ|TB|CV)(?:LT|LN|PH)\b")
_JOINED_WITH = re.compile(r",?\s(?:với|và|cùng(?: với)?)\s|,\s")
_JOINED = re.compile(r"\s?(?:,|-|,?\s?(?:và|cùng(?: với)?|phối hợp(?: với)?))\s")
# "Ngày 5/6/2023, Sở A và UBND huyện B đã ban hành …": who is named first opens the clause, who is named last issues.
_OPENS_CLAUSE = re.compile(
    r"(?:^|[.;:\n(]\s?|\b(?:ngày|hôm|sáng|chiều|tháng|mới đây|vừa qua|theo đó|năm)\b[^,;.]{0,30},\s)\W{0,3}$"
    r"|\b(?:mới đây|vừa qua|hiện nay)\s$"
)
_ISSUE_TOGETHER = re.compile(
    r"(?:\scủa \w+)?(?:\s\([^()]{2,20}\))?\s(?:(?:vừa|đã|mới|cũng|cùng|phối hợp|thống nhất)\s){0,4}(?:ký (?:kết )?)?"
    r"(?:liên tịch )?(?:ban hành|xây dựng|ký|phát hành"
    r"|(?:có|gửi|ra) (?:công văn|văn bản|kế hoạch|hướng dẫn|thông báo))\b"
)


def joint_body(ctx: Context, other: Mention[BodyName]) -> BodyName:
    """A further issuer: a cell under its full name, a union under the board that the text names.

    Args:
        ctx: the whole page.
        other: the body as named.
    """
    body = of_enterprise(ctx, other)
    told = board_told(ctx, body) if ctx.layout.official and body.system == "front" else None
    return with_board(body, told) if told else body


def joint_issuers(ctx: Context, own: Own) -> list[Mention[BodyName]]:
    """Further bodies that issue a joint document: the others in the letterhead, or those joined before the verb."""
    number = own.number.value.number if own.number else None
    if own.issuer is None:
        return []
    if not (_JOINT_TYPE.search(fold(own.doc_type or "")) or _JOINT_NUMBER.search(number or "")):
        return [] if ctx.layout.official else _told_together(ctx, own.issuer)
    if not ctx.layout.official:
        return _joined_before(ctx, own.issuer) or _joined_between(ctx, own, own.issuer)
    edges = [b.start for b in ctx.layout.of("type_line")]
    end = edges[0] if edges else own.issuer.end
    level = level_of(own.issuer.value)
    return [
        b
        for b in ctx.bodies
        if b.end <= end
        and b.start != own.issuer.start
        and b.value.id != own.issuer.value.id
        and level_of(b.value) == level
        and not is_portal(b.value)
    ]


def _told_together(ctx: Context, issuer: Mention[BodyName]) -> list[Mention[BodyName]]:
    """The bodies that an article names as the subject of the same verb: "Sở A và UBND huyện B đã ban hành"."""
    if not _ISSUE_TOGETHER.match(ctx.folded, issuer.end):
        return []
    floor, _ = ctx.sentence_at(issuer.start)
    found = _in_one_breath(ctx, issuer, level_of(issuer.value), floor, across_levels=True)
    return found if found and _OPENS_CLAUSE.search(ctx.folded[floor : found[0].start]) else []


def _joined_between(ctx: Context, own: Own, issuer: Mention[BodyName]) -> list[Mention[BodyName]]:
    """ "… ban hành Kế hoạch phối hợp giữa Hội Nông dân tỉnh và Tỉnh đoàn": the other parties of the document."""
    start, end = ctx.sentence_at(own.span[0])
    found: list[Mention[BodyName]] = []
    at = -1
    for body in ctx.bodies:
        if not start <= body.start < end:
            continue
        opens = ctx.folded.endswith("giữa ", 0, body.start)
        if opens or (found and _JOINED_WITH.fullmatch(ctx.folded, at, body.start)):
            found = [body] if opens else [*found, body]
            at = body.end
    parties = found if len(found) > 1 else []
    return [b for b in parties if b.value.id != issuer.value.id and level_of(b.value) == level_of(issuer.value)]


def _joined_before(ctx: Context, issuer: Mention[BodyName]) -> list[Mention[BodyName]]:
    """ "Hội Nông dân tỉnh và Sở Nội vụ … ban hành": the bodies in front of the issuer, said in one breath with it."""
    return _in_one_breath(ctx, issuer, level_of(of_enterprise(ctx, issuer)), 0, across_levels=False)


def _in_one_breath(
    ctx: Context, issuer: Mention[BodyName], level: str, floor: int, *, across_levels: bool
) -> list[Mention[BodyName]]:
    """The bodies in front of the issuer with nothing but words that join between them, back to ``floor`` (characters).

    They are of one level; ``across_levels`` says that a word ("và", "phối hợp với") may join those of another, too.
    """
    found: list[Mention[BodyName]] = []
    at = issuer.start
    for body in reversed([b for b in ctx.bodies if floor <= b.start and b.end <= issuer.start]):
        joint = _JOINED.fullmatch(ctx.folded, body.end, at)
        if joint is None:
            break
        by_word = across_levels and joint[0].strip() not in (",", "-")
        if level_of(body.value) != level and not by_word:
            break
        found.append(body)
        at = body.start
    return found[::-1]
