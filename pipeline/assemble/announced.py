"""The documents that an article announces (domain: choosing the page's own number)."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace

from extractors.bodies.values import BodyName
from extractors.mentions import Mention
from extractors.references.values import Citation
from pipeline.assemble.announced_date import belongs_elsewhere, date_after, date_before, signed_on
from pipeline.assemble.beside import is_another, is_enclosed, is_of_same_day, stands_beside
from pipeline.assemble.ceremony import act_begins
from pipeline.assemble.context import Context
from pipeline.assemble.fresh import is_of_earlier_year, is_of_named_year, of_launched
from pipeline.assemble.governing import governing_body
from pipeline.assemble.issuer import level_of
from pipeline.assemble.list_page import is_list, teaser_edges
from pipeline.assemble.own import Own
from pipeline.assemble.page_class import first_words, opening, reports_event, tells_of_debate
from pipeline.assemble.voters import is_reply_to_voters
from pipeline.ingest.headline import is_headline
from pipeline.letters import UPPER
from pipeline.segment.view import fold, trim

_PERSON = re.compile(rf",?\s?(?P<name>[{UPPER}][^\W\d_]*(?:\s[{UPPER}][^\W\d_]*){{1,4}})")
_PLURAL_BEFORE = re.compile(r"\b(?:nhiều|các|những|một số|hàng loạt)\s$")
_LEAD_CHARS = 1500
# Who runs the page speaks of itself: "nhà trường đã xây dựng và ban hành kế hoạch …".
_ITSELF = re.compile(
    r"\b(?:nhà trường|trường|công ty|bệnh viện|cơ quan|đơn vị|phòng|trung tâm|chi bộ|đảng bộ|xã|phường|huyện)"
    r"\s(?:(?:vừa|đã|mới|cũng)\s)*(?:xây dựng và\s)?$"
)
_ITSELF_CHARS = 60
_OLD_DAYS = 45
# What the state legislates is no plan, though news announce it in the same words.
LAWS = frozenset({"Luật", "Nghị định", "Thông tư", "Pháp lệnh", "Thông tư liên tịch"})
# A decision on one official is no plan.
_OF_PERSONNEL = re.compile(
    r"\s(?:của [^.;,]{3,60} )?(?:về (?:việc )?)?(?:bổ nhiệm|điều động|luân chuyển|kỷ luật|nghỉ hưu|thôi (?:giữ|việc))\b"
)
# "ban hành kế hoạch Sáng đèn số 120/KH-SVHTT": the name of the document stands before its number.
_NAMED = re.compile(r" (?:(?!\b(?:theo|thực hiện|căn cứ|của|tại|thay thế|sửa đổi|kèm|về)\b)[^.;,()]){2,90} số ")
_IN_BRACKET = re.compile(r"\(\s?(?:số\s)?$")
# "tại Quyết định số …" says where an act stands; "quy định tại", "nêu tại" point to a document of another.
_HELD_BY = re.compile(
    r"(?<!quy định )(?<!nêu )(?<!đề ra )(?<!hướng dẫn )(?<!được giao )(?<!tiêu )\b(?:tại|bằng)\s(?:số\s)?$"
)
# Levels of places that a place above may follow ("Huyện Mèo Vạc, tỉnh Hà Giang").
_LOCAL = frozenset({"district", "commune"})
# "Năm 2020, Tỉnh ủy ban hành Chỉ thị số … Đến nay …": what followed is told.
_IN_A_YEAR = re.compile(r"\W{0,3}(?:từ |cuối |đầu |giữa )?(?:tháng \d{1,2}[/-]|năm )(?:19|20)\d\d,")
# The headline promises what came of a campaign: its documents are those of before.
_REVIEWS = re.compile(
    r"\W*(?:báo cáo )?(?:một số )?(?:kết quả|sơ kết|tổng kết|báo cáo (?:sơ|tổng) kết)\b(?! xếp| tìm)"
    r"|[^\n]{0,80}\b(?:đã |cơ bản )?hoàn thành (?:việc )?(?:quán triệt|triển khai|tổ chức|xây dựng|ban hành)\b"
)
# "UBND tỉnh vừa ban hành Kế hoạch tổng kết …": to be reviewed yet.
_JUST = re.compile(r"\b(?:vừa|mới)\s(?:ký\s)?(?:ban hành|có|phát|ra|gửi|công bố|phê duyệt)(?![^\W_])")
_REPLIES = frozenset({None, "Công văn", "Báo cáo", "Thông báo"})
_UNTIL_NOW = re.compile(r"\b(?:đến nay|tới nay|đến thời điểm này|sau \w+ năm)\b")
_NEXT_CHARS = 300


def find_announced(ctx: Context) -> list[Own]:
    """The documents that an article announces, merged where the lead, the headline and a source line speak of one."""
    found: list[Own] = []
    edges = sorted(teaser_edges(ctx))
    event, lead, listed = not edges and reports_event(ctx), first_words(ctx), is_list(ctx)
    for citation in ctx.citations:
        own = _from_citation(ctx, citation, listed)
        if (
            own is not None
            and not _is_past(ctx, own)
            and not (event and _is_late(ctx, own, lead) and not _is_fresh(ctx, own) and not of_launched(ctx, own))
        ):
            found.append(own)
    return _same_day(ctx, [with_number_behind(ctx, own) for own in _merge(ctx, found, edges)])


def _is_past(ctx: Context, own: Own) -> bool:
    """Issued long before the page was published: the page looks back."""
    floor = ctx.sentence_at(own.span[0])[0]
    if _IN_A_YEAR.match(ctx.folded, floor) and _UNTIL_NOW.search(ctx.folded, own.span[1], own.span[1] + _NEXT_CHARS):
        return True
    published = ctx.published_date
    if is_of_earlier_year(ctx, own):
        return True
    just = _JUST.search(ctx.folded, floor, own.span[1])
    if not just and ctx.title is not None and _REVIEWS.match(ctx.folded, ctx.title.start, ctx.title.end):
        return True
    if own.doc_type not in _REPLIES and is_reply_to_voters(ctx):
        return True
    if published is None or published.year is None or own.rule != "own.announced" or is_of_named_year(ctx, own):
        return False
    around = [m for m in ctx.dates if floor <= m.start < own.span[1] and not belongs_elsewhere(ctx, m, floor)]
    near = [own.date] if own.date else around
    return any(m.value.year is not None and m.value.year < published.year - 1 for m in near[-1:])


def _is_fresh(ctx: Context, own: Own) -> bool:
    """Issued in the weeks before the page appeared: the page brings it."""
    published, date = ctx.published_date, own.date.value if own.date else None
    if published is None or date is None or not (published.is_day and date.is_day):
        return False
    return published <= date.plus_days(_OLD_DAYS)


def _is_late(ctx: Context, own: Own, lead: int) -> bool:
    """On the report of an event, a document that is named only further down was issued before."""
    return own.rule == "own.announced" and own.span[0] > lead and not is_of_same_day(ctx, own)


def with_number_behind(ctx: Context, own: Own) -> Own:
    """The number that follows in the same sentence, in brackets or as the document that holds what was done.

    "… ban hành Kế hoạch … (Kế hoạch số 138/KH-UBND, ngày …)", "… phê duyệt Kế hoạch … tại Quyết định số 640/QĐ-UBND".
    """
    if own.number is not None:
        return own
    _, end = ctx.sentence_at(own.span[0])
    for mention in ctx.citations:
        citation = mention.value
        if not own.span[1] <= mention.start < end or citation.number is None:
            continue
        before = ctx.folded[max(own.span[1], mention.start - 40) : mention.start]
        same_type = citation.doc_type == own.doc_type or own.doc_type is None
        bracketed = same_type and _IN_BRACKET.search(before) is not None
        named = same_type and citation.noun is None and _NAMED.fullmatch(ctx.folded, own.span[1], mention.start)
        if bracketed or named or (_HELD_BY.search(before) and may_hold(own, citation)):
            return replace(
                own,
                number=citation.number,
                date=own.date or citation.date,
                doc_type=citation.doc_type,
                type_span=citation.noun,
            )
    return own


def may_hold(own: Own, citation: Citation) -> bool:
    """The document may be the issuer's: no other body is named, and its suffix is not that of a body above."""
    if own.issuer is None or citation.number is None:
        return False
    of_centre = citation.number.value.is_central
    theirs = citation.issuer is not None and citation.issuer.value.id != own.issuer.value.id
    return not theirs and of_centre == (level_of(own.issuer.value) == "central" and of_centre)


