"""Which period of a page is the plan's own: a weight from where it stands, less what speaks against it.

Domain 5: best is a period whose words say that it is the time of the campaign, then the one in the plan's subject, then
the year of the subject.
"""

from __future__ import annotations

import re
from typing import Literal

from extractors.dates.values import PartialDate
from extractors.mentions import Mention
from extractors.timeframes.patterns import NOT_OWN, NOT_PLANNED, OTHER_EVENT, TARGET, WEATHER
from extractors.timeframes.values import Period
from pipeline.assemble.body_years import is_of_body
from pipeline.assemble.cited import cited_before
from pipeline.assemble.context import Context
from pipeline.assemble.own import Own
from pipeline.assemble.peak import PEAK, is_of_peak, lies_in
from pipeline.assemble.side_event import of_side_event
from pipeline.letters import LOWER
from pipeline.segment.layout import Block

Place = Literal["told", "opening", "subject", "theme", "elsewhere"]

# The weight of a kind of period at a place; one that is not above 0 is not chosen. Told: words beside it, or the
# heading above, say that it is the time of the campaign. Opening: it opens a sentence ("Theo đó, từ tháng 1 đến …").
# Subject: in the headline, the subject or the announcing sentence. Theme: in the words that introduce the theme
# ("Chủ đề năm học …").
_WEIGHTS: dict[str, dict[Place, float]] = {
    "duration": {"told": 13.0, "opening": 13.0, "subject": 13.0, "elsewhere": 13.0},
    "extension": {"told": 10.0, "opening": 10.0, "subject": 10.0, "elsewhere": 10.0},
    "range": {"told": 9.0, "opening": 4.0, "subject": 4.0, "elsewhere": -1.0},
    "day": {"told": 3.0},  # it may be the day of a ceremony
    "span": {"told": 5.0, "subject": 3.0},
    "continuation": {},  # it only moves the end of another
    "until": {"told": 4.0, "opening": 1.0, "subject": 1.0, "elsewhere": 1.0},
    "stage": {"told": 6.0, "subject": 4.0, "theme": 2.0},
    "school_year": {"told": 6.0, "subject": 4.0, "theme": 2.0},
    "year": {"told": 3.5, "subject": 2.5, "theme": 2.0},
    "goal": {"told": 2.0, "subject": 1.5},
}
_CORE, _PHASE = -7.0, 4.0  # the core of a nested period is not the whole; a phase is always the campaign's
_SUSPECT, _SUSPECT_TOLD = -5.0, -1.0  # words beside it give it to something else, and perhaps others give it back
_PROGRAMME = -1.0  # in the subject, the period of a programme that the plan carries out is the plan's own too
_ANOTHERS = -7.0  # what another body is to do is a part of the campaign
_INNER = -1.0  # in the middle of the subject a year may be another's
_CITED = -5.0  # of a document that is cited in the subject
_OVER = -5.0  # a plan does not begin when its time is over

