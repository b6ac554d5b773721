"""Steps in a list of dates, whatever they are called: "Các mốc chính: …", "Lịch trình", a line or a clause each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from extractors.dates.values import PartialDate
from extractors.mentions import Mention
from extractors.timeframes import patterns as p
from extractors.timeframes.bounds import Bound, read_bound
from extractors.timeframes.values import Period
from pipeline.segment.cued import Cued

_MOST = 20
# A line of its own, or a label up to its colon: "III. CÁC MỐC THỜI GIAN", "Ba mốc được xác định: …".
_HEAD = Cued(
    r"(?<![^\W_])(?:mốc(?! son| lịch sử)|lịch trình|thời gian biểu|lịch tổ chức)(?![^\W_])[^.;:\n\d]{0,40}(?:\s?:|$)",
    re.MULTILINE,
)
_WHEN = r"(?:(?:vào|trong|dự kiến|là|sáng|chiều)\s){0,3}(?=(?:ngày|tháng|quý|đầu|cuối|giữa|năm)\s|\d{1,2}[/.]\d)"
_THEN_DATE = re.compile(rf"(?P<what>[^\W\d_][^:;.()\n\d]{{2,60}}?)(?:\s?:\s|,?\s(?=(?:vào|trong|dự kiến)\s)){_WHEN}")
_THEN_STEP = re.compile(
    r"\s?:\s(?:(?:tiến hành|tổ chức)\s)?(?P<what>[^\W\d_][^:;.()\n\d]{2,60}?)(?=\s?(?:[.;(,]|$)|\s(?:tại|ở|với|cho)\s)"
)
_LEAD = re.compile(r"(?:vào|trong|dự kiến|đến)\s(?=(?:ngày|tháng|quý)\s)")
_THEN_DEED = re.compile(r"\s(?!(?:đến|và|hoặc|trở)\s)(?P<what>[^\W\d_][^:;.,()\n\d]{4,60}?)(?=\s?(?:[.;(,]|$))")
# What others have to hand in by then, what comes back, and the columns of a table.
_NO_STEP = re.compile(
    r"(?:thời )?hạn(?![^\W_])|(?:tiếp )?nhận(?![^\W_])|nộp|gửi|đăng ký|báo cáo|hoàn thành|(?:hằng|hàng|mỗi)\s|thời gian"
    r"|địa điểm|từ\s|đến\s|(?:ban hành|trình|hoàn thiện|hoàn tất|rà soát|tham mưu|bàn giao|xây dựng|biên soạn"
    r"|thành lập|kiện toàn|khảo sát|phê duyệt|lập|ký|kiểm đếm|thẩm định|chuẩn bị|cấp|giải ngân)(?![^\W_])"
)


def listed_steps(folded: str, lines: Sequence[tuple[int, int]]) -> Iterator[Mention[Period]]:
    """Steps with their day in the lines below such a heading, or in the clauses behind such a label."""
    places = _HEAD.places(folded)
    for index, (start, stop) in enumerate(lines) if places else ():
        head = _HEAD.search(folded, start, stop)
        if head is None:
            continue
        if folded[head.end() : stop].strip():
            yield from _clauses(folded, head.end(), stop)
            continue
        for below, end in islice(lines, index + 1, index + 1 + _MOST):
            step = _step(folded, below, end)
            if step is not None:
                yield step
            elif not _holds_day(folded, below, end):
                break


def _clauses(folded: str, start: int, stop: int) -> Iterator[Mention[Period]]:
    """ "phát động tháng 3; thi chéo trong tháng 7; tổng kết tháng 9"."""
    while start < stop:
        cut = folded.find(";", start, stop)
        end = cut if cut >= 0 else stop
        step = _step(folded, start, end) or _deed(folded, start, end)
        if step is not None:
            yield step
        start = end + 1


def _step(folded: str, start: int, end: int) -> Mention[Period] | None:
    bullet = p.ITEM.match(folded, start, end)
    start = bullet.end() if bullet else start
    bound = read_bound(folded, start)
    named = _THEN_STEP.match(folded, bound.end, end) if bound else _THEN_DATE.match(folded, start, end)
    if bound is None and named is not None:
        bound = read_bound(folded, named.end())
    if named is None or bound is None or bound.end > end or not _is_day(folded, bound) or _NO_STEP.match(named["what"]):
        return None
    value = Period("milestone", None, bound.point, what=named["what"].strip(" ,"))
    return Mention(named.start("what"), max(named.end("what"), bound.end), value, "period.listed")


def _deed(folded: str, start: int, end: int) -> Mention[Period] | None:
    """ "ngày 30/9 hoàn thành nền đường": in a sentence no colon stands between the day and what is done by then."""
    while start < end and folded[start] == " ":
        start += 1
    lead = _LEAD.match(folded, start, end)
    bound = read_bound(folded, lead.end() if lead else start)
    deed = _THEN_DEED.match(folded, bound.end, end) if bound else None
    if bound is None or deed is None or not _is_day(folded, bound):
        return None
    value = Period("milestone", None, bound.point, what=deed["what"])
    return Mention(start, deed.end("what"), value, "period.listed")


def _is_day(folded: str, bound: Bound) -> bool:
    """A day, a month or a year, and no beginning of a stretch of time."""
    return isinstance(bound.date, PartialDate) and p.STRETCH.match(folded, bound.end) is None


def _holds_day(folded: str, start: int, end: int) -> bool:
    return re.search(r"\d[/.]\d|tháng \d", folded[start:end]) is not None
