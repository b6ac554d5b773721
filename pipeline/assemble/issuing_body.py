"""Which body exactly issued: chairman or committee, standing committee, the district that a page is about."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from extractors.bodies.patterns import CELLS
from extractors.bodies.values import CHAIRMAN, COMMITTEE, COMMITTEES, BodyName
from extractors.gazetteer import bodies_abbreviated, load
from extractors.mentions import Mention
from extractors.provinces.hosts import province_code_of_url
from extractors.provinces.values import Place
from pipeline.assemble.context import Context
from pipeline.assemble.issuing_sentence import find_issuing
from pipeline.assemble.own import Own
from pipeline.assemble.printed_name import in_printed_words, spelt_out
from pipeline.assemble.standing_committee import standing_committee, with_board
from pipeline.assemble.whole_name import in_full
from pipeline.letters import UPPER
from pipeline.segment.view import bare, fold

# Types that a chairman issues in person; plans and decisions are the committee's unless the text says otherwise.
_PERSONAL_TYPES = frozenset({"Chỉ thị", "Công điện"})
# Heads of central bodies, who issue as chairmen do.
_MINISTERS = frozenset({"bộ trưởng", "chánh án", "viện trưởng"})
_ORDERS = re.compile(r"^[^.;\n]{0,60}?\b(?:yêu cầu|chỉ thị|điện|giao|chỉ đạo|phát động)\b")
_ACTS = re.compile(
    r"(?: [^.;:,\n]{1,40})? (?:yêu cầu|đề nghị|giao|chỉ đạo|có ý kiến|ban hành|thông báo|phát động|chỉ thị)\b"
)
# "Chủ tịch UBND thị xã … cho biết, thị xã vừa ban hành …": the chairman speaks, the committee issued.
_TELLS = re.compile(r"[^.;:\n]{0,60}\b(?:cho biết|cho hay|thông tin)\b")
# Plans are of the committee, though the chairman stands under them ("Chủ tịch UBND tỉnh vừa ký ban hành Kế hoạch …").
_OF_COMMITTEES = frozenset({"Kế hoạch", "Hướng dẫn", "Chương trình", "Chương trình hành động"})
_SIGNS = re.compile(r"[^.;:\n]{0,50}?\bký\b")
_PORTAL = re.compile(r"(?:cổng|trang) (?:thông tin|tin)")
_LEVELS_BY_WORD = {
    "huyện": "district", "quận": "district", "thị xã": "district",
    "thành phố": "district", "tp": "district", "tp.": "district",
    "xã": "commune", "phường": "commune", "thị trấn": "commune", "đặc khu": "commune",
}  # fmt: skip
# Names that say the level: what follows is the place ("Ban Thường vụ Huyện đoàn Hòa An").
_SAYS_LEVEL = re.compile(
    r"(?:^| )(?:(?P<level>Huyện|Quận|Thị|Thành|Xã(?! hội)|Phường) ?(?:ủy|đoàn|hội)"
    r"|(?:Đảng ủy|Công an|Quân sự|Trạm Y tế|Đoàn) (?P<last>xã|phường|thị trấn|đặc khu))$"
)
_SAID_LEVEL = {
    "Huyện": "huyện", "Quận": "quận", "Thị": "thị xã", "Thành": "thành phố", "Xã": "xã", "Phường": "phường",
}  # fmt: skip
# The name of the state stands beside the name of a union, where the columns of a letterhead are in one line.
_VIETNAM_INSIDE = re.compile(
    r"(?<!chủ nghĩa) việt nam (?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\b"
)
_LEVEL_LABEL = re.compile(r"^(?:ubnd)?(?:huyen|quan|thixa|tx|thanhpho|tp|xa|phuong|thitran|dackhu)")
_ENTERPRISE = re.compile(rf" (Trường|Học viện|Công ty|Tổng công ty|Tập đoàn)(?! [{UPPER}])(?!\w)")
_OF_ENTERPRISE = re.compile(r" (Trường|Học viện|Công ty|Tổng công ty|Tập đoàn)$")
_HEADLINE_OPENS = 3
_HUE = "46"
# These are also abbreviations of committees (Ban Tổ chức, Ban Chấp hành …); only normative texts make them ministries.
ALSO_COMMITTEES = frozenset({"BTC", "BCT", "BCN", "BTM", "BTS"})
# The end of the number tells which board of a union issued: "20/KH-BTT", "214/KH-BTV".
_BOARDS_OF_SUFFIX = {"BTT": "Ban Thường trực", "BTV": "Ban Thường vụ"}
_OFFICES = frozenset(
    {"van-phong-uy-ban-nhan-dan", "van-phong-uy-ban-nhan-dan-tinh", "van-phong-uy-ban-nhan-dan-thanh-pho"}
)
_OF_CHAIRMAN, _OF_PARTY_COMMITTEE = ("CTUBND",), ("ĐU",)  # what the suffix says, whatever the text says
_CITY_WORDS = frozenset({"thành phố", "tp", "tp."})


def issuing_body(ctx: Context, own: Own) -> BodyName | None:
    """The body that issued an own document, with the place that the page gives it elsewhere.

    Args:
        ctx: the whole page.
        own: the document.
    """
    if own.issuer is None:
        return None
    body = in_full(ctx, of_enterprise(ctx, own.issuer))
    if ctx.layout.official:
        body = _by_suffix(own, standing_committee(ctx, own, _in_person(ctx, own, body)))
    elif body.id in COMMITTEES and _suffix(own)[:1] == _OF_CHAIRMAN:
        body = _as(body, CHAIRMAN)
    elif body.id == CHAIRMAN and _only_signs(ctx, own, body):
        body = _as(body, COMMITTEE)
    elif body.system == "state" and _suffix(own)[:1] == _OF_PARTY_COMMITTEE:
        body = _party_committee(ctx) or body
    elif body.officer is not None and body.id in _OFFICES and _suffix(own)[:1] == ("UBND",):
        body = _as(body, COMMITTEE)  # the head of the office signs for the committee
    elif body.system == "front" and (board := _BOARDS_OF_SUFFIX.get("".join(_suffix(own)[-1:]))):
        body = with_board(body, board)
    elif body.officer in _MINISTERS and own.doc_type in _PERSONAL_TYPES:
        body = _headed(body, body.officer)
    placed = _in_local_place(ctx, _of_the_country(ctx, own.issuer, body))
    return spelt_out(in_printed_words(ctx, own.issuer, placed))


def _party_committee(ctx: Context) -> BodyName | None:
    """The first Party committee of an office on the page: a number "…-CV/ĐU" is no committee's of the State."""
    return next((b.value for b in ctx.bodies if b.value.name.startswith("Đảng ủy ")), None)