_DATED = frozenset({"stage", "school_year", "year", "goal"})
_FOREIGN_BLOCKS = frozenset(
    {"bases", "place_date", "number_line", "letterhead", "signature", "distribution", "stamp", "byline"}
)
_OPENINGS = frozenset({"", "theo đó, ", "theo kế hoạch, ", "theo kế hoạch này, ", "theo kế hoạch thì ", "cụ thể, "})
_LOOKS_BACK = re.compile(
    r"^[^.;]{0,60}\bđã\b|^[^.;]{0,40}\b(?:bão|mưa|áp thấp|không khí lạnh|rét|nắng nóng|triều cường|mặn|lũ|thời tiết"
    r"|nhiệt độ|gió mùa|dự báo|có khả năng|có thể (?:xuất hiện|xảy ra|vào|lên|đạt|giảm|tăng|còn))\b"
    r"|^[^.;]{0,40}\b(?:giảm (?:mạnh|nhẹ|sâu)|tăng (?:mạnh|nhẹ|cao|vọt)|xảy ra)\b"
)
# "Trước đó, Tỉnh đoàn đã phát động đợt thi đua từ …": another campaign.
_EARLIER = re.compile(r"trước đó,?\s|(?:năm ngoái|năm trước),?\s|(?:trong )?năm 20\d\d, [^.;]{1,60}\bđã\s")
_TOLD_YEAR = re.compile(
    r"\bthời gian(?:(?:\s[^\s.;:,]{1,12}){0,5}\s?:"
    r"|(?:\s(?:thực hiện|tổ chức|triển khai|thi đua|phát động|diễn ra|là)){1,2})"
    r"\s?(?:\w{1,8}\s){0,2}$"
    r"|\b(?:phong trào|đợt thi đua|kế hoạch|chiến dịch|cuộc vận động|cuộc thi|hoạt động)\b[^.;,]{0,60}\b"
    r"(?:diễn ra|kéo dài|(?:được )?(?:thực hiện|triển khai|tổ chức))\s(?:trong\s)?(?:suốt\s|cả\s)?$"
)
# "Theo đó, mục tiêu của đợt thi đua là …": a sentence that tells the aim names the years of the aim.
_AIM = re.compile(
    r"^(?:theo \w+(?: \w+)?, )?(?:mục tiêu|mục đích|phong trào|đợt thi đua|cuộc vận động|kế hoạch|chỉ thị)\b"
    r"[^.;]{0,60}?\b(?:nhằm|là|để|hướng tới)\b"
)
# "Điều 1. Phê duyệt Kế hoạch … đến năm 2020": the article says what the decision is about.
_FIRST_ARTICLE = re.compile(r"^điều 1\s?[.:]\s?(?:phê duyệt|ban hành)\b")
# "UBND tỉnh ban hành Kế hoạch … giai đoạn 2026 - 2030 như sau:": what an official text says that it issues.
_ISSUES = re.compile(r"(?<!về )(?<!việc )\b(?:ban hành|xây dựng|hướng dẫn)\s")
_AS_FOLLOWS = re.compile(r"\bsau(?: đây)?\s?:?$")
_PURPOSE = re.compile(r"\b(?:nhằm|góp phần|để (?:thực hiện|hoàn thành|đạt))\b")
_PROGRESS = re.compile(r"(?:[ivx]{1,5}|\d{1,2})[.)]?\s(?:tiến độ|lộ trình)\b")
_EVENT = re.compile(
    r"[\s*+•\d.)-]{0,8}(?:theo đó, |theo kế hoạch, )?(?P<event>đại hội|(?:lớp|khóa) (?:tập huấn|bồi dưỡng)"
    r"|hội chợ|triển lãm|giải (?:bóng|chạy|thể thao|việt dã)|vòng (?:thi|sơ khảo|chung khảo|chung kết)|hội trại"
    r"|tập huấn)\b"
)
# The week that a digest of news covers.
_DIGEST = re.compile(r"[^.;]{0,60}\b(?:thông cáo báo chí|bản tin|điểm tin|tin vắn|lịch công tác|tuần \d)")
_FLAGS = ("treo cờ", "nghỉ lễ", "nghỉ tết")
_SPANS_OF_TIME = frozenset({"trong thời gian ", "trong khoảng thời gian ", "khoảng thời gian "})
_SUBJECT_CHARS = 300
# What a year of the subject may be the year of: a festival; the review of a school year, which closes it.
_GIVES_AWAY = {"year": re.compile("lễ hội"), "school_year": re.compile(r"\b(?:tổng|sơ) kết\b")}
_FEAST = re.compile(r"\btết(?:\s[^\W\d_]+){1,4}\s$")  # a new year's feast names its year
# Headlines that name a plan or a campaign; others name the year of a feast, a crop, a budget.
_OF_PLAN = re.compile(
    r"\b(?:kế hoạch|chỉ thị|công văn|hướng dẫn|quyết định|chương trình|phong trào|thi đua|phát động|hưởng ứng"
    r"|chiến dịch|cuộc thi|hội thi|cuộc vận động|giải|tuần lễ|tháng|ngày hội|ngày|đợt|năm (?!\d)|cao điểm|ra quân"
    r"|tết trồng cây)\b"
)
_DOER = re.compile(r"[\s*+•\d.)(-]{0,8}(?:(?:giao|yêu cầu|đề nghị)\s)?(?:cho\s)?")
_DOES = re.compile(
    r"[\s:]{1,2}(?:sẽ\s|đã\s)?(?:mở|tổ chức|kiểm tra|tăng cường|chủ trì|phối hợp|bố trí|huy động|tiến hành)\b"
)
_LINE_START = re.compile(r"[\s*+\d.)-]{0,8}(?:(?:được )?(?:thực hiện|triển khai|tổ chức)\s)?(?:trong\s)?")
_THEME = re.compile(r"\b(?<!thực hiện )(?<!thực hiện tốt )(?:chủ đề|khẩu hiệu)\b")
_LAUNCHES = re.compile(r"\b(?<!do )(?<!được )phát động\s(?:phong trào|đợt|chiến dịch|cuộc vận động|thi đua)\b")
_QUOTED, _NEAR_THEME = 3, 120
_CLOSES = re.compile(rf"(?!\s[{LOWER}])|\s(?:trên|của|với|tại|nhằm|và|đến|theo|trong|do|như sau)\b")