def _same_day(ctx: Context, owns: list[Own]) -> list[Own]:
    """ "Cùng ngày, …": the second document has the date of the first."""
    for i in range(1, len(owns)):
        if owns[i].date is None and is_of_same_day(ctx, owns[i]):
            owns[i] = replace(owns[i], date=owns[i - 1].date)
    return owns


def _from_citation(ctx: Context, mention: Mention[Citation], listed: bool) -> Own | None:
    citation = mention.value
    number = citation.number
    if citation.doc_type in LAWS or _OF_PERSONNEL.match(ctx.folded, mention.end):
        return None
    if number is not None and number.value.family == "blank":
        number = None
    type_span = citation.noun
    if citation.frame == "announce" and citation.verb is not None:
        if ctx.folded[slice(*citation.verb)] == "thông qua" and _is_only_agreed_on(ctx, citation.verb[0]):
            return None
        act = act_begins(ctx, citation.verb[0])
        issuer = citation.issuer or governing_body(ctx, act)
        if (number is None or number.value.family == "bare") and _is_loose(ctx, mention, issuer, listed):
            return None
        date = citation.date or date_before(ctx, issuer, act) or date_after(ctx, max(citation.verb[1], mention.end))
        signer = _signer(ctx, issuer, citation.verb[0])
        start = min(citation.verb[0], issuer.start if issuer else mention.start, mention.start)
        return Own((start, mention.end), "own.announced", number, citation.doc_type, type_span, issuer, date, signer)
    if number is None:
        return None
    if number.value.number in ctx.defined_numbers:
        return None
    if citation.frame == "source" and listed:
        return None
    titled = ctx.in_title(mention.start) and citation.frame == "cites"
    if citation.frame in ("subject", "source") or (titled and not ctx.folded.endswith("theo ", 0, mention.start)):
        return Own(
            (mention.start, mention.end),
            f"own.{citation.frame}",
            number,
            citation.doc_type,
            type_span,
            citation.issuer,
            citation.date or signed_on(ctx, mention.end),
        )
    return None


