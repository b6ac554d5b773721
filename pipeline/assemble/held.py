"""The document that holds what a page tells of, where it is named apart from the act.

"Tổng cục Thuế vừa phát động đợt thi đua …" and, further down, "Công văn số 412/TCT-TCCB nhấn mạnh …".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from extractors.bodies.values import COMMITTEES, BodyName
from extractors.gazetteer import load
from extractors.mentions import Mention
from extractors.references.values import Citation
from pipeline.assemble.announced_date import signed_on
from pipeline.assemble.context import Context
from pipeline.assemble.issuer import level_of
from pipeline.assemble.own import Own

# The document is what speaks, or the sentence opens with it: "Theo Kế hoạch số …, Sở phát động …".
_SPEAKS = re.compile(
    r",?\s?(?:(?:cũng|còn|đã)\s)?(?:xác định|nêu|yêu cầu|đặt mục tiêu|đặt ra|đề ra|nhấn mạnh|chỉ rõ|chỉ đạo|đề nghị"
    r"|hướng dẫn|lưu ý|giao|phân công)\b"
)
_OPENS = re.compile(
    r"(?:\([^()\n]{2,30}\)\s?|[\w-]{2,30}(?:\.[\w-]{2,20}){1,3}\s?:\s"
    r"|[^\n]{0,40}\s(?=[-–]))?(?:[-–]\s)?\W*(?P<word>theo|tại|trong|bằng)\s(?:nội dung\s)?"
    r"(?:(?:công văn|văn bản|chỉ thị)\s\(?(?:số\s)?)?"
)
_CLOSES = re.compile(r"\btheo\s$")
# "Tại Công văn số …, phát hành hôm 9/8, UBND huyện chỉ đạo …": what stands between the document and the body that acts.
_BETWEEN = re.compile(r"[\s),]*(?:(?:về|v/v|của|do|ký|ban hành|phát hành|vừa)\b[^.;]{0,160}?)?,\s$")
_ACTS = re.compile(
    r"\s(?:(?:vừa|đã|mới|cũng)\s)*(?:yêu cầu|đề nghị|chỉ đạo|giao|phát động|tổ chức|điều chỉnh|thống nhất|quyết định"
    r"|thông báo|hướng dẫn|triển khai|kêu gọi|dừng|kéo dài|gia hạn|lùi)\b"
)
# "Theo Kế hoạch số … của UBND tỉnh, đợt thi đua kéo dài …": nobody acts, the document itself is told.
_TOLD = re.compile(
    r"(?:(?!\b(?:đã|được sự|vừa qua)\b)[^.;\n]){0,240}?, (?:thời gian|đợt|phong trào|cuộc vận động|cuộc thi|chiến dịch"
    r"|tháng|tuần lễ|mục tiêu|chủ đề|nội dung|đối tượng|phấn đấu|việc|từ (?:nay|ngày|tháng|năm|đầu)"
    r"|đến (?:hết |cuối )?(?:ngày|tháng|năm))\b"
    r"(?![^.;\n]*? (?:đã|hoàn thành|đạt được)\b)"
)
_SIGNED_BY = re.compile(r"\sdo\s")
_BY_DEPUTY = re.compile(r"\sdo\s(?:(?:đồng chí|ông|bà)\s)?phó\s")
_SIGNER_CHARS = 20
_SHORT_NAME = re.compile(r"\s?\(([^()\s]{2,12})\)")
# Who acts "theo Công văn số …" wrote it; who acts upon the letter of another carries it out.
_LETTERS = frozenset({"Công văn", "Công điện", "Thông báo"})
_LAWLIKE = frozenset({"Luật", "Nghị định", "Thông tư", "Thông tư liên tịch", "Pháp lệnh", "Nghị quyết", None})


def with_holding_document(ctx: Context, own: Own) -> Own:
    """An own document without number, with that of the document of the same issuer that holds what it says.

    Args:
        ctx: the whole page.
        own: the document; with a number it stays as it is.
    """
    if own.number is not None or own.issuer is None:
        return own
    for mention in ctx.citations:
        issuer = own.issuer.value
        of_issuer = _is_of(mention.value, issuer) or _is_signed_for(ctx, mention, issuer) or _goes_by(ctx, own, mention)
        if _holds(ctx, own, mention) and of_issuer and _fits(own, mention.value):
            return _with(ctx, own, mention)
    return own


def find_opening(ctx: Context) -> Own | None:
    """The document that the first sentence opens with and whose issuer acts in it.

    "Theo Thông báo số 47/TB-UBND ngày …, UBND tỉnh điều chỉnh …".
    """
    first = next(iter(ctx.layout.of("paragraph")), None)
    for mention in ctx.citations:
        citation = mention.value
        if first is None or not first.start <= mention.start < first.end or citation.doc_type in _LAWLIKE - {None}:
            continue
        floor, end = ctx.sentence_at(mention.start)
        opens = _OPENS.fullmatch(ctx.folded, floor, mention.start)
        if floor != first.start or opens is None or citation.number is None:
            continue
        for body in ctx.bodies:
            acts = mention.end <= body.start < end and _ACTS.match(ctx.folded, body.end)
            if acts and _BETWEEN.fullmatch(ctx.folded, mention.end, body.start):
                own = Own((mention.start, body.end), "own.opening", issuer=body)
                held = citation.issuer is None and (opens["word"] != "theo" or citation.doc_type in _LETTERS)
                if held or _is_of(citation, body.value):
                    return _with(ctx, own, mention)
        issuer = citation.issuer or _deputy(ctx, mention)
        if issuer is not None and _TOLD.match(ctx.folded, mention.end, end):
            own = Own((mention.start, mention.end), "own.opening", issuer=issuer)
            return _with(ctx, own, mention)
    return None


def _with(ctx: Context, own: Own, mention: Mention[Citation]) -> Own:
    citation = mention.value
    return replace(
        own,
        number=citation.number,
        date=citation.date or own.date or signed_on(ctx, mention.end),
        doc_type=citation.doc_type,
        type_span=citation.noun,
    )


def _fits(own: Own, citation: Citation) -> bool:
    return own.doc_type is None or own.doc_type == citation.doc_type


def _holds(ctx: Context, own: Own, mention: Mention[Citation]) -> bool:
    citation = mention.value
    if (
        citation.number is None
        or citation.number.value.number is None
        or citation.doc_type in _LAWLIKE - {own.doc_type}
    ):
        return False
    if citation.number.value.number in ctx.defined_numbers or citation.frame not in ("cites", "implements"):
        return False
    floor, _ = ctx.sentence_at(mention.start)
    opens = _OPENS.fullmatch(ctx.folded, floor, mention.start) is not None or (
        floor <= own.span[0] < mention.start and _CLOSES.search(ctx.folded, floor, mention.start) is not None
    )
    speaks = mention.start - floor <= 1 and _SPEAKS.match(ctx.folded, mention.end) is not None
    return opens or (speaks and citation.frame == "cites")


def _deputy(ctx: Context, mention: Mention[Citation]) -> Mention[BodyName] | None:
    """ "Kế hoạch số … do Phó Chủ tịch UBND tỉnh … ký": the body whose deputy signed."""
    near = _right_behind(ctx, mention)
    return next((b for b in near if _BY_DEPUTY.fullmatch(ctx.folded, mention.end, b.start)), None)


def _right_behind(ctx: Context, mention: Mention[Citation]) -> Iterator[Mention[BodyName]]:
    """The bodies near enough behind a document to be those that signed it."""
    return (b for b in ctx.bodies if mention.end <= b.start <= mention.end + _SIGNER_CHARS)


def _is_signed_for(ctx: Context, mention: Mention[Citation], issuer: BodyName) -> bool:
    """ "Văn bản số 815 do Phó Chủ tịch UBND tỉnh … ký": a number without suffix is of the body whose officer signed."""
    number = mention.value.number
    if number is None or number.value.segments or not _SIGNED_BY.match(ctx.folded, mention.end):
        return False
    signer = next((b.value for b in _right_behind(ctx, mention)), None)
    return signer is not None and (signer.id == issuer.id or {signer.id, issuer.id} <= COMMITTEES)


def _goes_by(ctx: Context, own: Own, mention: Mention[Citation]) -> bool:
    """ "Tập đoàn … (TKV) phát động … theo Chỉ thị số 108/CT-TKV": the suffix is the short name behind the body."""
    segments = mention.value.number.value.segments if mention.value.number else ()
    short = _SHORT_NAME.match(ctx.text, own.issuer.end) if own.issuer else None
    return short is not None and segments[:1] == (short[1],) and mention.value.issuer is None


def _is_of(citation: Citation, issuer: BodyName) -> bool:
    """The suffix of the number is the issuer's, and no other body is named as the one that it is of."""
    named = citation.issuer.value if citation.issuer else None
    if named is not None:
        same = named.id == issuer.id or {named.id, issuer.id} <= COMMITTEES
        return same and level_of(named) == level_of(issuer)
    segments = citation.number.value.segments if citation.number else ()
    if not segments:
        return False
    if segments[0] == "UBND":
        return issuer.id in COMMITTEES and level_of(issuer) == "province"
    row = load().bodies.get(issuer.id or "")
    if row is not None and segments[0] in row.abbreviations:
        return True
    initials = "".join(word[0] for word in issuer.name.upper().split())
    rest = initials[len(issuer.head.split()) :]  # "2001/KH-HQLS" of Cục Hải quan tỉnh Lạng Sơn
    return initials.startswith(segments[0]) or (len(rest) > 1 and segments[0].startswith(rest))
