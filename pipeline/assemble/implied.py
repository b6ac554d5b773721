"""Documents that a page speaks of without announcing them: a lost lead, a campaign launched, an order given.

Pages whose first paragraph was stripped begin with "Theo Kế hoạch, …"; others say only that a body launches a
campaign or requires something. They are records with what the page supports, and nulls for the rest.
"""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.assignments.patterns import PERSONS
from extractors.bodies.values import BodyName
from extractors.mentions import Mention
from extractors.references.patterns import OF_ASSEMBLY, type_of
from pipeline.assemble.announced import LAWS, governing_body, may_hold
from pipeline.assemble.bracketed import find_bracketed
from pipeline.assemble.context import Context
from pipeline.assemble.drawn_up import find_drawn_up
from pipeline.assemble.held import find_opening
from pipeline.assemble.issuing_sentence import find_issuing
from pipeline.assemble.launched import agent_of, find_launched, find_launched_at_event
from pipeline.assemble.own import Own
from pipeline.assemble.page_class import EVENT, is_about_draft, is_question, is_reply_to_voters, tells_of_event

_LEAD_CHARS, _PRINTED_CHARS = 900, 2500
_OPENS, _NEAR = 12, 3
_OPENING_ACT = re.compile(r" (?:vừa |đã )?(?:yêu cầu|đề nghị|giao|chỉ đạo|tổ chức|phát động|hướng dẫn|triển khai)\b")
HEADLESS = re.compile(
    r"\W*(?:theo đó, |cũng theo |theo nội dung |theo |(?:mục đích|mục tiêu|nội dung(?: cụ thể"
    r"| chính)?) của )?(?P<noun>kế hoạch|chỉ thị|công văn"
    r"|công điện|hướng dẫn|chương trình hành động)(?: này| trên| nêu trên"
    r"|(?P<just> (?:vừa|mới)(?: được)? (?:ký |công bố, )?(?:ban hành|phê duyệt|công bố)))?(?: cũng| còn)?"
    r"(?:, |\s(?:yêu cầu|nêu|đặt ra|đề ra|nhằm|gửi|xác định|chỉ rõ|nhấn mạnh|đặt mục tiêu|hướng đến|là|như sau|gồm"
    r"|tập trung)\b)"
)
# "Phòng Văn hóa phối hợp với … tổ chức đợt …. Theo kế hoạch, …": what two hold together is reported, no plan of one.
_BY_PLAN, _HELD_JOINTLY = "theo kế hoạch, ", re.compile(r"\bphối hợp với\b[^.;]{3,120}?\stổ chức\b")
# "Theo đó, mục đích của Kế hoạch tổ chức … là nhằm", "Kế hoạch triển khai … của Bộ Tài chính đặt ra mục đích".
TOLD_PLAN = re.compile(
    r"\W*(?:theo đó, )?(?:(?:mục đích|mục tiêu|nội dung(?: cụ thể| chính)?) của )?(?P<noun>kế hoạch|chỉ thị|hướng dẫn)"
    r" (?!số |\d|này|trên|đã|vừa|sẽ|và)[^.;\n]{5,240}? (?:(?:là )?nhằm|đặt ra|đề ra|đặt mục tiêu|xác định|nêu rõ) "
)
# "Theo kế hoạch của Tỉnh đoàn về …, chiến dịch …": the article tells what the plan of a body says.
PLAN_OF = re.compile(
    r"\W*(?:[^\W\d_]{2,10}\)? [-–] )?theo (?P<noun>kế hoạch)(?: (?:vừa|mới) (?:được )?(?:ban hành|công bố))? của "
)
# "Theo hướng dẫn của Ủy ban MTTQ tỉnh, các địa phương tổ chức …": who guides tells groups what to hold, and when.
GUIDED = re.compile(r"\W*(?:[^\W\d_]{2,10}\)? [-–] )?theo (?P<noun>hướng dẫn|chỉ đạo|thông báo) của ")
_HOLD = re.compile(
    r", (?:các|mỗi|toàn|những) [^.;]{3,120}?\b(?:tổ chức|phát động|hưởng ứng|ra quân|treo cờ"
    r"|được (?:đề nghị|yêu cầu))\b"
)
# "Ban Thường trực … hướng dẫn việc tổ chức Ngày hội …": the guidance opens the article, and nothing else names it.
GUIDES = re.compile(r"(?: vừa| đã)? hướng dẫn (?:việc |về việc )?(?:tổ chức|tuyên truyền|hưởng ứng|phát động)\b")
# "Đây là yêu cầu vừa được Sở Y tế gửi …", "Đó là chỉ đạo của UBND tỉnh đối với Sở Y tế".
ASKED = re.compile(
    r"\b(?:đây|đó) là [^.;]{0,40}?(?:yêu cầu|chỉ đạo|đề nghị)\b[^.;]{0,40}?"
    r" (?:(?:vừa|mới) được|của(?=[^.;,]{4,80} đối với\b)) (?P<agent>[^.;,]{4,80}?)"
    r" (?P<verb>gửi|đưa ra|ban hành|nêu|yêu cầu|đối với)\b"
)
# The headline is the name of the document: "Chỉ thị của Chủ tịch UBND tỉnh về việc …".
HEADLINE = re.compile(
    r"\W{0,3}(?P<noun>kế hoạch|chỉ thị|công văn|công điện|hướng dẫn|chương trình hành động)\s(?:(?:của"
    r"|do)\s(?P<body>\S)"
    r"|(?:số|về|v/v|tổ chức|phát động|triển khai|thực hiện|tuyên truyền|hưởng ứng|kỷ niệm|tăng cường|đẩy mạnh)\b)"
    r"|\W{0,3}(?P<notice>thông báo)\scủa\s(?P<by>\S)"
    r"(?=[^\n]{0,80}\svề (?:việc )?(?:tổ chức|treo|phát động|hưởng ứng|ra quân))"
    r"|\W{0,3}(?P<rules>thể lệ)\s(?:tham gia\s|dự thi\s|của\s)?(?:cuộc thi|hội thi|giải)\b"
)
# Who holds the contest whose rules the page gives.
_HOLDS = re.compile(r",? (?:vừa |đã )?(?:phối hợp với [^.;]{3,80} )?(?:tổ chức|phát động|ban hành|xây dựng)\b")
_HEADLINE_NOT = re.compile(
    r"\b(?:đã|được|đạt|hoàn thành|kết quả|sơ kết|tổng kết|hội nghị|góp ý|dự thảo|là gì|ra sao)\b"
)
_TYPE_OF_HEADLINE = re.compile(
    r"\W{0,3}(?P<noun>kế hoạch|chỉ thị|công văn|công điện|thông báo|hướng dẫn)\s(?:khẩn\s)?(?:về việc|về|v/v|của)\b"
)
# The document opens the article as what the sentence is about: "Mục đích của Kế hoạch số … nhằm".
_AIM_OF = re.compile(r"\W{0,3}(?:theo đó, )?(?:mục đích|mục tiêu|nội dung)(?: cụ thể| chính)? của $")
_SPEAKS = re.compile(
    r"[^.;\n]{0,220}?\b(?:xác định|nêu rõ|nêu|yêu cầu|đặt mục tiêu|đặt ra|đề ra|nhấn mạnh|chỉ rõ|quy định"
    r"|nhằm|hướng đến|tập trung|phấn đấu|lấy chủ đề|có chủ đề)\b"
)
_SPEAKING_TYPES = frozenset({"Kế hoạch", "Chỉ thị", "Công văn", "Công điện", "Hướng dẫn", "Chương trình hành động"})
OPINION = re.compile(
    r"\s(?:(?:có ý kiến(?: chỉ đạo)?|chỉ đạo|yêu cầu|đề nghị|thông báo)(?: cụ thể)?(?: như sau)\s?:"
    r"|(?:yêu cầu|đề nghị)\b[^.;:\n]{3,220}?"
    r"\b(?:như sau|(?:các )?(?:nội dung|công việc|nhiệm vụ)(?: cụ thể)? sau(?: đây)?)\s?:)"
)
# "Chủ tịch UBND tỉnh yêu cầu:", "UBND thành phố thông báo:", and what is required stands below.
COLON = re.compile(
    r"\s(?:(?:vừa|đã|xin|trân trọng)\s){0,2}(?:yêu cầu|chỉ đạo|đề nghị|(?P<noun>thông báo)(?: cụ thể)?)\s?:\s?"
)
# "Ban Tổ chức … thông báo gia hạn thời gian nhận bài": who gives notice of what changes.
NOTICE = re.compile(
    r"\s(?:(?:xin |trân trọng |vừa |đã )?(?P<noun>thông báo)(?: về việc| việc)?"
    r" (?:gia hạn|lùi|kéo dài|điều chỉnh|hoãn|dời)(?: lần \d)? (?:thời gian|thời hạn|lịch)"
    r"|(?:xin|(?:xin )?trân trọng) (?P<given>thông báo)(?! mời))\b"
)
ORDERS = r"yêu cầu|đề nghị|giao(?:\scho)?|chỉ đạo"
_ORDER = re.compile(rf"\b(?:vừa\s|(?P<done>đã\s))?(?P<verb>{ORDERS})\s?[:,]?\s?{PERSONS}$")
_WORK_DONE = re.compile(r"\b(?:năm|tháng|thời gian) qua\b")
# "… đã chỉ đạo các sở …. Sau hơn một năm, toàn tỉnh có …": what came of it is told.
_RESULTS = re.compile(r"\b(?:sau|qua) (?:hơn |gần |\w+ )?\w+ (?:năm|tháng|quý)\b|\b(?:đến|tới) nay,|\bkết quả(?: là)?,")
_RESULT_CHARS = 500
# "Tại kế hoạch trồng rừng vừa ban hành, UBND tỉnh giao …".
_JUST_ISSUED = re.compile(
    r"\W*(?:theo|tại|trong)\s(?:nội dung\s)?(?P<noun>kế hoạch|chỉ thị|công văn|công điện|hướng dẫn)\b(?! số)"
    r"[^.;,\n]{0,120}?\s(?:vừa|mới)\s(?:được\s)?(?:ký\s)?(?:ban hành|phê duyệt|gửi|công bố)\b[^.;,\n]{0,60},\s"
)
_HELD_IN = re.compile(r"(?:^\W*|, )(?:tại|trong)\s(?:nội dung\s)?$")
# What stands before these words was lost: an event would be told in it.
_LOST_LEAD = re.compile(r"\W*(?:theo đó|cụ thể|theo kế hoạch)\b")