def _is_only_agreed_on(ctx: Context, verb: int) -> bool:
    """ "… thông qua Kế hoạch": read out at the event that the page reports, or talked about."""
    return (verb >= opening(ctx)[1] and reports_event(ctx)) or tells_of_debate(ctx)


def _is_loose(ctx: Context, mention: Mention[Citation], issuer: Mention[BodyName] | None, listed: bool) -> bool:
    """An announcement without number counts when somebody issues one document, early on the page or in a list."""
    if _PLURAL_BEFORE.search(ctx.folded[max(0, mention.start - 12) : mention.start]):
        return True
    if ctx.in_title(mention.start):
        return False
    verb = mention.value.verb
    itself = verb is not None and _ITSELF.search(ctx.folded, max(0, verb[0] - _ITSELF_CHARS), verb[0]) is not None
    far = mention.start > _LEAD_CHARS and not listed
    return (issuer is None and not itself) or far


def _signer(ctx: Context, issuer: Mention[BodyName] | None, verb: int) -> tuple[int, int] | None:
    """A person named between the body and the verb ("Phó Chủ tịch UBND tỉnh Nguyễn Văn A vừa ký")."""
    if issuer is None or issuer.end >= verb:
        return None
    person = _PERSON.match(ctx.text, trim(ctx.text, issuer.end, verb)[0], verb)
    return person.span("name") if person else None


def _merge(ctx: Context, found: list[Own], edges: list[int]) -> list[Own]:
    """One record a document: the same number; or the same type where one of the two has no number."""
    found = found if edges else _without_background(_without_parents(found))
    outlines = _outlines(ctx, found, edges)
    merged: list[Own] = []
    for own in sorted(found, key=lambda o: (o.rule == "own.source", o in outlines, o.number is None, o.span[0])):
        at = next((i for i, other in enumerate(merged) if _is_one(ctx, own, other, edges)), None)
        if at is None:
            if merged and not edges and not stands_beside(ctx, own, merged[0]):
                continue
            if edges and any(is_enclosed(ctx, own, other) for other in merged):
                continue
            merged.append(own)
        else:
            merged[at] = _joined(merged[at], own)
    return sorted(merged, key=lambda o: o.span[0])