def _suffix(own: Own) -> tuple[str, ...]:
    """The parts of the suffix of the document's number."""
    number = own.number_value
    return tuple(number.segments) if number is not None else ()


def _only_signs(ctx: Context, own: Own, body: BodyName) -> bool:
    """A vice chairman, or a chairman named as the person who signs, signs for the committee."""
    if own.doc_type in _PERSONAL_TYPES or own.issuer is None:
        return False
    if _TELLS.match(ctx.folded, own.issuer.end):
        return True
    if own.doc_type in _OF_COMMITTEES and _SIGNS.match(ctx.folded, own.issuer.end):
        return True
    if ctx.folded.endswith("phó ", 0, own.issuer.start) or (body.officer or "").startswith("phó"):
        return True
    return own.doc_type is not None and (own.signer is not None or body.officer is not None)


def _in_local_place(ctx: Context, body: BodyName) -> BodyName:
    """A body of a district, city or commune, with the place that the page gives it elsewhere."""
    said = _SAYS_LEVEL.search(body.name)
    word = body.level_word or ((said["last"] or _SAID_LEVEL[said["level"]]) if said else None)
    if body.place is None and word is None and body.level == "district":
        return _in_only_district(ctx, body)
    if body.place is not None or word not in _LEVELS_BY_WORD or (word in _CITY_WORDS and _is_central_city(ctx)):
        return body
    place = _local_place(ctx, word)
    if place is None:
        return body
    return (
        replace(body, place=replace(place, word=None), level_word=None) if said else body.with_place(place.word, place)
    )


