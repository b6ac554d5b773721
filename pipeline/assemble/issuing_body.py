"""Which body exactly issued: chairman or committee, standing committee, the district that a page is about."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from extractors.bodies.patterns import body_table
from extractors.bodies.values import CHAIRMAN, COMMITTEE, BodyName
from extractors.gazetteer import load
from extractors.mentions import Mention
from extractors.provinces.hosts import province_code_of_url
from extractors.provinces.values import Place
from pipeline.assemble.context import Context
from pipeline.assemble.issuer import level_of
from pipeline.assemble.own import Own
from pipeline.segment.view import bare, fold

# Types that a chairman issues in person; plans and decisions are the committee's unless the text says otherwise.
_PERSONAL_TYPES = frozenset({"Chỉ thị", "Công điện"})
# Heads of central bodies, who issue as chairmen do.
_MINISTERS = frozenset({"bộ trưởng", "chánh án", "viện trưởng"})
_ORDERS = re.compile(r"^[^.;\n]{0,60}?\b(?:yêu cầu|chỉ thị|điện|giao|chỉ đạo|phát động)\b")
_STANDING = re.compile(
    r"^\W*(?:T/M|TM\.?)?\W*(BAN THƯỜNG VỤ|BAN THƯỜNG TRỰC|BAN CHẤP HÀNH|BAN BÍ THƯ)(?! (?:ỦY|TRUNG|ĐẢNG|ĐOÀN))\b",
    re.MULTILINE,
)
_STANDING_NAMES = {
    "BAN THƯỜNG VỤ": "Ban Thường vụ",
    "BAN THƯỜNG TRỰC": "Ban Thường trực",
    "BAN CHẤP HÀNH": "Ban Chấp hành",
    "BAN BÍ THƯ": "Ban Bí thư",
}
_LEVELS_BY_WORD = {
    "huyện": "district", "quận": "district", "thị xã": "district",
    "thành phố": "district", "tp": "district", "tp.": "district",
    "xã": "commune", "phường": "commune", "thị trấn": "commune", "đặc khu": "commune",
}  # fmt: skip
# Bodies whose name says the level.
_LEVEL_OF_NAME = {
    "huyen-doan": "huyện", "ban-thuong-vu-huyen-doan": "huyện", "huyen-uy": "huyện", "ban-thuong-vu-huyen-uy": "huyện",
}  # fmt: skip
_JOINT_TYPE = re.compile("liên tịch|liên ngành|phối hợp")
_JOINT_NUMBER = re.compile(r"\d[/-](?:KH|CTr?|HD|QC|NQ|TB|CV)(?:LT|LN|PH)\b")
_JOINED = re.compile(r"\s?(?:,|-|và|cùng(?: với)?|phối hợp(?: với)?)\s")
_CITY_WORDS = frozenset({"thành phố", "tp", "tp."})


def issuing_body(ctx: Context, own: Own) -> BodyName | None:
    """The body that issued an own document, with the place that the page gives it elsewhere.

    Args:
        ctx: the whole page.
        own: the document.
    """
    if own.issuer is None:
        return None
    body = own.issuer.value
    if ctx.layout.official:
        body = _by_suffix(own, _standing_committee(ctx, _in_person(ctx, own, body)))
    elif (
        body.id == CHAIRMAN
        and (own.signer is not None or body.officer)
        and own.doc_type not in (*_PERSONAL_TYPES, None)
    ):
        body = _as(body, COMMITTEE)
    elif body.officer in _MINISTERS and own.doc_type in _PERSONAL_TYPES:
        body = replace(body, name=f"{body.officer.capitalize()} {body.name}")
    body = _of_the_country(ctx, own.issuer, body)
    word = body.level_word or _LEVEL_OF_NAME.get(body.id or "")
    if body.place is None and word in _LEVELS_BY_WORD:
        place = _local_place(ctx, word)
        body = body.with_place(place.word, place) if place else body
    return body


def _of_the_country(ctx: Context, issuer: Mention[BodyName], body: BodyName) -> BodyName:
    """ "Hội LHPN Việt Nam" without a place is the union of the country; bodies of each level bear that name."""
    named = fold(ctx.text[issuer.start : issuer.end]).endswith(" việt nam")
    if not named or body.id is None or body.level != "any" or body.place is not None or body.level_word is not None:
        return body
    name = body.name if body.name.endswith("Việt Nam") else f"{body.name} Việt Nam"
    return replace(body, name=name, level="central")


def _by_suffix(own: Own, body: BodyName) -> BodyName:
    """The letterhead breaks the name of a central body that the number's suffix means ("… NHÂN DÂN", "VKSTC")."""
    if own.number is None or body.place is not None:
        return body
    suffix = own.number.value.segments[:1]
    rows = [row for row in load().bodies.values() if suffix and suffix[0] in row.abbreviations]
    meant = len(rows) == 1 and rows[0].level == "central" and rows[0].name.startswith(f"{body.name} ")
    return BodyName.of(rows[0]) if meant else body


