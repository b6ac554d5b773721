"""The day of issue beside an announcement: in front of the issuer, behind the verb, or with the signature."""

from __future__ import annotations

import re

from extractors.bodies.values import BodyName
from extractors.dates.values import PartialDate
from extractors.mentions import Mention
from pipeline.assemble.context import Context

NOT_A_GAP = re.compile(
    r"[.;:!?\n]|\b(?:giao(?! ước)|yêu cầu|phát động|tổ chức|đề nghị|chỉ đạo|thực hiện|tham mưu|trình|để|nhằm|sau khi)\b"
)
_DATE_GAP = re.compile(r"^[\s,)]*(?:,?\s?tại\s[^,.;]{2,60},)?\s*(?:vừa qua,?\s*)?(?:đồng chí\s|ông\s|bà\s)?$")
_NOT_ISSUE_DATE = re.compile(r"\b(?:từ|trước|đến|hết|sau|tới|kể từ)\s$")
_AFTER_VERB = re.compile(r"^\s(?:vào\s)?(?:(?:sáng|chiều)\s)?(?=ngày|hôm)")
_SIGNED_ON = re.compile(
    r"(?:(?:^|[,(])\s?(?:(?:vừa|mới|đã) )?(?:được )?(?:ký|ban hành|phát hành)|\bký)(?: ban hành)?\s(?:(?:vào|hôm) )?$"
)
_SAYS = re.compile(r"\b(?:cho biết|cho hay|thông tin|xác nhận)\b")
_CITING = re.compile(r"\b(?:căn cứ|luật|nghị quyết|nghị định|quyết định|chỉ thị|thông tư|pháp lệnh)\b")


def date_before(ctx: Context, issuer: Mention[BodyName] | None, verb: int) -> Mention[PartialDate] | None:
    """ "Ngày 5/8, UBND tỉnh ban hành": the date that opens the clause of the issuer."""
    if issuer is not None and _SAYS.search(ctx.folded, issuer.end, max(issuer.end, verb)):
        return None  # "Ngày 9/8, UBND tỉnh cho biết vừa có văn bản": the day is that of the news
    anchor = min(issuer.start, verb) if issuer else verb
    officer = re.search(
        r"(?:phó chủ tịch|chủ tịch|bí thư|phó bí thư)(?: thường trực)?\s$", ctx.folded[max(0, anchor - 30) : anchor]
    )
    anchor -= len(officer.group()) if officer else 0
    floor, _ = ctx.sentence_at(anchor)
    for date in reversed(ctx.dates):
        if not (floor <= date.start and date.end <= anchor) or date.value.month is None:
            continue
        if date.value.day is None and date.start != floor:
            continue  # "Tháng 4/2021, UBND tỉnh ban hành …" is a day of issue cut short, "trong tháng 4/2021" is none
        if belongs_elsewhere(ctx, date, floor):
            continue
        gap = ctx.folded[date.end : anchor]
        if _SAYS.search(gap):
            return None  # "Sáng 9/8, Văn phòng UBND tỉnh cho biết, Chủ tịch UBND tỉnh vừa ký …"
        opens = date.start - floor < 30
        if (
            _DATE_GAP.match(gap) or (opens and len(gap) < 80 and not NOT_A_GAP.search(gap))
        ) and not _NOT_ISSUE_DATE.search(ctx.folded[max(0, date.start - 12) : date.start]):
            return date
        return None
    return None


def date_after(ctx: Context, end: int) -> Mention[PartialDate] | None:
    """The date right behind the announcing verb or the document, from ``end`` (characters) on."""
    for date in ctx.dates:
        if (
            end <= date.start <= end + 12
            and date.value.month is not None
            and (
                _AFTER_VERB.match(ctx.folded[end : date.end]) or ctx.folded[end : date.start].strip(" ,") in ("", "vào")
            )
        ):
            return date
    return None


def signed_on(ctx: Context, start: int) -> Mention[PartialDate] | None:
    """ "… tại Văn bản số 3/UBND-KT của UBND tỉnh về …, ký ngày 9/8": the day behind what the document is about."""
    _, end = ctx.sentence_at(start)
    signed = (d for d in ctx.dates if start <= d.start < end and _SIGNED_ON.search(ctx.folded[start : d.start]))
    return next(signed, None)


def belongs_elsewhere(ctx: Context, date: Mention[PartialDate], floor: int) -> bool:
    """A date of an anniversary or of a cited document or law."""
    if any(o.start <= date.start < o.end for o in ctx.occasions) or any(c.value.date is date for c in ctx.citations):
        return True
    before = ctx.folded[max(floor, date.start - 90) : date.start]
    clause = before[max(before.rfind(";"), before.rfind(", ")) + 1 :]
    return bool(_CITING.search(clause))