def _in_only_district(ctx: Context, body: BodyName) -> BodyName:
    """ "Phòng Giáo dục và Đào tạo" works in the district that the page is about, if it names only one."""
    named = {m.value for m in ctx.places if m.value.level == "district" and m.value.word is not None}
    return body.with_place(place.word, place) if len(named) == 1 and (place := named.pop()) else body


def raised(body: BodyName, issued: str | None) -> BodyName:
    """ "thành phố Huế" is a city of the rank of a province since 2025.

    Args:
        body: the issuing body.
        issued: ISO date of issue, or of publication.
    """
    place = body.place
    if place is None or place.code != _HUE or place.name != "Huế" or (issued or "") < "2025":
        return body
    return body.with_place("thành phố", replace(place, level="province", word="thành phố"))


def _is_central_city(ctx: Context) -> bool:
    """Whether "thành phố" is the city of the rank of a province that the page is from."""
    url = ctx.reading.meta.url
    code = province_code_of_url(url) if url else None
    if code is None:
        votes = Counter(m.value.code for m in ctx.places if m.value.level == "province" and m.value.code)
        code = votes.most_common(1)[0][0] if votes else None
    return code is not None and load().provinces[code].kind == "thành phố"


def of_enterprise(ctx: Context, issuer: Mention[BodyName]) -> BodyName:
    """ "Công đoàn Công ty", "Đảng ủy Trường": the cell of the company or school that the page names in full.

    Args:
        ctx: the whole page.
        issuer: the body as named.
    """
    body = issuer.value
    if body.place is not None or body.level_word is not None:
        return body
    by_kind = _OF_ENTERPRISE.search(body.name)
    if by_kind is not None and body.name[: by_kind.start()].endswith(CELLS):
        body = replace(body, name=body.name[: by_kind.start()])
    else:
        by_kind = _ENTERPRISE.match(ctx.text, issuer.end) if body.name.endswith(CELLS) else None
    if by_kind is None:
        return body
    whole = [b.value for b in ctx.bodies if b.value.head == by_kind[1] and b.value.is_enterprise]
    return replace(body, name=f"{body.name} {whole[0].name}", level="organisation") if whole else issuer.value


def with_named_issuer(ctx: Context, own: Own) -> Own:
    """An own document whose issuer stands not beside it, but elsewhere as the body that orders under its suffix.

    "UBND thị xã yêu cầu: … (Chỉ thị số 07/CT-UBND)". The first body of this suffix that orders, announces or issues.

    Args:
        ctx: the whole page.
        own: the document.
    """
    number = own.number_value
    if own.issuer is None and own.rule == "own.headless" and number is None:
        before = [b for b in ctx.bodies if b.end <= own.span[0] and _ACTS.match(ctx.folded, b.end)]
        return replace(own, issuer=before[0]) if before else own
    issuing = find_issuing(ctx, own.doc_type) if own.issuer is None else None
    if issuing is not None and issuing.issuer is not None:
        return replace(own, issuer=issuing.issuer)
    if own.issuer is not None or number is None or not number.segments:
        return own
    rows = {row.id for row in bodies_abbreviated(number.segments[0])}
    cited = {c.value.issuer.start for c in ctx.citations if c.value.issuer is not None}
    for body in ctx.bodies:
        if body.value.id in rows and body.start not in cited and _ACTS.match(ctx.folded, body.end):
            return replace(own, issuer=body)
    return own


def body_of_suffix(own: Own) -> BodyName | None:
    """The only body that the suffix of an own document's number means, for documents without an issuer."""
    number = own.number_value
    if number is None or not number.segments:
        return None
    if number.segments[0] == "UBND":
        return BodyName.of(load().bodies[COMMITTEE])
    if number.segments[0] == "LĐ" and number.family == "party":
        return None  # "10-KH/LĐ": the Young Pioneers of a school, not the labour union
    rows = [row for row in bodies_abbreviated(number.segments[0]) if row.id != CHAIRMAN]
    sure = len(rows) == 1 and number.segments[0] not in ALSO_COMMITTEES
    return BodyName.of(rows[0]) if sure else None


