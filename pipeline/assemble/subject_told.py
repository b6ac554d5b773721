"""What a document is about, as running text tells it: behind "về", as what it does, as what it asks others to do."""

from __future__ import annotations

import re

from pipeline.assemble.context import Context
from pipeline.assemble.own import Own
from pipeline.assemble.subject_end import clause_from, trimmed
from pipeline.letters import LOWER

# What stands between a document and what it is about, however much of it: its number when it is damaged, its day,
# who issued it, brackets, to whom it goes.
_DAY = (
    r"(?:(?:ký|phát hành|ban hành)\s)?(?:ngày|hôm)\s"
    r"(?:\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?|\d{1,2} tháng \d{1,2}(?: năm \d{4})?)"
)
_PARTICULARS = re.compile(
    rf"(?:(?<=\w)\w{{1,8}})?(?:[\s,]*(?:\([^()\n]{{0,80}}\)|số\s?:?\s?\d{{1,6}}\S{{0,25}}?(?=[\s,])|{_DAY}"
    r"|năm \d{4}(?=,? về )|khẩn|hỏa tốc|(?:gửi|đến|tới)\s[^.:\n]{3,200}?(?=,?\s(?:về|v/v|đề cập|liên quan)\s)"
    r"|(?:do|được)\s[^.;:\n]{3,80}?\s(?:ký(?: ban hành)?|ban hành)(?=[\s,])|ban hành(?=\s(?:về|v/v)\s)))*[\s,]*",
    re.IGNORECASE,
)
_OF = re.compile(r"của\s")
_ABOUT = re.compile(
    r"(?:(?:chỉ đạo|hướng dẫn|yêu cầu|đề nghị|thông báo|cho ý kiến)\s)?[\"“]?(?:(?:về việc|về|v/v)\s+"
    r"|(?:đề cập|liên quan)\s(?:(?:đến|tới)\s)?(?:việc\s)?)",
    re.IGNORECASE,
)
# What a document does: "ban hành Kế hoạch phát động …".
_DEEDS = (
    r"(?:phát động|tổ chức|triển khai|thực hiện|hưởng ứng|tuyên truyền|kỷ niệm|chào mừng|tăng cường|đẩy mạnh|phê duyệt"
    r"|ban hành|công nhận|khen thưởng|tặng|thành lập|kiện toàn|quy định|phòng,? chống|ứng phó|khắc phục|chủ động"
    r"|tiếp tục|nâng cao|bảo đảm|đảm bảo|ra quân|mở|phối hợp|gia hạn|kéo dài|hướng dẫn|công bố|trồng|tiêm|chỉnh trang"
    r"|bảo vệ|hỗ trợ|điều chỉnh|bổ sung|cải tạo|phát triển|xây dựng|chuyển đổi|vận động|khảo sát|rà soát|kiểm tra)"
)
_DOES = re.compile(rf"{_DEEDS}(?![^\W_])", re.IGNORECASE)
# Behind a document that is announced any word in small letters goes on with what it does, but not these.
_DOES_ANY = re.compile(
    rf"(?=[{LOWER}])(?!(?:số|ngày|này|nêu|nói|trên|gửi|yêu cầu|đề nghị|chỉ đạo|giao|có|với|nhằm|do"
    r"|của|trong|tại|từ|và|được|đã|vừa|mới|cho|để|theo|là|cũng|sẽ|như|năm|tháng|bằng|khẩn|hỏa tốc|trình|riêng|các"
    r"|những|cụ thể|chi tiết|ubnd|sở|gồm|đến|tới|sau|trước|mỗi|hiện|khi|nếu|ngoài"
    r"|ngay|nêu rõ|nhấn mạnh|xác định)(?![^\W_]))"
)
# "có công văn chỉ đạo các sở, ban, ngành … đẩy mạnh …": what is asked of them is the subject.
_ASKS = re.compile(r"(?:gửi\s[^.:\n]{3,200}?,?\s)?(?:yêu cầu|đề nghị|chỉ đạo|giao)\s(?:(?:đến|tới|cho)\s)?")
_ASKED = re.compile(r"(?:yêu cầu|đề nghị|chỉ đạo|giao)$")
_TASK = re.compile(
    r"[\s,](?P<task>(?:tăng cường|đẩy mạnh|tập trung|triển khai|thực hiện|chủ động|khẩn trương|tổ chức|phối hợp"
    r"|hưởng ứng|tiếp tục|nâng cao|phát động|tích cực|nghiêm túc|làm tốt|rà soát|ra quân|quán triệt|bảo đảm|đảm bảo"
    r"|quan tâm|kịp thời|thường xuyên|tuyên truyền|đôn đốc|duy trì|vận động|chăm lo|treo|ngăn chặn|siết chặt"
    r"|huy động|đẩy nhanh|khắc phục"
    r"|hoàn thành|xây dựng|kiểm tra|bảo vệ)\s)"
)
# "… triển khai một số nội dung sau:" leaves the task to a list.
_EMPTY_TASK = re.compile(r"[^.;:,\n]{0,60}\bsau(?: đây)?\s?(?::|$)")
_NO_TASK_BEFORE = re.compile(r"[:.\n]")
_ASK_CHARS, _ABOUT_CHARS = 300, 300
# The same document again: "Kế hoạch chỉnh trang …", "văn bản số … về …".
_NOUNS = r"(?:[Kk]ế hoạch|[Cc]hỉ thị|[Cc]ông văn|[Vv]ăn bản|[Cc]ông điện|[Hh]ướng dẫn|[Qq]uyết định|[Nn]ghị quyết)"
_NOUN = re.compile(rf"(?<![^\W_]){_NOUNS}(?=\s)")
_ISSUED_HERE = re.compile(
    r"(?:vừa|đã|mới|có|ban hành|xây dựng|ra|lập|theo)\s(?:nội dung\s)?(?:một\s)?$|(?:^|[.\n,]\s*)$", re.IGNORECASE
)
_OTHERS = re.compile(
    r"(?:trước đó|trước đây|căn cứ|thực hiện|triển khai|yêu cầu|đề nghị|giao|phải|cần|góp ý|dự thảo)\b[^.\n]{0,120}$",
    re.IGNORECASE,
)
_JUST_ISSUED = re.compile(r"\s(?:này\s)?(?:vừa |mới |đã )?được (?:[^.;\n]|\.(?=\S)){3,70}? ban hành,?\s(?=về )")
# The text goes on from its headline: "Đó là yêu cầu của Chủ tịch UBND tỉnh tại Chỉ thị số …".
_LEANS = re.compile(
    r"(?:\([^()]{2,14}\)\s?[-–]?\s?)?(?:đó|đây)\s(?:chính\s)?là\s(?:một trong những\s)?(?:yêu cầu|chỉ đạo|nội dung"
    r"|tinh thần|ý kiến|đề nghị)\b"
)
_NO_NAME = re.compile(r"(?:số|của|này|mới|được|vừa)\s|\d|\W")
_DEED = re.compile(rf"(?<![^\W_])(?i:{_DEEDS})(?![^\W_])")
_DEED_CHARS = 60
_FAR = 1800
_NUMBER_CHARS = 15
_IN_BRACKETS, _BRACKET_END = re.compile(r"\([^()\n]{0,80}$"), re.compile(r"[^()\n]{0,40}\)")
# The name of the document broken over lines: its subject is a line of its own.
_LINE = re.compile(r"[\W_]*(?:Về việc|VỀ VIỆC|V/v|Về|VỀ)\s(?P<subject>[^\n]{10,300}[^\n.:;,])[\s*]*(?:\n|$)")
_LINE_CHARS = 300
# The label of a table or a line: "Trích yếu: Về việc …".
_LABELLED = re.compile(
    r"(?:^|[\n|])[\s*]*Trích yếu(?: nội dung| văn bản)?[\s*]*[:|\n][\s*|:]*"
    r"(?:(?:Về việc|V/v|Về)\s)?(?P<subject>[^\n|]{10,400})"
)
_LABEL_CHARS = 800
_ASKING = frozenset({"own.announced", "own.opening"})
_BROKEN_NAMES = frozenset({"own.cites", "own.headline", "own.subject"})
# "… phát động đợt thi đua … (Kế hoạch số …)": what is launched is what the document is about.
_LAUNCHED = re.compile(r"\b(?:phát động|triển khai|mở)\s[^.;\n]{10,300}\((?:theo |tại )?$")


