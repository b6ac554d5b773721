"""Which body governs a verb: "UBND tỉnh vừa ban hành", "Tỉnh Yên Bái vừa ban hành"."""

from __future__ import annotations

import re

from extractors.bodies.values import COMMITTEE, BodyName
from extractors.gazetteer import load
from extractors.mentions import Mention
from pipeline.assemble.announced_date import NOT_A_GAP
from pipeline.assemble.context import Context
from pipeline.assemble.issuer import level_of

_BRACKETS = re.compile(r"\([^()]{0,80}\)")
# Heads of units that name the ministry above them.
_UNIT_HEADS = frozenset({"Cục", "Tổng cục", "Vụ", "Viện", "Trung tâm", "Thanh tra", "Văn phòng", "Ban", "Trường"})
_STANDING_OFFICE = re.compile(r"\s?[-–,(]\s?(?:là )?cơ quan (?:thường trực|chủ trì|tham mưu|giúp việc)(?: của| cho)? ")
_OPENS_CLAUSE = re.compile(r"^\W*$|^\W*(?:ngày|hôm|sáng|chiều|mới đây|vừa qua)\b[^;.]{0,40},\s$")
_WHERE = re.compile(r"\b(?:tại|ở|của|trên địa bàn|thuộc)\s$")
# A place inside the name of a body that no table knows ("Đoàn phường …", "BCĐ hè huyện …") does not stand for anyone.
_FREE = re.compile(r"(?:^|[^\w\s]\s?|\b(?:và|nay|qua|đó|đây|này|nên|thì|do|được|cả|toàn|(?<!số )\b\d+)\s)$")
_ADVERBS = re.compile(r"^\s(?:(?:vừa|đã|mới|cũng|chính thức|tiếp tục)\s)*$")
_LOCAL = frozenset({"district", "commune"})


def governing_body(ctx: Context, verb: int) -> Mention[BodyName] | None:
    """The body that governs a verb: the last one before it with nothing but adverbs, a title or a person between."""
    floor, _ = ctx.sentence_at(verb)
    before = [body for body in ctx.bodies if floor <= body.start and body.end <= verb]
    if not before:
        return _by_metonymy(ctx, floor, verb)
    body = _without_parent(ctx, before)
    base = level_of(body.value) == "central" and ctx.folded.startswith(", ", body.end)
    told = _by_metonymy(ctx, body.end, verb) if base else None
    if told is not None:
        return told  # "… của Thủ tướng Chính phủ, tỉnh Sơn La đã ban hành …"
    gap = _BRACKETS.sub("", _without_places(ctx, body.end, verb))
    return body if len(gap) < 90 and not NOT_A_GAP.search(gap) else None


def _without_places(ctx: Context, start: int, end: int) -> str:
    """The folded words without the places among them: "quận Bình Tân, TP. Hồ Chí Minh vừa"."""
    words, at = "", start
    for place in ctx.places:
        if at <= place.start and place.end <= end:
            words, at = words + ctx.folded[at : place.start], place.end
    return words + ctx.folded[at:end]


def _without_parent(ctx: Context, bodies: list[Mention[BodyName]]) -> Mention[BodyName]:
    """The last body, but not the one that stands behind it to say whose it is ("Cục Thú y (Bộ Nông nghiệp …)")."""
    last = bodies[-1]
    if len(bodies) > 1:
        gap = ctx.folded[bodies[-2].end : last.start]
        in_brackets = gap.strip() == "(" and ctx.folded[last.end : last.end + 2].lstrip().startswith(")")
        of_ministry = gap in (" ", ", ") and bodies[-2].value.head in _UNIT_HEADS and last.value.level == "central"
        if in_brackets or of_ministry or _STANDING_OFFICE.fullmatch(gap):
            return bodies[-2]
    return last


def _by_metonymy(ctx: Context, floor: int, verb: int) -> Mention[BodyName] | None:
    """ "Tỉnh Yên Bái vừa ban hành …", "Huyện Mèo Vạc, tỉnh Hà Giang vừa …": the place stands for its committee."""
    inside = [place for place in ctx.places if floor <= place.start and place.end <= verb]
    if not inside or not _ADVERBS.match(ctx.folded[inside[-1].end : verb].removeprefix(")")):
        return None
    place = inside[-1]
    if (
        len(inside) > 1
        and ctx.folded[inside[-2].end : place.start] in (", ", " (")
        and inside[-2].value.level in _LOCAL
    ):
        place = inside[-2]
    before = ctx.folded[floor : place.start]
    word = place.value.word
    if word is None and place.value.level == "province" and place.value.code and _OPENS_CLAUSE.search(before):
        word = load().provinces[place.value.code].kind
    if word is None or _WHERE.search(before) or not _FREE.search(before):
        return None
    return Mention(place.start, place.end, BodyName.of(load().bodies[COMMITTEE], word, place.value), "body.metonymy")