def _outlines(ctx: Context, found: list[Own], edges: list[int]) -> list[Own]:
    """Headlines ("Sơn La ban hành kế hoạch …") over a lead that tells of the same document, and names its issuer."""
    headlines = [own for own in found if _is_headline(ctx, own, edges)]
    end = opening(ctx)[1] if headlines and not edges else len(ctx.text)
    leads = [
        own
        for own in found
        if own not in headlines and own.rule == "own.announced" and own.issuer is not None and own.span[0] < end
    ]
    return [
        own
        for own in headlines
        if any(_same(ctx, own, lead) and _of_one_level(own, lead) and not _parted(edges, own, lead) for lead in leads)
    ]


def _is_headline(ctx: Context, own: Own, edges: list[int]) -> bool:
    """Whether a document is announced in the headline of the page, or in that of a teaser."""
    if own.rule != "own.announced" or ctx.in_title(own.span[0]):
        return own.rule == "own.announced"
    block = ctx.block_at(own.span[0]) if edges else None
    return block is not None and block.start in edges and is_headline(ctx.text[block.start : block.end])


def _of_one_level(a: Own, b: Own) -> bool:
    return a.issuer is None or (b.issuer is not None and level_of(a.issuer.value) == level_of(b.issuer.value))


def _without_parents(found: list[Own]) -> list[Own]:
    """A central document that a local body carries out on the same page is the parent, not the page's own."""
    levels = [level_of(own.issuer.value) if own.issuer else _level_of_suffix(own) for own in found]
    if "central" in levels and any(level not in (None, "central") for level in levels):
        return [own for own, level in zip(found, levels, strict=True) if level != "central"]
    return found


def _without_background(found: list[Own]) -> list[Own]:
    """A document issued years before another that the page announces is what the page looks back on."""
    years = [own.date.value.year or 0 for own in found if own.date is not None and own.rule == "own.announced"]
    newest = max(years, default=0)
    return [own for own in found if own.date is None or (own.date.value.year or newest) >= newest - 1]


def _level_of_suffix(own: Own) -> str | None:
    return "central" if own.number and own.number.value.is_central else None


def _same(ctx: Context, a: Own, b: Own) -> bool:
    if a.number is not None and b.number is not None:
        return a.number.value.number == b.number.value.number and not _of_two_places(a, b)
    return (
        a.doc_type is None or b.doc_type is None or a.doc_type == b.doc_type or ctx.in_title(min(a.span[0], b.span[0]))
    )


def _of_two_places(a: Own, b: Own) -> bool:
    """ "UBND huyện Yên Châu", "UBND huyện Mai Sơn": each district counts its documents from one."""
    places = [own.issuer.value.place for own in (a, b) if own.issuer is not None]
    local = [(place.level, fold(place.name)) for place in places if place is not None and place.level in _LOCAL]
    return len(local) == 2 and local[0][0] == local[1][0] and local[0] != local[1]


def _is_one(ctx: Context, a: Own, b: Own, edges: list[int]) -> bool:
    """Two places of the page tell of one document."""
    return _same(ctx, a, b) and not _parted(edges, a, b) and not is_another(ctx, a, b)


def _parted(edges: list[int], a: Own, b: Own) -> bool:
    """On a list page each teaser tells of its own document: an edge of a teaser stands between the two."""
    return bisect_right(edges, a.span[0]) != bisect_right(edges, b.span[0])


def _joined(kept: Own, other: Own) -> Own:
    return replace(
        kept,
        number=kept.number or other.number,
        doc_type=kept.doc_type or other.doc_type,
        type_span=kept.type_span or other.type_span,
        issuer=kept.issuer or other.issuer,
        date=kept.date or other.date,
        signer=kept.signer or other.signer,
        span=kept.span if kept.rule == "own.announced" else other.span if other.rule == "own.announced" else kept.span,
        rule="own.announced" if "own.announced" in (kept.rule, other.rule) else kept.rule,
    )
