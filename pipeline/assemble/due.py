"""What is due, when and to whom: the task round a deadline, and the rows of tables of tasks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.bodies.values import BodyName
from extractors.dates.values import PartialDate
from extractors.mentions import Mention, within
from extractors.timeframes.bounds import read_bound
from extractors.timeframes.patterns import EVERY
from extractors.timeframes.values import Period
from pipeline.assemble.context import Context
from pipeline.assemble.task_verbs import ADDRESSES, HANDS_ON, INNER_VERB, OPENS_TASK, SUBMIT
from pipeline.model import Deadline
from pipeline.segment import Block
from pipeline.segment.layout import cells_of
from pipeline.segment.view import fold, trim

Span = tuple[int, int]
_RECEIVES = re.compile(rf"\b(?:về|gửi|cho|tới|đến|báo cáo|nộp|{SUBMIT}|chuyển)(?:\s(?:cho|về|đến|tại))?\s$")
_THROUGH = re.compile(r"\bqua\s$")
# "gửi về bộ phận tổng hợp, [Phòng Nội vụ] trước ngày …": the last of several receivers.
_GIVEN = re.compile(r"[\s,]{1,2}(?:gửi|nộp|chuyển)\s(?:về|cho|đến)\s[^.;:\n\d]{3,60},\s$")
_OWN_CLAUSE = re.compile(r"(?:\s\([^()\n]{1,60}\))?[,;]\s")
_SENDS = re.compile(rf"(?:[\s,(]{{1,2}}(?:gửi|nộp|{SUBMIT}|chuyển|về|cho|tới|đến|tại|qua)){{0,3}}[\s(]*$")
# A receiver that is no known body: "về Thường trực Hội đồng", "cho bộ phận tổng hợp".
_TO_SOMEBODY = re.compile(
    r"[\s,]{1,2}(?:gửi|nộp|chuyển)\s(?:(?:về|cho|đến|tới|lên)\s(?=[^\W\d])"
    r"|(?=(?:các (?:đơn vị|cơ quan|khoa|phòng|xã|trường|cơ sở|chi|tổ)|nhóm|cơ sở|đơn vị)(?![^\W_])))[^;.,]{2,80}$"
    r"|(?:[\s,]{1,2}(?:gửi|nộp|chuyển))?\s(?:về|cho|đến|tại)\s(?:thường trực|ban|văn phòng|phòng|sở|bộ phận|cơ quan"
    r"|hội đồng|đơn vị thường trực|địa chỉ)(?![^\W_])[^;.]{0,80}$"
)
_CLAUSE = re.compile(r"[,;:]\s")
# Signs, and words that say no more than that the deadline follows.
_LABEL = re.compile(
    r"(?:[\s,;:(–-]|(?<![^\W_])(?:thời (?:hạn|gian)(?:\s(?:hoàn thành|thực hiện|gửi|nộp|báo cáo|nhận))?|hạn|hoàn thành"
    r"|hoàn tất"
    r"|xong|là|và)(?![^\W_]))+$"
)
_LABELLED = re.compile(r"\bthời (?:hạn|gian)\b")
# What leads over to the task: who is asked, how fast, that it must be finished or sent.
_LEADING = re.compile(
    r"(?:(?:[\s,;:.(+*–-]|(?:và|để|phấn đấu|thời (?:hạn|gian)(?= (?:gửi|nộp))|giao"
    r"|yêu cầu|đề nghị|phải|cần|sẽ|được|có trách nhiệm|chịu trách nhiệm|khẩn trương"
    r"|chủ động|tập trung|kịp thời|định kỳ|hằng năm|hàng năm|tiếp tục|đồng thời|hoàn thành(?: xong)?(?: việc"
    r"|(?= (?!trước)))|gửi|nộp|chủ trì|tham mưu(?= ban hành)|\d{1,2}[.)])(?![^\W_]))\s?)+"
)
_DUTY = (
    rf"(?:gửi|nộp|báo cáo|xây dựng|ban hành|hoàn thành|rà soát|lập|{SUBMIT}|ký|đăng ký|tổ chức|thành lập|phát động"
    r"|hướng dẫn|tham mưu|tổng hợp|cấp|bàn giao|triển khai|xong|phải|cần|chủ động|khẩn trương)"
)
# A crowd that no name stands for: "các chủ đầu tư phải …", "thủ trưởng đơn vị gửi …".
_CROWD = re.compile(
    rf"(?:(?:các|những|từng|mỗi|thủ trưởng|người)(?:,?\s[^\W\d_]+){{1,8}}?|thành phố"
    rf"|toàn (?:tỉnh|huyện|xã|ngành|thị xã|thành phố))\s(?={_DUTY}(?![^\W_]))"
)
# With whom it is done: "phối hợp với công an cùng cấp thực hiện và báo cáo …".
_TOGETHER = re.compile(
    r"phối hợp (?:với|cùng)(?:\s[^\W\d_]+){1,10}? (?:thực hiện|triển khai|tổ chức)(?: và|,)\s(?=(?:báo cáo|gửi|nộp"
    r"|lập)\s)"
)
# Who is to see that others do it: "chỉ đạo công đoàn bộ phận ký giao ước".
_CAUSES = re.compile(
    r"(?:chỉ đạo|đôn đốc|yêu cầu|vận động)(?:\s[^\W\d_]+){1,6}?\s(?=(?:ký|lập|gửi|nộp|báo cáo|xây dựng|đăng ký|rà soát"
    r"|hoàn thành)(?![^\W_]))"
)
# Papers that somebody sends: "…, hồ sơ gửi về Sở Nội vụ trước ngày …" says all of it.
_PAPER = re.compile(r"(?:hồ sơ|danh sách|danh mục|bài (?:thi|viết)|kết quả|số liệu|văn bản|biên bản|sản phẩm|tác phẩm)")
# For whom and where a long task is done: what is due stands before it.
_FOR_WHOM = re.compile(r"(?<=\w)(?<=[^\W\d_]{2})\s(?:cho|trên địa bàn|đối với|tại|theo)\s")
_LONG_WORDS = 12
_SENT = re.compile(r"(?<![^\W_])(?:gửi|nộp)(?![^\W_])")
_PART = re.compile(r"[;:]\s")
# "…; trước ngày 15/3/2022 ban hành hướng dẫn …": the task stands behind its day.
_OPENS = re.compile(
    rf"(?:trước|chậm nhất|muộn nhất|không quá|xong trước)[^;:,.\n]{{3,45}}"
    rf"\d(?:/\d{{1,2}}){{0,2}}(?:\s?\(?[^\W\d_]+\s)?,?\s{_DUTY}(?![^\W_])"
)
_PURPOSE = re.compile(r"[,\s]+(?:để|nhằm|phục vụ)(?![^\W_])|[.;]\s|\n|\s\|")
_TASK_END = re.compile(
    r"(?:\((?:theo|kèm|có)\s[^()\n]{1,40}\)|[\s,.;:(–-]"
    r"|(?<![^\W_])(?:xong|hoàn thành|gửi|về|và|theo mẫu|định kỳ|sẽ|phải|cần)(?![^\W_]))+$"
)
_REPORT = re.compile(r"(?:báo cáo|danh sách|hồ sơ|số liệu|kế hoạch)(?![^\W_])")
# "số liệu … báo cáo về": the verb of handing in, behind its noun.
_NOUN = re.compile(r"(?:số liệu|kết quả|danh sách|hồ sơ|thông tin)(?![^\W_])")
_REPORTED = re.compile(r"\sbáo cáo\s?$")
# "…; trình Tỉnh ủy trước ngày …": the verb says nothing of what is due.
_VERB_ALONE = re.compile(r"(?:trình|gửi|nộp|chuyển|ban hành)")
# "Tỉnh đã hoàn thành … trước ngày …": what is done is no task.
_DONE = re.compile(r"\bđã\s(?:hoàn thành|[^\W\d_]+\sxong)\b")
_WORD = re.compile(r"[^\W\d_]{2}")
_WORD_MIN = 3
_VERB_CHARS, _TASK_CHARS, _TASK_MIN, _LABEL_CHARS, _BEHIND_CHARS = 14, 160, 6, 80, 320
_THING_CHARS = 60
_LATE_MONTH = 9  # a plan of the autumn may run into the next year; one of May that asks for March is mistyped
# The columns of a table of tasks.
_WHEN = re.compile(r"(?:thời hạn|hạn|tiến độ|hoàn thành|thời gian (?:hoàn thành|thực hiện))(?:\s[^\W\d_]+){0,3}")
_WHAT = re.compile(
    r"(?:nội dung|nhiệm vụ|công việc|việc|hạng mục|nhóm|tiêu chí|hoạt động|phần việc)(?:\s[^\W\d_]+){0,4}"
)
_BY = re.compile(r"(?:(?:xong|hoàn thành|chậm nhất|trước|trong|vào|hết)\s){0,3}")


@dataclass(frozen=True, slots=True)
class _Due:
    """A deadline of the page: what stands where."""

    span: Span
    date: PartialDate | None
    what: Span | None
    name: str | None
    to: Mention[BodyName] | None
    rule: str


def find_deadlines(ctx: Context, year: int | None, issued: PartialDate | None, field: str) -> tuple[Deadline, ...]:
    """What the page wants by a day, in order; a deadline whose task cannot be read is left out.

    Args:
        ctx: the page.
        year: the year of the plan, for days printed without one.
        issued: its day of issue; such a day before it is one of the next year.
        field: path of the plan in the record.
    """
    rows = list(_rows(ctx))
    lines = [row.span for row in rows]
    found = [*rows, *(due for due in _told(ctx) if not any(a <= due.span[0] < b for a, b in lines))]
    records: list[Deadline] = []
    for due in sorted(found, key=lambda d: d.span):
        what = due.name or (_without_cells(ctx.text[slice(*due.what)]) if due.what else None)
        if not what:
            continue
        date = due.date.in_year(year) if due.date and due.date.year is None and year is not None else due.date
        if date is not due.date and date and issued and _is_next_year(date, issued):
            date = date.in_year((date.year or 0) + 1)
        if date and date.year and year and date.year < year:
            continue  # what was to be done before the plan
        if date is None:
            continue  # what comes back every month or year is due on no one day
        ctx.book.read(f"{field}.deadlines[{len(records)}]", *due.span, due.rule)
        records.append(Deadline(what, date.iso, due.to.value.full_name if due.to else None))
    return tuple(records)


def _is_next_year(date: PartialDate, issued: PartialDate) -> bool:
    """A day before that of issue, of a plan that was issued late in the year."""
    late = issued.is_day and (issued.month or 0) > _LATE_MONTH
    return late and date.is_day and date.year == issued.year and date < issued


def _without_cells(text: str) -> str:
    """The words of a task, of one cell of a row only."""
    return " ".join(text.rpartition("|")[2].split())


def _told(ctx: Context) -> Iterator[_Due]:
    """Deadlines of running text: "… gửi báo cáo về Sở Nội vụ trước ngày …"."""
    above, receiver = 0, None
    moved = {m.value.what for m in ctx.periods if _moved(m)}
    for mention in (m for m in ctx.periods if m.value.kind == "deadline" or _moved(m)):
        floor, end = ctx.sentence_at(mention.start)
        end = min(end, mention.end + _BEHIND_CHARS)
        same_sentence = above > floor
        floor = max(floor, above)
        above = mention.end
        if moved and mention.rule == "period.receipt":
            continue
        if _is_label(ctx, floor, mention.start):  # "… về Sở Công Thương. Thời hạn: trước ngày …"
            floor = ctx.sentence_at(max(0, floor - 2))[0]
        same_part, floor = floor, _clause(ctx, floor, mention.start)
        if _DONE.search(ctx.folded, floor, mention.start):
            continue
        to = _recipient(ctx, (floor, mention.start), (mention.end, end))
        what = _task(ctx, floor, (mention.start, mention.end), end, to)
        if what is None and same_part < floor:  # "xây dựng kế hoạch; trình Tỉnh ủy trước ngày …"
            what = _task(ctx, _clause(ctx, same_part, floor - 2), (floor - 2, mention.end), end, None)
        if to is None and same_sentence and what and _REPORT.match(ctx.folded, what[0], what[1]):
            to = receiver
        receiver = to
        name = mention.value.what or (_sent(ctx, floor, mention.start, what) if what else None)
        yield _Due((mention.start, mention.end), mention.value.end, what, name, to, mention.rule)


def _sent(ctx: Context, floor: int, at: int, what: Span) -> str | None:
    """A paper alone is no task: "hồ sơ gửi về …" is to send it."""
    verb = _SENT.search(ctx.folded, floor, at)
    if verb is None or not _PAPER.fullmatch(ctx.folded, *what):
        return None
    return f"{verb[0]} {ctx.text[what[0]].lower()}{' '.join(ctx.text[what[0] + 1 : what[1]].split())}"


def _moved(mention: Mention[Period]) -> bool:
    """ "kéo dài thời gian nhận bài đến hết ngày …": a new last day."""
    return mention.value.kind == "extension" and mention.value.what is not None


def _clause(ctx: Context, floor: int, at: int) -> int:
    """Where the clause of a deadline begins: behind the last semicolon; a deadline may open its clause."""
    last = max((m.end() for m in _PART.finditer(ctx.folded, floor, at)), default=floor)
    if at - last < _TASK_MIN:
        return last if _OPENS.match(ctx.folded, at) else floor
    comma = ctx.folded.rfind(", ", last, at) + 2
    opens = comma == at and _OPENS.match(ctx.folded, at)
    return at if opens else last


def _recipient(ctx: Context, before: Span, behind: Span) -> Mention[BodyName] | None:
    """To whom something is due: "gửi về Sở Nội vụ trước ngày …", else "trước ngày … gửi Sở Nội vụ"."""
    for verb in (_RECEIVES, _THROUGH):
        near_by = within(ctx.bodies, before[0], behind[1])
        receiving = [b for b in near_by if verb.search(ctx.folded, max(0, b.start - _VERB_CHARS), b.start)]
        near = next((b for b in reversed(receiving) if before[0] <= b.start < before[1]), None)
        stop = _PURPOSE.search(ctx.folded, *behind)
        near = near or next(
            (b for b in receiving if behind[0] <= b.start < (stop.start() if stop else behind[1])), None
        )
        if near is not None:
            return near
    last = next((b for b in reversed(within(ctx.bodies, *before)) if b.end <= before[1] <= b.end + 2), None)
    return last if last and _GIVEN.search(ctx.folded, before[0], last.start) else None


def _is_label(ctx: Context, floor: int, at: int) -> bool:
    """Nothing but "Thời hạn:" stands before the deadline in its sentence."""
    label = _LABEL.search(ctx.folded, max(floor, at - _LABEL_CHARS), at)
    return label is not None and label.start() == floor and _LABELLED.search(label[0]) is not None


def _task(ctx: Context, floor: int, at: Span, end: int, to: Mention[BodyName] | None) -> Span | None:
    """The words of what is due before a deadline, else behind it."""
    label = _LABEL.search(ctx.folded, max(floor, at[0] - _LABEL_CHARS), at[0])
    last = label.start() if label else at[0]
    before = _words_before(ctx, floor, last, to) if last - floor >= _TASK_MIN else None
    if before is not None:
        return before
    stop = _PURPOSE.search(ctx.folded, at[1], end)
    return _words_behind(ctx, at[1], stop.start() if stop else end, to)


def _words_before(ctx: Context, floor: int, end: int, to: Mention[BodyName] | None) -> Span | None:
    floor = max(floor, end - _TASK_CHARS)
    end = _without_recipient(ctx, floor, end, to)
    clauses = [floor, *(match.end() for match in _CLAUSE.finditer(ctx.folded, floor, end))]
    paper = _PAPER.fullmatch(ctx.folded, clauses[-1], end)
    if paper is not None and _SENT.match(ctx.folded, end + 1):
        return trim(ctx.text, clauses[-1], end)
    near = max((i for i, at in enumerate(clauses) if end - at >= _TASK_MIN), default=0)
    start, first = _governed(ctx, clauses, near, end) or (clauses[near], near)
    if first > 0 and HANDS_ON.match(ctx.folded, start, end):
        start, _ = _governed(ctx, clauses, first - 1, end) or (start, first)
    return _bare(ctx, start, end)


def _governed(ctx: Context, clauses: list[int], last: int, end: int) -> tuple[int, int] | None:
    """Where the verb stands that governs a clause, and in which one, going back over enumerated things."""
    for i in range(last, -1, -1):
        stop = clauses[i + 1] if i + 1 < len(clauses) else end
        floor = max(0, clauses[i] - _TASK_CHARS)
        doers = [m.end for m in within(ctx.bodies, floor, stop)] + [m.end for m in within(ctx.groups, floor, stop)]
        starts = [clauses[i], *(at for at in doers if clauses[i] <= at < stop)]
        if any(OPENS_TASK.match(ctx.folded, at, end) for at in starts):
            return clauses[i], i
        inner = INNER_VERB.search(ctx.folded, clauses[i], stop) if i < last else None
        if inner is not None:
            return inner.start(), i
        if stop - clauses[i] > _THING_CHARS:
            break
    return None


def _words_behind(ctx: Context, start: int, end: int, to: Mention[BodyName] | None) -> Span | None:
    end = _without_recipient(ctx, start, end, to)
    return _bare(ctx, start, min(end, start + _TASK_CHARS))


def _without_recipient(ctx: Context, start: int, end: int, to: Mention[BodyName] | None) -> int:
    if to is None or not start <= to.start < end:
        unknown = _TO_SOMEBODY.search(ctx.folded, start, end)
        return unknown.start() if unknown and unknown.start() - start >= _TASK_MIN else end
    behind = _OWN_CLAUSE.match(ctx.folded, to.end, end)
    if behind is not None and end - behind.end() >= _TASK_MIN and OPENS_TASK.match(ctx.folded, behind.end(), end):
        return end  # "báo cáo tiến độ về Sở Y tế, báo cáo kết quả trước ngày …"
    given = _GIVEN.search(ctx.folded, start, to.start)
    if given is not None:
        return given.start()
    sends = _SENDS.search(ctx.folded, max(start, to.start - _VERB_CHARS - 6), to.start)
    return sends.start() if sends else to.start


def _bare(ctx: Context, start: int, end: int) -> Span | None:
    """A stretch without those who do it in front, words of haste, and what trails behind it."""
    floor = max(0, start - _TASK_CHARS)
    doers = [(m.start, m.end) for m in within(ctx.bodies, floor, end)]
    doers += [(m.start, m.end) for m in within(ctx.groups, floor, end)]
    opening = OPENS_TASK.match(ctx.folded, start, end)
    if opening is not None:
        start = max(start, opening.end("bullet"))
        if opening["verb"] not in ADDRESSES:
            doers = []
    start = max(
        [start, *(last for first, last in doers if first <= end - _TASK_MIN and start < last <= end - _TASK_MIN)]
    )
    for _ in range(3):
        crowd = _CROWD.match(ctx.folded, start, end) or _CAUSES.match(ctx.folded, start, end)
        crowd = crowd or _TOGETHER.match(ctx.folded, start, end)
        start = crowd.end() if crowd else start
        leading = _LEADING.match(ctx.folded, start, end)
        if leading is None and crowd is None:
            break
        start = leading.end() if leading else start
    trail = _TASK_END.search(ctx.folded, start, end)
    if trail is None and _NOUN.match(ctx.folded, start, end):
        trail = _REPORTED.search(ctx.folded, start, end)
    span = trim(ctx.text, start, trail.start() if trail else end)
    far = _FOR_WHOM.search(ctx.folded, *span)
    if far is not None and len(ctx.folded[slice(*span)].split()) > _LONG_WORDS:
        span = span[0], far.start()
    words = _WORD.search(ctx.folded, *span)
    return span if span[1] - span[0] >= _WORD_MIN and words and not _VERB_ALONE.fullmatch(ctx.folded, *span) else None


def _rows(ctx: Context) -> Iterator[_Due]:
    """The rows of tables that have a column of tasks and one of deadlines."""
    header: list[str] | None = None
    before: Block | None = None
    for block in ctx.layout.of("table_row"):
        if before is None or ctx.folded[before.end : block.start].strip():
            header = None
        before = block
        spans = [trim(ctx.text, *cell) for cell in cells_of(ctx.text, block)]
        cells = [(start, end) for start, end in spans if start < end]
        names = [fold(ctx.text[a:b]) for a, b in cells]
        if any(_WHEN.fullmatch(name) for name in names) and any(_WHAT.fullmatch(name) for name in names):
            header = names
        elif header is not None and len(cells) >= 2:
            yield from _row(ctx, block, header, cells)


def _row(ctx: Context, block: Block, header: list[str], cells: list[Span]) -> Iterator[_Due]:
    when = next(i for i, name in enumerate(header) if _WHEN.fullmatch(name))
    what = next(i for i, name in enumerate(header) if _WHAT.fullmatch(name))
    column = len(cells) - 1 if when == len(header) - 1 else when  # spanned cells shift the columns between
    if max(column, what) >= len(cells) or column == what:
        return
    start, end = cells[column]
    lead = _BY.match(ctx.folded, start, end)
    bound = read_bound(ctx.folded, lead.end() if lead else start)
    if bound is None or bound.date is None or bound.end > end or not (bound.date.month or bound.date.year):
        return
    date = None if EVERY.match(ctx.folded, bound.end) else bound.point
    yield _Due((block.start, block.end), date, cells[what], None, None, "deadline.table")