def may_be_own(ctx: Context, mention: Mention[Period]) -> bool:
    """Whether a period is one of the page's words: not of a letterhead, an anniversary, a document's name, a slogan."""
    block = ctx.block_at(mention.start)
    if block is None or is_of_body(ctx, mention):
        return False
    if block.kind in _FOREIGN_BLOCKS and not _closes_bases(ctx, block, mention):
        return False
    closing = mention.value.kind == "year"  # "… Đại hội … lần thứ VI năm 2025": the year closes the name
    spans = [(o.start, o.end) for o in ctx.occasions if not (closing and mention.end == o.end)]
    spans += [(c.start, c.end) for c in ctx.citations if c.value.number]
    spans += [(t.start, t.end) for t in ctx.themes if t.value.layer != "name"]
    return not any(start <= mention.start < end for start, end in spans)


def _closes_bases(ctx: Context, block: Block, mention: Mention[Period]) -> bool:
    """ "Thực hiện Nghị quyết …, UBND tỉnh ban hành Kế hoạch … giai đoạn 2021-2025 như sau:": bases and issue in one."""
    verb = _issued_here(ctx, mention) if block.kind == "bases" else None
    return verb is not None and ";" not in ctx.text[mention.end : ctx.sentence_at(mention.start)[1]]


def weight(ctx: Context, own: Own, mention: Mention[Period], issued: PartialDate | None) -> float:
    """How likely a period is the plan's own; above 0 it may be.

    Args:
        ctx: the page.
        own: the document.
        mention: the period.
        issued: the day of issue.
    """
    value, place = mention.value, _place(ctx, own, mention)
    if place == "told" and (
        of_side_event(ctx, own, mention.start) or _of_event(ctx, own, mention) or _tells_of_past(ctx, mention)
    ):
        place = "elsewhere"
    suspect = value.suspect and not _cleared(ctx, own, mention, place)
    base = _WEIGHTS[value.kind].get(place, -3.0)
    if value.kind == "until" and place != "told" and value.end is not None and value.end.month is None:
        base = -3.0  # "thực hiện đến năm 2025" without a cue is a goal
    in_subject = place in ("subject", "theme")
    dated = value.kind in _DATED
    against = _CORE if not dated and (value.phase == "core" or _is_peak(ctx, own, mention)) else 0.0
    if value.phase not in (None, "core") and not suspect and place != "told":
        against += _PHASE
    if suspect or (value.of_programme and not in_subject):
        against += _SUSPECT_TOLD if place == "told" else _SUSPECT
    elif value.of_programme:
        against += _PROGRAMME
    if dated and in_subject and not _closes_subject(ctx, mention):
        against += _INNER
    whole_years = value.end is not None and value.end.month is None
    if in_subject and (dated or whole_years) and _of_cited(ctx, own, mention):
        against += _CITED
    if place == "told" and _of_another(ctx, own, mention):
        against += _ANOTHERS
    if place != "told" and value.kind not in _DATED and _of_weather(ctx, mention):
        against += _SUSPECT
    if ctx.in_title(mention.start):
        against += _against_headline(ctx, mention)
    if place != "told" and is_over(value, issued):
        against += _OVER
    return base + against