def find_implied(ctx: Context) -> Own | None:
    """The document behind a page that announces none by name; None for reports of events."""
    if is_question(ctx):
        return _answered(ctx)
    if is_about_draft(ctx) or is_reply_to_voters(ctx):
        return None
    printed = _printed(ctx)
    if printed is not None:
        return printed
    lead = lead_of(ctx)
    lost = _LOST_LEAD.match(ctx.folded, lead[0]) is not None
    if tells_of_event(ctx) and not lost:
        return find_launched_at_event(ctx, lead)
    return (
        _speaking(ctx)
        or find_opening(ctx)
        or _headless(ctx)
        or _guidance(ctx)
        or _asked(ctx, lead)
        or find_drawn_up(ctx, lead)
        or find_launched(ctx, lead)
        or find_bracketed(ctx, lead)
        or _of_headline(ctx, _order(ctx, lead) or _opinion(ctx, lead))
        or _notice(ctx, lead)
        or _named_by_headline(ctx)
    )


def _of_headline(ctx: Context, own: Own | None) -> Own | None:
    """An order is of the type that the headline names: "Thông báo về việc treo cờ" over "UBND tỉnh đề nghị …"."""
    match = _TYPE_OF_HEADLINE.match(ctx.folded, ctx.title.start, ctx.title.end) if ctx.title else None
    if own is None or own.doc_type is not None or match is None:
        return own
    return replace(own, doc_type=type_of(match["noun"]), type_span=match.span("noun"))


