"""What the page is: its kind, headline, stamp and counter."""

from __future__ import annotations

import re

from pipeline.assemble.context import Context
from pipeline.assemble.list_page import is_list
from pipeline.assemble.own import Own
from pipeline.assemble.page_class import is_draft, is_notice, is_question
from pipeline.ingest.official import lost_its_letterhead
from pipeline.ingest.stamps import counter_label, parse_views, stamp_start
from pipeline.model import ArticleKind, Kind

_CAMPAIGN = re.compile(
    r"(?<!đại hội )(?<!hội đồng )(?<!ban )(?<!công tác )(?<!danh hiệu )(?<!cụm )(?<!khối )(?<!thành tích trong )"
    r"(?<!giao ước )(?<!cờ )"
    r"\b(?:thi đua(?!, khen thưởng| - khen thưởng)|năm an toàn giao thông|phong trào|chiến dịch|cuộc vận động"
    r"|tháng (?:hành động|cao điểm|công nhân|thanh niên|an toàn|nhân đạo|khuyến học|vệ sinh|vì)|tuần lễ|cuộc thi"
    r"|hội thi|phát động|hưởng ứng|tết trồng cây|ra quân|ngày đêm"
    r"|(?:đợt|mở|tuần|chiến dịch)\s(?:(?:hoạt động|hành động|ra quân)\s)?cao điểm"
    r"|cao điểm\s(?:\"|tấn công|trấn áp|ra quân|truyền thông|\d))"
    r"(?!\w)"
)
# What weighs, rewards or counts the merits of others launches nothing.
_ASSESSES = re.compile(
    r"\W*(?:tặng|khen thưởng|xét|công nhận|lấy ý kiến|xin ý kiến|tổng kết|sơ kết|báo cáo|bình xét|đánh giá|tham dự"
    r"|chấm điểm|trao|đề nghị khen|công tác tổng kết|thông báo kết quả|tạm (?:ngưng|dừng|hoãn)|dừng|ngừng|hoãn|hủy"
    r"|bãi bỏ|thu hồi)\b"
)


# Types that explain, report or inform; a campaign is launched by other types, unless the subject says so.
_NOT_CAMPAIGN_TYPES = frozenset({"Hướng dẫn", "Thông báo", "Báo cáo", "Tờ trình", "Kết luận"})


# Types that report, ask or give orders in an emergency, whatever campaign they name.
_REPORTS = frozenset({"Báo cáo", "Tờ trình", "Công điện"})
_MIN_PAGE = 80
# Rules and regulations say under their name what issues them: no part of the name.
_ATTACHED = re.compile(r"\s\((?:được )?(?:ban hành )?kèm theo [^()]{5,300}\)$", re.IGNORECASE)
_QUOTED_SUBJECT = re.compile(r"^[“\"]((?:V/v|Về việc)\s.{5,400})[”\"]$")
_PORTAL = re.compile(r"^(?:báo|tạp chí|cổng|trang (?:thông tin|tin)|đài)\b|\b(?:điện tử|online)$", re.IGNORECASE)
_PATH = re.compile(r"^(?:[^>»›/]{2,60}\s?[>»›/]{1,2}\s){1,6}(?P<last>[^>»›/]{3,60})$")
_NO_NAME = re.compile(r"\W*(?:trang (?:chủ|\d)|tag$|hotline|thứ |chủ nhật|[^|]{2,40} \| )", re.IGNORECASE)
_MIN_NAME, _MAX_NAME = 5, 60
_LAUNCHES = re.compile(r"\b(?:phát động|ra quân|gia hạn|kéo dài|tổ chức (?:phong trào|đợt|tháng))\b")


def find_kind(ctx: Context, owns: list[Own]) -> tuple[Kind, ArticleKind | None]:
    """The kind of the page and, for an article, whether it announces, reports or answers."""
    if ctx.layout.official and (owns or lost_its_letterhead(ctx.text) or is_draft(ctx)):
        return "official_text", None
    if not owns and (len(ctx.text) < _MIN_PAGE or is_notice(ctx)):
        return "other", None
    if is_list(ctx) or any(own.rule == "own.listed" for own in owns):
        return "list", None
    if is_question(ctx):
        return "article", "qa"
    return "article", "announcement" if owns else "report"


