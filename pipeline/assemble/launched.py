"""Campaigns that a body launches where no document is named: "UBND tỉnh phát động đợt thi đua …"."""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.bodies.values import BodyName
from extractors.mentions import Mention
from pipeline.assemble.announced import with_number_behind
from pipeline.assemble.announced_date import date_before
from pipeline.assemble.context import Context
from pipeline.assemble.governing import governing_body
from pipeline.assemble.own import Own
from pipeline.assemble.page_class import opening

LAUNCH = re.compile(
    r"\b(?:vừa\s|đã\s|chính thức\s)*(?P<verb>(?:tổ chức\s)?phát động(?:\shưởng ứng)?|khởi động|mở)\s(?:các\s)?"
    r"\"?(?:phong trào|đợt|cuộc thi"
    r"|chiến dịch|tháng|cuộc vận động|thi đua|tuần lễ)"
)
# "Đợt thi đua … được Hội Nông dân tỉnh phát động từ …".
LAUNCHED_BY = re.compile(
    r"\b(?:phong trào|đợt thi đua|đợt cao điểm|cuộc thi|chiến dịch|cuộc vận động|tháng)\b[^.;]{0,160}?\s(?:được|do)\s"
    r"(?P<agent>[^.;,]{5,80}?)\s(?:vừa\s|chính thức\s)?(?P<verb>phát động|khởi động)\b"
)
# At a ceremony or conference only an emulation movement that the headline is about counts as launched.
LAUNCH_AT_EVENT = re.compile(
    r"\b(?P<verb>(?:tổ chức|mở)\s(?:lễ|hội nghị)[^.;]{0,90}?phát động"
    r"|phát động)\s(?:các\s)?(?:phong trào thi đua|đợt thi đua|thi đua)"
)
# "… tổ chức cuộc thi ảnh …" under a headline that says that it is launched.
HELD = re.compile(
    r"\b(?:vừa\s|đã\s)?(?P<verb>tổ chức)\s"
    r"(?:cuộc thi|hội thi|cuộc vận động|chiến dịch|phong trào thi đua|đợt thi đua)\b"
)
_HELD_HEADLINE = re.compile(
    r"\W*(?:[^\n:]{2,40}: ?)?phát động (?:(?:cuộc|hội) (?:thi|vận động)|chiến dịch|phong trào|đợt)\b"
)
_LAUNCH_HEADLINE = re.compile(
    r"\b(?:phát động|ra quân|khởi động)\s(?:\w+\s){0,2}?(?:phong trào thi đua|đợt thi đua|thi đua)"
)
# "Hưởng ứng phong trào do … phát động, chị …": others join in what was launched before.
_JOINS = re.compile(r"\b(?:hưởng ứng|tham gia|thực hiện|triển khai|từ|trong|theo|nhờ|thông qua|với|sau)\s(?:các\s)?$")
# "Thực hiện Chỉ thị số … của Thủ tướng về việc phát động phong trào …": what a cited document is about.
_ABOUT, _OF = ("về ", "về việc "), "của "
# "Căn cứ …; thực hiện …, Bộ Nội vụ phát động …": who launches stands behind all that is carried out.
_BEHIND_BASES = (", ", "; ")
# "Sáng 14/4, huyện … phát động “Tháng hành động …”": a month of the whole country, launched at a ceremony.
_OF_ALL = ("tháng", "tuần lễ", "chiến dịch")
_AT_AN_HOUR = re.compile(r"\W{0,4}(?:(?:\w{2,6}\)? ?[-–] ?))?(?:sáng|chiều|tối)\s(?:nay\b|ngày\b|qua\b|\(?\d)")
_RESPONSE_CHARS = 300


def find_launched(ctx: Context, lead: tuple[int, int]) -> Own | None:
    """The campaign that the first words launch.

    Args:
        ctx: the page.
        lead: more of the first words, [start, end) in characters: behind its bases a sentence launches late.
    """
    first = opening(ctx)
    found = _launch(ctx, first, LAUNCH) or _launch(ctx, first, LAUNCHED_BY)
    if found is None and _of_headline(ctx, _HELD_HEADLINE):
        found = _launch(ctx, lead, HELD)
    late = _launch(ctx, lead, LAUNCH) if found is None and _of_headline(ctx, _LAUNCH_HEADLINE) else None
    return late if late is not None and ctx.folded.endswith(_BEHIND_BASES, 0, late.span[0]) else found


def find_launched_at_event(ctx: Context, lead: tuple[int, int]) -> Own | None:
    """The emulation movement that is launched at the event that the page reports; the day is the event's."""
    launched = _launch(ctx, lead, LAUNCH_AT_EVENT) if _of_headline(ctx, _LAUNCH_HEADLINE) else None
    return replace(launched, date=None) if launched else None


def agent_of(ctx: Context, match: re.Match[str]) -> Mention[BodyName] | None:
    """The body inside the words of a match that say who acts (its group "agent")."""
    start, end = match.span("agent")
    return next((b for b in ctx.bodies if start <= b.start and b.end <= end), None)


def _of_headline(ctx: Context, pattern: re.Pattern[str]) -> bool:
    return ctx.title is not None and pattern.search(ctx.folded, ctx.title.start, ctx.title.end) is not None


def _launch(ctx: Context, lead: tuple[int, int], pattern: re.Pattern[str]) -> Own | None:
    """A body launches a campaign."""
    for match in pattern.finditer(ctx.folded, *lead):
        issuer = agent_of(ctx, match) if "agent" in pattern.groupindex else governing_body(ctx, match.start("verb"))
        told = any(a.rule == "assign.verb" and issuer is not None and a.start == issuer.start for a in ctx.assignments)
        joined = _JOINS.search(ctx.folded, max(0, match.start() - 30), match.start()) or _responds(ctx, match)
        held = match.group().endswith(_OF_ALL) and _AT_AN_HOUR.match(ctx.folded, ctx.sentence_at(match.start())[0])
        if issuer is None or told or joined or held:  # "yêu cầu Tỉnh đoàn phát động …" is an order
            continue
        if ctx.folded.endswith(_ABOUT, 0, match.start()) and ctx.folded.endswith(_OF, 0, issuer.start):
            continue
        date = date_before(ctx, issuer, match.start("verb"))
        own = Own((issuer.start, match.end()), "own.launched", issuer=issuer, date=date)
        return with_number_behind(ctx, own)
    return None


def _responds(ctx: Context, match: re.Match[str]) -> bool:
    """ "… phát động Tháng …, hưởng ứng phong trào do Thủ tướng Chính phủ phát động": who launched it did so before."""
    if "agent" not in match.re.groupindex:
        return False
    agent = match.start("agent")
    return ctx.folded.find("hưởng ứng", max(0, agent - _RESPONSE_CHARS), agent) >= 0