def told_subject(ctx: Context, own: Own) -> tuple[int, int] | None:
    """Where running text says what an announced document is about; None when it does not."""
    start = max(own.span[1], own.number.end if own.number and own.number.start >= own.span[0] else 0)
    if own.date is not None and 0 <= own.date.start - start < 15:
        start = own.date.end
    begin = None
    if own.number is None and own.type_span and own.span[1] - own.type_span[1] > _NUMBER_CHARS:
        begin = _begin(ctx, own.type_span[1], announced=False)  # "kế hoạch về trồng tre do UBND tỉnh vừa ban hành, …"
    if own.number and own.number.start - own.span[1] > _NUMBER_CHARS:
        begin = _begin(ctx, own.span[1], announced=True)  # "ban hành Kế hoạch trồng tre (Kế hoạch số …)"
    begin = begin or _begin(ctx, start, announced=own.rule == "own.announced")
    if begin is None and own.rule in _ASKING:
        begin = _asked(ctx, start)
    named = _NOUN.search(ctx.text, *own.span) if begin is None else None
    if named is not None:
        begin = _begin(ctx, named.end(), announced=False)  # "kế hoạch trồng tre do UBND tỉnh ban hành"
    if begin is not None:
        return clause_from(ctx, begin)
    return (
        _labelled(ctx, own)
        or _line_below(ctx, own)
        or _named_again(ctx, own)
        or _launched(ctx, own)
        or _headline(ctx, own)
    )


