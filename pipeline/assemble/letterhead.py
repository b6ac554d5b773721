"""The document that an official text is: number, type, issuer and date of its letterhead (domain: header layout)."""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.bodies.values import CHAIRMAN, BodyName
from extractors.dates.values import PartialDate
from extractors.mentions import Mention
from extractors.numbers.find import DocumentNumber
from extractors.numbers.patterns import noun_names
from extractors.references.patterns import type_of
from pipeline.assemble.context import Context
from pipeline.assemble.issuing_body import is_portal
from pipeline.assemble.issuing_sentence import find_issuing
from pipeline.assemble.left_column import below_parent, bodies_in_capitals, bodies_of_column
from pipeline.assemble.own import Own
from pipeline.assemble.place_below import board_of_suffix, with_place_below
from pipeline.ingest.official import lost_its_letterhead
from pipeline.segment import Block
from pipeline.segment.layout_patterns import ORDERS, TYPE_AND_SUBJECT, TYPE_LINE
from pipeline.segment.view import fold

_NUMBER_LINE_APART = re.compile(
    r"\W*(?:(?:kế hoạch|chỉ thị|công văn|công điện|thông báo|hướng dẫn|quyết định|văn bản)\s)?(?:số|số ký hiệu"
    r"|số hiệu|số/ký hiệu)\s?:?"
    r"\s?\S{3,40}?,?(?:\s\(?(?:ký )?ngày\s[^.;\n]{4,30}?(?:của [^.;\n]{4,50})?)?\W*"
)
# The portal's headline over a text that lost its letterhead: "Kế hoạch tổ chức các hoạt động …".
_NAMED = re.compile(r"\W*(?P<noun>kế hoạch|chỉ thị|hướng dẫn|chương trình|thể lệ) (?!số |\d)")
_DEPARTMENTS = frozenset({"so-giao-duc-va-dao-tao", "phong-giao-duc-va-dao-tao"})
_CITED = frozenset({"basis", "implements", "amends", "replaces", "extends"})
# Place and day over the signature, where the letterhead has none.
_PLACE_AND_DAY = re.compile(r"[^.;:,\n\d]{2,40}, ?ngày \d{1,2} tháng \d{1,2} năm \d{4}\W*")
_CLOCK = re.compile(r"\W*(?:hôm nay|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\b")  # of the portal
_LEAD_CHARS, _LINE_CHARS = 1500, 200
_AS_FOLLOWS = re.compile(
    r"\s(?:thống nhất\s)?(?:ban hành|xây dựng)\s(?P<noun>kế hoạch|chương trình|hướng dẫn|chỉ thị)\b[^\n]{0,400}?"
    r"(?:như sau|cụ thể|nội dung sau)\s?:|\s(?:thống nhất\s)?ban hành\s(?P<this>kế hoạch|chương trình|hướng dẫn"
    r"|chỉ thị) này\b"
)
# Without a letterhead a notice or an appeal says who issues it in its first sentence.
_ANNOUNCES = re.compile(
    r"(?: (?!(?:về|v/v)\b)[^.;:,\n]{1,30}?)?,? (?:xin |trân trọng |tha thiết |thiết tha |kính )?(?:thông báo|kêu gọi"
    r"|phát động|đề nghị|yêu cầu|mong|hướng dẫn|xây dựng kế hoạch|lập kế hoạch|(?<=xin )gửi|(?<=trân trọng )gửi)\b"
)
# Below the name of a union of the country: "BCH TỈNH KON TUM", "CHỮ THẬP ĐỎ TP ĐÀ NẴNG".
_LOCAL_BOARD = re.compile(
    r"\W*(?:bch|ban chấp hành|chữ thập đỏ|ban thường vụ) (?=(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường)\s)"
)
# Stands in the right column of Youth Union documents where others have the name of the state.
_YOUTH_UNION = re.compile(r"^ĐOÀN TNCS HỒ CHÍ MINH(?:$|\s+(?!TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|XÃ|PHƯỜNG))")