def find_title(ctx: Context) -> str | None:
    """The headline; of an official text its subject line ("V/v …") or its type and subject; the name of a list."""
    if ctx.reading.meta.title and is_list(ctx):
        ctx.book.told("title", "metadata", ctx.reading.meta.title, "title.metadata")
        return ctx.reading.meta.title
    listed = _name_of_list(ctx) if is_list(ctx) else None
    if listed is not None:
        ctx.book.read("title", *listed, "title.list")
        return ctx.text[slice(*listed)]
    if ctx.title is not None:
        words = ctx.text[ctx.title.start : ctx.title.end]
        words = words[: stamp_start(words)].rstrip()
        ctx.book.read("title", ctx.title.start, ctx.title.start + len(words), "title.headline")
        return words
    if ctx.layout.official:
        run = ctx.layout.first_run("type_line", "subject")
        if run:
            words = " ".join(" ".join(ctx.text[b.start : b.end].split()) for b in run).strip(" -_*")
            words = _QUOTED_SUBJECT.sub(r"\1", _ATTACHED.sub("", words))
            ctx.book.read("title", run[0].start, run[-1].end, "title.subject")
            return words
    if ctx.reading.meta.title:
        ctx.book.told("title", "metadata", ctx.reading.meta.title, "title.metadata")
        return ctx.reading.meta.title
    return None


def _name_of_list(ctx: Context) -> tuple[int, int] | None:
    """What a list is called, over the headline of its first item: a tag, the end of a path, the name of a section."""
    for line in ctx.reading.lines:
        if ctx.title is None or line.start >= ctx.title.start:
            return None
        words = ctx.text[line.start : line.end]
        if line.role not in ("breadcrumb", "body") or _PORTAL.search(words):
            continue
        path = _PATH.match(words)
        name = path["last"] if path else words
        if _MIN_NAME < len(name) <= _MAX_NAME and not _NO_NAME.match(name):
            return line.end - len(name), line.end
    return None


def find_published(ctx: Context) -> str | None:
    """The publication stamp as ISO."""
    line = ctx.reading.first("stamp")
    if ctx.published is None or is_list(ctx):
        return None
    if line is not None:
        ctx.book.read("published", line.start, line.end, "published.stamp")
    elif ctx.title is not None and ctx.reading.meta.published is None:
        ctx.book.read("published", ctx.title.start, ctx.title.end, "published.headline")
    else:
        ctx.book.told("published", "metadata", ctx.published, "published.metadata")
    return ctx.published


def find_views(ctx: Context) -> int | None:
    """The view counter."""
    lines = ctx.reading.lines
    for line, below in zip(lines, [*lines[1:], None], strict=True):
        if line.role in ("counter", "stamp", "source"):
            end = below.end if below and counter_label(ctx.text[line.start : line.end]) else line.end
            views = parse_views(" ".join(ctx.text[line.start : end].split()))
            if views is not None:
                ctx.book.read("views", line.start, end, "views.counter")
                return views
    return None


def find_campaign(ctx: Context, own: Own, subject: tuple[int, int] | None, field: str) -> bool:
    """Whether the document launches or carries a campaign: its subject, headline or announcing sentence says so.

    A document that has a theme of its own carries one, however it words that; ``field`` ends in "is_campaign", and the
    themes were chosen before.
    """
    spans = [(b.start, b.end) for b in ctx.layout.of("title", "subject", "type_line")] if ctx.window is None else []
    if subject is not None:
        spans.insert(0, subject)
    assesses = subject is not None and _ASSESSES.match(ctx.folded, *subject)
    if assesses or own.doc_type in _NOT_CAMPAIGN_TYPES:
        spans = [span for span in spans if _LAUNCHES.search(ctx.folded, *span)]
    elif not ctx.layout.official:
        spans.append((own.span[0], ctx.sentence_at(own.span[0])[1]))
    for start, end in spans:
        match = _CAMPAIGN.search(ctx.folded, start, end)
        if match:
            ctx.book.read(field, match.start(), match.end(), "campaign.cue")
            return True
    theme = ctx.book.position(field.removesuffix("is_campaign") + "themes[0].text")
    if theme is None or assesses or own.doc_type in _REPORTS or ctx.book.all()[theme].rule == "theme.slogans":
        return False
    ctx.book.concluded(field, [theme], "campaign.theme")
    return True