def _place(ctx: Context, own: Own, mention: Mention[Period]) -> Place:
    if mention.value.kind not in _DATED and (
        mention.value.cue or _under_heading(ctx, mention) or _about_flags(ctx, own, mention)
    ):
        return "told"
    floor, end = ctx.sentence_at(mention.start)
    before = ctx.folded[floor : mention.start]
    if mention.value.kind in _DATED and (_TOLD_YEAR.search(before) or _opens_under_heading(ctx, mention)):
        return "told"
    if ctx.in_title(mention.start) or ctx.kind_at(mention.start) in ("subject", "type_line"):
        return "subject"
    announcing = (floor <= own.span[0] < end and mention.start >= own.span[0]) or _announced(ctx, own, floor, mention)
    if (
        _issued_here(ctx, mention) is not None
        or (announcing and not _AIM.match(before) and not _in_purpose(ctx, own, mention))
        or _FIRST_ARTICLE.match(before)
    ):
        return "subject"
    if (
        before in _OPENINGS
        and not _opens_with_another(ctx, own, mention)
        and not _LOOKS_BACK.match(ctx.folded[mention.end : mention.end + 80])
    ):
        return "opening"
    return "theme" if _introduces_theme(ctx, mention, floor, end) else "elsewhere"


def _announced(ctx: Context, own: Own, floor: int, mention: Mention[Period]) -> bool:
    """ "Kế hoạch số 12/KH-UBND về … năm 2018 do UBND huyện … ban hành": what the page says of its own document."""
    number = own.number_value
    return number is not None and any(
        c.value.frame == "announce" and c.value.number is not None and c.value.number.value.number == number.number
        for c in ctx.citations
        if floor <= c.start < mention.start
    )


def _against_headline(ctx: Context, mention: Mention[Period]) -> float:
    """What the headline says against a period in it: a digest, or "Chuẩn bị đón Tết năm 2023" without a plan."""
    if ctx.title is None:
        return 0.0
    against = _CITED if _DIGEST.match(ctx.folded, ctx.title.start, ctx.title.end) else 0.0
    bare = _OF_PLAN.search(ctx.folded, ctx.title.start, ctx.title.end) is None
    if bare and mention.value.kind == "year" and not ctx.layout.official:
        against += _SUSPECT
    return against


def _in_purpose(ctx: Context, own: Own, mention: Mention[Period]) -> bool:
    """ "… ban hành Chỉ thị …, nhằm hoàn thành nhiệm vụ năm 2024": the years of what is aimed at."""
    aim = _PURPOSE.search(ctx.folded, own.span[1], mention.start)
    return mention.value.kind in _DATED and aim is not None


def _opens_with_another(ctx: Context, own: Own, mention: Mention[Period]) -> bool:
    """ "Từ ngày 01/5 đến ngày 05/5, Công an tỉnh kiểm tra …": what one of the bodies does in a part of the time."""
    doer = next((b for b in ctx.bodies if 0 < b.start - mention.end <= 2), None)
    issuer = own.issuer.value.full_name if own.issuer else None
    return doer is not None and issuer is not None and doer.value.full_name != issuer


def _tells_of_past(ctx: Context, mention: Mention[Period]) -> bool:
    """ "Trong thời gian từ năm 2016 đến năm 2020, tỉnh đã …": a look back."""
    before = ctx.folded[ctx.sentence_at(mention.start)[0] : mention.start]
    after = ctx.folded[mention.end : mention.end + 80]
    if _EARLIER.match(before) and mention.value.end is not None:
        return True
    return before in _SPANS_OF_TIME and _LOOKS_BACK.match(after) is not None


def _of_event(ctx: Context, own: Own, mention: Mention[Period]) -> bool:
    """ "Lớp tập huấn diễn ra từ …": an event that the plan is not about."""
    floor, end = ctx.sentence_at(mention.start)
    event = _EVENT.match(ctx.folded, floor, mention.start)
    if event is None or floor <= own.span[0] < end or ctx.in_title(mention.start):
        return False
    return not _is_held(ctx, own, event["event"])