def read_letterhead(ctx: Context) -> Own | None:
    """The document that the page is: read from its letterhead, then from a metadata table, then from the headline."""
    number = _header_number(ctx) or _number_apart(ctx)
    doc_type, type_span = _type(ctx)
    if number is not None and doc_type is None:
        doc_type = number.value.doc_type
    issuer = _header_issuer(ctx, number)
    if issuer is None or _in_banner(ctx, issuer):
        issuer = _issuing(ctx, doc_type) or issuer
    elif issuer.value.id in _DEPARTMENTS:
        issuer = _school_below(ctx, doc_type) or issuer
    if doc_type is None or issuer is None:
        issuing = find_issuing(ctx, doc_type)
        if issuing is not None:
            issuer = issuer or issuing.issuer
            if doc_type is None:
                doc_type, type_span = issuing.doc_type, issuing.noun
    if number is None and doc_type is None and issuer is None:
        return None
    date = _header_date(ctx, number)
    return Own(
        _span(ctx, number, issuer, doc_type, type_span), "own.letterhead", number, doc_type, type_span, issuer, date
    )


def _type(ctx: Context) -> tuple[str | None, tuple[int, int] | None]:
    """The type and its place: on a line of its own, else at the head of the headline ("KẾ HOẠCH KỶ NIỆM …")."""
    for block in (*ctx.layout.of("type_line")[:1], *ctx.layout.of("title")[:1]):
        words = ctx.text[block.start : block.end]
        match = TYPE_LINE.match(words) or TYPE_AND_SUBJECT.match(words)
        if match:
            span = block.start + match.start(1), block.start + match.end(1)
            return noun_names().get(fold(" ".join(match[1].split()))), span
    for block in () if ctx.layout.of("number_line") else ctx.layout.of("title")[:1]:
        if named := _NAMED.match(ctx.folded, block.start, block.end):
            return type_of(named["noun"]), named.span("noun")
    return None, None


def _issuing(ctx: Context, doc_type: str | None) -> Mention[BodyName] | None:
    """Without a letterhead: the body over the bases, else the one of the sentence "… ban hành Kế hoạch … như sau:"."""
    repeated = {b.start for b in ctx.layout.of("letterhead")}
    for body in ctx.bodies:
        if body.start in repeated and ctx.text[body.start : body.end].isupper() and not is_portal(body.value):
            return body
    for body in ctx.bodies:
        block = ctx.block_at(body.start)
        heads = body.value.id == CHAIRMAN or body.value.officer is not None
        if block is not None and heads and ORDERS.match(ctx.text[block.start : block.end]):
            return body  # "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:"
    for body in ctx.bodies:
        rest = _AS_FOLLOWS.match(ctx.folded, body.end)
        if rest and (doc_type is None or fold(doc_type) == (rest["noun"] or rest["this"])):
            return body
    headless = bool(ctx.layout.of("addressees")) or lost_its_letterhead(ctx.text)
    for body in ctx.bodies:
        placed = (
            (headless and _is_office(body.value)) or body.value.level_word is not None or body.value.place is not None
        )
        if placed and ctx.kind_at(body.start) in ("paragraph", "bases") and _ANNOUNCES.match(ctx.folded, body.end):
            return body
    return None


def _school_below(ctx: Context, doc_type: str | None) -> Mention[BodyName] | None:
    """The school that the sentence "Trường … xây dựng Kế hoạch … như sau:" names, where the letterhead garbles it."""
    issuing = find_issuing(ctx, doc_type)
    return issuing.issuer if issuing and issuing.issuer and issuing.issuer.value.head == "Trường" else None


def _in_banner(ctx: Context, issuer: Mention[BodyName]) -> bool:
    """Whether the body stands in the names of a site over the text, and in no letterhead."""
    return not ctx.layout.of("number_line", "place_date") and not ctx.text[issuer.start : issuer.end].isupper()


def _is_office(body: BodyName) -> bool:
    """A body that every place has one of, or the country; a company or its union needs its name."""
    return body.head in ("Phòng", "Sở") or body.level == "central"


