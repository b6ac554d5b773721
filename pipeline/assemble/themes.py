"""The plan's own campaign names, themes and sub-themes among all that the page quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.mentions import Mention
from extractors.themes.patterns import (
    ANNOUNCED_SIDE,
    BACKGROUND,
    CENTRAL_LAUNCH,
    HEADLINE_CUE,
    ITEM,
    PARENT_BEFORE,
    REVIEW_HEADING,
    SIDE_EVENT,
)
from extractors.themes.values import ThemeText
from pipeline.assemble.cited import cited_before
from pipeline.assemble.context import Context
from pipeline.assemble.own import Own
from pipeline.assemble.side_event import of_side_event
from pipeline.model import Theme
from pipeline.segment.view import fold, trim

_OWN_NAME_CUE = re.compile(
    r"\b(?:phát động|mang tên|với tên gọi|tên gọi|triển khai|tổ chức|về|ban hành|hưởng ứng|thực hiện"
    r"|đợt thi đua|đổi tên|khởi động|ra mắt)\b[^.;]{0,120}$"
)
_LAUNCHES = re.compile(r"\s(?:tỉnh\s|thành phố\s)?(?:vừa\s|đã\s|chính thức\s)?phát động\b")
_LAUNCHED = re.compile(
    r"(?<!đã )(?<!từng )\b(?:phát động|mang tên|với tên gọi|(?:có|lấy) tên(?: gọi)?"
    r"|ra quân|mở|được (?:chọn|lấy|xác định) là"
    r"|(?:xây dựng|khởi động)\sphong trào)\b"
    r"[^.;\"]{0,60}\"?\s?$"
)
# What central bodies chose, what was won in a movement, what is only passed on: not of this document.
_OF_CENTRE = re.compile(
    r"\b(?:trung ương|tổng liên đoàn|chính phủ|liên hợp quốc|quốc tế)\b[^.;,]{0,40}"
    r"\b(?:chọn|lấy|phát động|xác định)\b[^.;]{0,60}$"
    r"|\bphát động của (?:thủ tướng|chính phủ|trung ương|tổng liên đoàn|bộ|ban bí thư|hội đồng|chủ tịch nước)\b"
    r"[^.;]{0,80}$"
)
_NOT_OF_THIS = re.compile(
    r"\b(?:thành tích (?:xuất sắc |tiêu biểu |cao )?trong|(?:đạt|đoạt) giải"
    r"|(?:gương|điển hình|tiêu biểu|người tốt)\b[^.;\"]{0,50}\btrong (?:các )?phong trào)\b[^.;]{0,60}$"
    r"|\bsao (?:gửi|lục|y)\b[^.;]{0,200}$|\b(?:trong|vào|suốt) (?:thời gian|dịp) (?:diễn ra |tổ chức )?lễ hội \"?$"
)
# "Cuộc thi là hoạt động hưởng ứng Ngày Nước với chủ đề “…”": of the day that it is held for.
_HELD_FOR = re.compile(r"\blà (?:một )?hoạt động\b[^.;,]{0,30}\b(?:hưởng ứng|chào mừng|kỷ niệm)\b[^.;]*$")
# "Trong năm qua, …"; "các phong trào thi đua như: “…”; phong trào “…”": told of other campaigns.
_LOOKS_BACK = re.compile(r"\W*(?:trong )?(?:năm|thời gian|(?:những|nhiều|các) năm) (?:vừa )?qua\b")
_AMONG_OTHERS = re.compile(r"\b(?:các|những) (?:phong trào|cuộc vận động)\b[^.:]{0,60}\b(?:như|gồm)\b[^.]{0,400}$")
_BEFORE_THIS = re.compile(r"\b(?:năm|nhiệm kỳ) trước\b")
_OPENING_YEAR = re.compile(r"(?:trong )?năm (20\d\d)\b")
_NOUN = re.compile(
    r"^(?:phong trào(?: thi đua)?|đợt thi đua|chiến dịch|ngày hội|lễ hội|tuần lễ|tháng hành động|chương trình"
    r"|cuộc vận động|hội thi|cuộc thi)\s(?=\w+\s\w)"
)
# "Quán triệt Kế hoạch số … của UBND tỉnh về phong trào “…”".
_PASSED_ON = re.compile(
    r"\b(?:quán triệt|triển khai|thực hiện|nhận được)\b[^.;]{0,40}\b(?:kế hoạch|quyết định|chỉ thị|công văn"
    r"|hướng dẫn)\ssố\b[^.;]{0,160}\b(?:phong trào|cuộc vận động|đợt thi đua|chiến dịch)(?:\sthi đua)?\s\"?\s?$"
)
_FAR_CHARS = 1200
_QUOTES = "“”\"‘’'«»"
_EARLY_CHARS = 600
_SAME = 0.9
_LEAD_CHARS = 1200
# "Các hoạt động gồm: trồng cây; tổ chức Cuộc thi “…”; …": a contest among other things that are done.
_ONE_OF_MANY = re.compile(r"[:,;][^.;]{8,}?;\s(?:phát động|tổ chức|mở)\s[^.;]{0,40}$")
# "…, gắn với phong trào “…”": another campaign that is to go along, even in the announcing sentence.
_JOINED = re.compile(
    r"(?:\b(?:gắn|lồng ghép|kết hợp)\s(?:chặt chẽ\s)?(?:với|vào)\s(?:việc\s)?|;\s(?:tiếp tục|đẩy mạnh|duy trì)\s)"
    r"(?:(?:thực hiện|triển khai)\s)?(?:tốt\s)?(?:các\s)?"
    r"(?:phong trào|cuộc vận động|chương trình)\b[^.;]{0,100}$"
)
# "phát động phong trào “…”, hưởng ứng phong trào “…” do Tổng Liên đoàn phát động": the second is another's.
_ANSWERS = re.compile(r"\bphát động\b[^.;]*\bhưởng ứng\b[^.;]{0,60}$")
_BY_OTHERS = re.compile(r"[”\"]?\sdo\s[^.;,\n]{3,60}\sphát động\b")
_SIDE = re.compile(
    r"\b(?:gắn với|lồng ghép|đẩy mạnh|kết hợp|tiếp tục|các phong trào|các cuộc vận động|như"
    r"|trọng tâm là phong trào|góp phần)\b[^.;]{0,100}$|\btuyên truyền về (?:cuộc vận động|phong trào)\b[^.;]{0,60}$"
)


def choose_themes(ctx: Context, own: Own, field: str) -> list[Theme]:
    """The themes of an own document in order of appearance, each with evidence under ``field``[i]."""
    chosen: list[tuple[Mention[ThemeText], Theme]] = []
    seen: set[str] = set()
    headline = _headline_theme(ctx)
    if headline is not None:
        start, end = headline
        seen.add(_key(ctx.text[start:end]))
        ctx.book.read(f"{field}[0].text", start, end, "theme.headline")
    mentions = list(_own_mentions(ctx, own)) or [
        m for m in ctx.themes if headline is None and _is_passed_on(ctx, own, m)
    ]
    full = {_key(mention.value.text) for mention in mentions}
    for mention in mentions:
        key = _key(mention.value.text)
        short = ctx.in_title(mention.start) or _breaks_off(ctx, mention)
        if any(_same(key, other) for other in seen) or (short and _is_part(key, full)):
            continue
        seen.add(key)
        chosen.append((mention, Theme(mention.value.text, mention.value.layer)))
    themes = [Theme(" ".join(ctx.text[slice(*headline)].split()), "theme")] if headline else []
    for mention, theme in chosen:
        ctx.book.read(f"{field}[{len(themes)}].text", mention.start, mention.end, mention.rule)
        themes.append(theme)
    return themes


def _own_mentions(ctx: Context, own: Own) -> Iterator[Mention[ThemeText]]:
    own_before = False
    for mention in ctx.themes:
        own_before = mention.rule == "theme.list" and own_before
        own_before = own_before or _is_own(ctx, own, mention)
        if own_before:
            yield mention


def _is_passed_on(ctx: Context, own: Own, mention: Mention[ThemeText]) -> bool:
    """A document without a campaign of its own that carries out a plan of the level above carries out its campaign."""
    floor, _ = ctx.sentence_at(mention.start)
    before = ctx.folded[floor : mention.start]
    if (
        mention.value.layer != "name"
        or mention.value.plural
        or not own.span[1] <= mention.start < own.span[1] + _FAR_CHARS
    ):
        return False
    if (
        BACKGROUND.search(before)
        or _NOT_OF_THIS.search(before)
        or _JOINED.search(before)
        or _in_review(ctx, mention.start)
    ):
        return False
    return _PASSED_ON.search(before) is not None


def _breaks_off(ctx: Context, mention: Mention[ThemeText]) -> bool:
    """The line ends before the name does (“Tuổi trẻ …”, and the rest below a blank line)."""
    return ctx.text[mention.end : mention.end + 1] in ("", "\n")


def _is_part(key: str, others: set[str]) -> bool:
    """The headline shortens a name that the text has in full ("Chung tay …", "Sơn La chung tay …")."""
    return any(key != other and f" {key} " in f" {other} " for other in others)


def _key(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text)))


def _same(a: str, b: str) -> bool:
    """The same words, or all but one in ten of them ("… quốc gia phòng, chống", "… quốc gia về phòng, chống")."""
    words_a, words_b = set(a.split()), set(b.split())
    if _NOUN.sub("", a) == _NOUN.sub("", b):
        return True  # the noun once inside the marks, once before them
    return len(words_a & words_b) >= _SAME * len(words_a | words_b)


def _headline_theme(ctx: Context) -> tuple[int, int] | None:
    """The headline is the theme when the lead says so: "Đó là khẩu hiệu của Kế hoạch …"."""
    if ctx.title is None:
        return None
    for block in ctx.layout.blocks:
        if block.kind == "paragraph":
            if not HEADLINE_CUE.match(ctx.folded[block.start : block.end]):
                return None
            return trim(ctx.text, ctx.title.start, ctx.title.end, _QUOTES, _QUOTES + ".")
    return None


def _is_own(ctx: Context, own: Own, mention: Mention[ThemeText]) -> bool:
    floor, _ = ctx.sentence_at(mention.start)
    before = ctx.folded[floor : mention.start]
    announced = floor <= own.span[0] <= mention.start
    behind = mention.end < own.span[0] and CENTRAL_LAUNCH.match(ctx.folded, mention.end)
    behind = behind or (_ANSWERS.search(before) and _BY_OTHERS.match(ctx.folded, mention.end))
    if behind or mention.value.plural or BACKGROUND.search(before) or _in_review(ctx, mention.start):
        return False
    if _LOOKS_BACK.match(before) or (not announced and _AMONG_OTHERS.search(before)):
        return False
    if _NOT_OF_THIS.search(before) or _HELD_FOR.search(before) or (not announced and _OF_CENTRE.search(before)):
        return False
    if not announced and _of_side_event(ctx, own, mention, before):
        return False
    if mention.rule == "theme.label":
        return True
    if mention.value.layer == "name" and _JOINED.search(before) and not ctx.in_title(mention.start):
        return False
    if mention.value.layer == "theme":
        return not _BEFORE_THIS.search(before) and not of_earlier_year(own, before)
    if not announced and of_earlier_year(own, before):
        return False
    return announced or mention.value.layer == "sub" or _is_own_name(ctx, own, mention, before)


def of_earlier_year(own: Own, before: str) -> bool:
    """ "Năm 2021, với chủ đề “…”": told in a plan of 2022 it looks back."""
    year = own.date.value.year if own.date else None
    opening = _OPENING_YEAR.match(before)
    return year is not None and opening is not None and int(opening[1]) < year


def _is_own_name(ctx: Context, own: Own, mention: Mention[ThemeText], before: str) -> bool:
    """A campaign is the document's own where it is its subject, an item of it or launched, and not another's."""
    in_subject = ctx.kind_at(mention.start) in ("subject", "type_line")
    item = ctx.layout.official and ITEM.match(before)
    if in_subject or item or ctx.in_title(mention.start) or _in_headline(ctx, mention):
        return True
    if _launched_by_issuer(ctx, mention, mention.start - len(before)):
        return True
    if PARENT_BEFORE.search(before) or _SIDE.search(before) or cited_before(ctx, own, mention.start) is not None:
        return False
    if _ONE_OF_MANY.search(before) and SIDE_EVENT.search(before):
        return False
    early = mention.start < own.span[1] + _EARLY_CHARS
    launched = _LAUNCHED.search(before) and (early or not SIDE_EVENT.search(before))
    return bool(launched or (early and _OWN_NAME_CUE.search(before)))


def _of_side_event(ctx: Context, own: Own, mention: Mention[ThemeText], before: str) -> bool:
    if not of_side_event(ctx, own, mention.start) or _in_headline(ctx, mention):
        return False
    return mention.value.layer == "theme" or bool(ANNOUNCED_SIDE.search(before))


def _in_review(ctx: Context, position: int) -> bool:
    """In a part of an official text that looks back ("I. KẾT QUẢ ĐẠT ĐƯỢC")."""
    above = None
    for section in ctx.sections:
        if section.start > position:
            break
        above = section
    return above is not None and bool(REVIEW_HEADING.match(ctx.folded, above.start, above.end))


def _launched_by_issuer(ctx: Context, mention: Mention[ThemeText], floor: int) -> bool:
    """ "Thực hiện Công điện số …, Chủ tịch UBND tỉnh phát động …": the launch is this page's own."""
    return any(
        _LAUNCHES.match(ctx.folded, body.end) and ctx.folded.endswith(", ", floor, body.start)
        for body in ctx.bodies
        if floor < body.start < body.end < mention.start
    )


def _in_headline(ctx: Context, mention: Mention[ThemeText]) -> bool:
    """The headline holds the same name, with other marks or none: the page is about this campaign."""
    if ctx.title is None or mention.start > _LEAD_CHARS:
        return False
    return f" {_key(mention.value.text)} " in f" {_key(ctx.text[ctx.title.start : ctx.title.end])} "