def _cleared(ctx: Context, own: Own, mention: Mention[Period], place: Place) -> bool:
    """ "Nghị quyết số 14-NQ/TU về … đến năm 2025": the number that makes a period suspect is the plan's own."""
    if _about_flags(ctx, own, mention) or (place == "subject" and _of_own_festival(ctx, mention)):
        return True
    end = own.number.end if own.number else own.span[1]
    if place != "subject" or not 0 <= mention.start - end < _SUBJECT_CHARS:
        return False
    if ctx.sentence_at(own.span[0]) != ctx.sentence_at(mention.start):
        return False
    behind = ctx.folded[end : mention.start]
    if TARGET.match(ctx.folded, mention.end) or _FEAST.search(behind):
        return False
    return not any(pattern.search(behind) for pattern in (NOT_OWN, NOT_PLANNED, OTHER_EVENT))


def _of_own_festival(ctx: Context, mention: Mention[Period]) -> bool:
    """ "Kế hoạch tổ chức lễ hội … năm 2024", "tổng kết … năm học …": nothing else in the subject gives it away."""
    words = ctx.folded[ctx.sentence_at(mention.start)[0] : mention.start]
    event = _GIVES_AWAY.get(mention.value.kind)
    others = event.sub("", words) if event else words
    if words == others:
        return False
    return not any(pattern.search(others) for pattern in (NOT_OWN, NOT_PLANNED, OTHER_EVENT))


def _is_peak(ctx: Context, own: Own, mention: Mention[Period]) -> bool:
    """ "Đợt cao điểm từ 20/5 đến 10/6" of a movement whose years headline, subject or announcing sentence name."""
    if not is_of_peak(ctx, mention) or _is_about(ctx, own, PEAK):
        return False
    stages = (m for m in ctx.periods if m.value.kind == "stage" and lies_in(mention.value, m.value))
    return any(_place(ctx, own, stage) == "subject" for stage in stages)


def _of_another(ctx: Context, own: Own, mention: Mention[Period]) -> bool:
    """ "Công an tỉnh mở đợt cao điểm từ …": the clause says what one of the bodies does that the plan gives work to."""
    floor, end = ctx.sentence_at(mention.start)
    if floor <= own.span[0] < end or mention.value.phase or ctx.in_title(mention.start):
        return False
    clause = max(floor, ctx.folded.rfind("; ", floor, mention.start) + 2)
    doer = next((b for b in ctx.bodies if clause <= b.start < mention.start), None)
    if doer is None or (own.issuer is not None and doer.value.full_name == own.issuer.value.full_name):
        return False
    lead = ctx.folded[clause : doer.start]
    return _DOER.fullmatch(lead) is not None and _DOES.match(ctx.folded, doer.end, mention.start) is not None


def _about_flags(ctx: Context, own: Own, mention: Mention[Period]) -> bool:
    """Days of flags or of leave belong to a side action, but of a letter about them they are the time."""
    floor, _ = ctx.sentence_at(mention.start)
    if mention.value.kind not in ("range", "day"):
        return False
    under = _under_heading(ctx, mention)
    return any((under or words in ctx.folded[floor : mention.end]) and _is_about(ctx, own, words) for words in _FLAGS)


def _is_about(ctx: Context, own: Own, words: str) -> bool:
    """Whether the headline, the subject or the announcing sentence names something."""
    floor, end = ctx.sentence_at(own.span[0])
    stop = ctx.folded.find("; ", own.span[1], end)  # behind it stand the tasks of others
    about = [(floor, stop if stop >= 0 else end)] + ([(ctx.title.start, ctx.title.end)] if ctx.title else [])
    about += [(block.start, block.end) for block in ctx.layout.first_run("subject")]
    return any(ctx.folded.find(words, *span) >= 0 for span in about)


def _is_held(ctx: Context, own: Own, event: str) -> bool:
    """Whether the document is about an event, not about what is done in its honour ("chào mừng Đại hội …")."""
    floor, end = ctx.sentence_at(own.span[0])
    about = [(floor, end)] + ([(ctx.title.start, ctx.title.end)] if ctx.title else [])
    about += [(block.start, block.end) for block in ctx.layout.first_run("subject")]
    held = re.compile(rf"(?<!chào mừng )(?<!hướng tới )(?<!tiến tới )(?<!về )\b{re.escape(event)}\b")
    return any(held.search(ctx.folded, *span) for span in about)