def _answered(ctx: Context) -> Own | None:
    """The answer rests on one document: the first that it cites; one that rests on a law or decree rests on no plan."""
    for mention in ctx.citations:
        citation = mention.value
        if citation.number is not None and citation.number.value.number:
            if citation.doc_type in LAWS or OF_ASSEMBLY.match(citation.number.value.number):
                return None
            span = (mention.start, mention.end)
            return Own(
                span, "own.answered", citation.number, citation.doc_type, citation.noun, citation.issuer, citation.date
            )
    return None


def _printed(ctx: Context) -> Own | None:
    """The text of the document itself without its letterhead: "UBND xã Mai Pha xây dựng Kế hoạch … như sau:"."""
    issuing = find_issuing(ctx)
    if issuing is None or issuing.issuer is None or issuing.issuer.start > _PRINTED_CHARS:
        return None
    span = (issuing.issuer.start, issuing.noun[1])
    return Own(span, "own.printed", doc_type=issuing.doc_type, type_span=issuing.noun, issuer=issuing.issuer)


def lead_of(ctx: Context) -> tuple[int, int]:
    """The first words of the body, more of them than ``opening`` gives: [start, end) in characters."""
    blocks = ctx.layout.of("paragraph", "numbered", "bullet")
    start = blocks[0].start if blocks else 0
    return start, min(len(ctx.text), start + _LEAD_CHARS)