def _of_the_country(ctx: Context, issuer: Mention[BodyName], body: BodyName) -> BodyName:
    """ "Hội LHPN Việt Nam" without a place is the union of the country; bodies of each level bear that name."""
    printed = ctx.folded[issuer.start : issuer.end]
    if body.system == "front":
        body = replace(body, name=_as_printed(body.name, printed))
    named = printed.endswith(" việt nam")
    if not named or body.id is None or body.level != "any" or body.place is not None or body.level_word is not None:
        return body
    name = body.name if body.name.endswith("Việt Nam") else f"{body.name} Việt Nam"
    return replace(body, name=name, level="central")


def _as_printed(name: str, printed: str) -> str:
    """Unions of a province may be named with "Việt Nam", those of the country with their presidium."""
    if _VIETNAM_INSIDE.search(printed) and "Việt Nam" not in name:
        name = f"{name} Việt Nam"
    return f"Đoàn Chủ tịch {name}" if printed.startswith("đoàn chủ tịch ") and not name.startswith("Đoàn") else name


def _by_suffix(own: Own, body: BodyName) -> BodyName:
    """The letterhead breaks the name of a central body that the number's suffix means ("… NHÂN DÂN", "VKSTC")."""
    if own.number is None or body.place is not None:
        return body
    segments = own.number.value.segments
    rows = bodies_abbreviated(segments[0]) if segments else ()
    meant = len(rows) == 1 and rows[0].level == "central" and rows[0].name.startswith(f"{body.name} ")
    return BodyName.of(rows[0]) if meant else body


def _as(body: BodyName, body_id: str) -> BodyName:
    return BodyName.of(load().bodies[body_id], body.level_word, body.place)


def _in_person(ctx: Context, own: Own, body: BodyName) -> BodyName:
    """A directive under the committee's letterhead is the chairman's when the chairman is the one who orders in it."""
    if own.doc_type not in _PERSONAL_TYPES or (body.id != COMMITTEE and body.level != "central"):
        return body
    for mention in ctx.bodies:
        heads = mention.value.id == body.id and mention.value.officer in _MINISTERS and body.level == "central"
        orders = _ORDERS.match(ctx.folded[mention.end : mention.end + 90])
        in_text = ctx.kind_at(mention.start) in ("paragraph", "numbered", "bases")
        if (heads or mention.value.id == CHAIRMAN) and orders and in_text:
            return _headed(body, str(mention.value.officer)) if heads else _as(body, CHAIRMAN)
    return body


def _headed(body: BodyName, officer: str) -> BodyName:
    """The minister or judge at the head of a central body, who issues in person."""
    return replace(body, name=f"{officer.capitalize()} {body.name}")


def _local_place(ctx: Context, word: str) -> Place | None:
    """The district or commune that the page is about: the one named most often behind this level word."""
    wanted = _CITY_WORDS if word in _CITY_WORDS else {word}
    votes: Counter[Place] = Counter()
    labels = _labels(ctx)
    for mention in ctx.places:
        place = mention.value
        if place.word is None and ctx.title is not None and mention.start - ctx.title.start < _HEADLINE_OPENS:
            place = replace(place, word=word)  # "Kỳ Anh: …"
        if place.word in wanted and place.level == _LEVELS_BY_WORD[word]:
            if _slug(place.name) in labels:
                return place
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
    labels, kind = _labels(ctx), "thành phố" if word in _CITY_WORDS else word
    for district in load().districts:
        if district.code == code and district.kind == kind and _slug(district.name) in labels:
            return Place(district.name, "district", code, district.kind)
    return None


def _slug(name: str) -> str:
    return bare(name).replace(" ", "")


def _labels(ctx: Context) -> frozenset[str]:
    """The labels of the page's host, with and without the word of level before the name ("tpsadec.dongthap.gov.vn")."""
    host = re.match(r"(?:\w+://)?([^/]*)", ctx.reading.meta.url or "")
    labels = [label.replace("-", "") for label in host[1].split(".")] if host else []
    return frozenset(labels) | {_LEVEL_LABEL.sub("", label) for label in labels}


def is_portal(body: BodyName) -> bool:
    """The name of the site over the page is nobody who issues."""
    return _PORTAL.match(fold(body.name)) is not None