def _under_heading(ctx: Context, mention: Mention[Period]) -> bool:
    """The words before it in its line, or the short line above, say that here the time is told ("III. THỜI GIAN")."""
    above = None
    for block in ctx.layout.blocks:
        if block.start <= mention.start < block.end:
            if "thời gian" in ctx.folded[block.start : mention.start][:60]:
                return True
            break
        above = block
    return above is not None and above.kind != "table_row" and _is_time_heading(ctx, above)


def _is_time_heading(ctx: Context, block: Block) -> bool:
    words = ctx.folded[block.start : block.end]
    return len(words) < 90 and ("thời gian" in words or bool(_PROGRESS.match(words)))


def _opens_under_heading(ctx: Context, mention: Mention[Period]) -> bool:
    """Years are the campaign's when they open the first line under such a heading ("Giai đoạn 2021 - 2025.")."""
    above = None
    for block in ctx.layout.blocks:
        if block.start <= mention.start < block.end:
            opens = _LINE_START.fullmatch(ctx.folded, block.start, mention.start) is not None
            return opens and above is not None and _is_time_heading(ctx, above)
        above = block
    return False


def _issued_here(ctx: Context, mention: Mention[Period]) -> int | None:
    """Where the verb stands that issues in the sentence of a period, when the sentence ends in "như sau:"."""
    floor, end = ctx.sentence_at(mention.start)
    if not _AS_FOLLOWS.search(ctx.folded, max(floor, end - 20), end):
        return None
    verbs = (match.start() for match in _ISSUES.finditer(ctx.folded, floor, mention.start))
    own = [verb for verb in verbs if not _of_its_issuer(ctx, verb)]
    return own[-1] if own else None


def _of_its_issuer(ctx: Context, verb: int) -> bool:
    """ "Nghị quyết số … của Chính phủ ban hành Chương trình …": what the body of a cited document issued with it."""
    body = next((b for b in ctx.bodies if b.end + 1 == verb), None)
    return body is not None and ctx.folded.endswith("của ", 0, body.start)


def _of_cited(ctx: Context, own: Own, mention: Mention[Period]) -> bool:
    """A document of another governs the period, and no verb that issues stands between the two."""
    cited = cited_before(ctx, own, mention.start)
    verb = _issued_here(ctx, mention)
    return cited is not None and (verb is None or verb < cited.start)


def _closes_subject(ctx: Context, mention: Mention[Period]) -> bool:
    """ "… năm 2024" at the end of the subject is the plan's year; in its middle it may be another's."""
    run = ctx.layout.first_run("subject")
    return bool(run and mention.end >= run[-1].end - 1) or bool(_CLOSES.match(ctx.folded, mention.end))


def _introduces_theme(ctx: Context, mention: Mention[Period], floor: int, end: int) -> bool:
    """ "Chủ đề năm học 2021 - 2022 là “…”": the year stands beside the cue of a theme that follows, or behind the theme
    that is launched ("phát động phong trào “…” giai đoạn 2021 - 2025").
    """
    following = (m for m in ctx.themes if m.value.layer == "theme" and mention.end <= m.start < end)
    theme = next(following, None)
    if theme is not None:
        near = theme.start - mention.end <= _NEAR_THEME
        return near and bool(_THEME.search(ctx.folded[floor : theme.start]))
    named = any(t.value.layer in ("theme", "name") and 0 <= mention.start - t.end <= _QUOTED for t in ctx.themes)
    return named and mention.value.cue and _LAUNCHES.search(ctx.folded, floor, mention.start) is not None


def _of_weather(ctx: Context, mention: Mention[Period]) -> bool:
    """ "ứng phó với triều cường từ ngày 22 đến 27-11": the days that are forecast."""
    return WEATHER.search(ctx.folded, ctx.sentence_at(mention.start)[0], mention.start) is not None


def is_over(value: Period, issued: PartialDate | None) -> bool:
    """Whether a period ended in a year before the day of issue."""
    if issued is None or issued.year is None or value.end is None or value.end.year is None:
        return False
    return value.end.year < issued.year