def _headless(ctx: Context) -> Own | None:
    """The lead was lost: the text begins with what "the plan" says."""
    paragraphs = ctx.layout.of("paragraph")[:3]
    for block in paragraphs[:1]:
        match = PLAN_OF.match(ctx.folded, block.start, block.end)
        issuer = next((b for b in ctx.bodies if match and b.start == match.end()), None)
        if match and issuer:
            span = match.span("noun")
            return Own((span[0], issuer.end), "own.headless", None, type_of(match["noun"]), span, issuer)
    spans = [(block.start, block.end) for block in paragraphs]
    for block in paragraphs:
        match = HEADLESS.match(ctx.folded, block.start, block.end)
        if match and not (match.group() == _BY_PLAN and _HELD_JOINTLY.search(ctx.folded, *spans[0])):
            span = match.span("noun")
            own = Own((block.start, match.end()), "own.headless", doc_type=type_of(match["noun"]), type_span=span)
            order = _order(ctx, (block.start, block.start + _LEAD_CHARS))
            acting = next((b for b in ctx.bodies if match["just"] and b.start == match.end()), None)
            issuer = acting or (order.issuer if order else None)
            return replace(own, issuer=issuer) if issuer else own
    told = next((m for b in paragraphs[:1] if (m := TOLD_PLAN.match(ctx.folded, b.start, b.end))), None)
    if told is None or _HEADLINE_NOT.search(told.group()):
        return None
    inside = (b for b in ctx.bodies if told.end("noun") < b.start < told.end())
    issuer = next((b for b in inside if ctx.folded.endswith("của ", 0, b.start)), None)
    order = _order(ctx, (told.start(), told.start() + _LEAD_CHARS)) if issuer is None else None
    issuer = order.issuer if order else issuer or _opening_body(ctx)
    span = (told.start(), issuer.end if issuer else told.end("noun"))
    return Own(span, "own.headless", None, type_of(told["noun"]), told.span("noun"), issuer) if issuer else None


def _opening_body(ctx: Context) -> Mention[BodyName] | None:
    """The body that acts at the head of the headline or of one of the first paragraphs."""
    blocks = [*([ctx.title] if ctx.title else []), *ctx.layout.of("paragraph")[:4]]
    found = (b for block in blocks for b in ctx.bodies if block.start <= b.start <= block.start + _NEAR)
    return next((b for b in found if _OPENING_ACT.match(ctx.folded, b.end)), None)


def _guidance(ctx: Context) -> Own | None:
    """One of the first paragraphs opens with who guides, or with the guidance that others follow."""
    for block in ctx.layout.of("paragraph")[:4]:
        guided = GUIDED.match(ctx.folded, block.start, block.end)
        for body in ctx.bodies:
            if guided and body.start == guided.end() and _HOLD.match(ctx.folded, body.end):
                span = guided.span("noun")
                return Own((span[0], body.end), "own.headless", None, type_of(guided["noun"]), span, body)
            opens = block.start <= body.start <= block.start + _OPENS
            if opens and (guides := GUIDES.match(ctx.folded, body.end)):
                return Own((body.start, guides.end()), "own.ordered", issuer=body)
    return None


def _asked(ctx: Context, lead: tuple[int, int]) -> Own | None:
    """The headline or the lead told what is asked; now the article says who asks."""
    match = ASKED.search(ctx.folded, *lead)
    issuer = agent_of(ctx, match) if match else None
    return Own((issuer.start, match.end()), "own.ordered", issuer=issuer) if match and issuer else None


def _speaking(ctx: Context) -> Own | None:
    """The text opens with a document that orders something: "Chỉ thị số … của Bộ Y tế xác định chủ đề …"."""
    first = next(iter(ctx.layout.of("paragraph")), None)
    for mention in ctx.citations:
        citation = mention.value
        opens = first is not None and (
            mention.start - first.start < _OPENS or _AIM_OF.fullmatch(ctx.folded, first.start, mention.start)
        )
        if opens and citation.number is not None and citation.doc_type in _SPEAKING_TYPES:
            if citation.frame not in ("cites", "subject") or not _SPEAKS.match(ctx.folded, mention.end):
                return None
            issuer = citation.issuer or _behind(ctx, mention.end) or _acting(ctx, mention.end)
            span = (mention.start, mention.end)
            return Own(span, "own.speaking", citation.number, citation.doc_type, citation.noun, issuer, citation.date)
    return None


def _behind(ctx: Context, end: int) -> Mention[BodyName] | None:
    """ "Chỉ thị số … về công tác y tế của Bộ Y tế xác định …": the body behind "của" before the verb."""
    speaks = _SPEAKS.match(ctx.folded, end)
    limit = speaks.end() if speaks else end
    found = [b for b in ctx.bodies if end <= b.start and b.end <= limit]
    return next((b for b in reversed(found) if ctx.folded.endswith("của ", 0, b.start)), None)