def _headline(ctx: Context, own: Own) -> tuple[int, int] | None:
    """The headline, where it is the name of the document, or where the text leans on it for what is ordered."""
    if ctx.title is None or ctx.window is not None:
        return None
    start, end = ctx.title.start, ctx.title.end
    if own.doc_type is not None and ctx.folded.startswith(own.doc_type.lower() + " ", start, end):
        begin = start + len(own.doc_type) + 1
        return clause_from(ctx, begin) if not _NO_NAME.match(ctx.folded, begin, end) else None
    lead = next((b.start for b in ctx.layout.blocks if b.start > end and b.kind == "paragraph"), None)
    if lead is not None and _LEANS.match(ctx.folded, lead):
        return trimmed(ctx.text, start, end)
    if own.rule != "own.headless":
        return None
    deed = _DEED.search(ctx.text, start, min(end, start + _DEED_CHARS))
    return trimmed(ctx.text, deed.start(), end) if deed else None


def _labelled(ctx: Context, own: Own) -> tuple[int, int] | None:
    label = _LABELLED.search(ctx.text, max(0, own.span[0] - _LABEL_CHARS), own.span[1] + _LABEL_CHARS)
    return trimmed(ctx.text, *label.span("subject")) if label else None


def _line_below(ctx: Context, own: Own) -> tuple[int, int] | None:
    for block in ctx.layout.blocks if own.rule in _BROKEN_NAMES else ():
        if own.span[1] <= block.start < own.span[1] + _LINE_CHARS:
            line = _LINE.match(ctx.text, block.start, block.end)
            if line:
                return line.span("subject")
    return None


def _launched(ctx: Context, own: Own) -> tuple[int, int] | None:
    """What the sentence launches in whose brackets the document stands."""
    noun = own.type_span[0] if own.type_span else own.number.start if own.number else None
    if own.rule not in ("own.launched", "own.source") or noun is None:
        return None
    launched = _LAUNCHED.search(ctx.text, ctx.sentence_at(noun)[0], noun)
    return clause_from(ctx, launched.start()) if launched else None


def _begin(ctx: Context, start: int, *, announced: bool) -> int | None:
    """Where the subject begins that follows a document ending at ``start``."""
    opened = _IN_BRACKETS.search(ctx.text, max(0, start - 80), start)
    closed = _BRACKET_END.match(ctx.text, start) if opened else None
    at = _past_particulars(ctx, closed.end() if closed else start)
    limit = min(len(ctx.text), start + _ABOUT_CHARS)
    about = _ABOUT.match(ctx.text, at, limit)
    if about:
        return about.end()
    quoted = at + (ctx.text[at : at + 1] in '“"')
    if _DOES.match(ctx.text, quoted, limit) or (announced and _DOES_ANY.match(ctx.text, at, limit)):
        return quoted
    return None


def _past_particulars(ctx: Context, at: int) -> int:
    """The place behind number, day, brackets, addressees and the issuer of a document."""
    while match := _PARTICULARS.match(ctx.text, at, at + _ABOUT_CHARS):
        of = _OF.match(ctx.text, match.end())
        body = next((b for b in ctx.bodies if of and b.start - of.end() in range(12)), None)
        if body is None:
            return match.end()
        at = body.end
    return at


def _asked(ctx: Context, start: int) -> int | None:
    """Behind "yêu cầu", "chỉ đạo" and those who are addressed: where the task begins."""
    at = _past_particulars(ctx, start)
    asks = _ASKS.match(ctx.text, at)
    if asks is None and not _ASKED.search(ctx.folded, max(0, start - 12), start):
        return None
    floor = asks.end() if asks else at
    task = _TASK.search(ctx.text, max(start, floor - 1), floor + _ASK_CHARS)
    empty = task is not None and _EMPTY_TASK.match(ctx.text, task.end())
    if task is None or empty or _NO_TASK_BEFORE.search(ctx.text, floor, task.start()):
        return None
    starts = [*(body.start for body in ctx.bodies), *(group.start for group in ctx.groups)]
    addressed = any(floor <= at < task.start() for at in starts)
    return task.start("task") if addressed or task.start("task") <= floor + 1 else None


def _named_again(ctx: Context, own: Own) -> tuple[int, int] | None:
    """Another mention of the document that says what it is about."""
    for mention in ctx.citations:
        number = mention.value.number
        if own.number is None or number is None or number.value.number != own.number.value.number:
            continue
        begin = _begin(ctx, max(mention.end, number.end), announced=False)
        if begin is not None:
            return clause_from(ctx, begin)
    if own.number is not None:
        return None
    for noun in _NOUN.finditer(ctx.text, 0, min(len(ctx.text), _FAR)):
        before = ctx.text[max(0, noun.start() - 140) : noun.start()]
        if not _ISSUED_HERE.search(before) or _OTHERS.search(before):
            continue
        issued = _JUST_ISSUED.match(ctx.text, noun.end())
        begin = _begin(ctx, issued.end() if issued else noun.end(), announced=False)
        if begin is not None and not _cites_another(ctx, noun.start(), begin):
            return clause_from(ctx, begin)
    return None


def _cites_another(ctx: Context, start: int, end: int) -> bool:
    return any(start <= number.start < end for number in ctx.numbers)