def _as(body: BodyName, body_id: str) -> BodyName:
    return BodyName.of(load().bodies[body_id], body.level_word, body.place)


def _in_person(ctx: Context, own: Own, body: BodyName) -> BodyName:
    """A directive under the committee's letterhead is the chairman's when the chairman is the one who orders in it."""
    if body.id != COMMITTEE or own.doc_type not in _PERSONAL_TYPES:
        return body
    for mention in ctx.bodies:
        if mention.value.id == CHAIRMAN and _ORDERS.match(ctx.folded[mention.end : mention.end + 90]):
            block = ctx.block_at(mention.start)
            if block is not None and block.kind in ("paragraph", "numbered", "bases"):
                return _as(body, CHAIRMAN)
    return body


def _standing_committee(ctx: Context, body: BodyName) -> BodyName:
    """A Party committee or union whose letterhead or signature names its standing committee."""
    kinds = ("letterhead", "number_line", "signature") if body.system == "party" else ("letterhead",)
    for block in ctx.layout.of(*kinds):
        match = _STANDING.match(ctx.text[block.start : block.end])
        if match is None:
            continue
        prefix = _STANDING_NAMES[match[1]]
        if body.name in prefix or body.name.startswith(prefix):
            return body
        name = f"{prefix} {body.name}"
        known = body_table().get(fold(name))
        return replace(body, id=known.id, name=known.name) if known else replace(body, name=name)
    return body


def _local_place(ctx: Context, word: str) -> Place | None:
    """The district or commune that the page is about: the one named most often behind this level word."""
    wanted = _CITY_WORDS if word in _CITY_WORDS else {word}
    votes: Counter[Place] = Counter()
    for mention in ctx.places:
        place = mention.value
        if place.word in wanted and place.level == _LEVELS_BY_WORD[word]:
            votes[place] += 3 if ctx.in_title(mention.start) else 1
    if not votes:
        return _place_of_host(ctx, word)
    ranked = votes.most_common(2)
    return ranked[0][0] if len(ranked) == 1 or ranked[0][1] > ranked[1][1] else None


def _place_of_host(ctx: Context, word: str) -> Place | None:
    """The district whose portal the page is from ("tienphuoc.quangnam.gov.vn")."""
    url = ctx.reading.meta.url
    code = province_code_of_url(url) if url else None
    if url is None or code is None or _LEVELS_BY_WORD[word] != "district":
        return None
    labels = re.split(r"[./]", url)
    for district in load().districts:
        if district.code == code and district.kind == word and bare(district.name).replace(" ", "") in labels:
            return Place(district.name, "district", code, district.kind)
    return None


def joint_issuers(ctx: Context, own: Own) -> list[Mention[BodyName]]:
    """Further bodies that issue a joint document: the others in the letterhead, or those joined before the verb."""
    number = own.number.value.number if own.number else None
    if own.issuer is None or not (_JOINT_TYPE.search(fold(own.doc_type or "")) or _JOINT_NUMBER.search(number or "")):
        return []
    if not ctx.layout.official:
        return _joined_before(ctx, own.issuer)
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
    ]


def _joined_before(ctx: Context, issuer: Mention[BodyName]) -> list[Mention[BodyName]]:
    """ "Hội Nông dân tỉnh và Sở Nội vụ … ban hành": the bodies in front of the issuer, said in one breath with it."""
    found: list[Mention[BodyName]] = []
    at = issuer.start
    for body in reversed([b for b in ctx.bodies if b.end <= issuer.start]):
        if not _JOINED.fullmatch(ctx.folded, body.end, at) or level_of(body.value) != level_of(issuer.value):
            break
        found.append(body)
        at = body.start
    return found[::-1]