def _acting(ctx: Context, end: int) -> Mention[BodyName] | None:
    """ "Tại Công văn số 503, Bộ Y tế yêu cầu …": the body that acts behind the comma."""
    acts = (b for b in ctx.bodies if b.start == end + 2 and ctx.folded.startswith(", ", end))
    return next((b for b in acts if _OPENING_ACT.match(ctx.folded, b.end)), None)


def _opinion(ctx: Context, lead: tuple[int, int]) -> Own | None:
    """ "Thực hiện Công văn số …; UBND tỉnh có ý kiến như sau:": a letter without its head."""
    for body in ctx.bodies:
        block = ctx.block_at(body.start)
        above = block is not None and COLON.fullmatch(ctx.folded, body.end, block.end)
        if lead[0] <= body.start < lead[1] and (above or OPINION.match(ctx.folded, body.end)):
            noun = above.span("noun") if above and above["noun"] else None
            return Own((body.start, body.end), "own.opinion", None, "Thông báo" if noun else None, noun, body)
    return None


def _notice(ctx: Context, lead: tuple[int, int]) -> Own | None:
    """A body gives notice that a date is put off or an entry goes on."""
    for body in ctx.bodies:
        match = NOTICE.match(ctx.folded, body.end) if lead[0] <= body.start < lead[1] else None
        if match:
            span = match.span("noun" if match["noun"] else "given")
            return Own((body.start, match.end()), "own.opinion", None, type_of(ctx.folded[slice(*span)]), span, body)
    return None


def _named_by_headline(ctx: Context) -> Own | None:
    """The headline names the document and nothing else on the page does."""
    headline = ctx.title or next(iter(ctx.layout.of("paragraph")), None)
    match = HEADLINE.match(ctx.folded, headline.start, headline.end) if headline else None
    if headline is None or not match or _HEADLINE_NOT.search(ctx.folded, headline.start, headline.end):
        return None
    at = max(match.start("body"), match.start("by"))
    issuer = next((b for b in ctx.bodies if b.start == at), None)
    if match["rules"]:
        lead = lead_of(ctx)
        issuer = next((b for b in ctx.bodies if b.start < lead[1] and _HOLDS.match(ctx.folded, b.end)), None)
    if issuer is None and match["noun"] is None:
        return None
    span = next(match.span(group) for group in ("noun", "notice", "rules") if match[group])
    noun = ctx.folded[slice(*span)]
    return Own((span[0], match.end()), "own.headline", doc_type=type_of(noun), type_span=span, issuer=issuer)


def _order(ctx: Context, lead: tuple[int, int]) -> Own | None:
    """A body requires something of others, at the head of the page."""
    for mention in ctx.assignments:
        if not lead[0] <= mention.start < lead[1] or mention.rule != "assign.verb":
            continue
        floor = ctx.sentence_at(mention.start)[0]
        if EVENT.search(ctx.folded, floor, mention.start) or _WORK_DONE.search(ctx.folded, floor, mention.start):
            continue  # said at a meeting, or done in years past
        match = _ORDER.search(ctx.folded, floor, mention.start)
        if match and match["done"] and _tells_results(ctx, mention.start):
            continue
        issuer = governing_body(ctx, match.start("verb")) if match else None
        if match and issuer is not None and issuer.start != mention.start:
            own = Own((issuer.start, match.end()), "own.ordered", issuer=issuer)
            return _with_its_letter(ctx, own, floor)
    return None


def _tells_results(ctx: Context, position: int) -> bool:
    _, end = ctx.sentence_at(position)
    return _RESULTS.search(ctx.folded, end, end + _RESULT_CHARS) is not None


def _with_its_letter(ctx: Context, own: Own, floor: int) -> Own:
    """ "Tại Công văn số 815/UBND-KT, UBND tỉnh yêu cầu …": the sentence opens with the letter that holds the order."""
    for mention in ctx.citations:
        citation = mention.value
        opens = floor <= mention.start < own.span[0] and _HELD_IN.search(ctx.folded[floor : mention.start])
        if opens and citation.issuer is None and may_hold(own, citation):
            return replace(
                own, number=citation.number, doc_type=citation.doc_type, type_span=citation.noun, date=citation.date
            )
    opened = _JUST_ISSUED.fullmatch(ctx.folded, floor, own.span[0])
    if opened is None or own.doc_type is not None:
        return own
    return replace(own, doc_type=type_of(opened["noun"]), type_span=opened.span("noun"))