def _span(
    ctx: Context,
    number: Mention[DocumentNumber] | None,
    issuer: Mention[BodyName] | None,
    doc_type: str | None,
    type_span: tuple[int, int] | None,
) -> tuple[int, int]:
    """Where the document is named: without a subject line it is the sentence "… ban hành Kế hoạch … như sau"."""
    if not ctx.layout.of("subject"):
        for citation in ctx.citations:
            plain = citation.value.frame == "announce" and citation.value.number is None
            if plain and citation.value.doc_type == (doc_type or citation.value.doc_type):
                return citation.start, citation.end
    start = min((m.start for m in (number, issuer) if m), default=(type_span or (0, 0))[0])
    return start, start + 1


def _head_end(ctx: Context) -> int:
    for block in ctx.layout.blocks:
        if block.kind in ("type_line", "addressees", "bases", "section", "article"):
            return block.start
    return min(len(ctx.text), _LEAD_CHARS)


def _header_number(ctx: Context) -> Mention[DocumentNumber] | None:
    head = _head_end(ctx)
    about = {b.start for b in ctx.layout.of("subject", "title")}
    inside = [n for n in ctx.numbers if n.start < head and n.value.family != "bare"]
    lettered = [
        n
        for n in inside
        if (block := ctx.block_at(n.start))
        and block.kind in ("number_line", "letterhead", "metadata", "place_date", "table_row")
        and not _cited_in_prose(ctx, n, block)
    ]
    if lettered:
        # Some portals list the cited documents over the letterhead.
        return next((n for n in lettered if ctx.kind_at(n.start) == "number_line"), lettered[0])
    labelled = [
        n
        for n in ctx.numbers
        if re.search(
            r"số(?: hiệu| ký hiệu|/ký hiệu)?(?: văn bản)?\s?[:|]?\s?(?:\|\s)?$",
            ctx.folded[max(0, n.start - 30) : n.start],
        )
    ]
    for number in labelled:
        if ctx.kind_at(number.start) in ("table_row", "metadata", "number_line", "letterhead"):
            return number
    cited = {c.value.number.start for c in ctx.citations if c.value.number and c.value.frame in _CITED}
    titled = [n for n in ctx.numbers if ctx.in_title(n.start) and n.start not in cited]
    if titled:
        return titled[0]
    rest = (n for n in inside if n.start not in cited)
    return next((n for n in rest if (b := ctx.block_at(n.start)) and b.start not in about), None)


def _number_apart(ctx: Context) -> Mention[DocumentNumber] | None:
    """The number outside the letterhead: on a line of its own below the text, or in a sentence about the page.

    "(Công điện số 03/CĐ-UBND ngày …)"; "Đó là nội dung của Kế hoạch số …".
    """
    for citation in ctx.citations:
        number, block = citation.value.number, ctx.block_at(citation.start)
        if number is None or block is None or number.value.number is None:
            continue
        alone = block.kind not in ("bases", "bullet", "numbered") and _NUMBER_LINE_APART.fullmatch(
            ctx.folded, block.start, block.end
        )
        if alone or citation.value.frame == "subject":
            return number
    return None


def _cited_in_prose(ctx: Context, number: Mention[DocumentNumber], block: Block) -> bool:
    """The sentence that opens a telegram with the hour names the document that it carries out."""
    return block.end - block.start > _LINE_CHARS and any(
        c.value.number is number and c.value.frame in ("implements", "basis") for c in ctx.citations
    )


def _header_date(ctx: Context, number: Mention[DocumentNumber] | None) -> Mention[PartialDate] | None:
    for block in ctx.layout.of("place_date"):
        end = block.end + 40  # the line may break after the day
        for date in ctx.dates:
            cited = block.end - block.start > _LINE_CHARS and any(c.value.date is date for c in ctx.citations)
            if block.start <= date.start < block.end and date.end <= end and date.value.year and not cited:
                return date
    for date in ctx.dates:
        if re.search(r"ngày ban hành\W{0,4}(?:\|\s)?$", ctx.folded[max(0, date.start - 24) : date.start]):
            return date
    head = _head_end(ctx)
    for date in ctx.dates:
        if date.start < head and _in_left_column(ctx, date.start) and date.rule in ("date.long", "date.reduced"):
            return date
    for block in reversed(ctx.layout.blocks):
        if block.start > head and _PLACE_AND_DAY.fullmatch(ctx.folded, block.start, block.end):
            return next((date for date in ctx.dates if block.start <= date.start < block.end), None)
    if number is not None:
        of_number = (c.value.date for c in ctx.citations if c.value.number is number and c.value.date is not None)
        return next(of_number, None)
    return None


def _in_left_column(ctx: Context, position: int) -> bool:
    block = ctx.block_at(position)
    if block is None or block.kind not in ("letterhead", "number_line"):
        return False
    return not _CLOCK.match(ctx.folded, block.start)


def _header_issuer(ctx: Context, number: Mention[DocumentNumber] | None) -> Mention[BodyName] | None:
    """The last body of the left column; a chairman who heads the document beats the committee."""
    head = _head_end(ctx)
    edges = [b.end for b in ctx.layout.of("number_line", "place_date") if b.start < head]
    limit = max(edges, default=number.start if number and number.start < head else head)
    found = [b for b in ctx.bodies if b.start < head and ctx.kind_at(b.start) in _HEAD_KINDS]
    found = [b for b in found if not _YOUTH_UNION.search(ctx.text[b.start : b.end]) and not is_portal(b.value)]
    before = [b for b in found if b.start < limit] or found
    if edges and (column := bodies_of_column(ctx, limit)):
        before = column
    if edges:
        tasked = bodies_in_capitals(ctx, found, limit)
        apart = [b for b in before if not any(t.start < b.start < t.end for t in tasked)]
        before = sorted([*apart, *tasked], key=lambda b: b.start)
    if not before:
        return None
    issuer = _of_local_board(ctx, before[-1] if edges else before[0])
    if edges:
        above = before[-2].value if len(before) > 1 else None
        issuer = with_place_below(ctx, replace(issuer, value=below_parent(ctx, issuer.value, above)))
        issuer = board_of_suffix(ctx, issuer, number.value if number else None)
    for body in ctx.bodies:
        block = ctx.block_at(body.start)
        if (
            body.start > issuer.start
            and (body.value.id == CHAIRMAN or (body.value.officer in _HEADS and body.value.id == issuer.value.id))
            and block
            and block.kind not in ("signature", "distribution")
            and _is_heading(ctx.text[block.start : block.end])
        ):
            named = body.value.with_place(issuer.value.level_word, issuer.value.place)
            if named.id != CHAIRMAN and named.officer:
                named = replace(named, name=f"{named.officer.capitalize()} {named.name}")
            return replace(issuer, value=named)
    return issuer


def _of_local_board(ctx: Context, issuer: Mention[BodyName]) -> Mention[BodyName]:
    """The union of the place whose board the line below the name of the country's union names."""
    value = issuer.value
    if value.system != "front" or value.place is not None or value.level_word is not None:
        return issuer
    for line in ctx.layout.of("letterhead", "number_line", "title"):
        board = _LOCAL_BOARD.match(ctx.folded, line.start, line.end) if line.start >= issuer.end else None
        place = next((p for p in ctx.places if board and p.start == board.end() and p.value.word), None)
        if place is not None:
            return replace(issuer, end=place.end, value=value.with_place(place.value.word, place.value))
    return issuer


# Officers who head a document of their body.
_HEADS = frozenset({"chủ tịch", "bộ trưởng", "chánh án", "viện trưởng", "giám đốc", "tổng giám đốc"})
_HEAD_KINDS = frozenset({"letterhead", "number_line", "place_date", "table_row"})


def _is_heading(words: str) -> bool:
    return words.isupper() and len(words) < 90
